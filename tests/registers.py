"""Small nasty registers, all valid: events on boundary days, ties, odd ids, codes that come and go, rows that earn every warning.

``registers()`` draws them as the rows of ``tests.second_opinion``; write them with its ``write`` to get a folder.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from tests.second_opinion.rows import Row, Rows, register

YEARS = (2019, 2020, 2021, 2022)
DAYS = (
    date(2017, 3, 1),
    *(date(2019, 12, day) for day in (30, 31)),
    *(date(2020, 1, day) for day in (1, 2)),
    *(date(2020, 2, day) for day in (28, 29)),
    date(2020, 3, 1),
    *(date(2020, month, 30) for month in (6, 12)),
    date(2020, 7, 1),
    date(2020, 12, 31),
    *(date(2021, 1, day) for day in (1, 2)),
    date(2021, 2, 28),
    *(date(2021, month, 1) for month in (3, 7)),
    *(date(2021, 12, day) for day in (30, 31)),
    *(date(2022, 1, day) for day in (1, 2)),
)
ODD = (
    "7",
    "007",
    "R 1",
    "r 1",
    "Ø,å",
    '"q"',
    "NULL",
    "=1+1",
    "a'b",
    "1e3",
    "2021-01-01",
    "\u2603",
    "true",
    "-",
    "a|b:c",
    "nan",
    "\\",
    " x",
)
CODES = ("a", "A", "b", "Å", "a b", " a", "NULL", "0", "00", 'q"', "x,y", "\U0001f490")
STRANGE = ("unknown", "not_registered", "gone", "a ")
LABELS = (None, "Vold", 'sagde "nej"', "Bolig, økonomi", "to\nlinjer", "to\r\nlinjer", ";", " ", "\u2028")
AGES = (None, 0, 2, 3, 6, 7, 13, 14, 17, 18, 24, 25, 34, 35, 44, 45, 54, 55, 64, 65, 120)
CODELISTS = (
    "admission_reason",
    "inquiry_conclusion",
    "conversation_kind",
    "therapy_kind",
    "activity_kind",
    "contact_theme",
    "meeting_kind",
    "focus_area",
    "referral_source",
)

Span = tuple[date, date | None]


def boundary_days() -> st.SearchStrategy[date]:
    """Days at the ends of years, around 29 February and in mid-year, few enough that ties are common."""
    return st.sampled_from(DAYS)


def _days_or_none() -> st.SearchStrategy[date | None]:
    return st.sampled_from((None, *DAYS))


def _in_order(span: Span) -> Span:
    start, end = span
    return span if end is None or start <= end else (end, start)


SPANS: st.SearchStrategy[Span] = st.tuples(boundary_days(), _days_or_none()).map(_in_order)
MAYBE = st.sampled_from(LABELS)
KIND = st.sampled_from((*[None] * 4, *CODES, *CODES, *STRANGE, "a|b", "a:b"))
CHOSEN = st.lists(st.sampled_from((*CODES, *STRANGE, "")), max_size=4)
FIRST_ID = st.integers(0, len(ODD) - 1)
TURNS = (date(2017, 3, 1), *(day for day in DAYS if (day.month, day.day) in {(1, 1), (12, 31)}))
BREAKS = (None, date(2020, 1, 1), date(2020, 1, 2), date(2021, 1, 1), date(2021, 1, 2), date(2021, 7, 1))


def _pick(names: Sequence[str]) -> st.SearchStrategy[str]:
    return st.sampled_from(list(names))


def _maybe(names: Sequence[str]) -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, *names])


def _named(draw: st.DrawFn, id_column: str, rows: Sequence[Row]) -> list[Row]:
    """Give every row an odd id, no two the same."""
    first = draw(FIRST_ID)
    return [{id_column: ODD[(first + number) % len(ODD)], **row} for number, row in enumerate(rows)]


def _drawn(draw: st.DrawFn, id_column: str, most: int, **columns: st.SearchStrategy[Any]) -> list[Row]:
    return _named(draw, id_column, draw(st.lists(st.fixed_dictionaries(columns), max_size=most)))


def _once(rows: Sequence[Row], *key: str) -> list[Row]:
    """Keep the first row of each key."""
    kept: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        kept.setdefault(tuple(row[column] for column in key), row)
    return list(kept.values())


def _ids(rows: Sequence[Row], id_column: str) -> list[str]:
    return [row[id_column] for row in rows]


def _codes(draw: st.DrawFn) -> list[Row]:
    """Draw the codes of every list: the same names in several lists, known always, never, or from and to any boundary day."""
    one = st.fixed_dictionaries(
        {
            "code": st.sampled_from(CODES),
            "label_da": MAYBE,
            "label_en": MAYBE,
            "position": st.sampled_from((None, -1, 1, 1, 2, 10)),
            "validity": st.one_of(st.just((None, None)), st.tuples(_days_or_none(), _days_or_none())),
        }
    )
    rows = []
    for codelist in CODELISTS:
        for code in _once(draw(st.lists(one, max_size=4)), "code"):
            valid_from, valid_to = code.pop("validity")
            if valid_from is not None and valid_to is not None:
                valid_from, valid_to = min(valid_from, valid_to), max(valid_from, valid_to)
                valid_to += timedelta(days=valid_from == valid_to)  # a code is valid for a day at least
            rows.append({"codelist": codelist, **code, "valid_from": valid_from, "valid_to": valid_to})
    return rows


def _codelists(draw: st.DrawFn) -> list[Row]:
    breaks = draw(st.dictionaries(st.sampled_from(CODELISTS), st.sampled_from(BREAKS), max_size=5))
    return [{"codelist": codelist, "comparable_from": comparable_from} for codelist, comparable_from in breaks.items()]


def _rooms(draw: st.DrawFn, centres: Sequence[str]) -> list[Row]:
    always = st.just((date(2010, 1, 1), None))
    rows = [
        {"centre_id": centre, "opened_on": opened_on, "closed_on": closed_on}
        for centre in centres
        for opened_on, closed_on in draw(st.lists(st.one_of(always, SPANS), max_size=4))
    ]
    return _named(draw, "room_id", rows)


def _closures(draw: st.DrawFn, rooms: Sequence[Row]) -> list[Row]:
    if not rooms:
        return []
    drawn = draw(st.lists(st.tuples(_pick(_ids(rooms, "room_id")), SPANS, MAYBE), max_size=4))
    rows = [{"room_id": room, "from_on": from_on, "to_on": to_on, "reason": reason} for room, (from_on, to_on), reason in drawn]
    return _once(rows, "room_id", "from_on")


def _stays(draw: st.DrawFn, centres: Sequence[str], residents: Sequence[Row]) -> list[Row]:
    """Draw up to three stays of each resident, overlapping or not; a child may point at any woman's stay."""
    stay = st.fixed_dictionaries(
        {
            "centre_id": _pick(centres),
            "span": SPANS,
            "age_at_admission": st.sampled_from(AGES),
            "admission_reasons": CHOSEN,
            "referral_source": KIND,
            "discharge_destination": KIND,
        }
    )
    kinds = {resident["resident_id"]: resident["kind"] for resident in residents}
    rows = _named(draw, "stay_id", [{"resident_id": who, **row} for who in kinds for row in draw(st.lists(stay, max_size=3))])
    mothers = _ids([row for row in rows if kinds[row["resident_id"]] == "woman"], "stay_id")
    for row in rows:
        row["admitted_on"], row["discharged_on"] = row.pop("span")
        row["mother_stay_id"] = draw(_maybe(mothers)) if kinds[row["resident_id"]] == "child" else None
    return rows


