"""Residents and their stays."""

from __future__ import annotations

from .codes import count_codes, known_codes
from .counted import Counted
from .period import Period
from .rows import Row, Rows

LENGTHS = {"0-30": (0, 30), "31-100": (31, 100), "101-200": (101, 200), "201+": (201, None)}
AGES = {
    "0-2": (0, 2),
    "3-6": (3, 6),
    "7-13": (7, 13),
    "14-17": (14, 17),
    "18-24": (18, 24),
    "25-34": (25, 34),
    "35-44": (35, 44),
    "45-54": (45, 54),
    "55-64": (55, 64),
    "65+": (65, None),
}


def residents(rows: Rows, period: Period) -> list[Counted]:
    """Count each person once, however often she came."""
    here = {stay["resident_id"] for stay in rows["stays"] if _is_present(stay, period)}
    return [
        Counted(kind, [row["resident_id"] for row in rows["residents"] if row["kind"] == kind and row["resident_id"] in here])
        for kind in ("woman", "child")
    ]


def stay_length_bands(rows: Rows, period: Period) -> list[Counted]:
    """Sort the women's ended stays by their whole length."""
    ended = _ended(rows, period)
    base = [stay["stay_id"] for stay in ended]
    return [Counted(band, [stay["stay_id"] for stay in ended if _within(_length(stay), *ends)], base) for band, ends in LENGTHS.items()]


def stay_length_mean(rows: Rows, period: Period) -> list[Counted]:
    """Add up the whole lengths of the women's ended stays."""
    ended = _ended(rows, period)
    base = [stay["stay_id"] for stay in ended]
    return [Counted("", base, base, [_length(stay) for stay in ended])]


def admission_reasons(rows: Rows, period: Period) -> list[Counted]:
    """Count why the women came who came in the period."""
    admitted = [stay for stay in _womens(rows) if period.contains(stay["admitted_on"])]
    chosen = [(stay["stay_id"], stay["admission_reasons"]) for stay in admitted]
    return count_codes(chosen, known_codes(rows, "admission_reason", period), shares=True)


def age_distribution(rows: Rows, period: Period) -> list[Counted]:
    """Sort all stays present by the age on arrival."""
    present = [stay for stay in rows["stays"] if _is_present(stay, period)]
    base = [stay["stay_id"] for stay in present]
    aged = [stay for stay in present if stay["age_at_admission"] is not None]
    bands = [
        Counted(band, [stay["stay_id"] for stay in aged if _within(stay["age_at_admission"], *ends)], base) for band, ends in AGES.items()
    ]
    return [*bands, Counted("not_registered", [stay["stay_id"] for stay in present if stay["age_at_admission"] is None], base)]


def _is_present(stay: Row, period: Period) -> bool:
    return stay["admitted_on"] <= period.last and (stay["discharged_on"] is None or stay["discharged_on"] >= period.first)


def _womens(rows: Rows) -> list[Row]:
    women = {row["resident_id"] for row in rows["residents"] if row["kind"] == "woman"}
    return [stay for stay in rows["stays"] if stay["resident_id"] in women]


def _ended(rows: Rows, period: Period) -> list[Row]:
    return [stay for stay in _womens(rows) if period.contains(stay["discharged_on"])]


def _length(stay: Row) -> int:
    days: int = (stay["discharged_on"] - stay["admitted_on"]).days
    return days


def _within(number: int, least: int, most: int | None) -> bool:
    return least <= number and (most is None or number <= most)
