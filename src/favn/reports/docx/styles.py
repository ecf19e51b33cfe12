"""The styles of the Word report, each named as Word names it, and how a document is given those it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn

from favn.reports.charts.palette import INK, MUTED, NOW, RULE
from favn.reports.docx.xml import attribute, element, millimetres, twips

PLEX, LIGHT, FALLBACK = "IBM Plex Sans", "IBM Plex Sans Light", "Arial"
COLUMN = millimetres(160)  # tables, wide drawings, titles
MEASURE = millimetres(134)  # text: a comfortable line
_NARROWER = COLUMN - MEASURE


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A style. Sizes are in points; lines have an exact height, so that nothing moves when Plex is missing."""

    name: str
    ident: str
    kind: str = "paragraph"
    based: str | None = "Normal"
    following: str | None = None
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    colour: str | None = None
    line: float | None = None
    before: float | None = None
    after: float | None = None
    right: float | None = None
    left: float | None = None
    hanging: float | None = None
    align: str | None = None
    numbering: int | None = None
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    rule_above: bool = False
    tab_right: bool = False
    underline: bool = False
    growing: bool = False  # as high as the picture in it


NUMBER_BULLETS, NUMBER_NUMBERS = 1, 2

STYLES: tuple[Style, ...] = (
    Style(name="Normal", ident="Normal", based=None, font=PLEX, size=10.5, colour=INK, line=15.5, before=0, after=0),
    Style(name="Body Text", ident="BodyText", right=_NARROWER, after=7.5),
    Style(name="Title", ident="Title", following="Favn Year", font=LIGHT, size=28, line=34, before=96, after=4),
    Style(name="Favn Year", ident="FavnYear", following="Subtitle", bold=True, size=140, colour=NOW, line=142, after=34),
    Style(name="Subtitle", ident="Subtitle", following="Body Text", font=LIGHT, size=19, line=27, after=0),
    Style(name="Favn House", ident="FavnHouse", bold=True, size=12, line=17),
    Style(name="Favn Kind", ident="FavnKind", size=12, line=17, colour=MUTED),
    Style(
        name="heading 1",
        ident="Heading1",
        following="Body Text",
        bold=True,
        size=25,
        line=32,
        after=24,
        outline=0,
        keep_next=True,
        keep_lines=True,
        new_page=True,
    ),
    Style(
        name="heading 2",
        ident="Heading2",
        following="Body Text",
        bold=True,
        size=13,
        line=18,
        before=18,
        after=6,
        outline=1,
        keep_next=True,
        keep_lines=True,
    ),
    Style(name="Favn Lead", ident="FavnLead", following="Body Text", font=LIGHT, size=14.5, line=21, right=_NARROWER, after=14),
    Style(name="List Bullet", ident="ListBullet", right=_NARROWER, after=7.5, left=14, hanging=14, numbering=NUMBER_BULLETS),
    Style(name="List Number", ident="ListNumber", right=_NARROWER, after=7.5, left=18, hanging=18, numbering=NUMBER_NUMBERS),
    Style(name="caption", ident="Caption", bold=True, size=10.5, line=14.5, before=16, after=10, keep_next=True, keep_lines=True),
    Style(name="Favn Drawing", ident="FavnDrawing", after=5, keep_next=True, growing=True),
    Style(name="Favn Measure", ident="FavnMeasure", size=8.6, line=12, colour=MUTED, right=_NARROWER, keep_lines=True),
    Style(name="Favn Note", ident="FavnNote", size=8.6, line=12, colour=MUTED, right=_NARROWER, keep_lines=True),
    Style(name="Favn Signature", ident="FavnSignature", bold=True, before=14, keep_next=True),
    Style(name="Favn Role", ident="FavnRole", colour=MUTED),
    Style(name="Favn Table Text", ident="FavnTableText", size=9.4, line=13, before=2.2, after=2.2),
    Style(name="Favn Table Number", ident="FavnTableNumber", based="Favn Table Text", align="right"),
    Style(name="Favn Table Muted", ident="FavnTableMuted", based="Favn Table Text", colour=MUTED),
    Style(name="Favn Table Muted Number", ident="FavnTableMutedNumber", based="Favn Table Muted", align="right"),
    Style(name="Favn Table Head", ident="FavnTableHead", based="Favn Table Text", size=8.6, colour=MUTED, keep_next=True),
    Style(name="Favn Table Head Number", ident="FavnTableHeadNumber", based="Favn Table Head", align="right"),
    Style(name="Favn Key Label", ident="FavnKeyLabel", bold=True, size=11, line=15, before=13, keep_next=True),
    Style(name="Favn Key Words", ident="FavnKeyWords", size=8.6, line=12, colour=MUTED, after=9),
    Style(name="Favn Key Before", ident="FavnKeyBefore", size=10.5, line=15, colour=MUTED, align="right", after=9),
    Style(name="Favn Key Number", ident="FavnKeyNumber", font=LIGHT, size=26, line=30, colour=NOW, align="right", after=5),
    Style(name="Favn Key Drawing", ident="FavnKeyDrawing", align="right", after=9, growing=True),
    Style(name="Favn Term", ident="FavnTerm", following="Favn Part", bold=True, before=10, after=1, keep_next=True, keep_lines=True),
    Style(
        name="Favn Part",
        ident="FavnPart",
        size=9.4,
        line=13,
        left=millimetres(34),
        hanging=millimetres(34),
        right=_NARROWER / 2,
        keep_lines=True,
    ),
    Style(name="TOC Heading", ident="TOCHeading", following="Body Text", bold=True, size=13, line=18, before=26, after=7, keep_next=True),
    Style(name="toc 1", ident="TOC1", following="Normal", size=10.5, line=15, before=4, after=4, rule_above=True, tab_right=True),
    Style(name="header", ident="Header", size=8, line=11, colour=MUTED),
    Style(name="footer", ident="Footer", size=8, line=11, colour=MUTED, tab_right=True),
    Style(name="Default Paragraph Font", ident="DefaultParagraphFont", kind="character", based=None),
    Style(name="Strong", ident="Strong", kind="character", based="Default Paragraph Font", bold=True),
    Style(name="Emphasis", ident="Emphasis", kind="character", based="Default Paragraph Font"),
    Style(name="Hyperlink", ident="Hyperlink", kind="character", based="Default Paragraph Font", colour=NOW, underline=True),
    Style(name="Favn Caption Number", ident="FavnCaptionNumber", kind="character", based="Default Paragraph Font", colour=NOW),
    Style(name="Favn Part Name", ident="FavnPartName", kind="character", based="Default Paragraph Font", colour=MUTED),
    Style(name="Favn Page", ident="FavnPage", kind="character", based="Default Paragraph Font", bold=True, colour=INK),
    Style(name="Normal Table", ident="TableNormal", kind="table", based=None),
    Style(name="Favn Table", ident="FavnTable", kind="table", based="Normal Table"),
    Style(name="Favn Key Numbers", ident="FavnKeyNumbers", kind="table", based="Favn Table"),
)

