"""What one row alone can have wrong: declared as conditions, counted for a whole table in one scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from favn.lib.language import N_, Phrase
from favn.statistics.checks.loaded import UNREADABLE_DATE, UNREADABLE_INTEGER, Loaded
from favn.statistics.tables import Column, Table

FILLED = N_("a value; this cell may not be empty")
DAY = N_("a day written YYYY-MM-DD, such as 2021-12-31")
INTEGER = N_("a whole number written with digits")
AT_LEAST = N_("a whole number, {minimum} or more")
BETWEEN = N_("a whole number from {minimum} to {maximum}")
NOT_BEFORE = N_("a day that is not before {start} ({day})")
AFTER = N_("a day after {start} ({day})")
KIND = N_("woman or child")
RESERVED = N_("another code; unknown and not_registered are names of categories")
NO_SEPARATOR = N_("a code without | and :, which separate codes")

_FIRST_DAY, _LAST_DAY = "DATE '0001-01-01'", "DATE '9999-12-31'"


@dataclass(frozen=True, slots=True)
class Cell:
    """A condition under which the cell of ``column`` is wrong. ``start`` names the column whose value the words quote as ``{day}``."""

    column: str
    wrong: str
    expected: Phrase
    start: str | None = None


_PAIRS = {
    "rooms": ("opened_on", "closed_on"),
    "room_closures": ("from_on", "to_on"),
    "stays": ("admitted_on", "discharged_on"),
    "placements": ("from_on", "to_on"),
    "codes": ("valid_from", "valid_to"),
}
_WORDS = {
    "residents": (Cell("kind", "kind NOT IN ('woman', 'child')", Phrase(KIND)),),
    "codes": (
        Cell("code", "code IN ('unknown', 'not_registered')", Phrase(RESERVED)),
        Cell("code", "contains(code, '|') OR contains(code, ':')", Phrase(NO_SEPARATOR)),
    ),
}


def cells(loaded: Loaded) -> tuple[Cell, ...]:
    """The conditions of a table, without those of columns that could not be read."""
    found = (*(cell for column in loaded.table.columns for cell in _of_column(column)), *_pair(loaded.table))
    found = (*found, *_WORDS.get(loaded.table.name, ()))
    return tuple(cell for cell in found if not {cell.column, cell.start} & loaded.absent)


def separated(column: Column) -> Cell:
    """The condition that a list holds a code with the separator in it, which only Parquet can say."""
    return Cell(column.name, f"contains(list_aggregate({column.name}, 'string_agg', ''), '|')", Phrase(NO_SEPARATOR))


def _of_column(column: Column) -> Iterator[Cell]:
    name = column.name
    if column.required:
        yield Cell(name, f"{name} IS NULL", Phrase(FILLED))
    if column.type == "date":
        yield Cell(name, f"{name} < {_FIRST_DAY} OR {name} > {_LAST_DAY}", Phrase(DAY))
    elif column.minimum is not None and column.maximum is not None:
        limits = {"minimum": column.minimum, "maximum": column.maximum}
        yield Cell(name, f"{name} NOT BETWEEN {column.minimum} AND {column.maximum}", Phrase(BETWEEN, limits))
    elif column.minimum is not None:
        yield Cell(name, f"{name} < {column.minimum}", Phrase(AT_LEAST, {"minimum": column.minimum}))
    elif column.type == "integer":
        yield Cell(name, f"{name} = {UNREADABLE_INTEGER}", Phrase(INTEGER))


def _pair(table: Table) -> Iterator[Cell]:
    if table.name not in _PAIRS:
        return
    start, end = _PAIRS[table.name]
    comparison, words = ("<=", AFTER) if table.name == "codes" else ("<", NOT_BEFORE)
    readable = f"{end} > {UNREADABLE_DATE} AND {end} >= {_FIRST_DAY} AND {start} <= {_LAST_DAY}"
    yield Cell(end, f"{end} {comparison} {start} AND {readable}", Phrase(words), start)
