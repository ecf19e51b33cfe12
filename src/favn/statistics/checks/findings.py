"""What reading a register finds: errors, which stop everything, and warnings, which stop nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from favn.lib.language import N_, Phrase
from favn.statistics.tables import TABLES

UNREADABLE = N_("a Parquet file that can be read; this one is damaged or is none")

_ORDER = {table.name: number for number, table in enumerate(TABLES)}


@dataclass(frozen=True, slots=True)
class Error:
    """One fault. ``row`` is the line of the CSV file or the row of the Parquet file, ``None`` for an error of the whole file.

    ``register`` names the package, where several are read together.
    """

    table: str
    row: int | None
    column: str | None
    value: str | None
    expected: Phrase
    register: str | None = None


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001  (the word of the register's description)
    """Rows that one rule found odd. A ``loud`` warning is told wherever figures are made."""

    rule: str
    table: str
    count: int
    rows: tuple[int, ...]
    column: str | None
    words: Phrase
    loud: bool = False
    register: str | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All errors and warnings of a register, in the order of its tables and rows."""

    errors: tuple[Error, ...] = ()
    warnings: tuple[Warning, ...] = ()


def whole_file(table: str, message: str, **values: object) -> Error:
    """An error of a whole file."""
    return Error(table, None, None, None, Phrase(message, values))


def in_order(errors: Iterable[Error]) -> tuple[Error, ...]:
    """Sort errors as a reader mends them: table by table, the whole file first, then row by row."""
    return tuple(sorted(errors, key=lambda e: (e.register or "", _ORDER.get(e.table, -1), e.row or 0, e.column or "")))
