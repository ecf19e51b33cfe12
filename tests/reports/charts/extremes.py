"""Charts that a strange register could give, by name."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from favn.reports.document import (
    Bar,
    Bars,
    Bracket,
    Break,
    Chart,
    Columns,
    Course,
    Development,
    DevelopmentWords,
    Group,
    Remark,
    State,
    Value,
)
from tests.reports.sample import sample_report
from tests.reports.sample_numbers import NO_DATA, NOT_COMPARABLE, choices, count, course, share, small_bars, years

LONG = "Henvist til et andet krisecenter med bedre mulighed for særlig støtte"
LONG_WORD = "Menneskehandelskoordineringsmyndighedssagsbehandlerudvalgsmødereferater"
PART = "til og med 30. juni 2021"


def charts() -> dict[str, Chart]:
    """The sample's charts and every extreme."""
    return {figure.name: figure.chart for figure in sample_report().figures()} | columns() | bars() | developments()


def one(*values: Value, **more: Any) -> Columns:
    """Columns of one group, ending in 2021."""
    return Columns(years(2022 - len(values)), (Group("", values),), "ingen data", **more)


def columns() -> dict[str, Chart]:
    return {
        "one year": one(count(52)),
        "one zero": one(count(0)),
        "all zeros": one(count(0), count(0), count(0), count(0)),
        "six digits": one(count(123456), count(999999), count(100000), count(765432), remarks=(Remark("665.432 flere", strong=True),)),
        "ten years of six digits": one(*(count(100000 + step * 90000) for step in range(10))),
        "all of the whole": one(*(share(5110, 5110),) * 4, of_whole=True, remarks=(Remark("0 døgn ledige", at=Fraction(1)),)),
        "none of the whole": one(*(share(0, 5110),) * 3, of_whole=True, remarks=(Remark("0 døgn belagt", strong=True, at=Fraction(0)),)),
        "no data at all": one(NO_DATA, NO_DATA, NO_DATA, NO_DATA),
        "nothing to divide by": one(Value("ingen ophold sluttede", State.EMPTY), count(12), Value("ingen ophold sluttede", State.EMPTY)),
        "break before the second year": one(NOT_COMPARABLE, count(3), gap=Break(1, "2020 kan ikke sammenlignes med de følgende år")),
        "break in a long word": one(NOT_COMPARABLE, NOT_COMPARABLE, count(3), gap=Break(2, LONG_WORD)),
        "long remarks": one(count(1), count(2), count(3), count(1), remarks=(Remark(LONG, strong=True), Remark(LONG), Remark("kort"))),
        "remarks at one height": one(
            share(1, 2),
            share(99, 100),
            of_whole=True,
            remarks=(Remark("1 ledig", at=Fraction(99, 100)), Remark("99 belagt", at=Fraction(97, 100))),
        ),
        "brackets of one year": one(
            share(1, 2),
            share(2, 3),
            share(3, 4),
            share(4, 5),
            of_whole=True,
            brackets=tuple(Bracket(at, at, f"{at + 12} værelser i hele året", f"{at + 12} værelser") for at in range(4)),
        ),
        "part of a year": Columns(years(2018, part=PART), (Group("", (count(4), count(0), NO_DATA, count(0))),), "ingen data"),
        "three groups": Columns(
            years(2020),
            tuple(Group(title, (count(123456), count(7))) for title in ("Kvinder", "Børn under fjorten år", "Andre voksne i huset")),
            "ingen data",
        ),
        "long titles": Columns(years(2021), (Group(LONG, (count(1),)), Group(LONG_WORD, (count(0),))), "ingen data"),
        "english": Columns(years(2018), (Group("", (NO_DATA, count(1), NO_DATA, count(2))),), "no data was registered"),
    }


def bars() -> dict[str, Chart]:
    many = {f"Kode nummer {number}": (number, 31 - number) for number in range(1, 31)}
    long = {f"{LONG} {number}": (number, 9 - number) for number in range(9)}
    alone = Bar("Fysisk vold", "3", "100 %", Fraction(1))
    return {
        "thirty codes": choices(many, (465, 465)),
        "thirty long codes": choices({f"{LONG} {number}": (1, 1) for number in range(30)}, (30, 30)),
        "long labels": choices(long, (36, 36), tail=(f"{LONG} 8",)),
        "one long word": choices({LONG_WORD: (2, 5), "Andet": (1, 0)}, (3, 5), tail=("Andet",)),
        "one category": choices({"Fysisk vold": (0, 7)}, (3, 7)),
        "all zeros, bars": Bars(
            tuple(Bar(name, "0", "0 %", Fraction(0), Fraction(0)) for name in ("A", "B")), "Antal", "Andel", "2020", Fraction(0)
        ),
        "everything": choices({"Fysisk vold": (5, 5), "Psykisk vold": (5, 5)}, (5, 5)),
        "six digits, bars": Bars((Bar("Bolig", "123.456", "100 %", Fraction(123456)),), "Antal kontakter", "Andel", "", Fraction(123456)),
        "first without tick": Bars(
            (alone, Bar("Ny årsag", "0", "0 %", Fraction(0), Fraction(1, 2))), "Antal", "Andel", "2020", Fraction(1)
        ),
        "no bars": Bars((), "Antal", "Andel", "2020", Fraction(0)),
        "small and zero": small_bars({"Bisidning": 0, "Følgeskab": 0}),
        "long heads": Bars((alone,), "Number of admissions", "Share of all", "year before", Fraction(1)),
    }


def sample_words() -> DevelopmentWords:
    return next(figure.chart.words for figure in sample_report().figures() if isinstance(figure.chart, Development))


def developments() -> dict[str, Chart]:
    words = sample_words()
    back = (course("Bolig", 0, 0, 12, -108), course("Vold", 1, 0, 10, -20))
    nine = (course("Bolig", 12, 0, 0, 108), course(LONG, 10, 1, 0, 3))
    both = (course("Bolig", 12, 0, 0, 108), course("Vold", 0, 0, 12, -108))
    small = tuple(course(f"Område {number}", 1, number % 3, 1, number - 3) for number in range(6))
    still = (Course("Bolig", 20, 0, 20, 0, Fraction(0), "0,0", ("0", "100", "0")),)
    many = tuple(course(f"Område nummer {number}", 10 + number, 3, 2, 9 - number) for number in range(30))
    return {
        "only back": Development(back, (), words),
        "plus nine": Development(nine, (), words),
        "nine both ways": Development(both, (), words),
        "only small": Development((), small, words),
        "nobody moved": Development(still, (course(LONG_WORD, 0, 1, 0, 0),), words),
        "thirty areas": Development(many, small, words),
        "nothing measured": Development((), (), words),
    }
