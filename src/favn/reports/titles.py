"""What a report is called where it stands alone: in a file's properties, at the foot of a page, over a workbook."""

from __future__ import annotations

from favn.reports.document import Report


def full_title(report: Report) -> str:
    """The report's title with the house's name."""
    return report.title if report.house in report.title else f"{report.house}. {report.title}"
