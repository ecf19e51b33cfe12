"""Rooms."""

from favn.lib.language import N_
from favn.statistics.declaration import Figure, LastNight
from favn.statistics.examples import closure, example, room
from favn.statistics.populations import ROOM_STATES

rooms = Figure(
    name="rooms",
    title=N_("Rooms"),
    question=N_("How many rooms were available at the end of the period?"),
    unit="rooms",
    kind="count",
    counted=N_("rooms available in the night of the period's last day"),
    caution=N_("Rooms may have opened or closed within the period; the occupancy counts every night with the rooms of that night."),
    each=ROOM_STATES,
    when=LastNight("from_on", "to_on"),
    examples=(
        example("opened on the last day", room(opened="2021-12-31"), counts={"": 1}),
        example("opened the day after", room(opened="2022-01-01")),
        example("closed on the last day", room(closed="2021-12-31")),
        example("closes the day after", room(closed="2022-01-01"), counts={"": 1}),
        example("out of use over the last night", room(), closure("2021-12-01", "2022-01-01")),
        example("in use again on the last day", room(), closure("2021-12-01", "2021-12-31"), counts={"": 1}),
        example("out of use without an end", room(), closure("2021-12-31")),
        example("a closure that takes no night", room(), closure("2021-12-31", "2021-12-31"), counts={"": 1}),
        example("figures made in the summer", room(), room("2", opened="2021-07-01"), as_of="2021-06-30", counts={"": 1}),
    ),
)
