"""The workbook read back: every number exact, every sheet linked, nothing that runs or reaches out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from favn.reports.document import Bar, Bars, Development, Entries, Figure, Line, Report, Section, Series, Unit, Value
from favn.reports.xlsx import render_xlsx
from favn.reports.xlsx.workbook import sheet_name
from tests.reports.sample import sample_report
from tests.reports.sample_numbers import years

FORMATS = {Unit.COUNT: "#,##0", Unit.SHARE: "0 %", Unit.DAYS: "#,##0", Unit.STEPS: "0.0"}


@pytest.fixture(scope="module")
def report() -> Report:
    return sample_report()


@pytest.fixture(scope="module")
def packed(report: Report) -> bytes:
    return render_xlsx(report)


@pytest.fixture(scope="module")
def book(packed: bytes) -> Workbook:
    return load_workbook(BytesIO(packed))


def parts(packed: bytes, pattern: str) -> dict[str, str]:
    with ZipFile(BytesIO(packed)) as package:
        return {name: package.read(name).decode() for name in package.namelist() if re.search(pattern, name)}


def with_figure(report: Report, figure: Figure) -> Report:
    first = report.chapters[0]
    return replace(report, chapters=(replace(first, sections=(Section(exhibits=(figure,)),)),))


def head_row(sheet: Any, figure: Figure) -> int:
    """The row with the years of the figure's table: under the sentence, or under the drawing of a development."""
    if isinstance(figure.chart, Development):
        return max(int(cell.row) for cell in sheet["A"] if cell.value == figure.series.head)
    return 6 if figure.series.base is not None else 5


def rows_of(sheet: Any) -> list[list[Any]]:
    return [list(row) for row in sheet.iter_rows()]


# ----------------------------------------------------------------------------------------------------------------- sheets


def test_a_sheet_for_every_figure_between_contents_and_definitions(report: Report, book: Workbook) -> None:
    assert book.sheetnames == ["Indhold", *(f"Figur {figure.number}" for figure in report.figures()), "Definitioner"]


def test_the_contents_say_what_this_is_and_lead_to_every_sheet(report: Report, book: Workbook) -> None:
    sheet = book["Indhold"]
    cells = {(cell.row, cell.column): cell.value for row in sheet for cell in row if cell.value is not None}
    assert cells[1, 1] == report.title
    assert [(cells[row, 1], cells[row, 2]) for row in (2, 3, 4)] == [
        ("Udgave", report.cover.edition),
        ("Dato", report.cover.date),
        ("Periode", report.period),
    ]
    links = {link.location for row in sheet for cell in row if (link := cell.hyperlink)}
    assert links == {f"'{name}'!A1" for name in book.sheetnames[1:]}
    assert {figure.sentence for figure in report.figures()} <= set(cells.values())


def test_sentence_measure_and_notes_stand_over_the_table(report: Report, book: Workbook) -> None:
    for figure in report.figures():
        sheet = book[f"Figur {figure.number}"]
        assert (sheet["A1"].value, sheet["A2"].value) == (figure.sentence, figure.measure)
        assert (sheet["A3"].value or "").startswith(" ".join(figure.notes))


def test_every_value_is_there_exactly(report: Report, book: Workbook) -> None:
    for figure in report.figures():
        series, sheet = figure.series, book[f"Figur {figure.number}"]
        head = head_row(sheet, figure)
        width = len(series.years)
        for row, line in enumerate(series.lines, head + 1):
            assert sheet.cell(row, 1).value == line.label
            for index, value in enumerate(line.values):
                cells = [sheet.cell(row, 2 + group * width + index) for group in range(3 if series.base is not None else 1)]
                if value.exact is None:
                    assert [cell.value for cell in cells] == [value.printed] * len(cells)
                    assert {cell.data_type for cell in cells} == {"s"}
                    continue
                assert cells[0].value == value.numerator
                if series.base is not None:
                    assert cells[1].value == value.denominator
                    assert cells[2].value == float(Fraction(value.numerator or 0, value.denominator or 1))
                    assert cells[2].number_format == FORMATS[series.unit]
                assert {cell.data_type for cell in cells} == {"n"}
                assert all(cell.font.b is series.years[index].current for cell in cells)


