"""The women's development."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Derived, Figure, Values
from favn.statistics.examples import code, example, measured
from favn.statistics.populations import COURSES

_HOUSING, _VIOLENCE = code("focus_area", "housing"), code("focus_area", "violence")

progress_direction = Figure(
    name="progress_direction",
    title=N_("The women's development"),
    question=N_("How many residents moved forward, stood still or fell back from their first to their latest measurement?"),
    unit="residents",
    kind="share",
    counted=N_("residents whose score rose, stood still or fell from their first to their latest measurement in the area"),
    base=N_("residents with at least two measurements in the area, the latest of them in the period"),
    caution=N_("The scores are the staff's own judgement. The first measurement may lie years back. Small bases say little."),
    each=COURSES,
    when=Derived(),
    by=Codes("focus_area", "focus_area", rest=False, split=Values("direction", ("forward", "unchanged", "back"))),
    examples=(
        example("forward", _HOUSING, measured("2021-03-01", 3), measured("2021-06-01", 5), counts={"housing:forward": 1}, base=1),
        example("one measurement only", _HOUSING, measured("2021-03-01", 3), base=0),
        example(
            "down and up again",
            _HOUSING,
            measured("2021-03-01", 3),
            measured("2021-06-01", 1),
            measured("2021-09-01", 3),
            counts={"housing:unchanged": 1},
            base=1,
        ),
        example(
            "the first one lies years back",
            _HOUSING,
            measured("2018-03-01", 6),
            measured("2021-12-31", 5),
            counts={"housing:back": 1},
            base=1,
        ),
        example(
            "the latest one on the first day",
            _HOUSING,
            measured("2020-12-31", 5),
            measured("2021-01-01", 6),
            counts={"housing:forward": 1},
            base=1,
        ),
        example("the latest one the day before", _HOUSING, measured("2020-12-30", 5), measured("2020-12-31", 6), base=0),
        example(
            "measured again the day after",
            _HOUSING,
            measured("2021-03-01", 5),
            measured("2021-06-01", 6),
            measured("2022-01-01", 1),
            counts={"housing:forward": 1},
            base=1,
        ),
        example(
            "two on one day, by their order",
            _HOUSING,
            measured("2021-03-01", 9, order=2),
            measured("2021-03-01", 3, order=1),
            counts={"housing:forward": 1},
            base=1,
        ),
        example(
            "ties on the latest day",
            _HOUSING,
            measured("2021-03-01", 5, order=1),
            measured("2021-06-01", 2, order=11),
            measured("2021-06-01", 8, order=2),
            counts={"housing:back": 1},
            base=1,
        ),
        example("areas are apart", _HOUSING, _VIOLENCE, measured("2021-03-01", 3), measured("2021-06-01", 5, area="violence"), base=0),
        example(
            "an area that is no code", _HOUSING, measured("2021-03-01", 3, area="typo"), measured("2021-06-01", 5, area="typo"), base=0
        ),
        example(
            "two residents",
            _HOUSING,
            _VIOLENCE,
            measured("2021-03-01", 3),
            measured("2021-06-01", 5),
            measured("2021-03-01", 4, of="berit"),
            measured("2021-06-01", 4, of="berit"),
            measured("2021-03-01", 9, area="violence"),
            measured("2021-06-01", 5, area="violence"),
            counts={"housing:forward": 1, "housing:unchanged": 1, "violence:back": 1},
            bases={"housing": 2, "violence": 1},
        ),
        example(
            "figures made in the summer",
            _HOUSING,
            measured("2021-03-01", 3),
            measured("2021-06-30", 5),
            measured("2021-07-01", 1),
            as_of="2021-06-30",
            counts={"housing:forward": 1},
            base=1,
        ),
        example(
            "an area that ended inside the year",
            code("focus_area", "housing", end="2021-01-02"),
            measured("2021-03-01", 3),
            measured("2021-06-01", 5),
            counts={"housing:forward": 1},
            base=1,
        ),
        example(
            "an area that ended on the first day of the year",
            code("focus_area", "housing", end="2021-01-01"),
            measured("2021-03-01", 3),
            measured("2021-06-01", 5),
            absent=True,
        ),
    ),
)
