"""Admission reasons."""

from favn.lib.language import N_
from favn.statistics.declaration import Among, Codes, Figure, On
from favn.statistics.examples import child, code, example, stay
from favn.statistics.populations import STAYS

_PHYSICAL, _THREATS = code("admission_reason", "physical"), code("admission_reason", "threats")

admission_reasons = Figure(
    name="admission_reasons",
    title=N_("Admission reasons"),
    question=N_("Why were the women admitted?"),
    unit="stays",
    kind="share",
    counted=N_("women's stays admitted in the period that have the reason"),
    base=N_("women's stays admitted in the period"),
    caution=N_("Several reasons may be chosen, so shares add up to more than 100%. What is not registered may still have happened."),
    each=STAYS,
    among=Among("kind", "woman"),
    when=On("admitted_on"),
    by=Codes("admission_reason", "admission_reasons", several=True),
    examples=(
        example(
            "several reasons",
            _PHYSICAL,
            _THREATS,
            stay("2021-03-01", reasons="physical|threats"),
            counts={"physical": 1, "threats": 1},
            base=1,
        ),
        example("the same reason twice", _PHYSICAL, stay("2021-03-01", reasons="physical|physical"), counts={"physical": 1}, base=1),
        example("no reason", _PHYSICAL, stay("2021-03-01"), counts={"not_registered": 1}, base=1),
        example("empty items only", _PHYSICAL, stay("2021-03-01", reasons="|"), counts={"not_registered": 1}, base=1),
        example(
            "an unknown reason beside a known one",
            _PHYSICAL,
            stay("2021-03-01", reasons="physical||typo"),
            counts={"physical": 1, "unknown": 1},
            base=1,
        ),
        example("two unknown reasons", _PHYSICAL, stay("2021-03-01", reasons="typo|Physical"), counts={"unknown": 1}, base=1),
        example(
            "admitted on the first and the last day",
            _PHYSICAL,
            stay("2021-01-01", reasons="physical"),
            stay("2021-12-31", of="berit", reasons="physical"),
            counts={"physical": 2},
            base=2,
        ),
        example(
            "admitted the day before and the day after",
            _PHYSICAL,
            stay("2020-12-31", reasons="physical"),
            stay("2022-01-01", of="berit", reasons="physical"),
            base=0,
        ),
        example(
            "a reason that ended on the first day of the year",
            code("admission_reason", "old", end="2021-01-01"),
            stay("2021-03-01", reasons="old"),
            counts={"unknown": 1},
            base=1,
        ),
        example(
            "a reason that ended on the second day of the year",
            code("admission_reason", "old", end="2021-01-02"),
            stay("2021-03-01", reasons="old"),
            counts={"old": 1},
            base=1,
        ),
        example(
            "re-coded inside the year",
            code("admission_reason", "old", end="2021-07-01"),
            code("admission_reason", "new", start="2021-07-01"),
            stay("2021-03-01", reasons="new"),
            stay("2021-09-01", of="berit", reasons="old"),
            counts={"old": 1, "new": 1},
            base=2,
        ),
        example(
            "a reason that begins on the last day",
            code("admission_reason", "new", start="2021-12-31"),
            stay("2021-03-01", reasons="new"),
            counts={"new": 1},
            base=1,
        ),
        example("a child's stay", _PHYSICAL, child(), stay("2021-03-01", of="noah", reasons="physical"), base=0),
    ),
)
