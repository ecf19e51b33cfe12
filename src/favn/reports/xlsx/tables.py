"""The numbers of a figure as cells: categories down, years across, in groups of counts, bases and values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from favn.lib.language import Language
from favn.reports.document import Course, Development, Line, Series, Unit, Value, Words, Year
from favn.reports.xlsx.formats import Formats, number_format

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

COUNTS, BASES, VALUES = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Area:
    """Where a table's numbers lie: rows ``first`` to ``last``, the head with the years in row ``head``, a first column for every group."""

    head: int
    first: int
    last: int
    columns: tuple[int, ...]
    years: int

    @property
    def values(self) -> int:
        """The first column of the values."""
        return self.columns[-1]

    @property
    def counts(self) -> int:
        """The first column of the counts."""
        return self.columns[0]


@dataclass(frozen=True, slots=True)
class Table:
    """Writes tables on one sheet."""

    sheet: Worksheet
    formats: Formats
    language: Language
    words: Words

    def series(self, series: Series, row: int) -> Area:
        """Write all numbers of a figure from ``row`` on."""
        groups = self._groups(series)
        years = len(series.years)
        grouped = len(groups) > 1
        head = row + 1 if grouped else row
        area = Area(head, head + 1, head + len(series.lines), tuple(1 + index * years for index in range(len(groups))), years)
        if grouped:
            self.sheet.write_blank(row, 0, None, self.formats.make(top=1, top_color="#1C2529", bottom=7, bottom_color="#C3CACD"))
            for name, column in zip(groups, area.columns, strict=True):
                self._group(row, column, years, name)
        self.sheet.write_string(head, 0, series.head, self.formats.head(left=True, top=not grouped))
        for column in area.columns:
            self._years(head, column, series.years, top=not grouped)
        for index, line in enumerate(series.lines):
            self._line(area, area.first + index, line, series)
        return area

    def courses(self, chart: Development, head: str, row: int) -> Area:
        """Write how many went forward, stood still and went back: counts, shares where the base is large enough, mean steps."""
        rows = (*chart.courses, *chart.small)
        area = Area(row + 1, row + 2, row + 1 + len(rows), (2, 5), 3)
        names = (chart.words.forward, chart.words.unchanged, chart.words.back)
        above = self.formats.make(top=1, top_color="#1C2529", bottom=7, bottom_color="#C3CACD")
        self.sheet.write_blank(row, 0, None, above)
        self.sheet.write_blank(row, 1, None, above)
        self._group(row, 2, 3, self.words.count)
        self._group(row, 5, 3, self.words.share)
        self.sheet.write_string(row + 1, 0, head, self.formats.head(left=True))
        self.sheet.write_string(row + 1, 1, chart.words.measured, self.formats.head())
        self.sheet.write_blank(row, 8, None, above)
        for column, name in enumerate((*names, *names, chart.words.steps_short), 2):
            self.sheet.write_string(row + 1, column, name, self.formats.head())
        for index, course in enumerate(rows):
            self._course(area.first + index, course, last=index == len(rows) - 1, shares=index < len(chart.courses))
        return area

    def _groups(self, series: Series) -> tuple[str, ...]:
        """The heads of the groups of columns; plain counts need none."""
        if series.base is None:
            return (series.counted,)
        value = {Unit.SHARE: self.words.share, Unit.COUNT: self.words.value}.get(series.unit, self.words.mean)
        return tuple(name[:1].upper() + name[1:] for name in (series.counted, series.base, value))

    def _group(self, row: int, column: int, across: int, name: str) -> None:
        if across == 1:
            self.sheet.write_string(row, column, name, self.formats.group())
        else:
            self.sheet.merge_range(row, column, row, column + across - 1, "", self.formats.group())
            self.sheet.write_string(row, column, name, self.formats.group())

    def _years(self, row: int, column: int, years: Sequence[Year], *, top: bool) -> None:
        for index, year in enumerate(years):
            look = self.formats.head(current=year.current, top=top)
            if year.label.isdecimal():
                self.sheet.write_number(row, column + index, int(year.label), look)
            else:
                self.sheet.write_string(row, column + index, year.label, look)

    def _line(self, area: Area, row: int, line: Line, series: Series) -> None:
        last = row == area.last
        self.sheet.write_string(row, 0, line.label, self.formats.cell(left=True, last=last))
        whole, unit = number_format(Unit.COUNT, self.language), number_format(series.unit, self.language)
        for index, (value, year) in enumerate(zip(line.values, series.years, strict=True)):
            plain = self.formats.cell(number=whole, current=year.current, last=last)
            self._number(row, area.counts + index, value, value.numerator, plain)
            if series.base is not None:
                self._number(row, area.columns[BASES] + index, value, value.denominator, plain)
                shown = self.formats.cell(number=unit, current=year.current, last=last)
                self._number(row, area.values + index, value, exact(value, series.unit), shown)

    def _number(self, row: int, column: int, value: Value, number: float | None, look: object) -> None:
        """A number, or the printed words where there is none to show."""
        if number is None or value.exact is None:
            self.sheet.write_string(row, column, value.printed, self.formats.words(last=look is not None and _closes(look)))
        else:
            self.sheet.write_number(row, column, number, look)

    def _course(self, row: int, course: Course, *, last: bool, shares: bool) -> None:
        whole, share = (number_format(unit, self.language) for unit in (Unit.COUNT, Unit.SHARE))
        parts = (course.forward, course.unchanged, course.back)
        self.sheet.write_string(row, 0, course.label, self.formats.cell(left=True, last=last))
        for column, number in enumerate((course.measured, *parts), 1):
            self.sheet.write_number(row, column, number, self.formats.cell(number=whole, current=True, last=last))
        steps = self.formats.cell(number=number_format(Unit.STEPS, self.language), current=True, last=last)
        self.sheet.write_number(row, 8, Exact(course.steps), steps)
        for column, number in enumerate(parts, 5):
            if shares:
                self.sheet.write_number(
                    row, column, Exact(number / course.measured), self.formats.cell(number=share, current=True, last=last)
                )
            else:
                self.sheet.write_string(row, column, "–", self.formats.words(last=last))


class Exact(float):
    """A number that is written with all its digits; the workbook's own 16 are one too few to give the same number back."""

    def __format__(self, form: str) -> str:
        return repr(float(self))


def exact(value: Value, unit: Unit) -> float | None:
    """The value of a cell as a number; none where the report prints words, as for a share of a small base."""
    if value.exact is None or (unit is Unit.SHARE and "%" not in value.printed):
        return None
    return Exact(value.exact)


def _closes(look: object) -> bool:
    return bool(getattr(look, "bottom", 0))
