"""Stacked shares with mean steps on the same rows; small bases in a group of their own, as counts and in outline."""

from __future__ import annotations

from fractions import Fraction
from math import ceil

from favn.reports.charts.letters import even, widest
from favn.reports.charts.letters import width as length
from favn.reports.charts.palette import BACK, BACK_TEXT, INK, MUTED, NOW, RULE, SAME, SAME_EDGE, WHITE
from favn.reports.charts.svg import FULL, PHONE, Drawing, Width
from favn.reports.document import Course, Development

PARTS = ((NOW, NOW, WHITE), (SAME, SAME_EDGE, INK), (BACK, BACK, INK))  # fill, edge in outline, ink on the fill
STEPS = 128.0  # the room of the steps, pt
MOST_UNIT = 40.0  # one step, pt
SMALLEST_STEP = Fraction(1, 20)  # what is printed as 0,1


def development(chart: Development, *, alternative: str, width: Width) -> str:
    """Draw the development."""
    return (_Wide(chart) if width is Width.WIDE else _Narrow(chart)).draw(alternative)


def _counts(course: Course) -> tuple[int, int, int]:
    return course.forward, course.unchanged, course.back


def _tone(course: Course, *, back: str, still: str, forward: str) -> str:
    """The colour of a change; one that rounds to 0,0 is none."""
    if abs(course.steps) < SMALLEST_STEP:
        return still
    return back if course.steps < 0 else forward


def _stack(paper: Drawing, course: Course, place: tuple[float, float, float, float], *, small: bool, size: float) -> None:
    """The three parts of a row in ``place`` (left, top, width, height); words only where they fit."""
    left, top, across, down = place
    pad, baseline = size * 0.62, top + down / 2 + size * 0.36
    for index, (count, words, (fill, edge, ink)) in enumerate(zip(_counts(course), course.words, PARTS, strict=True)):
        part = across * count / max(sum(_counts(course)), 1)
        if not count:
            continue
        if small:
            paper.outline(left, top, part - (1.2 if index < 2 else 0), down, edge)
            shown = words if length(words, size) + 2 * pad <= part else str(count)
            if length(shown, size) + size * 0.7 <= part:
                paper.text(left + pad, baseline, shown, size=size)
        else:
            paper.rectangle(left, top, part - (0.8 if index < 2 else 0), down, fill)
            if length(words, size, bold=index == 0) + size * 0.62 <= part:
                at, anchor = (left + pad, "start") if index == 0 else (left + part / 2, "middle")
                paper.text(at, baseline, words, anchor="start" if anchor == "start" else "middle", size=size, bold=index == 0, fill=ink)
        left += part


def _swatches(paper: Drawing, chart: Development, left: float, baseline: float) -> None:
    """The three words with their colours."""
    size = paper.size
    for word, (fill, _, _) in zip((chart.words.forward, chart.words.unchanged, chart.words.back), PARTS, strict=True):
        paper.rectangle(left, baseline - size * 0.72, size * 0.8, size * 0.8, fill)
        paper.text(left + size * 1.15, baseline, word)
        left += size * 1.15 + length(word, size) + size * 1.2


