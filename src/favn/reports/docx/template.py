"""The document a report is written into: the shipped template, or one that the leader has restyled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as LINK
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart
from docx.shared import Mm

from favn.lib.language import N_, Language, Phrase, translation
from favn.reports.docx.fields import field, run
from favn.reports.docx.package import package_bytes
from favn.reports.docx.styles import FALLBACK, LIGHT, NUMBER_BULLETS, NUMBER_NUMBERS, PLEX, ensure_styles, fonts
from favn.reports.docx.xml import NAMESPACES, element, tree, twips

LANGUAGES: dict[Language, str] = {"da": "da-DK", "en": "en-GB"}
_KEPT = (LINK.STYLES, LINK.SETTINGS, LINK.WEB_SETTINGS, LINK.FONT_TABLE, LINK.THEME, LINK.NUMBERING, LINK.HEADER, LINK.FOOTER)
_STRAYS = ("attachedTemplate", "mailMerge", "docVars", "trackRevisions", "footnotePr", "endnotePr", "rsids", "revisionView")


class TemplateError(Exception):
    """A template that cannot be used; ``phrase`` says why, and what to do."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        super().__init__(phrase.say(translation("en")))


def open_template(path: Path | None) -> tuple[Document, Mapping[str, str]]:
    """An empty document with all styles of the report, and their ids by name; headers, footers and the look are those of ``path``."""
    source = BytesIO((files("favn.reports.docx") / "template.docx").read_bytes()) if path is None else _source(path)
    try:
        document = docx.Document(source)
    except (BadZipFile, PackageNotFoundError, KeyError, ValueError, AttributeError, SyntaxError) as error:
        values = {"path": path}
        raise TemplateError(
            Phrase(N_("{path} is not a Word document (.docx). Save it from Word as .docx and name that file."), values)
        ) from error
    _clear(document)
    ensure_numbering(document)
    return document, ensure_styles(document)


def _source(path: Path) -> BytesIO:
    try:
        return BytesIO(path.read_bytes())
    except OSError as error:
        values = {"path": path, "reason": error.strerror or str(error)}
        raise TemplateError(
            Phrase(N_("The template {path} cannot be read ({reason}). Check its name and its permissions."), values)
        ) from error


def _clear(document: Document) -> None:
    """Empty the body and drop what hung on it: pictures, comments and notes of another year must not travel along."""
    body = document.element.body
    section = body.find(qn("w:sectPr"))
    for child in list(body):
        if child is not section:
            body.remove(child)
    if section is None:
        body.append(element("sectPr"))
    for name, link in list(document.part.rels.items()):
        if link.reltype not in _KEPT:
            del document.part.rels[name]
    settings = document.settings.element
    for tag in _STRAYS:
        for found in settings.findall(qn(f"w:{tag}")):
            settings.remove(found)
    _part(document, LINK.SETTINGS).rels.clear()
    _clear_package(document)


def _clear_package(document: Document) -> None:
    """Keep the document and its properties; thumbnails, own properties and the rest of the package go."""
    package = document.part.package
    if package is None:  # pragma: no cover
        return
    for name, link in list(package.rels.items()):
        if link.reltype not in (LINK.OFFICE_DOCUMENT, LINK.CORE_PROPERTIES):
            del package.rels[name]


# -------------------------------------------------------------------------------------------------------------- numbering

_LIST_LEVELS = {
    NUMBER_BULLETS: '<w:numFmt w:val="bullet"/><w:lvlText w:val="–"/>',
    NUMBER_NUMBERS: '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>',
}


def ensure_numbering(document: Document) -> None:
    """Give a document without the two list styles the lists they number by."""
    named = {(style.name or "").casefold() for style in document.styles}
    missing = [number for name, number in (("list bullet", NUMBER_BULLETS), ("list number", NUMBER_NUMBERS)) if name not in named]
    root = numbering(document)
    _free(root, missing)
    for number in missing:
        indent = twips(18 if number == NUMBER_NUMBERS else 14)
        abstract = tree(
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'{_LIST_LEVELS[number]}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
            "</w:abstractNum>"
        )
        first = root.find(qn("w:num"))
        if first is None:
            root.append(abstract)
        else:
            first.addprevious(abstract)
        root.append(tree(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def numbering(document: Document) -> Any:
    """The document's lists; a document without any is given an empty part for them."""
    part = document.part
    if not any(link.reltype == LINK.NUMBERING for link in part.rels.values()):
        made = NumberingPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, tree("<w:numbering/>"), part.package)
        part.relate_to(made, LINK.NUMBERING)
    return part.numbering_part.element


def _free(root: Any, numbers: Sequence[int]) -> None:
    """Take away lists of another document that have the numbers which the report's list styles need."""
    for found in root.findall(qn("w:num")):
        points_at = int(found.find(qn("w:abstractNumId")).get(qn("w:val")))
        if points_at in numbers or int(found.get(qn("w:numId"))) in numbers:
            root.remove(found)
    for found in root.findall(qn("w:abstractNum")):
        if int(found.get(qn("w:abstractNumId"))) in numbers:
            root.remove(found)


# --------------------------------------------------------------------------------------------------------------- template


def make_template() -> bytes:
    """The shipped template, made from the declarations of its styles."""
    document = docx.Document()
    _clear(document)
    for name, found in list(document.part.rels.items()):
        if found.reltype == LINK.WEB_SETTINGS:
            del document.part.rels[name]
    styles = document.styles.element
    for root in (numbering(document), styles):
        for child in list(root):
            root.remove(child)
    styles.append(_defaults())
    ensure_numbering(document)
    ensure_styles(document)
    _settings(document)
    _fonts(document)
    _page(document)
    properties = document.core_properties
    properties.title = properties.author = properties.comments = properties.keywords = ""
    return package_bytes(document)


def _defaults() -> Any:
    letters = element("rPr", fonts(PLEX), element("sz", val=21), element("lang", val="da-DK", eastAsia="da-DK", bidi="ar-SA"))
    return element("docDefaults", element("rPrDefault", letters), element("pPrDefault"))


def _settings(document: Document) -> None:
    settings = document.settings.element
    for child in list(settings):
        settings.remove(child)
    compat = element("compat")
    compat.append(element("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15))
    hyphens = element("autoHyphenation", val=0)
    settings.extend(
        [element("zoom", percent=100), hyphens, element("defaultTabStop", val=720), compat, element("themeFontLang", val="da-DK")]
    )


def _fonts(document: Document) -> None:
    """Plex, with Arial where it is missing."""
    part = _part(document, LINK.FONT_TABLE)
    kind = '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
    rows = "".join(f'<w:font w:name="{name}"><w:altName w:val="{FALLBACK}"/>{kind}</w:font>' for name in (PLEX, LIGHT))
    part._blob = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="{NAMESPACES["w"]}">{rows}</w:fonts>'.encode()
    theme = _part(document, LINK.THEME)
    theme._blob = re.sub(rb'(<a:latin typeface=)"[^"]*"', rb'\1"' + PLEX.encode() + b'"', theme.blob)


def _part(document: Document, kind: str) -> Part:
    parts: Iterator[Part] = (link.target_part for link in document.part.rels.values() if link.reltype == kind)
    return next(parts)


def _page(document: Document) -> None:
    """A4 with a column of 160 mm; the cover without a foot, all others with title and page number."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(24), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)
    section.different_first_page_header_footer = True
    foot = section.footer.paragraphs[0]
    foot.style = document.styles["footer"]
    for part in (*field("TITLE", " "), run("\t"), *field("PAGE", "2", "FavnPage")):
        foot._p.append(part)
