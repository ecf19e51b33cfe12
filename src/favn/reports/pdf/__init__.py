"""The report as a tagged, archival PDF."""

from __future__ import annotations

from favn.reports.pdf.render import render_pdf

__all__ = ["render_pdf"]
