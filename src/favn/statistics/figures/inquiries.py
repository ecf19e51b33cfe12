"""Inquiries."""

from favn.lib.language import N_
from favn.statistics.declaration import Figure, On, Values
from favn.statistics.examples import example, inquiry, stay
from favn.statistics.populations import INQUIRIES

inquiries = Figure(
    name="inquiries",
    title=N_("Inquiries"),
    question=N_("How many asked for help, and how many of them were admitted?"),
    unit="inquiries",
    kind="count",
    counted=N_("inquiries received in the period, with and without a stay"),
    caution=N_("The same woman may have asked several times."),
    each=INQUIRIES,
    when=On("received_on"),
    by=Values("outcome", ("admitted", "not_admitted")),
    examples=(
        example(
            "with and without a stay",
            inquiry("2021-03-01"),
            inquiry("2021-03-01", stay="s"),
            stay("2021-03-01", name="s"),
            counts={"admitted": 1, "not_admitted": 1},
        ),
        example("first and last day", inquiry("2021-01-01"), inquiry("2021-12-31"), counts={"not_admitted": 2}),
        example("the days outside", inquiry("2020-12-31"), inquiry("2022-01-01")),
        example("the night of 29 February", inquiry("2020-02-29"), year=2020, counts={"not_admitted": 1}),
        example(
            "asked in December, admitted in January", inquiry("2021-12-31", stay="s"), stay("2022-01-02", name="s"), counts={"admitted": 1}
        ),
    ),
)
