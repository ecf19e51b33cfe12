"""Numbers of the report: printed, exact, and by year."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction


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
