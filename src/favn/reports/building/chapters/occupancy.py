"""Occupancy and admission: who lived here, and how full the house was."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby

from favn.lib.numbers import percent
from favn.reports.building.change import Change, points
from favn.reports.building.chapters import residents
from favn.reports.building.drawing import columns, columns_told, part_remarks, series, values_by_year
from favn.reports.building.nouns import nights, rooms
from favn.reports.building.odd import together, told
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences, upper_first
from favn.reports.building.wording import caption, no_data, part_notes, year_notes
from favn.reports.document import (
    Bracket,
    Chapter,
    Exhibit,
    Fact,
    Figure,
    Group,
    Line,
    Remark,
    Section,
    State,
    Table,
    TableRow,
    Unit,
    paragraph,
)
from favn.statistics.result import Cell


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("Occupancy and admission")
    if not view.has_rows(view.year):
        return Chapter("occupancy", title, (Section(text=(paragraph(no_data(view)),)),))
    return Chapter("occupancy", title, (residents.section(view), _occupancy(view)))


# ------------------------------------------------------------------------------------------------------------- occupancy


def _occupancy(view: View) -> Section:
    say, cell = view.voice.say, view.cell("occupancy")
    if cell is None or not cell.denominator:
        return Section(text=(paragraph(occupancy_sentence(view)),), exhibits=_rooms_table(view))
    standing = say(
        "A room-night is one room in one night. A room is occupied when at least one stay is placed in it, however many live there. "
        "Nights in which a room is closed, for repair for instance, are not counted."
    )
    exhibits: tuple[Exhibit, ...] = (_occupancy_figure(view, cell), *_rooms_table(view))
    text = (paragraph(occupancy_sentence(view)), paragraph(standing))
    return Section(fact=_occupancy_fact(view, cell), text=text, exhibits=exhibits)


def _occupancy_fact(view: View, cell: Cell) -> Fact | None:
    if cell.value is None or (cell.denominator or 0) < SMALL or view.period.begins_late or not percent(cell.value):
        return None
    words = view.voice.say("of the room-nights in {period} were occupied", period=view.period_name)
    return Fact(view.voice.printer.percent(cell.value), words)


def occupancy_sentence(view: View) -> str:
    """Say what the rooms give, how much of it was occupied, and how that compares."""
    say, cell = view.voice.say, view.cell("occupancy")
    if cell is None or not cell.denominator:
        return say("{house} had no rooms available in {period}.", house=upper_first(view.house), period=view.period_name)
    if cell.denominator < SMALL:
        few = say("Together the rooms made {nights}.", nights=nights(view.voice, cell.denominator))
        return sentences(few, _taken_sentence(view, cell.numerator))
    if view.period.begins_late:
        return _begun_sentence(view, cell)
    return sentences(_rooms_sentence(view, cell.denominator), _taken_sentence(view, cell.numerator), _share_sentence(view, cell))


def _begun_sentence(view: View, cell: Cell) -> str:
    """Nights before registration began are nights without a stay: say what is registered, and that it does not tell how full it was."""
    say, day = view.voice.say, view.voice.printer.date(view.period.first)
    registered = say(
        "In {period}, {number} of {nights} are registered as occupied ({share}).",
        period=view.period_name,
        number=view.voice.printer.count(cell.numerator),
        nights=nights(view.voice, cell.denominator or 0),
        share=view.voice.printer.percent(cell.value or Fraction(0)),
    )
    begun = say("Registration began on {first}.", first=day)
    warning = say("The nights before count as vacant, so the number is no measure of how full it was.")
    return sentences(registered, begun, warning)


def _taken_sentence(view: View, taken: int) -> str:
    if not taken:
        return view.voice.say("None of them were occupied in {period}.", period=view.period_name)
    return view.voice.many(
        taken, "In {period}, one of them was occupied.", "In {period}, {number} of them were occupied.", period=view.period_name
    )


def _rooms_sentence(view: View, available: int) -> str:
    say, number = view.voice.say, view.count("rooms") or 0
    if number * view.period.days != available:
        return say("Together the rooms made {nights}.", nights=nights(view.voice, available))
    said = {"rooms": rooms(view.voice, number), "nights": nights(view.voice, available)}
    if view.period.whole:
        return view.voice.many(number, "{rooms} makes {nights} in a year.", "{rooms} make {nights} in a year.", **said)
    return view.voice.many(number, "{rooms} makes {nights} in that time.", "{rooms} make {nights} in that time.", **said)


def _share_sentence(view: View, cell: Cell) -> str:
    say, earlier = view.voice.say, view.cell("occupancy", view.before)
    share = view.voice.printer.percent(Fraction(cell.numerator, cell.denominator or 1))
    if earlier is None or earlier.value is None or not view.compares_shares("occupancy"):
        return say("That is an occupancy of {share}.", share=share)
    change = Change(Fraction(cell.numerator, cell.denominator or 1) * 100, earlier.value * 100)
    return say("That is an occupancy of {share}, {change}.", share=share, change=points(view, change, view.before))


def _occupancy_caption(view: View) -> str:
    say, cell, earlier = view.voice.say, view.cell("occupancy"), view.cell("occupancy", view.before)
    share = view.value("occupancy", view.year, "", Unit.SHARE).printed
    if cell is not None and view.period.begins_late:
        return caption(view.voice.many(cell.numerator, "One night registered as occupied", "{number} nights registered as occupied"))
    if cell is None or cell.value is None or earlier is None or earlier.value is None or not view.compares_shares("occupancy"):
        small = cell is not None and (cell.denominator or 0) < SMALL
        return say("{share} room-nights were occupied", share=share) if small else say("The occupancy was {share}", share=share)
    change = Change(cell.value * 100, earlier.value * 100)
    if change.same:
        return say("The occupancy is unchanged at {share}", share=share)
    return say("The occupancy rose to {share}", share=share) if change.rises else say("The occupancy fell to {share}", share=share)


def _occupancy_figure(view: View, cell: Cell) -> Figure:
    say = view.voice.say
    title, values = say("Occupancy"), values_by_year(view, "occupancy", "", Unit.SHARE)
    groups = (Group("", values),)
    brackets = _brackets(view)
    told = columns_told(view, (Group(title, values),))
    return Figure(
        number=0,
        name="occupancy",
        sentence=_occupancy_caption(view),
        measure=say("Occupied room-nights in percent of all available room-nights, {years}", years=view.span),
        notes=_occupancy_notes(view, cell.denominator or 0, len(brackets)),
        alternative=sentences(told, *(f"{bracket.label}: {_years_of(view, bracket)}." for bracket in brackets)),
        chart=columns(view, groups, remarks=_full_and_free(view, cell), brackets=brackets, of_whole=True),
        series=series(
            view, title, [Line(title, values)], Unit.SHARE, counted=say("occupied room-nights"), base=say("available room-nights")
        ),
    )


def _occupancy_notes(view: View, base: int, brackets: int) -> tuple[str, ...]:
    say = view.voice.say
    notes = [
        say("Base: {nights} in {period}.", nights=nights(view.voice, base), period=view.period_name),
        say("The whole column is all room-nights; the pale top is the vacant ones."),
    ]
    if brackets > 1:
        notes.append(say("The number of rooms has changed: shares can be compared, room-nights cannot."))
    loud = (told(view, odd, count) for odd, count in together(view).items() if odd.loud and odd.table == "placements")
    return (*notes, *loud, *_early_notes(view), *year_notes(view))


def _early_notes(view: View) -> tuple[str, ...]:
    """Rooms may have been open before anything was registered; their nights count all the same."""
    early = [str(year) for year in view.years if view.period_of(year).begins_late and view.base("occupancy", year)]
    told = view.voice.say("In {years}, nights before registration began count as vacant.", years=view.voice.listed(early))
    return (told,) if early else ()


def _full_and_free(view: View, cell: Cell) -> tuple[Remark, ...]:
    many, share = view.voice.many, cell.value or Fraction(0)
    if view.period.begins_late:
        return part_remarks(view)
    free = (cell.denominator or 0) - cell.numerator
    taken = Remark(many(cell.numerator, "{number} night occupied", "{number} nights occupied"), strong=True, at=share / 2)
    if not free:
        return (taken, *part_remarks(view))
    if not cell.numerator:
        return part_remarks(view)
    return (Remark(many(free, "{number} night vacant", "{number} nights vacant"), at=(1 + share) / 2), taken, *part_remarks(view))


def _brackets(view: View) -> tuple[Bracket, ...]:
    counted = [(place, view.count("rooms", year)) for place, year in enumerate(view.years)]
    found = []
    for number, run in groupby(counted, key=lambda pair: pair[1]):
        places = [place for place, _ in run]
        if number:
            short = view.voice.many(number, "{number} rm.", "{number} rms.")
            found.append(Bracket(places[0], places[-1], rooms(view.voice, number), short))
    return tuple(found)


def _years_of(view: View, bracket: Bracket) -> str:
    first, last = view.years[bracket.first], view.years[bracket.last]
    return str(first) if first == last else f"{first}–{last}"


# ----------------------------------------------------------------------------------------------------------------- table


def _rooms_table(view: View) -> tuple[Table, ...]:
    say = view.voice.say
    if not any(view.base("occupancy", year) for year in view.years):
        return ()
    head = (say("Year"), say("Rooms"), say("Available"), say("Occupied"), say("Vacant"), say("Occupancy"))
    rows = tuple(_rooms_row(view, year) for year in view.years)
    notes = (say("Rooms are counted in the last night of the period."), *_early_notes(view), *part_notes(view))
    return (Table(0, say("Room-nights {years}", years=view.span), head, rows, notes, of="occupancy"),)


def _rooms_row(view: View, year: int) -> TableRow:
    share, count = view.value("occupancy", year, "", Unit.SHARE), view.voice.printer.count
    cell = view.cell("occupancy", year)
    name = view.voice.say("{year}, leap year", year=str(year)) if view.period_of(year).days == 366 else str(year)
    if cell is None or share.state is State.NO_DATA:
        return TableRow((name, view.absent(State.NO_DATA).printed), year == view.year)
    available = cell.denominator or 0
    numbers = (view.count("rooms", year) or 0, available, cell.numerator, available - cell.numerator)
    return TableRow((name, *(count(number) for number in numbers), share.printed), year == view.year)
