"""Whatever the figures are, the report is built, and its words are whole, grammatical and counted."""

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from favn.lib.language import translation
from favn.lib.numbers import Printer
from favn.reports.document import Bars, Columns, Report
from favn.statistics.facts import Centre, Code, Facts
from favn.statistics.result import Cell, Figures
from tests.registers import registers
from tests.reports.building.made import build, example, prose, report_of, texts
from tests.second_opinion import Rows

YEAR = 2021
YEARS = (2018, 2019, 2020, 2021)
COUNTS = (0, 1, 2, 5, 9, 10, 11, 12, 40, 365, 1000, 1001, 23456)
CHOSEN = {
    "admission_reasons": "admission_reason",
    "inquiry_conclusions": "inquiry_conclusion",
    "contact_themes": "contact_theme",
}
SINGLE = {
    "conversations": "conversation_kind",
    "therapy_sessions": "therapy_kind",
    "activity_attendances": "activity_kind",
    "meetings": "meeting_kind",
}
BANDS = {
    "stay_length_bands": ("0-30", "31-100", "101-200", "201+"),
    "age_distribution": ("0-2", "3-6", "7-13", "14-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+", "not_registered"),
}
LABELS = {"red": "Rødt", "green": "Grønt", "blue": "Blåt", "ptsd": "PTSD", "other": "Andet"}
CODES = tuple(
    Code(codelist, code, label, code.capitalize(), number, None, None)
    for codelist in (*CHOSEN.values(), *SINGLE.values(), "focus_area")
    for number, (code, label) in enumerate(LABELS.items())
)
REST = ("unknown", "not_registered")


def cells_of_a_year(draw: Random, year: int, broken: bool) -> Iterator[Cell]:
    for figure, kinds in (
        ("residents", ("woman", "child")),
        ("inquiries", ("admitted", "not_admitted")),
        ("rooms", ("",)),
        ("contacts", ("",)),
    ):
        yield from (Cell(figure, year, kind, draw.choice(COUNTS), None) for kind in kinds)
    available = draw.choice(COUNTS)
    yield Cell("occupancy", year, "", draw.randint(0, available), available)
    for figure in CHOSEN:
        base = draw.choice(COUNTS)
        yield from (Cell(figure, year, code, draw.choice((0, base, draw.randint(0, base))), base) for code in (*LABELS, *REST))
    for figure, bands in BANDS.items():
        numbers = [draw.choice((0, draw.choice(COUNTS))) for _ in bands]
        yield from (Cell(figure, year, band, number, sum(numbers)) for band, number in zip(bands, numbers, strict=True))
        if figure == "stay_length_bands":
            yield Cell("stay_length_mean", year, "", draw.randint(0, 400) * sum(numbers), sum(numbers))
    if not broken:
        yield from (Cell(figure, year, code, draw.choice(COUNTS), None) for figure in SINGLE for code in (*LABELS, *REST))
    for area in LABELS:
        ways = {way: draw.choice((0, draw.randint(0, 12))) for way in ("forward", "unchanged", "back")}
        base = sum(ways.values())
        yield from (Cell("progress_direction", year, f"{area}:{way}", number, base) for way, number in ways.items())
        yield Cell("progress_change", year, area, draw.randint(-9 * base, 9 * base), base)


@st.composite
def any_figures(draw: st.DrawFn) -> tuple[Figures, Facts, date | None]:
    broken_before, chance = draw(st.sampled_from((2018, 2020, 2021, 2022))), Random(draw(st.integers(0, 2**32)))
    cells = [cell for year in YEARS for cell in cells_of_a_year(chance, year, year < broken_before)]
    years = draw(
        st.sampled_from((frozenset(YEARS), frozenset(YEARS) - {2020}, frozenset({2020, 2021}), frozenset({2019}), frozenset({2021})))
    )
    centres = tuple(Centre(name, name) for name in draw(st.sampled_from(((), ("Ly",), ("Ly", "Læ"), ("A", "B", "C", "D")))))
    first = draw(st.sampled_from((None, date(2017, 1, 5), date(2020, 4, 1), date(2021, 3, 1))))
    comparable = {codelist: date(broken_before, 1, 1) for codelist in SINGLE.values()} if broken_before > 2018 else {}
    as_of = draw(st.sampled_from((None, None, date(2021, 6, 30), date(2020, 6, 30), date(2021, 12, 31))))
    return Figures(cells), Facts(centres, CODES, comparable, first, date(2021, 12, 30), years), as_of


