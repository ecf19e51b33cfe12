"""Age: how old the residents were when they moved in."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.lib.numbers import percent
from favn.reports.building.choices import Choice, bars, bars_told
from favn.reports.building.drawing import series, values_by_year
from favn.reports.building.nouns import stays
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import sentences
from favn.reports.building.wording import caption, in_simple_words, small_base, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Fact, Figure, Line, Section, Unit, paragraph

FIGURE = "age_distribution"
UNDER_18 = ("0-2", "3-6", "7-13", "14-17")
BANDS = (*UNDER_18, "18-24", "25-34", "35-44", "45-54", "55-64", "65+")


def section(view: View) -> Section:
    """Build the section, in the chapter of the admissions."""
    heading, base = view.voice.say("Age"), view.base(FIGURE) or 0
    if not base:
        none = view.voice.say("There were no stays in {period}.", period=view.period_name)
        return Section(heading=heading, text=(paragraph(none),))
    standing = view.voice.say(
        "Women and children are shown together, by their age on the day of admission. Stays are counted here, not people: someone who "
        "stayed here twice in the year counts twice."
    )
    text = (paragraph(standing), paragraph(age_sentence(view)))
    figure, say = _figure(view, base), view.voice.say
    table = years_table(view, FIGURE, figure.series, title=say("Age at admission"), base=say("Stays"))
    return Section(heading, _fact(view, base), text, (figure, *table))


def under_18(view: View) -> int:
    """Stays of residents who were under 18 at admission."""
    return sum(view.count(FIGURE, None, band) or 0 for band in UNDER_18)


def _fact(view: View, base: int) -> Fact | None:
    share = Fraction(under_18(view), base)
    if base < SMALL or not percent(share):
        return None
    words = view.voice.say("of the stays in {period} were of residents under 18", period=view.period_name)
    return Fact(view.voice.printer.percent(share), words)


def age_sentence(view: View) -> str:
    """Say how many of the stays were of residents under 18."""
    say, base, young = view.voice.say, view.base(FIGURE) or 0, under_18(view)
    if base == 1 and young:
        return say("The only stay in {period} was of a resident under 18.", period=view.period_name)
    if base == 1:
        return say("There was one stay in {period}.", period=view.period_name)
    if not young:
        return say(
            "None of the {stays} in {period} is registered as that of a resident under 18.",
            stays=stays(view.voice, base),
            period=view.period_name,
        )
    said: dict[str, str | int] = {"stays": stays(view.voice, base), "period": view.period_name}
    if base < SMALL:
        return view.voice.many(
            young,
            "Of the {stays} in {period}, one was of a resident under 18.",
            "Of the {stays} in {period}, {number} were of residents under 18.",
            **said,
        )
    share = Fraction(young, base)
    said["share"], simple = view.voice.printer.percent(share), in_simple_words(view.voice, share)
    counted = view.voice.many(
        young,
        "Of the {stays} in {period}, one ({share}) was of a resident under 18",
        "Of the {stays} in {period}, {number} ({share}) were of residents under 18",
        **said,
    )
    return say("{counted}: {simple}.", counted=counted, simple=simple) if simple else f"{counted}."


def band_label(view: View, band: str) -> str:
    """An age band in words."""
    say = view.voice.say
    if band == "not_registered":
        return say("Not registered")
    if band.endswith("+"):
        return say("{age} years and over", age=band[:-1])
    return say("{ages} years", ages=band.replace("-", "–"))


def _found(view: View) -> tuple[Choice, ...]:
    found = [_band(view, band) for band in (*BANDS, "not_registered")]
    return tuple(choice for choice in found if not choice.tail or choice.count or choice.before)


def _band(view: View, band: str) -> Choice:
    earlier = view.cell(FIGURE, view.before, band) if view.compares_shares(FIGURE) else None
    count, before = view.count(FIGURE, None, band) or 0, earlier.value if earlier else None
    return Choice(band, band_label(view, band), count, view.base(FIGURE), before, band == "not_registered")


def _figure(view: View, base: int) -> Figure:
    say, found = view.voice.say, _found(view)
    measure = say("Women's and children's stays by age at admission, {period}", period=view.period_dates)
    grounds = say("Base: {stays} in {period}, women's and children's.", stays=stays(view.voice, base), period=view.period_name)
    rounding = () if base < SMALL else (say("Each share is rounded on its own; together they may add up to 99 or 101."),)
    lines = [Line(choice.label, values_by_year(view, FIGURE, choice.code, Unit.SHARE), choice.tail) for choice in found]
    return Figure(
        number=0,
        name=FIGURE,
        sentence=_caption(view, found, base),
        measure=measure,
        notes=(grounds, *rounding, *small_base(view, base, say("stays")), *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found, ordered=True),
        series=series(view, say("Age"), lines, Unit.SHARE, counted=say("stays"), base=say("stays in the period")),
    )


def _caption(view: View, found: Sequence[Choice], base: int) -> str:
    if base < SMALL:
        return caption(view.voice.say("Age in {stays}", stays=stays(view.voice, base)))
    share = Fraction(under_18(view), base)
    if not percent(share):
        return caption(view.voice.say("Age in {stays}", stays=stays(view.voice, base)))
    return caption(view.voice.say("{share} were under 18", share=view.voice.printer.percent(share)))
