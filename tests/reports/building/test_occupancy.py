"""Who lived here, and how full the house was: every variant of the sentences."""

from datetime import date
from typing import Any

import pytest

from favn.reports.building.chapters import cooperation, inquiries, occupancy, residents
from favn.reports.building.view import View
from favn.reports.document import Figure, Table
from favn.statistics.facts import Centre
from tests.reports.building.made import code, counts, plain, text_of, view, words

# ------------------------------------------------------------------------------------------------------------- residents


@pytest.mark.parametrize(
    ("women", "children", "sentence"),
    [
        (52, 24, "I løbet af 2021 boede der 52 kvinder og 24 børn i huset."),
        (1, 1, "I løbet af 2021 boede der én kvinde og ét barn i huset."),
        (1, 0, "I løbet af 2021 boede der én kvinde og ingen børn i huset."),
        (0, 2, "I løbet af 2021 boede der ingen kvinder og 2 børn i huset."),
        (0, 0, "Ingen boede i huset i 2021."),
    ],
)
def test_residents(women: int, children: int, sentence: str) -> None:
    assert plain(residents.residents_sentence(counts("residents", {"woman": women, "child": children}))) == sentence


@pytest.mark.parametrize(
    ("now", "before", "sentence"),
    [
        ((52, 24), (58, 17), "Det er 6 kvinder færre og 7 børn flere end i 2020."),
        ((52, 24), (51, 25), "Det er én kvinde flere og ét barn færre end i 2020."),
        ((52, 24), (52, 17), "Det er lige så mange kvinder som i 2020 og 7 børn flere."),
        ((52, 24), (58, 24), "Det er 6 kvinder færre end i 2020 og lige så mange børn."),
        ((52, 24), (52, 24), "Det er lige så mange kvinder og lige så mange børn som i 2020."),
    ],
)
def test_residents_and_the_year_before(now: tuple[int, int], before: tuple[int, int], sentence: str) -> None:
    kinds = ("woman", "child")
    seen = counts("residents", dict(zip(kinds, now, strict=True)), dict(zip(kinds, before, strict=True)))
    assert plain(residents.residents_change(seen)) == sentence


@pytest.mark.parametrize(
    "more",
    [
        {"years": (2018, 2019, 2021)},
        {"as_of": date(2021, 6, 30)},
        {"first_day": date(2020, 3, 1), "years": (2020, 2021)},
    ],
    ids=["no data the year before", "part of a year", "the year before is a part"],
)
def test_what_cannot_be_compared_is_not(more: dict[str, Any]) -> None:
    seen = counts("residents", {"woman": 5, "child": 2}, {"woman": 4, "child": 3}, **more)
    assert residents.residents_change(seen) == ""
    assert "færre" not in words(occupancy.chapter(seen)) and "flere end" not in words(occupancy.chapter(seen))


def test_english_says_it_in_its_own_order() -> None:
    seen = counts("residents", {"woman": 52, "child": 1}, {"woman": 58, "child": 0}, language="en")
    assert plain(residents.residents_sentence(seen)) == "During 2021, 52 women and one child lived in the house."
    assert plain(residents.residents_change(seen)) == "That is 6 fewer women and one more child than in 2020."


# ------------------------------------------------------------------------------------------------------------- occupancy


