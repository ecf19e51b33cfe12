"""The Word report read back: real headings, captions, tables and words for every picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from favn.reports.document import Entries, Exhibit, Figure, Report, Table
from favn.reports.docx import render_docx
from tests.reports.sample import sample_report


@pytest.fixture(scope="module")
def report() -> Report:
    return sample_report()


@pytest.fixture(scope="module")
def packed(report: Report) -> bytes:
    return render_docx(report)


@pytest.fixture(scope="module")
def document(packed: bytes) -> Document:
    return docx.Document(BytesIO(packed))


def exhibits(report: Report) -> Iterator[Exhibit]:
    for chapter in report.chapters:
        for section in chapter.sections:
            yield from section.exhibits


def styled(document: Document, *names: str) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.style is not None and paragraph.style.name in names]


def part(packed: bytes, name: str) -> str:
    with ZipFile(BytesIO(packed)) as package:
        return package.read(name).decode()


def words_of(root: Any) -> str:
    """All words, with ordinary spaces."""
    said = " ".join("".join(text.text or "" for text in paragraph.iter(qn("w:t"))) for paragraph in root.iter(qn("w:p")))
    return plain(said)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


# ------------------------------------------------------------------------------------------------------------------ words


def test_headings_are_real_and_in_the_order_of_the_report(report: Report, document: Document) -> None:
    expected = [(1, report.foreword.title), (1, report.key_numbers.title)]
    for chapter in report.chapters:
        expected.append((1, chapter.title))
        for section in chapter.sections:
            expected.extend([(2, section.heading)] if section.heading else [])
            expected.extend((2, exhibit.title) for exhibit in section.exhibits if isinstance(exhibit, Entries))
    found = [(int(p.style.name[-1]), p.text) for p in document.paragraphs if p.style is not None and p.style.name.startswith("Heading")]
    assert found == expected


def test_all_words_of_the_report_are_there(report: Report, document: Document) -> None:
    said = words_of(document.element.body)
    for chapter in report.chapters:
        for section in chapter.sections:
            for text in section.text:
                spans = [text.spans] if hasattr(text, "spans") else text.points
                assert all(plain("".join(span.text for span in point)) in said for point in spans)
    cover, foreword = report.cover, report.foreword
    expected = [cover.house, cover.kind, cover.title, cover.year, *cover.sentences, *cover.notes, foreword.reading_title, foreword.reading]
    expected += [words for signature in foreword.signatures for words in signature]
    expected += [words for row in report.key_numbers.rows for words in (row.label, row.words, *row.printed)]
    for exhibit in exhibits(report):
        match exhibit:
            case Figure():
                expected += [exhibit.sentence, exhibit.measure, *exhibit.notes]
            case Table():
                expected += [exhibit.title, *exhibit.head, *exhibit.notes, *(cell for row in exhibit.rows for cell in row.cells)]
            case Entries():
                expected += [words for entry in exhibit.entries for words in (entry.term, *(w for part in entry.parts for w in part))]
    assert [words for words in expected if plain(words) not in said] == []


def test_the_large_facts_of_the_side_column_are_dropped(report: Report, document: Document) -> None:
    facts = [section.fact for chapter in report.chapters for section in chapter.sections if section.fact]
    assert facts
    assert not {fact.words for fact in facts} & {paragraph.text for paragraph in document.paragraphs}


def test_captions_are_numbered_by_fields_and_hold_on_to_their_drawing(report: Report, document: Document) -> None:
    expected = [
        f"{'Figur' if isinstance(e, Figure) else 'Tabel'} {e.number}\u2003{e.sentence if isinstance(e, Figure) else e.title}"
        for e in exhibits(report)
        if isinstance(e, Figure | Table)
    ]
    assert styled(document, "Caption") == expected
    captions = [p for p in document.paragraphs if p.style is not None and p.style.name == "Caption"]
    assert all("SEQ" in "".join(code.text or "" for code in p._p.iter(qn("w:instrText"))) for p in captions)
    assert document.styles["Caption"].paragraph_format.keep_with_next is True


def test_lists_are_real_and_every_numbered_list_begins_at_one(document: Document) -> None:
    assert len(styled(document, "List Bullet")) == 2
    assert styled(document, "List Number") == ["Først handler samtalen om ønsker og mål.", "Siden handler den om vejen dertil."]
    numbered = [p for p in document.paragraphs if p.style is not None and p.style.name == "List Number"]
    (number,) = {number.val for p in numbered for number in p._p.iter(qn("w:numId"))}
    (restarted,) = [n for n in document.part.numbering_part.element.findall(qn("w:num")) if n.get(qn("w:numId")) == str(number)]
    assert restarted.find(qn("w:lvlOverride")).find(qn("w:startOverride")).get(qn("w:val")) == "1"


# ----------------------------------------------------------------------------------------------------------- contents


def contents(document: Document) -> list[tuple[str, str]]:
    (field,) = document.element.body.iter(qn("w:sdtContent"))
    lines = ["".join("\t" if t.tag == qn("w:tab") else t.text or "" for t in p.iter(qn("w:t"), qn("w:tab"))) for p in field]
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines]


def test_the_table_of_contents_is_a_field_that_is_already_filled_in(report: Report, document: Document) -> None:
    entries = contents(document)
    assert [title for title, _ in entries] == [report.foreword.title, report.key_numbers.title, *(c.title for c in report.chapters)]
    pages = [int(page) for _, page in entries]
    assert pages[0] == 2
    assert pages == sorted(set(pages))
    (field,) = document.element.body.iter(qn("w:sdtContent"))
    assert "TOC" in "".join(code.text or "" for code in field.iter(qn("w:instrText")))
    marks = [mark.get(qn("w:fldCharType")) for mark in field.iter(qn("w:fldChar"))]
    assert marks.count("begin") == marks.count("separate") == marks.count("end") == len(entries) + 1


def test_every_entry_leads_to_its_heading(document: Document) -> None:
    (field,) = document.element.body.iter(qn("w:sdtContent"))
    anchors = [link.get(qn("w:anchor")) for link in field.iter(qn("w:hyperlink"))]
    marked = {}
    for paragraph in document.paragraphs:
        for mark in paragraph._p.iter(qn("w:bookmarkStart")):
            marked[mark.get(qn("w:name"))] = paragraph.text
    assert [marked[anchor] for anchor in anchors] == [title for title, _ in contents(document)]


# ------------------------------------------------------------------------------------------------- pictures and tables


def test_every_picture_has_words_and_every_figure_its_own(report: Report, document: Document) -> None:
    named = [node for node in document.element.body.iter() if node.tag.endswith("}docPr")]
    assert all(node.get("descr") and node.get("title") for node in named)
    described = [node.get("descr") for node in named]
    assert [words for words in described if words in {f.alternative for f in report.figures()}] == [f.alternative for f in report.figures()]
    assert report.cover.share_alternative in described
    assert len({node.get("id") for node in named}) == len(named)


def test_pictures_are_sharp_and_fit_the_column(packed: bytes, document: Document) -> None:
    for shape in document.inline_shapes:
        assert 0 < shape.width <= Mm(160) + 200
        blob = document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed].blob
        assert int.from_bytes(blob[16:20], "big") / (shape.width / 914400) >= 299


def test_tables_are_real_with_a_repeated_head_and_whole_rows(report: Report, document: Document) -> None:
    printed = [exhibit for exhibit in exhibits(report) if isinstance(exhibit, Table)]
    key, *tables = document.tables
    assert len(key.rows) == len(report.key_numbers.rows) + 1
    assert [[cell.text for cell in row.cells] for table in tables for row in table.rows] == [
        list(row) for table in printed for row in (table.head, *(row.cells for row in table.rows))
    ]
    for table in document.tables:
        properties = [row._tr.trPr for row in table.rows]
        assert [p.find(qn("w:tblHeader")) is not None for p in properties] == [True] + [False] * (len(properties) - 1)
        assert all(p.find(qn("w:cantSplit")) is not None for p in properties)
        assert table._tbl.tblPr.find(qn("w:tblDescription")) is not None


def test_words_in_place_of_a_key_number_are_small(report: Report) -> None:
    numbers = report.key_numbers
    row = replace(numbers.rows[0], printed=("64", "58", "ingen data"), exact=(*numbers.rows[0].exact[:2], None))
    document = docx.Document(BytesIO(render_docx(replace(report, key_numbers=replace(numbers, rows=(row, *numbers.rows[1:]))))))
    styles = [cells[3].paragraphs[0].style for cells in (document.tables[0].rows[n].cells for n in (1, 2))]
    assert [style.name for style in styles if style is not None] == ["Favn Key Before", "Favn Key Number"]


def test_the_current_year_is_semi_bold_and_numbers_stand_right(report: Report, document: Document) -> None:
    table = document.tables[1]
    for row, printed in zip(table.rows[1:], next(e for e in exhibits(report) if isinstance(e, Table)).rows, strict=True):
        runs = [run for cell in row.cells for run in cell.paragraphs[0].runs]
        assert {run.style.name == "Strong" for run in runs} == {printed.current}
        styles = [cell.paragraphs[0].style.name for cell in row.cells if cell.paragraphs[0].style is not None]
        assert styles == ["Favn Table Text"] + ["Favn Table Number"] * (len(styles) - 1)


# ----------------------------------------------------------------------------------------------------------------- safety


def test_language_is_marked(report: Report) -> None:
    for language, marked in (("da", "da-DK"), ("en", "en-GB")):
        packed = render_docx(replace(report, language=language))  # type: ignore[arg-type]
        assert set(re.findall(r'<w:lang [^>]*w:val="([^"]+)"', part(packed, "word/styles.xml"))) == {marked}
        assert docx.Document(BytesIO(packed)).core_properties.language == marked


def test_properties_name_the_house_and_no_one_else(report: Report, document: Document, packed: bytes) -> None:
    properties = document.core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == (report.title, report.house, report.house)
    assert (properties.created, properties.modified) == (datetime(2022, 3, 14, tzinfo=UTC),) * 2
    assert properties.comments == ""
    with ZipFile(BytesIO(packed)) as package:
        assert "docProps/app.xml" not in package.namelist()


def test_only_links_in_the_words_lead_outside(packed: bytes) -> None:
    with ZipFile(BytesIO(packed)) as package:
        relations = {name: package.read(name).decode() for name in package.namelist() if name.endswith(".rels")}
        assert not [name for name in package.namelist() if "embed" in name.lower() or "vba" in name.lower()]
    outside = [link for text in relations.values() for link in re.findall(r"<Relationship [^>]*TargetMode=\"External\"[^>]*>", text)]
    assert len(outside) == 1
    assert "https://eksempelhuset.example/" in outside[0]


def test_the_foot_has_the_title_and_the_page(report: Report, document: Document) -> None:
    foot = document.sections[0].footer._element
    assert words_of(foot).startswith(report.title)
    assert {(code.text or "").strip() for code in foot.iter(qn("w:instrText"))} == {"TITLE", "PAGE"}
    assert document.sections[0].different_first_page_header_footer


def test_equal_reports_give_equal_bytes(report: Report, packed: bytes) -> None:
    assert render_docx(sample_report()) == packed
    with ZipFile(BytesIO(packed)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_odd_letters_are_only_letters(report: Report) -> None:
    odd = "<w:b/> & ]]> \"'"
    cover = replace(report.cover, sentences=(odd,))
    document = docx.Document(BytesIO(render_docx(replace(report, cover=cover))))
    assert styled(document, "Subtitle") == [odd]
