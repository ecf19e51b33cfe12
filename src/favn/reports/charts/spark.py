"""Three small columns beside printed numbers: decoration, the numbers stand next to them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from favn.reports.charts.palette import BEFORE, NOW
from favn.reports.charts.svg import Drawing, Width

ACROSS, TALL, GAP = 76.0, 26.0, 5.0


def spark(values: Sequence[Fraction | None], parts: Sequence[bool] = ()) -> str:
    """Draw the values as small columns, the last one dark, a part of a year in outline; a gap where there is none."""
    paper = Drawing(ACROSS, Width.WIDE, 8.0)
    count = max(len(values), 1)
    bar = (ACROSS - (count - 1) * GAP) / count
    highest = max((value for value in values if value is not None), default=Fraction(0)) or Fraction(1)
    for index, value in enumerate(values):
        height = float((value or Fraction(0)) / highest) * (TALL - 1)
        at = index * (bar + GAP), TALL - 0.5 - height, bar, height
        if index < len(parts) and parts[index]:
            paper.outline(*at, NOW)
        else:
            paper.rectangle(*at, NOW if index == len(values) - 1 else BEFORE)
    paper.line((0, TALL - 0.4), (ACROSS, TALL - 0.4))
    return paper.finish(TALL, "")
