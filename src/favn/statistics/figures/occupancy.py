"""Occupancy."""

from favn.lib.language import N_
from favn.statistics.declaration import Figure, Nights
from favn.statistics.examples import closure, example, placed, room, stay
from favn.statistics.populations import ROOM_STATES

occupancy = Figure(
    name="occupancy",
    title=N_("Occupancy"),
    question=N_("How large a part of the room-nights was occupied?"),
    unit="room-nights",
    kind="share",
    counted=N_("nights in which an available room has at least one placement, every room and night once"),
    base=N_("nights in which a room is available: opened, not closed, not out of use"),
    caution=N_(
        "Placements alone decide: two stays in one room make one room-night, and a placement left open after its stay still counts."
    ),
    each=ROOM_STATES,
    when=Nights("from_on", "to_on"),
    of="occupied",
    examples=(
        example("the whole year", room(), stay("2020-12-01", name="s"), placed("2020-12-01"), counts={"": 365}, base=365),
        example(
            "a leap year", room(), stay("2020-02-01", name="s"), placed("2020-02-28", "2020-03-01"), year=2020, counts={"": 2}, base=366
        ),
        example("moved in on the last day", room(), stay("2021-12-31", name="s"), placed("2021-12-31"), counts={"": 1}, base=365),
        example("moved in the day after", room(), stay("2022-01-01", name="s"), placed("2022-01-01"), base=365),
        example(
            "moved out on the first day", room(), stay("2020-12-01", "2021-01-01", name="s"), placed("2020-12-01", "2021-01-01"), base=365
        ),
        example(
            "moved out on the second day",
            room(),
            stay("2020-12-01", "2021-01-02", name="s"),
            placed("2020-12-01", "2021-01-02"),
            counts={"": 1},
            base=365,
        ),
        example("in and out on one day", room(), stay("2021-05-05", "2021-05-05", name="s"), placed("2021-05-05", "2021-05-05"), base=365),
        example("a room opened in the year", room(opened="2021-12-01"), base=31),
        example(
            "a room closed in the year",
            room(closed="2021-02-01"),
            stay("2021-01-31", name="s"),
            placed("2021-01-31"),
            counts={"": 1},
            base=31,
        ),
        example(
            "out of use, with somebody placed in it",
            room(),
            closure("2021-01-02", "2022-01-01"),
            stay("2021-01-01", name="s"),
            placed("2021-01-01"),
            counts={"": 1},
            base=1,
        ),
        example("two closures that overlap", room(), closure("2021-01-01", "2021-12-30"), closure("2021-06-01", "2021-12-31"), base=1),
        example(
            "two stays share a room",
            room(),
            stay("2021-01-01", name="s"),
            placed("2021-01-01", "2021-01-11"),
            stay("2021-01-06", name="t", of="berit"),
            placed("2021-01-06", "2021-01-16", stay="t"),
            counts={"": 15},
            base=365,
        ),
        example(
            "a move between rooms",
            room(),
            room("2"),
            stay("2021-01-01", name="s"),
            placed("2021-01-01", "2021-01-11"),
            placed("2021-01-11", "2021-01-21", in_room="2"),
            counts={"": 20},
            base=730,
        ),
        example(
            "figures made in the summer",
            room(),
            stay("2021-06-30", name="s"),
            placed("2021-06-30"),
            as_of="2021-06-30",
            counts={"": 1},
            base=181,
        ),
        example("no rooms", base=0),
    ),
)
