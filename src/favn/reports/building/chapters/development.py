"""The women's development: from the first to the latest measurement in each focus area."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.lib.numbers import percent, tenths
from favn.reports.building.chapters.courses import CHANGE, CODES, DIRECTION, Area, areas, unmeasured
from favn.reports.building.drawing import series, values_by_year
from favn.reports.building.nouns import residents
from favn.reports.building.view import View
from favn.reports.building.voice import lower_first, sentences, upper_first
from favn.reports.building.wording import caption, no_data, year_notes
from favn.reports.document import (
    Chapter,
    Course,
    Development,
    DevelopmentWords,
    Fact,
    Figure,
    Line,
    Section,
    Series,
    Table,
    TableRow,
    Unit,
    paragraph,
)

NAMED = 3


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("The women's development")
    if not view.has_rows(view.year):
        return Chapter("development", title, (Section(text=(paragraph(no_data(view)),)),))
    found = areas(view)
    standing = tuple(paragraph(text) for text in _standing(view))
    if not found:
        return Chapter("development", title, (Section(text=(*standing, paragraph(_none(view)))),))
    live = tuple(
        paragraph(text) for text in (forward_sentence(view, found), back_sentence(view, found), small_sentence(view, found)) if text
    )
    section = Section(fact=_fact(view, found), text=(*standing, *live), exhibits=(_figure(view, found),))
    return Chapter("development", title, (section, *_steps_by_year(view)))


def _standing(view: View) -> tuple[str, ...]:
    say = view.voice.say
    return (
        say(
            "The staff assess how the residents are doing in a number of focus areas, on a scale from 1 to 10, where 10 is best. The "
            "measurement is a professional judgement of how the resident copes with what is hard."
        ),
        say(
            "Shown are residents with at least two measurements in the same area, the latest of them in {period}. The first measurement "
            "ever is held against the latest, also when the first is from an earlier year.",
            period=view.period_name,
        ),
    )


def _none(view: View) -> str:
    return view.voice.say("No residents had two measurements in the same area with the latest in {period}.", period=view.period_name)


def _fact(view: View, found: Sequence[Area]) -> Fact | None:
    large = [area for area in found if not area.small and area.forward]
    if not large:
        return None
    words = view.voice.say("measured residents moved forward on {area}", area=large[0].inside)
    return Fact(view.of_base(large[0].forward, large[0].measured), words)


# ------------------------------------------------------------------------------------------------------------- sentences


def forward_sentence(view: View, found: Sequence[Area]) -> str:
    """Say where most and fewest moved forward, and where the mean rose most; areas with large bases only."""
    large = [area for area in found if not area.small]
    if len(large) < 2:
        return _only_sentence(view, large)
    return sentences(_most_sentence(view, large), _fewest_sentence(view, large), _steps_sentence(view, large))


def _only_sentence(view: View, large: Sequence[Area]) -> str:
    if not large:
        return ""
    area = large[0]
    if not area.forward:
        return view.voice.say("None of the {number} measured residents moved forward on {area}.", number=area.measured, area=area.inside)
    said: dict[str, str | int] = {"base": area.measured, "share": view.voice.printer.percent(area.share), "area": area.inside}
    return view.voice.many(
        area.forward,
        "One of the {base} measured residents moved forward on {area} ({share}).",
        "{number} of the {base} measured residents moved forward on {area} ({share}).",
        **said,
    )


def _most(large: Sequence[Area]) -> Sequence[Area]:
    """The areas with the largest shares, never cutting through equal ones unless all are equal."""
    moved = [area for area in large if area.forward]
    kept = moved[:NAMED]
    if len(moved) > NAMED and moved[NAMED].share == kept[-1].share:
        return [area for area in kept if area.share > kept[-1].share]
    return kept


def _most_sentence(view: View, large: Sequence[Area]) -> str:
    say, most = view.voice.say, _most(large)
    if not any(area.forward for area in large):
        return say("In the areas with at least 10 measured residents, nobody moved forward.")
    if not most:
        return ""
    return say("Most moved forward on {areas}.", areas=view.voice.listed([_with_share(view, area) for area in most]))


def _fewest_sentence(view: View, large: Sequence[Area]) -> str:
    most, last = _most(large), large[-1]
    fewest = [area for area in large if area.share == last.share]
    if not most or len(large) < NAMED + 2 or len(fewest) > 2 or any(area in most for area in fewest):
        return ""
    return view.voice.say("Fewest moved forward on {areas}.", areas=view.voice.listed([_with_share(view, area) for area in fewest]))


def _with_share(view: View, area: Area) -> str:
    return f"{area.inside} ({view.voice.printer.percent(area.share)})"


def _steps_sentence(view: View, large: Sequence[Area]) -> str:
    rising = sorted((area for area in large if tenths(area.steps) > 0), key=lambda area: -area.steps)
    kept = rising[:NAMED]
    if len(rising) > NAMED and rising[NAMED].steps == kept[-1].steps:
        kept = [area for area in kept if area.steps > kept[-1].steps]
    if not kept:
        return ""
    named = view.voice.listed([f"{area.inside} ({view.voice.printer.steps(area.steps)})" for area in kept])
    return view.voice.say("Measured in steps, the progress is largest for {areas}.", areas=named)


def back_sentence(view: View, found: Sequence[Area]) -> str:
    """Say which areas fell on average."""
    say, fallen = view.voice.say, sorted((area for area in found if area.fell), key=lambda area: area.steps)
    if not fallen:
        return say("No area fell on average.")
    if len(fallen) == 1:
        said = {"area": fallen[0].inside, "steps": view.voice.printer.steps(fallen[0].steps)}
        words = say(
            "{area} is the only area that fell on average: {steps} steps for {residents}.", residents=_measured(view, fallen[0]), **said
        )
        return upper_first(words)
    told = [
        say(
            "{area} ({steps} steps for {residents})",
            area=area.inside,
            steps=view.voice.printer.steps(area.steps),
            residents=_measured(view, area),
        )
        for area in fallen
    ]
    return say("{number} areas fell on average: {areas}.", number=len(fallen), areas=view.voice.listed(told))


def small_sentence(view: View, found: Sequence[Area]) -> str:
    """Name the areas in which too few were measured."""
    say, small = view.voice.say, sorted((area for area in found if area.small), key=lambda area: -area.measured)
    if not small:
        return ""
    if len(small) == 1:
        return view.voice.many(
            small[0].measured,
            "Only one resident was measured on {area}; too few to say anything about the development.",
            "Only {number} residents were measured on {area}; too few to say anything about the development.",
            area=small[0].inside,
        )
    named = view.voice.listed([f"{area.inside} ({_measured(view, area)})" for area in small])
    return say(
        "In some areas only few were measured: {areas}. The numbers are too small to say anything about the development.", areas=named
    )


def _measured(view: View, area: Area) -> str:
    return residents(view.voice, area.measured)


# ---------------------------------------------------------------------------------------------------------------- figure


def _figure(view: View, found: Sequence[Area]) -> Figure:
    say = view.voice.say
    large, small = [area for area in found if not area.small], [area for area in found if area.small]
    small.sort(key=lambda area: -area.measured)
    measure = say("Change from first to latest measurement; residents with the latest in {period}", period=view.period_name)
    return Figure(
        number=0,
        name=DIRECTION,
        sentence=_caption(view, large),
        measure=measure,
        notes=_notes(view, bool(large), bool(small)),
        alternative=_alternative(view, large, small),
        chart=Development(tuple(_course(view, area) for area in large), tuple(_course(view, area) for area in small), _words(view)),
        series=_series(view, (*large, *small)),
    )


def _caption(view: View, large: Sequence[Area]) -> str:
    plain = view.voice.say("Development by focus area")
    most = _most(large) if len(large) > 1 else []
    options = [
        view.voice.say("Most progress on {areas}", areas=view.voice.listed([area.inside for area in most[:size]])) for size in (3, 2, 1)
    ]
    return caption(*(options if most else ()), plain)


def _notes(view: View, large: bool, small: bool) -> tuple[str, ...]:
    say = view.voice.say
    notes = [say("Base: the measured residents, counted in each row.")]
    if large:
        notes.append(say("Each share is rounded on its own; a row may add up to 99 or 101."))
    if small:
        notes.append(say("Open dots: fewer than 10 measured residents; one resident's change can move the mean noticeably."))
    without = unmeasured(view)
    if without:
        names = view.voice.listed([lower_first(label) for label in without])
        notes.append(say("Nobody with two measurements: {areas}.", areas=names))
    return (*notes, *year_notes(view, (view.year,)))


def _course(view: View, area: Area) -> Course:
    return Course(
        area.label,
        area.measured,
        area.forward,
        area.unchanged,
        area.back,
        area.steps,
        view.voice.printer.steps(area.steps),
        _in_counts(view, area) if area.small else _in_percent(area),
    )


def _in_percent(area: Area) -> tuple[str, str, str]:
    forward, unchanged, back = (str(percent(_part(area, number))) for number in (area.forward, area.unchanged, area.back))
    return forward, unchanged, back


def _part(area: Area, number: int) -> Fraction:
    return Fraction(number, area.measured)


def _in_counts(view: View, area: Area) -> tuple[str, str, str]:
    say = view.voice.say
    forward = say("{number} forward", number=area.forward) if area.forward else ""
    unchanged = say("{number} unchanged", number=area.unchanged) if area.unchanged else ""
    return forward, unchanged, say("{number} back", number=area.back) if area.back else ""


def _words(view: View) -> DevelopmentWords:
    say = view.voice.say
    return DevelopmentWords(
        measured=say("Count"),
        shares=say("Share of the measured residents, percent"),
        steps=say("Mean change, steps"),
        steps_short=say("Steps"),
        forward=say("Forward"),
        unchanged=say("Unchanged"),
        back=say("Back"),
        to_forward=say("Up"),
        to_back=say("Down"),
        small=say("Fewer than 10 measured residents: counts instead of percentages"),
    )


def _series(view: View, found: Sequence[Area]) -> Series:
    say = view.voice.say
    return series(view, say("Focus area"), _lines(view, found), Unit.SHARE, counted=say("residents"), base=say("measured residents"))


def _lines(view: View, found: Sequence[Area]) -> list[Line]:
    say = view.voice.say
    ways = (("forward", say("Forward")), ("unchanged", say("Unchanged")), ("back", say("Back")))
    return [
        Line(f"{area.label}: {lower_first(words)}", values_by_year(view, DIRECTION, f"{area.code}:{way}", Unit.SHARE))
        for area in found
        for way, words in ways
    ]


def _alternative(view: View, large: Sequence[Area], small: Sequence[Area]) -> str:
    say = view.voice.say
    kind = say("Stacked bars and dots.")
    told = [
        say(
            "{area}: {forward} forward, {unchanged} unchanged, {back} back of {measured}, mean change {steps}",
            area=area.label,
            measured=area.measured,
            steps=view.voice.printer.steps(area.steps),
            **dict(zip(("forward", "unchanged", "back"), _told_parts(view, area), strict=True)),
        )
        for area in (*large, *small)
    ]
    return sentences(kind, f"{'; '.join(told)}.")


def _told_parts(view: View, area: Area) -> tuple[str, ...]:
    printer, numbers = view.voice.printer, (area.forward, area.unchanged, area.back)
    return tuple(printer.count(number) if area.small else printer.percent(_part(area, number)) for number in numbers)


# ----------------------------------------------------------------------------------------------------------------- table


def _steps_by_year(view: View) -> tuple[Section, ...]:
    say = view.voice.say
    codes = [
        cell.category
        for cell in view.cells(CHANGE)
        if any(view.value(CHANGE, year, cell.category, Unit.STEPS).exact is not None for year in view.years)
    ]
    if not codes:
        return ()
    head = (say("Focus area"), *(str(year) for year in view.years))
    rows = tuple(TableRow((view.label(CODES, code), *(_steps(view, year, code) for year in view.years))) for code in codes)
    note = say("Steps on the scale from 1 to 10; in brackets how many residents were measured.")
    table = Table(0, say("Mean change in steps {years}", years=view.span), head, rows, (note, *year_notes(view)))
    standing = say(
        "For every area, this is how many steps the residents moved on average. Each year has its own residents, so the years cannot be "
        "added up, and where few were measured, one of them can move the mean."
    )
    return (Section(heading=say("Change in steps"), text=(paragraph(standing),), exhibits=(table,)),)


def _steps(view: View, year: int, code: str) -> str:
    value = view.value(CHANGE, year, code, Unit.STEPS)
    return value.printed if value.exact is None else f"{value.printed} ({view.voice.printer.count(value.denominator or 0)})"