def _placements(draw: st.DrawFn, stays: Sequence[Row], rooms: Sequence[Row]) -> list[Row]:
    """Draw placements at any time, as long as stay and room belong to one centre."""
    pairs = [(stay["stay_id"], room["room_id"]) for stay in stays for room in rooms if stay["centre_id"] == room["centre_id"]]
    if not pairs:
        return []
    drawn = draw(st.lists(st.tuples(st.sampled_from(pairs), SPANS), min_size=1, max_size=8))
    if draw(st.booleans()):  # everybody may share the first room
        (_, shared), span = drawn[0]
        drawn += [((stay, room), span) for stay, room in pairs if room == shared]
    rows = [{"stay_id": stay, "room_id": room, "from_on": from_on, "to_on": to_on} for (stay, room), (from_on, to_on) in drawn]
    return _once(rows, "stay_id", "room_id", "from_on")


def _measurements(draw: st.DrawFn, centres: Sequence[str], residents: Sequence[Row], areas: Sequence[str]) -> list[Row]:
    """Draw series of one to five measurements of a resident in an area, with ties on one day and at any centre."""
    if not residents:
        return []
    sequence = st.sampled_from((-5, 0, 1, 2, 9, 10, 2**31))
    one = st.tuples(_pick(centres), st.sampled_from(TURNS), sequence, st.integers(1, 10))
    area = st.sampled_from([*areas, *areas, *CODES[:2], "unknown", "a:b"])
    drawn = draw(
        st.lists(st.tuples(_pick(_ids(residents, "resident_id")), area, st.lists(one, min_size=1, max_size=5)), min_size=1, max_size=4)
    )
    rows = [
        {"centre_id": centre, "resident_id": who, "focus_area": area, "measured_on": day, "sequence": sequence, "score": score}
        for who, area, series in drawn
        for centre, day, sequence, score in series
    ]
    rows = _once(rows, "resident_id", "focus_area", "measured_on", "sequence")
    return [{"measurement_id": f"m{number}", **row} for number, row in enumerate(rows)]


