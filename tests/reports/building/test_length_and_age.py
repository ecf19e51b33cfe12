"""How long the stays lasted and how old the residents were: every variant of the sentences."""

from typing import Any

import pytest

from favn.reports.building.chapters import age, length_of_stay
from favn.reports.building.view import View
from tests.reports.building.made import counts, plain, text_of, view

# ---------------------------------------------------------------------------------------------------------------- length


def ended(short: int, middle: int, long: int, days: int = 0, before: tuple[int, int] | None = None, **more: Any) -> View:
    base = short + middle + long
    bands = {"0-30": (short, base), "31-100": (middle, base), "101-200": (0, base), "201+": (long, base)}
    cells: dict[tuple[str, int], dict[str, Any]] = {("stay_length_bands", 2021): bands, ("stay_length_mean", 2021): {"": (days, base)}}
    if before:
        cells["stay_length_mean", 2020] = {"": before}
    return view(cells, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            ended(20, 17, 13),
            "I 2021 sluttede 50 ophold. 20 af dem (40 %) varede højst 30 dage, og 13 af dem (26 %), lige over 1 ud af 4, "
            "varede mere end 200 dage.",
        ),
        (ended(12, 7, 1), "I 2021 sluttede 20 ophold. 12 af dem (60 %) varede højst 30 dage, og ét af dem (5 %) varede mere end 200 dage."),
        (ended(12, 8, 0), "I 2021 sluttede 20 ophold. 12 af dem (60 %) varede højst 30 dage, og ingen af dem varede mere end 200 dage."),
        (ended(1, 2, 2), "I 2021 sluttede 5 ophold. Ét af dem varede højst 30 dage, og 2 af dem varede mere end 200 dage."),
        (ended(0, 2, 0), "I 2021 sluttede 2 ophold. De varede alle mellem 31 og 200 dage."),
        (ended(1, 0, 0), "I 2021 sluttede ét ophold."),
    ],
)
def test_bands(seen: View, sentence: str) -> None:
    assert plain(length_of_stay.bands_sentence(seen)) == sentence


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (ended(10, 0, 10, 2180, (2020, 20)), "Gennemsnittet var 109 dage, 8 dage mere end i 2020."),
        (ended(10, 0, 10, 2180, (2200, 20)), "Gennemsnittet var 109 dage, én dag mindre end i 2020."),
        (ended(10, 0, 10, 2180, (2181, 20)), "Gennemsnittet var 109 dage, det samme som i 2020."),
        (ended(10, 0, 10, 2170, (2028, 20)), "Gennemsnittet var 109 dage, mod 101 i 2020."),
        (ended(10, 0, 10, 2180, (500, 9)), "Gennemsnittet var 109 dage."),
        (
            ended(5, 0, 4, 900, (2020, 20)),
            "Gennemsnittet af de 9 ophold var 100 dage; så få ophold siger ikke meget om den sædvanlige længde.",
        ),
        (ended(1, 0, 0, 12), "Opholdet varede 12 dage."),
        (ended(1, 0, 0, 1), "Opholdet varede én dag."),
    ],
)
def test_mean(seen: View, sentence: str) -> None:
    assert plain(length_of_stay.mean_sentence(seen)) == sentence


@pytest.mark.parametrize(
    ("days", "sentence", "caption"),
    [
        ((870, 920, 1010, 1090), "Det er steget hvert år siden 2018.", "Opholdene bliver længere"),
        ((1090, 1010, 920, 870), "Det er faldet hvert år siden 2018.", "Opholdene bliver kortere"),
        ((870, 1100, 1010, 1090), "", "Længere ophold end i 2020"),
        ((870, 920, 1090, 1010), "", "Kortere ophold end i 2020"),
        ((870, 920, 1091, 1090), "", "Lige så lange ophold som i 2020"),
    ],
)
def test_three_years_one_way(days: tuple[int, ...], sentence: str, caption: str) -> None:
    seen = view({("stay_length_mean", year): {"": (total, 10)} for year, total in zip(range(2018, 2022), days, strict=True)})
    assert plain(length_of_stay.mean_sentence(seen)).endswith(sentence or "i 2020.")
    assert length_of_stay._mean_caption(seen) == caption


def test_no_stay_ended() -> None:
    chapter = length_of_stay.chapter(ended(0, 0, 0))
    assert text_of(chapter.sections[0]) == "Ingen ophold sluttede i 2021."
    assert not chapter.sections[0].exhibits


# ------------------------------------------------------------------------------------------------------------------- age


def aged(young: int, grown: int, **more: Any) -> View:
    base = young + grown
    return counts("age_distribution", {"0-2": (young, base), "25-34": (grown, base)}, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (aged(29, 60), "Af de 89 ophold i 2021 var 29 (33 %) med beboere under 18 år. Det er 1 ud af 3."),
        (aged(29, 59), "Af de 88 ophold i 2021 var 29 (33 %) med beboere under 18 år. Det er 1 ud af 3."),
        (aged(31, 59), "Af de 90 ophold i 2021 var 31 (34 %) med beboere under 18 år. Det er lige over 1 ud af 3."),
        (aged(48, 52), "Af de 100 ophold i 2021 var 48 (48 %) med beboere under 18 år. Det er næsten 1 ud af 2."),
        (aged(40, 60), "Af de 100 ophold i 2021 var 40 (40 %) med beboere under 18 år."),
        (aged(1, 19), "Af de 20 ophold i 2021 var ét (5 %) med en beboer under 18 år."),
        (aged(0, 20), "Ingen af de 20 ophold i 2021 er registreret med en beboer under 18 år."),
        (aged(1, 4), "Af de 5 ophold i 2021 var ét med en beboer under 18 år."),
        (aged(3, 2), "Af de 5 ophold i 2021 var 3 med beboere under 18 år."),
        (aged(0, 1), "Der var ét ophold i 2021."),
        (aged(1, 0), "Det eneste ophold i 2021 var med en beboer under 18 år."),
    ],
)
def test_age(seen: View, sentence: str) -> None:
    assert plain(age.age_sentence(seen)) == sentence
