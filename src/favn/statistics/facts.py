"""What a report needs to know of a register beside its figures: centres, codes and their labels, breaks, and which time has rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Centre:
    """A crisis centre; ``name`` may be empty."""

    centre_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a code list, with its labels and the days it is valid: ``valid_from`` ≤ day < ``valid_to``, ``None`` = unbounded."""

    codelist: str
    code: str
    label_da: str
    label_en: str
    position: int | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts of one register, for the centres in view.

    ``first_day`` is the earliest day on which anything was registered (inquiry, admission, event, measurement), ``last_day`` the
    latest; both ``None`` in an empty register. ``years_with_rows`` are the calendar years in which a stay was present or anything happened.
    ``comparable_from`` has a day only for lists whose earlier years cannot be compared.
    """

    centres: tuple[Centre, ...]
    codes: tuple[Code, ...]
    comparable_from: Mapping[str, date]
    first_day: date | None
    last_day: date | None
    years_with_rows: frozenset[int]
