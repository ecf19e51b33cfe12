"""Examples of figures: a few rows and the numbers they must give. They are documentation and tests on every engine at once.

The helpers below write a row of a table; whatever a row does not name is filled with the plainest value, so that an example shows
only what it is about. All examples ask for 2021 unless they say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from favn.statistics.tables import TABLE, TABLES

CENTRE = "house"
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table of the register; only the columns that matter."""

    table: str
    values: Values


@dataclass(frozen=True, slots=True)
class Example:
    """Rows, and what the figure says of them: numerators by category (all others 0) and the denominator of every category.

    ``bases`` names denominators by category where they differ. ``absent``: the figure gives no row for the year.
    """

    title: str
    rows: tuple[Row, ...]
    counts: Mapping[str, int]
    base: int | None = None
    bases: Mapping[str, int] | None = None
    year: int = 2021
    as_of: date | None = None
    absent: bool = False


def example(
    title: str,
    *rows: Row,
    counts: Mapping[str, int] | None = None,
    base: int | None = None,
    bases: Mapping[str, int] | None = None,
    year: int = 2021,
    as_of: str | None = None,
    absent: bool = False,
) -> Example:
    """An example; ``counts`` left out means that everything is 0."""
    return Example(title, rows, counts or {}, base, bases, year, date.fromisoformat(as_of) if as_of else None, absent)


def _row(table: str, /, **values: object) -> Row:
    return Row(table, {name: value for name, value in values.items() if value is not None})


def woman(name: str = "anna") -> Row:
    """A woman who lives or lived at the house."""
    return _row("residents", resident_id=name, kind="woman")


def child(name: str = "noah") -> Row:
    """A child who came along."""
    return _row("residents", resident_id=name, kind="child")


def stay(
    admitted: str, discharged: str | None = None, *, of: str = "anna", name: str | None = None, age: int | None = None, reasons: str = ""
) -> Row:
    """A stay of a resident; ``reasons`` joined by ``|``."""
    return _row(
        "stays",
        stay_id=name,
        resident_id=of,
        admitted_on=admitted,
        discharged_on=discharged,
        age_at_admission=age,
        admission_reasons=reasons,
    )


def room(name: str = "1", opened: str = "2010-01-01", closed: str | None = None) -> Row:
    """A room, dated."""
    return _row("rooms", room_id=name, opened_on=opened, closed_on=closed)


def closure(start: str, end: str | None = None, *, of: str = "1") -> Row:
    """A time in which a room is out of use."""
    return _row("room_closures", room_id=of, from_on=start, to_on=end)


def placed(start: str, end: str | None = None, *, in_room: str = "1", stay: str = "s") -> Row:
    """A stay's time in a room."""
    return _row("placements", stay_id=stay, room_id=in_room, from_on=start, to_on=end)


def inquiry(received: str, *, stay: str | None = None, conclusions: str = "") -> Row:
    """An inquiry; ``conclusions`` joined by ``|``."""
    return _row("inquiries", received_on=received, stay_id=stay, conclusions=conclusions)


def event(table: str, day: str, kind: str | None = None) -> Row:
    """A conversation, therapy session, activity or meeting of a kind."""
    return _row(table, held_on=day, kind=kind)


def activity(day: str, kind: str | None = None, *, name: str = "a") -> Row:
    """An activity."""
    return _row("activities", activity_id=name, held_on=day, kind=kind)


def attended(activity: str = "a", stay: str = "s") -> Row:
    """A stay that took part in an activity."""
    return _row("attendances", activity_id=activity, stay_id=stay)


def contact(day: str, themes: str = "") -> Row:
    """A contact with another party; ``themes`` joined by ``|``."""
    return _row("contacts", contacted_on=day, themes=themes)


def measured(day: str, score: int, *, area: str = "housing", of: str = "anna", order: int | None = None) -> Row:
    """A measurement of a resident."""
    return _row("measurements", measured_on=day, score=score, focus_area=area, resident_id=of, sequence=order)


def code(codelist: str, name: str, *, start: str | None = None, end: str | None = None, position: int | None = None) -> Row:
    """A code of a list, valid from ``start`` until before ``end``."""
    return _row("codes", codelist=codelist, code=name, valid_from=start, valid_to=end, position=position)


def comparable(codelist: str, start: str) -> Row:
    """A code list whose earlier years cannot be compared."""
    return _row("codelists", codelist=codelist, comparable_from=start)


def register(example: Example) -> dict[str, list[dict[str, object]]]:
    """The example's rows as a whole register: every table, every column typed, what was not named filled in."""
    rows: dict[str, list[dict[str, object]]] = {table.name: [] for table in TABLES}
    rows["centres"].append({"centre_id": CENTRE, "name": "The house"})
    for number, row in enumerate(_with_residents(example.rows), start=1):
        rows[row.table].append(_filled(row, number))
    return rows


def _with_residents(rows: Iterable[Row]) -> list[Row]:
    """The rows, and a woman for every resident that has no row of her own."""
    rows = list(rows)
    named = {row.values["resident_id"] for row in rows if row.table == "residents"}
    needed = {row.values["resident_id"] for row in rows if row.table != "residents" and "resident_id" in row.values}
    return [*(woman(str(name)) for name in sorted(needed - named, key=str)), *rows]


def _filled(row: Row, number: int) -> dict[str, object]:
    table = TABLE[row.table]
    filled: dict[str, object] = {}
    for column in table.columns:
        value = row.values.get(column.name)
        if value is None and column.required:
            value = {"centre_id": CENTRE, "sequence": number}.get(column.name, f"{table.name}-{number}")
        filled[column.name] = _typed(value, column.type)
    return filled


def _typed(value: object, kind: str) -> object:
    if kind == "list":
        return str(value).split("|") if value else []
    return date.fromisoformat(str(value)) if kind == "date" and value is not None else value
