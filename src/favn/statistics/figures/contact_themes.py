"""Themes of contacts."""

from favn.lib.language import N_
from favn.statistics.declaration import Codes, Figure, On
from favn.statistics.examples import code, contact, example
from favn.statistics.populations import CONTACTS

_HOUSING, _MONEY = code("contact_theme", "housing"), code("contact_theme", "money")

contact_themes = Figure(
    name="contact_themes",
    title=N_("Themes of contacts"),
    question=N_("What were the contacts with other parties about?"),
    unit="contacts",
    kind="share",
    counted=N_("contacts in the period that have the theme"),
    base=N_("contacts with other parties in the period"),
    caution=N_("Several themes may be chosen, so shares add up to more than 100%."),
    each=CONTACTS,
    when=On("contacted_on"),
    by=Codes("contact_theme", "themes", several=True),
    examples=(
        example(
            "two themes in one contact",
            _HOUSING,
            _MONEY,
            contact("2021-03-01", "housing|money"),
            contact("2021-03-01", "housing"),
            counts={"housing": 2, "money": 1},
            base=2,
        ),
        example(
            "the same theme twice, in another order",
            _HOUSING,
            _MONEY,
            contact("2021-03-01", "housing|money|housing"),
            contact("2021-03-01", "money|housing"),
            counts={"housing": 2, "money": 2},
            base=2,
        ),
        example(
            "none, and empty items only", _HOUSING, contact("2021-03-01"), contact("2021-03-01", "||"), counts={"not_registered": 2}, base=2
        ),
        example("two unknown themes", _HOUSING, contact("2021-03-01", "typo|Housing|housing"), counts={"housing": 1, "unknown": 1}, base=1),
        example("the days outside", _HOUSING, contact("2020-12-31", "housing"), contact("2022-01-01", "housing"), base=0),
        example(
            "re-coded inside the year",
            code("contact_theme", "home", end="2021-07-01"),
            code("contact_theme", "housing", start="2021-07-01"),
            contact("2021-03-01", "home|housing"),
            counts={"home": 1, "housing": 1},
            base=1,
        ),
        example(
            "re-coded on the first day of the year",
            code("contact_theme", "home", end="2021-01-01"),
            code("contact_theme", "housing", start="2021-01-01"),
            contact("2021-03-01", "home"),
            counts={"unknown": 1},
            base=1,
        ),
    ),
)
