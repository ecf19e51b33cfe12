"""Known answers, computed again on the user's own machine: the example register must give every number its published report prints."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from importlib import resources
from pathlib import Path

from favn.lib.numbers import tenths, whole
from favn.statistics.evaluation.duckdb import DuckDB
from favn.statistics.evaluation.periods import calendar_years
from favn.statistics.evaluation.running import evaluate
from favn.statistics.register import open_register
from favn.statistics.result import Figures

EXAMPLE = Path(str(resources.files("favn"))) / "example"
YEARS = range(2018, 2022)
ALL = "sum of all categories"


@dataclass(frozen=True, slots=True)
class KnownAnswer:
    """A printed number: where it stands in the tidy table, how it is printed, and the words it stands in."""

    figure: str
    year: int
    category: str
    printed: str
    unit: str


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """How many answers are known, and which of them came out otherwise here."""

    known: int
    wrong: tuple[KnownAnswer, ...] = ()

    @property
    def right(self) -> int:
        """How many answers came out as known."""
        return self.known - len(self.wrong)


def known_answers() -> tuple[KnownAnswer, ...]:
    """Every number of the published report that the example adds up to."""
    with (EXAMPLE / "published-2021.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            KnownAnswer(row["figure"], int(row["year"]), row["category"], row["printed"], row["unit"]) for row in csv.DictReader(file)
        )


def check_known_answers() -> SelfCheck:
    """Read and check the example, count it, and hold it against the known answers."""
    with open_register([EXAMPLE / "register"]) as register:
        if register.findings.errors:
            return SelfCheck(len(known_answers()), known_answers())
        figures = evaluate(DuckDB(register.connection), calendar_years(YEARS))
    return compare(figures, known_answers())


def compare(figures: Figures, answers: tuple[KnownAnswer, ...]) -> SelfCheck:
    """Hold figures against known answers."""
    return SelfCheck(len(answers), tuple(answer for answer in answers if _printed(_value(figures, answer), answer.unit) != answer.printed))


def _value(figures: Figures, answer: KnownAnswer) -> Fraction | None:
    name, _, part = answer.figure.partition(":")
    cells = [figures.get(name, answer.year, category) for category in _categories(figures, name, answer)]
    found = [cell for cell in cells if cell is not None]
    if not found or len(found) < len(cells):
        return None
    numerator, denominator = sum(cell.numerator for cell in found), found[0].denominator
    if part:
        return Fraction(numerator) if part == "numerator" else Fraction(denominator or 0)
    return Fraction(numerator, denominator) if denominator else Fraction(numerator)


def _categories(figures: Figures, name: str, answer: KnownAnswer) -> Iterator[str]:
    """The categories that an answer adds up: one, all, or those it lists as ``NAME (sum of A B …)``."""
    _, summed, listed = answer.category.rstrip(")").partition("(sum of ")
    if answer.category == ALL:
        yield from (cell.category for cell in figures.of(name, answer.year))
    else:
        yield from listed.split() if summed else [answer.category]


def _printed(value: Fraction | None, unit: str) -> str:
    if value is None:
        return ""
    if unit == "steps":
        return f"{float(tenths(value)):.1f}"
    return str(whole(value * 100 if unit == "percent" else value))
