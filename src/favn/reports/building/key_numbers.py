"""The year in numbers: nine rows, up to three years."""

from __future__ import annotations

from collections.abc import Callable

from favn.reports.building.change import more_or_fewer
from favn.reports.building.nouns import (
    Noun,
    admissions,
    attendances,
    children,
    contacts,
    inquiries,
    nights,
    sessions,
    stays,
    women,
)
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import year_notes
from favn.reports.document import KeyNumber, KeyNumbers, State, Unit, Value

YEARS = 3

Of = Callable[[int], Value]


def key_numbers(view: View) -> KeyNumbers:
    """Build the page."""
    say, years = view.voice.say, view.years[-YEARS:]
    heads = view.heads()[-YEARS:]
    spark = say("{first} to {last}", first=str(years[0]), last=str(years[-1]))
    title = say("{period} in numbers", period=view.period_dates)
    return KeyNumbers("numbers", title, heads, tuple(_rows(view, years)), spark, year_notes(view, years))


def _rows(view: View, years: tuple[int, ...]) -> list[KeyNumber]:
    say = view.voice.say
    return [
        _counted(view, years, "residents", say("Women"), women, category="woman", after=say("Each counts once.")),
        _counted(view, years, "residents", say("Children"), children, category="child", after=say("Each counts once.")),
        _row(years, say("Occupancy"), _occupancy_words(view), lambda year: view.value("occupancy", year, "", Unit.SHARE)),
        _row(years, say("Mean stay, days"), _mean_words(view), lambda year: view.value("stay_length_mean", year, "", Unit.DAYS)),
        _admissions(view, years),
        _counted(view, years, "inquiries", say("Inquiries without admission"), inquiries, category="not_admitted"),
        _summed(view, years, "therapy_sessions", say("Therapy sessions"), sessions),
        _summed(view, years, "activity_attendances", say("Attendances at activities"), attendances),
        _counted(view, years, "contacts", say("Contacts with others"), contacts),
    ]


def _row(years: tuple[int, ...], label: str, words: str, of: Of) -> KeyNumber:
    values = [of(year) for year in years]
    return KeyNumber(label, words, tuple(value.printed for value in values), tuple(value.exact for value in values))


def _counted(view: View, years: tuple[int, ...], figure: str, label: str, noun: Noun, *, category: str = "", after: str = "") -> KeyNumber:
    change = _change(view, figure, view.count(figure, None, category), view.count(figure, view.before, category), noun)
    return _row(years, label, sentences(change, after), lambda year: view.value(figure, year, category, Unit.COUNT))


def _summed(view: View, years: tuple[int, ...], figure: str, label: str, noun: Noun) -> KeyNumber:
    change = _change(view, figure, view.total(figure), view.total(figure, view.before), noun)
    return _row(years, label, change, lambda year: view.total_value(figure, year))


def _admissions(view: View, years: tuple[int, ...]) -> KeyNumber:
    figure = "admission_reasons"
    words = _change(view, figure, view.base(figure), view.base(figure, view.before), admissions)
    return _row(years, view.voice.say("The women's admissions"), words, lambda year: _base_value(view, figure, year))


def _base_value(view: View, figure: str, year: int) -> Value:
    base = view.base(figure, year)
    if base is None:
        return view.absent(State.NOT_COMPARABLE if view.has_rows(year) else State.NO_DATA)
    return Value(view.voice.printer.count(base), State.NUMBER, base)


def _change(view: View, figure: str, now: int | None, before: int | None, noun: Noun) -> str:
    """The comparison of a count as a short sentence; empty where there is none."""
    if now is None or before is None or not view.compares(figure) or (not now and not before):
        return ""
    return sentences(f"{more_or_fewer(view.voice, now, before, view.before, noun)}.")


def _occupancy_words(view: View) -> str:
    cell = view.cell("occupancy")
    if cell is None or not cell.denominator:
        return ""
    base = nights(view.voice, cell.denominator)
    few = view.voice.say("No measure of how full it was.") if view.period.begins_late else ""
    return sentences(view.voice.say("{number} of {nights}.", number=cell.numerator, nights=base), few)


def _mean_words(view: View) -> str:
    base = view.base("stay_length_mean")
    if base is None:
        return ""
    if not base:
        return view.voice.say("No stays ended in {period}.", period=view.period_name)
    few = view.voice.say("Too few to compare.") if base < SMALL and view.has_rows(view.before) else ""
    return sentences(view.voice.say("{stays} ended in {period}.", stays=stays(view.voice, base), period=view.period_name), few)
