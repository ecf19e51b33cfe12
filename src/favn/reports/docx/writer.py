"""Writes words, lists, pictures and tables into a document, and keeps count of the page it has come to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as LINK
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as WordParagraph

from favn.reports.document import Paragraph, Points, Span, Text
from favn.reports.docx.fields import run
from favn.reports.docx.flow import PAGE, Flow, style_of, text_height
from favn.reports.docx.pictures import Picture, place
from favn.reports.docx.tables import Grid, table_element
from favn.reports.docx.template import numbering
from favn.reports.docx.xml import attribute, element, twips
from favn.reports.spacing import hold

GAP = 18.0  # over whatever follows a figure or a table


class Writer:
    """Writes at the end of a document. ``paged``: breaks pages before what would be parted, as the flow foresees it."""

    def __init__(self, document: Document, idents: Mapping[str, str], *, paged: bool) -> None:
        self.document, self.idents, self.flow = document, idents, Flow()
        self._paged = paged
        self._gap = False
        self._unit: list[Any] | None = None
        self._height = 0.0

    # ---------------------------------------------------------------------------------------------------------- places

    def new_page(self) -> None:
        """Tell that the next paragraph's style begins a page."""
        self.flow.turn()
        self._gap = False

    @contextmanager
    def whole(self, at_most: float = PAGE) -> Iterator[None]:
        """Keep what is written inside on one page: where it would be parted, it begins a new one, unless it is higher than ``at_most``."""
        if self._unit is not None:
            yield
            return
        self._unit, self._height = [], 0.0
        yield
        unit, self._unit = self._unit, None
        if unit and self._height <= at_most and not self.flow.fits(self._height):
            self.flow.turn()
            if self._paged:
                _break_before(unit[0])
        self.flow.take(self._height)

    def after_exhibit(self) -> None:
        """Leave a gap over what comes next."""
        self._gap = True

    def add(self, node: Any, height: float) -> None:
        """Put an element at the end, and count its height."""
        self.document.element.body.find(qn("w:sectPr")).addprevious(node)
        if self._unit is None:
            self.flow.take(height)
        else:
            self._unit.append(node)
            self._height += height

    # ----------------------------------------------------------------------------------------------------------- words

    def words(self, style: str, text: str, *, before: float | None = None) -> WordParagraph:
        """A paragraph of plain words."""
        return self.paragraph(style, [run(hold(text))], text, before=before)

    def paragraph(self, style: str, parts: Sequence[Any], text: str, *, before: float | None = None) -> WordParagraph:
        """A paragraph of runs; ``text`` is what they say, and ``before`` the room over it where its style's does not do."""
        height = text_height(style, text)
        own = style_of(style).before or 0.0
        if self._gap and before is None and own < GAP:
            before = GAP
        self._gap = False
        spacing = element("spacing", before=twips(before)) if before is not None else None
        made = element("p", element("pPr", element("pStyle", val=self.idents[style]), spacing), *parts)
        self.add(made, height + (before - own if before is not None else 0))
        return WordParagraph(made, self.document._body)

    def text(self, texts: Sequence[Text]) -> None:
        """Paragraphs and lists."""
        for text in texts:
            if isinstance(text, Paragraph):
                self.paragraph("Favn Lead" if text.lead else "Body Text", self._spans(text.spans), _plain(text.spans))
            else:
                self._points(text)

    def _points(self, points: Points) -> None:
        style = "List Number" if points.ordered else "List Bullet"
        number = self._restarted() if points.ordered else None
        for point in points.points:
            made = self.paragraph(style, self._spans(point), _plain(point))
            if number is not None:
                listed = element("numPr", element("ilvl", val=0), element("numId", val=number))
                made._p.get_or_add_pPr().find(qn("w:pStyle")).addnext(listed)

    def _restarted(self) -> int | None:
        """A new list of the kind that the number style has, beginning at 1."""
        root = numbering(self.document)
        style = next(
            found
            for found in self.document.styles.element.findall(qn("w:style"))
            if attribute(found, "styleId") == self.idents["List Number"]
        )
        used = next(iter(style.iter(qn("w:numId"))), None)
        lists = {attribute(found, "numId"): found for found in root.findall(qn("w:num"))}
        if used is None or (kind := lists.get(attribute(used, "val"))) is None:
            return None
        number = max(int(key or 0) for key in lists) + 1
        abstract = attribute(kind.find(qn("w:abstractNumId")), "val") or "0"
        again = element("lvlOverride", element("startOverride", val=1), ilvl=0)
        root.append(element("num", element("abstractNumId", val=abstract), again, numId=number))
        return number

    def _spans(self, spans: Sequence[Span]) -> list[Any]:
        return [self._span(span) for span in spans]

    def _span(self, span: Span) -> Any:
        if span.link is None:
            made = run(hold(span.text), self.idents["Strong"] if span.strong else self.idents["Emphasis"] if span.emphasis else None)
            if span.strong and span.emphasis:
                made.find(qn("w:rPr")).append(element("i"))
            return made
        link = element("hyperlink", history=1)
        link.set(qn("r:id"), self.document.part.relate_to(span.link, LINK.HYPERLINK, is_external=True))
        link.append(run(hold(span.text), self.idents["Hyperlink"]))
        return link

    # -------------------------------------------------------------------------------------------------------- exhibits

    def picture(self, picture: Picture, *, before: float | None = None) -> None:
        """A drawing in a paragraph of its own."""
        style = style_of("Favn Drawing")
        room = (style.before or 0 if before is None else before) + (style.after or 0) + 6  # the letters' depth under the picture
        spacing = element("spacing", before=twips(before)) if before is not None else None
        made = element("p", element("pPr", element("pStyle", val=self.idents["Favn Drawing"]), spacing))
        self.add(made, picture.height + room)
        place(picture, WordParagraph(made, self.document._body))

    def table(self, grid: Grid) -> Any:
        """A table."""
        made = table_element(grid, self.idents)
        self.add(made, grid.height)
        return made


def _plain(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans)


def _break_before(paragraph: Any) -> None:
    WordParagraph(paragraph, None).paragraph_format.page_break_before = True  # type: ignore[arg-type]  # no part is needed for it