def rooms(number: int, taken: int, available: int, before: tuple[int, int] | None = None, **more: Any) -> View:
    cells: dict[tuple[str, int], dict[str, Any]] = {("rooms", 2021): {"": number}, ("occupancy", 2021): {"": (taken, available)}}
    if before:
        cells["occupancy", 2020] = {"": before}
    return view(cells, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            rooms(14, 4702, 5110, (4663, 5124)),
            "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. "
            "Det giver en belægning på 92 %, ét procentpoint mere end i 2020.",
        ),
        (
            rooms(14, 4702, 5110, (4702, 5110)),
            "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. "
            "Det giver en belægning på 92 %, det samme som i 2020.",
        ),
        (
            rooms(1, 200, 365, (300, 366)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 200 belagt. Det giver en belægning på 55 %, "
            "27 procentpoint mindre end i 2020.",
        ),
        (
            # 60,5 % and 58,6 %: printed 61 and 59, the exact difference rounds to 2
            rooms(1, 221, 365, (214, 365)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 221 belagt. Det giver en belægning på 61 %, "
            "2 procentpoint mere end i 2020.",
        ),
        (
            # 60,5 % and 58,4 %: printed 61 and 58, the exact difference rounds to 2, so both are printed
            rooms(1, 221, 365, (213, 365)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 221 belagt. Det giver en belægning på 61 %, mod 58 % i 2020.",
        ),
        (
            rooms(14, 3500, 4000),
            "Værelserne gav tilsammen 4.000 værelsesdøgn. I 2021 var de 3.500 belagt. Det giver en belægning på 88 %.",
        ),
        (rooms(1, 0, 365), "Ét værelse giver 365 værelsesdøgn på et år. Ingen af dem var belagt i 2021. Det giver en belægning på 0 %."),
        (rooms(1, 1, 5), "Værelserne gav tilsammen 5 værelsesdøgn. I 2021 var ét af dem belagt."),
        (rooms(0, 0, 0), "Huset havde ingen værelser til rådighed i 2021."),
        (
            rooms(14, 2346, 2534, (4663, 5124), as_of=date(2021, 6, 30)),
            "14 værelser giver 2.534 værelsesdøgn i den tid. I perioden 1. januar–30. juni 2021 var de 2.346 belagt. "
            "Det giver en belægning på 93 %.",
        ),
        (
            rooms(14, 4702, 5110, language="en"),
            "14 rooms make 5,110 room-nights in a year. In 2021, 4,702 of them were occupied. That is an occupancy of 92%.",
        ),
    ],
)
def test_occupancy(seen: View, sentence: str) -> None:
    assert plain(occupancy.occupancy_sentence(seen)) == sentence


def test_no_rooms_no_drawing() -> None:
    assert not [
        e for section in occupancy.chapter(rooms(0, 0, 0)).sections for e in section.exhibits if getattr(e, "name", "") == "occupancy"
    ]


def test_rooms_that_changed_get_two_brackets_and_a_note() -> None:
    seen = view(
        {
            ("rooms", 2020): {"": 12},
            ("rooms", 2021): {"": 14},
            ("occupancy", 2020): {"": (4000, 4392)},
            ("occupancy", 2021): {"": (4702, 5110)},
        },
        years=(2020, 2021),
        first_day=date(2020, 1, 2),
    )
    assert "Antallet af værelser har ændret sig: Procenterne kan sammenlignes, antallet af døgn kan ikke." in words(occupancy.chapter(seen))


# ------------------------------------------------------------------------------------------------------ years and houses


def test_a_year_without_rows_has_no_data_and_is_never_nought() -> None:
    seen = view({("contacts", year): {"": 0 if year == 2020 else 40} for year in range(2018, 2022)}, years=(2018, 2019, 2021))
    chapter = cooperation.chapter(seen)
    figure = chapter.sections[0].exhibits[0]
    assert isinstance(figure, Figure)
    assert [value.printed for value in figure.series.lines[0].values] == ["40", "40", "ingen data", "40"]
    assert "Der er ingen data for 2020." in figure.notes
    assert "end i 2020" not in words(chapter)


def test_a_report_of_a_year_without_rows_says_so() -> None:
    seen = view({("contacts", 2021): {"": 0}}, years=(2018, 2019))
    assert {text_of(section) for section in cooperation.chapter(seen).sections} == {"Der er ingen data for 2021."}


def test_a_year_that_has_not_begun_has_no_data() -> None:
    seen = view({("contacts", 2020): {"": 3}}, as_of=date(2020, 6, 30))
    assert {text_of(section) for section in cooperation.chapter(seen).sections} == {"Der er ingen data for 2021."}


def test_tables_tell_no_data_from_nought() -> None:
    cells = {("inquiries", year): {"admitted": 0, "not_admitted": 3} for year in (2019, 2020, 2021)}
    table = next(e for e in inquiries.chapter(view(cells, years=(2019, 2021))).sections[0].exhibits if isinstance(e, Table))
    assert [row.cells for row in table.rows] == [
        ("2018", "ingen data"),
        ("2019", "3", "0", "3"),
        ("2020", "ingen data"),
        ("2021", "3", "0", "3"),
    ]


@pytest.mark.parametrize(
    ("names", "house", "noun"),
    [
        (["Nordhuset"], "Nordhuset", "huset"),
        ([""], "Krisecentret", "huset"),
        ([], "Krisecentret", "huset"),
        (["Nordhuset", "Sydhuset"], "Nordhuset og Sydhuset", "husene"),
        (["Nordhuset", "Sydhuset", "Østhuset"], "Nordhuset, Sydhuset og Østhuset", "husene"),
        (["A"] * 12, "12 krisecentre", "husene"),
        (["Nordhuset", ""], "2 krisecentre", "husene"),
    ],
)
def test_houses_are_named(names: list[str], house: str, noun: str) -> None:
    seen = view({}, centres=[Centre(str(number), name) for number, name in enumerate(names)])
    assert (plain(seen.house_name), seen.house) == (house, noun)


def test_labels_fall_back_to_the_other_language_and_to_the_code() -> None:
    codes = [code("focus_area", "a", "Vold"), code("focus_area", "b", "", ""), code("focus_area", "c", "  Bolig,\n økonomi ")]
    seen = view({}, codes=codes, language="en")
    assert [seen.label("focus_area", name) for name in "abcd"] == ["Vold", "b", "Bolig, økonomi", "d"]