_DEFAULTS = frozenset({"Normal", "Default Paragraph Font", "Normal Table"})


def ensure_styles(document: Document) -> Mapping[str, str]:
    """Give a document the styles it lacks, leave those it has as they are, and tell the id of each of the report's styles by its name."""
    root = document.styles.element
    idents = {
        (attribute(style.find(qn("w:name")), "val") or "").casefold(): attribute(style, "styleId") or ""
        for style in root.findall(qn("w:style"))
    }
    missing = [style for style in STYLES if style.name.casefold() not in idents]
    taken = set(idents.values())
    for style in missing:
        ident = style.ident
        while ident in taken:
            ident += "Favn"
        taken.add(ident)
        idents[style.name.casefold()] = ident
    for style in missing:
        root.append(style_element(style, idents))
    return {style.name: idents[style.name.casefold()] for style in STYLES}


def style_element(style: Style, idents: Mapping[str, str]) -> Any:
    """The style as Word writes it; ``idents`` finds the id of another style by its name in small letters."""
    made = element("style", type=style.kind, styleId=idents[style.name.casefold()])
    if style.name in _DEFAULTS:
        made.set(qn("w:default"), "1")
    if style.name.startswith("Favn"):
        made.set(qn("w:customStyle"), "1")
    made.append(element("name", val=style.name))
    for tag, other in (("basedOn", style.based), ("next", style.following)):
        if other is not None:
            made.append(element(tag, val=idents[other.casefold()]))
    made.append(element("uiPriority", val=99) if style.name in _DEFAULTS - {"Normal"} else element("qFormat"))
    made.extend([part for part in (_paragraph(style), _run(style), *_table(style)) if part is not None])
    return made


