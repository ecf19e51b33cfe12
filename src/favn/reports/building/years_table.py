"""The numbers of lying bars over the years: categories down in the order of the bars, the years across, what was counted last."""

from __future__ import annotations

from favn.reports.building.view import SMALL, View
from favn.reports.building.wording import part_notes, small_base
from favn.reports.document import Line, Series, State, Table, TableRow, Unit, Value

YEARS_TO_COMPARE = 2


def years_table(view: View, figure: str, series: Series, *, title: str, base: str, notes: tuple[str, ...] = ()) -> tuple[Table, ...]:
    """The table of a figure; none where only one year has numbers. ``base`` names what is counted in each year."""
    with_numbers = {index for line in series.lines for index, value in enumerate(line.values) if value.exact is not None}
    if len(with_numbers) < YEARS_TO_COMPARE:
        return ()
    say, shares = view.voice.say, series.unit is Unit.SHARE
    said: dict[str, str | int] = {"what": title, "years": view.span}
    table = Table(
        number=0,
        title=say("{what} {years}, percent", **said) if shares else say("{what} {years}, count", **said),
        head=(series.head, *(year.label for year in series.years)),
        rows=(
            *(TableRow((line.label, *_cells(line))) for line in series.lines),
            TableRow((say("{what}, count", what=base) if shares else base, *_bases(view, figure)), base=True),
        ),
        notes=(*_small_bases(view, figure, base, shares=shares), *notes, *part_notes(view)),
        current_column=next((place for place, year in enumerate(series.years, 1) if year.current), None),
        of=figure,
    )
    return (table,)


def _cells(line: Line) -> tuple[str, ...]:
    """The printed numbers; the head says that they are percent."""
    return tuple(value.printed.removesuffix("%").rstrip() for value in line.values)


def _bases(view: View, figure: str) -> tuple[str, ...]:
    return tuple(_base(view, figure, year).printed for year in view.years)


def _base(view: View, figure: str, year: int) -> Value:
    """What was counted in a year: the base of the shares, or all that was counted."""
    cells = view.cells(figure, year)
    if not cells:
        return view.absent(State.NOT_COMPARABLE if view.has_rows(year) else State.NO_DATA)
    base = view.base(figure, year)
    number = (view.total(figure, year) or 0) if base is None else base
    return Value(view.voice.printer.count(number), State.NUMBER, number)


def _small_bases(view: View, figure: str, base: str, *, shares: bool) -> tuple[str, ...]:
    few = [number for year in view.years if (number := view.base(figure, year)) and number < SMALL]
    return small_base(view, few[0], base[:1].lower() + base[1:]) if shares and few else ()
