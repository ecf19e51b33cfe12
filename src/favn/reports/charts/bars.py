"""Lying bars: label, count and share in aligned columns, the bar beside them, and an upright tick for the year before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from favn.reports.charts.letters import even, widest
from favn.reports.charts.letters import width as length
from favn.reports.charts.palette import BEFORE, INK, MUTED, NOW, TRACK, WHITE
from favn.reports.charts.svg import MAIN, PHONE, Drawing, Width
from favn.reports.document import Bar, Bars

SIZE = 8.0  # pt
HEAD_LINE, HEAD = 5.6, 11.0  # the head's baseline level with the caption's first line, and where the rows begin
TAIL_GAP = 7.0
TALLEST = 600.0  # pt: a page with its caption; rows draw together before they pass it
PHONE_SIZE = 14.0


def bars(chart: Bars, *, alternative: str, width: Width) -> str:
    """Draw the bars."""
    return (_Wide(chart) if width is Width.WIDE else _Narrow(chart)).draw(alternative)


@dataclass(frozen=True, slots=True)
class _Row:
    """A bar with its label in lines and the height of its row."""

    bar: Bar
    lines: list[str]
    height: float


class _Bars:
    """What both widths share: the bar, its tick and its outline."""

    thick: float
    left: float
    scale: float
    paper: Drawing

    def __init__(self, chart: Bars) -> None:
        self.chart = chart
        self.shares = bool(chart.share_head)

    def _scale(self, room: float) -> float:
        return room / float(max(self.chart.top, *(bar.now for bar in self.chart.bars), Fraction(0)) or 1) if self.chart.bars else 1.0

    def _mark(self, bar: Bar, y: float) -> None:
        long = float(bar.now) * self.scale
        if bar.outlined:
            self.paper.outline(self.left, y, long, self.thick, MUTED if bar.tail else NOW)
        else:
            self.paper.rectangle(self.left, y, long, self.thick, BEFORE if bar.tail else NOW)
        if bar.before is not None:
            at = self.left + float(bar.before) * self.scale
            if at < self.left + long + 2:
                self.paper.line((at, y), (at, y + self.thick), stroke=WHITE, weight=2.8)
            self.paper.line((at, y - 2), (at, y + self.thick + 2), weight=1.2)

    def _numbers(self, bar: Bar, y: float, count_at: float, share_at: float) -> None:
        """Count and share; the count is the strong one where there is no share."""
        ink = MUTED if bar.tail else INK
        self.paper.text(count_at, y, bar.count, anchor="end", bold=not self.shares, fill=MUTED if self.shares else ink)
        self.paper.text(share_at, y, bar.share, anchor="end", bold=True, fill=ink)

    def _first_tail(self, index: int) -> bool:
        return index > 0 and self.chart.bars[index].tail and not self.chart.bars[index - 1].tail


class _Wide(_Bars):
    """For the page: everything of a bar on one row."""

    def __init__(self, chart: Bars) -> None:
        super().__init__(chart)
        self.paper = Drawing(MAIN, Width.WIDE, SIZE)
        self.thick = 11.0 if chart.ordered else 9.0
        self.rows = self._rows()
        label = max((widest(row.lines, SIZE) for row in self.rows), default=0.0)
        self.count_at = label + 12 + self._column((bar.count for bar in chart.bars), chart.count_head, bold=not self.shares)
        shares = self._column((bar.share for bar in chart.bars), chart.share_head, bold=True)
        self.share_at = self.count_at + 10 + shares if self.shares else self.count_at
        self.left = self.share_at + 10.4
        self.scale = self._scale(MAIN - self.left - 2)

    @staticmethod
    def _column(texts: Iterable[str], head: str, *, bold: bool) -> float:
        return max(widest(texts, SIZE, bold=bold), length(head, SIZE * 0.94))

    def _rows(self) -> list[_Row]:
        """The labels broken into lines; the label column grows before rows draw together."""
        for part in (0.42, 0.5, 0.56):
            rows = self._rows_in(MAIN * part, 18.0 if self.chart.ordered else 15.2)
            if self._height(rows) <= TALLEST:
                return rows
        return self._rows_in(MAIN * 0.56, 12.0)

    def _rows_in(self, room: float, row: float) -> list[_Row]:
        broken = [even(bar.label, room, SIZE) for bar in self.chart.bars]
        return [_Row(bar, lines, max(row, row + (len(lines) - 1) * 9.6)) for bar, lines in zip(self.chart.bars, broken, strict=True)]

    def _height(self, rows: list[_Row]) -> float:
        return HEAD + sum(row.height for row in rows) + (TAIL_GAP if any(self._first_tail(index) for index in range(len(rows))) else 0)

    def draw(self, alternative: str) -> str:
        """The drawing as text."""
        self._head()
        y = HEAD
        for index, row in enumerate(self.rows):
            y += TAIL_GAP if self._first_tail(index) else 0
            self._row(row, y)
            y += row.height
        self.paper.line((self.left, HEAD - 1), (self.left, y + 1))
        return self.paper.finish(y + 3, alternative)

    def _head(self) -> None:
        y, size = HEAD_LINE, SIZE * 0.94
        self.paper.text(self.count_at, y, self.chart.count_head, anchor="end", size=size, fill=MUTED)
        self.paper.text(self.share_at, y, self.chart.share_head, anchor="end", size=size, fill=MUTED)
        if not self.chart.before_label or all(bar.before is None for bar in self.chart.bars):
            return
        first = self.chart.bars[0].before
        half = length(self.chart.before_label, size) / 2
        if first is None:  # the first row has no tick: name the ticks at the end of the head, with one of them
            self.paper.text(MAIN, y, self.chart.before_label, anchor="end", size=size, fill=MUTED)
            self.paper.line((MAIN - 2 * half - 4, y - 6), (MAIN - 2 * half - 4, y + 1), weight=1.2)
        else:
            at = min(max(self.left + float(first) * self.scale, self.left - 4 + half), MAIN - half)
            self.paper.text(at, y, self.chart.before_label, anchor="middle", size=size, fill=MUTED)

    def _row(self, row: _Row, y: float) -> None:
        self.paper.line((0, y), (self.share_at, y), stroke=TRACK, weight=0.6)
        middle = y + row.height / 2
        first = middle + SIZE * 0.36 - (len(row.lines) - 1) * 4.8
        for index, line in enumerate(row.lines):
            self.paper.text(0, first + index * 9.6, line, fill=MUTED if row.bar.tail else INK)
        self._numbers(row.bar, middle + SIZE * 0.36, self.count_at, self.share_at)
        self._mark(row.bar, middle - self.thick / 2)


class _Narrow(_Bars):
    """For the phone: label and numbers on a line, the bar beneath."""

    def __init__(self, chart: Bars) -> None:
        super().__init__(chart)
        self.paper = Drawing(PHONE, Width.NARROW, PHONE_SIZE)
        self.thick, self.left = (15.0, 0.0) if chart.ordered else (13.0, 0.0)
        self.scale = self._scale(PHONE - 2)
        size = PHONE_SIZE
        share = max(widest((bar.share for bar in chart.bars), size, bold=True), length(chart.share_head, size * 0.94))
        self.share_at = PHONE
        self.count_at = PHONE - share - 16 if self.shares else PHONE
        counts = max(widest((bar.count for bar in chart.bars), size, bold=not self.shares), length(chart.count_head, size * 0.94))
        self.room = self.count_at - counts - 12

    def draw(self, alternative: str) -> str:
        """The drawing as text."""
        self._head()
        y = PHONE_SIZE * 1.9
        for index, bar in enumerate(self.chart.bars):
            y += 10 if self._first_tail(index) else 0
            y = self._row(bar, y)
        return self.paper.finish(y, alternative)

    def _head(self) -> None:
        size = PHONE_SIZE * 0.94
        if self.chart.before_label and any(bar.before is not None for bar in self.chart.bars):
            self.paper.line((0.6, 2), (0.6, PHONE_SIZE + 2), weight=1.2)
            self.paper.text(6, PHONE_SIZE, self.chart.before_label, size=size, fill=MUTED)
        self.paper.text(self.count_at, PHONE_SIZE, self.chart.count_head, anchor="end", size=size, fill=MUTED)
        self.paper.text(self.share_at, PHONE_SIZE, self.chart.share_head, anchor="end", size=size, fill=MUTED)

    def _row(self, bar: Bar, y: float) -> float:
        """Draw a row from ``y``; where the next one begins."""
        self.paper.line((0, y), (PHONE, y), stroke=TRACK, weight=1)
        baseline = y + PHONE_SIZE * 1.35
        self._numbers(bar, baseline, self.count_at, self.share_at)
        lines = even(bar.label, self.room, PHONE_SIZE)
        for index, line in enumerate(lines):
            self.paper.text(0, baseline + index * PHONE_SIZE * 1.25, line, fill=MUTED if bar.tail else INK)
        under = baseline + (len(lines) - 1) * PHONE_SIZE * 1.25 + PHONE_SIZE * 0.6
        self._mark(bar, under)
        return under + self.thick + (12 if self.chart.ordered else 9)
