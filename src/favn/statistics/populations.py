"""The units that figures count, derived from the register's tables. Every population has ``centre_id`` and its ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from favn.statistics.declaration import Population
from favn.statistics.tables import TABLE

if TYPE_CHECKING:
    from favn.statistics.evaluation.sources import Rows, Sources


def _stays(sources: Sources) -> Rows:
    kinds = sources.table("residents").select("resident_id", "kind")
    return sources.table("stays").join(kinds, "resident_id")


def _womens_stays(sources: Sources) -> Rows:
    stays = _stays(sources)
    return stays.filter(stays.kind == "woman").mutate(length=stays.discharged_on.delta(stays.admitted_on, unit="day"))


def _inquiries(sources: Sources) -> Rows:
    inquiries = sources.table("inquiries")
    return inquiries.mutate(outcome=inquiries.stay_id.isnull().ifelse("not_admitted", "admitted"))


def _not_admitted(sources: Sources) -> Rows:
    inquiries = sources.table("inquiries")
    return inquiries.filter(inquiries.stay_id.isnull())


def _attendances(sources: Sources) -> Rows:
    activities = sources.table("activities")
    return sources.table("attendances").join(activities, "activity_id")


def _changes(rows: Rows, day: str, **counts: int) -> Rows:
    """Days on which a room's state changes: ``counts`` are added from that day on."""
    state = {name: counts.get(name, 0) for name in ("opened", "closed", "placed")}
    return rows.filter(rows[day].notnull()).select("room_id", day=rows[day], **state)


def _room_states(sources: Sources) -> Rows:
    """Stretches of nights in which a room is available, each wholly occupied or wholly free.

    One sweep over the days on which something changes: the number of rows follows openings, closures and placements, not nights.
    """
    import ibis

    rooms, closures, placements = sources.table("rooms"), sources.table("room_closures"), sources.table("placements")
    changes = ibis.union(
        _changes(rooms, "opened_on", opened=1),
        _changes(rooms, "closed_on", opened=-1),
        _changes(closures, "from_on", closed=1),
        _changes(closures, "to_on", closed=-1),
        _changes(placements, "from_on", placed=1),
        _changes(placements, "to_on", placed=-1),
    )
    daily = changes.group_by("room_id", "day").agg(opened=changes.opened.sum(), closed=changes.closed.sum(), placed=changes.placed.sum())
    so_far = ibis.window(group_by="room_id", order_by="day", preceding=None, following=0)
    after = ibis.window(group_by="room_id", order_by="day")
    states = daily.select(
        "room_id",
        from_on=daily.day,
        to_on=daily.day.lead().over(after),
        opened=daily.opened.sum().over(so_far),
        closed=daily.closed.sum().over(so_far),
        placed=daily.placed.sum().over(so_far),
    )
    available = states.filter((states.opened > 0) & (states.closed == 0))
    stretches = available.select("room_id", "from_on", "to_on", occupied=available.placed > 0)
    return stretches.join(rooms.select("room_id", "centre_id"), "room_id")


def _courses(sources: Sources) -> Rows:
    """Every measurement after a resident's first in an area, with the change since the first and the day of the next."""
    import ibis

    measurements = sources.table("measurements")
    who = ["centre_id", "resident_id", "focus_area"] if sources.by_centre else ["resident_id", "focus_area"]
    course = ibis.window(group_by=who, order_by=["measured_on", "sequence"])
    rows = measurements.select(
        "centre_id",
        "resident_id",
        "focus_area",
        "measured_on",
        following=measurements.measured_on.lead().over(course),
        number=ibis.row_number().over(course),
        change=measurements.score - measurements.score.first().over(course),
    )
    direction = ibis.cases((rows.change > 0, "forward"), (rows.change < 0, "back"), else_="unchanged")
    later = rows.filter(rows.number > 0)
    return later.select("centre_id", "resident_id", "focus_area", "measured_on", "following", "change", direction=direction)


def _table(name: str) -> Population:
    return Population(name, lambda sources: sources.table(name), TABLE[name].keys[0])


STAYS = Population("stays", _stays, ("stay_id",))
WOMENS_STAYS = Population("womens_stays", _womens_stays, ("stay_id",))
ROOM_STATES = Population("room_states", _room_states, ("room_id",), shared=True)
INQUIRIES = Population("inquiries", _inquiries, ("inquiry_id",))
NOT_ADMITTED = Population("not_admitted", _not_admitted, ("inquiry_id",))
CONVERSATIONS = _table("conversations")
THERAPY_SESSIONS = _table("therapy_sessions")
ATTENDANCES = Population("attendances", _attendances, ("activity_id", "stay_id"))
CONTACTS = _table("contacts")
MEETINGS = _table("meetings")
COURSES = Population("courses", _courses, ("resident_id",), shared=True)
