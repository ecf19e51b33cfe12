"""The PDF read back: words, order, structure, fonts, standards, and the same bytes twice."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
import typst
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from favn.reports.document import Chapter, Foreword, Paragraph, Report, Section, Span
from favn.reports.pdf import render_pdf
from tests.reports.nasty import nasty_report
from tests.reports.sample import sample_report


@cache
def made() -> bytes:
    return render_pdf(sample_report())


@cache
def nasty() -> bytes:
    return render_pdf(nasty_report())


def read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def words(pdf: bytes) -> str:
    made = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, check=True, capture_output=True)
    return re.sub(r"\s+", " ", made.stdout.decode())


def tags(pdf: bytes) -> list[DictionaryObject]:
    """Every element of the structure tree, in reading order."""

    def below(item: object) -> list[DictionaryObject]:
        thing = item.get_object() if isinstance(item, IndirectObject) else item
        if isinstance(thing, list):
            return [tag for child in thing for tag in below(child)]
        if not isinstance(thing, DictionaryObject) or ("/S" not in thing and "/K" not in thing):
            return []
        return ([thing] if "/S" in thing else []) + below(thing.get("/K", []))

    return below(read(pdf).root_object["/StructTreeRoot"])


def test_says_what_it_is() -> None:
    pdf = read(made())
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Eksempelhuset. Årsrapport 2021"
    assert pdf.metadata.author == "Eksempelhuset"
    assert pdf.root_object["/Lang"].lower() == "da-dk"
    assert pdf.root_object["/MarkInfo"]["/Marked"]
    assert pdf.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


def test_claims_both_standards() -> None:
    xmp = read(made()).root_object["/Metadata"].get_object().get_data().decode()
    assert re.search(r"<pdfaid:part>2</pdfaid:part>\s*<pdfaid:conformance>A</pdfaid:conformance>", xmp)
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert "2022-03-14" in xmp


def test_every_drawing_has_its_words() -> None:
    alternatives = [str(tag["/Alt"]) for tag in tags(made()) if tag["/S"] == "/Figure"]
    report = sample_report()
    expected = [report.cover.share_alternative, *(figure.alternative for figure in report.figures())]
    assert [re.sub("[\u00a0 ]", " ", words) for words in alternatives] == expected


def test_structure_is_that_of_a_book() -> None:
    kinds = [str(tag["/S"]) for tag in tags(made())]
    report = sample_report()
    assert kinds.count("/H1") == 2 + len(report.chapters)
    assert kinds.count("/H2") == sum(section.heading is not None for chapter in report.chapters for section in chapter.sections)
    assert kinds.count("/Caption") == len(report.figures()) + 2
    assert kinds.count("/Table") == 3
    assert {"/TH", "/TD", "/TOC", "/L", "/Link"} <= set(kinds)


def test_bookmarks_name_the_chapters() -> None:
    outline = [item.title for item in read(made()).outline if not isinstance(item, list)]
    report = sample_report()
    assert outline == [report.foreword.title, report.key_numbers.title, *(chapter.title for chapter in report.chapters)]


def test_every_figure_is_told() -> None:
    text = words(made())
    for figure in sample_report().figures():
        assert f"Figur {figure.number}" in text
    assert "4.702 døgn belagt" in text
    assert "2018–2020 kan ikke sammenlignes" in text


def test_only_the_shipped_typeface_and_all_of_it_inside(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(made())
    fonts = run("pdffonts", tmp_path / "report.pdf").splitlines()[2:]
    assert {re.sub(r"^\w+\+", "", line.split()[0]) for line in fonts} == {
        "IBMPlexSans",
        "IBMPlexSans-Light",
        "IBMPlexSans-SmBld",
        "IBMPlexSans-Italic",
    }
    assert all(line.split()[-5:-3] == ["yes", "yes"] for line in fonts)


def test_other_readers_find_no_fault(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(made())
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", tmp_path / "report.pdf")
    structure = run("pdfinfo", "-struct-text", tmp_path / "report.pdf")
    assert structure.index("Forord") < structure.index("2021 i tal") < structure.index("Kvindernes udvikling")


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8", errors="replace").stdout


def test_same_report_same_bytes() -> None:
    assert render_pdf(sample_report()) == made()


def test_a_drawing_without_words_is_refused() -> None:
    report = sample_report()
    chapter = report.chapters[0]
    section = chapter.sections[0]
    mute = replace(section, exhibits=(replace(report.figures()[0], alternative=""),))
    with pytest.raises(typst.TypstError, match="alt"):
        render_pdf(replace(report, chapters=(replace(chapter, sections=(mute,)),)))


def test_text_is_never_markup() -> None:
    nasty = '#panic("x") *a* $x$ `y` \\ // [b] <c> @d = e'
    assert nasty in words(render_pdf(only(Chapter("c", nasty, (Section(text=(Paragraph((Span(nasty, strong=True, emphasis=True),)),)),)))))


def test_letters_no_font_has_do_not_stop_the_report() -> None:
    assert words(render_pdf(only(Chapter("c", "Samtaler på عربي", ()))))


def only(*chapters: Chapter) -> Report:
    """The sample with other chapters, a long house name, no foreword text and no cover bar."""
    report = sample_report()
    cover = replace(report.cover, house="KFUKs Sociale Arbejdes Krisecenter for kvinder i hele Nordsjælland", share=None)
    return replace(report, cover=cover, foreword=Foreword("foreword", "Forord", (), (), "", ""), chapters=chapters)


def test_english() -> None:
    assert read(render_pdf(replace(only(), language="en"))).root_object["/Lang"].lower() == "en-gb"


def test_too_long_and_too_many_still_make_a_book() -> None:
    text = words(nasty()).replace("\u00a0", " ")
    for figure in nasty_report().figures():
        assert f"Figur {figure.number} " in text
    assert text.count("Til rådighed Belagt Ledige Belægning") == 2  # the long table repeats its head


def test_a_figure_stands_whole_on_the_page_of_its_caption() -> None:
    found = tags(nasty())
    count = len(nasty_report().figures())
    captions = [pages(tag) for tag in found if tag["/S"] == "/Caption"][:count]  # the captions of tables come last
    drawings = [pages(tag) for tag in found if tag["/S"] == "/Figure"][1:]  # the cover's bar comes first
    assert len(drawings) == count
    assert captions == drawings
    assert all(len(on) == 1 for on in drawings)


def pages(item: object) -> set[int]:
    """The pages that an element of the structure tree stands on."""
    thing = item.get_object() if isinstance(item, IndirectObject) else item
    if isinstance(thing, list):
        return {page for child in thing for page in pages(child)}
    if not isinstance(thing, DictionaryObject):
        return set()
    own = {thing.raw_get("/Pg").idnum} if "/Pg" in thing else set()
    return own | pages(thing.get("/K", []))


def test_a_few_last_lines_get_no_page_of_their_own() -> None:
    last = re.sub(r"\s+", " ", read(made()).pages[-1].extract_text())
    assert last.index("Metode") < last.index("Beboere") < last.index("Ændring i trin") < last.index("Selvtjek") < last.index("Advarsler")
