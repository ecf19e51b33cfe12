"""From what Polars or pandas counted to the tidy table: a few thousand small numbers, put together in plain Python."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.rows import Row

LISTED = {"admission_reasons": "admission_reason", "inquiry_conclusions": "inquiry_conclusion", "contact_themes": "contact_theme"}
SINGLE = {
    "conversations": "conversation_kind",
    "therapy_sessions": "therapy_kind",
    "activity_attendances": "activity_kind",
    "meetings": "meeting_kind",
}
LENGTHS = ("0-30", "31-100", "101-200", "201+")
AGES = ("0-2", "3-6", "7-13", "14-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+")

Counts = Mapping[tuple[Any, ...], int]


@dataclass(frozen=True, slots=True)
class Counted:
    """Counts by year and one or two things more; ``coded`` has a table for each figure, by year and the codes of a row."""

    residents: Counts
    ages: Counts
    lengths: Counts
    days: Counts
    nights_open: Counts
    nights_lived_in: Counts
    rooms: Counts
    inquiries: Counts
    steps: Counts
    coded: Mapping[str, Counts]
    codes: Sequence[tuple[str, str, date | None, date | None]]
    breaks: Mapping[str, date | None]


def tidy(counted: Counted, years: Iterable[int]) -> list[Row]:
    """The rows of every figure and year."""
    by_year = {figure: _by_year(counts) for figure, counts in counted.coded.items()}
    steps = _by_year(counted.steps)
    rows: list[Row] = []
    for year in years:
        rows += _plain_rows(counted, sum(by_year["contact_themes"].get(year, Counter()).values()), year)
        rows += _progress_rows(steps.get(year, Counter()), _known(counted.codes, "focus_area", year), year)
        for figure, codelist in {**LISTED, **SINGLE}.items():
            comparable_from = counted.breaks.get(codelist)
            if figure in LISTED or comparable_from is None or comparable_from <= date(year, 1, 1):
                rows += _coded_rows(figure, by_year[figure].get(year, Counter()), _known(counted.codes, codelist, year), year)
    return rows


def _by_year(counts: Counts) -> dict[int, Counter[Any]]:
    found: dict[int, Counter[Any]] = {}
    for (year, *rest), n in counts.items():
        found.setdefault(year, Counter())[rest[0] if len(rest) == 1 else tuple(rest)] += n
    return found


def _known(codes: Iterable[tuple[str, str, date | None, date | None]], codelist: str, year: int) -> list[str]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return [
        code for its, code, start, end in codes if its == codelist and (start is None or start <= last) and (end is None or end > first)
    ]


def _plain_rows(counted: Counted, contacts: int, year: int) -> list[Row]:
    lengths = {band: counted.lengths.get((year, band), 0) for band in LENGTHS}
    ages = {band: counted.ages.get((year, band), 0) for band in (*AGES, "not_registered")}
    left, present = sum(lengths.values()), sum(ages.values())
    return [
        *(("residents", year, kind, counted.residents.get((year, kind), 0), None) for kind in ("woman", "child")),
        ("rooms", year, "", counted.rooms.get((year,), 0), None),
        ("occupancy", year, "", counted.nights_lived_in.get((year,), 0), counted.nights_open.get((year,), 0)),
        *(("stay_length_bands", year, band, n, left) for band, n in lengths.items()),
        ("stay_length_mean", year, "", counted.days.get((year,), 0), left),
        *(("age_distribution", year, band, n, present) for band, n in ages.items()),
        ("inquiries", year, "admitted", counted.inquiries.get((year, True), 0), None),
        ("inquiries", year, "not_admitted", counted.inquiries.get((year, False), 0), None),
        ("contacts", year, "", contacts, None),
    ]


def _coded_rows(figure: str, counted: Counter[Any], known: Sequence[str], year: int) -> list[Row]:
    numerators = dict.fromkeys([*known, "unknown", "not_registered"], 0)
    for codes, n in counted.items():
        chosen = set(codes if isinstance(codes, tuple) else (codes,)) - {"", None}
        for category in {code if code in known else "unknown" for code in chosen} or {"not_registered"}:
            numerators[category] += n
    whole = counted.total() if figure in LISTED else None
    return [(figure, year, category, n, whole) for category, n in numerators.items()]


def _progress_rows(steps: Counter[tuple[str, int]], areas: Sequence[str], year: int) -> list[Row]:
    rows: list[Row] = []
    for area in areas:
        moved = Counter({step: n for (its, step), n in steps.items() if its == area})
        base = moved.total()
        forward = sum(n for step, n in moved.items() if step > 0)
        ways = {"forward": forward, "unchanged": moved[0], "back": base - forward - moved[0]}
        rows += [("progress_direction", year, f"{area}:{way}", n, base) for way, n in ways.items()]
        rows.append(("progress_change", year, area, sum(step * n for step, n in moved.items()), base))
    return rows