class _Wide:
    """For the page: label, base, stacked shares, and the mean steps on a stem from 0."""

    size, bar = 8.0, 12.5

    def __init__(self, chart: Development) -> None:
        self.chart, self.words = chart, chart.words
        self.paper = Drawing(FULL, Width.WIDE, self.size)
        self.all = (*chart.courses, *chart.small)
        self.labels = {id(course): even(course.label, 118.0, self.size) for course in self.all}
        label = max((widest(lines, self.size) for lines in self.labels.values()), default=0.0)
        measured = max(widest((str(course.measured) for course in self.all), self.size), length(self.words.measured, self.size))
        self.measured_at = max(label, 50.0) + 12 + measured
        self.left = self.measured_at + 8
        self.across = FULL - STEPS - 24 - self.left
        self.unit, self.zero = self._steps()
        self.top = self.size * 3.5

    def _steps(self) -> tuple[float, float]:
        """The length of a step and the place of 0, so that every dot and its number stay inside."""
        size = self.size
        forward = [course for course in self.all if course.steps >= 0]
        back = [course for course in self.all if course.steps < 0]
        right = max(widest((c.steps_printed for c in forward), size, bold=True) + 9, length(self.words.to_forward, size, bold=True) / 2)
        left = widest((c.steps_printed for c in back), size, bold=True) + 9 if back else 0.0
        up = max((float(course.steps) for course in forward), default=0.0)
        down = max((float(-course.steps) for course in back), default=0.0)
        unit = min(MOST_UNIT, (STEPS - left - right) / max(max(up, 1.0) + down, 1.0))
        head = length(self.words.to_back, size, bold=True) + 6
        before = max(head, left + down * unit)
        unit = min(unit, (STEPS - before - right) / max(up, 1.0))
        spare = max(STEPS - before - right - max(up, 1.0) * unit, 0.0) / 2
        zero = FULL - STEPS + max(head, left + down * unit) + spare
        return unit, min(zero, FULL - length(self.words.to_forward, size, bold=True) - 6)

    def draw(self, alternative: str) -> str:
        """The drawing as text."""
        self._head()
        y = self._rows(self.chart.courses, self.top, small=False)
        if self.chart.small:
            y = self._small_head(y)
            y = self._rows(self.chart.small, y, small=True)
        self._axis(y)
        return self.paper.finish(y + self.size * 2.0, alternative)

    def _head(self) -> None:
        baseline = self.size * 2.5
        if self.chart.courses:
            self.paper.text(self.left, self.size, self.words.shares, fill=MUTED)
        self.paper.text(FULL, self.size, self.words.steps, anchor="end", fill=MUTED)
        self.paper.text(self.measured_at, baseline, self.words.measured, anchor="end", fill=MUTED)
        _swatches(self.paper, self.chart, self.left, baseline)
        self.paper.text(self.zero - 5, baseline, self.words.to_back, anchor="end", bold=True, fill=BACK_TEXT)
        self.paper.text(self.zero + 5, baseline, self.words.to_forward, bold=True, fill=NOW)

    def _small_head(self, y: float) -> float:
        size = self.size
        rule = y + size * (0.9 if self.chart.courses else 0.2)
        self.paper.line((0, rule), (FULL, rule), stroke=RULE, weight=0.6)
        room = self.zero - 8
        lines = even(self.words.small, room, size)
        for index, line in enumerate(lines):
            self.paper.text(0, rule + size * (1.45 + 1.2 * index), line, fill=MUTED)
        return rule + size * (2.0 + 1.2 * (len(lines) - 1))

    def _rows(self, courses: tuple[Course, ...], y: float, *, small: bool) -> float:
        """Draw the rows from ``y``; where they end."""
        start = y
        for course in courses:
            lines = self.labels[id(course)]
            height = 18.0 + (len(lines) - 1) * 9.6
            middle = y + height / 2
            for index, line in enumerate(lines):
                self.paper.text(0, middle + self.size * 0.36 - (len(lines) - 1) * 4.8 + index * 9.6, line)
            self.paper.text(self.measured_at, middle + self.size * 0.36, str(course.measured), anchor="end", fill=MUTED)
            _stack(self.paper, course, (self.left, middle - self.bar / 2, self.across, self.bar), small=small, size=self.size)
            self._step(course, middle, small=small)
            y += height
        if courses:
            self.paper.line((self.left, start - 1.5), (self.left, y + 1.5))
        return y

    def _step(self, course: Course, middle: float, *, small: bool) -> None:
        at = self.zero + self.unit * float(course.steps)
        colour = _tone(course, back=BACK, still=MUTED, forward=NOW)
        self.paper.line((self.zero, middle), (at, middle), stroke=colour, weight=1.6)
        self.paper.dot(at, middle, 3.3, WHITE if small else colour, colour)
        if course.steps < 0:
            self.paper.text(at - 7, middle + self.size * 0.36, course.steps_printed, anchor="end", bold=True)
        else:
            self.paper.text(at + 7, middle + self.size * 0.36, course.steps_printed, bold=True)

    def _axis(self, y: float) -> None:
        """The upright at 0 and the steps named under it."""
        size = self.size * 0.9
        self.paper.line((self.zero, self.top - 2), (self.zero, y + 2))
        self.paper.text(self.zero, y + 4 + self.size * 1.1, "0", anchor="middle", size=size, fill=MUTED)
        stride = next((stride for stride in (1, 2, 5) if stride * self.unit >= 17), 10)
        up = max((float(course.steps) for course in self.all), default=0.0)
        down = max((float(-course.steps) for course in self.all), default=0.0)
        for tick in (-stride, stride):
            at = self.zero + self.unit * tick
            reach = up if tick > 0 else down
            if ceil(reach) < stride or not FULL - STEPS <= at <= FULL - 6:
                continue
            self.paper.line((at, y + 1), (at, y + 4), stroke=MUTED, weight=0.6)
            sign = "+" if tick > 0 else "\u2212"
            self.paper.text(at, y + 4 + self.size * 1.1, f"{sign}{abs(tick)}", anchor="middle", size=size, fill=MUTED)


