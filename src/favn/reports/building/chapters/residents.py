"""Residents: who lived here."""

from __future__ import annotations

from favn.reports.building.drawing import columns, columns_told, series, values_by_year
from favn.reports.building.nouns import children, women
from favn.reports.building.view import View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import caption, year_notes
from favn.reports.document import Fact, Figure, Group, Line, Section, Unit, paragraph


def section(view: View) -> Section:
    """Build the section, in the chapter of the occupancy."""
    say = view.voice.say
    number_of_women, number_of_children = _both(view, view.year)
    standing = say("A woman may bring her children. Each person counts once, however many stays there were in the year.")
    live = paragraph(sentences(residents_sentence(view), residents_change(view)))
    text = (live, paragraph(standing)) if number_of_women + number_of_children else (live,)
    total, said = number_of_women + number_of_children, _said(view, number_of_women, number_of_children)
    words = view.voice.many(
        total,
        "resident in {period}: {women} and {children}",
        "residents in {period}: {women} and {children}",
        period=view.period_name,
        **said,
    )
    fact = Fact(view.voice.printer.count(total), words) if total else None
    return Section(fact=fact, text=text, exhibits=(_figure(view),))


def _both(view: View, year: int) -> tuple[int, int]:
    return view.count("residents", year, "woman") or 0, view.count("residents", year, "child") or 0


def _said(view: View, number_of_women: int, number_of_children: int) -> dict[str, str]:
    return {"women": women(view.voice, number_of_women), "children": children(view.voice, number_of_children)}


def residents_sentence(view: View) -> str:
    """Say who lived here."""
    number_of_women, number_of_children = _both(view, view.year)
    if not number_of_women and not number_of_children:
        return view.voice.say("Nobody lived in {house} in {period}.", house=view.house, period=view.period_name)
    said = _said(view, number_of_women, number_of_children)
    return view.voice.say("During {period}, {women} and {children} lived in {house}.", period=view.period_name, house=view.house, **said)


def residents_change(view: View) -> str:
    """Say how many more or fewer than the year before; empty where it cannot be compared."""
    if not view.compares("residents"):
        return ""
    say, year = view.voice.say, str(view.before)
    now, before = _both(view, view.year), _both(view, view.before)
    more_women, more_children = now[0] - before[0], now[1] - before[1]
    if not more_women and not more_children:
        return say("That is as many women and as many children as in {year}.", year=year)
    if not more_women:
        return say("That is as many women as in {year} and {children}.", year=year, children=_more_children(view, more_children))
    if not more_children:
        return say("That is {women} than in {year} and as many children.", year=year, women=_more_women(view, more_women))
    both = {"women": _more_women(view, more_women), "children": _more_children(view, more_children)}
    return say("That is {women} and {children} than in {year}.", year=year, **both)


def _more_women(view: View, more: int) -> str:
    many = view.voice.many
    return many(more, "one more woman", "{number} more women") if more > 0 else many(-more, "one fewer woman", "{number} fewer women")


def _more_children(view: View, more: int) -> str:
    many = view.voice.many
    return many(more, "one more child", "{number} more children") if more > 0 else many(-more, "one fewer child", "{number} fewer children")


def _caption(view: View) -> str:
    say, now, before = view.voice.say, _both(view, view.year), _both(view, view.before)
    if not view.compares("residents"):
        return caption(say("{women} and {children}", **_said(view, *now)))
    of_women = (say("as many women"), say("more women"), say("fewer women"))[_way(now[0], before[0])]
    of_children = (say("as many children"), say("more children"), say("fewer children"))[_way(now[1], before[1])]
    return caption(f"{of_women}, {of_children}")


def _way(now: int, before: int) -> int:
    return (now > before) - (now < before)


def _figure(view: View) -> Figure:
    say = view.voice.say
    groups = (
        Group(say("Women"), values_by_year(view, "residents", "woman")),
        Group(say("Children"), values_by_year(view, "residents", "child")),
    )
    lines = [Line(group.title, group.values) for group in groups]
    return Figure(
        number=0,
        name="residents",
        sentence=_caption(view),
        measure=say("Different residents with a stay in the year, count, {years}", years=view.span),
        notes=(say("A woman with two stays in the same year counts once."), *year_notes(view)),
        alternative=columns_told(view, groups),
        chart=columns(view, groups),
        series=series(view, say("Residents"), lines, Unit.COUNT, counted=say("residents")),
    )
