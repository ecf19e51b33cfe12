"""Files and folders appear whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from favn.lib.files import whole_file, whole_folder


def test_a_file_takes_its_place_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_text("old")
    with whole_file(target) as draft:
        draft.write_text("new")
        assert (draft.parent, draft.suffix, target.read_text()) == (tmp_path, ".pdf", "old")
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.touch()
    with whole_file(tmp_path / "made"):
        pass
    assert (tmp_path / "made").stat().st_mode == plain.stat().st_mode


def test_nothing_is_left_of_a_file_that_failed(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_text("old")
    with pytest.raises(OSError, match="full"), whole_file(target) as draft:
        draft.write_text("half")
        raise OSError("full")
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "out"
    for name in ("first", "second"):
        with whole_folder(target) as draft:
            (draft / name).touch()
        assert [file.name for file in target.iterdir()] == [name]
    assert list(tmp_path.iterdir()) == [target]


def test_the_old_folder_stays_when_the_new_one_failed(tmp_path: Path) -> None:
    target = tmp_path / "out"
    with whole_folder(target) as draft:
        (draft / "first").touch()
    with pytest.raises(OSError, match="full"), whole_folder(target) as draft:
        (draft / "second").touch()
        raise OSError("full")
    assert [file.name for file in target.iterdir()] == ["first"]
    assert list(tmp_path.iterdir()) == [target]


def test_the_old_folder_is_put_back_when_the_new_one_cannot_be_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out"
    with whole_folder(target) as draft:
        (draft / "first").touch()
    rename = Path.rename

    def stubborn(self: Path, to: Path) -> Path:
        if to == target and not self.name.endswith(".old"):
            raise OSError("stubborn")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", stubborn)
    with pytest.raises(OSError, match="stubborn"), whole_folder(target):
        pass
    assert [file.name for file in target.iterdir()] == ["first"]
    assert list(tmp_path.iterdir()) == [target]
