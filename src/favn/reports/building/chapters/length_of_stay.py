"""Length of stay: how long the stays lasted that ended."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.lib.numbers import whole
from favn.reports.building.change import Change, longer, trend
from favn.reports.building.choices import Choice, bars, bars_told
from favn.reports.building.drawing import columns, columns_told, part_remarks, series, values_by_year
from favn.reports.building.nouns import days, stays
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import lower_first, sentences
from favn.reports.building.wording import caption, in_simple_words, no_data, of_them, small_base, year_notes
from favn.reports.building.years_table import years_table
from favn.reports.document import Chapter, Fact, Figure, Group, Line, Remark, Section, Series, Unit, paragraph

BANDS, MEAN = "stay_length_bands", "stay_length_mean"
SHORT, LONG = "0-30", "201+"


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("Length of stay")
    if not view.has_rows(view.year):
        return Chapter("length_of_stay", title, (Section(text=(paragraph(no_data(view)),)),))
    if not view.base(BANDS):
        ended = view.voice.say("No stays ended in {period}.", period=view.period_name)
        return Chapter("length_of_stay", title, (Section(text=(paragraph(ended),)),))
    return Chapter("length_of_stay", title, (_bands(view), _mean(view)))


# ----------------------------------------------------------------------------------------------------------------- bands


def _bands(view: View) -> Section:
    standing = view.voice.say(
        "How long the women stay varies greatly: some need a few days of peace, others wait for a new home. The length is counted when the "
        "stay ends, from admission to discharge, including the days before the year began."
    )
    figure, say = _bands_figure(view), view.voice.say
    table = years_table(view, BANDS, figure.series, title=say("Length of stay"), base=say("Stays that ended"))
    return Section(fact=_fact(view), text=(paragraph(standing), paragraph(bands_sentence(view))), exhibits=(figure, *table))


def _fact(view: View) -> Fact | None:
    cell = view.cell(MEAN)
    if cell is None or cell.value is None or (cell.denominator or 0) < SMALL:
        return None
    length = whole(cell.value)
    if not length:
        return None
    words = view.voice.many(
        length,
        "day was the mean length of a stay that ended in {period}",
        "days was the mean length of a stay that ended in {period}",
        period=view.period_name,
    )
    return Fact(view.voice.printer.count(length), words)


def bands_sentence(view: View) -> str:
    """Say how many stays ended, how many were short and how many long."""
    say, base = view.voice.say, view.base(BANDS) or 0
    ended = view.voice.many(base, "In {period}, one stay ended.", "In {period}, {number} stays ended.", period=view.period_name)
    if base == 1:
        return ended
    short, long = view.count(BANDS, None, SHORT) or 0, view.count(BANDS, None, LONG) or 0
    if not short and not long:
        return sentences(ended, say("All of them lasted from 31 to 200 days."))
    simple = in_simple_words(view.voice, Fraction(long, base)) if base >= SMALL and long else ""
    said = {"short": of_them(view, short, base), "long": of_them(view, long, base)}
    if simple:
        lasted = say("{short} lasted at most 30 days, and {long}, {simple}, lasted more than 200 days.", simple=simple, **said)
    else:
        lasted = say("{short} lasted at most 30 days, and {long} lasted more than 200 days.", **said)
    return sentences(ended, lasted)


def _band_labels(view: View) -> dict[str, str]:
    say = view.voice.say
    return {"0-30": say("0–30 days"), "31-100": say("31–100 days"), "101-200": say("101–200 days"), "201+": say("Over 200 days")}


def _found(view: View) -> tuple[Choice, ...]:
    labels, ticks = _band_labels(view), view.compares_shares(BANDS)
    return tuple(_band(view, code, label, ticks) for code, label in labels.items())


def _band(view: View, code: str, label: str, ticks: bool) -> Choice:
    earlier = view.cell(BANDS, view.before, code) if ticks else None
    return Choice(code, label, view.count(BANDS, None, code) or 0, view.base(BANDS), earlier.value if earlier else None, tail=False)


def _bands_figure(view: View) -> Figure:
    say, found, base = view.voice.say, _found(view), view.base(BANDS) or 0
    measure = say("Stays that ended, by length, {period}", period=view.period_dates)
    grounds = say("Base: {stays} that ended in {period}.", stays=stays(view.voice, base), period=view.period_name)
    whole_length = say("The whole length counts, also the days before the period.")
    return Figure(
        number=0,
        name=BANDS,
        sentence=_bands_caption(view, found, base),
        measure=measure,
        notes=(grounds, whole_length, *small_base(view, base, say("stays")), *year_notes(view, (view.year,))),
        alternative=sentences(bars_told(view, measure, found), grounds),
        chart=bars(view, found, ordered=True),
        series=_bands_series(view),
    )


def _bands_caption(view: View, found: Sequence[Choice], base: int) -> str:
    say = view.voice.say
    if base < SMALL:
        return caption(view.titled(view.voice.many(base, "One stay ended", "{number} stays ended")))
    largest = max(found, key=lambda band: band.count)
    share = view.voice.printer.percent(Fraction(largest.count, base))
    return caption(say("{share} of the stays lasted {length}", share=share, length=_inside(view, largest)))


def _inside(view: View, band: Choice) -> str:
    return view.voice.say("at most 30 days") if band.code == SHORT else lower_first(band.label)


def _bands_series(view: View) -> Series:
    say = view.voice.say
    lines = [Line(label, values_by_year(view, BANDS, code, Unit.SHARE)) for code, label in _band_labels(view).items()]
    return series(view, say("Length of stay"), lines, Unit.SHARE, counted=say("stays"), base=say("stays that ended"))


# ------------------------------------------------------------------------------------------------------------------ mean


def _mean(view: View) -> Section:
    return Section(text=(paragraph(mean_sentence(view)),), exhibits=(_mean_figure(view),))


def mean_sentence(view: View) -> str:
    """Say the mean length, how it compares, and whether it has gone one way for years."""
    say, cell = view.voice.say, view.cell(MEAN)
    if cell is None or cell.value is None:
        return ""
    length = days(view.voice, whole(cell.value))
    if cell.denominator == 1:
        return say("The stay lasted {length}.", length=length)
    if (cell.denominator or 0) < SMALL:
        few = stays(view.voice, cell.denominator or 0)
        return say("The mean of the {stays} was {length}; so few stays say little about the usual length.", stays=few, length=length)
    earlier = view.cell(MEAN, view.before)
    if earlier is None or earlier.value is None or not view.compares_shares(MEAN):
        return say("The mean was {length}.", length=length)
    change = longer(view, Change(cell.value, earlier.value), view.before)
    return sentences(say("The mean was {length}, {change}.", length=length, change=change), _trend_sentence(view))


def _trend_sentence(view: View) -> str:
    say, way, since = view.voice.say, trend(view, MEAN), str(view.years[0])
    if not way:
        return ""
    return (
        say("It has risen every year since {year}.", year=since) if way > 0 else say("It has fallen every year since {year}.", year=since)
    )


def _mean_caption(view: View) -> str:
    say, cell, earlier, way = view.voice.say, view.cell(MEAN), view.cell(MEAN, view.before), trend(view, MEAN)
    if way:
        return say("The stays grow longer") if way > 0 else say("The stays grow shorter")
    now = cell.value if cell else None
    before = earlier.value if earlier else None
    if now is None or before is None or not view.compares_shares(MEAN):
        return caption(say("The mean was {length}", length=days(view.voice, whole(now or Fraction(0)))))
    change = Change(now, before)
    if change.same:
        return say("Stays as long as in {year}", year=str(view.before))
    if change.rises:
        return say("Longer stays than in {year}", year=str(view.before))
    return say("Shorter stays than in {year}", year=str(view.before))


def _mean_figure(view: View) -> Figure:
    say, values = view.voice.say, values_by_year(view, MEAN, "", Unit.DAYS)
    title, base = say("Mean length of stay in days"), view.base(MEAN) or 0
    grounds = say("Base: {stays} that ended in {period}.", stays=stays(view.voice, base), period=view.period_name)
    return Figure(
        number=0,
        name=MEAN,
        sentence=_mean_caption(view),
        measure=say("Mean length in days of the stays that ended in the year, {years}", years=view.span),
        notes=(grounds, *year_notes(view)),
        alternative=sentences(columns_told(view, (Group(title, values),)), grounds),
        chart=columns(view, (Group("", values),), remarks=_mean_remarks(view)),
        series=series(view, say("Length"), [Line(title, values)], Unit.DAYS, counted=say("days"), base=say("stays that ended")),
    )


def _mean_remarks(view: View) -> tuple[Remark, ...]:
    say, now, before = view.voice.say, view.cell(MEAN), view.cell(MEAN, view.before)
    if now is None or before is None or now.value is None or before.value is None or not view.compares_shares(MEAN):
        return part_remarks(view)
    change = Change(now.value, before.value)
    if change.same or change.difference is None:
        return ()
    size = days(view.voice, change.difference)
    more = say("{size} more", size=size) if change.rises else say("{size} less", size=size)
    return (Remark(more, strong=True), Remark(say("than in {year}", year=str(view.before))))
