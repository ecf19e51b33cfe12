"""External meetings."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import code, comparable, event, example
from favn.statistics.populations import MEETINGS

_A = code("meeting_kind", "a")

meetings = Figure(
    name="meetings",
    title=N_("External meetings"),
    question=N_("How many meetings outside did the staff take part in, and of what kind?"),
    unit="meetings",
    kind="count",
    counted=N_("external meetings held in the period"),
    caution=N_("A meeting counts once, however many took part."),
    each=MEETINGS,
    when=On("held_on"),
    by=Codes("meeting_kind", "kind"),
    breaks=True,
    examples=(
        example(
            "known, unknown and without a kind",
            _A,
            event("meetings", "2021-03-01", "a"),
            event("meetings", "2021-03-01", "b"),
            event("meetings", "2021-03-01"),
            counts={"a": 1, "unknown": 1, "not_registered": 1},
        ),
        example("first and last day", _A, event("meetings", "2021-01-01", "a"), event("meetings", "2021-12-31", "a"), counts={"a": 2}),
        example("the days outside", _A, event("meetings", "2020-12-31", "a"), event("meetings", "2022-01-01", "a")),
        example("on 29 February", _A, event("meetings", "2020-02-29", "a"), year=2020, counts={"a": 1}),
        example(
            "re-coded inside the year",
            code("meeting_kind", "old", end="2021-07-01"),
            code("meeting_kind", "new", start="2021-07-01"),
            event("meetings", "2021-03-01", "old"),
            event("meetings", "2021-09-01", "new"),
            counts={"old": 1, "new": 1},
        ),
        example(
            "comparable from the first day",
            _A,
            comparable("meeting_kind", "2021-01-01"),
            event("meetings", "2021-03-01", "a"),
            counts={"a": 1},
        ),
        example(
            "comparable from the second day: no row",
            _A,
            comparable("meeting_kind", "2021-01-02"),
            event("meetings", "2021-03-01", "a"),
            absent=True,
        ),
        example("held after the day the figures are made", _A, event("meetings", "2021-07-01", "a"), as_of="2021-06-30"),
    ),
)
