"""A register as plain rows, read from CSV and written back. The register is taken to be correct."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from favn.statistics.tables import TABLE, TABLES, Type

Row = dict[str, Any]
Rows = dict[str, list[Row]]


def read(folder: Path) -> Rows:
    """Read every table of the register in ``folder``; a missing file is an empty table."""
    return {table.name: _read_table(folder / f"{table.name}.csv") for table in TABLES}


def write(rows: Rows, folder: Path) -> None:
    """Write every table of the register into ``folder``, also the empty ones."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        names = [column.name for column in table.columns]
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(names)
            writer.writerows([_text(row[name]) for name in names] for row in rows.get(table.name, []))


def register(**tables: Sequence[Mapping[str, Any]]) -> Rows:
    """Make a register from rows that name only the columns they care about; the rest is empty."""
    return {table.name: [_whole(table.name, row) for row in tables.get(table.name, ())] for table in TABLES}


def _whole(table: str, row: Mapping[str, Any]) -> Row:
    columns = TABLE[table].columns
    strangers = set(row) - {column.name for column in columns}
    if strangers:
        raise KeyError(f"{table} has no column {', '.join(sorted(strangers))}")
    return {column.name: row.get(column.name, [] if column.type == "list" else None) for column in columns}


def _read_table(path: Path) -> list[Row]:
    if not path.exists():
        return []
    types = {column.name: column.type for column in TABLE[path.stem].columns}
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [_whole(path.stem, {name: _value(text, types[name]) for name, text in row.items()}) for row in csv.DictReader(file)]


def _value(text: str, kind: Type) -> Any:
    if kind == "list":
        return text.split("|") if text else []
    if not text:
        return None
    if kind == "date":
        return date.fromisoformat(text)
    return int(text) if kind == "integer" else text


def _text(value: Any) -> str:
    if value is None:
        return ""
    return "|".join(value) if isinstance(value, list) else str(value)
