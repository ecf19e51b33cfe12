"""The kept SQL is what the declarations compile to."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from favn.statistics.declaration import Figure
from favn.statistics.evaluation.compiler import Dialect, compile_figure
from favn.statistics.evaluation.kept import dump, load
from favn.statistics.figures import FIGURES

FOLDERS = {
    "duckdb": resources.files("favn.statistics") / "compiled/duckdb",
    "postgres": Path(__file__).parent / "compiled/postgres",
}


@pytest.mark.parametrize("dialect", ["duckdb", "postgres"])
@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_kept_statements_are_current(figure: Figure, dialect: Dialect) -> None:
    kept = (FOLDERS[dialect] / f"{figure.name}.sql").read_text(encoding="utf-8")
    assert kept == dump(compile_figure(figure, dialect)), "run: python tools/compile_figures.py"


@pytest.mark.parametrize("dialect", ["duckdb", "postgres"])
def test_no_statement_is_left_over(dialect: Dialect) -> None:
    assert {file.name for file in FOLDERS[dialect].iterdir()} == {f"{figure.name}.sql" for figure in FIGURES}


def test_statements_are_read_back() -> None:
    statements = {"counts": "SELECT 1", "members": "SELECT 2\nFROM x"}
    assert load(dump(statements)) == statements
