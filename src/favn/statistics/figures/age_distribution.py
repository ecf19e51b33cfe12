"""Age."""

from favn.lib.language import N_
from favn.statistics.declaration import NOT_REGISTERED, Bands, Figure, Present
from favn.statistics.examples import child, example, stay
from favn.statistics.populations import STAYS

age_distribution = Figure(
    name="age_distribution",
    title=N_("Age"),
    question=N_("How old were the residents, women and children together?"),
    unit="stays",
    kind="share",
    counted=N_("stays on at least one day of the period, by age at admission"),
    base=N_("stays of women and children on at least one day of the period"),
    caution=N_("Counted per stay: a resident with two stays counts twice, with her age at each admission."),
    each=STAYS,
    when=Present("admitted_on", "discharged_on"),
    by=Bands(
        "age_at_admission", ("0-2", "3-6", "7-13", "14-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"), missing=NOT_REGISTERED
    ),
    examples=(
        example(
            "at both ends of the bands",
            stay("2021-03-01", age=0),
            stay("2021-03-01", age=2, of="b"),
            stay("2021-03-01", age=3, of="c"),
            stay("2021-03-01", age=17, of="d"),
            stay("2021-03-01", age=18, of="e"),
            stay("2021-03-01", age=64, of="f"),
            stay("2021-03-01", age=65, of="g"),
            counts={"0-2": 2, "3-6": 1, "14-17": 1, "18-24": 1, "55-64": 1, "65+": 1},
            base=7,
        ),
        example("age not registered", stay("2021-03-01"), counts={"not_registered": 1}, base=1),
        example(
            "a woman and her child",
            stay("2021-03-01", age=30),
            child(),
            stay("2021-03-01", of="noah", age=7),
            counts={"7-13": 1, "25-34": 1},
            base=2,
        ),
        example(
            "two stays of one woman",
            stay("2021-01-05", "2021-02-01", age=24),
            stay("2021-06-01", age=25),
            counts={"18-24": 1, "25-34": 1},
            base=2,
        ),
        example("left the day before", stay("2020-06-01", "2020-12-31", age=30), base=0),
        example(
            "left on the first day, came on the last",
            stay("2020-06-01", "2021-01-01", age=30),
            stay("2021-12-31", age=31),
            counts={"25-34": 2},
            base=2,
        ),
    ),
)
