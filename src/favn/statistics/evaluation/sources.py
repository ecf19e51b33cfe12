"""The register's tables and the periods as unbound Ibis tables: what populations are derived from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import ibis

from favn.statistics.evaluation.kept import held_name
from favn.statistics.tables import TABLE, Type

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from favn.statistics.declaration import Population

    Rows: TypeAlias = ir.Table

_TYPES: dict[Type, str] = {"text": "string", "date": "date", "integer": "int64", "list": "array<string>"}


@dataclass(frozen=True, slots=True)
class Sources:
    """Tables by name. ``by_centre`` tells a population that compares rows with one another to stay within one centre."""

    by_centre: bool

    def table(self, name: str) -> Rows:
        """A table of the register, typed, not bound to any engine."""
        return ibis.table({column.name: _TYPES[column.type] for column in TABLE[name].columns}, name=name)

    def population(self, population: Population) -> Rows:
        """A population's rows; a shared one as the table in which the engine holds it."""
        rows = population.rows(self)
        return ibis.table(rows.schema(), name=held_name(population, by_centre=self.by_centre)) if population.shared else rows

    @property
    def periods(self) -> Rows:
        """The periods asked for: a key, the first and last day, and the day after the last."""
        return ibis.table({"period": "int64", "first_day": "date", "last_day": "date", "next_day": "date"}, name="periods")

    @property
    def days(self) -> Rows:
        """Every day of every period: an event finds its period by an equal day, on every engine quickly."""
        return ibis.table({"period": "int64", "day": "date"}, name="period_days")
