"""From a declared figure to the text of its SQL statements. Needs Ibis; daily use reads the kept texts instead (``kept``)."""

from __future__ import annotations

from typing import Literal

import ibis

from favn.statistics.declaration import Figure, Population
from favn.statistics.evaluation import evaluator
from favn.statistics.evaluation.kept import Statement
from favn.statistics.evaluation.sources import Sources
from favn.statistics.figures import FIGURES
from favn.statistics.populations import shared_by

Dialect = Literal["duckdb", "postgres"]
VARIANTS = ((False, ""), (True, "_by_centre"))


def compile_figure(figure: Figure, dialect: Dialect) -> dict[Statement, str]:
    """Every statement of a figure in one dialect, formatted."""
    statements: dict[Statement, str] = {}
    for by_centre, suffix in VARIANTS:
        sources = Sources(by_centre)
        statements[f"counts{suffix}"] = _sql(evaluator.counts(figure, sources), dialect)
        statements[f"members{suffix}"] = _sql(evaluator.members(figure, sources), dialect)
        if figure.kind != "count":
            statements[f"base{suffix}"] = _sql(evaluator.base(figure, sources), dialect)
    return statements


def compile_population(population: Population, dialect: Dialect) -> dict[Statement, str]:
    """The statements that derive a shared population."""
    return {f"rows{suffix}": _sql(population.rows(Sources(by_centre)), dialect) for by_centre, suffix in VARIANTS}


def compile_all(dialect: Dialect) -> dict[str, dict[Statement, str]]:
    """The statements of every figure and every shared population, by name."""
    populations = {population.name: compile_population(population, dialect) for population in shared_by(FIGURES)}
    return {**{figure.name: compile_figure(figure, dialect) for figure in FIGURES}, **populations}


def _sql(query: ibis.expr.types.Table, dialect: Dialect) -> str:
    return str(ibis.to_sql(query, dialect=dialect))
