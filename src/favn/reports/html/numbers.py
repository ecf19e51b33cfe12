"""The numbers behind a figure, as rows of printed cells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from favn.lib.language import Language
from favn.lib.numbers import Printer
from favn.reports.document import Series, State, Value, Year

SIGN = 2  # no longer than this is a sign, such as a dash, not words


@dataclass(frozen=True, slots=True)
class Cell:
    """A printed value, with what it was divided from (empty for plain counts); words instead of a number may span several years."""

    printed: str
    numerator: str = ""
    denominator: str = ""
    current: bool = False
    words: bool = False
    span: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A category and its values, one for every year."""

    label: str
    cells: tuple[Cell, ...]
    tail: bool


def rows(series: Series, language: Language) -> tuple[Row, ...]:
    """The rows of the table under a figure."""
    printer = Printer(language)
    return tuple(
        Row(line.label, _joined(_cell(value, year, printer) for value, year in zip(line.values, series.years, strict=True)), line.tail)
        for line in series.lines
    )


def _cell(value: Value, year: Year, printer: Printer) -> Cell:
    if value.state is not State.NUMBER:
        return Cell(value.printed, words=True)
    if value.numerator is None or value.denominator is None:
        return Cell(value.printed, current=year.current)
    return Cell(value.printed, printer.count(value.numerator), printer.count(value.denominator), year.current)


def _joined(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """The same words under several years stand once, across them; a sign stands under each."""
    joined: list[Cell] = []
    for cell in cells:
        if joined and cell.words and len(cell.printed) > SIGN and joined[-1].printed == cell.printed:
            joined[-1] = replace(joined[-1], span=joined[-1].span + 1)
        else:
            joined.append(cell)
    return tuple(joined)
