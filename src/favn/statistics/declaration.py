"""What a figure is made of: frozen data. The evaluator turns it into counts, members and documentation.

A figure counts units (``each``) that fall in a period (``when``), by category (``by``). Columns are named by text, so that a declaration is
read without the compiler.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from favn.statistics.evaluation.sources import Rows, Sources
    from favn.statistics.examples import Example

UNKNOWN = "unknown"
NOT_REGISTERED = "not_registered"

# ------------------------------------------------------------------------------------------------------------ population


@dataclass(frozen=True, slots=True)
class Population:
    """The units that figures count. ``rows`` derives them from the register's tables; ``ids`` are the columns that name one unit.

    ``shared``: deriving them is work that several figures need; the engine does it once and holds the rows under ``name``.
    """

    name: str
    rows: Callable[[Sources], Rows]
    ids: tuple[str, ...]
    shared: bool = False


# ------------------------------------------------------------------------------------------------------------------ when


@dataclass(frozen=True, slots=True)
class On:
    """In the period when its day is."""

    day: str


@dataclass(frozen=True, slots=True)
class Present:
    """In the period when any day from ``first`` to ``last`` is, both included; an empty ``last`` is open."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Nights:
    """Counted once for each night of the period from ``first`` until before ``end``; an empty ``end`` is open."""

    first: str
    end: str


@dataclass(frozen=True, slots=True)
class LastNight:
    """In the period when the night of its last day lies from ``first`` until before ``end``; an empty ``end`` is open."""

    first: str
    end: str


@dataclass(frozen=True, slots=True)
class Derived:
    """The population is derived for each period, which its rows name."""


When = On | Present | Nights | LastNight | Derived

# ----------------------------------------------------------------------------------------------------------------- among


@dataclass(frozen=True, slots=True)
class Among:
    """Only the units with this value in a column."""

    column: str
    value: str


# -------------------------------------------------------------------------------------------------------------------- by


@dataclass(frozen=True, slots=True)
class Values:
    """The categories are the values of a column, listed here."""

    column: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bands:
    """Bands of a whole number: "0-30", "201+". ``missing`` is the category of an empty cell, where there is one."""

    column: str
    bands: tuple[str, ...]
    missing: str | None = None

    @property
    def limits(self) -> tuple[tuple[int, int | None, str], ...]:
        """Lowest and highest number of each band, both included; no highest for an open band."""
        return tuple(_limits(band) for band in self.bands)


def _limits(band: str) -> tuple[int, int | None, str]:
    if band.endswith("+"):
        return int(band[:-1]), None, band
    low, high = band.split("-")
    return int(low), int(high), band


@dataclass(frozen=True, slots=True)
class Codes:
    """The categories are the codes of a code list that are known in the period.

    ``several``: the column holds a list, and a unit counts under each of its codes. ``rest``: codes that are not known, and units
    without a code, have categories of their own; without it they are left out. ``split`` is a column of further values, and the category is
    ``CODE:VALUE``, each with the base of its code.
    """

    codelist: str
    column: str
    several: bool = False
    rest: bool = True
    split: Values | None = None


By = Values | Bands | Codes

# ---------------------------------------------------------------------------------------------------------------- figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One defined number or table.

    ``kind``: ``count`` has no denominator; in a ``share`` it is all units of the period; in a ``mean`` the numerator is the sum of the
    column ``of`` over them. ``of`` in a share is the column that is true for the numerator's units. ``distinct`` counts different values
    of a column instead of units. ``breaks``: a code list's ``comparable_from`` hides the years that begin before it.
    Texts are English messages; ``counted`` and ``base`` name what numerator and denominator count.
    """

    name: str
    title: str
    question: str
    unit: Literal[
        "residents", "rooms", "room-nights", "stays", "inquiries", "conversations", "sessions", "attendances", "contacts", "meetings"
    ]
    kind: Literal["count", "share", "mean"]
    counted: str
    base: str | None = None
    caution: str
    each: Population
    among: Among | None = None
    when: When
    by: By | None = None
    of: str | None = None
    distinct: str | None = None
    breaks: bool = False
    examples: tuple[Example, ...] = ()
