"""Each warning, planted by itself in a good register, comes out by itself with its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from favn.statistics.register import open_register
from favn.statistics.tables import TABLES
from tests.statistics.checks.house import GOOD, with_cell, with_row, write

Change = dict[str, str]
Told = tuple[str, str, str | None, tuple[int, ...]]

SHORT = "S3,birk,W2,,2020-06-01,2020-07-01,28,threats,self,home"
EVENTS = {
    "conversations": "X,birk,S1,{},talk",
    "therapy_sessions": "X,birk,S1,{},single",
    "contacts": "X,birk,S1,{},public,mail,out,housing",
    "meetings": "X,birk,S1,{},escort",
}


def told(folder: Path, *, age_limit: int = 14) -> list[Told]:
    with open_register([folder], age_limit=age_limit) as register:
        assert register.findings.errors == ()
        assert all(warning.count == len(warning.rows) and warning.register is None for warning in register.findings.warnings)
        assert {warning.rule for warning in register.findings.warnings if warning.loud} <= {"placement_left_open"}
        return [(warning.rule, warning.table, warning.column, warning.rows) for warning in register.findings.warnings]


def joined(*changes: Change) -> Change:
    return {name: text for change in changes for name, text in change.items()}


def stay(row: str, placed: str = "S3,R1,2020-06-01,2020-07-01") -> Change:
    return joined(with_row("stays", row), with_row("placements", placed))


AROUND_THE_STAY: list[tuple[str, Change, list[Told]]] = [
    (f"{name} {when}", with_row(name, row.format(day)), [(rule, name, None, (len(GOOD[name].splitlines()) + 1,))] if rule else [])
    for name, row in EVENTS.items()
    for when, day, rule in (
        ("the day before admission", "2020-01-09", "event_before_admission"),
        ("on admission", "2020-01-10", ""),
        ("183 days after", "2020-11-09", ""),
        ("184 days after", "2020-11-10", "event_long_after_discharge"),
    )
]

PLANTED: list[tuple[str, Change, list[Told]]] = [
    (
        "two stays on one day",
        joined(stay("S3,birk,W1,,2020-05-09,2020-06-01,34,threats,self,home", "S3,R1,2020-05-09,2020-06-01")),
        [("overlapping_stays", "stays", None, (2, 5))],
    ),
    ("out and in on one day", stay("S3,birk,W1,,2020-05-10,2020-06-01,34,threats,self,home", "S3,R1,2020-05-10,2020-06-01"), []),
    (
        "a stay inside an open one",
        stay("S3,birk,W2,,2021-04-01,2021-04-01,28,threats,self,home", "S3,R1,2021-04-01,2021-04-01"),
        [("overlapping_stays", "stays", None, (4, 5))],
    ),
    ("a move", {"placements": GOOD["placements"].replace("05-10\n", "03-01\nS1,R2,2020-03-01,2020-05-10\n")}, []),
    (
        "in two rooms at once",
        with_row("placements", "S1,R2,2020-05-09,2020-05-10"),
        [("overlapping_placements", "placements", None, (2, 4))],
    ),
    (
        "placed before admission",
        with_cell("placements", 2, "from_on", "2020-01-09"),
        [("placement_outside_stay", "placements", None, (2,))],
    ),
    ("placed after discharge", with_cell("placements", 2, "to_on", "2020-05-11"), [("placement_outside_stay", "placements", None, (2,))]),
    ("left open", with_cell("placements", 2, "to_on", ""), [("placement_left_open", "placements", None, (2,))]),
    (
        "room not open yet",
        joined(with_cell("rooms", 2, "opened_on", "2020-01-11")),
        [("placement_in_unavailable_room", "placements", None, (2,))],
    ),
    (
        "room closed at the end",
        with_cell("rooms", 2, "closed_on", "2020-05-10"),
        [("placement_in_unavailable_room", "placements", None, (3,))],
    ),
    (
        "room under repair",
        with_row("room_closures", "R1,2020-05-09,2020-05-20,paint"),
        [("placement_in_unavailable_room", "placements", None, (2,))],
    ),
    ("room under repair afterwards", with_row("room_closures", "R1,2020-05-10,2020-05-20,paint"), []),
    (
        "room shut for ever",
        with_row("room_closures", "R1,2021-05-10,,paint"),
        [("placement_in_unavailable_room", "placements", None, (3,))],
    ),
    *AROUND_THE_STAY,
    (
        "an activity before admission",
        with_cell("activities", 2, "held_on", "2020-01-09"),
        [("event_before_admission", "attendances", None, (2, 3))],
    ),
    (
        "an activity long after",
        with_cell("activities", 2, "held_on", "2020-11-10"),
        [("event_long_after_discharge", "attendances", None, (2, 3))],
    ),
    (
        "measured the day before",
        with_cell("measurements", 2, "measured_on", "2020-01-09"),
        [("measurement_outside_stay", "measurements", None, (2,))],
    ),
    (
        "measured the day after",
        with_cell("measurements", 3, "measured_on", "2020-05-11"),
        [("measurement_outside_stay", "measurements", None, (3,))],
    ),
    (
        "a focus area out of date",
        with_cell("measurements", 2, "focus_area", "work"),
        [("code_not_known_on_its_date", "measurements", "focus_area", (2,))],
    ),
    (
        "a focus area never known",
        with_cell("measurements", 2, "focus_area", "sleep"),
        [("focus_area_never_known", "measurements", "focus_area", (2,))],
    ),
    ("two years", stay("S3,birk,W2,,2018-06-01,2020-06-01,28,threats,self,home", "S3,R1,2018-06-01,2020-06-01"), []),
    (
        "two years and a day",
        stay("S3,birk,W2,,2018-06-01,2020-06-02,28,threats,self,home", "S3,R1,2018-06-01,2020-06-02"),
        [("stay_longer_than_two_years", "stays", None, (5,))],
    ),
    ("a woman of 17", with_cell("stays", 2, "age_at_admission", "17"), [("woman_under_18", "stays", None, (2,))]),
    ("a woman of 18", with_cell("stays", 2, "age_at_admission", "18"), []),
    ("a child of 13", with_cell("stays", 3, "age_at_admission", "13"), []),
    ("a child of 14", with_cell("stays", 3, "age_at_admission", "14"), [("child_over_age_limit", "stays", None, (3,))]),
    ("no placement", with_row("stays", SHORT), [("woman_without_placement", "stays", None, (5,))]),
    (
        "a destination not known, still here",
        with_cell("stays", 4, "discharge_destination", "x"),
        [("code_not_known_on_its_date", "stays", "discharge_destination", (4,))],
    ),
    (
        "one reason of two not known",
        with_cell("stays", 2, "admission_reasons", "threats|x"),
        [("code_not_known_on_its_date", "stays", "admission_reasons", (2,))],
    ),
    ("nothing between bars", with_cell("stays", 2, "admission_reasons", "threats||stalking"), []),
    ("nothing but bars", with_cell("stays", 2, "admission_reasons", "||"), [("missing_code", "stays", "admission_reasons", (2,))]),
    ("an admitted inquiry without conclusion", with_row("inquiries", "I3,birk,2020-01-09,phone,S1,"), []),
    (
        "an inquiry without conclusion",
        with_row("inquiries", "I3,birk,2020-01-09,phone,,"),
        [("missing_code", "inquiries", "conclusions", (4,))],
    ),
]


@pytest.mark.parametrize(("changed", "expected"), [planted[1:] for planted in PLANTED], ids=[planted[0] for planted in PLANTED])
def test_a_planted_oddity_is_told_and_nothing_else(tmp_path: Path, changed: Change, expected: list[Told]) -> None:
    assert told(write(tmp_path / "r", changed)) == expected


CODED = [(table.name, column) for table in TABLES for column in table.columns if column.codelist and not column.required]


@pytest.mark.parametrize(("table", "column"), [(table, column.name) for table, column in CODED])
def test_a_missing_code(tmp_path: Path, table: str, column: str) -> None:
    row = 3 if table == "inquiries" else 2
    assert told(write(tmp_path / "r", with_cell(table, row, column, ""))) == [("missing_code", table, column, (row,))]


@pytest.mark.parametrize(("table", "column"), [(table, column.name) for table, column in CODED])
def test_a_code_that_is_not_known(tmp_path: Path, table: str, column: str) -> None:
    row = 3 if table == "inquiries" else 2
    assert told(write(tmp_path / "r", with_cell(table, row, column, "Odd"))) == [("code_not_known_on_its_date", table, column, (row,))]


@pytest.mark.parametrize(
    ("validity", "rows"), [("2020-02-01,2020-02-02", ()), ("2020-02-02,", (2,)), (",2020-02-01", (2,)), ("2020-01-01,", ())]
)
def test_a_code_is_known_from_its_first_day_to_the_day_before_the_last(tmp_path: Path, validity: str, rows: tuple[int, ...]) -> None:
    codes = GOOD["codes"].replace("meeting_kind,escort,,,1,,", f"meeting_kind,escort,,,1,{validity}")
    expected = [("code_not_known_on_its_date", "meetings", "kind", rows)] if rows else []
    assert told(write(tmp_path / "r", {"codes": codes})) == expected


def test_a_code_is_judged_by_each_row(tmp_path: Path) -> None:
    changed = joined(
        with_row("conversations", "T3,birk,,2019-12-31,talk"), {"codes": GOOD["codes"].replace("talk,,,1,,", "talk,,,1,2020-01-01,")}
    )
    assert told(write(tmp_path / "r", changed)) == [("code_not_known_on_its_date", "conversations", "kind", (4,))]


def test_the_age_limit_is_a_setting(tmp_path: Path) -> None:
    folder = write(tmp_path / "r", with_cell("stays", 3, "age_at_admission", "16"))
    assert told(folder) == [("child_over_age_limit", "stays", None, (3,))]
    assert told(folder, age_limit=17) == []


def test_rows_with_an_error_are_not_judged_and_the_others_are(tmp_path: Path) -> None:
    stays = (
        GOOD["stays"] + "S3,birk,W1,,2020-05-09,2020-05-xx,17,threats,self,home\nS4,birk,W1,,2019-01-01,2019-02-01,17,threats,self,home\n"
    )
    with open_register([write(tmp_path / "r", {"stays": stays})]) as register:
        assert [(error.row, error.column) for error in register.findings.errors] == [(5, "discharged_on")]
        found = [(warning.rule, warning.rows) for warning in register.findings.warnings]
        assert found == [("woman_under_18", (6,)), ("woman_without_placement", (6,))]
