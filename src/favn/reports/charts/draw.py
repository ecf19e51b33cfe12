"""One door to every kind of chart."""

from __future__ import annotations

from favn.reports.charts.bars import bars
from favn.reports.charts.columns import columns
from favn.reports.charts.development import development
from favn.reports.charts.svg import Width
from favn.reports.document import Bars, Chart, Columns


def draw(chart: Chart, *, alternative: str, width: Width) -> str:
    """Draw ``chart`` as SVG text in one of the two widths."""
    match chart:
        case Columns():
            return columns(chart, alternative=alternative, width=width)
        case Bars():
            return bars(chart, alternative=alternative, width=width)
        case _:
            return development(chart, alternative=alternative, width=width)
