"""What conversations, therapy, activities and meetings have in common: totals by year, and this year's kinds as lying bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from favn.reports.building.change import more_or_fewer
from favn.reports.building.choices import Choice, bars, bars_told, choice_series, choices, leading
from favn.reports.building.drawing import change_remarks, columns, columns_told, gap, series, totals_by_year
from favn.reports.building.nouns import Noun
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences, upper_first
from favn.reports.building.wording import caption, no_data, told_break, told_hidden, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Exhibit, Fact, Figure, Group, Line, Remark, Section, Unit, paragraph


@dataclass(frozen=True, slots=True)
class Kinds:
    """A single-choice figure and its words, already in the report's language.

    ``said`` is the sentence with this year's number; ``none`` the one where there is nothing; ``plural`` names what is counted inside a
    sentence ("samtaler"), ``types`` what its codes are called ("Samtaletyperne").
    """

    figure: str
    codelist: str
    noun: Noun
    heading: str
    standing: tuple[str, ...]
    said: str
    none: str
    plural: str
    types: str
    head: str
    measure_by_year: str
    measure_by_kind: str
    note: str


def section(view: View, kinds: Kinds) -> Section:
    """Build the section of one such figure."""
    if not view.has_rows(view.year):
        return Section(heading=kinds.heading, text=(paragraph(no_data(view)),))
    total = view.total(kinds.figure)
    standing = tuple(paragraph(text) for text in kinds.standing) if total != 0 else ()
    if total is None:
        return Section(heading=kinds.heading, text=(*standing, paragraph(_hidden(view, kinds))))
    found = choices(view, kinds.figure, kinds.codelist)
    live = sentences(total_sentence(view, kinds, total), _kinds_sentence(view, found, total), _break_sentence(view, kinds))
    fact = Fact(view.voice.printer.count(total), view.voice.say("{events} in {period}", events=kinds.plural, period=view.period_name))
    exhibits = (*_by_year(view, kinds, total), *_by_kind(view, kinds, found, total))
    return Section(kinds.heading, fact if total > 1 else None, (*standing, paragraph(live)), exhibits)


def total_sentence(view: View, kinds: Kinds, total: int) -> str:
    """Say how many there were, and how that compares."""
    said, before = kinds.said if total else kinds.none, view.total(kinds.figure, view.before)
    if not total or before is None or not view.compares(kinds.figure):
        return f"{said}."
    change = more_or_fewer(view.voice, total, before, view.before, kinds.noun)
    return view.voice.say("{said}, {change}.", said=said, change=change)


def _kinds_sentence(view: View, found: Sequence[Choice], total: int) -> str:
    first, following = leading(found)
    if not first or total < 2 or len([choice for choice in found if choice.count]) < 2:
        return ""
    named = [f"{choice.inside} ({view.voice.printer.count(choice.count)})" for choice in (*first, *following)]
    kinds = view.voice.listed(named)
    return view.voice.many(len(named), "The most frequent kind was {kinds}.", "The most frequent kinds were {kinds}.", kinds=kinds)


def _hidden(view: View, kinds: Kinds) -> str:
    day = view.facts.comparable_from.get(kinds.codelist)
    if day is None:
        return view.voice.say("There are no figures for {events} in {period}.", events=kinds.plural, period=view.period_name)
    return told_hidden(view, kinds.types, day)


def _break_sentence(view: View, kinds: Kinds) -> str:
    day = view.facts.comparable_from.get(kinds.codelist)
    if day is None or not any(view.is_broken(kinds.figure, year) for year in view.years):
        return ""
    return told_break(view, kinds.types, day)


# --------------------------------------------------------------------------------------------------------------- by year


def _by_year(view: View, kinds: Kinds, total: int) -> tuple[Exhibit, ...]:
    if not any(view.total(kinds.figure, year) for year in view.years):
        return ()
    values, say = totals_by_year(view, kinds.figure), view.voice.say
    title = upper_first(kinds.plural)
    break_sentence = _break_sentence(view, kinds)
    figure = Figure(
        number=0,
        name=f"{kinds.figure}_by_year",
        sentence=_year_caption(view, kinds, total),
        measure=say("{measure}, {years}", measure=kinds.measure_by_year, years=view.span),
        notes=(kinds.note, *((break_sentence,) if break_sentence else ()), *year_notes(view)),
        alternative=sentences(columns_told(view, (Group(title, values),)), break_sentence),
        chart=columns(view, (Group("", values),), remarks=_remarks(view, kinds, total), gap=gap(view, kinds.figure)),
        series=series(view, kinds.head, [Line(title, values)], Unit.COUNT, counted=kinds.plural),
    )
    return (figure,)


def _remarks(view: View, kinds: Kinds, total: int) -> tuple[Remark, ...]:
    day = view.facts.comparable_from.get(kinds.codelist)
    if day is not None and view.period.whole and view.is_broken(kinds.figure, view.before):
        since = view.voice.say("from {first}", first=view.voice.printer.date(day))
        return (Remark(view.voice.say("New types"), strong=True), Remark(since))
    return change_remarks(view, kinds.figure, total, view.total(kinds.figure, view.before), kinds.noun)


def _year_caption(view: View, kinds: Kinds, total: int) -> str:
    say, before, year = view.voice.say, view.total(kinds.figure, view.before), str(view.before)
    plain = view.titled(kinds.noun(view.voice, total))
    if before is None or not view.compares(kinds.figure) or min(total, before) < SMALL:
        return caption(plain)
    if total == before:
        return caption(say("As many {events} as in {year}", events=kinds.plural, year=year), plain)
    if total > before:
        return caption(say("More {events} than in {year}", events=kinds.plural, year=year), plain)
    return caption(say("Fewer {events} than in {year}", events=kinds.plural, year=year), plain)


# --------------------------------------------------------------------------------------------------------------- by kind


def _by_kind(view: View, kinds: Kinds, found: Sequence[Choice], total: int) -> tuple[Exhibit, ...]:
    if not total:
        return ()
    say = view.voice.say
    measure = say("{measure}, {years}", measure=kinds.measure_by_kind, years=view.period_dates)
    grounds = say("Base: {events}.", events=kinds.noun(view.voice, total))
    figure = Figure(
        number=0,
        name=kinds.figure,
        sentence=_kind_caption(view, kinds, found, total),
        measure=measure,
        notes=(grounds, *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found),
        series=choice_series(view, kinds.figure, kinds.codelist, head=kinds.head, counted=kinds.plural),
    )
    title, break_sentence = say("{events} by kind", events=upper_first(kinds.plural)), _break_sentence(view, kinds)
    notes = (break_sentence,) if break_sentence else ()
    return (figure, *years_table(view, kinds.figure, figure.series, title=title, base=upper_first(kinds.plural), notes=notes))


def _kind_caption(view: View, kinds: Kinds, found: Sequence[Choice], total: int) -> str:
    say, (first, _) = view.voice.say, leading(found)
    plain = say("{events} by kind", events=upper_first(kinds.plural))
    if total < SMALL or len(first) != 1 or any(choice.tail and choice.count >= first[0].count for choice in found):
        return caption(plain)
    return caption(say("Most often: {kind}", kind=first[0].inside), plain)
