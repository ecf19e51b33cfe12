"""Facts of an open register, for what needs to know it beside its figures."""

from __future__ import annotations

from datetime import date

from favn.statistics.facts import Centre, Code, Facts
from favn.statistics.register.reading import Register
from favn.statistics.tables import TABLES

_DATED = [(table.name, table.day) for table in TABLES if table.day and table.name != "stays"]


def facts(register: Register, centre: str | None = None) -> Facts:
    """The facts of the register, or of one centre of it. A stay that has no end is present until the last day with a row."""
    ask = register.connection.execute
    centres = ask("SELECT centre_id, coalesce(name, '') FROM centres WHERE $1 IS NULL OR centre_id = $1", [centre]).fetchall()
    codes = ask(
        "SELECT codelist, code, coalesce(label_da, ''), coalesce(label_en, ''), position, valid_from, valid_to FROM codes "
        "ORDER BY codelist, position NULLS LAST, code"
    ).fetchall()
    breaks = ask("SELECT codelist, comparable_from FROM codelists WHERE comparable_from IS NOT NULL").fetchall()
    first_day, last_day, years = _time(register, centre)
    return Facts(tuple(Centre(*row) for row in centres), tuple(Code(*row) for row in codes), dict(breaks), first_day, last_day, years)


def _time(register: Register, centre: str | None) -> tuple[date | None, date | None, frozenset[int]]:
    here = "WHERE $1 IS NULL OR centre_id = $1"
    days = " UNION ALL ".join(f"SELECT {day} AS day FROM {name} {here}" for name, day in [*_DATED, ("stays", "admitted_on")])
    spans = (
        f"SELECT year(admitted_on), year(max(discharged_on)), bool_or(discharged_on IS NULL) FROM stays {here} GROUP BY year(admitted_on)"
    )
    happened = register.connection.execute(f"SELECT year(day), min(day), max(day) FROM ({days}) GROUP BY year(day)", [centre]).fetchall()
    if not happened:
        return None, None, frozenset()
    first_day, last_day = min(row[1] for row in happened), max(row[2] for row in happened)
    years = {row[0] for row in happened}
    for admitted, discharged, is_open in register.connection.execute(spans, [centre]).fetchall():
        years.update(range(admitted, max(discharged or admitted, last_day.year if is_open else admitted) + 1))
    return first_day, last_day, frozenset(years)
