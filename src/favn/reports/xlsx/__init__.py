"""The report as an Excel workbook: a sheet of numbers and a native chart for every figure."""

from favn.reports.xlsx.workbook import render_xlsx

__all__ = ["render_xlsx"]
