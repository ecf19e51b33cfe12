"""Phrases that several chapters share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from favn.lib.numbers import NBSP, percent
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import Voice, upper_first

SIMPLE = ((1, 4), (1, 3), (1, 2), (2, 3), (3, 4))
CAPTION = 45


def in_simple_words(voice: Voice, share: Fraction) -> str:
    """A share near a simple fraction: "1 ud af 4", "lige over 1 ud af 4", "næsten 1 ud af 4"; else empty."""
    for parts, of in SIMPLE:
        away = percent(share) - percent(Fraction(parts, of))
        if abs(away) > 2:
            continue
        simple = voice.say("{parts} out of {of}", parts=parts, of=of).replace(" ", NBSP)
        if away == 0:
            return simple
        return voice.say("just over {simple}", simple=simple) if away > 0 else voice.say("almost {simple}", simple=simple)
    return ""


def of_them(view: View, number: int, base: int) -> str:
    """Some of those just named: "20 af dem (40 %)", "ét af dem", "ingen af dem"."""
    voice = view.voice
    if not number:
        return voice.say("none of them")
    said = voice.many(number, "one of them", "{number} of them")
    return said if base < SMALL else f"{said} ({voice.printer.percent(Fraction(number, base))})"


def caption(*candidates: str) -> str:
    """The first sentence that is short enough for a figure; the last one where none is."""
    return upper_first(next((words for words in candidates if words and len(words) <= CAPTION), candidates[-1]))


def no_data(view: View) -> str:
    """Say that this year has no rows at all."""
    return view.voice.say("There is no data for {period}.", period=view.period_name)


def year_notes(view: View, years: Sequence[int] | None = None) -> tuple[str, ...]:
    """Say which of the years are parts of a year or have no data; of all years shown where none are named."""
    years = view.years if years is None else years
    empty = [str(year) for year in years if not view.has_rows(year)]
    told = (view.voice.say("There is no data for {period}.", period=view.voice.listed(empty)),) if empty else ()
    return (*part_notes(view, years), *told)


def part_notes(view: View, years: Sequence[int] | None = None) -> tuple[str, ...]:
    """Say which of the years are parts of a year; where a table has the words "no data" itself, that is all it needs."""
    return tuple(told for year in (view.years if years is None else years) for told in view.period_of(year).told(view.voice))


def small_base(view: View, base: int | None, words: str) -> tuple[str, ...]:
    """Say that a small base gives counts: ``words`` names what the base counts."""
    if base is None or base >= SMALL:
        return ()
    return (view.voice.say("Fewer than {small} {base}: counts instead of percentages.", small=SMALL, base=words),)


def years_named(years: Sequence[int]) -> str:
    """Name years in a row: "2018–2020", "2020"."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def told_hidden(view: View, types: str, day: date) -> str:
    """Say that this year itself lies before the break and is not shown."""
    words = view.voice.say(
        "{types} were changed on {day}; figures for {period} cannot be compared with later ones and are not shown.",
        types=types,
        day=view.voice.printer.date(day),
        period=view.period_name,
    )
    return upper_first(words)


def told_break(view: View, types: str, day: date) -> str:
    """Say that a series is broken: ``types`` names the codes that were changed."""
    words = view.voice.say(
        "{types} were changed on {day}; earlier years cannot be compared.", types=types, day=view.voice.printer.date(day)
    )
    return upper_first(words)
