"""Load a table from CSV: a plain file is read by the engine, any other record by record."""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import duckdb

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import Error, whole_file
from favn.statistics.checks.loaded import TYPES, UNREADABLE_DATE, UNREADABLE_INTEGER, Loaded, literal, quote
from favn.statistics.register.header import SEMICOLONS, columns_at, header_errors
from favn.statistics.register.plain import Plain, plain
from favn.statistics.register.records import LONE_RETURN, Record, records
from favn.statistics.tables import Column, Table

_BATCH = 20_000
EMPTY = N_("a header row with the names of the columns; the file is empty")
BINARY = N_("text; the file is binary")
NOT_UTF8 = N_("text in UTF-8")
FIELDS = N_("{count} cells, as many as the header has")


def load_csv(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path) -> Loaded | tuple[Error, ...]:
    """Load ``file`` into ``schema`` with the types of ``table``; errors alone where nothing could be loaded."""
    try:
        if shape := plain(file, [column.name for column in table.columns]):
            return _load_plain(connection, schema, table, file, shape)
    except duckdb.Error:
        connection.execute(f"DROP TABLE IF EXISTS {quote(schema)}.{table.name}")
    return _load_carefully(connection, schema, table, file)


def _create(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, source: str, absent: frozenset[str] = frozenset()) -> int:
    cells = ", ".join(f"{_absent(c) if c.name in absent else _typed(c)} AS {c.name}" for c in table.columns)
    ((count,),) = connection.execute(f"CREATE TABLE {quote(schema)}.{table.name} AS SELECT {cells} FROM {source}").fetchall()
    return int(count)


def _absent(column: Column) -> str:
    return f"NULL::{TYPES[column.type]}" if column.type != "list" else "[]::VARCHAR[]"


def _typed(column: Column) -> str:
    """The cell with its type. A day is one only if it is written back the same; a whole number only digits."""
    cell = column.name
    if column.type == "date":
        day = f"TRY_CAST({cell} AS DATE)"
        return f"CASE WHEN {cell} IS NULL THEN NULL WHEN {day}::VARCHAR = {cell} THEN {day} ELSE {UNREADABLE_DATE} END"
    if column.type == "integer":
        number = f"coalesce(TRY_CAST({cell} AS BIGINT), {UNREADABLE_INTEGER})"
        digits = f"regexp_full_match({cell}, '-?[0-9]+')"
        return f"CASE WHEN {cell} IS NULL THEN NULL WHEN {digits} THEN {number} ELSE {UNREADABLE_INTEGER} END"
    return f"coalesce(string_split({cell}, '|'), [])" if column.type == "list" else cell


# ------------------------------------------------------------------------------------------------------------ plain files


def _load_plain(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path, shape: Plain) -> Loaded:
    columns = ", ".join(f"{name}: 'VARCHAR'" for name in shape.columns)
    source = (
        f"read_csv({literal(str(file))}, columns = {{{columns}}}, auto_detect = false, header = true, delim = ',', quote = '\"', "
        f"escape = '\"', comment = '', nullstr = '', strict_mode = true, compression = 'none', parallel = {not shape.quoted})"
    )
    if _create(connection, schema, table, source) != shape.rows:
        raise duckdb.DataError("the engine read another number of rows than there are lines")
    original = f"{quote(schema + ' original')}.{table.name}"

    def cells() -> str:
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quote(schema + ' original')}")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {original} AS SELECT * FROM {source}")
        return _numbered(original)

    return Loaded(table, _numbered(f"{quote(schema)}.{table.name}"), 2, cells)


def _numbered(relation: str) -> str:
    return f'(SELECT rowid AS "row", * FROM {relation})'


# ------------------------------------------------------------------------------------------------------- any other file


