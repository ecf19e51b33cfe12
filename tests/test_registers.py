"""The drawn registers are valid: they hold every rule whose breach a reader calls an error."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings

from favn.statistics.tables import TABLE, TABLES, Table
from tests.registers import registers
from tests.second_opinion import Row, Rows, read, write

ENDS = {"admitted_on": "discharged_on", "from_on": "to_on", "opened_on": "closed_on"}
DRAWN = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@DRAWN
@given(rows=registers())
def test_drawn_registers_are_valid(rows: Rows) -> None:
    for table in TABLES:
        for row in rows[table.name]:
            check_row(table, row, rows)
        for key in table.keys:
            assert len({tuple(row[column] for column in key) for row in rows[table.name]}) == len(rows[table.name]), (table.name, key)


def check_row(table: Table, row: Row, rows: Rows) -> None:
    for column in table.columns:
        value = row[column.name]
        assert value != ""
        assert not (column.required and value is None), (table.name, column.name)
        if column.points_at and value is not None:
            assert value in {other[TABLE[column.points_at].keys[0][0]] for other in rows[column.points_at]}
        if column.type == "integer" and value is not None:
            assert column.minimum is None or column.minimum <= value
            assert column.maximum is None or value <= column.maximum
    for start, end in ENDS.items():
        assert row.get(end) is None or row[start] <= row[end]
    if table.name == "codes":
        assert row["code"] not in {"unknown", "not_registered"}
        assert not set("|:") & set(row["code"])
        assert None in {row["valid_from"], row["valid_to"]} or row["valid_from"] < row["valid_to"]
    if table.name == "placements":
        assert centre_of(rows, "stays", row["stay_id"]) == centre_of(rows, "rooms", row["room_id"])


def centre_of(rows: Rows, table: str, identity: str) -> str:
    [centre] = [row["centre_id"] for row in rows[table] if row[TABLE[table].id_column or ""] == identity]
    return str(centre)


@DRAWN
@given(rows=registers())
def test_a_register_comes_back_from_its_folder(rows: Rows) -> None:
    with TemporaryDirectory() as folder:
        write(rows, Path(folder))
        back = read(Path(folder))
    for row in (row for table in rows.values() for row in table):
        row.update({name: [] for name, value in row.items() if value == [""]})  # in CSV one empty item is an empty list
    assert back == rows


def test_the_edges_are_drawn() -> None:
    drawn: set[str] = set()

    @settings(DRAWN, derandomize=True, max_examples=100)
    @given(rows=registers())
    def collect(rows: Rows) -> None:
        drawn.update(name for name, table in rows.items() if table)
        drawn.update(edge for edge, is_there in EDGES.items() if is_there(rows))

    collect()
    assert drawn == {table.name for table in TABLES} | set(EDGES)


def has_a_tie(rows: Rows) -> bool:
    days = [(row["resident_id"], row["focus_area"], row["measured_on"]) for row in rows["measurements"]]
    return len(set(days)) < len(days)


def has_a_guest_of_two_centres(rows: Rows) -> bool:
    visits = {(row["resident_id"], row["centre_id"]) for row in rows["stays"]}
    return len({resident for resident, _ in visits}) < len(visits)


def has_a_shared_room(rows: Rows) -> bool:
    placements = rows["placements"]
    return any(
        one["room_id"] == other["room_id"] and one["stay_id"] != other["stay_id"] and one["from_on"] == other["from_on"]
        for one in placements
        for other in placements
    )


EDGES: dict[str, Callable[[Rows], bool]] = {
    "a tie on one day": has_a_tie,
    "one resident at two centres": has_a_guest_of_two_centres,
    "two stays in one room": has_a_shared_room,
    "a code that ends": lambda rows: any(row["valid_to"] for row in rows["codes"]),
    "a missing kind": lambda rows: any(row["kind"] is None for row in rows["conversations"]),
    "a repeated theme": lambda rows: any(len(set(row["themes"])) < len(row["themes"]) for row in rows["contacts"]),
    "an empty item": lambda rows: any("" in row["conclusions"] for row in rows["inquiries"]),
    "a stay of no night": lambda rows: any(row["admitted_on"] == row["discharged_on"] for row in rows["stays"]),
    "a break": lambda rows: any(row["comparable_from"] for row in rows["codelists"]),
}
