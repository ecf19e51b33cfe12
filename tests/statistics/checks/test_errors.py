"""Each error, planted by itself in a good register, comes out by itself; all at once they all come out."""

from __future__ import annotations

import gettext
from pathlib import Path

import pytest

from favn.statistics.register import Error, open_register
from favn.statistics.tables import TABLES
from tests.statistics.checks.house import GOOD, with_cell, with_row, write

Place = tuple[str, int | None, str | None, str | None]
Change = dict[str, str]
ENGLISH = gettext.NullTranslations()


def errors(folder: Path) -> list[Error]:
    with open_register([folder]) as register:
        for error in register.findings.errors:
            assert error.expected.say(ENGLISH)
        return list(register.findings.errors)


def places(found: list[Error]) -> list[Place]:
    return [(error.table, error.row, error.column, error.value) for error in found]


def in_table(table: str, old: str, new: str) -> Change:
    assert old in GOOD[table]
    return {table: GOOD[table].replace(old, new, 1)}


def test_a_good_register_has_neither_errors_nor_warnings(tmp_path: Path) -> None:
    with open_register([write(tmp_path / "good")]) as register:
        assert register.findings.errors == ()
        assert register.findings.warnings == ()


REQUIRED = [(table.name, column) for table in TABLES for column in table.columns if column.required]


@pytest.mark.parametrize(("table", "column"), [(table, column.name) for table, column in REQUIRED])
def test_an_empty_required_cell(tmp_path: Path, table: str, column: str) -> None:
    last = len(GOOD[table].splitlines())
    found = places(errors(write(tmp_path / "r", with_cell(table, last, column, ""))))
    assert [place for place in found if place[0] == table] == [(table, last, column, None)]


DATES = [(table.name, column.name) for table in TABLES for column in table.columns if column.type == "date"]


NO_DAYS = ["2021-02-30", "2021-2-3", "31-12-2021", " 2021-01-01", "2021-01-01 00:00:00", "infinity", "0000-01-01", "10000-01-01", "x"]
INTEGERS = [(table.name, column.name) for table in TABLES for column in table.columns if column.type == "integer"]
NO_INTEGERS = ["3.0", "x", "+3", " 3", "1e3", "99999999999999999999", "--1", "0x1", "³"]
UNREADABLE = [
    *((table, column, NO_DAYS[0]) for table, column in DATES),
    *(("stays", "admitted_on", value) for value in NO_DAYS[1:]),
    *((table, column, NO_INTEGERS[0]) for table, column in INTEGERS),
    *((table, column, value) for table, column in INTEGERS[:2] for value in NO_INTEGERS[1:]),
]


@pytest.mark.parametrize(("table", "column", "value"), UNREADABLE)
def test_a_cell_that_is_no_day_or_whole_number(tmp_path: Path, table: str, column: str, value: str) -> None:
    assert places(errors(write(tmp_path / "r", with_cell(table, 2, column, value)))) == [(table, 2, column, value)]


POINTERS = [(table.name, column.name) for table in TABLES for column in table.columns if column.points_at]


@pytest.mark.parametrize(("table", "column"), POINTERS)
def test_an_id_that_points_nowhere(tmp_path: Path, table: str, column: str) -> None:
    assert places(errors(write(tmp_path / "r", with_cell(table, 2, column, "nobody")))) == [(table, 2, column, "nobody")]


KEYS = [(table.name, key) for table in TABLES for key in table.keys]


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_a_row_that_comes_twice_is_named_once_at_the_later_row(tmp_path: Path, table: str) -> None:
    lines = GOOD[table].splitlines()
    (error,) = errors(write(tmp_path / "r", with_row(table, lines[1])))
    key = next(found.keys[0] for found in TABLES if found.name == table)
    assert (error.table, error.row, error.column) == (table, len(lines) + 1, ", ".join(key))
    assert error.expected.values == {"row": 2}


