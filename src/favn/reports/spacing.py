"""Spaces that do not break: between a number and its percent sign, and after a paragraph sign."""

from __future__ import annotations

import re

_HELD = re.compile(r"(?<=\d) (?=%)|(?<=§) (?=\d)")


def hold(text: str) -> str:
    """``text`` with the spaces that belong inside one word made unbreakable."""
    return _HELD.sub("\u00a0", text)
