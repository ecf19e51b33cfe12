"""Spaces that do not break: a number holds to its percent sign and its noun, a day to its month and year, "in" to its year."""

from __future__ import annotations

import re

_MONTHS = (
    "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|"
    "January|February|March|April|May|June|July|August|September|October|November|December"
)
_HELD = re.compile(
    r"(?<=\d) (?=%)"
    r"|(?<=§) (?=\d)"
    r"|(?<=\b[iI]) (?=\d{4}\b)"
    r"|(?<=\b[iI]n) (?=\d{4}\b)"
    rf"|(?<=\d\.) (?=(?:{_MONTHS})\b)"
    rf"|(\b(?:{_MONTHS})) (?=\d{{4}}\b)"
    r"|(?<![\d.,\u2013-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d)?) (?=[^\W\d_])"
)


def hold(text: str) -> str:
    """``text`` with the spaces that belong inside one expression made unbreakable."""
    return _HELD.sub(lambda found: f"{found[1] or found[2] or ''}\u00a0", text)
