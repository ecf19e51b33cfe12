"""The letters the fonts have, and how wide each is: a table made from the fonts, so that drawing needs no font library."""

from __future__ import annotations

import json
import unicodedata
from functools import cache

from favn.reports.fonts import FONTS

MISSING = "\ufffd"


@cache
def advances() -> dict[str, tuple[int, int]]:
    """The width of every letter, regular and semi-bold, in thousandths of the type size."""
    rows: dict[str, list[int]] = json.loads((FONTS / "advances.json").read_text("utf-8"))
    return {letter: (regular, bold) for letter, (regular, bold) in rows.items()}


def printable(text: str) -> str:
    """``text`` with a replacement sign for every letter the fonts do not have: an archival PDF must not name a letter it cannot show."""
    return "".join(_printable(letter) for letter in unicodedata.normalize("NFC", text))


def _printable(letter: str) -> str:
    if letter in advances() and unicodedata.category(letter) != "Co":
        return letter
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) in {"Cf", "Cc", "Mn"} else MISSING
