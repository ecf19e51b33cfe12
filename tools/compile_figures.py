"""Compile every declared figure and keep its SQL: for DuckDB in the package, for PostgreSQL beside the tests.

Run it after a figure, a population or the evaluator has changed: ``python tools/compile_figures.py``
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from favn.statistics.evaluation.compiler import Dialect, compile_all  # noqa: E402 (after the path)
from favn.statistics.evaluation.kept import dump  # noqa: E402

FOLDERS: dict[Dialect, Path] = {
    "duckdb": ROOT / "src/favn/statistics/compiled/duckdb",
    "postgres": ROOT / "tests/statistics/compiled/postgres",
}


def main() -> None:
    """Write one file per figure, shared population and dialect."""
    for dialect, folder in FOLDERS.items():
        folder.mkdir(parents=True, exist_ok=True)
        for name, statements in compile_all(dialect).items():
            (folder / f"{name}.sql").write_text(dump(statements), encoding="utf-8")


if __name__ == "__main__":
    main()
