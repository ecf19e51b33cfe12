"""The Word report from cover to method, in the order and the words of the document."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from favn.reports.document import Chapter, Cover, Entries, Figure, Foreword, KeyNumbers, Report, Section, Table, Text
from favn.reports.docx.fields import bookmark, contents_entry, field, instruction, mark, run, update_results
from favn.reports.docx.flow import PAGE, text_height
from favn.reports.docx.package import package_bytes
from favn.reports.docx.pictures import COVER, pictures, place
from favn.reports.docx.styles import COLUMN
from favn.reports.docx.tables import Cell, Grid, printed_table
from favn.reports.docx.template import LANGUAGES, open_template
from favn.reports.docx.writer import Writer
from favn.reports.docx.xml import element, millimetres
from favn.reports.titles import full_title

_EM = "\u2003"
OVER_A_BRIEF_CHAPTER = 54.0


def render_docx(report: Report, *, template: Path | None = None) -> bytes:
    """The report as a Word document; ``template`` is a .docx whose styles, headers and footers are used instead of the shipped ones."""
    document, idents = open_template(template)
    _prepare(document, report, restyled=template is not None)
    _Pages(report, Writer(document, idents, paged=template is None)).write()
    return package_bytes(document, report.made_on)


def _prepare(document: Document, report: Report, *, restyled: bool) -> None:
    """Language, properties, the title in headers and footers; a restyled report asks Word to count its pages anew."""
    language = LANGUAGES[report.language]
    styles = document.styles.element
    for marked in styles.iter(qn("w:lang")):
        marked.set(qn("w:val"), language)
    normal = document.styles["Normal"].element.get_or_add_rPr()
    if normal.find(qn("w:lang")) is None:
        normal.append(element("lang", val=language))
    settings = document.settings.element
    for marked in settings.findall(qn("w:themeFontLang")):
        marked.set(qn("w:val"), language)
    for old in settings.findall(qn("w:updateFields")):
        settings.remove(old)
    if restyled:
        settings.insert(0, element("updateFields", val="true"))
    properties = document.core_properties
    properties.title, properties.subject, properties.author = full_title(report), report.description, report.house
    properties.language = language
    properties.comments = properties.keywords = properties.category = ""
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not part.is_linked_to_previous:
                update_results(part._element, "TITLE", full_title(report))


class _Pages:
    """Writes one report."""

    def __init__(self, report: Report, writer: Writer) -> None:
        self._report, self._writer = report, writer
        self._pictures = pictures(report)
        self._entries: list[tuple[str, str, int]] = []
        self._contents: Any = None

    def write(self) -> None:
        """Write every page, and the table of contents when all pages are known."""
        self._cover(self._report.cover)
        self._foreword(self._report.foreword)
        self._key_numbers(self._report.key_numbers)
        for chapter in self._report.chapters:
            self._chapter(chapter)
        if self._writer.document.element.body[-2].tag == qn("w:tbl"):  # Word wants a paragraph at the end
            self._writer.words("Favn Note", "")
        self._fill_contents()

    # ----------------------------------------------------------------------------------------------------------- cover

    def _cover(self, cover: Cover) -> None:
        writer = self._writer
        writer.words("Favn House", cover.house)
        if cover.kind:
            writer.words("Favn Kind", cover.kind)
        writer.words("Title", cover.title)
        writer.words("Favn Year", cover.year)
        for sentence in cover.sentences:
            writer.words("Subtitle", sentence)
        lines = (f"{cover.edition}. {cover.date}." if cover.edition else cover.date, *cover.notes)
        bar = self._pictures.get(COVER)
        foot = sum(text_height("Favn Note", line) for line in lines) + (bar.height + 30 if bar is not None else 0)
        room = max(18.0, writer.flow.left - foot - 24)
        if bar is not None:
            writer.picture(bar, before=room)
        for index, line in enumerate(lines):
            writer.words("Favn Note", line, before=(16 if bar is not None else room) if index == 0 else None)

    # -------------------------------------------------------------------------------------------------------- foreword

    def _foreword(self, foreword: Foreword) -> None:
        writer = self._writer
        self._heading(foreword.title)
        writer.text(foreword.text)
        for name, role in foreword.signatures:
            writer.words("Favn Signature", name)
            writer.words("Favn Role", role)
        with writer.whole():
            self._place_contents()
            writer.words("TOC Heading", foreword.reading_title)
            writer.words("Favn Note", foreword.reading)

    def _place_contents(self) -> None:
        """Keep the place of the table of contents, as high as it will be."""
        titles = (self._report.foreword.title, self._report.key_numbers.title, *(chapter.title for chapter in self._report.chapters))
        self._writer.words("TOC Heading", self._report.words.contents)
        self._contents = element("sdtContent")
        kind = element("docPartObj", element("docPartGallery", val="Table of Contents"), element("docPartUnique"))
        made = element("sdt", element("sdtPr", kind), self._contents)
        self._writer.add(made, sum(text_height("toc 1", title) for title in titles))

    def _fill_contents(self) -> None:
        """The field of the table of contents, with its entries as they are today."""
        style = self._writer.idents["toc 1"]
        last = len(self._entries) - 1
        for index, (name, title, page) in enumerate(self._entries):
            begin = [mark("begin"), instruction('TOC \\o "1-1" \\h \\z'), mark("separate")] if index == 0 else []
            end = [mark("end")] if index == last else []
            keep = element("keepNext") if index != last else None
            self._contents.append(
                element("p", element("pPr", element("pStyle", val=style), keep), *begin, contents_entry(name, title, page), *end)
            )

    # ----------------------------------------------------------------------------------------------------- key numbers

    def _key_numbers(self, numbers: KeyNumbers) -> None:
        self._heading(numbers.title)
        before = len(numbers.years) - 1
        words = any(number is None for row in numbers.rows for number in row.exact)  # "no data" is wider than a number
        widths = (*(millimetres(20 if words else 15),) * before, millimetres(32), millimetres(31))
        grid = Grid("Favn Key Numbers", numbers.title, (COLUMN - sum(widths), *widths), (self._key_head(numbers), *self._key_rows(numbers)))
        made = self._writer.table(grid)
        rows = made.findall(qn("w:tr"))[1:]
        for row, key in zip(rows, numbers.rows, strict=True):
            cell = row.findall(qn("w:tc"))[-1]
            place(self._pictures[f"key:{key.label}"], WordParagraph(cell.find(qn("w:p")), self._writer.document._body))
        self._writer.after_exhibit()
        for note in numbers.notes:
            self._writer.words("Favn Note", note)

    def _key_head(self, numbers: KeyNumbers) -> tuple[Cell, ...]:
        years = (Cell((("Favn Table Head Number", year.label),), year.current) for year in numbers.years)
        return (Cell((("Favn Table Head", ""),)), *years, Cell((("Favn Table Head Number", numbers.spark_head),)))

    def _key_rows(self, numbers: KeyNumbers) -> list[tuple[Cell, ...]]:
        rows = []
        for row in numbers.rows:
            printed = (
                Cell((("Favn Key Number" if year.current and exact is not None else "Favn Key Before", text),))
                for year, text, exact in zip(numbers.years, row.printed, row.exact, strict=True)
            )
            words = Cell((("Favn Key Label", row.label), ("Favn Key Words", row.words)))
            rows.append((words, *printed, Cell((("Favn Key Drawing", ""),))))
        return rows

    # -------------------------------------------------------------------------------------------------------- chapters

    def _chapter(self, chapter: Chapter) -> None:
        if chapter.brief:
            self._brief(chapter)
            return
        self._heading(chapter.title)
        for section in chapter.sections:
            self._section(section)

    def _brief(self, chapter: Chapter) -> None:
        """A chapter of a sentence or two follows the one before on its page, where there is room."""
        with self._writer.whole():
            made = self._writer.words("heading 1", chapter.title, before=OVER_A_BRIEF_CHAPTER)
            made.paragraph_format.page_break_before = False
            for section in chapter.sections:
                self._words(section.heading, section.text)
        self._enter(chapter.title, made)

    def _heading(self, title: str) -> None:
        """The title of a chapter, which begins a page."""
        self._writer.new_page()
        self._enter(title, self._writer.words("heading 1", title))

    def _enter(self, title: str, made: WordParagraph) -> None:
        """Let a title stand in the table of contents."""
        number = len(self._entries) + 1
        bookmark(made, f"_Toc{number:09d}", number)
        self._entries.append((f"_Toc{number:09d}", title, self._writer.flow.page))

    def _section(self, section: Section) -> None:
        """A heading, words, and what they are about; the first figure stays with the last of its words where a page holds both."""
        exhibits = list(section.exhibits)
        first = exhibits.pop(0) if exhibits and not isinstance(exhibits[0], Entries) else None
        if first is None:
            with self._writer.whole(at_most=PAGE / 2):
                self._words(section.heading, section.text)
        else:
            before, last = section.text[:-1], section.text[-1:]
            with self._writer.whole(at_most=PAGE / 2):
                if before:
                    self._words(section.heading, before)
            with self._writer.whole():
                self._words(None if before else section.heading, last)
                self._exhibit(first)
        for exhibit in exhibits:
            self._exhibit(exhibit)

    def _words(self, heading: str | None, texts: Sequence[Text]) -> None:
        if heading is not None:
            self._writer.words("heading 2", heading)
        self._writer.text(texts)

    def _exhibit(self, exhibit: Figure | Table | Entries) -> None:
        match exhibit:
            case Figure():
                self._figure(exhibit)
            case Table():
                self._table(exhibit)
            case Entries():
                self._definitions(exhibit)

    def _caption(self, kind: str, number: int, sentence: str) -> None:
        style = self._writer.idents["Favn Caption Number"]
        parts = [run(f"{kind} ", style), *field(f"SEQ {kind} \\* ARABIC", str(number), style), run(f"{_EM}{sentence}")]
        self._writer.paragraph("caption", parts, f"{kind} {number}{_EM}{sentence}")

    def _figure(self, figure: Figure) -> None:
        """The sentence, the drawing, and under it what was measured and what was counted."""
        with self._writer.whole():
            self._caption(self._report.words.figure, figure.number, figure.sentence)
            self._writer.picture(self._pictures[figure.name])
            self._small("Favn Measure", (figure.measure,), keep=bool(figure.notes))
            self._small("Favn Note", figure.notes)
        self._writer.after_exhibit()

    def _table(self, table: Table) -> None:
        with self._writer.whole():
            self._caption(self._report.words.table, table.number, table.title)
            self._writer.table(printed_table(table))
            for index, note in enumerate(table.notes):
                self._writer.words("Favn Note", note, before=6 if index == 0 else None)
        self._writer.after_exhibit()

    def _small(self, style: str, lines: Sequence[str], *, keep: bool = False) -> None:
        """Small lines under a drawing; all but the last hold on to the next one."""
        for index, line in enumerate(lines):
            made = self._writer.words(style, line)
            if keep or index < len(lines) - 1:
                made.paragraph_format.keep_with_next = True

    def _definitions(self, entries: Entries) -> None:
        writer = self._writer
        writer.words("heading 2", entries.title)
        for entry in entries.entries:
            with writer.whole():
                writer.words("Favn Term", entry.term)
                for index, (name, words) in enumerate(entry.parts):
                    parts = [run(name, writer.idents["Favn Part Name"]), run(f"\t{words}")]
                    made = writer.paragraph("Favn Part", parts, words)
                    if index < len(entry.parts) - 1:
                        made.paragraph_format.keep_with_next = True
