"""The tables of a register, declared once: reading, checking, exporting and counting all look here.

The format is described in ``docs/reference/register.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Type = Literal["text", "date", "integer", "list"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``points_at`` names the table whose id it holds, ``codelist`` the code list its values belong to."""

    name: str
    type: Type = "text"
    required: bool = False
    points_at: str | None = None
    codelist: str | None = None
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``keys`` are the column sets that may occur once; ``day`` is the column that dates a row's codes."""

    name: str
    columns: tuple[Column, ...]
    keys: tuple[tuple[str, ...], ...]
    needed: bool = False
    day: str | None = None

    def column(self, name: str) -> Column:
        """The column called ``name``; ``KeyError`` when there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name}.{name}")

    @property
    def id_column(self) -> str | None:
        """The column that alone identifies a row, where the table has one."""
        return self.keys[0][0] if len(self.keys[0]) == 1 else None


def _text(name: str, *, required: bool = False, points_at: str | None = None, codelist: str | None = None) -> Column:
    return Column(name, "text", required, points_at, codelist)


def _date(name: str, *, required: bool = False) -> Column:
    return Column(name, "date", required)


def _list(name: str, codelist: str) -> Column:
    return Column(name, "list", codelist=codelist)


def _id(name: str) -> Column:
    return _text(name, required=True)


_CENTRE = _text("centre_id", required=True, points_at="centres")
_STAY = _text("stay_id", points_at="stays")

TABLES: tuple[Table, ...] = (
    Table("centres", (_id("centre_id"), _text("name")), (("centre_id",),), needed=True),
    Table("rooms", (_id("room_id"), _CENTRE, _date("opened_on", required=True), _date("closed_on")), (("room_id",),), needed=True),
    Table(
        "room_closures",
        (_text("room_id", required=True, points_at="rooms"), _date("from_on", required=True), _date("to_on"), _text("reason")),
        (("room_id", "from_on"),),
    ),
    Table("residents", (_id("resident_id"), _text("kind", required=True)), (("resident_id",),), needed=True),
    Table(
        "stays",
        (
            _id("stay_id"),
            _CENTRE,
            _text("resident_id", required=True, points_at="residents"),
            _text("mother_stay_id", points_at="stays"),
            _date("admitted_on", required=True),
            _date("discharged_on"),
            Column("age_at_admission", "integer", minimum=0),
            _list("admission_reasons", "admission_reason"),
            _text("referral_source", codelist="referral_source"),
            _text("discharge_destination", codelist="discharge_destination"),
        ),
        (("stay_id",),),
        needed=True,
        day="admitted_on",
    ),
    Table(
        "placements",
        (
            _text("stay_id", required=True, points_at="stays"),
            _text("room_id", required=True, points_at="rooms"),
            _date("from_on", required=True),
            _date("to_on"),
        ),
        (("stay_id", "room_id", "from_on"),),
        needed=True,
    ),
    Table(
        "inquiries",
        (
            _id("inquiry_id"),
            _CENTRE,
            _date("received_on", required=True),
            _text("channel", codelist="inquiry_channel"),
            _STAY,
            _list("conclusions", "inquiry_conclusion"),
        ),
        (("inquiry_id",),),
        needed=True,
        day="received_on",
    ),
    Table(
        "conversations",
        (_id("conversation_id"), _CENTRE, _STAY, _date("held_on", required=True), _text("kind", codelist="conversation_kind")),
        (("conversation_id",),),
        day="held_on",
    ),
    Table(
        "therapy_sessions",
        (_id("session_id"), _CENTRE, _STAY, _date("held_on", required=True), _text("kind", codelist="therapy_kind")),
        (("session_id",),),
        day="held_on",
    ),
    Table(
        "activities",
        (_id("activity_id"), _CENTRE, _date("held_on", required=True), _text("kind", codelist="activity_kind")),
        (("activity_id",),),
        day="held_on",
    ),
    Table(
        "attendances",
        (_text("activity_id", required=True, points_at="activities"), _text("stay_id", required=True, points_at="stays")),
        (("activity_id", "stay_id"),),
    ),
    Table(
        "contacts",
        (
            _id("contact_id"),
            _CENTRE,
            _STAY,
            _date("contacted_on", required=True),
            _text("actor", codelist="contact_actor"),
            _text("channel", codelist="contact_channel"),
            _text("direction", codelist="contact_direction"),
            _list("themes", "contact_theme"),
        ),
        (("contact_id",),),
        day="contacted_on",
    ),
    Table(
        "meetings",
        (_id("meeting_id"), _CENTRE, _STAY, _date("held_on", required=True), _text("kind", codelist="meeting_kind")),
        (("meeting_id",),),
        day="held_on",
    ),
    Table(
        "measurements",
        (
            _id("measurement_id"),
            _CENTRE,
            _text("resident_id", required=True, points_at="residents"),
            _text("focus_area", required=True, codelist="focus_area"),
            _date("measured_on", required=True),
            Column("sequence", "integer", required=True),
            Column("score", "integer", required=True, minimum=1, maximum=10),
        ),
        (("measurement_id",), ("resident_id", "focus_area", "measured_on", "sequence")),
        day="measured_on",
    ),
    Table(
        "codes",
        (
            _text("codelist", required=True),
            _text("code", required=True),
            _text("label_da"),
            _text("label_en"),
            Column("position", "integer"),
            _date("valid_from"),
            _date("valid_to"),
        ),
        (("codelist", "code"),),
        needed=True,
    ),
    Table("codelists", (_text("codelist", required=True), _date("comparable_from")), (("codelist",),)),
)

TABLE: dict[str, Table] = {table.name: table for table in TABLES}
