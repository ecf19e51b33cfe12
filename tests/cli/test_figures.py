"""``favn figures``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from favn.statistics.figures import FIGURES
from favn.statistics.result import Figures
from tests import second_opinion
from tests.second_opinion import by_hand

from .conftest import Run

COLUMNS = ["figure", "year", "category", "value", "numerator", "denominator"]


def test_json_is_the_tidy_table(run: Run, example: Path) -> None:
    status, out, err = run("figures", example, "--years", "2018-2021", "--format", "json")
    rows = json.loads(out)
    assert status == 0
    assert "433" in err
    assert all(list(row) == COLUMNS for row in rows)
    expected = second_opinion.figures(second_opinion.read(example), range(2018, 2022))
    assert [(row["figure"], row["year"], row["category"], row["numerator"], row["denominator"]) for row in rows] == [
        (cell.figure, cell.year, cell.category, cell.numerator, cell.denominator) for cell in expected
    ]
    for row, cell in zip(rows, expected, strict=True):
        assert row["value"] == (None if cell.value is None else float(cell.value))
        assert isinstance(row["value"], int) == (cell.denominator is None)


def test_csv_says_the_same(run: Run, example: Path) -> None:
    _, as_json, _ = run("figures", example, "--years", "2017,2021", "--format", "json")
    _, as_csv, _ = run("figures", example, "--years", "2017,2021", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(as_csv)))
    assert [{name: "" if value is None else str(value) for name, value in row.items()} for row in json.loads(as_json)] == rows


def test_table_has_every_row(run: Run, example: Path) -> None:
    _, out, _ = run("figures", example, "--years", "2021")
    lines = out.splitlines()
    assert lines[0].split() == COLUMNS
    assert "occupancy             2021                               0.9202       4702         5110" in lines
    assert {line.split()[0] for line in lines[1:]} == {figure.name for figure in FIGURES}


def test_without_years_every_year_is_counted(run: Run, example: Path) -> None:
    _, out, _ = run("figures", example, "--format", "json")
    assert {row["year"] for row in json.loads(out)} == {2017, 2018, 2019, 2020, 2021}


def test_as_of_cuts_the_year_and_leaves_later_ones_out(run: Run, example: Path) -> None:
    _, out, _ = run("figures", example, "--years", "2020-2021", "--as-of", "2020-06-30", "--format", "json")
    rows = {(row["figure"], row["year"]): row for row in json.loads(out)}
    assert rows["occupancy", 2020]["denominator"] == 14 * 182
    assert not any(year == 2021 for _, year in rows)


@pytest.mark.parametrize("options", [["--centre", "eksempelhuset"], ["--by-centre"]])
def test_one_centre_is_the_whole_where_there_is_one(run: Run, example: Path, options: list[str]) -> None:
    whole = json.loads(run("figures", example, "--years", "2021", "--format", "json")[1])
    apart = json.loads(run("figures", example, "--years", "2021", "--format", "json", *options)[1])
    if "--by-centre" in options:
        assert all(list(row) == ["centre_id", *COLUMNS] and row.pop("centre_id") == "eksempelhuset" for row in apart)
    assert apart == whole


def test_centres_without_rows_have_a_set_of_their_own(run: Run, tmp_path: Path) -> None:
    rows = second_opinion.register(centres=[{"centre_id": "b"}, {"centre_id": "a"}])
    second_opinion.write(rows, tmp_path)
    _, out, _ = run("figures", tmp_path, "--years", "2021", "--by-centre", "--format", "json")
    figures = json.loads(out)
    assert [row["centre_id"] for row in figures] == ["b"] * (len(figures) // 2) + ["a"] * (len(figures) // 2)
    assert run("figures", tmp_path, "--format", "json")[1] == "[]\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--centre", "elsewhere"], "eksempelhuset"),
        (["--members", "nonsense", "2021", ""], "residents, rooms, occupancy"),
        (["--members", "residents", "2021", "man"], '"woman", "child"'),
        (["--members", "residents", "last", "woman"], "2021"),
        (["--members", "residents", "2021", "woman", "--base"], "no denominator"),
        (["--members", "conversations", "2019", "key_worker"], "2019"),
        (["--base"], "--members"),
        (["--members", "residents", "2021", "woman", "--by-centre"], "--centre"),
        (["--years", "2021-2018"], "ends before"),
        (["--years", "twenty"], "2021"),
        (["--years", "9999"], "2021"),
        (["--members", "residents", "9" * 5000, "woman"], "2021"),
        (["--as-of", "2021-6-1"], "2021-06-30"),
        (["--engine", "abacus"], "duckdb"),
    ],
)
def test_what_cannot_be_answered_gets_a_sentence(run: Run, example: Path, words: list[str], said: str) -> None:
    status, out, err = run("figures", example, *words)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


def test_errors_of_the_register_stop_it(run: Run, broken: Path) -> None:
    status, out, err = run("figures", broken)
    assert (status, out) == (2, "")
    assert "nobody" in err


def test_a_placement_left_open_is_told(run: Run, tmp_path: Path) -> None:
    rows = second_opinion.register(
        centres=[{"centre_id": "house"}],
        rooms=[{"room_id": "1", "centre_id": "house", "opened_on": by_hand.day("2021-01-01")}],
        residents=[{"resident_id": "anna", "kind": "woman"}],
        stays=[by_hand.stay("s", "2021-01-01", "2021-02-01", who="anna")],
        placements=[by_hand.placed("s", "2021-01-01", room="1")],
    )
    second_opinion.write(rows, tmp_path)
    status, _, err = run("figures", tmp_path)
    assert status == 0
    assert "placements: " in err
    assert "row 2" in err


# ---------------------------------------------------------------------------------------------------------------- members


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_members_are_as_many_as_the_numerator_says(run: Run, example: Path, figure: object) -> None:
    rows = second_opinion.read(example)
    cells = Figures(second_opinion.figures(rows, [2021])).of(figure.name, 2021)  # type: ignore[attr-defined]
    for cell in (cells[0], cells[-1]):
        for base in ([], ["--base"]) if cell.denominator is not None else ([],):
            status, out, _ = run("figures", example, "--members", cell.figure, 2021, cell.category, *base)
            assert status == 0
            assert out.splitlines() == second_opinion.members(rows, cell.figure, 2021, cell.category, base=bool(base))


def test_the_year_of_a_discharge_is_touched(run: Run, tmp_path: Path) -> None:
    rows = second_opinion.register(
        centres=[{"centre_id": "house"}],
        residents=[{"resident_id": "anna", "kind": "woman"}],
        stays=[by_hand.stay("s", "2021-12-01", "2022-02-01", who="anna")],
    )
    second_opinion.write(rows, tmp_path)
    assert {row["year"] for row in json.loads(run("figures", tmp_path, "--format", "json")[1])} == {2021, 2022}


def test_a_member_is_one_line_whatever_its_id_holds(run: Run, tmp_path: Path) -> None:
    rows = second_opinion.register(
        centres=[{"centre_id": "house"}],
        residents=[{"resident_id": "an\nna", "kind": "woman"}],
        stays=[by_hand.stay("s", "2021-12-01", "2021-12-02", who="an\nna")],
    )
    second_opinion.write(rows, tmp_path)
    assert run("figures", tmp_path, "--members", "residents", "2021", "woman")[:2] == (0, "an\\nna\n")
