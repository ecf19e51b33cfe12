"""Therapy sessions."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import code, comparable, event, example
from favn.statistics.populations import THERAPY_SESSIONS

_A = code("therapy_kind", "a")

therapy_sessions = Figure(
    name="therapy_sessions",
    title=N_("Therapy sessions"),
    question=N_("How many therapy sessions were held, and of what kind?"),
    unit="sessions",
    kind="count",
    counted=N_("therapy sessions held in the period"),
    caution=N_("Sessions are counted, not hours and not residents."),
    each=THERAPY_SESSIONS,
    when=On("held_on"),
    by=Codes("therapy_kind", "kind"),
    breaks=True,
    examples=(
        example(
            "known, unknown and without a kind",
            _A,
            event("therapy_sessions", "2021-03-01", "a"),
            event("therapy_sessions", "2021-03-01", "b"),
            event("therapy_sessions", "2021-03-01"),
            counts={"a": 1, "unknown": 1, "not_registered": 1},
        ),
        example(
            "first and last day",
            _A,
            event("therapy_sessions", "2021-01-01", "a"),
            event("therapy_sessions", "2021-12-31", "a"),
            counts={"a": 2},
        ),
        example("the days outside", _A, event("therapy_sessions", "2020-12-31", "a"), event("therapy_sessions", "2022-01-01", "a")),
        example("on 29 February", _A, event("therapy_sessions", "2020-02-29", "a"), year=2020, counts={"a": 1}),
        example(
            "re-coded inside the year",
            code("therapy_kind", "old", end="2021-07-01"),
            code("therapy_kind", "new", start="2021-07-01"),
            event("therapy_sessions", "2021-03-01", "old"),
            event("therapy_sessions", "2021-09-01", "new"),
            counts={"old": 1, "new": 1},
        ),
        example(
            "comparable from the first day",
            _A,
            comparable("therapy_kind", "2021-01-01"),
            event("therapy_sessions", "2021-03-01", "a"),
            counts={"a": 1},
        ),
        example(
            "comparable from the second day: no row",
            _A,
            comparable("therapy_kind", "2021-01-02"),
            event("therapy_sessions", "2021-03-01", "a"),
            absent=True,
        ),
        example("held after the day the figures are made", _A, event("therapy_sessions", "2021-07-01", "a"), as_of="2021-06-30"),
    ),
)
