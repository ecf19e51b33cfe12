"""Method: what each figure counts, what the register warns of, and how far the numbers reach."""

from __future__ import annotations

from collections.abc import Sequence

from favn.reports.building.inputs import Definition, SelfCheck
from favn.reports.building.odd import together, told
from favn.reports.building.view import View
from favn.reports.building.voice import sentences, upper_first
from favn.reports.building.wording import told_break
from favn.reports.document import Chapter, Entries, Entry, Points, Section, Span, Text, paragraph

BREAKING = {
    "conversations": "conversation_kind",
    "therapy_sessions": "therapy_kind",
    "activity_attendances": "activity_kind",
    "meetings": "meeting_kind",
}


def chapter(view: View, definitions: Sequence[Definition], self_check: SelfCheck | None) -> Chapter:
    """Build the chapter."""
    sections = (
        _counting(view),
        _reach(view),
        *((_definitions(view, definitions),) if view.has_rows(view.year) else ()),
        *((_warnings(view),) if view.warnings or view.facts.first_day else ()),
        *((_self_check(view, self_check),) if self_check else ()),
    )
    return Chapter("method", view.voice.say("Method"), sections)


def _counting(view: View) -> Section:
    say = view.voice.say
    told = (
        say(
            "The numbers are counted from the daily registrations. Percentages and days are whole numbers and steps have one decimal; each "
            "number is rounded once, from the exact fraction, and a half is rounded away from zero. Whether something rose or fell is "
            "decided before rounding."
        ),
        say(
            "Every share says what it is a share of. Where fewer than 10 are counted, the number itself is given instead of a percentage, "
            "and nothing is said to rise or fall."
        ),
        say("This is the full edition. It shows small numbers that may point at a person, and is not meant to be passed on."),
    )
    return Section(heading=say("How the numbers are made"), text=tuple(paragraph(text) for text in told))


# ----------------------------------------------------------------------------------------------------------------- reach


def _reach(view: View) -> Section:
    told = [
        sentence for sentence in (*_part_sentences(view), _begun_sentence(view), *_gap_sentences(view), *_break_sentences(view)) if sentence
    ]
    text: tuple[Text, ...] = tuple(paragraph(sentence) for sentence in told)
    if not told:
        whole = view.voice.say("All years shown are whole years, and all have data.")
        text = (paragraph(whole),)
    return Section(heading=view.voice.say("The years"), text=text)


def _part_sentences(view: View) -> list[str]:
    say = view.voice.say
    return [
        sentences(
            *view.period_of(year).told(view.voice),
            say("{year} is drawn in outline and is not compared with other years.", year=str(year)),
        )
        for year in view.years
        if not view.period_of(year).whole
    ]


def _begun_sentence(view: View) -> str:
    begun = view.facts.first_day
    if begun is None:
        return view.voice.say("Nothing has been registered.")
    if begun.year < view.years[0] or view.period_of(begun.year).begins_late:
        return ""
    return view.voice.say("The first registration is from {day}; there is no data before it.", day=view.voice.printer.date(begun))


def _gap_sentences(view: View) -> list[str]:
    empty = [str(year) for year in view.years if not view.has_rows(year)]
    if not empty:
        return []
    said = view.voice.say("There is no data for {period}.", period=view.voice.listed(empty))
    return [sentences(said, view.voice.say("No data is not the same as 0: it is not known how many there were."))]


def _break_sentences(view: View) -> list[str]:
    types = _types(view)
    broken = [figure for figure in BREAKING if any(view.is_broken(figure, year) for year in view.years)]
    days = {figure: view.facts.comparable_from.get(BREAKING[figure]) for figure in broken}
    return [told_break(view, types[figure], day) for figure, day in days.items() if day is not None]


def _types(view: View) -> dict[str, str]:
    say = view.voice.say
    return {
        "conversations": say("the kinds of conversation"),
        "therapy_sessions": say("the kinds of therapy"),
        "activity_attendances": say("the kinds of activity"),
        "meetings": say("the kinds of meeting"),
    }


# ----------------------------------------------------------------------------------------------------------- definitions


def _definitions(view: View, definitions: Sequence[Definition]) -> Section:
    say = view.voice.say
    entries = tuple(_entry(view, definition) for definition in definitions)
    text = (paragraph(say("What each figure counts, what its shares are shares of, and what to bear in mind when reading it.")),)
    return Section(heading=say("What is counted"), text=text, exhibits=(Entries(say("Definitions"), entries),))


def _entry(view: View, definition: Definition) -> Entry:
    say, words = view.voice.say, view.voice.words.gettext
    parts = [(say("Question"), words(definition.question)), (say("Counted"), upper_first(f"{words(definition.counted)}."))]
    if definition.base is not None:
        parts.append((say("Base"), upper_first(f"{words(definition.base)}.")))
    if definition.caution:
        parts.append((say("Bear in mind"), words(definition.caution)))
    return Entry(words(definition.title), tuple(parts))


# -------------------------------------------------------------------------------------------------------------- warnings


def _warnings(view: View) -> Section:
    say, heading = view.voice.say, view.voice.say("What stands out in the registrations")
    if not view.warnings:
        return Section(
            heading=heading, text=(paragraph(say("All registrations were checked before they were counted. Nothing stood out.")),)
        )
    before = say(
        "All registrations were checked before they were counted. The following stood out, in all years of the register. It has been "
        "counted as it stands."
    )
    found = sorted(together(view).items(), key=lambda pair: not pair[0].loud)
    points = Points(tuple((Span(told(view, odd, count), strong=odd.loud),) for odd, count in found))
    return Section(heading=heading, text=(paragraph(before), points))


# ------------------------------------------------------------------------------------------------------------ self-check


def _self_check(view: View, check: SelfCheck) -> Section:
    say = view.voice.say
    if check.right == check.known:
        told = say(
            "Before this report was made, {known} known answers were computed again on the same machine, and all came out right.",
            known=check.known,
        )
    else:
        told = say(
            "Before this report was made, {known} known answers were computed again on the same machine, and only {right} came out right. "
            "The numbers of this report must not be relied on.",
            known=check.known,
            right=check.right,
        )
    return Section(heading=say("Self-check"), text=(paragraph(told),))
