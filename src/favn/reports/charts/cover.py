"""The bar on the cover: the year's room-nights, occupied and free, with the words under its ends."""

from __future__ import annotations

from fractions import Fraction

from favn.reports.charts.letters import width as length
from favn.reports.charts.palette import MUTED, NOW, TRACK
from favn.reports.charts.svg import FULL, PHONE, Drawing, Width
from favn.reports.document import Cover


def occupancy_bar(cover: Cover, *, width: Width) -> str | None:
    """Draw the cover's bar, where the cover has one."""
    if cover.share is None:
        return None
    across, size, tall = (FULL, 9.0, 22.0) if width is Width.WIDE else (PHONE, 14.0, 26.0)
    paper = Drawing(across, width, size)
    share = float(min(max(cover.share, Fraction(0)), Fraction(1)))
    paper.rectangle(0, 0, across * share - (0.8 if 0 < share < 1 else 0), tall, NOW)
    paper.rectangle(across * share, 0, across * (1 - share), tall, TRACK)
    baseline = tall + size * 1.75
    paper.text(0, baseline, cover.share_words, bold=True, fill=NOW)
    if length(cover.share_words, size, bold=True) + length(cover.rest_words, size) + size * 2 > across:
        baseline += size * 1.4
        paper.text(0, baseline, cover.rest_words, fill=MUTED)
    else:
        paper.text(across, baseline, cover.rest_words, anchor="end", fill=MUTED)
    return paper.finish(baseline + size * 0.5, cover.share_alternative)