# ------------------------------------------------------------------------------------------------------------- the words

MAY_FOLLOW = "af|ud|out|of|døgn|night|frem|forward|uændret|unchanged|tilbage|back|ledigt|vacant|vær|rm"
ONE_IN_DIGITS = re.compile(rf"(?<![\d.,−–])1\u00a0(?!(?:{MAY_FOLLOW})\b)[a-zæøå]")  # nouns are held to their number
MONTH = re.compile(r"\d+\. (januar|marts|april|juni|december)|\d+ (January|March|April|June|December)")
BAD = ("{", "}", "nan ", "  ", " .", " ,", "..", "()", "( ", "Fraction", ": .")


def check(report: Report) -> None:
    for text in texts(report):
        assert not any(bad in text for bad in BAD) and not re.search(r"\bNone\b(?! of)", text), text
        assert text == text.strip(), text
        assert not ONE_IN_DIGITS.search(MONTH.sub("", text)), text
        assert not re.search(r"\b(é[nt]|one)\b (kvinder|børn|dage|beboere|women|stays|days)\b", text), text
    for text in prose(report):
        assert text.endswith((".", "?")) and not text[0].islower(), text
    for figure in report.figures():
        assert figure.sentence and not figure.sentence[0].islower() and not figure.sentence.endswith("."), figure.sentence
        assert figure.alternative.endswith("."), figure.alternative
        assert all(note.endswith(".") for note in figure.notes), figure.notes
        assert all(len(line.values) == len(figure.series.years) for line in figure.series.lines)
    names = [figure.name for figure in report.figures()]
    assert len(names) == len(set(names))


def check_drawings(report: Report) -> None:
    for figure in report.figures():
        if isinstance(figure.chart, Bars):
            assert all(0 <= bar.now <= figure.chart.top and (bar.before or 0) <= figure.chart.top for bar in figure.chart.bars)
            assert figure.chart.before_label or not any(bar.before is not None for bar in figure.chart.bars)
            assert figure.chart.share_head or not any(bar.share for bar in figure.chart.bars)
        if isinstance(figure.chart, Columns):
            assert all(len(group.values) == len(figure.chart.years) for group in figure.chart.groups)


@settings(max_examples=40, deadline=None)
@given(any_figures())
def test_any_figures_make_a_report_in_whole_sentences(drawn: tuple[Figures, Facts, date | None]) -> None:
    figures, facts, as_of = drawn
    for language in ("da", "en"):
        report = build(figures, facts, YEAR, language, as_of=as_of)
        check(report)
        check_drawings(report)


# ----------------------------------------------------------------------------------------------------------- the numbers

NUMBER = re.compile(r"−?\d+(?:[.,]\d+)*")
OWN = {"10", "1", "2", "3", "4", "18", "30", "31", "200", "34", "100", "109"}  # of the standing text, bands, dates and simple fractions


def printed_numbers(figures: Figures) -> set[str]:
    """Every form in which the report may print these figures: counts, totals, differences, shares, days and steps."""
    printer, counted = Printer("da"), set(_counts(figures))
    shares = {Fraction(cell.numerator, cell.denominator) for cell in figures if cell.denominator}
    totals = _totals(figures)
    pairs = [
        *_pairs(figures),
        *((totals[name, YEAR], totals[name, YEAR - 1]) for name, year in totals if year == YEAR and (name, YEAR - 1) in totals),
    ]
    differences = {abs(now - before) for now, before in pairs}
    growths = {Fraction(abs(now - before), before) for now, before in pairs if before}
    percents = {printer.percent(share).split("\u00a0")[0] for share in (*shares, *growths)}
    points = {printer.count(abs(one - other)) for one, other in product((_whole(share) for share in _occupancies(figures)), repeat=2)}
    means = [cell.value for cell in figures if cell.figure == "stay_length_mean" and cell.value is not None]
    steps = {printer.steps(cell.value) for cell in figures if cell.figure == "progress_change" and cell.value is not None}
    days = {printer.days(mean) for mean in means} | {printer.days(abs(one - other)) for one, other in product(means, repeat=2)}
    return (
        percents
        | points
        | steps
        | days
        | {printer.count(number) for number in counted | differences}
        | {str(year) for year in range(2017, 2023)}
    )


