"""The days that a figure looks at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Period:
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    def contains(self, day: date | None) -> bool:
        """Whether ``day`` is one of the days; no day is in no period."""
        return day is not None and self.first <= day <= self.last

    def nights(self) -> Iterator[date]:
        """Yield every night: night *d* runs from day *d* to the day after."""
        night = self.first
        while night <= self.last:
            yield night
            night += timedelta(days=1)


def period_of(year: int, as_of: date | None) -> Period | None:
    """Give the period of a year, cut at ``as_of``; ``None`` for a year that begins after it."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    if as_of is None or as_of > last:
        return Period(first, last)
    return Period(first, as_of) if as_of >= first else None


def holds(from_on: date, to_on: date | None, day: date) -> bool:
    """Whether ``day`` lies in the half-open interval; an empty end is open."""
    return from_on <= day and (to_on is None or day < to_on)
