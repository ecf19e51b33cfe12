"""One contestant in a process of its own: answers every line on standard input with one run, as a line of JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.rows import Row

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Run = Callable[[], Mapping[str, object]]
"""One run: ``rows``, and what else was measured."""


def _connection(register: Path, *, in_memory: bool) -> DuckDBPyConnection:
    import duckdb

    from favn.statistics.tables import TABLES

    connection = duckdb.connect()
    for table in TABLES:
        made = "TABLE" if in_memory else "VIEW"
        connection.execute(f"CREATE {made} {table.name} AS FROM read_parquet('{register / table.name}.parquet')")
    return connection


def _evaluated(connection: DuckDBPyConnection, years: range) -> list[Row]:
    from favn.statistics.evaluation.duckdb import DuckDB
    from favn.statistics.evaluation.periods import calendar_years
    from favn.statistics.evaluation.running import evaluate

    cells = evaluate(DuckDB(connection), calendar_years(years))
    return [(cell.figure, cell.year, cell.category, cell.numerator, cell.denominator) for cell in cells]


def _favn(register: Path, years: range, *, in_memory: bool = False) -> Run:
    connection = _connection(register, in_memory=in_memory)
    return lambda: {"rows": _evaluated(connection, years)}


def _hand_sql(register: Path, years: range, *, in_memory: bool = False) -> Run:
    from benchmarks import hand_sql

    connection = _connection(register, in_memory=in_memory)
    return lambda: {"rows": hand_sql.figures(connection, years)}


def _polars(register: Path, years: range) -> Run:
    from benchmarks import in_polars

    return lambda: {"rows": in_polars.figures(register, years)}


def _pandas(register: Path, years: range) -> Run:
    from benchmarks import in_pandas

    return lambda: {"rows": in_pandas.figures(register, years)}


def _checked(register: Path, years: range) -> Run:
    """The register opened as favn opens it, with every check; the time for that is ``checking``, what is left is the figures."""
    from favn.statistics.register import open_register

    def run() -> Mapping[str, object]:
        begun = time.perf_counter()
        with open_register([register]) as opened:
            checking = time.perf_counter() - begun
            if opened.findings.errors:
                raise SystemExit(f"{register} is not valid: {opened.findings.errors[:3]}")
            begun = time.perf_counter()
            rows = _evaluated(opened.connection, years)
            return {"rows": rows, "checking": checking, "counting": time.perf_counter() - begun}

    return run


CONTESTANTS: Mapping[str, Callable[[Path, range], Run]] = {
    "favn": _favn,
    "hand SQL": _hand_sql,
    "Polars": _polars,
    "pandas": _pandas,
    "favn in memory": lambda register, years: _favn(register, years, in_memory=True),
    "hand SQL in memory": lambda register, years: _hand_sql(register, years, in_memory=True),
    "favn with checks": _checked,
}


def _peak() -> int:
    """The most memory this process ever held, in bytes."""
    status = Path("/proc/self/status").read_text("utf-8")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:"))


def main() -> None:
    name, register, first, last = sys.argv[1:]
    run = CONTESTANTS[name](Path(register), range(int(first), int(last) + 1))
    for _ in sys.stdin:
        wall, worked = time.perf_counter(), time.process_time()
        answer = run()
        answer = {**answer, "wall": time.perf_counter() - wall, "worked": time.process_time() - worked, "peak": _peak()}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
