"""Attendances at activities."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import activity, attended, code, comparable, example, stay
from favn.statistics.populations import ATTENDANCES

_MEAL = code("activity_kind", "meal")

activity_attendances = Figure(
    name="activity_attendances",
    title=N_("Attendances at activities"),
    question=N_("How many times did women and children take part in activities, and in which?"),
    unit="attendances",
    kind="count",
    counted=N_("attendances at activities held in the period: one stay at one activity is one attendance"),
    caution=N_("Attendances are counted, not activities and not residents."),
    each=ATTENDANCES,
    when=On("held_on"),
    by=Codes("activity_kind", "kind"),
    breaks=True,
    examples=(
        example(
            "two at one activity",
            _MEAL,
            activity("2021-03-01", "meal"),
            stay("2021-01-01", name="s"),
            attended(),
            stay("2021-01-01", name="t", of="berit"),
            attended(stay="t"),
            counts={"meal": 2},
        ),
        example("an activity nobody came to", _MEAL, activity("2021-03-01", "meal")),
        example(
            "unknown and without a kind",
            _MEAL,
            stay("2021-01-01", name="s"),
            activity("2021-03-01", "typo"),
            attended(),
            activity("2021-03-02", name="b"),
            attended("b"),
            counts={"unknown": 1, "not_registered": 1},
        ),
        example(
            "first and last day",
            _MEAL,
            stay("2021-01-01", name="s"),
            activity("2021-01-01", "meal"),
            attended(),
            activity("2021-12-31", "meal", name="b"),
            attended("b"),
            counts={"meal": 2},
        ),
        example(
            "the days outside",
            _MEAL,
            stay("2021-01-01", name="s"),
            activity("2020-12-31", "meal"),
            attended(),
            activity("2022-01-01", "meal", name="b"),
            attended("b"),
        ),
        example("comparable from the second day: no row", _MEAL, comparable("activity_kind", "2021-01-02"), absent=True),
    ),
)
