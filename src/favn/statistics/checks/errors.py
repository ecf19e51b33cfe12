"""Errors: what a register may not have. Only what the survey suspects is looked up, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import duckdb

from favn.lib.language import N_, Phrase
from favn.statistics.checks.cells import Cell, cells, separated
from favn.statistics.checks.faults import Faults
from favn.statistics.checks.loaded import UNREADABLE_DATE, UNREADABLE_INTEGER, Loaded
from favn.statistics.checks.survey import Suspicion

ONCE = N_("a value that no earlier row has; row {row} has it too")
NOWHERE = N_("an id that stands in {table}")
OTHER_CENTRE = N_("a room of {centre}, where the stay is")

_READABLE = {"date": f"> {UNREADABLE_DATE}", "integer": f"> {UNREADABLE_INTEGER}"}


def find_errors(
    connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Loaded], suspicions: Iterable[Suspicion], faults: Faults
) -> None:
    """Look up every suspected error and note those there are in ``faults``."""
    found = sorted(suspicions, key=lambda s: (s.table, s.about))
    for suspicion in found:
        loaded = tables[suspicion.table]
        if suspicion.check == "cell":
            _cell(connection, loaded, cells(loaded)[int(suspicion.about)], faults)
        elif suspicion.check == "separator":
            _cell(connection, loaded, separated(loaded.table.column(suspicion.about)), faults)
        elif suspicion.check == "pointer":
            _pointer(connection, loaded, suspicion.about, tables, faults)
        elif suspicion.check == "other centre":
            _other_centre(connection, loaded, tables, faults)
    for name in dict.fromkeys(suspicion.table for suspicion in found if suspicion.check == "key"):
        doubtful = {suspicion.about for suspicion in found if suspicion.check == "key" and suspicion.table == name}
        keys = [key for key in tables[name].table.keys if ", ".join(key) in doubtful]
        _keys(connection, tables[name], keys, faults)


def _cell(connection: duckdb.DuckDBPyConnection, loaded: Loaded, cell: Cell, faults: Faults) -> None:
    start = cell.start or cell.column
    wrong = f'SELECT "row", {start}::VARCHAR AS start FROM {loaded.numbered} WHERE {cell.wrong}'
    written = f'SELECT "row", {cell.column} AS written FROM {loaded.original()}'
    sql = f'SELECT "row", start, written FROM ({wrong}) JOIN ({written}) USING ("row") ORDER BY "row"'
    for row, day, value in connection.execute(sql).fetchall():
        said = Phrase(cell.expected.message, {"start": cell.start, "day": day}) if cell.start else cell.expected
        faults.add(loaded, row, cell.column, value, said)


def _pointer(connection: duckdb.DuckDBPyConnection, loaded: Loaded, column: str, tables: Mapping[str, Loaded], faults: Faults) -> None:
    target = tables[loaded.table.column(column).points_at or ""]
    name = target.table.id_column
    known = f"SELECT {name} AS id FROM {target.numbered} UNION ALL SELECT unnest($1::VARCHAR[])"
    sql = f'SELECT "row", {column} FROM {loaded.numbered} AS held ANTI JOIN ({known}) AS known ON known.id = held.{column} '
    expected = Phrase(NOWHERE, {"table": target.table.name})
    for row, value in connection.execute(f'{sql} WHERE {column} IS NOT NULL ORDER BY "row"', [list(target.lost_ids)]).fetchall():
        faults.add(loaded, row, column, value, expected)


def _other_centre(connection: duckdb.DuckDBPyConnection, loaded: Loaded, tables: Mapping[str, Loaded], faults: Faults) -> None:
    rooms, stays = tables["rooms"].numbered, tables["stays"].numbered
    known = (
        f"SELECT centre_id FROM {tables['centres'].numbered}"
        if "centres" in tables
        else "SELECT unnest([rooms.centre_id, stays.centre_id])"
    )
    sql = (
        f'SELECT placed."row", any_value(room_id), any_value(stays.centre_id) FROM {loaded.numbered} AS placed '
        f"JOIN {rooms} AS rooms USING (room_id) JOIN {stays} AS stays USING (stay_id) "
        f"WHERE rooms.centre_id IN ({known}) AND stays.centre_id IN ({known}) "
        'GROUP BY placed."row" HAVING bool_and(rooms.centre_id <> stays.centre_id) ORDER BY 1'
    )
    for row, room, centre in connection.execute(sql).fetchall():
        faults.add(loaded, row, "room_id", room, Phrase(OTHER_CENTRE, {"centre": centre}))


def _keys(connection: duckdb.DuckDBPyConnection, loaded: Loaded, keys: Iterable[tuple[str, ...]], faults: Faults) -> None:
    """Name the later rows of a key, those that repeat two keys only once."""
    named: set[int] = set()
    for key in keys:
        columns = ", ".join(key)
        for row, first, *values in connection.execute(_repeated(loaded, key)).fetchall():
            if row not in named:
                named.add(row)
                expected = Phrase(ONCE, {"row": loaded.row(first)})
                faults.add(loaded, row, columns, ", ".join(str(value) for value in values), expected)


def _repeated(loaded: Loaded, key: tuple[str, ...]) -> str:
    """The rows that repeat the key of an earlier one. Different hashes are different keys: only the others are compared."""
    columns, rows = ", ".join(key), loaded.numbered
    filled = " AND ".join(f"{name} {_READABLE.get(loaded.table.column(name).type, 'IS NOT NULL')}" for name in key)
    twice = f"SELECT hash({columns}) AS hashed FROM {rows} WHERE {filled} GROUP BY hashed HAVING count(*) > 1"
    suspects = f'SELECT "row", {columns} FROM {rows} WHERE {filled} AND hash({columns}) IN ({twice})'
    first = f'SELECT "row", min("row") OVER (PARTITION BY {columns}) AS first, {columns} FROM ({suspects})'
    return f'SELECT * FROM ({first}) WHERE "row" > first ORDER BY "row"'
