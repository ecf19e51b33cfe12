"""A quick look over the whole register for what may be wrong, a few aggregating statements a table.

A good register of ten million rows is checked by this alone. What a survey suspects is then looked up row by row (``errors.py``,
``warnings.py``), which decides; so a survey may suspect too much, never too little.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import duckdb

from favn.statistics.checks.cells import cells
from favn.statistics.checks.loaded import Loaded, literal
from favn.statistics.tables import TABLE, Column, Table

EVENTS = ("conversations", "therapy_sessions", "contacts", "meetings")  # dated rows that belong to a stay; attendances by their activity
LONG_AFTER = 183  # days after discharge
_AT_ONCE = 2  # tables looked at side by side: what compares a row with the one before it keeps one core busy only


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Something that may be wrong with a table: the kind of check and what it looks at."""

    table: str
    check: str
    about: str = ""


Question = tuple[Suspicion, str]  # with an aggregate that is above 0 where there is something to suspect
Statement = tuple[str, list[Question], str]  # what stands before the questions and after them


def day_of(table: Table, column: str) -> str | None:
    """The column with the day on which a code is judged."""
    return "discharged_on" if column == "discharge_destination" else table.day


def survey(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Loaded]) -> tuple[set[Suspicion], set[str]]:
    """What to suspect, and the tables whose file turned out to be damaged."""
    with ThreadPoolExecutor(_AT_ONCE) as workers:
        looks = {name: workers.submit(_look, connection.cursor(), loaded, tables) for name, loaded in tables.items()}
        found = {name: look.result() for name, look in looks.items()}
    damaged = {name for name, suspected in found.items() if suspected is None}
    return set().union(*(suspected for suspected in found.values() if suspected)), damaged


def _look(connection: duckdb.DuckDBPyConnection, loaded: Loaded, tables: Mapping[str, Loaded]) -> set[Suspicion] | None:
    """What to suspect in one table; ``None`` when its file cannot be read to the end."""
    suspicions: set[Suspicion] = set()
    with connection:
        try:
            for before, questions, after in (_rows(loaded), _groups(loaded, tables), _pointers(loaded, tables)):
                if questions:
                    answers = ", ".join(sql for _, sql in questions)
                    (counts,) = connection.execute(f"{before} SELECT {answers} {after}").fetchall()
                    suspicions |= {about for (about, _), count in zip(questions, counts, strict=True) if count}
        except duckdb.Error:
            return None
    return suspicions


# ----------------------------------------------------------------------------------------------------------- rows and keys


def _rows(loaded: Loaded) -> Statement:
    """Conditions on single rows; keys that do not rise from row to row (which proves that none comes twice)."""
    name = loaded.table.name
    questions: list[Question] = [
        (Suspicion(name, "cell", str(number)), f"count(*) FILTER ({cell.wrong})") for number, cell in enumerate(cells(loaded))
    ]
    rising: list[str] = []
    for key in loaded.table.keys:
        if loaded.absent.intersection(key):
            continue
        about = Suspicion(name, "key", ", ".join(key))
        if key is loaded.table.keys[0]:
            value = key[0] if len(key) == 1 else f"row({', '.join(key)})"
            rising.append(f"{value} > lag({value}) OVER () AS rising")
            questions.append((about, "count(*) - 1 - count(*) FILTER (rising) > 0"))
        else:  # rows come in the order of their first key, hardly ever of another
            questions.append((about, "count(*) > 1"))
    touched = ", ".join(["*", *rising])
    return "", questions, f"FROM (SELECT {touched} FROM {loaded.numbered})"


# ---------------------------------------------------------------------------------------------- centres and codes, grouped


def _groups(loaded: Loaded, tables: Mapping[str, Loaded]) -> Statement:
    """Columns with few different values are grouped first, each group with its first and last day: no more is needed to judge it."""
    table = loaded.table
    columns = [column for column in loaded.columns() if column.codelist or column.points_at == "centres"]
    single = [column for column in columns if column.type != "list"]
    questions: list[Question] = []
    parts: list[str] = []
    codes = tables["codes"].numbered if "codes" in tables else ""
    if single:
        parts.append(f"single AS MATERIALIZED ({_grouped(loaded, single)})")
    for column in columns:
        if column.points_at:
            questions += _pointing(column, loaded, tables)
        else:
            groups = "single" if column.type != "list" else column.name
            if column.type == "list":
                parts.append(f"{column.name} AS MATERIALIZED ({_grouped_items(loaded, column)})")
            questions += _coded(table, column, groups, codes)
    return f"WITH {', '.join(parts)}", questions, ""


def _grouped(loaded: Loaded, columns: list[Column]) -> str:
    names = ", ".join(column.name for column in columns)
    days = sorted({day for column in columns if column.codelist and (day := day_of(loaded.table, column.name))})
    return f"SELECT {names}{''.join(map(_ends, days))} FROM {loaded.numbered} GROUP BY {names}"


