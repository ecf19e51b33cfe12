"""The front of the report: cover, foreword, and the year at the house."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from favn.reports.building.nouns import children, nights, women
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences, upper_first
from favn.reports.building.wording import no_data
from favn.reports.document import Cover, Foreword, Text, paragraph
from favn.reports.text import LeaderText


def title(view: View) -> str:
    """The report's title: "Årsrapport 2021", with the days where it is a part of the year."""
    return view.voice.say("Annual report {period}", period=view.period_dates)


# ----------------------------------------------------------------------------------------------------------------- cover


def cover(view: View, made_on: date) -> Cover:
    """Build the cover."""
    say = view.voice.say
    taken, free, told = _occupancy_words(view)
    return Cover(
        house=view.house_name,
        kind=view.voice.many(
            view.houses,
            "Crisis centre under section 109 of the Danish Act on Social Services",
            "Crisis centres under section 109 of the Danish Act on Social Services",
        ),
        title=say("Annual report"),
        year=str(view.year),
        sentences=cover_sentences(view),
        share=_share(view),
        share_words=taken,
        rest_words=free,
        share_alternative=told,
        edition=say("Full edition"),
        date=view.voice.printer.date(made_on),
        notes=_notes(view),
    )


def cover_sentences(view: View) -> tuple[str, ...]:
    """Who lived here, and how many asked in vain; the days where they are a part of the year."""
    if not view.has_rows(view.year):
        return (no_data(view),)
    return (_lived(view), *_asked(view), *view.period.told(view.voice))


def _lived(view: View) -> str:
    say = view.voice.say
    number_of_women, number_of_children = view.count("residents", None, "woman") or 0, view.count("residents", None, "child") or 0
    if not number_of_women and not number_of_children:
        return upper_first(say("Nobody lived in {house} in {period}.", house=view.house, period=view.period_name))
    said = {"women": women(view.voice, number_of_women), "children": children(view.voice, number_of_children), "house": view.house}
    if view.period.whole:
        return upper_first(say("{women} and {children} lived in {house} this year.", **said))
    return upper_first(say("{women} and {children} lived in {house}.", **said))


def _asked(view: View) -> tuple[str, ...]:
    number = view.count("inquiries", None, "not_admitted") or 0
    if not number:
        return ()
    return (view.voice.many(number, "One inquiry did not lead to admission.", "{number} inquiries did not lead to admission."),)


def _share(view: View) -> Fraction | None:
    """How full the house was, where the whole of its time was registered."""
    cell = view.cell("occupancy")
    return None if cell is None or (cell.denominator or 0) < SMALL or view.period.begins_late else cell.value


def _occupancy_words(view: View) -> tuple[str, str, str]:
    cell, share = view.cell("occupancy"), _share(view)
    if cell is None or share is None:
        return "", "", ""
    say, available = view.voice.say, cell.denominator or 0
    said: dict[str, str | int] = {"share": view.voice.printer.percent(share), "nights": nights(view.voice, available)}
    taken = say("{share} of the {nights} in {period} were occupied", period=view.period_name, **said)
    told = say("Bar: {number} of {nights} in {period} were occupied, {share}.", number=cell.numerator, period=view.period_name, **said)
    return taken, view.voice.many(available - cell.numerator, "{number} vacant", "{number} vacant"), told


def _notes(view: View) -> tuple[str, ...]:
    return (view.voice.say("Full edition for the board. It shows small numbers and is not for publication."),)


# -------------------------------------------------------------------------------------------------------------- foreword


def foreword(view: View, text: LeaderText | None) -> Foreword:
    """Build the foreword: the leader's, or a short standing one."""
    say = view.voice.say
    own = text.foreword if text else ()
    return Foreword(
        key="foreword",
        title=say("Foreword"),
        text=own or _standing(view),
        signatures=text.signatures if text else (),
        reading_title=say("How to read the report"),
        reading=_reading(view),
    )


def _standing(view: View) -> tuple[Text, ...]:
    say = view.voice.say
    first = say(
        "{house} gives shelter to women who have been exposed to violence or threats of violence, and to their children.",
        house=view.house_name,
    )
    if view.houses > 1:
        first = say(
            "{house} give shelter to women who have been exposed to violence or threats of violence, and to their children.",
            house=view.house_name,
        )
    if not view.has_rows(view.year):
        nothing = say("There is no data for {period}, so this report has no numbers for it.", period=view.period_name)
        return (paragraph(upper_first(first), lead=True), paragraph(nothing))
    told = (
        say(
            "This report shows the work in {period}. All numbers come from the journal, in which the staff register inquiries, stays, "
            "conversations, activities and measurements every day. Where possible, they stand beside the numbers of earlier years.",
            period=view.period_name,
        ),
        say(
            "Behind every number are people who sought safety, and staff who met them. The registrations are made in the middle of busy "
            "days and cannot say everything about that. So the base is given with every figure: what has been counted, and how many it "
            "is about."
        ),
    )
    return (paragraph(upper_first(first), lead=True), *(paragraph(words) for words in told))


def _reading(view: View) -> str:
    say = view.voice.say
    ticks = say("Small upright ticks show the year before.") if view.has_rows(view.before) and view.has_rows(view.year) else ""
    return sentences(
        say("Percentages and days are whole numbers, steps have one decimal, and each number is rounded once."),
        say("The year of the report is dark, earlier years are pale."),
        ticks,
        say("What each number counts is told in the chapter Method."),
    )
