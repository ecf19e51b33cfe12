"""What stands between the text: figures, tables, and terms with their explanations."""

from __future__ import annotations

from dataclasses import dataclass

from favn.reports.document.charts import Chart
from favn.reports.document.numbers import Series
from favn.reports.document.text import Fact, Text


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
    """A row of printed cells; the current year is semi-bold."""

    cells: tuple[str, ...]
    current: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; first column left, the others right."""

    number: int
    title: str
    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[str, ...] = ()


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
