"""Exporting: a valid Data Package, from CSV to Parquet and back the same bytes, whole or not at all."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import duckdb
import frictionless
import pytest

import favn
from favn.lib.language import Phrase
from favn.statistics.register import RegisterUnreadable, export_register, open_register
from favn.statistics.register.description import Format
from favn.statistics.tables import TABLES
from tests.statistics.checks.house import write

EXAMPLE = Path(favn.__file__).parent / "example" / "register"


def export(source: Path, target: Path, form: Format) -> Path:
    with open_register([source]) as register:
        assert register.findings.errors == ()
        export_register(register, target, form)
    return target


def tables(folder: Path) -> dict[str, bytes]:
    return {table.name: (folder / f"{table.name}.csv").read_bytes() for table in TABLES}


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_csv_to_parquet_and_back_changes_nothing(tmp_path: Path, ending: str) -> None:
    parquet = export(EXAMPLE, tmp_path / f"parquet{ending}", "parquet")
    back = export(parquet, tmp_path / "back", "csv")
    assert tables(back) == tables(EXAMPLE)


def test_parquet_has_dates_and_lists(tmp_path: Path) -> None:
    parquet = export(EXAMPLE, tmp_path / "parquet", "parquet")
    columns = duckdb.execute(f"SELECT admitted_on, admission_reasons, age_at_admission FROM '{parquet}/stays.parquet'").description
    assert [str(found[1]) for found in columns or ()] == ["DATE", "VARCHAR[]", "BIGINT"]


@pytest.mark.parametrize(("form", "source"), [("csv", "example"), ("csv", "house"), ("parquet", "house")])
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_frictionless_accepts_what_is_written(tmp_path: Path, form: Format, source: str) -> None:
    register = EXAMPLE if source == "example" else write(tmp_path / "house")
    report = frictionless.validate(export(register, tmp_path / form, form) / "datapackage.json")
    assert report.valid, report.flatten(["type", "note", "title"])[:10]
    assert report.stats["tasks"] == len(TABLES)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
def test_frictionless_refuses_a_planted_fault(tmp_path: Path) -> None:
    folder = export(EXAMPLE, tmp_path / "csv", "csv")
    stays = folder / "stays.csv"
    stays.write_text(stays.read_text(encoding="utf-8").replace("W112,", "W999,", 1), encoding="utf-8")
    assert not frictionless.validate(folder / "datapackage.json").valid


def test_the_example_describes_itself_as_export_does(tmp_path: Path) -> None:
    written = export(EXAMPLE, tmp_path / "csv", "csv") / "datapackage.json"
    assert (EXAMPLE / "datapackage.json").read_bytes() == written.read_bytes()
    assert json.loads(written.read_bytes())["favn_register"] == 1


def test_the_same_register_makes_the_same_zip(tmp_path: Path) -> None:
    assert export(EXAMPLE, tmp_path / "a.zip", "csv").read_bytes() == export(EXAMPLE, tmp_path / "b.zip", "csv").read_bytes()


def test_an_earlier_export_is_replaced(tmp_path: Path) -> None:
    target = export(EXAMPLE, tmp_path / "out", "parquet")
    export(target, target, "csv")
    assert tables(target) == tables(EXAMPLE)
    assert sorted(file.suffix for file in target.iterdir()) == [".csv"] * len(TABLES) + [".json"]
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("foreign", ["diary.txt", "stays.csv"])
def test_a_folder_with_something_else_is_left_alone(tmp_path: Path, foreign: str) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / foreign).write_text("mine")
    with pytest.raises(RegisterUnreadable) as refused:
        export(EXAMPLE, target, "csv")
    assert refused.value.phrase == Phrase(refused.value.phrase.message, {"path": str(target)})
    assert [file.read_text() for file in target.iterdir()] == ["mine"]
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_a_zip_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("diary.txt", "mine")
    before = target.read_bytes()
    with pytest.raises(RegisterUnreadable):
        export(EXAMPLE, target, "csv")
    assert target.read_bytes() == before


@pytest.mark.parametrize("target", ["file/out", "file/out.zip"])
def test_a_place_that_cannot_be_gets_a_sentence(tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(RegisterUnreadable) as refused:
        export(EXAMPLE, tmp_path / target, "csv")
    assert refused.value.phrase.values["path"] == str(tmp_path / target)
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


@pytest.mark.parametrize("target", ["out", "out.zip"])
def test_a_failure_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    def full(form: Format) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("favn.statistics.register.export.described", full)
    with pytest.raises(OSError, match="No space left") as refused:
        export(EXAMPLE, tmp_path / target, "csv")
    assert refused.value.filename == str(tmp_path / target)
    assert list(tmp_path.iterdir()) == []


def test_a_register_with_errors_is_not_exported(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with open_register([tmp_path / "empty"]) as register, pytest.raises(ValueError, match="errors"):
        export_register(register, tmp_path / "out", "csv")
