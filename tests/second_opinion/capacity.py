"""Rooms and their nights."""

from __future__ import annotations

from datetime import date

from .counted import Counted
from .period import Period, holds
from .rows import Row, Rows


def rooms(rows: Rows, period: Period) -> list[Counted]:
    """Count the rooms available in the night of the period's last day."""
    available = [room["room_id"] for room in rows["rooms"] if _is_available(room, _closures(rows, room), period.last)]
    return [Counted("", available)]


def occupancy(rows: Rows, period: Period) -> list[Counted]:
    """Walk through every room, night by night."""
    taken, available = [], []
    for room in rows["rooms"]:
        closures = _closures(rows, room)
        placements = [placement for placement in rows["placements"] if placement["room_id"] == room["room_id"]]
        for night in period.nights():
            if not _is_available(room, closures, night):
                continue
            available.append(f"{room['room_id']} {night}")
            if any(holds(placement["from_on"], placement["to_on"], night) for placement in placements):
                taken.append(f"{room['room_id']} {night}")
    return [Counted("", taken, available)]


def _closures(rows: Rows, room: Row) -> list[Row]:
    return [closure for closure in rows["room_closures"] if closure["room_id"] == room["room_id"]]


def _is_available(room: Row, closures: list[Row], night: date) -> bool:
    if not holds(room["opened_on"], room["closed_on"], night):
        return False
    return not any(holds(closure["from_on"], closure["to_on"], night) for closure in closures)
