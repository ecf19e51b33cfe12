"""The report's colours: one hue, and one warm tone for going back. Pale tones never carry meaning alone."""

from __future__ import annotations

from typing import Final

INK: Final = "#1C2529"
MUTED: Final = "#5A666B"
RULE: Final = "#C3CACD"
NOW: Final = "#17475A"  # the current year; forward
BEFORE: Final = "#A9BCC4"  # earlier years; other and not registered
TRACK: Final = "#E7EBEC"  # unused capacity; row lines
SAME: Final = "#D3D9DB"  # unchanged
SAME_EDGE: Final = "#8C979B"  # unchanged, in outline
BACK: Final = "#C9812F"
BACK_TEXT: Final = "#8A5312"  # the warm tone, dark enough for words
WHITE: Final = "#FFFFFF"
