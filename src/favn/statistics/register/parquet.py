"""Load a table from Parquet: what other tables point at is held in memory, the many rows of the others stay in their file."""

from __future__ import annotations

from pathlib import Path

import duckdb

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import UNREADABLE, Error, whole_file
from favn.statistics.checks.loaded import TYPES, UNREADABLE_INTEGER, Loaded, literal, quote
from favn.statistics.register.header import header_errors
from favn.statistics.tables import TABLES, Column, Table

WRONG_TYPE = N_("a column of type {expected}, not {found}")

_ROW = "file_row_number"  # the engine's own column; a file that has one too cannot be numbered
_INTEGERS = frozenset(f"{sign}{size}" for sign in ("", "U") for size in ("TINYINT", "SMALLINT", "INTEGER", "BIGINT"))
_ACCEPTED = {"text": frozenset({"VARCHAR"}), "date": frozenset({"DATE"}), "integer": _INTEGERS, "list": frozenset({"VARCHAR[]"})}
_WORDS = {"text": "string", "date": "date", "integer": "integer", "list": "list of strings"}
_HELD = {"room_closures", "codes", "codelists"} | {column.points_at for table in TABLES for column in table.columns}


def load_parquet(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path) -> Loaded | tuple[Error, ...]:
    """Make ``file`` a table or view in ``schema`` with the types of ``table``; errors alone where nothing could be read."""
    try:
        relation = connection.sql(f"SELECT * FROM {_read(file)}")
        types = {name: str(found) for name, found in zip(relation.columns, relation.types, strict=True)}
        filled = _filled(connection, file)
        errors, fatal = header_errors(table, list(types))
        if fatal or _ROW in types:
            return errors
        wrong = tuple(_wrong(table, column, types[column.name]) for column in table.columns if not _fits(column, types))
        return _load(connection, f"{quote(schema)}.{table.name}", table, file=file, types=types, filled=filled, errors=(*errors, *wrong))
    except duckdb.Error:
        return (whole_file(table.name, UNREADABLE),)


def _load(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    table: Table,
    *,
    file: Path,
    types: dict[str, str],
    filled: frozenset[str],
    errors: tuple[Error, ...],
) -> Loaded:
    absent = frozenset(column.name for column in table.columns if column.name not in types or not _fits(column, types))

    def cells(*, tidy: bool) -> str:
        plain = filled if tidy else filled | {column.name for column in table.columns if column.type == "list"}
        return ", ".join(f"{_cell(c, types[c.name], plain) if c.name not in absent else _none(c)} AS {c.name}" for c in table.columns)

    numbered_file = _read(file, f", {_ROW} = true")
    written = ", ".join(
        [f'{_ROW} AS "row"', *(f"{_written(column)} AS {column.name}" for column in table.columns if column.name not in absent)]
    )
    original = f"(SELECT {written} FROM {numbered_file})"
    if table.name in _HELD:
        connection.execute(f"CREATE TABLE {name} AS SELECT {cells(tidy=True)} FROM {_read(file)}")
        return Loaded(table, f'(SELECT rowid AS "row", * FROM {name})', 1, lambda: original, absent, errors=errors)
    connection.execute(f"CREATE VIEW {name} AS SELECT {cells(tidy=False)} FROM {_read(file)}")
    tidied = f"CREATE OR REPLACE VIEW {name} AS SELECT {cells(tidy=True)} FROM {_read(file)}"
    numbered = f'(SELECT {_ROW} AS "row", {cells(tidy=False)} FROM {numbered_file})'
    return Loaded(table, numbered, 1, lambda: original, absent, errors=errors, tidied=tidied)


def _read(file: Path, options: str = "") -> str:
    return f"read_parquet({literal(str(file))}, hive_partitioning = false{options})"


def _filled(connection: duckdb.DuckDBPyConnection, file: Path) -> frozenset[str]:
    """The columns of which the file's own statistics say that no cell is empty text; those need no second look at each."""
    sql = (
        "SELECT path_in_schema, bool_and(coalesce(stats_min_value, stats_min, '') > '' OR stats_null_count = num_values) "
        f"FROM parquet_metadata({literal(str(file))}) GROUP BY ALL"
    )
    return frozenset(name for name, none_empty in connection.execute(sql).fetchall() if none_empty)


def _fits(column: Column, types: dict[str, str]) -> bool:
    return column.name not in types or types[column.name] in _ACCEPTED[column.type]


def _wrong(table: Table, column: Column, found: str) -> Error:
    return Error(table.name, None, column.name, found, Phrase(WRONG_TYPE, {"expected": _WORDS[column.type], "found": found}))


def _none(column: Column) -> str:
    return f"NULL::{TYPES[column.type]}" if column.type != "list" else "[]::VARCHAR[]"


def _cell(column: Column, found: str, plain: frozenset[str] | set[str]) -> str:
    """The cell as every register has it: empty text is none, a list is never none, nor is anything in it."""
    name = column.name
    if column.type == "list":
        items = name if name in plain else f"list_transform({name}, lambda item: coalesce(item, ''))"
        return f"CASE WHEN {name} IS NULL THEN [] ELSE {items} END"  # coalesce copies every list, at four times the price
    if column.type == "text":
        return name if name in plain else f"nullif({name}, '')"
    if found == "UBIGINT":
        return f"coalesce(TRY_CAST({name} AS BIGINT), CASE WHEN {name} IS NOT NULL THEN {UNREADABLE_INTEGER} END)"
    return f"{name}::{TYPES[column.type]}"


def _written(column: Column) -> str:
    """The cell as CSV would write it."""
    cell = f"list_aggregate({column.name}, 'string_agg', '|')" if column.type == "list" else f"{column.name}::VARCHAR"
    return f"nullif({cell}, '')"
