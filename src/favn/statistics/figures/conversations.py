"""Conversations."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import code, comparable, event, example
from favn.statistics.populations import CONVERSATIONS

_A = code("conversation_kind", "a")

conversations = Figure(
    name="conversations",
    title=N_("Conversations"),
    question=N_("How many conversations were held, and of what kind?"),
    unit="conversations",
    kind="count",
    counted=N_("conversations held in the period"),
    caution=N_("Talks in passing are not registered. A talk with a mother and her child is one conversation."),
    each=CONVERSATIONS,
    when=On("held_on"),
    by=Codes("conversation_kind", "kind"),
    breaks=True,
    examples=(
        example(
            "known, unknown and without a kind",
            _A,
            event("conversations", "2021-03-01", "a"),
            event("conversations", "2021-03-01", "b"),
            event("conversations", "2021-03-01"),
            counts={"a": 1, "unknown": 1, "not_registered": 1},
        ),
        example(
            "first and last day", _A, event("conversations", "2021-01-01", "a"), event("conversations", "2021-12-31", "a"), counts={"a": 2}
        ),
        example("the days outside", _A, event("conversations", "2020-12-31", "a"), event("conversations", "2022-01-01", "a")),
        example("on 29 February", _A, event("conversations", "2020-02-29", "a"), year=2020, counts={"a": 1}),
        example(
            "re-coded inside the year",
            code("conversation_kind", "old", end="2021-07-01"),
            code("conversation_kind", "new", start="2021-07-01"),
            event("conversations", "2021-03-01", "old"),
            event("conversations", "2021-09-01", "new"),
            counts={"old": 1, "new": 1},
        ),
        example(
            "comparable from the first day",
            _A,
            comparable("conversation_kind", "2021-01-01"),
            event("conversations", "2021-03-01", "a"),
            counts={"a": 1},
        ),
        example(
            "comparable from the second day: no row",
            _A,
            comparable("conversation_kind", "2021-01-02"),
            event("conversations", "2021-03-01", "a"),
            absent=True,
        ),
        example("held after the day the figures are made", _A, event("conversations", "2021-07-01", "a"), as_of="2021-06-30"),
    ),
)
