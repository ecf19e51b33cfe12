"""The report's drawings as pictures, all made in one go, and how a picture stands in a paragraph with its words."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from docx.shared import Pt
from docx.text.paragraph import Paragraph

from favn.reports.charts import Width, draw
from favn.reports.charts.cover import occupancy_bar
from favn.reports.charts.pictures import chart_pngs
from favn.reports.charts.spark import spark
from favn.reports.document import Development, Report
from favn.reports.docx.styles import COLUMN

SCALE = 1.15  # the page's type is that much larger than the PDF's, and its drawings with it
PPI = 300 * SCALE
COVER = "cover"


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as it is printed: its size in points, its title and the words that stand for it."""

    png: bytes
    width: float
    height: float
    title: str
    alternative: str


def pictures(report: Report) -> Mapping[str, Picture]:
    """Every drawing of the report by its name: figures by theirs, the cover's bar, and the small columns of a key number by its label."""
    drawings = {name: (svg, title, words) for name, svg, title, words in _drawings(report)}
    pngs = chart_pngs([svg for svg, _, _ in drawings.values()], ppi=PPI)
    wide = {figure.name for figure in report.figures() if isinstance(figure.chart, Development)} | {COVER}
    return {
        name: _picture(png, title, words, COLUMN if name in wide else None, scale=1 if name.startswith("key:") else SCALE)
        for (name, (_, title, words)), png in zip(drawings.items(), pngs, strict=True)
    }


def _drawings(report: Report) -> Sequence[tuple[str, str, str, str]]:
    bar = occupancy_bar(report.cover, width=Width.WIDE)
    cover = [(COVER, bar, report.cover.title, report.cover.share_alternative)] if bar is not None else []
    keys = [
        (
            f"key:{row.label}",
            spark(row.exact, report.key_numbers.parts),
            row.label,
            _spoken(row.label, [year.label for year in report.key_numbers.years], row.printed),
        )
        for row in report.key_numbers.rows
    ]
    figures = [
        (figure.name, draw(figure.chart, alternative=figure.alternative, width=Width.WIDE), figure.sentence, figure.alternative)
        for figure in report.figures()
    ]
    return [*cover, *keys, *figures]


def _spoken(label: str, years: Sequence[str], printed: Sequence[str]) -> str:
    return f"{label}: " + ", ".join(f"{year} {number}" for year, number in zip(years, printed, strict=True)) + "."


def _picture(png: bytes, title: str, alternative: str, across: float | None, *, scale: float) -> Picture:
    """The picture in its printed size: ``across`` points wide, or its own size times ``scale``."""
    wide, high = (pixels / PPI * 72 for pixels in struct.unpack(">II", png[16:24]))
    by = across / wide if across is not None else scale
    return Picture(png, wide * by, high * by, title, alternative)


def place(picture: Picture, paragraph: Paragraph) -> None:
    """Put a picture into a paragraph."""
    drawn = paragraph.add_run().add_picture(BytesIO(picture.png), Pt(picture.width), Pt(picture.height))
    for side in ("distT", "distB", "distL", "distR"):  # LibreOffice leaves room around a picture that does not say 0
        drawn._inline.set(side, "0")
    named = drawn._inline.docPr
    named.set("name", picture.title)
    named.set("title", picture.title)
    named.set("descr", picture.alternative)