def _grouped_items(loaded: Loaded, column: Column) -> str:
    """What lists hold, item by item: grouping whole lists costs the engine more."""
    day = day_of(loaded.table, column.name)
    items = f"SELECT unnest({column.name}) AS item, {day} FROM {loaded.numbered}"
    return f"SELECT item{_ends(str(day))} FROM ({items}) AS held GROUP BY item"


def _ends(day: str) -> str:
    return f", min({day}) AS first_{day}, max({day}) AS last_{day}"


def _pointing(column: Column, loaded: Loaded, tables: Mapping[str, Loaded]) -> Iterator[Question]:
    target = tables.get(column.points_at or "")
    if target and can_be_pointed_at(target):
        known = f"SELECT {column.name} FROM {target.numbered} WHERE {column.name} IS NOT NULL"
        missing = f"(SELECT count(*) FROM single WHERE {column.name} NOT IN ({known}))"
        yield Suspicion(loaded.table.name, "pointer", column.name), missing


def _coded(table: Table, column: Column, groups: str, codes: str) -> Iterator[Question]:
    day = day_of(table, column.name)
    items = f"SELECT {column.name} AS item, * FROM {groups}"
    if column.type == "list":
        items = f"SELECT * FROM {groups}"
        yield Suspicion(table.name, "nothing in list", column.name), f"(SELECT count(*) FROM {groups} WHERE item IS NULL)"
        yield Suspicion(table.name, "separator", column.name), f"(SELECT count(*) FROM {groups} WHERE contains(item, '|'))"
    listed = f"codelist = {literal(column.codelist or '')} AND code = item"
    unknown = (
        f"(SELECT count(*) FROM ({items}) AS used ANTI JOIN {codes} AS known ON {listed} "
        f"AND coalesce(valid_from <= first_{day}, true) AND coalesce(last_{day} < valid_to, true) WHERE item <> '')"
    )
    if codes:
        yield Suspicion(table.name, "unknown code", column.name), unknown
    if column.type != "list" and not column.required:  # an empty list shows only row by row
        yield Suspicion(table.name, "missing code", column.name), f"(SELECT count(*) FROM {groups} WHERE {column.name} IS NULL)"


# ------------------------------------------------------------------------------------------------ what points to other rows


def can_be_pointed_at(target: Loaded) -> bool:
    """Whether the ids of a table are known, so that an id that is not among them is wrong."""
    return target.ids_known and target.table.id_column not in target.absent


def _pointers(loaded: Loaded, tables: Mapping[str, Loaded]) -> Statement:
    """Ids that point nowhere, and the days of events against their stays: all in one join."""
    table = loaded.table
    questions: list[Question] = []
    source = f"{loaded.numbered} AS of_row"
    for column in loaded.columns():
        if not column.points_at or column.points_at == "centres" or not can_be_pointed_at(tables.get(column.points_at, _NOWHERE)):
            continue
        target = tables[column.points_at]
        there, id_column = f"by_{column.name}", target.table.id_column
        wanted = [str(id_column), *_LOOKED_AT.get(target.table.name, ())]
        source += f" LEFT JOIN (SELECT {', '.join(wanted)} FROM {target.numbered}) AS {there} ON {there}.{id_column} = of_row.{column.name}"
        dangling = f"count(*) FILTER ({there}.{id_column} IS NULL AND of_row.{column.name} IS NOT NULL)"
        questions.append((Suspicion(table.name, "pointer", column.name), dangling))
    questions += _against_stay(loaded, source)
    return "", questions, f"FROM {source}"


def _against_stay(loaded: Loaded, source: str) -> Iterator[Question]:
    name = loaded.table.name
    if "by_stay_id" not in source:
        return
    if name == "placements" and "by_room_id" in source:
        yield Suspicion(name, "other centre"), "count(*) FILTER (by_stay_id.centre_id <> by_room_id.centre_id)"
    day = f"of_row.{TABLE[name].day}" if name in EVENTS else "by_activity_id.held_on" if name == "attendances" else None
    if day and ("by_activity_id" in source or name in EVENTS):
        yield Suspicion(name, "event_before_admission"), f"count(*) FILTER ({day} < by_stay_id.admitted_on)"
        yield Suspicion(name, "event_long_after_discharge"), f"count(*) FILTER ({day} > by_stay_id.discharged_on + {LONG_AFTER})"


_LOOKED_AT = {"stays": ("centre_id", "admitted_on", "discharged_on"), "rooms": ("centre_id",), "activities": ("held_on",)}
_NOWHERE = Loaded(TABLE["centres"], "", 0, str, ids_known=False)