def test_years_stand_over_their_columns_and_the_current_one_is_bold(report: Report, book: Workbook) -> None:
    for figure in report.figures():
        series, sheet = figure.series, book[f"Figur {figure.number}"]
        row, groups = head_row(sheet, figure), 3 if series.base is not None else 1
        heads = [sheet.cell(row, 2 + index) for index in range(groups * len(series.years))]
        assert [str(cell.value) for cell in heads] == [year.label for year in series.years] * groups
        assert [cell.font.b for cell in heads] == [year.current for year in series.years] * groups
        if series.base is not None:
            names = [sheet.cell(row - 1, 2 + group * len(series.years)).value for group in range(3)]
            assert names == [series.counted, series.base, {Unit.SHARE: "Andel"}.get(series.unit, "Gennemsnit")]


def test_the_development_has_its_directions_too(report: Report, book: Workbook) -> None:
    figure = next(figure for figure in report.figures() if isinstance(figure.chart, Development))
    assert isinstance(figure.chart, Development)
    found = {row[0].value: [cell.value for cell in row[1:9]] for row in rows_of(book[f"Figur {figure.number}"]) if row[8].value is not None}
    for course in figure.chart.courses:
        parts_of = (course.forward, course.unchanged, course.back)
        assert found[course.label] == [course.measured, *parts_of, *(part / course.measured for part in parts_of), float(course.steps)]
    for course in figure.chart.small:
        assert found[course.label] == [course.measured, course.forward, course.unchanged, course.back, "–", "–", "–", float(course.steps)]


def test_a_share_of_a_small_base_is_words_not_a_percentage(report: Report) -> None:
    values = (Value("3 af 8", numerator=3, denominator=8),)
    series = Series("Årsag", years(2021), (Line("Trusler", values),), Unit.SHARE, "Indskrivninger", "Alle")
    chart = Bars((Bar("Trusler", "3", "", Fraction(3), outlined=True),), "Antal", "", "", Fraction(3))
    figure = Figure(1, "small", "Få", "Antal", (), "Liggende søjle: 3 af 8.", chart, series)
    packed = render_xlsx(with_figure(report, figure))
    sheet = load_workbook(BytesIO(packed))["Figur 1"]
    assert [sheet.cell(7, column).value for column in (2, 3, 4)] == [3, 8, "3 af 8"]
    (drawn,) = parts(packed, r"charts/chart1\.xml").values()
    assert "'Figur 1'!$B$7:$B$7" in drawn or "'Figur 1'!$B$7<" in drawn


def test_definitions_come_last(report: Report, book: Workbook) -> None:
    written = {cell.value for row in book["Definitioner"] for cell in row if cell.value}
    for chapter in report.chapters:
        for section in chapter.sections:
            for exhibit in section.exhibits:
                if isinstance(exhibit, Entries):
                    assert exhibit.title in written
                    assert {entry.term for entry in exhibit.entries} <= written
                    assert {words for entry in exhibit.entries for part in entry.parts for words in part if words} <= written


@pytest.mark.parametrize(("wanted", "made"), [("Figur 1", "Figur 1"), ("A/B: [x]*?", "A B   x"), ("x" * 40, "x" * 31), ("'q'", "q")])
def test_sheet_names_are_names_excel_takes(wanted: str, made: str) -> None:
    assert sheet_name(wanted) == made


# ----------------------------------------------------------------------------------------------------------------- charts


def test_one_native_chart_on_every_figure_with_words_for_who_cannot_see_it(report: Report, packed: bytes) -> None:
    charts, drawings = parts(packed, r"charts/chart\d+\.xml"), parts(packed, r"drawings/drawing\d+\.xml")
    assert len(charts) == len(drawings) == len(report.figures())
    described = sorted(re.findall(r'descr="([^"]*)"', "".join(drawings.values())))
    assert described == sorted(figure.alternative for figure in report.figures())


def test_axes_begin_at_zero_and_single_series_have_no_legend(packed: bytes) -> None:
    for name, chart in parts(packed, r"charts/chart\d+\.xml").items():
        assert '<c:min val="0"/>' in chart, name
        assert "<c:showVal" in chart, name
        assert "<c:majorGridlines" not in chart, name
        if chart.count("<c:ser>") == 1:
            assert "<c:legend>" not in chart, name


def test_lying_bars_are_listed_from_the_top(report: Report, packed: bytes) -> None:
    charts = parts(packed, r"charts/chart\d+\.xml")
    for figure in report.figures():
        chart = charts[f"xl/charts/chart{figure.number}.xml"]
        lies = isinstance(figure.chart, Bars | Development)
        assert ('<c:barDir val="bar"/>' in chart) is lies
        assert ('<c:orientation val="maxMin"/>' in chart) is lies


