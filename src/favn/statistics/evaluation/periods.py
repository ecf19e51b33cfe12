"""The periods that figures are asked for: calendar years, cut at the day the figures are made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """A year, or the part of it up to ``last_day``; both days are in it."""

    year: int
    first_day: date
    last_day: date

    @property
    def next_day(self) -> date:
        """The day after the last."""
        return self.last_day + timedelta(days=1)

    @property
    def is_cut(self) -> bool:
        """Whether the year goes on after the period."""
        return self.last_day < date(self.year, 12, 31)


def calendar_years(years: Iterable[int], as_of: date | None = None) -> tuple[Period, ...]:
    """The years in order, each once, cut at ``as_of``; years that begin after it are left out."""
    last = as_of or date.max
    return tuple(Period(year, date(year, 1, 1), min(date(year, 12, 31), last)) for year in sorted(set(years)) if date(year, 1, 1) <= last)
