"""The table of letter widths says what the shipped fonts say."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from favn.reports.fonts import FONTS
from favn.reports.fonts.letters import MISSING, advances, printable


@pytest.mark.parametrize(("name", "column"), [("Regular", 0), ("SemiBold", 1)])
def test_widths_are_those_of_the_font(name: str, column: int) -> None:
    with TTFont(FONTS / f"IBMPlexSans-{name}.ttf") as font:
        glyphs, widths = font.getBestCmap(), font["hmtx"]
        assert font["head"].unitsPerEm == 1000
        assert {letter: width[column] for letter, width in advances().items()} == {
            chr(code): widths[glyph][0] for code, glyph in glyphs.items() if code >= 32
        }


@pytest.mark.parametrize("name", ["Light", "Italic"])
def test_the_other_fonts_have_the_same_letters(name: str) -> None:
    with TTFont(FONTS / f"IBMPlexSans-{name}.ttf") as font:
        assert {chr(code) for code in font.getBestCmap() if code >= 32} == advances().keys()


@pytest.mark.parametrize("letter", "abcæøåÆØÅéüß0123456789–—−%§»«„“”’*•…€\u00a0")
def test_letters_of_danish_and_its_neighbours_are_there(letter: str) -> None:
    assert letter in advances()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Søstrene 92\u00a0%", "Søstrene 92\u00a0%"),
        ("سلام", MISSING * 4),
        ("a\tb\nc", "a b c"),
        ("e\u0301t", "ét"),
        ("\ue000", MISSING),
        ("\u2060\u0000\u0332", ""),
    ],
)
def test_letters_the_fonts_lack_are_replaced(text: str, shown: str) -> None:
    assert printable(text) == shown
