"""Reports for the tests: of the example register, or of a few cells written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from favn.lib.language import Language
from favn.reports.building import build_report
from favn.reports.building.view import View
from favn.reports.building.voice import Voice
from favn.reports.document import Chapter, Report, Section
from favn.reports.text import LeaderText
from favn.statistics.facts import Centre, Code, Facts
from favn.statistics.figures import FIGURES
from favn.statistics.result import Cell, Figures
from tests import second_opinion
from tests.second_opinion import Rows

EXAMPLE = Path(__file__).parents[3] / "src/favn/example/register"
DAYS = ("admitted_on", "discharged_on", "received_on", "held_on", "contacted_on", "measured_on")
HOUSE = (Centre("h", "Eksempelhuset"),)

Counts = Mapping[tuple[str, int], Mapping[str, int | tuple[int, int]]]


@cache
def example_rows() -> Rows:
    return second_opinion.read(EXAMPLE)


def facts_of(rows: Rows) -> Facts:
    """The facts of a register, plainly."""
    days = [row[day] for table in rows.values() for row in table for day in DAYS if row.get(day)]
    years = {day.year for day in days}
    if days:
        years |= {year for stay in rows["stays"] for year in range(stay["admitted_on"].year, (stay["discharged_on"] or max(days)).year + 1)}
    return Facts(
        centres=tuple(Centre(row["centre_id"], row["name"] or "") for row in rows["centres"]),
        codes=tuple(
            Code(r["codelist"], r["code"], r["label_da"] or "", r["label_en"] or "", r["position"], r["valid_from"], r["valid_to"])
            for r in rows["codes"]
        ),
        comparable_from={row["codelist"]: row["comparable_from"] for row in rows["codelists"] if row["comparable_from"]},
        first_day=min(days, default=None),
        last_day=max(days, default=None),
        years_with_rows=frozenset(years),
    )


def report_of(rows: Rows, year: int, language: Language = "da", as_of: date | None = None, text: LeaderText | None = None) -> Report:
    """The report of a register, counted by the second opinion."""
    figures = Figures(second_opinion.figures(rows, range(year - 3, year + 1), as_of=as_of))
    return build(figures, facts_of(rows), year, language, as_of=as_of, text=text)


@cache
def example(year: int = 2021, language: Language = "da", as_of: date | None = None) -> Report:
    return report_of(example_rows(), year, language, as_of)


def build(
    figures: Figures, facts: Facts, year: int, language: Language = "da", *, as_of: date | None = None, text: LeaderText | None = None
) -> Report:
    """Build without warnings, with a self-check that came out right."""
    return build_report(
        figures,
        facts,
        year=year,
        language=language,
        made_on=date(2022, 3, 14),
        as_of=as_of,
        definitions=FIGURES,
        warnings=(),
        self_check=Checked(),
        text=text,
    )


class Checked:
    known, right = 34, 34


# --------------------------------------------------------------------------------------------------------------- by hand


def view(
    counts: Counts,
    *,
    year: int = 2021,
    language: Language = "da",
    years: Iterable[int] = (2018, 2019, 2020, 2021),
    codes: Sequence[Code] = (),
    as_of: date | None = None,
    first_day: date | None = date(2018, 1, 3),
    comparable_from: Mapping[str, date] | None = None,
    centres: Sequence[Centre] = HOUSE,
) -> View:
    """A view over cells written as ``{(figure, year): {category: count or (numerator, denominator)}}``."""
    rows = frozenset(years)
    facts = Facts(tuple(centres), tuple(codes), comparable_from or {}, first_day, date(max(rows, default=year), 12, 30), rows)
    return View(Figures(cells(counts)), facts, year, as_of, Voice(language))


def cells(counts: Counts) -> Iterator[Cell]:
    for (figure, year), categories in counts.items():
        for category, value in categories.items():
            numerator, denominator = value if isinstance(value, tuple) else (value, None)
            yield Cell(figure, year, category, numerator, denominator)


def code(codelist: str, code_: str, danish: str, english: str = "", position: int | None = None) -> Code:
    return Code(codelist, code_, danish, english or danish, position, None, None)


# ---------------------------------------------------------------------------------------------------------------- reading


def texts(value: Any) -> Iterator[str]:
    """Every text of a document, wherever it stands."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    else:
        assert value is None or isinstance(value, bool | int | Fraction | date | Enum), value


def prose(report: Report) -> list[str]:
    """The paragraphs of the chapters."""
    return ["".join(texts(text)) for chapter in report.chapters for section in chapter.sections for text in section.text]


# ----------------------------------------------------------------------------------------------------------------- words


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ")


def counts(figure: str, now: Mapping[str, Any], before: Mapping[str, Any] | None = None, **more: Any) -> View:
    """A view over one figure of 2021, and of 2020 where it is given."""
    earlier = {} if before is None else {(figure, 2020): before}
    return view({(figure, 2021): now, **earlier}, **more)


def words(chapter: Chapter | Section) -> str:
    """Everything that stands in a chapter or section."""
    return plain(" ".join(texts(chapter)))


def text_of(section: Section) -> str:
    """The paragraphs of a section."""
    return plain(" ".join("".join(texts(text)) for text in section.text))
