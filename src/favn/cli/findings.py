"""Errors and warnings of a register, as lines for a person and as data for a program."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from gettext import NullTranslations
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from favn.statistics.register import Error
    from favn.statistics.register import Warning as Odd

SHOWN = 100
"""Errors and rows shown of each table or warning in text; the rest is counted."""


def error_lines(errors: Sequence[Error], words: NullTranslations) -> Iterator[str]:
    """A line for each error, the first of every table, and a line that counts the rest."""
    _ = words.gettext
    for (register, table), found in groupby(errors, key=lambda error: (error.register, error.table)):
        of_table = list(found)
        for error in of_table[:SHOWN]:
            yield _error_line(error, words)
        if len(of_table) > SHOWN:
            more = len(of_table) - SHOWN
            where = f"{register}: {table}" if register else table
            yield words.ngettext("{where}: {n} more error", "{where}: {n} more errors", more).format(where=where, n=more)


def _error_line(error: Error, words: NullTranslations) -> str:
    _ = words.gettext
    place = [part for part in (error.register, error.table) if part]
    if error.row is not None:
        place.append(_("row {row}").format(row=error.row))
    if error.column:
        place.append(error.column)
    said = error.expected.say(words)
    return f"{', '.join(place)}: {f'{error.value!r}: ' if error.value is not None else ''}{said}"


def warning_lines(warnings: Iterable[Odd], words: NullTranslations) -> Iterator[str]:
    """A line for each warning: what is odd, how often, and where."""
    _ = words.gettext
    for warning in warnings:
        place = [part for part in (warning.register, warning.table, warning.column) if part]
        rows = ", ".join(str(row) for row in warning.rows[:SHOWN])
        more = len(warning.rows) - SHOWN
        tail = words.ngettext(" and {n} more", " and {n} more", more).format(n=more) if more > 0 else ""
        where = words.ngettext("row {rows}", "rows {rows}", len(warning.rows)).format(rows=rows + tail)
        count = words.ngettext("{n} time", "{n} times", warning.count).format(n=warning.count)
        yield (
            f"{', '.join(place)}: {warning.words.say(words)} ({count}: {where})"
            if rows
            else f"{', '.join(place)}: {warning.words.say(words)}"
        )


def as_data(errors: Iterable[Error], warnings: Iterable[Odd], words: NullTranslations) -> dict[str, Any]:
    """Errors and warnings as ``favn check --format json`` prints them; ``register`` only where several are read."""
    return {
        "errors": [
            {
                **({"register": error.register} if error.register else {}),
                "table": error.table,
                "row": error.row,
                "column": error.column,
                "value": error.value,
                "expected": error.expected.say(words),
            }
            for error in errors
        ],
        "warnings": [
            {
                **({"register": warning.register} if warning.register else {}),
                "rule": warning.rule,
                "table": warning.table,
                **({"column": warning.column} if warning.column else {}),
                "count": warning.count,
                "rows": list(warning.rows),
            }
            for warning in warnings
        ],
    }
