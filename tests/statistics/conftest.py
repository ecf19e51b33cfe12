"""Engines with the register's tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from favn.statistics.evaluation import kept

from .engines import FilledDuckDB, FilledEngine, FilledPostgres, duckdb_engine, postgres_engine

POSTGRES_STATEMENTS = Path(__file__).parent / "compiled"


@pytest.fixture(scope="session")
def filled_duckdb() -> Iterator[FilledDuckDB]:
    with duckdb_engine() as engine:
        yield engine


@pytest.fixture(scope="session")
def filled_postgres(postgres_dsn: str) -> Iterator[FilledPostgres]:
    with pytest.MonkeyPatch.context() as patch, postgres_engine(postgres_dsn) as engine:
        patch.setitem(kept.FOLDERS, "postgres", POSTGRES_STATEMENTS)
        yield engine


@pytest.fixture(params=["duckdb", "postgres"])
def engine(request: pytest.FixtureRequest) -> FilledEngine:
    found: FilledEngine = request.getfixturevalue(f"filled_{request.param}")
    return found
