"""All figures in the order of the definitions, and the members behind any of their cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from favn.statistics.result import Cell

from . import capacity, events, progress, stays
from .centre import only
from .codes import is_broken
from .counted import Counted
from .period import Period, period_of
from .rows import Rows

FIGURES: Mapping[str, Callable[[Rows, Period], list[Counted]]] = {
    "residents": stays.residents,
    "rooms": capacity.rooms,
    "occupancy": capacity.occupancy,
    "stay_length_bands": stays.stay_length_bands,
    "stay_length_mean": stays.stay_length_mean,
    "admission_reasons": stays.admission_reasons,
    "age_distribution": stays.age_distribution,
    "inquiries": events.inquiries,
    "inquiry_conclusions": events.inquiry_conclusions,
    "conversations": events.conversations,
    "therapy_sessions": events.therapy_sessions,
    "activity_attendances": events.activity_attendances,
    "contacts": events.contacts,
    "contact_themes": events.contact_themes,
    "meetings": events.meetings,
    "progress_direction": progress.progress_direction,
    "progress_change": progress.progress_change,
}

# Only these give no rows for the years before their code list was changed.
BREAKING = {
    "conversations": "conversation_kind",
    "therapy_sessions": "therapy_kind",
    "activity_attendances": "activity_kind",
    "meetings": "meeting_kind",
}


def figures(rows: Rows, years: Sequence[int], *, as_of: date | None = None, centre: str | None = None) -> list[Cell]:
    """Count every figure for the years, over all centres or over the one named."""
    return [
        Cell(figure, year, counted.category, counted.numerator, counted.denominator, centre)
        for figure in FIGURES
        for year in sorted(set(years))
        for counted in _count(rows, figure, year, as_of, centre)
    ]


def members(
    rows: Rows, figure: str, year: int, category: str, *, base: bool = False, as_of: date | None = None, centre: str | None = None
) -> list[str]:
    """List the ids behind one cell, sorted; with ``base`` those behind its denominator (plain ids, also where the figure is a sum)."""
    for counted in _count(rows, figure, year, as_of, centre):
        if counted.category != category:
            continue
        if not base:
            return counted.lines()
        if counted.base is None:
            raise ValueError(f"{figure} is a plain count and has no base")
        return sorted(counted.base)
    raise ValueError(f"{figure} has no category {category!r} in {year}")


def _count(rows: Rows, figure: str, year: int, as_of: date | None, centre: str | None) -> list[Counted]:
    period = period_of(year, as_of)
    if period is None or (figure in BREAKING and is_broken(rows, BREAKING[figure], year)):
        return []
    return FIGURES[figure](rows if centre is None else only(rows, centre), period)
