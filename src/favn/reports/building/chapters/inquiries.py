"""Inquiries: who asked for a place or for advice, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.reports.building.change import growth, more_or_fewer
from favn.reports.building.choices import Choice, bars, bars_told, beaten, choice_series, choices, leading
from favn.reports.building.drawing import change_remarks, columns, columns_told, series, values_by_year
from favn.reports.building.nouns import inquiries
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import caption, no_data, part_notes, small_base, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Chapter, Fact, Figure, Group, Line, Section, State, Table, TableRow, Unit, paragraph

INQUIRIES, CONCLUSIONS, CODES = "inquiries", "inquiry_conclusions", "inquiry_conclusion"


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("Inquiries")
    if not view.has_rows(view.year):
        return Chapter("inquiries", title, (Section(text=(paragraph(no_data(view)),)),))
    return Chapter("inquiries", title, (_received(view), *_concluded(view)))


# -------------------------------------------------------------------------------------------------------------- received


def _received(view: View) -> Section:
    say = view.voice.say
    standing = say(
        "All inquiries are registered. If an inquiry leads to admission, it follows the woman into her case. If it does not, the staff "
        "register what came of it, as far as they can."
    )
    live, number = paragraph(inquiries_sentence(view)), view.count(INQUIRIES, None, "not_admitted") or 0
    if not any(view.count(INQUIRIES, year, kind) for year in view.years for kind in ("admitted", "not_admitted")):
        return Section(text=(live,))
    text = (paragraph(standing), live) if view.total(INQUIRIES) else (live,)
    words = view.voice.many(number, "inquiry did not lead to admission", "inquiries did not lead to admission")
    fact = Fact(view.voice.printer.count(number), words) if number else None
    return Section(fact=fact, text=text, exhibits=(_by_year(view), _table(view)))


def inquiries_sentence(view: View) -> str:
    """Say how many inquiries did and did not lead to admission, and how that compares."""
    admitted, number = view.count(INQUIRIES, None, "admitted") or 0, view.count(INQUIRIES, None, "not_admitted") or 0
    if not number:
        return _all_admitted_sentence(view, admitted)
    if not admitted:
        return sentences(_none_admitted_sentence(view, number), _change_sentence(view, number))
    said = view.voice.many(
        number,
        "In {period}, one inquiry did not lead to admission.",
        "In {period}, {number} inquiries did not lead to admission.",
        period=view.period_name,
    )
    led = view.voice.many(admitted, "One inquiry led to admission.", "{number} inquiries led to admission.")
    return sentences(said, _change_sentence(view, number), led)


def _all_admitted_sentence(view: View, admitted: int) -> str:
    if not admitted:
        return view.voice.say("No inquiries were registered in {period}.", period=view.period_name)
    return view.voice.many(
        admitted,
        "In {period}, there was one inquiry. It led to admission.",
        "In {period}, there were {number} inquiries, and all of them led to admission.",
        period=view.period_name,
    )


def _none_admitted_sentence(view: View, number: int) -> str:
    return view.voice.many(
        number,
        "In {period}, there was one inquiry. It did not lead to admission.",
        "In {period}, there were {number} inquiries, and none of them led to admission.",
        period=view.period_name,
    )


def _change_sentence(view: View, now: int) -> str:
    before = view.count(INQUIRIES, view.before, "not_admitted")
    if before is None or not view.compares(INQUIRIES):
        return ""
    change, size = more_or_fewer(view.voice, now, before, view.before, inquiries), growth(view, now, before) if now != before else ""
    if size:
        return view.voice.say("That is {change}, {growth}.", change=change, growth=size)
    return view.voice.say("That is {change}.", change=change)


def _by_year(view: View) -> Figure:
    say, values = view.voice.say, values_by_year(view, INQUIRIES, "not_admitted")
    title = say("Inquiries that did not lead to admission")
    now, before = view.count(INQUIRIES, None, "not_admitted"), view.count(INQUIRIES, view.before, "not_admitted")
    lines = [Line(title, values), Line(say("Inquiries that led to admission"), values_by_year(view, INQUIRIES, "admitted"))]
    return Figure(
        number=0,
        name=INQUIRIES,
        sentence=_received_caption(view, now or 0, before),
        measure=say("Inquiries that did not lead to admission, count, {years}", years=view.span),
        notes=(say("Every inquiry counts once, also when the same woman asks again."), *year_notes(view)),
        alternative=columns_told(view, (Group(title, values),)),
        chart=columns(view, (Group("", values),), remarks=change_remarks(view, INQUIRIES, now, before, inquiries)),
        series=series(view, say("Inquiries"), lines, Unit.COUNT, counted=say("inquiries")),
    )


def _received_caption(view: View, now: int, before: int | None) -> str:
    say, year = view.voice.say, str(view.before)
    if before is None or not view.compares(INQUIRIES) or min(now, before) < SMALL:
        return caption(say("{inquiries} without admission", inquiries=inquiries(view.voice, now)))
    if now == before:
        return say("As many inquiries as in {year}", year=year)
    return say("More inquiries than in {year}", year=year) if now > before else say("Fewer inquiries than in {year}", year=year)


def _table(view: View) -> Table:
    say = view.voice.say
    head = (say("Year"), say("In all"), say("With admission"), say("Without admission"))
    rows = tuple(_row(view, year) for year in view.years)
    return Table(0, say("Inquiries {years}", years=view.span), head, rows, part_notes(view), of=INQUIRIES)


def _row(view: View, year: int) -> TableRow:
    if not view.has_rows(year):
        return TableRow((str(year), view.absent(State.NO_DATA).printed), year == view.year)
    kinds = (view.value(INQUIRIES, year, kind, Unit.COUNT).printed for kind in ("admitted", "not_admitted"))
    return TableRow((str(year), view.total_value(INQUIRIES, year).printed, *kinds), year == view.year)


# ------------------------------------------------------------------------------------------------------------- concluded


def _concluded(view: View) -> tuple[Section, ...]:
    if not view.base(CONCLUSIONS):
        return ()
    found = choices(view, CONCLUSIONS, CODES)
    standing = view.voice.say(
        "When an inquiry does not lead to admission, the conclusion tells why there was no place for her here, or what she was helped with "
        "instead. An inquiry may have several conclusions."
    )
    text = (paragraph(standing), paragraph(conclusions_sentence(view, found)))
    figure, say = _conclusions_figure(view, found), view.voice.say
    table = years_table(view, CONCLUSIONS, figure.series, title=say("Conclusions"), base=say("Inquiries without admission"))
    return (Section(heading=say("What came of the inquiries"), text=text, exhibits=(figure, *table)),)


def conclusions_sentence(view: View, found: Sequence[Choice]) -> str:
    """Say which conclusion is the most frequent, and which follow."""
    say, base = view.voice.say, view.base(CONCLUSIONS) or 0
    first, following = leading(found)
    if not first:
        return say("No named conclusion is registered.")
    if base == 1:
        return say("The conclusion of the inquiry is {names}.", names=view.voice.listed([choice.inside for choice in (*first, *following)]))
    names = view.voice.listed([f"{choice.inside} ({_weight(view, choice, base)})" for choice in first])
    then = view.voice.listed([f"{choice.inside} ({_weight(view, choice, base)})" for choice in following])
    return sentences(
        _leading_sentence(view, names, len(first), beaten(found, first)), say("Then follow {names}.", names=then) if then else ""
    )


def _leading_sentence(view: View, names: str, number: int, after_other: bool) -> str:
    say = view.voice.say
    if after_other and number == 1:
        return say("Of the named conclusions, the most frequent is {names}.", names=names)
    if after_other:
        return say("Of the named conclusions, the most frequent are {names}.", names=names)
    if number == 1:
        return say("The most frequent conclusion is {names}.", names=names)
    return say("The most frequent conclusions are {names}.", names=names)


def _weight(view: View, choice: Choice, base: int) -> str:
    return view.of_base(choice.count, base) if base < SMALL else view.voice.printer.percent(Fraction(choice.count, base))


def _conclusions_figure(view: View, found: Sequence[Choice]) -> Figure:
    say, base = view.voice.say, view.base(CONCLUSIONS) or 0
    measure = say("Share of inquiries that did not lead to admission, percent and count, {period}", period=view.period_dates)
    several = say("Several conclusions may be chosen, so the shares add up to more than 100%.")
    if base < SMALL:
        measure = say("Inquiries that did not lead to admission, by conclusion, count, {period}", period=view.period_dates)
    if base < SMALL or sum(choice.count for choice in found) <= base:
        several = say("Several conclusions may be chosen.")
    grounds = say("Base: {inquiries} that did not lead to admission.", inquiries=inquiries(view.voice, base))
    return Figure(
        number=0,
        name=CONCLUSIONS,
        sentence=_conclusions_caption(view, found, base),
        measure=measure,
        notes=(grounds, several, *small_base(view, base, say("inquiries")), *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found),
        series=choice_series(
            view,
            CONCLUSIONS,
            CODES,
            head=say("Conclusion"),
            counted=say("inquiries with the conclusion"),
            base=say("inquiries that did not lead to admission"),
        ),
    )


def _conclusions_caption(view: View, found: Sequence[Choice], base: int) -> str:
    say, (first, _) = view.voice.say, leading(found)
    plain = view.titled(say("Conclusions"))
    if base < SMALL or len(first) != 1 or beaten(found, first):
        return caption(plain)
    label, share = first[0].label, view.voice.printer.percent(Fraction(first[0].count, base))
    return caption(say("{label} is the most frequent conclusion", label=label), f"{label}: {share}", plain)
