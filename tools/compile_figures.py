"""Compile every declared figure and keep its SQL: for DuckDB in the package, for PostgreSQL beside the tests.

Run it after a figure, a population or the evaluator has changed: ``python tools/compile_figures.py``
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from favn.statistics.evaluation.compiler import Dialect, compile_figure  # noqa: E402 (after the path)
from favn.statistics.evaluation.kept import dump  # noqa: E402
from favn.statistics.figures import FIGURES  # noqa: E402

FOLDERS: dict[Dialect, Path] = {
    "duckdb": ROOT / "src/favn/statistics/compiled/duckdb",
    "postgres": ROOT / "tests/statistics/compiled/postgres",
}


def main() -> None:
    """Write one file per figure and dialect."""
    for dialect, folder in FOLDERS.items():
        folder.mkdir(parents=True, exist_ok=True)
        for figure in FIGURES:
            (folder / f"{figure.name}.sql").write_text(dump(compile_figure(figure, dialect)), encoding="utf-8")


if __name__ == "__main__":
    main()
