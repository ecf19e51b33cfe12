"""``favn report``."""

from __future__ import annotations

from pathlib import Path

import pytest

from favn.operations.selfcheck import EXAMPLE

from .conftest import Run

TEXT = EXAMPLE / "text-2021.da.md"


def test_four_files_whose_paths_are_printed(run: Run, example: Path, tmp_path: Path) -> None:
    status, out, _ = run("report", example, "--year", 2021, "--output", tmp_path / "new" / "folder", "--text", TEXT)
    paths = [Path(line) for line in out.splitlines()]
    assert status == 0
    assert [path.name for path in paths] == [f"annual-report-2021.{ending}" for ending in ("pdf", "docx", "xlsx", "html")]
    assert {path.read_bytes()[:4] for path in paths} == {b"%PDF", b"PK\x03\x04", b"<!do"}
    assert sorted((tmp_path / "new" / "folder").iterdir()) == sorted(paths), "something was left behind"


def test_one_format_in_english(run: Run, example: Path, tmp_path: Path) -> None:
    status, out, _ = run("report", example, "--year", 2020, "--output", tmp_path, "--format", "html", "--language", "en")
    assert status == 0
    assert out == f"{tmp_path / 'annual-report-2020.html'}\n"
    text = (tmp_path / "annual-report-2020.html").read_text(encoding="utf-8")
    assert '<html lang="en' in text
    assert "Annual report" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--year", "21"], "2021"),
        (["--format", "pdf,odt"], "odt"),
        (["--centre", "elsewhere"], "eksempelhuset"),
        (["--as-of", "2020-12-31"], "2021"),
        (["--text", "no-such-file.md"], "no-such-file.md"),
        (["--template", __file__], "Word"),
    ],
)
def test_what_cannot_be_made_gets_a_sentence_and_no_file(run: Run, example: Path, tmp_path: Path, words: list[str], said: str) -> None:
    status, out, err = run("report", example, "--year", 2021, "--output", tmp_path / "out", *words)
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err
    assert not (tmp_path / "out").exists()


def test_a_wrong_number_in_the_text_is_named_with_its_line(run: Run, example: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.md"
    text.write_text("# Forord\n\nHuset havde {{ residents.2021.man }} mænd og {{ nonsense.2021 }}.\n", encoding="utf-8")
    status, out, err = run("report", example, "--year", 2021, "--output", tmp_path / "out", "--text", text)
    assert (status, out) == (2, "")
    assert err.count("text.md, line 3: ") == 2
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told(run: Run, example: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    status, out, err = run("report", example, "--year", 2021, "--output", tmp_path / "file", "--format", "html")
    assert (status, out) == (1, "")
    assert "file" in err
    assert "Traceback" not in err
