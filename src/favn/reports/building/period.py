"""Which days of a calendar year are covered, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from favn.reports.building.voice import Voice
from favn.statistics.facts import Facts


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar year, or the part of it that is covered."""

    year: int
    first: date
    last: date

    @property
    def begins_late(self) -> bool:
        """Whether registration began in the year."""
        return self.first > date(self.year, 1, 1)

    @property
    def ends_early(self) -> bool:
        """Whether the year is cut at a date."""
        return self.last < date(self.year, 12, 31)

    @property
    def whole(self) -> bool:
        """Whether the whole year is covered."""
        return not (self.begins_late or self.ends_early)

    @property
    def days(self) -> int:
        """Days from 1 January to the last day: what the figures count over."""
        return (self.last - date(self.year, 1, 1)).days + 1

    def name(self, voice: Voice) -> str:
        """Name what the figures count, after "in": "2021", "perioden 1. januar–30. juni 2021"."""
        return voice.say("the period {days}", days=self.dates(voice)) if self.ends_early else str(self.year)

    def dates(self, voice: Voice) -> str:
        """Name it in a title: "2021", "1. januar–30. juni 2021"; a year in which registration began is counted from 1 January, too."""
        if not self.ends_early:
            return str(self.year)
        return f"{voice.printer.day(date(self.year, 1, 1))}–{voice.printer.date(self.last)}"

    def part(self, voice: Voice) -> str | None:
        """Say which part of the year is covered, ``None`` for a whole year."""
        first, last = voice.printer.date(self.first), voice.printer.date(self.last)
        if self.begins_late and self.ends_early:
            return voice.say("from {first} up to and including {last}", first=voice.printer.day(self.first), last=last)
        if self.begins_late:
            return voice.say("from {first}", first=first)
        return voice.say("up to and including {last}", last=last) if self.ends_early else None

    def told(self, voice: Voice) -> tuple[str, ...]:
        """Say in sentences which part is covered: when registration began, and how far the figures reach."""
        first, last = voice.printer.date(self.first), voice.printer.date(self.last)
        begun = (voice.say("Registration began on {first}.", first=first),) if self.begins_late else ()
        return (*begun, *((voice.say("Figures up to and including {last}.", last=last),) if self.ends_early else ()))


def period_of(year: int, facts: Facts, as_of: date | None) -> Period:
    """The covered part of a year: registration that begins after January makes it a part, and so does an ``as_of`` inside it."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    if as_of is not None and as_of.year == year:
        last = as_of
    begun = facts.first_day
    if begun is not None and date(year, 1, 31) < begun <= last:
        first = begun
    return Period(year, first, last)