def _paragraph(style: Style) -> Any:
    """The paragraph's properties, in the order that the schema asks for."""
    if style.kind != "paragraph":
        return None
    spacing = {"before": style.before, "after": style.after, "line": style.line}
    measured: dict[str, str | int] = {name: twips(value) for name, value in spacing.items() if value is not None}
    if style.line is not None:
        measured["lineRule"] = "exact"
    elif style.growing:
        measured |= {"line": 240, "lineRule": "auto"}
    indents = {"left": style.left, "right": style.right, "hanging": style.hanging}
    indent = {name: twips(value) for name, value in indents.items() if value is not None}
    made = element(
        "pPr",
        element("keepNext") if style.keep_next else None,
        element("keepLines") if style.keep_lines else None,
        element("pageBreakBefore") if style.new_page else None,
        element("numPr", element("numId", val=style.numbering)) if style.numbering else None,
        element("pBdr", _rule("top", 4, RULE, 4), _rule("between", 4, RULE, 4)) if style.rule_above else None,
        element("tabs", element("tab", val="right", pos=twips(COLUMN))) if style.tab_right else None,
        element("spacing", **measured) if measured else None,
        element("ind", **indent) if indent else None,
        element("contextualSpacing") if style.numbering else None,  # no gaps inside a list
        element("jc", val=style.align) if style.align else None,
        element("outlineLvl", val=style.outline) if style.outline is not None else None,
    )
    return made if len(made) else None


def _run(style: Style) -> Any:
    """The letters' properties."""
    italic = style.name == "Emphasis"
    made = element(
        "rPr",
        fonts(style.font) if style.font else None,
        element("b", val=int(style.bold)) if style.bold is not None else None,
        element("i") if italic else None,
        element("color", val=style.colour[1:]) if style.colour else None,
        element("sz", val=round(style.size * 2)) if style.size else None,
        element("szCs", val=round(style.size * 2)) if style.size else None,
        element("u", val="single") if style.underline else None,
    )
    return made if len(made) else None


def fonts(name: str) -> Any:
    """A font for every script."""
    return element("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _table(style: Style) -> tuple[Any, ...]:
    """Rules in ink above and below, a hairline under the head, no uprights; key numbers have a hairline under every row."""
    if style.kind != "table":
        return ()
    margins = element(
        "tblCellMar", *(element(side, w=width, type="dxa") for side, width in (("top", 0), ("left", 0), ("bottom", 0), ("right", 0)))
    )
    if style.name == "Normal Table":
        return (element("tblPr", element("tblInd", w=0, type="dxa"), margins),)
    rules = element(
        "tblBorders",
        _rule("top", 6, INK),
        _rule("bottom", 6, INK),
        _rule("insideH", 4, RULE) if style.name == "Favn Key Numbers" else None,
    )
    under = element("tcPr", element("tcBorders", _rule("bottom", 4, RULE)))
    return (element("tblPr", rules), element("tblStylePr", under, type="firstRow"))


def _rule(side: str, eighths: int, colour: str, space: int = 0) -> Any:
    return element(side, val="single", sz=eighths, space=space, color=colour[1:])
