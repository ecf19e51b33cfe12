"""What stood out in the register, in words a reader of the report knows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from favn.lib.language import N_
from favn.reports.building.view import View
from favn.reports.building.voice import upper_first

TABLES: dict[str, str] = {
    "centres": N_("centres"),
    "rooms": N_("rooms"),
    "room_closures": N_("closed rooms"),
    "residents": N_("residents"),
    "stays": N_("stays"),
    "placements": N_("placements"),
    "inquiries": N_("inquiries"),
    "conversations": N_("conversations"),
    "therapy_sessions": N_("therapy sessions"),
    "activities": N_("activities"),
    "attendances": N_("attendances"),
    "contacts": N_("contacts"),
    "meetings": N_("meetings"),
    "measurements": N_("measurements"),
    "codes": N_("codes"),
    "codelists": N_("code lists"),
}

COLUMNS: dict[str, str] = {
    "admission_reasons": N_("reason"),
    "referral_source": N_("referred by"),
    "discharge_destination": N_("moved to"),
    "channel": N_("channel"),
    "conclusions": N_("conclusion"),
    "kind": N_("kind"),
    "actor": N_("party"),
    "direction": N_("direction"),
    "themes": N_("theme"),
    "focus_area": N_("focus area"),
}


def place(view: View, table: str, column: str | None) -> str:
    """A table, with the column where there is one: "henvendelser, konklusion"."""
    names = [TABLES.get(table, table), *([COLUMNS.get(column, column)] if column else [])]
    return ", ".join(view.voice.say(name) for name in names)


@dataclass(frozen=True, slots=True)
class Odd:
    """What stood out, without saying in which of several registers."""

    table: str
    column: str | None
    words: str
    loud: bool


def together(view: View) -> Counter[Odd]:
    """Add up the rows of each rule over all registers."""
    together: Counter[Odd] = Counter()
    for warning in view.warnings:
        together[Odd(warning.table, warning.column, warning.words.say(view.voice.words), warning.loud)] += warning.count
    return together


def told(view: View, odd: Odd, count: int) -> str:
    """Tell one rule and how many rows broke it."""
    rows = view.voice.many(count, "one row", "{number} rows")
    said = view.voice.say("{place}: {words} ({rows}).", place=place(view, odd.table, odd.column), words=odd.words, rows=rows)
    return upper_first(said)
