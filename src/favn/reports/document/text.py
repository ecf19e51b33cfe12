"""Words of the report: paragraphs, lists, and the large facts beside them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text. ``link`` is an address."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``lead`` sets it large at the head of a chapter."""

    spans: tuple[Span, ...]
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list with bullets, or with numbers when ``ordered``."""

    points: tuple[tuple[Span, ...], ...]
    ordered: bool = False


Text = Paragraph | Points


def paragraph(text: str, *, lead: bool = False) -> Paragraph:
    """A paragraph of plain text."""
    return Paragraph((Span(text),), lead=lead)


@dataclass(frozen=True, slots=True)
class Fact:
    """The large number of a section, and the words under it."""

    number: str
    words: str