def _events(draw: st.DrawFn, centres: Sequence[str], stays: Sequence[str]) -> Mapping[str, list[Row]]:
    where = {"centre_id": _pick(centres)}
    about = {**where, "stay_id": _maybe(stays)}
    held = {"held_on": boundary_days(), "kind": KIND}
    contact = {"contacted_on": boundary_days(), "actor": KIND, "channel": KIND, "direction": KIND, "themes": CHOSEN}
    return {
        "inquiries": _drawn(draw, "inquiry_id", 5, **about, received_on=boundary_days(), channel=KIND, conclusions=CHOSEN),
        "conversations": _drawn(draw, "conversation_id", 5, **about, **held),
        "therapy_sessions": _drawn(draw, "session_id", 4, **about, **held),
        "activities": _drawn(draw, "activity_id", 4, **where, **held),
        "contacts": _drawn(draw, "contact_id", 4, **about, **contact),
        "meetings": _drawn(draw, "meeting_id", 4, **about, **held),
    }


def _attendances(draw: st.DrawFn, activities: Sequence[str], stays: Sequence[str]) -> list[Row]:
    if not activities or not stays:
        return []
    drawn = draw(st.lists(st.tuples(_pick(activities), _pick(stays)), max_size=6, unique=True))
    return [{"activity_id": activity, "stay_id": stay} for activity, stay in drawn]


@st.composite
def registers(draw: st.DrawFn) -> Rows:
    """Draw a valid register of one to three centres over ``YEARS``, with every table."""
    centres = draw(st.lists(st.sampled_from(ODD), unique=True, min_size=1, max_size=3))
    fewest = draw(st.sampled_from((0, 2, 3)))  # an empty house is worth a look, but not every third time
    kinds = draw(st.lists(st.sampled_from(("woman", "woman", "child")), min_size=fewest, max_size=6))
    residents = _named(draw, "resident_id", [{"kind": kind} for kind in kinds])
    rooms = _rooms(draw, centres)
    stays = _stays(draw, centres, residents)
    codes = _codes(draw)
    events = _events(draw, centres, _ids(stays, "stay_id"))
    return register(
        centres=[{"centre_id": centre, "name": draw(MAYBE)} for centre in centres],
        rooms=rooms,
        room_closures=_closures(draw, rooms),
        residents=residents,
        stays=stays,
        placements=_placements(draw, stays, rooms),
        **events,
        attendances=_attendances(draw, _ids(events["activities"], "activity_id"), _ids(stays, "stay_id")),
        measurements=_measurements(draw, centres, residents, [row["code"] for row in codes if row["codelist"] == "focus_area"]),
        codes=codes,
        codelists=_codelists(draw),
    )