def _whole(share: Fraction) -> int:
    return int(Printer("en").percent(share)[:-1].replace(",", ""))


def _occupancies(figures: Figures) -> list[Fraction]:
    shares = [cell.value for cell in figures if cell.figure == "occupancy" and cell.value is not None]
    return [*shares, *(abs(one - other) for one, other in product(shares, repeat=2))]


def _counts(figures: Figures) -> Iterator[int]:
    for cell in figures:
        yield from (cell.numerator, cell.denominator or 0)
    yield from _totals(figures).values()
    young = [cell.numerator for cell in figures.of("age_distribution", YEAR) if cell.category in ("0-2", "3-6", "7-13", "14-17")]
    yield sum(young)
    occupancy = figures.get("occupancy", YEAR)
    yield (occupancy.denominator or 0) - occupancy.numerator if occupancy else 0


def _totals(figures: Figures) -> dict[tuple[str, int], int]:
    return {(cell.figure, cell.year): figures.total(cell.figure, cell.year) or 0 for cell in figures}


def _pairs(figures: Figures) -> list[tuple[int, int]]:
    found = [(cell, figures.get(cell.figure, YEAR - 1, cell.category)) for cell in figures if cell.year == YEAR]
    pairs = [(now.numerator, before.numerator) for now, before in found if before]
    return pairs + [(now.denominator or 0, before.denominator or 0) for now, before in found if before]


@settings(max_examples=30, deadline=None)
@given(any_figures())
def test_every_number_in_a_sentence_comes_from_the_figures(drawn: tuple[Figures, Facts, date | None]) -> None:
    figures, facts, as_of = drawn
    report = build(figures, facts, YEAR, as_of=as_of)
    young = sum(c.numerator for c in figures.of("age_distribution", YEAR) if c.category in ("0-2", "3-6", "7-13", "14-17"))
    base = figures.of("age_distribution", YEAR)[0].denominator or 0
    allowed = printed_numbers(figures) | OWN | ({Printer("da").percent(Fraction(young, base)).split("\u00a0")[0]} if base else set())
    for text in prose(report):
        numbers = [number.rstrip(".,") for number in NUMBER.findall(MONTH.sub("", text))]
        assert set(numbers) <= allowed, (set(numbers) - allowed, text)


# ------------------------------------------------------------------------------------------------------------- registers


@settings(max_examples=25, deadline=None)
@given(registers())
def test_odd_registers_make_reports_too(rows: Rows) -> None:
    report = report_of(rows, YEAR)
    assert report.chapters and all(chapter.sections for chapter in report.chapters)
    check_drawings(report)


def test_an_empty_register_makes_a_report_that_says_so() -> None:
    report = build(Figures(()), Facts((), (), {}, None, None, frozenset()), YEAR)
    check(report)
    assert report.cover.sentences == ("Der er ingen data for 2021.",)
    assert [chapter.key for chapter in report.chapters] == ["method"]
    assert {row.printed for row in report.key_numbers.rows} == {("ingen data",) * 3}
    assert "Der er ikke registreret noget." in prose(report)
    assert not report.figures()


def test_danish_has_no_english_left() -> None:
    """No message of the catalogue stands untranslated in a Danish report."""
    words = translation("da")
    catalogue: dict[Any, Any] = words._catalog  # type: ignore[attr-defined]
    english = {key for key, said in catalogue.items() if isinstance(key, str) and key and said != key and len(key.split()) > 2}
    said = [text for year in (2018, 2021) for text in texts(example(year))]
    assert not english.intersection(said)
