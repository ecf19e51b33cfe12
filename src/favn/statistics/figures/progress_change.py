"""Change in steps."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Derived, Figure
from favn.statistics.examples import code, example, measured
from favn.statistics.populations import COURSES

_HOUSING = code("focus_area", "housing")

progress_change = Figure(
    name="progress_change",
    title=N_("Change in steps"),
    question=N_("How many steps did the residents move on average from their first to their latest measurement?"),
    unit="residents",
    kind="mean",
    counted=N_("latest score minus first score, added up over the same residents"),
    base=N_("residents with at least two measurements in the area, the latest of them in the period"),
    caution=N_("On a small base one resident moves the mean. Steps of different areas are not the same distance."),
    each=COURSES,
    when=Derived(),
    by=Codes("focus_area", "focus_area", rest=False),
    of="change",
    examples=(
        example(
            "forward and back",
            _HOUSING,
            measured("2021-03-01", 3),
            measured("2021-06-01", 5),
            measured("2020-03-01", 8, of="berit"),
            measured("2021-06-01", 1, of="berit"),
            counts={"housing": -5},
            base=2,
        ),
        example("one measurement only", _HOUSING, measured("2021-03-01", 3), base=0),
        example(
            "only the first and the latest count",
            _HOUSING,
            measured("2021-03-01", 3),
            measured("2021-04-01", 10),
            measured("2021-05-01", 4),
            counts={"housing": 1},
            base=1,
        ),
        example("the latest one the day after", _HOUSING, measured("2021-03-01", 3), measured("2022-01-01", 9), base=0),
        example(
            "two on one day, by their order",
            _HOUSING,
            measured("2021-03-01", 9, order=7),
            measured("2021-03-01", 3, order=-1),
            counts={"housing": 6},
            base=1,
        ),
        example(
            "an area that is no code", _HOUSING, measured("2021-03-01", 3, area="typo"), measured("2021-06-01", 5, area="typo"), base=0
        ),
    ),
)
