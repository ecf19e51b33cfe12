"""The report as plain data for the template: texts, printed numbers and finished drawings. Data is never read as markup."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from favn.reports.charts import Width, draw
from favn.reports.charts.cover import occupancy_bar
from favn.reports.charts.spark import spark
from favn.reports.document import (
    Chapter,
    Cover,
    Development,
    Entries,
    Exhibit,
    Fact,
    Figure,
    Foreword,
    KeyNumber,
    KeyNumbers,
    Paragraph,
    Report,
    Section,
    Span,
    Table,
    Text,
)
from favn.reports.fonts.letters import printable
from favn.reports.spacing import hold

Plain = dict[str, Any]


def plain(report: Report) -> Plain:
    """Everything the template prints, in its order."""
    return {
        "title": _words(report.title),
        "description": _words(report.description),
        "house": _words(report.house),
        "language": report.language,
        "region": "DK" if report.language == "da" else "GB",
        "words": {"figure": report.words.figure, "table": report.words.table, "contents": report.words.contents},
        "cover": _cover(report.cover),
        "foreword": _foreword(report.foreword),
        "key_numbers": _key_numbers(report.key_numbers),
        "chapters": [_chapter(chapter) for chapter in report.chapters],
    }


def _words(text: str) -> str:
    return printable(hold(text))


def _all(texts: Iterable[str]) -> list[str]:
    return [_words(text) for text in texts]


def _cover(cover: Cover) -> Plain:
    bar = occupancy_bar(cover, width=Width.WIDE)
    return {
        "house": _words(cover.house),
        "kind": _words(cover.kind),
        "title": _words(cover.title),
        "year": _words(cover.year),
        "sentences": _all(cover.sentences),
        "bar": None if bar is None else printable(bar),
        "alternative": _words(cover.share_alternative) or None,
        "edition": _words(cover.edition),
        "date": _words(cover.date),
        "notes": _all(cover.notes),
    }


def _foreword(foreword: Foreword) -> Plain:
    return {
        "title": _words(foreword.title),
        "text": [_text(text) for text in foreword.text],
        "signatures": [{"name": _words(name), "role": _words(role)} for name, role in foreword.signatures],
        "reading_title": _words(foreword.reading_title),
        "reading": _words(foreword.reading),
    }


def _key_numbers(page: KeyNumbers) -> Plain:
    return {
        "title": _words(page.title),
        "years": [_words(year.label) for year in page.years],
        "rows": [_key_number(row, page.parts) for row in page.rows],
        "spark_head": _words(page.spark_head),
        "notes": _all(page.notes),
    }


def _key_number(row: KeyNumber, parts: tuple[bool, ...]) -> Plain:
    return {"label": _words(row.label), "words": _words(row.words), "printed": _all(row.printed), "spark": spark(row.exact, parts)}


def _chapter(chapter: Chapter) -> Plain:
    return {"title": _words(chapter.title), "brief": chapter.brief, "sections": [_section(section) for section in chapter.sections]}


def _section(section: Section) -> Plain:
    return {
        "heading": None if section.heading is None else _words(section.heading),
        "fact": None if section.fact is None else _fact(section.fact),
        "text": [_text(text) for text in section.text],
        "exhibits": [_exhibit(exhibit) for exhibit in section.exhibits],
    }


def _fact(fact: Fact) -> Plain:
    return {"number": _words(fact.number), "words": _words(fact.words)}


def _text(text: Text) -> Plain:
    if isinstance(text, Paragraph):
        return {"kind": "lead" if text.lead else "paragraph", "spans": _spans(text.spans)}
    return {"kind": "steps" if text.ordered else "points", "points": [_spans(point) for point in text.points]}


def _spans(spans: Iterable[Span]) -> list[Plain]:
    return [{"text": _words(span.text), "strong": span.strong, "emphasis": span.emphasis, "link": span.link or None} for span in spans]


def _exhibit(exhibit: Exhibit) -> Plain:
    match exhibit:
        case Figure():
            return _figure(exhibit)
        case Table():
            return _table(exhibit)
        case Entries():
            return _entries(exhibit)


def _figure(figure: Figure) -> Plain:
    return {
        "kind": "figure",
        "full": isinstance(figure.chart, Development),
        "number": figure.number,
        "sentence": _words(figure.sentence),
        "measure": _words(figure.measure),
        "notes": _all(figure.notes),
        "alternative": _words(figure.alternative) or None,  # without words Typst refuses the drawing
        "drawing": printable(draw(figure.chart, alternative=figure.alternative, width=Width.WIDE)),
    }


def _table(table: Table) -> Plain:
    return {
        "kind": "table",
        "number": table.number,
        "title": _words(table.title),
        "head": _all(table.head),
        "column": table.current_column,
        "rows": [{"cells": _all(row.cells), "current": row.current, "base": row.base} for row in table.rows],
        "notes": _all(table.notes),
    }


def _entries(entries: Entries) -> Plain:
    return {
        "kind": "entries",
        "title": _words(entries.title),
        "entries": [
            {"term": _words(entry.term), "parts": [{"name": _words(name), "words": _words(words)} for name, words in entry.parts]}
            for entry in entries.entries
        ],
    }
