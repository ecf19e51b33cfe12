"""The example register gives every number that the published annual report for 2021 prints in words."""

from __future__ import annotations

import csv
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

import favn
from favn.statistics.result import Cell, Figures

from . import figures, read

EXAMPLE = Path(favn.__file__).parent / "example"
ALL = "sum of all categories"


def _published() -> list[dict[str, str]]:
    with (EXAMPLE / "published-2021.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def _figures() -> Figures:
    return Figures(figures(read(EXAMPLE / "register"), range(2018, 2022)))


def _value(figure: str, year: int, category: str) -> Fraction:
    name, _, part = figure.partition(":")
    cells = _cells(name, year, category)
    numerator, denominator = sum(cell.numerator for cell in cells), cells[0].denominator
    if part == "numerator":
        return Fraction(numerator)
    if part == "denominator":
        assert denominator is not None
        return Fraction(denominator)
    return Fraction(numerator, 1 if denominator is None else denominator)


def _cells(figure: str, year: int, category: str) -> list[Cell]:
    """Find the cells a published category speaks of: one of them, ``NAME (sum of A B …)``, or ``sum of all categories``."""
    if category == ALL:
        return list(_figures().of(figure, year))
    _, summed, names = category.rstrip(")").partition("(sum of ")
    cells = [_figures().get(figure, year, name) for name in (names.split() if summed else [category])]
    assert None not in cells, (figure, year, category)
    return [cell for cell in cells if cell is not None]


def _printed(value: Fraction, unit: str) -> str:
    if unit == "steps":
        tenths = _half_away_from_zero(value * 10)
        return f"{'-' if tenths < 0 else ''}{abs(tenths) // 10}.{abs(tenths) % 10}"
    return str(_half_away_from_zero(value * 100 if unit == "percent" else value))


def _half_away_from_zero(value: Fraction) -> int:
    size = int(abs(value) + Fraction(1, 2))
    return size if value >= 0 else -size


@pytest.mark.parametrize("row", _published(), ids=lambda row: f"{row['figure']}-{row['year']}-{row['category']}")
def test_the_example_gives_the_published_number(row: dict[str, str]) -> None:
    assert _printed(_value(row["figure"], int(row["year"]), row["category"]), row["unit"]) == row["printed"]


def test_all_published_numbers_are_read() -> None:
    assert len(_published()) == 30


@pytest.mark.parametrize(
    ("value", "unit", "printed"),
    [
        (Fraction(1, 8), "percent", "13"),
        (Fraction(-1, 8), "percent", "-13"),
        (Fraction(217, 2), "days", "109"),
        (Fraction(-17, 20), "steps", "-0.9"),
        (Fraction(1), "steps", "1.0"),
    ],
)
def test_half_is_rounded_away_from_zero(value: Fraction, unit: str, printed: str) -> None:
    assert _printed(value, unit) == printed
