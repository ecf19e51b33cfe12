"""The report's drawings as SVG text."""

from __future__ import annotations

from favn.reports.charts.draw import draw
from favn.reports.charts.svg import Width

__all__ = ["Width", "draw"]
