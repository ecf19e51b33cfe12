"""Folders, zip files, Parquet and several registers at once."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path
from typing import Any

import duckdb
import pytest

from favn.statistics.register import RegisterUnreadable, export_register, facts, open_register, package
from favn.statistics.register.package import FORMATS
from favn.statistics.tables import TABLES
from tests.statistics.checks.house import GOOD, with_row, write

Found = list[tuple[str, int | None, str | None, str | None]]


def errors(*paths: Path) -> Found:
    with open_register(paths) as register:
        return [(error.table, error.row, error.column, error.value) for error in register.findings.errors]


def zipped(path: Path, folder: str = "", **changed: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**GOOD, **changed}.items():
            archive.writestr(f"{folder}{name}.csv", text)
    return path


def unreadable(path: Path) -> str:
    with pytest.raises(RegisterUnreadable) as refused, open_register([path]):
        pass
    assert refused.value.phrase.values["path"] == str(path)
    return refused.value.phrase.message


# ------------------------------------------------------------------------------------------------------------ zip and folder


@pytest.mark.parametrize("folder", ["", "top/", "Æ b/"])
def test_a_zip_file_with_or_without_a_top_folder(tmp_path: Path, folder: str) -> None:
    path = zipped(tmp_path / "r.zip", folder)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/top/._stays.csv", b"\0")
        archive.writestr("readme.txt", "hello")
        archive.writestr("../../stays.csv", "outside")
    assert errors(path) == []


def test_what_is_unpacked_is_gone_afterwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scratch").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "scratch"))
    with open_register([zipped(tmp_path / "r.zip")]):
        assert list((tmp_path / "scratch").rglob("stays.csv"))
    assert list((tmp_path / "scratch").iterdir()) == []


def test_what_is_no_register_gets_a_sentence(tmp_path: Path) -> None:
    text = tmp_path / "diary.txt"
    text.write_text("mine")
    cut = tmp_path / "cut.zip"
    cut.write_bytes(zipped(tmp_path / "whole.zip").read_bytes()[:500])
    two = zipped(tmp_path / "two.zip", "a/")
    with zipfile.ZipFile(two, "a") as archive:
        archive.writestr("b/stays.csv", "")
    assert len({unreadable(tmp_path / "nowhere"), unreadable(text), unreadable(two)}) == 3
    assert "damaged" in unreadable(cut)


def test_a_full_disk_is_not_called_a_damaged_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(OSError, match="No space left") as refused, open_register([zipped(tmp_path / "r.zip")]):
        pass
    assert refused.value.filename


def test_a_damaged_member_gets_a_sentence(tmp_path: Path) -> None:
    path = zipped(tmp_path / "r.zip")
    content = bytearray(path.read_bytes())
    at = content.index(b"stays.csv") + 20
    content[at : at + 10] = b"\xff" * 10
    path.write_bytes(content)
    assert "damaged" in unreadable(path)


def test_a_zip_file_with_a_password_gets_a_sentence(tmp_path: Path) -> None:
    path = zipped(tmp_path / "r.zip")
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    while at >= 0:
        content[at + 8] |= 1
        at = content.find(b"PK\x01\x02", at + 4)
    path.write_bytes(content)
    assert "password" in unreadable(path)


def test_an_absurd_zip_file_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGE", 1_000_000)
    assert "absurd" in unreadable(zipped(tmp_path / "r.zip", reason="0" * 2, stays="0" * 3_000_000))
    monkeypatch.setattr(package, "LARGEST_UNPACKED", 100)
    assert "absurd" in unreadable(zipped(tmp_path / "s.zip"))


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    assert errors(write(tmp_path / "a*[b] {c} 'd' æ?")) == []


@pytest.mark.parametrize("name", ["?", "*", "[a]", os.fsdecode(b"latin \xe6")])
def test_a_folder_is_read_alone_whatever_its_name_would_match(tmp_path: Path, name: str) -> None:
    for other in ("a", "b"):
        write(tmp_path / other)
    with open_register([write(tmp_path / "csv")]) as register:
        export_register(register, tmp_path / name, "parquet")
    with open_register([tmp_path / name]) as register:
        assert register.findings.errors == ()
        assert register.connection.execute("SELECT count(*) FROM centres").fetchall() == [(2,)]


def test_the_same_table_twice_and_a_table_that_is_a_folder(tmp_path: Path) -> None:
    house = write(tmp_path / "r", {"meetings": None})
    (house / "stays.parquet").write_bytes(b"")
    (house / "meetings.csv").mkdir()
    assert errors(house) == [("stays", None, None, None), ("meetings", None, None, None)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[]", None),
        ("{", None),
        ('{"favn_register": 2}', "2"),
        ('{"favn_register": true}', "true"),
        ('{"favn_register": "1"}', '"1"'),
    ],
)
def test_a_description_of_another_version_is_an_error(tmp_path: Path, text: str, value: str | None) -> None:
    house = write(tmp_path / "r")
    (house / "datapackage.json").write_text(text)
    ((table, row, _, found),) = errors(house)
    assert (table, row, found) == ("datapackage.json", None, value)


@pytest.mark.parametrize("description", [{"favn_register": 1}, {"name": "made-elsewhere", "resources": []}])
def test_a_description_of_this_version_or_of_none_is_fine(tmp_path: Path, description: dict[str, object]) -> None:
    house = write(tmp_path / "r")
    (house / "datapackage.json").write_text(json.dumps(description))
    assert errors(house) == []


# ----------------------------------------------------------------------------------------------------------------- Parquet


def parquet(tmp_path: Path, **replaced: str) -> Path:
    """The good register as Parquet, with some tables made by a query over their own rows (``rows``)."""
    with open_register([write(tmp_path / "csv")]) as register:
        export_register(register, tmp_path / "parquet", "parquet")
    for name, query in replaced.items():
        file = tmp_path / "parquet" / f"{name}.parquet"
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE rows AS FROM '{file}'")
            connection.execute(f"COPY ({query}) TO '{file}' (FORMAT parquet)")
    return tmp_path / "parquet"


PARQUET: list[tuple[str, str, Found]] = [
    ("stays", "SELECT * REPLACE (admitted_on::VARCHAR AS admitted_on) FROM rows", [("stays", None, "admitted_on", "VARCHAR")]),
    ("stays", "SELECT * REPLACE (admitted_on::TIMESTAMP AS admitted_on) FROM rows", [("stays", None, "admitted_on", "TIMESTAMP")]),
    ("contacts", "SELECT * REPLACE ('housing' AS themes) FROM rows", [("contacts", None, "themes", "VARCHAR")]),
    ("measurements", "SELECT * REPLACE (score::DOUBLE AS score) FROM rows", [("measurements", None, "score", "DOUBLE")]),
    ("measurements", "SELECT * REPLACE (score::UTINYINT AS score, sequence::UBIGINT AS sequence) FROM rows", []),
    (
        "measurements",
        "SELECT * REPLACE (18446744073709551615::UBIGINT AS sequence) FROM rows LIMIT 1",
        [("measurements", 1, "sequence", "18446744073709551615")],
    ),
    ("stays", "SELECT * EXCLUDE age_at_admission FROM rows", [("stays", None, "age_at_admission", None)]),
    ("stays", "SELECT *, 1 AS file_row_number FROM rows", [("stays", None, "file_row_number", "file_row_number")]),
    ("stays", "SELECT *, 1 AS x FROM rows", [("stays", None, "x", "x")]),
    (
        "centres",
        "SELECT * REPLACE (if(centre_id = 'el', '', centre_id) AS centre_id) FROM rows",
        [("centres", 2, "centre_id", None), ("rooms", 3, "centre_id", "el")],
    ),
    (
        "conversations",
        "FROM rows UNION ALL FROM rows",
        [("conversations", row, "conversation_id", name) for row, name in ((3, "T1"), (4, "T2"))],
    ),
    ("contacts", "SELECT * REPLACE (['a|b'] AS themes) FROM rows LIMIT 1", [("contacts", 1, "themes", "a|b")]),
    ("contacts", "SELECT * REPLACE ('infinity'::DATE AS contacted_on) FROM rows LIMIT 1", [("contacts", 1, "contacted_on", "infinity")]),
]


@pytest.mark.parametrize(("table", "query", "expected"), PARQUET)
def test_a_fault_in_parquet(tmp_path: Path, table: str, query: str, expected: Found) -> None:
    assert errors(parquet(tmp_path, **{table: query})) == expected


def test_a_damaged_parquet_file_is_an_error(tmp_path: Path) -> None:
    folder = parquet(tmp_path)
    (folder / "stays.parquet").write_bytes((folder / "stays.parquet").read_bytes()[:-50])
    (folder / "meetings.parquet").write_bytes(b"nonsense")
    assert errors(folder) == [("stays", None, None, None), ("meetings", None, None, None)]


@pytest.mark.parametrize("table", ["contacts", "stays"])
def test_damage_inside_a_parquet_file_is_an_error(tmp_path: Path, table: str) -> None:
    file = parquet(tmp_path) / f"{table}.parquet"
    content = bytearray(file.read_bytes())
    content[4:60] = b"\xff" * 56
    file.write_bytes(content)
    assert (table, None, None, None) in errors(file.parent)


def test_nothing_in_parquet_is_what_it_is_in_csv(tmp_path: Path) -> None:
    folder = parquet(
        tmp_path, contacts="SELECT * REPLACE (if(contact_id = 'K1', NULL, ['housing', NULL]) AS themes, '' AS stay_id) FROM rows"
    )
    with open_register([folder]) as register:
        assert register.findings.errors == ()
        assert register.connection.execute("SELECT stay_id, themes FROM contacts").fetchall() == [(None, []), (None, ["housing", ""])]


def test_csv_and_parquet_may_stand_together(tmp_path: Path) -> None:
    folder = parquet(tmp_path)
    (folder / "stays.parquet").unlink()
    (folder / "stays.csv").write_text(GOOD["stays"])
    assert errors(folder) == []
    assert {file.suffix for file in folder.iterdir()} == {".json", *(f".{ending}" for ending in FORMATS)}


# --------------------------------------------------------------------------------------------------------------- several


def renamed(changed: dict[str, str] | None = None) -> dict[str, str]:
    """The good register as that of other centres."""
    texts = {**GOOD, **(changed or {})}
    return {name: text.replace("birk", "ask").replace("\nel,", "\neg,").replace(",el,", ",eg,") for name, text in texts.items()}


def both(tmp_path: Path, changed: dict[str, str] | None = None) -> tuple[Path, Path]:
    return write(tmp_path / "one"), write(tmp_path / "two", renamed(changed))


def test_ids_are_kept_apart_and_codes_joined(tmp_path: Path) -> None:
    with open_register(both(tmp_path)) as register:
        assert (register.findings.errors, register.findings.warnings) == ((), ())
        ask = register.connection.execute
        assert ask("SELECT stay_id, centre_id, mother_stay_id FROM stays WHERE mother_stay_id IS NOT NULL").fetchall() == [
            ("1:S1C", "birk", "1:S1"),
            ("2:S1C", "ask", "2:S1"),
        ]
        assert ask("SELECT count(*) FROM attendances JOIN stays USING (stay_id) JOIN activities USING (activity_id)").fetchall() == [(4,)]
        assert ask("SELECT count(*) FROM codes").fetchall() == [(GOOD["codes"].count("\n") - 1,)]
        for table in TABLES:
            assert register.connection.table(table.name).columns == [column.name for column in table.columns]
        assert [centre.centre_id for centre in facts(register).centres] == ["birk", "el", "ask", "eg"]


def test_a_combined_register_can_be_exported_and_read(tmp_path: Path) -> None:
    with open_register(both(tmp_path)) as register:
        export_register(register, tmp_path / "all.zip", "parquet")
    assert errors(tmp_path / "all.zip") == []


def test_a_centre_in_two_registers_is_an_error_that_names_both(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one"), write(tmp_path / "two")
    with open_register([one, two]) as register:
        found = [
            (error.table, error.row, error.value, error.register, error.expected.values["other"]) for error in register.findings.errors
        ]
    assert found == [("centres", 2, "birk", str(two), str(one)), ("centres", 3, "el", str(two), str(one))]


def test_another_validity_is_an_error_that_names_both(tmp_path: Path) -> None:
    one, two = both(tmp_path, {"codes": GOOD["codes"].replace("escort,,,1,,", "escort,,,1,2000-01-01,")})
    with open_register([one, two]) as register:
        (error,) = register.findings.errors
    assert (error.table, error.row, error.column, error.value, error.register) == ("codes", 16, "code", "escort", str(two))
    assert error.expected.values["other"] == str(one)


def test_another_label_is_a_warning_and_the_first_is_used(tmp_path: Path) -> None:
    one, two = both(tmp_path, {"codes": GOOD["codes"].replace("escort,,,", "escort,Andet,Other,")})
    with open_register([one, two]) as register:
        (warning,) = register.findings.warnings
        assert register.connection.execute("SELECT label_da FROM codes WHERE code = 'escort'").fetchall() == [(None,)]
    assert (warning.rule, warning.rows, warning.register) == ("code_labels_differ", (16,), str(two))


def test_another_break_is_a_warning_and_the_latest_is_used(tmp_path: Path) -> None:
    one, two = both(tmp_path, {"codelists": "codelist,comparable_from\nconversation_kind,2022-01-01\nmeeting_kind,\n"})
    with open_register([one, two]) as register:
        (warning,) = register.findings.warnings
        assert (warning.rule, warning.rows) == ("comparable_from_differs", (2,))
        assert {name: str(day) for name, day in facts(register).comparable_from.items()} == {"conversation_kind": "2022-01-01"}


def test_findings_name_their_register_only_among_several(tmp_path: Path) -> None:
    one, two = both(tmp_path, with_row("meetings", "M2,birk,nobody,2020-02-01,escort"))
    with open_register([one, two]) as register:
        assert [(error.table, error.row, error.register) for error in register.findings.errors] == [("meetings", 3, str(two))]
    with open_register([two]) as register:
        assert [error.register for error in register.findings.errors] == [None]


# ----------------------------------------------------------------------------------------------------------------- facts


def test_facts_of_one_centre_and_of_none(tmp_path: Path) -> None:
    with open_register([write(tmp_path / "r")]) as register:
        known: Any = facts(register)
        assert (str(known.first_day), str(known.last_day)) == ("2020-01-09", "2021-03-01")
        assert known.years_with_rows == {2020, 2021}
        empty: Any = facts(register, "el")
        assert (empty.first_day, empty.last_day, empty.years_with_rows) == (None, None, frozenset())
        assert [centre.centre_id for centre in empty.centres] == ["el"]
        assert known.codes[0].codelist == "activity_kind"
