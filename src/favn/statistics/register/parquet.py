"""Load a table from Parquet: a view, so that ten million rows are never copied."""

from __future__ import annotations

from pathlib import Path

import duckdb

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import UNREADABLE, Error, whole_file
from favn.statistics.checks.loaded import TYPES, UNREADABLE_INTEGER, Loaded, literal, quote
from favn.statistics.register.header import header_errors
from favn.statistics.tables import Column, Table

WRONG_TYPE = N_("a column of type {expected}, not {found}")

_ROW = "file_row_number"  # the engine's own column; a file that has one too cannot be numbered
_INTEGERS = frozenset(f"{sign}{size}" for sign in ("", "U") for size in ("TINYINT", "SMALLINT", "INTEGER", "BIGINT"))
_ACCEPTED = {"text": frozenset({"VARCHAR"}), "date": frozenset({"DATE"}), "integer": _INTEGERS, "list": frozenset({"VARCHAR[]"})}
_WORDS = {"text": "string", "date": "date", "integer": "integer", "list": "list of strings"}


def load_parquet(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path) -> Loaded | tuple[Error, ...]:
    """Make ``file`` a view in ``schema`` with the types of ``table``; errors alone where nothing could be read."""
    try:
        relation = connection.sql(f"SELECT * FROM {_read(file)}")
        types = {name: str(found) for name, found in zip(relation.columns, relation.types, strict=True)}
    except duckdb.Error:
        return (whole_file(table.name, UNREADABLE),)
    errors, fatal = header_errors(table, list(types))
    if fatal or _ROW in types:
        return errors
    wrong = [_wrong(table, column, types[column.name]) for column in table.columns if not _fits(column, types.get(column.name))]
    absent = frozenset(column.name for column in table.columns if column.name not in types or not _fits(column, types[column.name]))
    cells = ", ".join(f"{_cell(column, absent, types.get(column.name))} AS {column.name}" for column in table.columns)
    connection.execute(f"CREATE VIEW {quote(schema)}.{table.name} AS SELECT {cells} FROM {_read(file)}")
    read = _read(file, f", {_ROW} = true")
    written = ", ".join(f"{_written(column)} AS {column.name}" for column in table.columns if column.name not in absent)
    original = f'(SELECT {_ROW} AS "row", {written} FROM {read})'
    numbered = f'(SELECT {_ROW} AS "row", {cells} FROM {read})'
    return Loaded(table, numbered, 1, lambda: original, absent, errors=(*errors, *wrong))


def _read(file: Path, options: str = "") -> str:
    return f"read_parquet({literal(str(file))}, hive_partitioning = false{options})"


def _fits(column: Column, found: str | None) -> bool:
    return found is None or found in _ACCEPTED[column.type]


def _wrong(table: Table, column: Column, found: str) -> Error:
    return Error(table.name, None, column.name, found, Phrase(WRONG_TYPE, {"expected": _WORDS[column.type], "found": found}))


def _written(column: Column) -> str:
    """The cell as CSV would write it."""
    return f"list_aggregate({column.name}, 'string_agg', '|')" if column.type == "list" else f"{column.name}::VARCHAR"


def _cell(column: Column, absent: frozenset[str], found: str | None) -> str:
    """The cell as every register has it: empty text is none, a list is never none, nor is anything in it."""
    name = column.name
    if column.type == "list":
        return "[]::VARCHAR[]" if name in absent else f"list_transform(coalesce({name}, []), lambda item: coalesce(item, ''))"
    if name in absent:
        return f"NULL::{TYPES[column.type]}"
    if column.type == "text":
        return f"nullif({name}, '')"
    if found == "UBIGINT":
        return f"coalesce(TRY_CAST({name} AS BIGINT), CASE WHEN {name} IS NOT NULL THEN {UNREADABLE_INTEGER} END)"
    return f"{name}::{TYPES[column.type]}"
