"""Fields: numbers and names that Word keeps up to date, each with the result that is right today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from favn.reports.docx.xml import element


def run(text: str, style: str | None = None) -> Any:
    """A run of letters, in a character style given by its id; tabs are kept."""
    made = element("r", element("rPr", element("rStyle", val=style)) if style else None)
    for index, part in enumerate(text.split("\t")):
        if index:
            made.append(element("tab"))
        if part:
            letters = element("t")
            letters.text = part
            letters.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(letters)
    return made


def field(code: str, result: str, style: str | None = None) -> list[Any]:
    """The runs of a field with its result."""
    return [mark("begin"), instruction(code), mark("separate"), run(result, style), mark("end")]


def mark(kind: str) -> Any:
    """The beginning, the middle or the end of a field."""
    return element("r", element("fldChar", fldCharType=kind))


def instruction(code: str) -> Any:
    """What a field shows."""
    words = element("instrText")
    words.text = f" {code} "
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", words)


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Put the whole paragraph between the marks of a bookmark."""
    start, end = element("bookmarkStart", id=number, name=name), element("bookmarkEnd", id=number)
    properties = paragraph._p.pPr
    if properties is not None:
        properties.addnext(start)
    else:
        paragraph._p.insert(0, start)
    paragraph._p.append(end)


def contents_entry(bookmark_name: str, title: str, page: int | None) -> Any:
    """A line of the table of contents: the chapter's title and its page, both leading to it."""
    link = element("hyperlink", anchor=bookmark_name, history=1)
    link.append(run(title + "\t"))
    link.extend(field(f"PAGEREF {bookmark_name} \\h", str(page) if page is not None else ""))
    return link


def update_results(root: Any, code: str, result: str) -> None:
    """Give every field with this code, in a header or footer, today's result."""
    for runs in _results(root, code):
        for index, shown in enumerate(runs):
            for letters in shown.findall(qn("w:t")):
                letters.text = result if index == 0 else ""


def _results(root: Any, code: str) -> Iterator[Sequence[Any]]:
    """The runs of the result of each field with this code."""
    for simple in root.iter(qn("w:fldSimple")):
        if (simple.get(qn("w:instr")) or "").split()[:1] == [code]:
            yield [found for found in simple.iter(qn("w:r")) if found.find(qn("w:t")) is not None]
    for paragraph in root.iter(qn("w:p")):
        words, state = "", ""
        shown: list[Any] = []
        for found in paragraph.iter(qn("w:r")):
            character = found.find(qn("w:fldChar"))
            if character is not None:
                state = character.get(qn("w:fldCharType"))
                if state == "begin":
                    words, shown = "", []
                elif state == "end" and words.split()[:1] == [code]:
                    yield shown
            elif state == "begin":
                words += "".join(part.text or "" for part in found.findall(qn("w:instrText")))
            elif state == "separate" and found.find(qn("w:t")) is not None:
                shown.append(found)
