"""The example register made odd: what a report must also be good for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from favn.statistics.tables import TABLE, TABLES
from tests.second_opinion import Row, Rows

Change = Callable[[Rows], Rows]

_EVENTS = ("inquiries", "conversations", "therapy_sessions", "activities", "contacts", "meetings", "measurements")


def three_centres(rows: Rows) -> Rows:
    """Three houses, each with a part of the rows and another size."""
    houses = {"nord": ("Nordhuset", 1), "syd": ("Sydhuset", 2), "oest": ("Østhuset", 3)}
    together: Rows = {table.name: [] for table in TABLES}
    together |= {"codes": rows["codes"], "codelists": rows["codelists"]}
    for house, (name, share) in houses.items():
        for table in _EVENTS:
            together[table] += [_moved(row, table, house) for row in rows[table][::share]]
        kept = {row["activity_id"] for row in rows["activities"][::share]}
        together["attendances"] += [_moved(row, "attendances", house) for row in rows["attendances"] if row["activity_id"] in kept]
        for table in ("rooms", "room_closures", "residents", "stays", "placements"):
            together[table] += [_moved(row, table, house) for row in rows[table]]
        together["centres"].append({"centre_id": house, "name": name})
    return together


def _moved(row: Row, table: str, house: str) -> Row:
    """A row of another house: ids begin with the house's name."""
    ids = {column.name for column in TABLE[table].columns if column.points_at} | {TABLE[table].id_column}
    moved = {name: f"{house}-{value}" if name in ids and value is not None else value for name, value in row.items()}
    return moved | ({"centre_id": house} if "centre_id" in row else {})


def no_ended_stay(rows: Rows) -> Rows:
    """Nobody left in 2021."""

    def still_here(row: Row, end: str) -> Row:
        return row | {end: None} if row[end] is not None and row[end].year == 2021 else row

    return rows | {
        "stays": [still_here(row, "discharged_on") for row in rows["stays"]],
        "placements": [still_here(row, "to_on") for row in rows["placements"]],
    }


def no_inquiry(rows: Rows) -> Rows:
    """Inquiries were never registered."""
    return rows | {"inquiries": []}


def one_measurement(rows: Rows) -> Rows:
    """A single measurement, in 2021."""
    return rows | {"measurements": [row for row in rows["measurements"] if row["measured_on"].year == 2021][:1]}


def one_resident(rows: Rows) -> Rows:
    """One woman in a house of two rooms, and what concerns her."""
    stay = next(
        row for row in rows["stays"] if row["admitted_on"] >= date(2021, 2, 1) and row["discharged_on"] and not row["mother_stay_id"]
    )
    her = {"stay_id": {stay["stay_id"]}, "resident_id": {stay["resident_id"]}}
    kept = {
        table: [row for row in rows[table] if _concerns(row, her)] for table in rows if {"stay_id", "resident_id"} & set(_columns(table))
    }
    attended = {row["activity_id"] for row in kept["attendances"]}
    rooms = {row["room_id"] for row in kept["placements"]} | {"R01"}
    kept["activities"] = [row for row in rows["activities"] if row["activity_id"] in attended]
    kept["rooms"] = [row for row in rows["rooms"] if row["room_id"] in rooms]
    kept["stays"] = [stay]
    return rows | kept


def _columns(table: str) -> list[str]:
    return [column.name for column in TABLE[table].columns]


def _concerns(row: Row, her: Mapping[str, set[str]]) -> bool:
    return all(row[name] in ids for name, ids in her.items() if name in row)


def begins_in_july(rows: Rows) -> Rows:
    """The house began to register on 1 July 2021; who came earlier is not in it."""
    start = date(2021, 7, 1)
    kept: Rows = {table: [row for row in rows[table] if row[str(TABLE[table].day)] >= start] for table in (*_EVENTS, "stays")}
    stays = {row["stay_id"] for row in kept["stays"]}
    for table in _EVENTS:
        if "stay_id" in _columns(table):
            kept[table] = [row | {"stay_id": row["stay_id"] if row["stay_id"] in stays else None} for row in kept[table]]
    activities = {row["activity_id"] for row in kept["activities"]}
    kept["attendances"] = [row for row in rows["attendances"] if row["stay_id"] in stays and row["activity_id"] in activities]
    kept["placements"] = [row for row in rows["placements"] if row["stay_id"] in stays]
    return rows | kept


def nothing(rows: Rows) -> Rows:
    """A house with rooms, and no other row."""
    return {table.name: rows[table.name] if table.name in ("centres", "rooms", "codes", "codelists") else [] for table in TABLES}


ODD: Mapping[str, Change] = {
    change.__name__: change for change in (three_centres, no_ended_stay, no_inquiry, one_measurement, one_resident, begins_in_july, nothing)
}
