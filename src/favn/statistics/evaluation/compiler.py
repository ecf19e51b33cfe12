"""From a declared figure to the text of its SQL statements. Needs Ibis; daily use reads the kept texts instead (``kept``)."""

from __future__ import annotations

from typing import Literal

import ibis

from favn.statistics.declaration import Figure
from favn.statistics.evaluation import evaluator
from favn.statistics.evaluation.kept import Statement
from favn.statistics.evaluation.sources import Sources

Dialect = Literal["duckdb", "postgres"]


def compile_figure(figure: Figure, dialect: Dialect) -> dict[Statement, str]:
    """Every statement of a figure in one dialect, formatted."""
    statements: dict[Statement, str] = {}
    for by_centre, suffix in ((False, ""), (True, "_by_centre")):
        sources = Sources(by_centre)
        statements[f"counts{suffix}"] = _sql(evaluator.counts(figure, sources), dialect)
        statements[f"members{suffix}"] = _sql(evaluator.members(figure, sources), dialect)
        if figure.kind != "count":
            statements[f"base{suffix}"] = _sql(evaluator.base(figure, sources), dialect)
    return statements


def _sql(query: ibis.expr.types.Table, dialect: Dialect) -> str:
    return str(ibis.to_sql(query, dialect=dialect))
