"""Warnings: rows that are odd, and stop nothing. They are looked for among the rows that have no error."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

import duckdb

from favn.lib.language import Phrase
from favn.statistics.checks.faults import Faults
from favn.statistics.checks.findings import Error, Warning  # noqa: A004
from favn.statistics.checks.loaded import Loaded
from favn.statistics.checks.rules import RULES, Rule
from favn.statistics.checks.survey import Suspicion
from favn.statistics.tables import TABLES

_TABLE = re.compile(r"\{(\w+)\}")


def find_warnings(
    connection: duckdb.DuckDBPyConnection,
    tables: Mapping[str, Loaded],
    suspicions: Collection[Suspicion],
    faults: Faults,
    *,
    errors: Collection[Error],
    age_limit: int,
) -> Iterator[Warning]:
    """Every rule that is broken, in the order of ``RULES``, all looked up in one statement."""
    unsound = {table.name for table in TABLES} - tables.keys() | {error.table for error in errors if error.row is None}
    touched = {error.table for error in errors}
    rules = [rule for rule in RULES if _is_asked(rule, suspicions) and not _tables(rule) & unsound and not touched.intersection(rule.whole)]
    relations = {name: faults.sound(connection, loaded) for name, loaded in tables.items()}
    parts = [f'SELECT {number} AS rule, "row" FROM ({_sql(rule, relations, age_limit)})' for number, rule in enumerate(rules)]
    if not parts:
        return
    found = connection.execute(f'SELECT rule, list("row" ORDER BY "row") FROM ({" UNION ALL ".join(parts)}) GROUP BY rule ORDER BY rule')
    for number, rows in found.fetchall():
        yield _warning(rules[number], tables[rules[number].table], rows)


def _warning(rule: Rule, loaded: Loaded, numbers: list[int]) -> Warning:
    rows = tuple(loaded.row(number) for number in numbers)
    return Warning(rule.name, rule.table, len(rows), rows, rule.column, Phrase(rule.words), rule.loud)


def _is_asked(rule: Rule, suspicions: Collection[Suspicion]) -> bool:
    return rule.asked is None or Suspicion(rule.table, rule.asked, rule.column or "") in suspicions


def _tables(rule: Rule) -> set[str]:
    return set(_TABLE.findall(rule.rows))


def _sql(rule: Rule, relations: Mapping[str, str], age_limit: int) -> str:
    return _TABLE.sub(lambda found: relations[found[1]], rule.rows).replace("$age_limit", str(int(age_limit)))
