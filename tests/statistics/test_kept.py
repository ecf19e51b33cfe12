"""The kept SQL is what the declarations compile to."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from favn.statistics.evaluation.compiler import Dialect, compile_all
from favn.statistics.evaluation.kept import dump, load

FOLDERS = {
    "duckdb": resources.files("favn.statistics") / "compiled/duckdb",
    "postgres": Path(__file__).parent / "compiled/postgres",
}


@pytest.mark.parametrize("dialect", ["duckdb", "postgres"])
def test_kept_statements_are_current(dialect: Dialect) -> None:
    kept = {file.name: file.read_text(encoding="utf-8") for file in FOLDERS[dialect].iterdir()}
    compiled = {f"{name}.sql": dump(statements) for name, statements in compile_all(dialect).items()}
    assert kept.keys() == compiled.keys()
    for name, text in compiled.items():
        assert kept[name] == text, f"{name} is old; run: python tools/compile_figures.py"


def test_statements_are_read_back() -> None:
    statements = {"counts": "SELECT 1", "members": "SELECT 2\nFROM x"}
    assert load(dump(statements)) == statements
