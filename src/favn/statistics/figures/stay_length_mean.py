"""Mean length of stay."""

from favn.lib.language import N_
from favn.statistics.declaration import Among, Figure, On
from favn.statistics.examples import child, example, stay
from favn.statistics.populations import STAYS

stay_length_mean = Figure(
    name="stay_length_mean",
    title=N_("Mean length of stay"),
    question=N_("How long did a stay that ended in the period last on average?"),
    unit="stays",
    kind="mean",
    counted=N_("days from admission to discharge, added up over the same stays"),
    base=N_("women's stays discharged in the period"),
    caution=N_("The whole length counts, also the days before the period. A few very long stays move the mean."),
    each=STAYS,
    among=Among("kind", "woman"),
    when=On("discharged_on"),
    of="length",
    examples=(
        example("two stays", stay("2021-01-01", "2021-01-11"), stay("2020-12-31", "2021-01-01"), counts={"": 11}, base=2),
        example("over 29 February", stay("2020-02-28", "2020-03-01"), year=2020, counts={"": 2}, base=1),
        example("came and left on one day", stay("2021-05-05", "2021-05-05"), base=1),
        example("still here, and left the day after", stay("2021-05-01"), stay("2021-05-01", "2022-01-01", of="berit"), base=0),
        example("a child's stay", child(), stay("2021-01-01", "2021-01-05", of="noah"), base=0),
    ),
)
