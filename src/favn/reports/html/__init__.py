"""The report as one self-contained web page."""

from __future__ import annotations

from favn.reports.html.render import render_html

__all__ = ["render_html"]
