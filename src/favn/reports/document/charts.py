"""Drawings of the report as values: what stands where, in words and exact lengths."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from favn.reports.document.numbers import Value, Year


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

    ``count_head`` and ``share_head`` stand over the number columns (``share_head`` empty: no share column); ``before_label`` names the
    ticks ("2020"). ``top`` is the value at the right end of the scale, at least the largest of all.
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
