"""``favn check``."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import Run


def test_a_sound_register_has_warnings_only(run: Run, example: Path) -> None:
    status, out, err = run("check", example)
    assert status == 0
    assert err == ""
    assert out.rstrip().endswith("0 errors, 433 warnings.")


def test_json_has_the_documented_shape(run: Run, example: Path) -> None:
    status, out, _ = run("check", example, "--format", "json")
    found = json.loads(out)
    assert status == 0
    assert found["errors"] == []
    assert {"rule": "stay_longer_than_two_years", "table": "stays", "count": 4, "rows": [2, 18, 33, 74]} in found["warnings"]
    assert all(len(warning["rows"]) == warning["count"] for warning in found["warnings"])


def test_errors_are_results_and_end_with_2(run: Run, broken: Path) -> None:
    status, out, err = run("check", broken, "--format", "json")
    assert (status, err) == (2, "")
    errors = json.loads(out)["errors"]
    assert [(error["table"], error["row"], error["column"], error["value"]) for error in errors] == [
        ("stays", 2, "admitted_on", None),
        ("stays", 2, "resident_id", "nobody"),
    ]
    assert all(error["expected"] for error in errors)
    status, out, _ = run("check", broken)
    assert status == 2
    assert "stays, row 2, resident_id: 'nobody': " in out


def test_danish(run: Run, broken: Path) -> None:
    assert "fejl" in run("check", broken, "--language", "da")[1]


def test_the_first_hundred_of_a_table_are_shown_and_the_rest_counted(run: Run, tmp_path: Path, example: Path) -> None:
    for file in example.glob("*.csv"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "residents.csv").open("a", encoding="utf-8") as residents:
        residents.writelines(f"X{number},man\n" for number in range(130))
    status, out, _ = run("check", tmp_path)
    assert status == 2
    assert len([line for line in out.splitlines() if line.startswith("residents, row ")]) == 100
    assert "residents: 30 more errors" in out


def test_what_is_no_register_gets_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "not.zip").write_bytes(b"PK not really")
    for path in (tmp_path / "missing", tmp_path / "not.zip"):
        status, out, err = run("check", path)
        assert (status, out) == (2, "")
        assert path.name in err
        assert "Traceback" not in err
