"""Every contestant gives favn's own rows, on the example register and on a generated one; what is generated is valid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import duckdb
import pytest
from benchmarks.generate import EXAMPLE, YEARS, generate, write
from benchmarks.rows import Row

from benchmarks import hand_sql, in_pandas, in_polars
from favn.statistics.evaluation.duckdb import DuckDB
from favn.statistics.evaluation.periods import calendar_years
from favn.statistics.evaluation.running import evaluate
from favn.statistics.register import open_register
from favn.statistics.tables import TABLES

EXAMPLE_YEARS = range(2016, 2023)


def _in_hand_sql(register: Path, years: Sequence[int]) -> list[Row]:
    with duckdb.connect() as connection:
        for table in TABLES:
            connection.execute(f"CREATE VIEW {table.name} AS FROM read_parquet('{register / table.name}.parquet')")
        return hand_sql.figures(connection, years)


CONTESTANTS = [_in_hand_sql, in_polars.figures, in_pandas.figures]


def _favn(connection: duckdb.DuckDBPyConnection, years: Sequence[int]) -> list[Row]:
    cells = evaluate(DuckDB(connection), calendar_years(years))
    return [(cell.figure, cell.year, cell.category, cell.numerator, cell.denominator) for cell in cells]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Row]]:
    folder = tmp_path_factory.mktemp("example")
    with open_register([EXAMPLE]) as register:
        for table in TABLES:
            write(register.connection, table, folder)
        return folder, _favn(register.connection, EXAMPLE_YEARS)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Row]]:
    folder = generate(tmp_path_factory.mktemp("generated"), 10_000, centres=2)
    with open_register([folder]) as register:
        assert register.findings.errors == ()
        return folder, _favn(register.connection, YEARS)


@pytest.mark.parametrize("figures", CONTESTANTS)
def test_the_example_register(figures: Callable[..., list[Row]], example: tuple[Path, list[Row]]) -> None:
    register, rows = example
    assert sorted(figures(register, EXAMPLE_YEARS), key=str) == sorted(rows, key=str)


@pytest.mark.parametrize("figures", CONTESTANTS)
def test_a_generated_register(figures: Callable[..., list[Row]], generated: tuple[Path, list[Row]]) -> None:
    register, rows = generated
    assert sorted(figures(register, YEARS), key=str) == sorted(rows, key=str)


def test_a_generated_register_has_what_is_counted_apart(generated: tuple[Path, list[Row]]) -> None:
    numerators = {(figure, year, category): numerator for figure, year, category, numerator, _ in generated[1]}
    for category in ("unknown", "not_registered"):
        assert any(numerators["contact_themes", year, category] for year in YEARS)
    assert ("conversations", 2020, "unknown") not in numerators  # before the break in the series
    assert all(0.85 < row[3] / (row[4] or 1) < 0.98 for row in generated[1] if row[0] == "occupancy")


def test_a_generated_register_has_about_as_many_events_as_asked_for(generated: tuple[Path, list[Row]]) -> None:
    events = ["inquiries", "conversations", "therapy_sessions", "activities", "attendances", "contacts", "meetings", "measurements"]
    counted = sum(duckdb.execute(f"SELECT count(*) FROM '{generated[0] / table}.parquet'").fetchall()[0][0] for table in events)
    assert counted == pytest.approx(10_000, rel=0.05)


def test_a_register_made_before_is_used_again_and_can_be_csv(tmp_path: Path) -> None:
    made = generate(tmp_path, 1_000, csv=True)
    before = (made / "contacts.csv").stat().st_mtime_ns
    assert generate(tmp_path, 1_000, csv=True) == made
    assert (made / "contacts.csv").stat().st_mtime_ns == before
    with open_register([made]) as register:
        assert register.findings.errors == ()


def test_the_same_seed_gives_the_same_register(tmp_path: Path) -> None:
    one, same, other = (generate(tmp_path / name, 1_000, seed=seed, csv=True) for name, seed in (("one", 7), ("same", 7), ("other", 8)))
    for table in TABLES:
        assert (one / f"{table.name}.csv").read_bytes() == (same / f"{table.name}.csv").read_bytes()
    assert (one / "contacts.csv").read_bytes() != (other / "contacts.csv").read_bytes()
