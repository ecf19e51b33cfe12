"""The annual report as a value: everything that is printed, already counted, worded and rounded.

Renderers turn it into HTML, PDF, Word and Excel and never count: a number carries its printed form and, where a sheet or a bar
needs it, its exact value.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from favn.lib.language import Language

# ------------------------------------------------------------------------------------------------------------------ text


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. ``link`` is an address."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``lead`` sets it large at the head of a chapter."""

    spans: tuple[Span, ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list with bullets, or with numbers when ``ordered``."""

    points: tuple[tuple[Span, ...], ...]
    ordered: bool = False


Text = Paragraph | Points


def paragraph(text: str, *, lead: bool = False) -> Paragraph:
    """A paragraph of plain text."""
    return Paragraph((Span(text),), lead=lead)


@dataclass(frozen=True, slots=True)
class Fact:
    """The large number of a section, and the words under it."""

    number: str
    words: str


# --------------------------------------------------------------------------------------------------------------- numbers


class State(Enum):
    """Why a place in a table has a number, or has none."""

    NUMBER = "number"
    NO_DATA = "no data"  # nothing was registered in that year at all
    NOT_COMPARABLE = "not comparable"  # the series is broken before the current year
    EMPTY = "empty"  # the base is 0: there is nothing to divide by


@dataclass(frozen=True, slots=True)
class Value:
    """One number. ``exact`` is the fraction that ``printed`` rounds; ``None`` with words instead of a number in ``printed``."""

    printed: str
    state: State = State.NUMBER
    numerator: int | None = None
    denominator: int | None = None

    @property
    def exact(self) -> Fraction | None:
        """The exact value, where there is one."""
        if self.state is not State.NUMBER or self.numerator is None:
            return None
        return Fraction(self.numerator, self.denominator if self.denominator is not None else 1)


class Unit(Enum):
    """How values of a sheet are formatted."""

    COUNT = "count"  # 1.234
    SHARE = "share"  # 12 %
    DAYS = "days"  # 109, the mean of whole days
    STEPS = "steps"  # 1,5


@dataclass(frozen=True, slots=True)
class Year:
    """A year of a series. ``part`` says which part of it is covered ("til og med 30. juni 2021"), ``None`` for a whole year."""

    label: str
    current: bool = False
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A category with its value for every year of the series. ``tail``: other, unknown and not registered, set apart and paler."""

    label: str
    values: tuple[Value, ...]
    tail: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """All numbers behind a figure, for the table under it and for its sheet in the workbook.

    ``counted`` names what the numerators count and ``base`` what the denominators count (``None``: plain counts); ``head`` names the
    first column.
    """

    head: str
    years: tuple[Year, ...]
    lines: tuple[Line, ...]
    unit: Unit
    counted: str
    base: str | None = None


# ---------------------------------------------------------------------------------------------------------------- charts


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of words beside the last column; ``strong`` in petrol and semi-bold, else muted.

    ``at`` is the height on the plot from 0 (baseline) to 1 (top), where the line belongs to a place in the column; ``None`` = below the
    remark before it, beginning near the top of the last column.
    """

    text: str
    strong: bool = False
    at: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket under the columns ``first`` to ``last`` (both included, from 0), with its words; ``short`` where there is little room."""

    first: int
    last: int
    label: str
    short: str


@dataclass(frozen=True, slots=True)
class Break:
    """A break in the series: a dotted upright before column ``before``, the words over the empty columns."""

    before: int
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Columns of one kind, one for every year of the chart; ``title`` is empty where there is one group."""

    title: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Upright columns by year, in one or more groups with a common scale that begins at 0.

    ``of_whole``: the full height is 1 (occupancy) and stands pale behind each column. A ``Year`` with ``part`` is drawn in outline.
    ``no_data`` is the word for a year without rows ("ingen data").
    """

    years: tuple[Year, ...]
    groups: tuple[Group, ...]
    no_data: str
    of_whole: bool = False
    remarks: tuple[Remark, ...] = ()
    brackets: tuple[Bracket, ...] = ()
    gap: Break | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A lying bar: label, printed count, printed share ("" = none), length ``now`` (exact) and the upright tick of the year before.

    ``tail`` rows stand last and paler; ``outlined`` bars say that the base is small or the year is not over.
    """

    label: str
    count: str
    share: str
    now: Fraction
    before: Fraction | None = None
    tail: bool = False
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Lying bars in the order given. ``ordered`` = natural order (bands: taller rows), else sorted choices.

    ``count_head`` and ``share_head`` stand over the number columns (``share_head`` empty: no share column); ``before_label`` names the ticks
    ("2020"). ``top`` is the value at the right end of the scale, at least the largest of all.
    """

    bars: tuple[Bar, ...]
    count_head: str
    share_head: str
    before_label: str
    top: Fraction
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """One focus area: how many were measured, and how many went forward, stood still and went back; mean change in steps."""

    label: str
    measured: int
    forward: int
    unchanged: int
    back: int
    steps: Fraction
    steps_printed: str
    words: tuple[str, str, str]  # what stands in the three parts: "70", "20", "10", or "5 uændret" on a small base


@dataclass(frozen=True, slots=True)
class DevelopmentWords:
    """The words of a development chart."""

    measured: str  # Antal
    shares: str  # Andel af de målte beboere, procent
    steps: str  # Gennemsnitlig ændring, trin
    steps_short: str  # Trin
    forward: str  # Fremgang
    unchanged: str  # Uændret
    back: str  # Tilbagegang
    to_forward: str  # Frem
    to_back: str  # Tilbage
    small: str  # Færre end 10 målte beboere: antal i stedet for procent


@dataclass(frozen=True, slots=True)
class Development:
    """Stacked shares with mean steps on the same rows; ``small`` bases in a group of their own, as counts, drawn in outline."""

    courses: tuple[Course, ...]
    small: tuple[Course, ...]
    words: DevelopmentWords


Chart = Columns | Bars | Development

# -------------------------------------------------------------------------------------------------------------- exhibits


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


# ---------------------------------------------------------------------------------------------------------------- report


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. ``share`` is the length of the occupancy bar (``None``: no bar), with the words under its left and right end."""

    house: str
    kind: str
    title: str
    year: str
    sentences: tuple[str, ...]
    share: Fraction | None
    share_words: str
    rest_words: str
    share_alternative: str
    edition: str
    date: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A row of "the year in numbers": words, printed values of the years shown (current last), and their exact values for the small columns."""

    label: str
    words: str
    printed: tuple[str, ...]
    exact: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True)
