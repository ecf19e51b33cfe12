"""The header row of a table: which columns it has, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import Error
from favn.statistics.tables import Table

SEMICOLONS = N_("commas between the cells; the file has semicolons (save it as CSV with commas)")
NO_HEADER = N_("a header row with the names of the columns: {columns}")
MISSING = N_("the column {column}, even if it is empty in every row")
UNKNOWN = N_("no other columns than {columns}")
REPEATED = N_("each column once")


def header_errors(table: Table, names: Sequence[str]) -> tuple[tuple[Error, ...], bool]:
    """The errors of a header, and whether they leave nothing to read."""
    known = [column.name for column in table.columns]
    columns = ", ".join(known)
    if len(names) == 1 and ";" in names[0]:
        return (Error(table.name, None, None, names[0], Phrase(SEMICOLONS)),), True
    if not set(known) & set(names):
        return (Error(table.name, None, None, ",".join(names), Phrase(NO_HEADER, {"columns": columns})),), True
    missing = [Error(table.name, None, name, None, Phrase(MISSING, {"column": name})) for name in known if name not in names]
    counts = Counter(names)
    unknown = [Error(table.name, None, name, name, Phrase(UNKNOWN, {"columns": columns})) for name in counts if name not in known]
    repeated = [Error(table.name, None, name, name, Phrase(REPEATED)) for name, n in counts.items() if n > 1 and name in known]
    return (*missing, *unknown, *repeated), False


def columns_at(table: Table, names: Sequence[str]) -> dict[str, int]:
    """Where each column of ``table`` stands, the first time it does."""
    return {column.name: names.index(column.name) for column in table.columns if column.name in names}
