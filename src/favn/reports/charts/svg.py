"""A tiny writer of drawings: text, rectangles, lines and dots; the same input gives the same bytes."""

from __future__ import annotations

from enum import Enum
from html import escape
from typing import Literal

from favn.reports.charts.palette import INK, WHITE
from favn.reports.fonts import FAMILY, SEMI_BOLD_FAMILY

Anchor = Literal["start", "middle", "end"]


class Width(Enum):
    """The two widths of a drawing: for the page, in points, and for the phone, in pixels."""

    WIDE = "pt"
    NARROW = "px"


MAIN = 328.8  # the main column of the page, pt
FULL = 470.6  # the full measure of the page, pt
PHONE = 358.0  # a phone of 390 px without its margins


_REGULAR = 'font-weight="400"'
_SEMI_BOLD = f'font-weight="600" font-family="{SEMI_BOLD_FAMILY}, {FAMILY}, sans-serif"'


def number(value: float) -> str:
    """A length with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class Drawing:
    """A drawing that grows downwards; ``size`` is its ordinary type size."""

    def __init__(self, width: float, unit: Width, size: float) -> None:
        self.width = width
        self.unit = unit
        self.size = size
        self._marks: list[str] = []

    def text(
        self, x: float, y: float, words: str, *, anchor: Anchor = "start", size: float | None = None, bold: bool = False, fill: str = INK
    ) -> None:
        """A line of text on the baseline ``y``."""
        if words:
            self._marks.append(
                f'<text x="{number(x)}" y="{number(y)}" text-anchor="{anchor}" font-size="{number(size or self.size)}" '
                f'{_SEMI_BOLD if bold else _REGULAR} fill="{fill}">{escape(words)}</text>'
            )

    def rectangle(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled rectangle; none where it has no size."""
        if width > 0 and height > 0:
            self._marks.append(f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}" fill="{fill}"/>')

    def outline(self, x: float, y: float, width: float, height: float, edge: str) -> None:
        """A white rectangle with an edge inside its measures; none where it has no size."""
        if width > 0 and height > 0:
            line = 0.9 if self.unit is Width.WIDE else 1.2
            inside = (x + line / 2, y + line / 2, max(width - line, 0.1), max(height - line, 0.1))
            left, top, across, down = (number(value) for value in inside)
            weight = number(line)
            self._marks.append(
                f'<rect x="{left}" y="{top}" width="{across}" height="{down}" fill="{WHITE}" stroke="{edge}" stroke-width="{weight}"/>'
            )

    def line(
        self, start: tuple[float, float], end: tuple[float, float], *, stroke: str = INK, weight: float = 0.75, dotted: bool = False
    ) -> None:
        """A straight line."""
        dash = ' stroke-dasharray="1.5 2"' if dotted else ""
        (x1, y1), (x2, y2) = start, end
        self._marks.append(
            f'<line x1="{number(x1)}" y1="{number(y1)}" x2="{number(x2)}" y2="{number(y2)}" '
            f'stroke="{stroke}" stroke-width="{number(weight)}"{dash}/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str, edge: str) -> None:
        """A dot with an edge."""
        self._marks.append(
            f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{fill}" stroke="{edge}" stroke-width="1.5"/>'
        )

    def finish(self, height: float, alternative: str) -> str:
        """The drawing as text, as high as it has become. An empty ``alternative`` makes it decoration."""
        across, down = number(self.width), number(height)
        role = f'role="img" aria-label="{escape(alternative)}"' if alternative else 'aria-hidden="true"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{across}{self.unit.value}" height="{down}{self.unit.value}" '
            f'viewBox="0 0 {across} {down}" font-family="{FAMILY}, sans-serif" {role}>{"".join(self._marks)}</svg>'
        )
