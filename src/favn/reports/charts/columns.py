"""Upright columns by year, in one or several groups on a common scale that begins at 0."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from favn.reports.charts.letters import even, widest
from favn.reports.charts.letters import width as length
from favn.reports.charts.palette import BEFORE, INK, MUTED, NOW, TRACK
from favn.reports.charts.svg import MAIN, PHONE, Drawing, Width
from favn.reports.document import Columns, Group, Remark, State, Value, Year


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The measures of a width: column, the smallest column, gap, space between groups, plot heights."""

    width: float
    size: float
    bar: float
    least: float
    gap: float
    apart: float
    plot: float
    plot_of_whole: float
    plot_of_groups: float


_WIDE = _Sizes(MAIN, 8.0, 44.0, 40.0, 9.0, 44.0, 70.0, 88.0, 96.0)
_NARROW = _Sizes(PHONE, 14.0, 62.0, 50.0, 10.0, 40.0, 110.0, 110.0, 120.0)


def columns(chart: Columns, *, alternative: str, width: Width) -> str:
    """Draw the columns."""
    return _Columns(chart, width).draw(alternative)


class _Columns:
    """One drawing of columns and where its parts stand."""

    def __init__(self, chart: Columns, width: Width) -> None:
        self.chart = chart
        self.sizes = _WIDE if width is Width.WIDE else _NARROW
        self.paper = Drawing(self.sizes.width, width, self.sizes.size)
        self.size = self.sizes.size
        self.remarks = list(chart.remarks)
        self.bar, self.gap = self._bar_and_gap(beside=True)
        self.beside = self._remarks_fit_beside()
        if not self.beside:
            self.bar, self.gap = self._bar_and_gap(beside=False)
        self.shrink = self._shrink()
        self.year_shrink = min(1.0, self.bar / max(widest((year.label for year in chart.years), self.size, bold=True), 0.1))
        self.break_lines = self._lines_of_break()
        titles = [even(group.title, self.group_width, self.size * 1.06, bold=True) for group in chart.groups if group.title]
        self.title_lines = max((len(lines) for lines in titles), default=0)
        self.plot = self._plot()
        self.top = (self.title_lines * self.size * 1.2 + self.size * 0.8 if self.title_lines else 0.0) + self.size * 1.38
        self.base = self.top + self.plot

    # ------------------------------------------------------------------------------------------------------------ measures

    @property
    def group_width(self) -> float:
        """The width of one group."""
        count = len(self.chart.years)
        return count * self.bar + (count - 1) * self.gap

    @property
    def end(self) -> float:
        """The right edge of the last column."""
        groups = len(self.chart.groups)
        return groups * self.group_width + (groups - 1) * self.sizes.apart

    @property
    def first_empty(self) -> int:
        """The first of the columns before a break that are empty because they cannot be compared, not for want of data."""
        states = [value.state for value in self.chart.groups[0].values[: self.chart.gap.before if self.chart.gap else 0]]
        return next((index for index, state in enumerate(states) if state is State.NOT_COMPARABLE), 0)

    @property
    def highest(self) -> Fraction:
        """The value at the top of the plot, never 0."""
        if self.chart.of_whole:
            return Fraction(1)
        return max((value.exact or Fraction(0) for group in self.chart.groups for value in group.values), default=Fraction(0)) or Fraction(
            1
        )

    def _plot(self) -> float:
        if self.chart.of_whole:
            return self.sizes.plot_of_whole
        return self.sizes.plot_of_groups if len(self.chart.groups) > 1 else self.sizes.plot

    def _bar_and_gap(self, *, beside: bool) -> tuple[float, float]:
        """The widest columns that leave room for the other groups, and for the remarks beside them."""
        sizes, groups, count = self.sizes, len(self.chart.groups), max(len(self.chart.years), 1)
        remarks = self._remark_room() if beside and self.remarks else 0.0
        room = (sizes.width - remarks - (groups - 1) * sizes.apart) / groups
        gap = min(sizes.gap, room / count * 0.2) if groups == 1 else min(sizes.gap - 2, room / count * 0.2)
        fitting = (room - (count - 1) * gap) / count
        widest_bar = sizes.bar if groups == 1 or self.paper.unit is Width.NARROW else sizes.bar - 4
        return min(widest_bar, max(fitting, sizes.least) if remarks else fitting), gap

    def _shrink(self) -> float:
        """How much smaller the values are set, where one is wider than its column."""
        values = (value.printed for group in self.chart.groups for value in group.values if value.state is State.NUMBER)
        return min(1.0, self.bar / max(widest(values, self.size * 1.12, bold=True), 0.1))

    def _remark_room(self) -> float:
        """What the remarks need in one line each."""
        return self.size * 1.2 + max(length(remark.text, self.size, bold=remark.strong) for remark in self.remarks) + 1

    def _remarks_fit_beside(self) -> bool:
        room = self.sizes.width - self.end - self.size * 1.2
        return not self.remarks or (
            room >= self.size * 3
            and all(self._longest_word(remark) <= room for remark in self.remarks)
            and sum(len(self._lines(remark, room)) for remark in self.remarks) <= 5
        )

    def _longest_word(self, remark: Remark) -> float:
        return widest(remark.text.split(" "), self.size, bold=remark.strong)

    def _lines(self, remark: Remark, room: float) -> list[str]:
        return even(remark.text, room, self.size, bold=remark.strong)

    def _lines_of_break(self) -> list[str]:
        """The words of a break in lines over the empty columns; none, and a remark instead, where they find no room there."""
        if (gap := self.chart.gap) is None:
            return []
        room = (gap.before - self.first_empty) * (self.bar + self.gap) - self.gap * 1.5
        lines = even(gap.words, max(room, 1.0), self.size)
        if widest(gap.words.split(" "), self.size) <= room and len(lines) <= 4:
            return lines
        self.remarks.append(Remark(gap.words))
        self.beside = self._remarks_fit_beside()
        return []

    # ------------------------------------------------------------------------------------------------------------- drawing

    def draw(self, alternative: str) -> str:
        """The drawing as text."""
        for index, group in enumerate(self.chart.groups):
            self._group(group, index * (self.group_width + self.sizes.apart))
        self._break()
        bottom = self._brackets(self.base + self.size * 1.9)
        bottom = max(bottom, self._remarks_beside()) if self.beside else self._remarks_below(bottom)
        return self.paper.finish(bottom, alternative)

    def _group(self, group: Group, left: float) -> None:
        lines = even(group.title, self.group_width, self.size * 1.06, bold=True) if group.title else []
        for index, line in enumerate(lines):
            self.paper.text(left, self.size * (0.75 + 1.2 * index), line, size=self.size * 1.06, bold=True)
        for index, (year, value) in enumerate(zip(self.chart.years, group.values, strict=True)):
            self._column(year, value, left + index * (self.bar + self.gap))
        self.paper.line((left, self.base), (left + self.group_width, self.base))

    def _column(self, year: Year, value: Value, left: float) -> None:
        middle = left + self.bar / 2
        if value.state is State.NUMBER:
            self._mark(year, value, left)
        elif value.state is not State.NOT_COMPARABLE:
            self._no_mark(self.chart.no_data if value.state is State.NO_DATA else value.printed, middle)
        ink, size = (INK if year.current else MUTED), self.size * self.year_shrink
        self.paper.text(middle, self.base + self.size * 1.45, year.label, anchor="middle", size=size, bold=year.current, fill=ink)

    def _mark(self, year: Year, value: Value, left: float) -> None:
        height = float((value.exact or Fraction(0)) / self.highest) * self.plot
        if self.chart.of_whole:
            self.paper.rectangle(left, self.top, self.bar, self.plot, TRACK)
        if year.part:
            self.paper.outline(left, self.base - height, self.bar, height, NOW)
        else:
            self.paper.rectangle(left, self.base - height, self.bar, height, NOW if year.current else BEFORE)
        over = self.top if self.chart.of_whole else self.base - height
        size = self.size * (1.12 if year.current else 1.06) * self.shrink
        self.paper.text(left + self.bar / 2, over - self.size * 0.5, value.printed, anchor="middle", size=size, bold=year.current)

    def _no_mark(self, words: str, middle: float) -> None:
        """Words over a year that has no number."""
        size = self.size * 0.94
        lines = even(words, self.bar + self.gap - 2, size)
        for index, line in enumerate(lines, 1 - len(lines)):
            self.paper.text(middle, self.base - self.size * (0.4 - 1.1 * index), line, anchor="middle", size=size, fill=MUTED)

    def _break(self) -> None:
        if (gap := self.chart.gap) is None:
            return
        for index in range(len(self.chart.groups)):
            left = index * (self.group_width + self.sizes.apart)
            at = left + gap.before * (self.bar + self.gap) - self.gap / 2
            self.paper.line((at, self.top - self.size), (at, self.base + self.size * 1.6), stroke=MUTED, weight=0.8, dotted=True)
        for index, line in enumerate(self.break_lines, 1 - len(self.break_lines)):
            self.paper.text(self.first_empty * (self.bar + self.gap), self.base - self.size * (0.7 - 1.25 * index), line, fill=MUTED)

    def _brackets(self, bottom: float) -> float:
        """Brackets under the years; where the drawing ends."""
        if not self.chart.brackets:
            return bottom
        level, size, lowest = self.base + self.size * 2.15, self.size * 0.94, bottom
        for bracket in self.chart.brackets:
            left = bracket.first * (self.bar + self.gap)
            right = bracket.last * (self.bar + self.gap) + self.bar
            room = right - left + self.gap - 2
            words = bracket.label if length(bracket.label, size) <= room else bracket.short
            self.paper.line((left, level), (right, level), stroke=MUTED, weight=0.6)
            for index, line in enumerate(even(words, room, size)):
                y = level + self.size * (1.15 + 1.1 * index)
                self.paper.text((left + right) / 2, y, line, anchor="middle", size=size, fill=MUTED)
                lowest = max(lowest, y + self.size * 0.4)
        return lowest

    def _remarks_beside(self) -> float:
        """Remarks right of the last column, from near its top; where they end."""
        left, step = self.end + self.size * 1.2, self.size * 1.25
        room = self.sizes.width - left
        lines = [(line, remark, index) for remark in self.remarks for index, line in enumerate(self._lines(remark, room))]
        y = self._first_remark(len(lines), step)
        placed = 0.0
        for line, remark, index in lines:
            if remark.at is not None and index == 0:
                y = self.base - float(remark.at) * self.plot + self.size * 0.36
            y = max(y, placed + step) if placed else y
            self.paper.text(left, y, line, bold=remark.strong, fill=NOW if remark.strong else MUTED)
            placed = y
        return placed + self.size * 0.4

    def _first_remark(self, lines: int, step: float) -> float:
        last = self.chart.groups[-1].values[-1].exact or Fraction(0)
        beside_top = self.base - float(last / self.highest) * self.plot + self.size * 0.75
        return max(self.size, min(beside_top, self.base - step * (lines - 1)))

    def _remarks_below(self, bottom: float) -> float:
        """Remarks under the drawing, where there is no room beside it; where they end."""
        y = bottom + self.size * 1.3
        for remark in self.remarks:
            for line in self._lines(remark, self.sizes.width):
                self.paper.text(0, y, line, bold=remark.strong, fill=NOW if remark.strong else MUTED)
                y += self.size * 1.3
        return y - self.size * 0.8
