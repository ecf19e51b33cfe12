"""The units that figures count, derived from the register's tables.

Every population has its ids and, where centres are counted apart, ``centre_id``.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from favn.statistics.declaration import Codes, Figure, Population
from favn.statistics.tables import TABLE

if TYPE_CHECKING:
    from ibis.expr.types import Value

    from favn.statistics.evaluation.sources import Rows, Sources


_PLACES_OF_SCORE = 16  # more than the highest score


def _stays(sources: Sources) -> Rows:
    stays, kinds = sources.table("stays"), sources.table("residents").select("resident_id", "kind")
    joined = stays.join(kinds, "resident_id")
    return joined.select(
        "centre_id",
        "stay_id",
        "resident_id",
        "kind",
        "admitted_on",
        "discharged_on",
        "age_at_admission",
        "admission_reasons",
        length=joined.discharged_on.delta(joined.admitted_on, unit="day"),
    )


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
    # Changes of one day come in an order of their own; only after the last of them does the state stand, until a later day.
    order = ["day", "opened", "closed", "placed"]
    so_far = ibis.window(group_by="room_id", order_by=order, preceding=None, following=0)
    after = ibis.window(group_by="room_id", order_by=order)
    states = changes.select(
        "room_id",
        from_on=changes.day,
        to_on=changes.day.lead().over(after),
        opened=changes.opened.sum().over(so_far),
        closed=changes.closed.sum().over(so_far),
        placed=changes.placed.sum().over(so_far),
    )
    states = states.filter(states.to_on.isnull() | (states.to_on > states.from_on))
    available = states.filter((states.opened > 0) & (states.closed == 0))
    stretches = available.select("room_id", "from_on", "to_on", occupied=available.placed > 0)
    return stretches.join(rooms.select("room_id", "centre_id"), "room_id")


def _as_one_number(measurements: Rows) -> Value:
    """A measurement as a number that sorts by day and sequence and ends in the score: ((day · 2⁶⁴) + sequence + 2⁶³) · 16 + score."""
    import ibis

    day = measurements.measured_on.delta(ibis.date("0001-01-01"), unit="day").cast("decimal(10, 0)")
    moment = day * ibis.literal(2**64, "decimal(20, 0)") + measurements.sequence + ibis.literal(2**63, "decimal(20, 0)")
    return moment * _PLACES_OF_SCORE + measurements.score


def _courses(sources: Sources) -> Rows:
    """A row for every resident, area and period in which she was measured, with her first score ever and her latest in the period.

    First and latest are the smallest and greatest of the measurements as numbers: nothing is sorted, on any engine.
    """
    import ibis

    measurements, days = sources.table("measurements"), sources.days
    who = ["centre_id", "resident_id", "focus_area"] if sources.by_centre else ["resident_id", "focus_area"]
    dated = measurements.left_join(days, measurements.measured_on == days.day)
    dated = dated.select(*who, "period", measurement=_as_one_number(dated))
    by_period = dated.group_by([*who, "period"]).agg(first=dated.measurement.min(), latest=dated.measurement.max())
    first_ever = by_period.group_by(who).agg(first_ever=by_period["first"].min())
    found = by_period.filter(by_period.period.notnull()).join(first_ever, who)
    found = found.filter(found.latest != found.first_ever)
    change = (found.latest % _PLACES_OF_SCORE - found.first_ever % _PLACES_OF_SCORE).cast("int64")
    rows = found.select(*who, "period", change=change)
    return rows.mutate(direction=ibis.cases((rows.change > 0, "forward"), (rows.change < 0, "back"), else_="unchanged"))


def _known_codes(sources: Sources) -> Rows:
    """The codes that are valid on at least one day of each period."""
    codes, periods = sources.table("codes"), sources.periods
    begun = codes.valid_from.isnull() | (codes.valid_from <= periods.last_day)
    not_over = codes.valid_to.isnull() | (codes.valid_to > periods.first_day)
    return codes.join(periods, [begun, not_over]).select("period", "codelist", "code", "position")


def _table(name: str) -> Population:
    return Population(name, lambda sources: sources.table(name), TABLE[name].keys[0])


STAYS = Population("stays_of_residents", _stays, ("stay_id",), shared=True)
ROOM_STATES = Population("room_states", _room_states, ("room_id",), shared=True)
KNOWN_CODES = Population("known_codes", _known_codes, ("codelist", "code"), shared=True)
INQUIRIES = Population("inquiries", _inquiries, ("inquiry_id",))
NOT_ADMITTED = Population("not_admitted", _not_admitted, ("inquiry_id",))
CONVERSATIONS = _table("conversations")
THERAPY_SESSIONS = _table("therapy_sessions")
ATTENDANCES = Population("attendances", _attendances, ("activity_id", "stay_id"))
CONTACTS = _table("contacts")
MEETINGS = _table("meetings")
COURSES = Population("courses", _courses, ("resident_id",), shared=True)


def shared_by(figures: Iterable[Figure]) -> tuple[Population, ...]:
    """The shared populations that these figures need, each once."""
    needed: dict[str, Population] = {}
    for figure in figures:
        populations = (figure.each, KNOWN_CODES) if isinstance(figure.by, Codes) else (figure.each,)
        needed |= {population.name: population for population in populations if population.shared}
    return tuple(needed.values())