class _Narrow:
    """For the phone: label, base and steps on a line, the stacked bar under it."""

    size, bar = 14.0, 17.0

    def __init__(self, chart: Development) -> None:
        self.chart, self.words = chart, chart.words
        self.paper = Drawing(PHONE, Width.NARROW, self.size)
        courses = (*chart.courses, *chart.small)
        steps = max(widest((c.steps_printed for c in courses), self.size, bold=True), length(self.words.steps_short, self.size * 0.94))
        self.measured_at = PHONE - steps - 18
        measured = max(widest((str(c.measured) for c in courses), self.size), length(self.words.measured, self.size * 0.94))
        self.room = self.measured_at - measured - 12

    def draw(self, alternative: str) -> str:
        """The drawing as text."""
        size = self.size
        _swatches(self.paper, self.chart, 0, size)
        head = size * 3
        self.paper.text(self.measured_at, head, self.words.measured, anchor="end", size=size * 0.94, fill=MUTED)
        self.paper.text(PHONE, head, self.words.steps_short, anchor="end", size=size * 0.94, fill=MUTED)
        y = head + size * 0.5
        for course in self.chart.courses:
            y = self._row(course, y, small=False)
        if self.chart.small:
            y = self._small_head(y)
        for course in self.chart.small:
            y = self._row(course, y, small=True)
        return self.paper.finish(y, alternative)

    def _small_head(self, y: float) -> float:
        size = self.size * 0.94
        self.paper.line((0, y + 4), (PHONE, y + 4), stroke=RULE, weight=0.8)
        lines = even(self.words.small, PHONE, size)
        for index, line in enumerate(lines):
            self.paper.text(0, y + 10 + size * (1.1 + 1.25 * index), line, size=size, fill=MUTED)
        return y + 12 + size * (1.0 + 1.25 * len(lines))

    def _row(self, course: Course, y: float, *, small: bool) -> float:
        """Draw a row from ``y``; where the next one begins."""
        size, baseline = self.size, y + self.size * 1.25
        fill = _tone(course, back=BACK_TEXT, still=INK, forward=INK)
        self.paper.text(self.measured_at, baseline, str(course.measured), anchor="end", fill=MUTED)
        self.paper.text(PHONE, baseline, course.steps_printed, anchor="end", bold=True, fill=fill)
        lines = even(course.label, self.room, size)
        for index, line in enumerate(lines):
            self.paper.text(0, baseline + index * size * 1.25, line)
        under = baseline + (len(lines) - 1) * size * 1.25 + size * 0.45
        _stack(self.paper, course, (0, under, PHONE, self.bar), small=small, size=size * 0.94)
        return under + self.bar + 8
