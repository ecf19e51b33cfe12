"""The numbers behind a figure, as rows of printed cells."""

from __future__ import annotations

from dataclasses import dataclass

from favn.lib.language import Language
from favn.lib.numbers import Printer
from favn.reports.document import Series, State, Value


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed value; ``of`` is what it was divided from: numerator and denominator, both empty for plain counts."""

    printed: str
    numerator: str = ""
    denominator: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A category and its values, one for every year."""

    label: str
    cells: tuple[Cell, ...]
    tail: bool


def rows(series: Series, language: Language) -> tuple[Row, ...]:
    """The rows of the table under a figure."""
    printer = Printer(language)
    return tuple(Row(line.label, tuple(_cell(value, printer) for value in line.values), line.tail) for line in series.lines)


def _cell(value: Value, printer: Printer) -> Cell:
    if value.state is not State.NUMBER or value.numerator is None or value.denominator is None:
        return Cell(value.printed)
    return Cell(value.printed, printer.count(value.numerator), printer.count(value.denominator))
