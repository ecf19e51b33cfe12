"""Length of stay."""

from favn.lib.language import N_
from favn.statistics.declaration import Among, Bands, Figure, On
from favn.statistics.examples import child, example, stay
from favn.statistics.populations import STAYS

stay_length_bands = Figure(
    name="stay_length_bands",
    title=N_("Length of stay"),
    question=N_("How long did the stays last that ended in the period?"),
    unit="stays",
    kind="share",
    counted=N_("women's stays discharged in the period whose whole length lies in the band"),
    base=N_("women's stays discharged in the period"),
    caution=N_("The whole length counts, also the days before the period. Stays that have not ended are not in it."),
    each=STAYS,
    among=Among("kind", "woman"),
    when=On("discharged_on"),
    by=Bands("length", ("0-30", "31-100", "101-200", "201+")),
    examples=(
        example("left on the last day", stay("2021-12-01", "2021-12-31"), counts={"0-30": 1}, base=1),
        example("left on the first day", stay("2020-12-31", "2021-01-01"), counts={"0-30": 1}, base=1),
        example("left the day before", stay("2020-05-01", "2020-12-31"), base=0),
        example("left the day after", stay("2021-05-01", "2022-01-01"), base=0),
        example("still here", stay("2021-05-01"), base=0),
        example("came and left on one day", stay("2021-05-05", "2021-05-05"), counts={"0-30": 1}, base=1),
        example(
            "30 and 31 days", stay("2021-03-01", "2021-03-31"), stay("2021-04-01", "2021-05-02"), counts={"0-30": 1, "31-100": 1}, base=2
        ),
        example(
            "100 and 101 days",
            stay("2021-01-01", "2021-04-11"),
            stay("2021-01-01", "2021-04-12"),
            counts={"31-100": 1, "101-200": 1},
            base=2,
        ),
        example(
            "200 and 201 days", stay("2021-01-01", "2021-07-20"), stay("2021-01-01", "2021-07-21"), counts={"101-200": 1, "201+": 1}, base=2
        ),
        example("over 29 February", stay("2020-02-28", "2020-03-30"), year=2020, counts={"31-100": 1}, base=1),
        example("a child's stay", child(), stay("2021-01-01", "2021-01-05", of="noah"), base=0),
    ),
)
