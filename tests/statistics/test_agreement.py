"""The engine and the second opinion agree on every row and every member of small nasty registers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from favn.statistics.evaluation.periods import calendar_years
from favn.statistics.evaluation.running import evaluate, members
from favn.statistics.figures import FIGURE
from favn.statistics.result import Cell
from tests import second_opinion
from tests.registers import boundary_days, registers
from tests.second_opinion.rows import Rows

from .engines import FilledDuckDB, FilledEngine, FilledPostgres

YEARS = (2019, 2020, 2021, 2022)
QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]

Check = Callable[[FilledEngine, Rows, date | None, st.DataObject], None]


def check_all(engine: FilledEngine, rows: Rows, as_of: date | None, data: st.DataObject) -> None:
    engine.fill(rows)
    periods = calendar_years(YEARS, as_of)
    centres = [str(row["centre_id"]) for row in rows["centres"]]
    together = list(evaluate(engine, periods))
    assert together == second_opinion.figures(rows, YEARS, as_of=as_of)
    apart = list(evaluate(engine, periods, centres=centres))
    assert apart == [cell for centre in centres for cell in second_opinion.figures(rows, YEARS, as_of=as_of, centre=centre)]
    for cell in data.draw(st.lists(st.sampled_from(together + apart), max_size=4)) if together else []:
        check_members(engine, rows, as_of, cell)


def check_members(engine: FilledEngine, rows: Rows, as_of: date | None, cell: Cell) -> None:
    (period,) = calendar_years([cell.year], as_of)
    for base in (False, True) if cell.denominator is not None else (False,):
        found = members(engine, FIGURE[cell.figure], period, cell.category, base=base, centre=cell.centre_id)
        expected = second_opinion.members(rows, cell.figure, cell.year, cell.category, base=base, as_of=as_of, centre=cell.centre_id)
        assert found == expected


def test_on_duckdb(filled_duckdb: FilledDuckDB) -> None:
    _agree(filled_duckdb, 40)


def test_on_postgres(filled_postgres: FilledPostgres) -> None:
    _agree(filled_postgres, 15)


@pytest.mark.long
def test_on_duckdb_for_long(filled_duckdb: FilledDuckDB) -> None:
    _agree(filled_duckdb, 1500)


@pytest.mark.long
def test_on_postgres_for_long(filled_postgres: FilledPostgres) -> None:
    _agree(filled_postgres, 500)


def _agree(engine: FilledEngine, examples: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=QUIET)
    @given(rows=registers(), as_of=st.none() | boundary_days(), data=st.data())
    def check(rows: Rows, as_of: date | None, data: st.DataObject) -> None:
        check_all(engine, rows, as_of, data)

    check()
