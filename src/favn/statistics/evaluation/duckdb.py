"""DuckDB in memory as the engine of figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from favn.statistics.evaluation.periods import Period

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class DuckDB:
    """A connection whose default schema holds the register's tables."""

    dialect = "duckdb"

    def __init__(self, connection: DuckDBPyConnection) -> None:
        self._connection = connection

    def hold_periods(self, periods: Sequence[Period]) -> None:
        """Make the tables ``periods`` and ``period_days``."""
        self._connection.execute("CREATE OR REPLACE TEMP TABLE periods (period BIGINT, first_day DATE, last_day DATE, next_day DATE)")
        for period in periods:
            values = [period.year, period.first_day, period.last_day, period.next_day]
            self._connection.execute("INSERT INTO periods VALUES (?, ?, ?, ?)", values)
        self._connection.execute(
            "CREATE OR REPLACE TEMP TABLE period_days AS"
            " SELECT period, CAST(unnest(generate_series(first_day, last_day, INTERVAL 1 DAY)) AS DATE) AS day FROM periods"
        )

    def hold(self, name: str, sql: str) -> None:
        """Keep the rows of a query as the table ``name``, replacing what it held."""
        self._connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {sql}")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query; ``?`` stands for a parameter."""
        return self._connection.execute(sql, parameters).fetchall()
