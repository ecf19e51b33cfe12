"""Codes: which are known in a period, and counting rows under them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .counted import Counted
from .period import Period
from .rows import Row, Rows


def known_codes(rows: Rows, codelist: str, period: Period) -> list[str]:
    """List the codes whose validity touches the period, by position (empty last) and then by code."""
    known = [code for code in rows["codes"] if code["codelist"] == codelist and _touches(code, period)]
    known.sort(key=lambda code: (code["position"] is None, code["position"] or 0, code["code"]))
    return [code["code"] for code in known]


def _touches(code: Row, period: Period) -> bool:
    begins_in_time = code["valid_from"] is None or code["valid_from"] <= period.last
    ends_late_enough = code["valid_to"] is None or code["valid_to"] > period.first
    return begins_in_time and ends_late_enough


def count_codes(chosen: Sequence[tuple[str, list[str]]], known: Sequence[str], *, shares: bool) -> list[Counted]:
    """Count rows, each an id and its codes, under every known code, ``unknown`` and ``not_registered``."""
    base = [identity for identity, _ in chosen] if shares else None
    rows = [(identity, [code for code in codes if code != ""]) for identity, codes in chosen]
    return [
        *(Counted(code, [identity for identity, codes in rows if code in codes], base) for code in known),
        Counted("unknown", [identity for identity, codes in rows if any(code not in known for code in codes)], base),
        Counted("not_registered", [identity for identity, codes in rows if not codes], base),
    ]


def one_code(kind: str | None) -> list[str]:
    """Give the codes of a row that has one or none."""
    return [] if kind is None else [kind]


def is_broken(rows: Rows, codelist: str, year: int) -> bool:
    """Whether the year begins before its code list can be compared."""
    return any(
        row["codelist"] == codelist and row["comparable_from"] is not None and date(year, 1, 1) < row["comparable_from"]
        for row in rows["codelists"]
    )
