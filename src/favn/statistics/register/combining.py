"""Combine the registers of several centres: ids kept apart by package, codes joined, centres told apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import duckdb

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import Error, Warning  # noqa: A004
from favn.statistics.checks.loaded import Loaded, literal, quote
from favn.statistics.tables import TABLES, Column, Table

CENTRE_TWICE = N_("a centre of one register only; {other} has it too")
OTHER_VALIDITY = N_("the same valid_from and valid_to as in {other} ({valid_from} to {valid_to})")
OTHER_LABEL = N_("codes with another label than in the register before; the first one's label is used")
OTHER_BREAK = N_("code lists with another comparable_from than in the register before; the latest is used")

Tables = Mapping[str, Loaded]


def compare(connection: duckdb.DuckDBPyConnection, packages: Sequence[tuple[str, Tables]]) -> tuple[list[Error], list[Warning]]:
    """What is wrong or odd between packages, each with its name and tables. Every fault is named in the later package."""
    errors = [*_centres(connection, packages)]
    warnings: list[Warning] = []
    code_errors, label_warnings = _codes(connection, packages)
    return errors + code_errors, warnings + label_warnings + list(_breaks(connection, packages))


def _rows(connection: duckdb.DuckDBPyConnection, tables: Tables, table: str, columns: str) -> list[tuple[Any, ...]]:
    if table not in tables:
        return []
    return connection.execute(f'SELECT "row", {columns} FROM {tables[table].numbered} ORDER BY "row"').fetchall()


def _centres(connection: duckdb.DuckDBPyConnection, packages: Sequence[tuple[str, Tables]]) -> Iterator[Error]:
    seen: dict[str, str] = {}
    for name, tables in packages:
        own: dict[str, str] = {}
        for row, centre in _rows(connection, tables, "centres", "centre_id"):
            if centre in seen:
                expected = Phrase(CENTRE_TWICE, {"other": seen[centre]})
                yield Error("centres", tables["centres"].row(row), "centre_id", centre, expected, name)
            elif centre is not None:
                own[centre] = name
        seen |= own


def _codes(connection: duckdb.DuckDBPyConnection, packages: Sequence[tuple[str, Tables]]) -> tuple[list[Error], list[Warning]]:
    errors: list[Error] = []
    warnings: list[Warning] = []
    seen: dict[tuple[str, str], tuple[str, Any, Any]] = {}
    for name, tables in packages:
        relabelled: list[int] = []
        own: dict[tuple[str, str], tuple[str, Any, Any]] = {}
        for row, codelist, code, valid_from, valid_to, *labels in _rows(
            connection, tables, "codes", "codelist, code, valid_from, valid_to, label_da, label_en"
        ):
            other, validity, label = seen.get((codelist, code)) or own.setdefault((codelist, code), (name, (valid_from, valid_to), labels))
            if validity != (valid_from, valid_to):
                said = {"other": other, "valid_from": validity[0] or "…", "valid_to": validity[1] or "…"}
                errors.append(Error("codes", tables["codes"].row(row), "code", code, Phrase(OTHER_VALIDITY, said), name))
            elif label != labels:
                relabelled.append(tables["codes"].row(row))
        seen = own | seen
        if relabelled:
            rows = tuple(relabelled)
            warnings.append(Warning("code_labels_differ", "codes", len(rows), rows, "code", Phrase(OTHER_LABEL), register=name))
    return errors, warnings


def _breaks(connection: duckdb.DuckDBPyConnection, packages: Sequence[tuple[str, Tables]]) -> Iterator[Warning]:
    seen: dict[str, Any] = {}
    for name, tables in packages:
        found = _rows(connection, tables, "codelists", "codelist, comparable_from")
        rows = tuple(tables["codelists"].row(row) for row, codelist, day in found if seen.get(codelist, day) != day)
        seen = {codelist: day for _, codelist, day in found} | seen
        if rows:
            words = Phrase(OTHER_BREAK)
            yield Warning("comparable_from_differs", "codelists", len(rows), rows, "comparable_from", words, register=name)


# -------------------------------------------------------------------------------------------------------- one set of tables


def combine(connection: duckdb.DuckDBPyConnection, schemas: Sequence[str]) -> None:
    """Make the tables of all packages one set in the default schema."""
    for table in TABLES:
        parts = [f"SELECT {_cells(table, number)} FROM {quote(schema)}.{table.name}" for number, schema in enumerate(schemas, 1)]
        if table.name not in {"codes", "codelists"}:
            connection.execute(f"CREATE VIEW {table.name} AS {' UNION ALL '.join(parts)}")
    connection.execute(
        f"CREATE TABLE codes AS SELECT * EXCLUDE (package, place) FROM ({_numbered('codes', schemas)}) "
        "QUALIFY row_number() OVER (PARTITION BY codelist, code ORDER BY package) = 1 ORDER BY package, place"
    )
    connection.execute(
        f"CREATE TABLE codelists AS SELECT codelist, max(comparable_from) AS comparable_from FROM ({_numbered('codelists', schemas)}) "
        "GROUP BY codelist ORDER BY min(row(package, place))"
    )


def _numbered(table: str, schemas: Sequence[str]) -> str:
    parts = (f"SELECT *, {number} AS package, rowid AS place FROM {quote(schema)}.{table}" for number, schema in enumerate(schemas, 1))
    return " UNION ALL ".join(parts)


def _cells(table: Table, number: int) -> str:
    prefix = literal(f"{number}:")
    return ", ".join(f"{prefix} || {c.name} AS {c.name}" if _is_kept_apart(table, c) else c.name for c in table.columns)


def _is_kept_apart(table: Table, column: Column) -> bool:
    if table.name in {"centres", "codes", "codelists"} or column.points_at == "centres":
        return False
    return column.points_at is not None or column.name == table.id_column or (column.name,) in table.keys
