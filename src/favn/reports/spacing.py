"""Spaces that do not break: a number holds to its percent sign and its noun, a paragraph sign to its number, "in" to its year."""

from __future__ import annotations

import re

_HELD = re.compile(
    r"(?<=\d) (?=%)"
    r"|(?<=§) (?=\d)"
    r"|(?<=\b[iI]) (?=\d{4}\b)"
    r"|(?<=\b[iI]n) (?=\d{4}\b)"
    r"|(?<![\d.,\u2013-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)?) (?=[^\W\d_])"
)


def hold(text: str) -> str:
    """``text`` with the spaces that belong inside one expression made unbreakable."""
    return _HELD.sub(lambda found: f"{found[1] or ''}\u00a0", text)
