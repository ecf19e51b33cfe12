"""The faults found in a register, with the rows that have them."""

from __future__ import annotations

from collections import defaultdict

import duckdb

from favn.lib.language import Phrase
from favn.statistics.checks.findings import Error
from favn.statistics.checks.loaded import Loaded


class Faults:
    """Errors as they are found, and per table the rows (as ``Loaded.numbered`` counts them) that have one."""

    def __init__(self) -> None:
        self.errors: list[Error] = []
        self._rows: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, loaded: Loaded, row: int, column: str, value: object, expected: Phrase) -> None:
        """Note a fault of one row."""
        self._rows[loaded.table.name].add(row)
        text = None if value is None else str(value)
        self.errors.append(Error(loaded.table.name, loaded.row(row), column, text, expected))

    def sound(self, connection: duckdb.DuckDBPyConnection, loaded: Loaded) -> str:
        """The rows of a table without a fault, as a relation."""
        rows = self._rows.get(loaded.table.name)
        if not rows:
            return loaded.numbered
        faulty = f'"faulty {loaded.table.name}"'
        connection.execute(f'CREATE OR REPLACE TEMP TABLE {faulty} AS SELECT unnest($1::BIGINT[]) AS "row"', [list(rows)])
        return f'(SELECT * FROM {loaded.numbered} ANTI JOIN {faulty} USING ("row"))'
