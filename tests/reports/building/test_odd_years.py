"""Years that begin late, years without data, and houses where little happened."""

from datetime import date

import pytest

from favn.lib.language import Language
from favn.reports.building.chapters import inquiries, occupancy
from favn.reports.document import Chapter, Figure, Report
from favn.reports.docx import render_docx
from favn.reports.html import render_html
from favn.reports.pdf import render_pdf
from tests.odd_registers import ODD
from tests.reports.building.made import counts, example, example_rows, plain, prose, report_of, texts, words


def odd(name: str, language: Language = "da") -> Report:
    return report_of(ODD[name](dict(example_rows())), 2021, language)


def chapter_of(report: Report, key: str) -> Chapter:
    return next(chapter for chapter in report.chapters if chapter.key == key)


# -------------------------------------------------------------------------------------------------------- begun in July


def test_a_year_begun_late_keeps_its_plain_name() -> None:
    said = plain(" ".join(texts(odd("begins_in_july"))))
    assert "perioden 1." not in said and "–31. december" not in said
    assert "2021 i tal" in said and "Årsrapport 2021" in said


def test_a_year_begun_late_warns_where_the_numbers_are() -> None:
    report = odd("begins_in_july")
    begun = "Registreringen begyndte 1. juli 2021."
    assert plain(report.cover.sentences[-1]) == begun and report.cover.share is None
    assert begun in [plain(note) for note in report.key_numbers.notes]
    assert all(begun in [plain(note) for note in figure.notes] for figure in report.figures())
    assert any(plain(text).startswith(begun) for text in prose(report))


def test_its_occupancy_is_no_measure() -> None:
    report = odd("begins_in_july")
    assert (
        "I 2021 er 1.014 af 5.110 værelsesdøgn registreret som belagt (20 %). Registreringen begyndte 1. juli 2021. "
        "Nætterne før tæller som ledige, så tallet er ikke et mål for, hvor fuldt der var."
    ) in [plain(text) for text in prose(report)]
    assert chapter_of(report, "occupancy").sections[1].fact is None


def test_only_a_cut_year_is_a_period() -> None:
    cut = plain(" ".join(texts(example(2021, "da", date(2021, 6, 30)))))
    assert "I perioden 1. januar–30. juni 2021 var de" in cut and "Registreringen begyndte" not in cut


# -------------------------------------------------------------------------------------------------------------- no data


def test_years_without_rows_are_shown_as_no_data() -> None:
    report = odd("begins_in_july")
    figure = next(figure for figure in report.figures() if figure.name == "inquiries")
    assert [value.printed for value in figure.series.lines[0].values] == ["ingen data", "ingen data", "ingen data", "160"]
    assert "Der er ingen data for 2018, 2019 og 2020." in figure.notes
    assert report.key_numbers.rows[0].printed == ("ingen data", "ingen data", "16")
    assert report.key_numbers.rows[0].exact[:2] == (None, None)


@pytest.mark.parametrize("name", ["begins_in_july", "nothing"])
def test_every_renderer_takes_it(name: str) -> None:
    report = odd(name)
    assert "ingen data" in render_html(report)
    assert render_pdf(report)[:4] == b"%PDF" and render_docx(report)[:2] == b"PK"


def test_a_house_with_rooms_only_has_a_short_report() -> None:
    report = odd("nothing")
    assert [chapter.key for chapter in report.chapters] == ["method"]
    assert "Der er ingen data for 2021, og rapporten har derfor ingen tal for året." in " ".join(texts(report.foreword))


# -------------------------------------------------------------------------------------------------------------- nothing


def test_what_did_not_happen_is_one_sentence() -> None:
    chapter = chapter_of(odd("no_inquiry"), "inquiries")
    assert chapter.brief and words(chapter).endswith("Der blev ikke registreret henvendelser i 2021.")
    assert not chapter_of(example(), "inquiries").brief


def test_nought_is_never_a_large_fact() -> None:
    section = inquiries.chapter(counts("inquiries", {"admitted": 3, "not_admitted": 0}, {"admitted": 1, "not_admitted": 5})).sections[0]
    assert section.fact is None and any(isinstance(exhibit, Figure) for exhibit in section.exhibits)
    empty = occupancy.chapter(counts("occupancy", {"": (0, 500)})).sections[1]
    assert empty.fact is None
