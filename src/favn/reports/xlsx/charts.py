"""Native charts, drawn from the cells of their sheet in the report's tones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from favn.lib.language import Language
from favn.reports.charts.palette import BACK, BEFORE, INK, MUTED, NOW, SAME, WHITE
from favn.reports.document import Bars, Columns, Development, Figure, Unit, Value
from favn.reports.xlsx.formats import FONT, number_format
from favn.reports.xlsx.tables import Area, exact

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart
    from xlsxwriter.workbook import Workbook

WIDTH = 760
_BARE = {"none": True}


def native_chart(book: Workbook, sheet: str, figure: Figure, area: Area, language: Language) -> tuple[Chart, int]:
    """The figure's chart and its height in pixels; its numbers are the cells of ``area``."""
    drawn = _Native(book, sheet, figure, area, language)
    return drawn.chart(), drawn.height


class _Native:
    """One chart in the making."""

    def __init__(self, book: Workbook, sheet: str, figure: Figure, area: Area, language: Language) -> None:
        self._book, self._sheet, self._figure, self._area, self._language = book, sheet, figure, area, language
        self._series = figure.series
        self._column, self._unit = self._shown()
        self.height = 0

    def chart(self) -> Chart:
        """Draw by the kind of the figure's own drawing."""
        if isinstance(self._figure.chart, Development):
            return self._stacked(self._figure.chart)
        if isinstance(self._figure.chart, Columns):
            return self._one_row() if len(self._series.lines) == 1 else self._groups()
        return self._bars()

    def _shown(self) -> tuple[int, Unit]:
        """The columns that are drawn: values; counts where a share stands as words because its base is small."""
        printed = [value for line in self._series.lines for value in line.values if value.exact is not None]
        if self._series.unit is Unit.SHARE and any(exact(value, Unit.SHARE) is None for value in printed):
            return self._area.counts, Unit.COUNT
        return self._area.values, self._series.unit

    # --------------------------------------------------------------------------------------------------------- kinds

    def _one_row(self) -> Chart:
        """Upright columns by year: this year dark, earlier years pale."""
        area, row = self._area, self._area.first
        chart = self._new("column")
        end = self._column + area.years - 1
        chart.add_series(
            {
                "name": self._series.lines[0].label,
                "categories": [self._sheet, area.head, self._column, area.head, end],
                "values": [self._sheet, row, self._column, row, end],
                "points": [_outline() if year.part else _fill(NOW if year.current else BEFORE) for year in self._series.years],
                "fill": {"color": NOW},
                "gap": 30,
                "data_labels": self._labels(self._series.lines[0].values, strong=[year.current for year in self._series.years]),
            }
        )
        most = 1.0 if isinstance(self._figure.chart, Columns) and self._figure.chart.of_whole else None
        self._axes(chart, most)
        return self._sized(chart, 340)

    def _groups(self) -> Chart:
        """Upright columns in groups; every label names its year, so that no legend is needed."""
        area = self._area
        chart = self._new("column")
        for index, year in enumerate(self._series.years):
            column = self._column + index
            values = tuple(line.values[index] for line in self._series.lines)
            chart.add_series(
                {
                    "name": year.label,
                    "categories": [self._sheet, area.first, 0, area.last, 0],
                    "values": [self._sheet, area.first, column, area.last, column],
                    "gap": 60,
                    "overlap": -6,
                    "data_labels": self._labels(values, bold=year.current) | {"series_name": True, "separator": "\n"},
                }
                | (_outline() if year.part else _fill(NOW if year.current else BEFORE))
            )
        self._axes(chart)
        return self._sized(chart, 380)

    def _bars(self) -> Chart:
        """Lying bars from the top down: this year dark, the year before pale under it."""
        area, years = self._area, self._series.years
        now = next((index for index, year in enumerate(years) if year.current), len(years) - 1)
        bars = self._figure.chart.bars if isinstance(self._figure.chart, Bars) else ()
        earlier = now > 0 and any(bar.before is not None for bar in bars)
        shown = [now, now - 1] if earlier else [now]
        chart = self._new("bar")
        for index in shown:
            column = self._column + index
            chart.add_series(
                {
                    "name": years[index].label,
                    "categories": [self._sheet, area.first, 0, area.last, 0],
                    "values": [self._sheet, area.first, column, area.last, column],
                    "fill": {"color": NOW if index == now else BEFORE},
                    "points": self._marks() if len(shown) == 1 else None,
                    "gap": 45,
                    "overlap": 0,
                    "data_labels": self._labels([line.values[index] for line in self._series.lines], bold=index == now),
                }
            )
        self._axes(chart, lying=True)
        if len(shown) > 1:
            chart.set_legend({"position": "top", "font": {"name": FONT, "size": 9, "color": INK}})
        return self._sized(chart, 70 + len(self._series.lines) * (34 if len(shown) > 1 else 26))

    def _marks(self) -> list[dict[str, object]]:
        """Bars of one series: in outline as in the drawing, and paler where they stand apart."""
        bars = self._figure.chart.bars if isinstance(self._figure.chart, Bars) else ()
        outlined = any(bar.outlined for bar in bars)
        return [_outline() if outlined else _fill(BEFORE if line.tail else NOW) for line in self._series.lines]

    def _stacked(self, drawing: Development) -> Chart:
        """Shares that went forward, stood still and went back, filling the row; counts where every base is too small for shares."""
        small = not drawing.courses
        area, rows = self._area, len(drawing.small if small else drawing.courses)
        first, last = (area.counts if small else area.values), area.first + rows - 1
        form = self._format(Unit.COUNT if small else Unit.SHARE)
        chart = self._new("bar", "stacked" if small else "percent_stacked")
        names = (drawing.words.forward, drawing.words.unchanged, drawing.words.back)
        for index, (name, colour, ink) in enumerate(zip(names, (NOW, SAME, BACK), (WHITE, INK, INK), strict=True)):
            column = first + index
            chart.add_series(
                {
                    "name": name,
                    "categories": [self._sheet, area.first, 0, last, 0],
                    "values": [self._sheet, area.first, column, last, column],
                    "fill": {"color": colour},
                    "border": {"color": WHITE, "width": 0.8},
                    "gap": 45,
                    "data_labels": {"value": True, "num_format": form + ";;", "font": _font(ink)},
                }
            )
        self._axes(chart, None if small else 1.0, lying=True)
        chart.set_legend({"position": "top", "font": {"name": FONT, "size": 9, "color": INK}})
        return self._sized(chart, 90 + rows * 28)

    # --------------------------------------------------------------------------------------------------------- parts

    def _new(self, kind: str, subtype: str | None = None) -> Chart:
        chart = self._book.add_chart({"type": kind} | ({"subtype": subtype} if subtype else {}))
        chart.set_title({"none": True})
        chart.set_legend({"none": True})
        chart.set_chartarea({"border": _BARE, "fill": {"color": WHITE}})
        chart.set_plotarea({"border": _BARE, "fill": _BARE})
        return chart

    def _axes(self, chart: Chart, most: float | None = None, *, lying: bool = False) -> None:
        """Names on one axis, from the top down where bars lie; no numbers, lines or ticks on the other, which begins at 0."""
        limits: dict[str, object] = {} if self._goes_below_zero() else {"min": 0}
        if most is not None:
            limits["max"] = most
        names = {"num_font": _font(INK), "line": {"color": INK, "width": 0.75}, "major_tick_mark": "none", "label_position": "low"}
        numbers = limits | {"visible": False, "major_gridlines": {"visible": False}}
        chart.set_x_axis(numbers if lying else names)
        chart.set_y_axis(names | {"reverse": True} if lying else numbers)

    def _goes_below_zero(self) -> bool:
        """Only mean steps can; then the axis must reach below 0 as well."""
        return self._unit is Unit.STEPS and not isinstance(self._figure.chart, Development)

    def _labels(self, values: Sequence[Value], *, bold: bool = False, strong: Sequence[bool] = ()) -> dict[str, Any]:
        """A number at every mark, and the words of a place without one; ``strong`` says which single marks are bold."""
        custom: list[dict[str, object] | None] = [
            {"font": _font(INK, bold=True)} if index < len(strong) and strong[index] else None for index in range(len(values))
        ]
        for index, value in enumerate(values):
            if value.exact is None:
                custom[index] = {"value": value.printed, "font": _font(MUTED)}
        labels: dict[str, Any] = {
            "value": True,
            "num_format": self._format(self._unit),
            "font": _font(INK, bold=bold),
            "position": "outside_end",
        }
        return labels | ({"custom": custom} if any(custom) else {})

    def _format(self, unit: Unit) -> str:
        return number_format(unit, self._language)

    def _sized(self, chart: Chart, height: int) -> Chart:
        self.height = height
        chart.set_size({"width": WIDTH, "height": height})
        return chart


def _font(colour: str, *, bold: bool = False) -> dict[str, object]:
    return {"name": FONT, "size": 9, "color": colour, "bold": bold}


def _fill(colour: str) -> dict[str, object]:
    return {"fill": {"color": colour}}


def _outline() -> dict[str, object]:
    """A mark that says that its number is not final, or small."""
    return {"fill": {"none": True}, "border": {"color": NOW, "width": 1.25}}