def test_the_tones_are_the_reports(report: Report, packed: bytes) -> None:
    allowed = {"17475A", "A9BCC4", "D3D9DB", "C9812F", "1C2529", "5A666B", "FFFFFF"}
    for name, chart in parts(packed, r"charts/chart\d+\.xml").items():
        assert set(re.findall(r'srgbClr val="(\w+)"', chart)) <= allowed, name
    stacked = parts(packed, rf"charts/chart{len(report.figures())}\.xml").popitem()[1]
    assert '<c:grouping val="percentStacked"/>' in stacked
    assert [stacked.index(tone) for tone in ("17475A", "D3D9DB", "C9812F")] == sorted(
        stacked.index(t) for t in ("17475A", "D3D9DB", "C9812F")
    )


def test_a_development_of_small_bases_alone_is_drawn_in_counts(report: Report) -> None:
    figure = next(figure for figure in report.figures() if isinstance(figure.chart, Development))
    assert isinstance(figure.chart, Development)
    small = replace(figure, chart=replace(figure.chart, courses=()))
    (drawn,) = parts(render_xlsx(with_figure(report, small)), r"charts/chart1\.xml").values()
    assert '<c:grouping val="stacked"/>' in drawn
    assert re.findall(r"<c:val><c:numRef><c:f>'Figur 15'!\$(\w)\$7:\$\w\$8", drawn) == ["C", "D", "E"]


def test_the_year_before_is_drawn_only_where_the_drawing_compares(report: Report) -> None:
    figure = next(figure for figure in report.figures() if isinstance(figure.chart, Bars) and len(figure.series.years) == 2)
    assert isinstance(figure.chart, Bars)
    alone = replace(figure.chart, bars=tuple(replace(bar, before=None) for bar in figure.chart.bars))
    drawn = [parts(render_xlsx(with_figure(report, f)), r"charts/chart1\.xml").popitem()[1] for f in (figure, replace(figure, chart=alone))]
    assert [chart.count("<c:ser>") for chart in drawn] == [2, 1]


def test_places_without_numbers_have_words_in_the_chart(packed: bytes) -> None:
    (therapy,) = parts(packed, r"charts/chart10\.xml").values()
    assert "<a:t>ingen data</a:t>" in therapy


# ----------------------------------------------------------------------------------------------------------------- safety


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "{=", "http://x.example/", "\t="])
def test_words_are_never_formulas_or_links(report: Report, start: str) -> None:
    label = f"{start}HYPERLINK(1)"
    figure = report.figures()[0]
    lines = (Line(label, figure.series.lines[0].values), figure.series.lines[1])
    odd = replace(figure, sentence=label, measure=label, notes=(label,), series=replace(figure.series, lines=lines, head=label))
    packed = render_xlsx(with_figure(report, odd))
    sheet = load_workbook(BytesIO(packed))["Figur 1"]
    cells = [sheet[place] for place in ("A1", "A2", "A3", "A5", "A6")]
    assert [cell.value for cell in cells] == [label] * 5
    assert {cell.data_type for cell in cells} == {"s"}
    assert all("<f>" not in page for page in parts(packed, "worksheets/sheet").values())


def test_nothing_reaches_out(packed: bytes) -> None:
    assert "TargetMode" not in "".join(parts(packed, r"\.rels$").values())
    assert not parts(packed, "vba|embeddings|externalLinks|connections")


def test_the_house_is_the_author_and_no_one_else(report: Report, book: Workbook, packed: bytes) -> None:
    assert (book.properties.creator, book.properties.title) == (report.house, report.title)
    assert book.properties.created == datetime(2022, 3, 14)
    (core,) = parts(packed, "docProps/core").values()
    assert re.findall(r"<(dc:creator|cp:lastModifiedBy)>([^<]*)<", core) == [
        ("dc:creator", report.house),
        ("cp:lastModifiedBy", report.house),
    ]


def test_pages_print_across_a4(report: Report, book: Workbook) -> None:
    for figure in report.figures():
        sheet = book[f"Figur {figure.number}"]
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage is True
        assert sheet.freeze_panes == ("B7" if figure.series.base is not None else "B6")  # a development has two head rows as well
        assert sheet.sheet_view.showGridLines is False


def test_equal_reports_give_equal_bytes(report: Report, packed: bytes) -> None:
    assert render_xlsx(sample_report()) == packed
    assert render_xlsx(replace(report, made_on=date(2022, 3, 15))) != packed


def test_english_formats(report: Report) -> None:
    sheet = load_workbook(BytesIO(render_xlsx(replace(report, language="en"))))["Figur 2"]
    assert sheet["M7"].number_format == "0%"
