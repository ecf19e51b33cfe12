"""A table of a register as it was loaded: what the checks need to know to name a row as its file does."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass

from favn.lib.language import Phrase
from favn.statistics.checks.findings import Error
from favn.statistics.tables import Column, Table

UNREADABLE_DATE = "DATE '-infinity'"  # stands where a cell is no day, until the errors are told
UNREADABLE_INTEGER = "(-9223372036854775808)::BIGINT"

TYPES = {"text": "VARCHAR", "date": "DATE", "integer": "BIGINT", "list": "VARCHAR[]"}


def quote(name: str) -> str:
    """An identifier in SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text in SQL."""
    return "'" + text.replace("'", "''") + "'"


@dataclass(frozen=True, slots=True)
class Loaded:
    """One table in the engine.

    ``numbered`` is a relation with its columns and ``"row"``, counted from 0 over the rows that were loaded; ``lines`` gives the line of
    each where arithmetic (``row + first``) does not. ``original`` gives a relation of the cells as they were written. ``absent`` are
    columns that could not be read. ``whole`` says that every record was loaded; ``lost_ids`` are ids that stood in records that were
    not, all of them if ``ids_known``. ``tidied`` is a statement that makes the table anew where its lists hold nothings.
    """

    table: Table
    numbered: str
    first: int
    original: Callable[[], str]
    absent: frozenset[str] = frozenset()
    lines: array[int] | None = None
    whole: bool = True
    lost_ids: tuple[str, ...] = ()
    ids_known: bool = True
    errors: tuple[Error, ...] = ()
    tidied: str | None = None

    def row(self, number: int) -> int:
        """The row as its file counts it."""
        return number + self.first if self.lines is None else self.lines[number]

    def columns(self) -> tuple[Column, ...]:
        """The columns that could be read."""
        return tuple(column for column in self.table.columns if column.name not in self.absent)

    def error(self, number: int, column: str | None, value: str | None, expected: Phrase) -> Error:
        """An error in one row."""
        return Error(self.table.name, self.row(number), column, value, expected)
