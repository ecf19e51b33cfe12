"""The PDF: PDF/A-2a and PDF/UA-1 together; the same report gives the same bytes."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path

from favn.reports.document import Report
from favn.reports.fonts import FONTS
from favn.reports.pdf.plain import plain

TEMPLATE = Path(__file__).with_name("report.typ")


def render_pdf(report: Report) -> bytes:
    """The report as a PDF file."""
    import typst

    return typst.compile(
        TEMPLATE.read_bytes(),
        format="pdf",
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]),
        sys_inputs={"report": json.dumps(plain(report), ensure_ascii=False)},
        pdf_standards=["a-2a", "ua-1"],
        timestamp=datetime.combine(report.made_on, time(), tzinfo=UTC),
    )
