"""What stands between the text: figures, tables, and terms with their explanations."""

from __future__ import annotations

from dataclasses import dataclass

from favn.reports.document.charts import Chart
from favn.reports.document.numbers import Series
from favn.reports.document.text import Fact, Paragraph, Text

BRIEF = 300  # letters that need no page of their own


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its sentence, measure and notes (base first), the alternative text, and the numbers behind it.

    ``name`` is the figure's name in the definitions and unique in the report; ``number`` counts through the report.
    """

    number: int
    name: str
    sentence: str
    measure: str
    notes: tuple[str, ...]
    alternative: str
    chart: Chart
    series: Series


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of printed cells; the current year is semi-bold.

    ``base`` sets a row apart at the foot: what was counted in each column. A row with fewer cells than the head lets its last one, the
    words of a year without data, stand across the rest.
    """

    cells: tuple[str, ...]
    current: bool = False
    base: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; first column left, the others right.

    ``current_column`` is the place of the current year where the years stand across, counted from 0; ``of`` names the figure whose
    numbers it shows.
    """

    number: int
    title: str
    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[str, ...] = ()
    current_column: int | None = None
    of: str | None = None

    def strong(self, row: TableRow, column: int) -> bool:
        """Whether a cell is semi-bold."""
        return row.current or column == self.current_column


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with its explanation, on the method page: a definition, with named parts ("Grundlag", "…")."""

    term: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """Terms and explanations; ``title`` stands in the side column."""

    title: str
    entries: tuple[Entry, ...]


Exhibit = Figure | Table | Entries


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a chapter: a heading or none, a fact in the side column or none, text, then the exhibits."""

    heading: str | None = None
    fact: Fact | None = None
    text: tuple[Text, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter begins on a new page. ``key`` is its name in links and in the text file."""

    key: str
    title: str
    sections: tuple[Section, ...]

    @property
    def brief(self) -> bool:
        """A sentence or two: too little for a page of its own, so it follows the chapter before."""
        return all(not section.exhibits and section.fact is None for section in self.sections) and _letters(self.sections) <= BRIEF


def _letters(sections: tuple[Section, ...]) -> int:
    spans = [
        span
        for section in sections
        for text in section.text
        for run in ((text.spans,) if isinstance(text, Paragraph) else text.points)
        for span in run
    ]
    return sum(len(span.text) for span in spans)
