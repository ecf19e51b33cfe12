"""Cooperation with others: contacts, their themes, and meetings outside the house."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.reports.building.change import growth, more_or_fewer
from favn.reports.building.chapters.kinds import Kinds, section
from favn.reports.building.choices import Choice, bars, bars_told, beaten, choice_series, choices, leading
from favn.reports.building.drawing import change_remarks, columns, columns_told, series, values_by_year
from favn.reports.building.nouns import contacts, meetings
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import caption, no_data, small_base, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Chapter, Exhibit, Fact, Figure, Group, Line, Section, Unit, paragraph

CONTACTS, THEMES, CODES = "contacts", "contact_themes", "contact_theme"


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("Cooperation with others")
    if not view.has_rows(view.year):
        return Chapter("cooperation", title, (Section(text=(paragraph(no_data(view)),)),))
    return Chapter("cooperation", title, (_contacts(view), *_themes(view), section(view, _meetings(view))))


# -------------------------------------------------------------------------------------------------------------- contacts


def _contacts(view: View) -> Section:
    say, number = view.voice.say, view.count(CONTACTS) or 0
    standing = say(
        "A stay sets much in motion outside {house}. A contact is registered when the staff have met, spoken or written with a "
        "municipality, another authority, a private party or a partner about a woman, whoever made the first move.",
        house=view.house,
    )
    live = paragraph(contacts_sentence(view))
    text = (paragraph(standing), live) if number else (live,)
    fact = Fact(view.voice.printer.count(number), say("contacts with others in {period}", period=view.period_name)) if number > 1 else None
    return Section(fact=fact, text=text, exhibits=_by_year(view))


def contacts_sentence(view: View) -> str:
    """Say how many contacts there were, and how that compares."""
    voice, now, before = view.voice, view.count(CONTACTS) or 0, view.count(CONTACTS, view.before)
    said = voice.many(
        now,
        "In {period}, one contact with others was registered",
        "In {period}, {number} contacts with others were registered",
        period=view.period_name,
    )
    if not now:
        said = voice.say("No contacts with others were registered in {period}", period=view.period_name)
    if not now or before is None or not view.compares(CONTACTS):
        return f"{said}."
    change, size = more_or_fewer(voice, now, before, view.before, contacts), growth(view, now, before) if now != before else ""
    if size:
        return voice.say("{said}, {change} ({growth}).", said=said, change=change, growth=size)
    return voice.say("{said}, {change}.", said=said, change=change)


def _by_year(view: View) -> tuple[Exhibit, ...]:
    if not any(view.count(CONTACTS, year) for year in view.years):
        return ()
    say, values, title = view.voice.say, values_by_year(view, CONTACTS), view.voice.say("Contacts with others")
    now, before = view.count(CONTACTS), view.count(CONTACTS, view.before)
    figure = Figure(
        number=0,
        name=CONTACTS,
        sentence=_caption(view, now or 0, before),
        measure=say("Contacts with others, count, {years}", years=view.span),
        notes=(say("A contact counts once, however many themes it has."), *year_notes(view)),
        alternative=columns_told(view, (Group(title, values),)),
        chart=columns(view, (Group("", values),), remarks=change_remarks(view, CONTACTS, now, before, contacts)),
        series=series(view, say("Contacts"), [Line(title, values)], Unit.COUNT, counted=say("contacts")),
    )
    return (figure,)


def _caption(view: View, now: int, before: int | None) -> str:
    say, year = view.voice.say, str(view.before)
    if before is None or not view.compares(CONTACTS) or min(now, before) < SMALL:
        return caption(view.titled(contacts(view.voice, now)))
    if now == before:
        return say("As many contacts as in {year}", year=year)
    return say("More contacts than in {year}", year=year) if now > before else say("Fewer contacts than in {year}", year=year)


# ---------------------------------------------------------------------------------------------------------------- themes


def _themes(view: View) -> tuple[Section, ...]:
    if not view.base(THEMES):
        return ()
    found = choices(view, THEMES, CODES)
    standing = view.voice.say(
        "The themes show what the contacts were about. One conversation with an authority may be about home, money and children at "
        "the same time, so a contact may have several themes."
    )
    text = (paragraph(standing), paragraph(themes_sentence(view, found)))
    figure, say = _themes_figure(view, found), view.voice.say
    table = years_table(view, THEMES, figure.series, title=say("Themes of contacts"), base=say("Contacts"))
    return (Section(heading=say("What the contacts were about"), text=text, exhibits=(figure, *table)),)


def themes_sentence(view: View, found: Sequence[Choice]) -> str:
    """Say which themes the contacts were about most."""
    say, base = view.voice.say, view.base(THEMES) or 0
    first, following = leading(found)
    if not first:
        return say("No named theme is registered.")
    names = view.voice.listed([_weighed(view, choice, base) for choice in (*first, *following)])
    if beaten(found, first):
        return say("Of the named themes, the contacts were most often about {names}.", names=names)
    if base == 1:
        return say("The contact was about {names}.", names=view.voice.listed([choice.inside for choice in (*first, *following)]))
    return say("The contacts were most often about {names}.", names=names)


def _weighed(view: View, choice: Choice, base: int) -> str:
    weight = view.of_base(choice.count, base) if base < SMALL else view.voice.printer.percent(Fraction(choice.count, base))
    return f"{choice.inside} ({weight})"


def _themes_figure(view: View, found: Sequence[Choice]) -> Figure:
    say, base = view.voice.say, view.base(THEMES) or 0
    measure = say("Share of the contacts that had the theme, percent and count, {period}", period=view.period_dates)
    several = say("Several themes may be chosen, so the shares add up to more than 100%.")
    if base < SMALL:
        measure = say("Contacts by theme, count, {period}", period=view.period_dates)
    if base < SMALL or sum(choice.count for choice in found) <= base:
        several = say("Several themes may be chosen.")
    grounds = say("Base: {contacts}.", contacts=contacts(view.voice, base))
    return Figure(
        number=0,
        name=THEMES,
        sentence=_themes_caption(view, found, base),
        measure=measure,
        notes=(grounds, several, *small_base(view, base, say("contacts")), *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found),
        series=choice_series(view, THEMES, CODES, head=say("Theme"), counted=say("contacts with the theme"), base=say("contacts")),
    )


def _themes_caption(view: View, found: Sequence[Choice], base: int) -> str:
    say, (first, _) = view.voice.say, leading(found)
    plain = view.titled(say("Themes"))
    if base < SMALL or len(first) != 1 or beaten(found, first):
        return caption(plain)
    share = view.voice.printer.percent(Fraction(first[0].count, base))
    return caption(say("{theme} in {share} of the contacts", theme=first[0].label, share=share), plain)


# -------------------------------------------------------------------------------------------------------------- meetings


def _meetings(view: View) -> Kinds:
    say, total = view.voice.say, view.total("meetings") or 0
    return Kinds(
        figure="meetings",
        codelist="meeting_kind",
        noun=meetings,
        heading=say("Meetings"),
        standing=(
            say(
                "Some meetings are hard to go to alone. The staff therefore go along: to an authority, to a doctor or to whatever the "
                "woman needs company for, and to meetings where those around her agree on who does what."
            ),
        ),
        said=view.voice.many(
            total,
            "In {period}, the staff took part in one meeting outside {house}",
            "In {period}, the staff took part in {number} meetings outside {house}",
            period=view.period_name,
            house=view.house,
        ),
        none=say("No meetings outside {house} were registered in {period}", period=view.period_name, house=view.house),
        plural=say("meetings"),
        types=say("the kinds of meeting"),
        head=say("Meetings"),
        measure_by_year=say("Meetings outside the house, count"),
        measure_by_kind=say("Meetings by kind, count"),
        note=say("A meeting counts once, however many took part."),
    )
