"""WordprocessingML by hand, where python-docx has no words for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement, parse_xml

NAMESPACES: Mapping[str, str] = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def element(tag: str, /, *children: Any, **attributes: str | int) -> Any:
    """An element of Word's namespace: ``element("spacing", before=120)`` is ``<w:spacing w:before="120"/>``."""
    made = OxmlElement(f"w:{tag}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def tree(source: str) -> Any:
    """The element that ``source`` says; the prefixes ``w`` and ``r`` are known."""
    head, rest = source.split(">", 1)
    closed = head.endswith("/")
    names = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in NAMESPACES.items())
    return parse_xml(f"{head[:-1] if closed else head}{names}{'/' if closed else ''}>{rest}")


def attribute(node: Any, name: str) -> str | None:
    """The value of an attribute of Word's namespace."""
    return cast("str | None", node.get(qn(f"w:{name}")))


def twips(points: float) -> int:
    """Points in twentieths, as Word measures."""
    return round(points * 20)


def millimetres(length: float) -> float:
    """Millimetres in points."""
    return length * 72 / 25.4
