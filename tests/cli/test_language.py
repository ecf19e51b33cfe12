"""The command line in Danish and English."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from favn.cli.arguments import parser

from .conftest import Run


def test_help_of_every_command_has_an_example(run: Run) -> None:
    for command in ("check", "figures", "report", "export", "demo"):
        status, out, _ = run(command, "--help")
        assert status == 0
        assert f"favn {command}" in out.split("example:")[1]


def test_danish_with_a_danish_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "da_DK.UTF-8")
    monkeypatch.delenv("LANGUAGE", raising=False)
    assert "krisecenter" in parser([]).format_help()
    assert "krisecenter" not in parser(["check", "--language", "en"]).format_help()
    assert "krisecenter" in parser(["check", "--language=da"]).format_help()


def test_nothing_but_help_needs_no_engine() -> None:
    code = "import sys; from favn.cli import parser; parser(['--help']); sys.exit('duckdb' in sys.modules or 'typst' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_counting_needs_no_compiler(example: Path) -> None:
    code = (
        "import sys; from favn.cli import main; status = main(['figures', sys.argv[1], '--years', '2021']);"
        "sys.exit(status or any(name in sys.modules for name in ('ibis', 'sqlglot', 'pandas', 'pyarrow', 'typst')))"
    )
    assert subprocess.run([sys.executable, "-c", code, str(example)], check=False, capture_output=True).returncode == 0


def test_a_reader_that_has_seen_enough_is_no_error(example: Path) -> None:
    command = [sys.executable, "-m", "favn", "figures", str(example), "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        said = process.stderr.read().decode()
    assert "Traceback" not in said
    assert "BrokenPipe" not in said


@pytest.mark.parametrize("closed", ["<&0 >&-", ">&- 2>&-"])
def test_closed_streams_are_no_error(example: Path, closed: str) -> None:
    command = f'"$0" -m favn check "$1" {closed}'
    done = subprocess.run(["sh", "-c", command, sys.executable, str(example)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
