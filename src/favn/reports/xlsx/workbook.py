"""The workbook as a whole: contents, a sheet for every figure, definitions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

from favn.reports.document import Development, Entries, Figure, Report
from favn.reports.titles import full_title
from favn.reports.xlsx.charts import native_chart
from favn.reports.xlsx.formats import Formats
from favn.reports.xlsx.tables import Table

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
LONGEST_NAME = 31
TOP = 4  # the row where the table begins
ROW = 20  # pixels of a row
NOTE_WIDTH = 108.0  # letters, as wide as a chart
_LABEL_WIDTHS = (24.0, 52.0)
_FORBIDDEN = str.maketrans(dict.fromkeys(r"[]:*?/\'", " "))


def render_xlsx(report: Report) -> bytes:
    """The report's numbers as an Excel workbook; equal reports give equal bytes."""
    from xlsxwriter import Workbook

    paper = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(paper, options)
    _Writer(book, report).write()
    book.close()
    return paper.getvalue()


class _Writer:
    """Writes one report into one workbook."""

    def __init__(self, book: Workbook, report: Report) -> None:
        self._book, self._report, self._formats = book, report, Formats(book)
        self._figures = {figure.name: sheet_name(f"{report.words.figure} {figure.number}") for figure in report.figures()}

    def write(self) -> None:
        """Write every sheet."""
        self._properties()
        self._contents()
        for figure in self._report.figures():
            self._figure(figure)
        self._definitions()

    def _properties(self) -> None:
        made = self._report.made_on
        self._book.set_properties(
            {
                "title": full_title(self._report),
                "subject": self._report.description,
                "author": self._report.house,
                "company": self._report.house,
                "created": datetime(made.year, made.month, made.day),
            }
        )
        self._book.set_size(2400, 1500)

    def _sheet(self, name: str, *, tall: int = 0) -> Worksheet:
        """A new sheet on A4 across, as wide as the page and ``tall`` pages long (0: as many as it needs), without grid lines."""
        sheet = self._book.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, tall)
        sheet.set_margins(left=0.6, right=0.6, top=0.7, bottom=0.7)
        sheet.hide_gridlines(2)
        sheet.set_footer(f"&L&8{_footer(full_title(self._report))}&R&8&P / &N")
        return sheet

    # ------------------------------------------------------------------------------------------------------- contents

    def _contents(self) -> None:
        report, formats, words = self._report, self._formats, self._report.words
        sheet = self._sheet(sheet_name(words.contents))
        sheet.set_column(0, 0, 13)
        sheet.set_column(1, 1, 50)
        sheet.set_column(2, 2, 62)
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, full_title(report), formats.title)
        facts = ((words.edition, report.cover.edition), (words.date, report.cover.date), (words.period, report.period))
        for row, (name, value) in enumerate(facts, 1):
            sheet.write_string(row, 0, name, formats.muted)
            sheet.write_string(row, 1, value, formats.make())
        row = len(facts) + 1
        for note in report.cover.notes:
            sheet.write_string(row, 1, note, formats.muted)
            row += 1
        row += 1
        for column, head in enumerate((words.sheet, words.contents, "")):
            sheet.write_string(row, column, head, formats.head(left=True, top=True))
        self._links(sheet, row + 1)

    def _links(self, sheet: Worksheet, row: int) -> None:
        """The way to every sheet, with its sentence and measure."""
        definitions = sheet_name(self._report.words.definitions)
        rows = [(self._figures[figure.name], figure.sentence, figure.measure) for figure in self._report.figures()]
        for name, sentence, measure in (*rows, (definitions, self._report.words.definitions, "")):
            sheet.write_url(row, 0, f"internal:'{name}'!A1", self._formats.link, string=name)
            sheet.write_string(row, 1, sentence, self._formats.strong)
            sheet.write_string(row, 2, measure, self._formats.wrapped)
            row += 1

    # -------------------------------------------------------------------------------------------------------- figures

    def _figure(self, figure: Figure) -> None:
        name = self._figures[figure.name]
        several = isinstance(figure.chart, Development)
        sheet, formats = self._sheet(name, tall=0 if several else 1), self._formats
        sheet.set_row(0, 26)
        sheet.write_string(0, 0, figure.sentence, formats.title)
        sheet.write_string(1, 0, figure.measure, formats.muted)
        table = Table(sheet, formats, self._report.language, self._report.words)
        area = (
            table.courses(figure.chart, figure.series.head, TOP)
            if isinstance(figure.chart, Development)
            else table.series(figure.series, TOP)
        )
        sheet.freeze_panes(area.first, 1)
        chart, height = native_chart(self._book, name, figure, area, self._report.language)
        below = area.last + 2
        sheet.insert_chart(below, 0, chart, {"description": figure.alternative, "object_position": 2, "x_offset": 2})
        if several:  # the numbers of all years come after the drawing of this one
            table.series(figure.series, below + ceil(height / ROW) + 1)
        self._notes(sheet, _notes(figure), self._widths(sheet, figure))

    def _widths(self, sheet: Worksheet, figure: Figure) -> tuple[float, float]:
        """The first column as wide as its labels, number columns wide enough for their heads; gives both widths."""
        series, (narrow, most) = figure.series, _LABEL_WIDTHS
        labels = [series.head, *(line.label for line in series.lines)]
        first = min(max(max(map(len, labels)) * 1.05 + 2, narrow), most)
        words = max((len(value.printed) for line in series.lines for value in line.values if value.exact is None), default=0)
        heads = (series.counted, series.base or "") if series.base is not None else ()
        longest = max(map(len, heads), default=0) / len(series.years)
        others = max(12.0 if isinstance(figure.chart, Development) else 8.5, words + 1.0, min(longest * 1.05 + 1, 11.0))
        sheet.set_column(0, 0, first)
        sheet.set_column(1, 3 * max(len(series.years), 3), others)
        if heads and not isinstance(figure.chart, Development):
            sheet.set_row(TOP, 14.0 * ceil((longest * 1.05 + 1) / others))
        return first, others

    def _notes(self, sheet: Worksheet, notes: str, widths: tuple[float, float]) -> None:
        """The notes in A3, in lines as wide as the chart."""
        first, others = widths
        across = max(1, round((NOTE_WIDTH - first) / others))
        sheet.merge_range(2, 0, 2, across, "", self._formats.wrapped)
        sheet.write_string(2, 0, notes, self._formats.wrapped)
        sheet.set_row(2, 14 * max(1, ceil(len(notes) / (first + others * across))))

    # ---------------------------------------------------------------------------------------------------- definitions

    def _definitions(self) -> None:
        sheet, formats = self._sheet(sheet_name(self._report.words.definitions)), self._formats
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 18)
        sheet.set_column(2, 2, 78)
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, self._report.words.definitions, formats.title)
        row = 2
        for entries in _entries(self._report):
            for column, text in enumerate((entries.title, "", "")):
                sheet.write_string(row, column, text, formats.head(left=True, current=True, top=True))
            row += 1
            for entry in entries.entries:
                for index, (part, words) in enumerate(entry.parts or (("", ""),)):
                    sheet.write_string(row, 0, entry.term if index == 0 else "", formats.strong)
                    sheet.write_string(row, 1, part, formats.muted)
                    sheet.write_string(row, 2, words, formats.text)
                    row += 1
            row += 1


def sheet_name(wanted: str) -> str:
    """A name that Excel takes for a sheet."""
    return wanted.translate(_FORBIDDEN).strip()[:LONGEST_NAME].strip()


def _notes(figure: Figure) -> str:
    """The notes, and which part of a year is covered where they do not say so."""
    said = " ".join(figure.notes)
    parts = (f"{year.label}: {year.part}." for year in figure.series.years if year.part and year.part not in said)
    return " ".join(part for part in (said, *parts) if part)


def _entries(report: Report) -> Iterator[Entries]:
    for chapter in report.chapters:
        for section in chapter.sections:
            yield from (exhibit for exhibit in section.exhibits if isinstance(exhibit, Entries))


def _footer(text: str) -> str:
    """Text in a footer, where ``&`` begins a code."""
    return text.replace("&", "&&")
