"""Rows short enough to write by hand: one house, two women and a child."""

from __future__ import annotations

from datetime import date
from typing import Any

from .rows import Rows, register

HOUSE = [{"centre_id": "house"}]


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def stay(
    name: str, admitted: str, discharged: str | None = None, *, who: str = "karen", centre: str = "house", **more: Any
) -> dict[str, Any]:
    return {
        "stay_id": name,
        "centre_id": centre,
        "resident_id": who,
        "admitted_on": day(admitted),
        "discharged_on": day(discharged),
        **more,
    }


def room(name: str = "blue", opened: str = "2010-01-01", closed: str | None = None, *, centre: str = "house") -> dict[str, Any]:
    return {"room_id": name, "centre_id": centre, "opened_on": day(opened), "closed_on": day(closed)}


def placed(stay_id: str, from_on: str, to_on: str | None = None, *, room: str = "blue") -> dict[str, Any]:
    return {"stay_id": stay_id, "room_id": room, "from_on": day(from_on), "to_on": day(to_on)}


def shut(from_on: str, to_on: str | None, *, room: str = "blue") -> dict[str, Any]:
    return {"room_id": room, "from_on": day(from_on), "to_on": day(to_on)}


def code(
    codelist: str, name: str, valid_from: str | None = None, valid_to: str | None = None, position: int | None = None
) -> dict[str, Any]:
    return {"codelist": codelist, "code": name, "position": position, "valid_from": day(valid_from), "valid_to": day(valid_to)}


def talk(name: str, held: str, kind: str | None, *, centre: str = "house") -> dict[str, Any]:
    return {"conversation_id": name, "centre_id": centre, "held_on": day(held), "kind": kind}


def score(
    number: int, measured: str, points: int, sequence: int = 1, *, who: str = "karen", area: str = "home", centre: str = "house"
) -> Any:
    return {
        "measurement_id": f"m{number}",
        "centre_id": centre,
        "resident_id": who,
        "focus_area": area,
        "measured_on": day(measured),
        "sequence": sequence,
        "score": points,
    }


def house(**tables: Any) -> Rows:
    people = [{"resident_id": "karen", "kind": "woman"}, {"resident_id": "emma", "kind": "woman"}, {"resident_id": "noah", "kind": "child"}]
    return register(**{"centres": HOUSE, "residents": people, **tables})
