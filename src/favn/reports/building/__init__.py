"""From the tidy table to the report's sentences, charts and tables, in Danish and English."""

from favn.reports.building.report import build_report, chapter_names

__all__ = ["build_report", "chapter_names"]
