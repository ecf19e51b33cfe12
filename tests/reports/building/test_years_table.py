"""The numbers of lying bars over the years: which years stand across, in which order, and what is counted."""

from datetime import date

from favn.reports.building.chapters import reasons, services
from favn.reports.building.view import View
from favn.reports.document import Bars, Chapter, Figure, Report, Section, Table
from tests.reports.building.made import code, example, example_rows, plain, report_of, view

CODES = (code("admission_reason", "a", "Vold", position=2), code("admission_reason", "b", "Trusler", position=1))
KINDS = (code("therapy_kind", "a", "Samtale", position=1), code("therapy_kind", "b", "Gruppe", position=2))


def tables(part: Chapter | Section | Report) -> dict[str | None, Table]:
    """The tables, by the figure whose numbers they show."""
    if isinstance(part, Report):
        return {of: table for chapter in part.chapters for of, table in tables(chapter).items()}
    sections = part.sections if isinstance(part, Chapter) else (part,)
    return {exhibit.of: exhibit for section in sections for exhibit in section.exhibits if isinstance(exhibit, Table)}


def rows(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row.cells) for row in table.rows]


def asked(**more: object) -> View:
    """Reasons of three years: 20 admissions, 8 and 12."""
    counts = {
        ("admission_reasons", 2019): {"a": (15, 20), "b": (5, 20)},
        ("admission_reasons", 2020): {"a": (3, 8), "b": (8, 8)},
        ("admission_reasons", 2021): {"a": (4, 12), "b": (9, 12)},
    }
    return view(counts, years=(2019, 2020, 2021), first_day=date(2019, 1, 2), codes=CODES, **more)  # type: ignore[arg-type]


def test_shares_are_whole_percent_with_the_base_of_every_year() -> None:
    table = tables(reasons.chapter(asked()))["admission_reasons"]
    assert plain(table.title) == "Indskrivningsårsager 2018–2021, procent"
    assert table.head == ("Årsag", "2018", "2019", "2020", "2021")
    assert rows(table) == [
        ("Trusler", "ingen data", "25", "8 af 8", "75"),
        ("Vold", "ingen data", "75", "3 af 8", "33"),
        ("Indskrivninger, antal", "ingen data", "20", "8", "12"),
    ]
    assert table.current_column == 4
    assert [row.base for row in table.rows] == [False, False, True]
    assert [plain(note) for note in table.notes] == ["Færre end 10 indskrivninger: antal i stedet for procent."]


def test_counts_are_counts_and_add_up() -> None:
    counts = {("therapy_sessions", year): {"a": year - 2000, "b": 5} for year in (2018, 2019, 2020, 2021)}
    table = tables(services.chapter(view(counts, codes=KINDS)))["therapy_sessions"]
    assert table.title == "Terapisessioner efter type 2018–2021, antal"
    assert rows(table)[0] == ("Samtale", "18", "19", "20", "21")
    assert rows(table)[-1] == ("Terapisessioner", "23", "24", "25", "26")


def test_without_another_year_there_is_no_table() -> None:
    seen = view({("admission_reasons", 2021): {"a": (4, 12)}}, years=(2021,), codes=CODES)
    assert tables(reasons.chapter(seen)) == {}


def test_a_broken_series_has_a_table_of_the_years_that_compare() -> None:
    counts = {("therapy_sessions", year): {"a": 3} for year in (2020, 2021)}
    seen = view(counts, codes=KINDS, comparable_from={"therapy_kind": date(2020, 1, 1)})
    table = tables(services.chapter(seen))["therapy_sessions"]
    assert rows(table) == [("Samtale", "–", "–", "3", "3"), ("Terapisessioner", "–", "–", "3", "3")]
    assert table.notes == ("Terapiformerne blev ændret 1. januar 2020; tallene kan ikke sammenlignes med tidligere år.",)


def test_a_part_of_a_year_is_told_under_the_table() -> None:
    table = tables(reasons.chapter(asked(as_of=date(2021, 6, 30))))["admission_reasons"]
    assert plain(table.notes[-1]) == "Tal til og med 30. juni 2021."


def test_every_figure_with_lying_bars_has_its_table() -> None:
    report, found = example(), tables(example())
    names = {figure.name for figure in report.figures() if isinstance(figure.chart, Bars)}
    assert names - set(found) == {"conversations"}  # the kinds of conversation changed on 1 January 2021


def test_a_table_follows_the_order_of_its_bars() -> None:
    found = tables(example())
    for figure in example().figures():
        if isinstance(figure.chart, Bars) and figure.name in found:
            labels = [row.cells[0] for row in found[figure.name].rows if not row.base]
            assert [label for label in labels if label in {bar.label for bar in figure.chart.bars}] == [
                bar.label for bar in figure.chart.bars
            ]


def test_a_table_stands_after_the_figure_whose_numbers_it_shows() -> None:
    for chapter in example().chapters:
        for section in chapter.sections:
            for before, after in zip(section.exhibits, section.exhibits[1:], strict=False):
                if isinstance(after, Table) and after.of is not None:
                    assert isinstance(before, Figure) and before.name == after.of


def test_a_register_of_one_year_leaves_the_tables_out() -> None:
    assert set(tables(report_of(example_rows(), 2017))) == {"occupancy", "inquiries"}
