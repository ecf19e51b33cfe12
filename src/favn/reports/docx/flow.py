"""How far down the page the words reach, so that figures stay whole and the table of contents knows its pages.

Lines have an exact height and letters the widths of Plex, which is wider than Arial: pages break at the same places with either.
"""

from __future__ import annotations

from typing import Final

from favn.reports.charts.letters import wrap
from favn.reports.docx.styles import COLUMN, STYLES, Style
from favn.reports.docx.xml import millimetres

PAGE: Final = millimetres(297 - 24 - 24) - 6  # a few points are left for what Word rounds
_STYLE: Final = {style.name: style for style in STYLES}


def style_of(name: str) -> Style:
    """The declaration of a style."""
    return _STYLE[name]


def line_height(style: Style) -> float:
    """The height of its lines, its own or that of the style it is based on."""
    return style.line if style.line is not None else line_height(_STYLE[style.based or "Normal"])


def size(style: Style) -> float:
    """The size of its letters."""
    return style.size if style.size is not None else size(_STYLE[style.based or "Normal"])


def text_height(name: str, text: str, room: float | None = None) -> float:
    """The height of a paragraph with the space around it."""
    style = _STYLE[name]
    across = room if room is not None else COLUMN - (style.right or 0) - (style.left or 0)
    lines = max(1, len(wrap(text, across * 0.985, size(style), bold=bool(style.bold))))
    return (style.before or 0) + lines * line_height(style) + (style.after or 0)


class Flow:
    """The page and the place on it that the writer has come to."""

    def __init__(self) -> None:
        self.page = 1
        self._used = 0.0

    @property
    def left(self) -> float:
        """What is left of the page."""
        return PAGE - self._used

    def turn(self) -> None:
        """Begin a new page."""
        self.page += 1
        self._used = 0.0

    def fits(self, height: float) -> bool:
        """Whether something that may not be parted still goes on this page; at the head of a page everything does."""
        return self._used == 0 or height <= self.left

    def take(self, height: float) -> None:
        """Use up some height; what is longer than the page runs on."""
        self._used += height
        while self._used > PAGE:
            self.page += 1
            self._used -= PAGE
