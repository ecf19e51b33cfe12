"""Residents."""

from favn.lib.language import N_
from favn.statistics.declaration import Figure, Present, Values
from favn.statistics.examples import child, example, stay, woman
from favn.statistics.populations import STAYS

residents = Figure(
    name="residents",
    title=N_("Residents"),
    question=N_("How many women and children lived in the house in the period?"),
    unit="residents",
    kind="count",
    counted=N_("different residents with a stay on at least one day of the period"),
    caution=N_("A resident with several stays counts once. Anonymous residents may have been here before under another number."),
    each=STAYS,
    when=Present("admitted_on", "discharged_on"),
    by=Values("kind", ("woman", "child")),
    distinct="resident_id",
    examples=(
        example("came on the last day", stay("2021-12-31"), counts={"woman": 1}),
        example("came the day after", stay("2022-01-01")),
        example("left on the first day", stay("2020-06-01", "2021-01-01"), counts={"woman": 1}),
        example("left the day before", stay("2020-06-01", "2020-12-31")),
        example("still here", stay("2019-03-01"), counts={"woman": 1}),
        example("came and left on the same day", stay("2021-05-05", "2021-05-05"), counts={"woman": 1}),
        example("two stays of one woman", stay("2021-01-05", "2021-02-01"), stay("2021-06-01"), counts={"woman": 1}),
        example(
            "a woman and her two children",
            stay("2021-03-01"),
            child("a"),
            stay("2021-03-01", of="a"),
            child("b"),
            stay("2021-03-01", of="b"),
            counts={"woman": 1, "child": 2},
        ),
        example("a resident without a stay", woman()),
        example("came after the day the figures are made", stay("2021-07-01"), as_of="2021-06-30"),
        example("came on the day the figures are made", stay("2021-06-30"), as_of="2021-06-30", counts={"woman": 1}),
        example("a year that has not begun", stay("2021-06-30"), as_of="2020-06-30", absent=True),
    ),
)
