"""Admission reasons: why the women came."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.reports.building.chapters import age
from favn.reports.building.choices import Choice, bars, bars_told, beaten, choice_series, choices, leading
from favn.reports.building.nouns import admissions
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import caption, no_data, small_base, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Chapter, Figure, Section, paragraph

FIGURE, CODES = "admission_reasons", "admission_reason"


def chapter(view: View) -> Chapter:
    """Build the chapter, with the residents' age."""
    title = view.voice.say("Admission reasons and age")
    if not view.has_rows(view.year):
        return Chapter("reasons", title, (Section(text=(paragraph(no_data(view)),)),))
    return Chapter("reasons", title, (_reasons(view), age.section(view)))


def _reasons(view: View) -> Section:
    if not view.base(FIGURE):
        none = view.voice.say("There were no admissions in {period}.", period=view.period_name)
        return Section(text=(paragraph(none),))
    found = choices(view, FIGURE, CODES)
    standing = view.voice.say(
        "When a woman is admitted, the staff register what she needs protection from. Violence seldom comes in one form only, so several "
        "reasons may be registered at the same admission. A woman who is admitted twice counts twice."
    )
    text = (paragraph(standing), paragraph(reasons_sentence(view, found)))
    figure, say = _figure(view, found), view.voice.say
    table = years_table(view, FIGURE, figure.series, title=say("Admission reasons"), base=say("Admissions"))
    return Section(text=text, exhibits=(figure, *table))


def reasons_sentence(view: View, found: Sequence[Choice]) -> str:
    """Say which reason is the most frequent, and which follow."""
    base = view.base(FIGURE) or 0
    first, following = leading(found)
    if not first:
        return view.voice.many(
            base,
            "No named reason is registered at the one admission in {period}.",
            "No named reason is registered at the {number} admissions in {period}.",
            period=view.period_name,
        )
    if base == 1:
        reasons = view.voice.listed([choice.inside for choice in (*first, *following)])
        return view.voice.say(
            "There was one admission in {period}; registered as its reason: {reasons}.", period=view.period_name, reasons=reasons
        )
    return sentences(_first_sentence(view, first, base, beaten(found, first)), _following_sentence(view, following, base))


def _first_sentence(view: View, first: Sequence[Choice], base: int, after_other: bool) -> str:
    say, number = view.voice.say, first[0].count
    names = view.voice.listed([choice.inside for choice in first])
    share = "" if base < SMALL else f" ({view.voice.printer.percent(Fraction(number, base))})"
    where = _where(view, number, base)
    said = {"names": names, "where": where, "period": view.period_name, "share": share}
    if len(first) > 1:
        return _tied_sentence(view, said, after_other)
    if after_other:
        return say(
            "Of the named reasons, {names} is the most frequent, registered at {where} in {period}{share}.",
            **said,
        )
    return say("{names} is the most frequent reason, registered at {where} in {period}{share}.", **said)


def _where(view: View, number: int, base: int) -> str:
    if number == base:
        return view.voice.say("all {base} admissions", base=base)
    return view.voice.many(number, "one of the {base} admissions", "{number} of the {base} admissions", base=base)


def _tied_sentence(view: View, said: dict[str, str], after_other: bool) -> str:
    say = view.voice.say
    if after_other:
        return say(
            "Of the named reasons, {names} are the most frequent, each registered at {where} in {period}{share}.",
            **said,
        )
    return say("{names} are the most frequent reasons, each registered at {where} in {period}{share}.", **said)


def _following_sentence(view: View, following: Sequence[Choice], base: int) -> str:
    if not following:
        return ""
    return view.voice.say("Then follow {names}.", names=view.voice.listed([_weighed(view, choice, base) for choice in following]))


def _weighed(view: View, choice: Choice, base: int) -> str:
    weight = view.of_base(choice.count, base) if base < SMALL else view.voice.printer.percent(Fraction(choice.count, base))
    return f"{choice.inside} ({weight})"


def _figure(view: View, found: Sequence[Choice]) -> Figure:
    say, base = view.voice.say, view.base(FIGURE) or 0
    measure = say("Share of the women's admissions, percent and count, {period}", period=view.period_dates)
    if base < SMALL:
        measure = say("The women's admissions by reason, count, {period}", period=view.period_dates)
    grounds = say("Base: {admissions}.", admissions=admissions(view.voice, base))
    several = say("Several reasons may be chosen, so the shares add up to more than 100%.")
    if base < SMALL or sum(choice.count for choice in found) <= base:
        several = say("Several reasons may be chosen.")
    return Figure(
        number=0,
        name=FIGURE,
        sentence=_caption(view, found, base),
        measure=measure,
        notes=(grounds, several, *small_base(view, base, say("admissions")), *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found),
        series=choice_series(view, FIGURE, CODES, head=say("Reason"), counted=say("admissions with the reason"), base=say("admissions")),
    )


def _caption(view: View, found: Sequence[Choice], base: int) -> str:
    say, (first, _) = view.voice.say, leading(found)
    plain = view.titled(say("Admission reasons"))
    if base < SMALL or not first or beaten(found, first):
        return caption(plain)
    names = view.voice.listed([choice.inside for choice in first])
    if len(first) > 1:
        return caption(say("{names} are the most frequent reasons", names=names), plain)
    return caption(say("{names} is the most frequent reason", names=names), plain)
