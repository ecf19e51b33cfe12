"""``favn export``."""

from __future__ import annotations

from pathlib import Path

from .conftest import Run


def test_there_and_back_again(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("export", example, "--to", tmp_path / "there.zip", "--format", "parquet")[:2] == (0, f"{tmp_path / 'there.zip'}\n")
    assert run("export", tmp_path / "there.zip", "--to", tmp_path / "back")[0] == 0
    names = {file.name for file in example.iterdir()}
    assert names == {file.name for file in (tmp_path / "back").iterdir()}
    for name in names:
        assert (tmp_path / "back" / name).read_bytes() == (example / name).read_bytes(), name


def test_nothing_is_written_of_a_broken_register(run: Run, broken: Path, tmp_path: Path) -> None:
    status, out, err = run("export", broken, "--to", tmp_path / "new")
    assert (status, out) == (2, "")
    assert "nobody" in err
    assert not (tmp_path / "new").exists()


def test_other_files_are_not_overwritten(run: Run, example: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "diary.txt").write_text("secret", encoding="utf-8")
    status, _, err = run("export", example, "--to", tmp_path / "mine")
    assert status == 2
    assert "mine" in err
    assert [file.name for file in (tmp_path / "mine").iterdir()] == ["diary.txt"]


def test_folders_on_the_way_are_made(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("export", example, "--to", tmp_path / "a" / "b" / "c.zip")[0] == 0
    assert [file.name for file in (tmp_path / "a" / "b").iterdir()] == ["c.zip"]


def test_a_place_that_cannot_be_written_is_told(run: Run, example: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    status, out, err = run("export", example, "--to", tmp_path / "file" / "new")
    assert (status, out) == (2, "")
    assert "Choose another place" in err