class KeyNumbers:
    """The page of key numbers: up to three years; ``spark_head`` stands over the small columns ("2019 til 2021")."""

    key: str
    title: str
    years: tuple[Year, ...]
    rows: tuple[KeyNumber, ...]
    spark_head: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Foreword:
    """The foreword with its signatures (name, role), and how to read the report."""

    key: str
    title: str
    text: tuple[Text, ...]
    signatures: tuple[tuple[str, str], ...]
    reading_title: str
    reading: str


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that renderers add, in the report's language."""

    figure: str  # Figur
    table: str  # Tabel
    contents: str  # Indhold
    page: str  # Side
    numbers: str  # Tallene bag figuren
    definitions: str  # Definitioner
    category: str  # Kategori
    count: str  # Antal
    base: str  # Grundlag
    share: str  # Andel
    mean: str  # Gennemsnit
    value: str  # Værdi
    downloads: str  # Hent rapporten
    edition: str  # Udgave
    date: str  # Dato
    period: str  # Periode
    sheet: str  # Ark


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report. ``made_on`` dates the files; ``period`` says which days are counted; ``description`` is a sentence for file metadata."""

    title: str
    description: str
    house: str
    language: Language
    made_on: date
    period: str
    cover: Cover
    foreword: Foreword
    key_numbers: KeyNumbers
    chapters: tuple[Chapter, ...]
    words: Words

    def figures(self) -> tuple[Figure, ...]:
        """Every figure of the report, in its order."""
        return tuple(
            exhibit
            for chapter in self.chapters
            for section in chapter.sections
            for exhibit in section.exhibits
            if isinstance(exhibit, Figure)
        )