FAULTS: list[tuple[str, Change, list[Place]]] = [
    ("discharged before admitted", with_cell("stays", 3, "discharged_on", "2020-01-09"), [("stays", 3, "discharged_on", "2020-01-09")]),
    ("placement ends before it begins", with_cell("placements", 2, "to_on", "2020-01-09"), [("placements", 2, "to_on", "2020-01-09")]),
    ("closure ends before it begins", with_cell("room_closures", 2, "to_on", "2014-12-31"), [("room_closures", 2, "to_on", "2014-12-31")]),
    ("room closed before it opened", with_cell("rooms", 2, "closed_on", "2009-12-31"), [("rooms", 2, "closed_on", "2009-12-31")]),
    ("code valid to its first day", with_cell("codes", 18, "valid_to", "2010-01-01"), [("codes", 18, "valid_to", "2010-01-01")]),
    ("kind of resident", with_cell("residents", 4, "kind", "Woman"), [("residents", 4, "kind", "Woman")]),
    ("score 0", with_cell("measurements", 2, "score", "0"), [("measurements", 2, "score", "0")]),
    ("score 11", with_cell("measurements", 2, "score", "11"), [("measurements", 2, "score", "11")]),
    ("negative age", with_cell("stays", 2, "age_at_admission", "-1"), [("stays", 2, "age_at_admission", "-1")]),
    ("code unknown", with_row("codes", "focus_area,unknown,,,,,"), [("codes", 19, "code", "unknown")]),
    ("code not_registered", with_row("codes", "focus_area,not_registered,,,,,"), [("codes", 19, "code", "not_registered")]),
    ("code with a bar", with_row("codes", "focus_area,a|b,,,,,"), [("codes", 19, "code", "a|b")]),
    ("code with a colon", with_row("codes", "focus_area,a:b,,,,,"), [("codes", 19, "code", "a:b")]),
    ("room of another centre", with_cell("placements", 2, "room_id", "R3"), [("placements", 2, "room_id", "R3")]),
    (
        "two measurements in one place",
        with_row("measurements", "V3,birk,W1,violence,2020-01-10,1,9"),
        [("measurements", 4, "resident_id, focus_area, measured_on, sequence", "W1, violence, 2020-01-10, 1")],
    ),
    ("too few cells", with_row("centres", "ask"), [("centres", 4, None, "1")]),
    ("too many cells", with_row("centres", "ask,Ask,"), [("centres", 4, None, "3")]),
    ("a missing column", {"centres": "centre_id\nbirk\nel\n"}, [("centres", None, "name", None)]),
    ("an unknown column", {"centres": "centre_id,name,x\nbirk,,\nel,,\n"}, [("centres", None, "x", "x")]),
    ("a repeated column", {"centres": "centre_id,name,name\nbirk,,\nel,,\n"}, [("centres", None, "name", "name")]),
    (
        "a column in capitals",
        {"centres": "centre_id,Name\nbirk,\nel,\n"},
        [("centres", None, "Name", "Name"), ("centres", None, "name", None)],
    ),
    ("no header", {"centres": "birk,Birk\nel,El\n"}, [("centres", None, None, "birk,Birk")]),
    ("semicolons", {"centres": "centre_id;name\nbirk;Birk\nel;El\n"}, [("centres", None, None, "centre_id;name")]),
    ("semicolons and quotation marks", {"centres": '"centre_id";"name"\n"birk";"Birk"\n'}, [("centres", None, None, '"centre_id";"name"')]),
    ("an empty file", {"centres": ""}, [("centres", None, None, None)]),
    ("a file of blank lines", {"centres": "\n\r\n\n"}, [("centres", None, None, None)]),
    ("a binary file", {"centres": "centre_id,name\nbirk,\0\nel,\n"}, [("centres", None, None, None)]),
    ("lone carriage returns", {"centres": "centre_id,name\rbirk,\rel,\r"}, [("centres", None, None, None)]),
    ("a quotation mark without an end", with_row("centres", '"ask,Ask'), [("centres", 4, None, None)]),
    ("text after a quotation mark", with_row("centres", '"ask"a,Ask'), [("centres", 4, None, None)]),
    ("a quotation mark in the middle", with_row("centres", 'ask,A"sk'), [("centres", 4, None, None)]),
]


@pytest.mark.parametrize(("changed", "expected"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_a_planted_fault_is_named_and_nothing_else(tmp_path: Path, changed: Change, expected: list[Place]) -> None:
    assert places(errors(write(tmp_path / "r", changed))) == expected


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_a_missing_table_is_an_error_only_where_it_is_needed(tmp_path: Path, table: str) -> None:
    found = places(errors(write(tmp_path / "r", {table: None, "attendances": None if table == "activities" else GOOD["attendances"]})))
    assert found == ([(table, None, None, None)] if next(t for t in TABLES if t.name == table).needed else [])


def test_text_that_is_not_utf8_is_named_with_its_cell(tmp_path: Path) -> None:
    changed = {"centres": b"centre_id,name\nbirk,B\xf8ge\nel,El\n"}
    assert places(errors(write(tmp_path / "r", {**changed}))) == [("centres", 2, "name", "B\ufffdge")]


def test_what_points_into_a_file_that_could_not_be_read_is_not_called_wrong(tmp_path: Path) -> None:
    assert places(errors(write(tmp_path / "r", {"stays": "stay_id;centre_id\n"}))) == [("stays", None, None, "stay_id;centre_id")]


def test_what_points_at_a_row_with_too_few_cells_is_not_called_wrong(tmp_path: Path) -> None:
    assert places(errors(write(tmp_path / "r", in_table("stays", ",self,home", ",self")))) == [("stays", 2, None, "9")]


def test_blank_lines_and_new_lines_in_cells_are_counted(tmp_path: Path) -> None:
    centres = 'centre_id,name\n\nbirk,"Birk\r\nand\nmore"\r\n\r\nel,El\n,nobody\n'
    assert places(errors(write(tmp_path / "r", {"centres": centres}))) == [("centres", 8, "centre_id", None)]


def test_all_faults_at_once(tmp_path: Path) -> None:
    changed = {
        "centres": "centre_id,name\nbirk,Birk,x\nel,El\n",
        "rooms": GOOD["rooms"].replace("R1,birk,2010-01-01", "R1,birk,2010-13-01"),
        "residents": GOOD["residents"] + "W1,woman\nX,man\n",
        "stays": GOOD["stays"] + "S3,birk,W9,,2021-01-01,2020-01-01,x,,,\n",
        "conversations": GOOD["conversations"] + "T1,birk,S9,2021-01-01,talk\n,ask,,,\n",
        "codes": GOOD["codes"] + "focus_area,unknown,,,,,\n",
    }
    assert places(errors(write(tmp_path / "r", changed))) == [
        ("centres", 2, None, "3"),
        ("rooms", 2, "opened_on", "2010-13-01"),
        ("residents", 5, "resident_id", "W1"),
        ("residents", 6, "kind", "man"),
        ("stays", 5, "age_at_admission", "x"),
        ("stays", 5, "discharged_on", "2020-01-01"),
        ("stays", 5, "resident_id", "W9"),
        ("conversations", 4, "conversation_id", "T1"),
        ("conversations", 4, "stay_id", "S9"),
        ("conversations", 5, "centre_id", "ask"),
        ("conversations", 5, "conversation_id", None),
        ("conversations", 5, "held_on", None),
        ("codes", 19, "code", "unknown"),
    ]
