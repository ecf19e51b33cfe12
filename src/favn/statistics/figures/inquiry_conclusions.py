"""Conclusions of inquiries."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import code, example, inquiry, stay
from favn.statistics.populations import NOT_ADMITTED

_NO_ROOM = code("inquiry_conclusion", "no_room")

inquiry_conclusions = Figure(
    name="inquiry_conclusions",
    title=N_("Conclusions of inquiries"),
    question=N_("What came out of the inquiries that did not lead to admission?"),
    unit="inquiries",
    kind="share",
    counted=N_("inquiries without admission received in the period that have the conclusion"),
    base=N_("inquiries received in the period that did not lead to admission"),
    caution=N_("Several conclusions may be chosen, so shares add up to more than 100%."),
    each=NOT_ADMITTED,
    when=On("received_on"),
    by=Codes("inquiry_conclusion", "conclusions", several=True),
    examples=(
        example(
            "two conclusions", _NO_ROOM, inquiry("2021-03-01", conclusions="no_room|typo"), counts={"no_room": 1, "unknown": 1}, base=1
        ),
        example("none", _NO_ROOM, inquiry("2021-03-01"), counts={"not_registered": 1}, base=1),
        example("led to admission", _NO_ROOM, inquiry("2021-03-01", stay="s", conclusions="no_room"), stay("2021-03-01", name="s"), base=0),
        example(
            "first and last day",
            _NO_ROOM,
            inquiry("2021-01-01", conclusions="no_room"),
            inquiry("2021-12-31", conclusions="no_room"),
            counts={"no_room": 2},
            base=2,
        ),
        example(
            "the days outside", _NO_ROOM, inquiry("2020-12-31", conclusions="no_room"), inquiry("2022-01-01", conclusions="no_room"), base=0
        ),
        example(
            "re-coded inside the year",
            code("inquiry_conclusion", "full", end="2021-07-01"),
            code("inquiry_conclusion", "no_room", start="2021-07-01"),
            inquiry("2021-03-01", conclusions="full"),
            inquiry("2021-09-01", conclusions="no_room"),
            counts={"full": 1, "no_room": 1},
            base=2,
        ),
    ),
)
