"""The figures in SQL written by hand (``hand.sql``): the fairest opponent of the compiled statements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from duckdb import DuckDBPyConnection

from benchmarks.rows import Row

SQL = Path(__file__).with_name("hand.sql")


def figures(connection: DuckDBPyConnection, years: Sequence[int]) -> list[Row]:
    """The tidy table of the register whose tables or views the connection holds."""
    connection.execute("CREATE OR REPLACE TEMP TABLE years (year BIGINT, first_day DATE, last_day DATE)")
    for year in years:
        connection.execute("INSERT INTO years VALUES (?, ?, ?)", [year, date(year, 1, 1), date(year, 12, 31)])
    rows = connection.execute(SQL.read_text("utf-8")).fetchall()
    return [
        (figure, year, category, int(numerator), None if denominator is None else int(denominator))
        for figure, year, category, numerator, denominator in rows
    ]
