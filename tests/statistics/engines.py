"""Small registers on every engine that figures run on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import duckdb
import psycopg

from favn.statistics.evaluation.duckdb import DuckDB
from favn.statistics.evaluation.periods import Period
from favn.statistics.evaluation.running import Engine
from favn.statistics.tables import TABLES, Table, Type

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


class FilledEngine(Engine, Protocol):
    """An engine that can be filled with other rows."""

    def fill(self, rows: Rows) -> None:
        """Replace all rows of all tables."""


def _declarations(table: Table, types: Mapping[Type, str]) -> str:
    return ", ".join(f"{column.name} {types[column.type]}" for column in table.columns)


class FilledDuckDB(DuckDB):
    """DuckDB with the register's tables."""

    _TYPES: Mapping[Type, str] = {"text": "VARCHAR", "date": "DATE", "integer": "BIGINT", "list": "VARCHAR[]"}

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        super().__init__(connection)
        for table in TABLES:
            connection.execute(f"CREATE TABLE {table.name} ({_declarations(table, self._TYPES)})")
        self._filled = connection

    def fill(self, rows: Rows) -> None:
        for table in TABLES:
            self._filled.execute(f"DELETE FROM {table.name}")
            values = [[row[column.name] for column in table.columns] for row in rows[table.name]]
            if values:
                self._filled.executemany(f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})", values)


class FilledPostgres:
    """PostgreSQL with the register's tables in a schema of the connection's own; its kept statements lie beside the tests."""

    dialect = "postgres"
    _TYPES: Mapping[Type, str] = {"text": "text", "date": "date", "integer": "bigint", "list": "text[]"}

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection
        connection.execute("SET client_min_messages = warning")
        for table in TABLES:
            connection.execute(f"CREATE TEMP TABLE {table.name} ({_declarations(table, self._TYPES)})")
        connection.execute("CREATE TEMP TABLE periods (period bigint, first_day date, last_day date, next_day date)")
        connection.execute("CREATE TEMP TABLE period_days (period bigint, day date)")

    def fill(self, rows: Rows) -> None:
        for table in TABLES:
            self._connection.execute(f"TRUNCATE {table.name}")
            values = [[row[column.name] for column in table.columns] for row in rows[table.name]]
            with self._connection.cursor() as cursor:
                cursor.executemany(f"INSERT INTO {table.name} VALUES ({', '.join(['%s'] * len(table.columns))})", values)

    def hold_periods(self, periods: Sequence[Period]) -> None:
        self._connection.execute("TRUNCATE periods, period_days")
        for period in periods:
            values = [period.year, period.first_day, period.last_day, period.next_day]
            self._connection.execute("INSERT INTO periods VALUES (%s, %s, %s, %s)", values)
        series = "generate_series(first_day, last_day, interval '1 day')"
        self._connection.execute(f"INSERT INTO period_days SELECT period, {series}::date FROM periods")

    def hold(self, name: str, sql: str) -> None:
        self._connection.execute(f"DROP TABLE IF EXISTS {name}")
        self._connection.execute(f"CREATE TEMP TABLE {name} AS {sql}")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        text = sql.replace("%", "%%").replace("?", "%s") if parameters else sql
        return self._connection.execute(text, parameters or None).fetchall()


@contextmanager
def duckdb_engine() -> Iterator[FilledDuckDB]:
    """DuckDB in memory."""
    with duckdb.connect() as connection:
        yield FilledDuckDB(connection)


@contextmanager
def postgres_engine(dsn: str) -> Iterator[FilledPostgres]:
    """A connection to PostgreSQL; everything is rolled back."""
    with psycopg.connect(dsn) as connection:
        yield FilledPostgres(connection)
        connection.rollback()