@dataclass
class _Faults:
    """What the careful way notes beside the good records."""

    table: Table
    width: int
    id_at: int | None
    names: Sequence[str]
    lines: array[int] = field(default_factory=lambda: array("q"))
    errors: list[Error] = field(default_factory=list)
    lost_ids: list[str] = field(default_factory=list)
    ids_unknown: bool = False

    def good(self, found: Iterator[Record]) -> Iterator[list[str]]:
        """Give the good records and note the others."""
        for record in found:
            if errors := self._errors(record):
                self.errors += errors
                self._keep_id(record)
            else:
                self.lines.append(record.line)
                yield record.cells

    def _errors(self, record: Record) -> list[Error]:
        if record.fault:
            return [Error(self.table.name, record.line, None, None, record.fault)]
        if len(record.cells) != self.width:
            expected = Phrase(FIELDS, {"count": self.width})
            return [Error(self.table.name, record.line, None, str(len(record.cells)), expected)]
        text = "".join(record.cells)
        if text.isascii() or _is_text(text):
            return []
        cells = zip(self.names, record.cells, strict=True)
        return [Error(self.table.name, record.line, name, _shown(cell), Phrase(NOT_UTF8)) for name, cell in cells if not _is_text(cell)]

    def _keep_id(self, record: Record) -> None:
        """Keep the id of a record that is left out, so that what points at it is not called wrong."""
        if self.id_at is None:
            return
        if self.id_at < len(record.cells) and _is_text(record.cells[self.id_at]):
            self.lost_ids.append(record.cells[self.id_at])
        else:
            self.ids_unknown = True


def _load_carefully(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path) -> Loaded | tuple[Error, ...]:
    content = file.read_bytes().removeprefix(codecs.BOM_UTF8)
    if unfit := _unfit(content):
        return (whole_file(table.name, unfit),)
    found = records(content.decode("utf-8", "surrogateescape"))
    header = next(found, None)
    if header is None:
        return (whole_file(table.name, EMPTY),)
    if header.fault:
        return (_faulty_header(table, content, header.line, header.fault),)
    errors, fatal = header_errors(table, [_shown(name) for name in header.cells])
    if fatal:
        return errors
    at = columns_at(table, header.cells)
    faults = _Faults(table, len(header.cells), at.get(table.id_column or ""), [_shown(name) for name in header.cells])
    original = _insert(connection, schema, table, at, faults.good(found))
    absent = frozenset(column.name for column in table.columns if column.name not in at)
    _create(connection, schema, table, original, absent)
    return Loaded(
        table,
        _numbered(f"{quote(schema)}.{table.name}"),
        0,
        lambda: _numbered(original),
        absent,
        faults.lines,
        not faults.errors,
        tuple(faults.lost_ids),
        not faults.ids_unknown,
        (*errors, *faults.errors),
    )


def _unfit(content: bytes) -> str | None:
    """What makes a whole file no text that has records."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return NOT_UTF8
    if b"\0" in content:
        return BINARY
    return LONE_RETURN if b"\r" in content and b"\n" not in content else None


def _faulty_header(table: Table, content: bytes, line: int, fault: Phrase) -> Error:
    """A header that is no record; quoted names with semicolons between them look like one with stray quotation marks."""
    written = content.lstrip(b"\r\n").partition(b"\n")[0].rstrip(b"\r").decode("utf-8", "replace")
    if '";' in written or ';"' in written:
        return Error(table.name, None, None, written, Phrase(SEMICOLONS))
    return Error(table.name, line, None, None, fault)


def _insert(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, at: dict[str, int], rows: Iterator[list[str]]) -> str:
    original = f"{quote(schema + ' original')}.{table.name}"
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {quote(schema + ' original')}")
    connection.execute(f"CREATE OR REPLACE TABLE {original} ({', '.join(f'{name} VARCHAR' for name in at)})")
    cells = ", ".join(f"unnest(${number}::VARCHAR[])" for number in range(1, len(at) + 1))
    while batch := list(islice(rows, _BATCH)):
        connection.execute(f"INSERT INTO {original} SELECT {cells}", [[row[place] or None for row in batch] for place in at.values()])
    return original


def _is_text(text: str) -> bool:
    return text.isascii() or not any("\udc80" <= letter <= "\udcff" for letter in text)


def _shown(text: str) -> str:
    """Text with a mark for every byte that is none."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
