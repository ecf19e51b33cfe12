"""Contacts with others."""

from favn.lib.language import N_
from favn.statistics.declaration import Figure, On
from favn.statistics.examples import contact, example
from favn.statistics.populations import CONTACTS

contacts = Figure(
    name="contacts",
    title=N_("Contacts with others"),
    question=N_("How many contacts were there with other parties about the residents?"),
    unit="contacts",
    kind="count",
    counted=N_("contacts with other parties in the period, in either direction"),
    caution=N_("A call, a letter and a visit count alike."),
    each=CONTACTS,
    when=On("contacted_on"),
    examples=(
        example("first and last day", contact("2021-01-01"), contact("2021-12-31"), counts={"": 2}),
        example("the days outside", contact("2020-12-31"), contact("2022-01-01")),
        example("on 29 February", contact("2020-02-29"), year=2020, counts={"": 1}),
        example("after the day the figures are made", contact("2021-06-30"), contact("2021-07-01"), as_of="2021-06-30", counts={"": 1}),
    ),
)
