"""Columns, series and alternative texts from a view."""

from __future__ import annotations

from collections.abc import Sequence

from favn.reports.building.change import amount
from favn.reports.building.nouns import Noun
from favn.reports.building.view import View
from favn.reports.building.voice import upper_first
from favn.reports.building.wording import years_named
from favn.reports.document import Bracket, Break, Columns, Group, Line, Remark, Series, State, Unit, Value


def columns(
    view: View,
    groups: Sequence[Group],
    *,
    remarks: tuple[Remark, ...] = (),
    brackets: tuple[Bracket, ...] = (),
    of_whole: bool = False,
    gap: Break | None = None,
) -> Columns:
    """Upright columns of the years shown."""
    no_data = view.voice.say("no data")
    return Columns(view.heads(), tuple(groups), no_data, of_whole, remarks or part_remarks(view), brackets, gap)


def values_by_year(view: View, figure: str, category: str = "", unit: Unit = Unit.COUNT) -> tuple[Value, ...]:
    """One category of a figure in the years shown."""
    return tuple(view.value(figure, year, category, unit) for year in view.years)


def totals_by_year(view: View, figure: str) -> tuple[Value, ...]:
    """A single-choice figure's totals in the years shown."""
    return tuple(view.total_value(figure, year) for year in view.years)


def series(view: View, head: str, lines: Sequence[Line], unit: Unit, *, counted: str, base: str | None = None) -> Series:
    """All numbers behind a figure."""
    return Series(head, view.heads(), tuple(lines), unit, counted, base)


def part_remarks(view: View) -> tuple[Remark, ...]:
    """The part of the year that is covered, beside its column."""
    part = view.period.part(view.voice)
    if part is None:
        return ()
    over = (Remark(view.voice.say("The year is not over.")),) if view.period.ends_early else ()
    return (Remark(upper_first(part), strong=True), *over)


def change_remarks(view: View, figure: str, now: int | None, before: int | None, noun: Noun) -> tuple[Remark, ...]:
    """The change since the year before, beside the last column."""
    if now is None or before is None or not view.compares(figure):
        return part_remarks(view)
    say, year = view.voice.say, str(view.before)
    if now == before:
        return (Remark(say("as many"), strong=True), Remark(say("as in {year}", year=year)))
    return (Remark(amount(view.voice, now, before, noun), strong=True), Remark(say("than in {year}", year=year)))


def gap(view: View, figure: str) -> Break | None:
    """The break in a figure's series inside the years shown."""
    broken = [year for year in view.years if view.is_broken(figure, year)]
    later = [year for year in view.years if view.cells(figure, year)]
    if not broken or not later or broken[-1] > later[0]:
        return None
    words = view.voice.say("{years} cannot be compared with {later}", years=years_named(broken), later=years_named(later))
    return Break(view.years.index(later[0]), words)


def columns_told(view: View, groups: Sequence[Group]) -> str:
    """The alternative text of columns: kind and all numbers."""
    told = [_group_told(view, group) for group in groups]
    return view.voice.say("Columns. {numbers}", numbers=" ".join(told))


def _group_told(view: View, group: Group) -> str:
    pairs = zip(view.years, group.values, strict=True)
    numbers = view.voice.listed([_told(view, year, value) for year, value in pairs])
    return f"{group.title}: {numbers}."


def _told(view: View, year: int, value: Value) -> str:
    say, part = view.voice.say, view.period_of(year).part(view.voice)
    if value.state is State.NOT_COMPARABLE:
        return say("not comparable in {year}", year=str(year))
    if value.state is State.EMPTY:
        return say("nothing to count in {year}", year=str(year))
    if value.state is State.NUMBER and part:
        return say("{value} {part}", value=value.printed, part=part)
    return say("{value} in {year}", value=value.printed, year=str(year))
