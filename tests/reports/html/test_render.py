"""The web page as text: whole, safe, and saying what the report says."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from functools import cache
from hashlib import sha256
from html.parser import HTMLParser

from favn.reports.document import Chapter, Paragraph, Points, Report, Section, Span
from favn.reports.html import render_html
from tests.reports.building.made import example
from tests.reports.sample import sample_report

DOWNLOADS = {"PDF": "report.pdf", "Word": "report.docx"}
VOID = {"meta", "br", "wbr", "rect", "line", "circle"}


@cache
def page() -> str:
    return render_html(sample_report(), downloads=DOWNLOADS)


class Reader(HTMLParser):
    """Every element with its attributes, and whether all of them are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"style", "title"}:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_every_element_is_closed() -> None:
    assert Reader(page()).open == []


def test_structure_is_that_of_a_book() -> None:
    read, report = Reader(page()), sample_report()
    assert read.all("html") == [{"lang": "da"}]
    assert len(read.all("h1")) == 1
    assert len(read.all("h2")) == 2 + len(report.chapters)
    assert len(read.all("main")) == len(read.all("header")) == 1
    assert len(read.all("figcaption")) == len(read.all("figure")) == len(report.figures()) + 2
    assert len(read.all("table")) == len(read.all("caption")) == len(report.figures()) + 3
    assert all(attributes.get("scope") in {"col", "row"} for attributes in read.all("th"))


def test_links_inside_lead_somewhere() -> None:
    read = Reader(page())
    names = {attributes["id"] for _, attributes in read.found if "id" in attributes}
    inside = [attributes["href"] for attributes in read.all("a") if str(attributes["href"]).startswith("#")]
    assert len(inside) == 3 + len(sample_report().chapters)
    assert {str(address)[1:] for address in inside} <= names


def test_every_drawing_stands_there_twice_with_its_words() -> None:
    drawings = [attributes["aria-label"] for attributes in Reader(page()).all("svg") if attributes.get("role") == "img"]
    for figure in sample_report().figures():
        assert drawings.count(figure.alternative) == 2


def test_numbers_stand_under_their_figure() -> None:
    words = re.sub(r"\s+", " ", Reader(page()).words)
    assert "Psykisk vold78 %40/5187 %40/46" in words.replace("\u00a0", " ")
    assert "Belagte værelsesdøgn / Værelsesdøgn til rådighed" in words
    assert words.count("Tallene bag figuren") == len(sample_report().figures())
    assert 'colspan="3"' in page()


def test_nothing_is_asked_from_elsewhere() -> None:
    assert set(re.findall(r"url\(([^)]{0,20})", page())) == {"data:font/woff2;base"}
    assert not Reader(page()).all("script") + Reader(page()).all("link") + Reader(page()).all("img")
    assert not any("style" in attributes for _, attributes in Reader(page()).found)


def test_policy_names_the_style_of_the_page() -> None:
    (style,) = re.findall(r"<style>(.*?)</style>", page(), re.DOTALL)
    fingerprint = b64encode(sha256(style.encode()).digest()).decode()
    (policy,) = [meta["content"] for meta in Reader(page()).all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert f"'sha256-{fingerprint}'" in str(policy)
    assert "unsafe" not in str(policy)


def test_downloads_only_where_there_are_some() -> None:
    assert 'href="report.docx"' in page()
    assert "Hent rapporten" not in render_html(sample_report())


def test_further_letters_bring_their_font() -> None:
    report = sample_report()
    assert page().count("@font-face") == 4
    assert render_html(replace(report, cover=replace(report.cover, house="Dům Žofie"))).count("@font-face") == 8


def test_text_is_never_markup() -> None:
    nasty = '<script>alert("1")</script>&amp;{{ 7 * 7 }}'
    spans = (Span(nasty, strong=True), Span(nasty, emphasis=True), Span(nasty, link='https://a.example/"onclick="x'))
    chapter = Chapter("c", nasty, (Section(heading=nasty, text=(Paragraph(spans), Points((spans,)), Points((spans,), ordered=True))),))
    made = render_html(with_chapter(chapter))
    assert "<script" not in made
    assert Reader(made).words.count(nasty) == 12
    assert not any("onclick" in attributes for _, attributes in Reader(made).found)


def with_chapter(chapter: Chapter) -> Report:
    return replace(sample_report(), chapters=(chapter,))


def test_same_report_same_page() -> None:
    assert render_html(sample_report(), downloads=DOWNLOADS) == page()


def test_a_cover_without_a_bar() -> None:
    report = sample_report()
    made = render_html(replace(report, cover=replace(report.cover, share=None), chapters=()))
    assert "<svg" in made
    assert 'role="img"' not in made


def test_the_numbers_of_a_figure_stand_once() -> None:
    text = render_html(example())
    for figure in example().figures():
        shown = text.split(f'id="figure-{figure.number}"')[1].split("</figure>")[0]
        assert ('class="numbers' in shown) is (figure.name not in example().tabled()), figure.name


def test_the_current_column_and_the_base_of_a_table_are_marked() -> None:
    table = render_html(example()).split('id="table-3"')[1].split("</figure>")[0]
    assert '<th scope="col" class="now">2021</th>' in table
    assert table.count('class="base"') == 1
