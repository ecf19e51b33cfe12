"""The drawing of the development, and the mean steps by year."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.lib.numbers import percent
from favn.reports.building.chapters.courses import CHANGE, CODES, DIRECTION, Area, most, unmeasured
from favn.reports.building.drawing import series, values_by_year
from favn.reports.building.view import View
from favn.reports.building.voice import lower_first, sentences
from favn.reports.building.wording import caption, part_notes, year_notes
from favn.reports.building.years_table import YEARS_TO_COMPARE
from favn.reports.document import (
    Course,
    Development,
    DevelopmentWords,
    Figure,
    Line,
    Section,
    Series,
    Table,
    TableRow,
    Unit,
    paragraph,
)


def figure(view: View, found: Sequence[Area]) -> Figure:
    """Draw the shares that went forward, stood still and fell back, with the mean steps."""
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
    leading = most(large) if len(large) > 1 else []
    options = [
        view.voice.say("Most progress on {areas}", areas=view.voice.listed([area.inside for area in leading[:size]])) for size in (3, 2, 1)
    ]
    return caption(*(options if leading else ()), plain)


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


def steps_by_year(view: View) -> tuple[Section, ...]:
    """Tell the mean steps of the years shown, area by area."""
    say = view.voice.say
    counted = [(cell.category, year) for cell in view.cells(CHANGE) for year in view.years if _measured(view, cell.category, year)]
    if len({year for _, year in counted}) < YEARS_TO_COMPARE:
        return ()
    codes = list(dict.fromkeys(code for code, _ in counted))
    head = (say("Focus area"), *(str(year) for year in view.years))
    rows = tuple(TableRow((view.label(CODES, code), *(_steps(view, year, code) for year in view.years))) for code in codes)
    note = say("Steps on the scale from 1 to 10; in brackets how many residents were measured.")
    title = say("Mean change in steps {years}", years=view.span)
    table = Table(0, title, head, rows, (note, *part_notes(view)), current_column=len(view.years))
    standing = say(
        "For every area, this is how many steps the residents moved on average. Each year has its own residents, so the years cannot be "
        "added up, and where few were measured, one of them can move the mean."
    )
    return (Section(heading=say("Change in steps"), text=(paragraph(standing),), exhibits=(table,)),)


def _measured(view: View, code: str, year: int) -> bool:
    return view.value(CHANGE, year, code, Unit.STEPS).exact is not None


def _steps(view: View, year: int, code: str) -> str:
    value = view.value(CHANGE, year, code, Unit.STEPS)
    return value.printed if value.exact is None else f"{value.printed} ({view.voice.printer.count(value.denominator or 0)})"
