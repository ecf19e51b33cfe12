"""Tiny registers counted by hand, one for each edge that the definitions name."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from favn.statistics.result import Cell, Figures

from . import Rows, figures, members, register
from .by_hand import code, day, house, placed, room, score, shut, stay, talk


def counts(rows: Rows, figure: str, year: int = 2021, **options: Any) -> dict[str, Any]:
    """Give numerator by category, or (numerator, denominator) where there is a base."""
    found = Figures(figures(rows, [year], **options)).of(figure, year)
    return {cell.category: cell.numerator if cell.denominator is None else (cell.numerator, cell.denominator) for cell in found}


@pytest.mark.parametrize(
    ("admitted", "discharged", "present"),
    [
        ("2020-06-01", "2020-12-31", 0),
        ("2020-06-01", "2021-01-01", 1),
        ("2021-12-31", None, 1),
        ("2021-12-31", "2021-12-31", 1),
        ("2022-01-01", None, 0),
        ("2020-06-01", None, 1),
        ("2020-06-01", "2022-06-01", 1),
    ],
)
def test_a_stay_is_present_from_the_first_to_the_last_day(admitted: str, discharged: str | None, present: int) -> None:
    rows = house(stays=[stay("s1", admitted, discharged, age_at_admission=30)])
    assert counts(rows, "residents") == {"woman": present, "child": 0}
    assert counts(rows, "age_distribution")["25-34"] == (present, present)


def test_a_resident_with_two_stays_is_one_person_of_two_ages() -> None:
    stays = [stay("s1", "2021-01-01", "2021-02-01", age_at_admission=17), stay("s2", "2021-03-01", age_at_admission=18)]
    rows = house(stays=[*stays, stay("s3", "2021-03-01", who="noah"), stay("s4", "2021-03-01", who="emma", age_at_admission=65)])
    assert counts(rows, "residents") == {"woman": 2, "child": 1}
    assert members(rows, "residents", 2021, "woman") == ["emma", "karen"]
    ages = counts(rows, "age_distribution")
    assert (ages["14-17"], ages["18-24"], ages["65+"], ages["not_registered"], ages["0-2"]) == ((1, 4), (1, 4), (1, 4), (1, 4), (0, 4))


def test_stays_are_sorted_by_their_whole_length() -> None:
    ended = {"s0": "2021-12-31", "s30": "2021-12-01", "s31": "2021-11-30", "s100": "2021-09-22"}
    stays = [stay(name, admitted, "2021-12-31") for name, admitted in ended.items()]
    stays += [stay("s101", "2020-09-22", "2021-01-01"), stay("s200", "2020-06-15", "2021-01-01"), stay("s201", "2020-06-14", "2021-01-01")]
    outside = [stay("before", "2020-06-01", "2020-12-31"), stay("after", "2021-06-01", "2022-01-01"), stay("here", "2021-06-01")]
    rows = house(stays=[*stays, *outside, stay("child", "2021-06-01", "2021-06-20", who="noah")])
    assert counts(rows, "stay_length_bands") == {"0-30": (2, 7), "31-100": (2, 7), "101-200": (2, 7), "201+": (1, 7)}
    assert counts(rows, "stay_length_mean") == {"": (0 + 30 + 31 + 100 + 101 + 200 + 201, 7)}
    assert members(rows, "stay_length_mean", 2021, "")[:2] == ["s0 0", "s100 100"]
    assert members(rows, "stay_length_bands", 2021, "0-30", base=True) == ["s0", "s100", "s101", "s200", "s201", "s30", "s31"]


def test_the_leap_year_has_one_night_more() -> None:
    rows = house(rooms=[room()], stays=[stay("s1", "2020-02-28")], placements=[placed("s1", "2020-02-28", "2020-03-01")])
    assert counts(rows, "occupancy", 2020) == {"": (2, 366)}
    assert counts(rows, "occupancy", 2021) == {"": (0, 365)}
    assert members(rows, "occupancy", 2020, "") == ["blue 2020-02-28", "blue 2020-02-29"]


def test_a_room_counts_from_its_opening_to_its_closing() -> None:
    rooms = [
        room("opens", "2021-12-31"),
        room("closes", closed="2021-01-02"),
        room("late", "2022-01-01"),
        room("gone", closed="2021-01-01"),
    ]
    rows = house(rooms=[*rooms, room("last", "2021-12-30", "2021-12-31")], stays=[stay("s1", "2020-01-01")])
    assert counts(rows, "rooms") == {"": 1}
    assert counts(rows, "occupancy") == {"": (0, 3)}
    assert members(rows, "occupancy", 2021, "", base=True) == ["closes 2021-01-01", "last 2021-12-30", "opens 2021-12-31"]


def test_overlapping_closures_take_each_night_once() -> None:
    closures = [
        shut("2021-01-01", "2021-01-11"),
        shut("2021-01-06", "2021-01-16"),
        shut("2021-01-16", "2021-01-21"),
        shut("2021-12-31", None),
    ]
    rows = house(
        rooms=[room()], room_closures=closures, stays=[stay("s1", "2020-12-01")], placements=[placed("s1", "2020-12-01", "2021-01-25")]
    )
    assert counts(rows, "occupancy") == {"": (4, 365 - 20 - 1)}
    assert counts(rows, "rooms") == {"": 0}
    assert counts(rows, "rooms", 2020) == {"": 1}


def test_two_stays_in_one_room_make_one_night_and_a_move_none_too_many() -> None:
    rows = house(
        rooms=[room("blue"), room("red")],
        stays=[stay("s1", "2021-03-01", "2021-03-05"), stay("c1", "2021-03-01", "2021-03-05", who="noah")],
        placements=[
            placed("s1", "2021-03-01", "2021-03-03"),
            placed("c1", "2021-03-01", "2021-03-03"),
            placed("s1", "2021-03-03", "2021-03-03", room="red"),
            placed("s1", "2021-03-03", "2021-03-05", room="red"),
        ],
    )
    assert members(rows, "occupancy", 2021, "") == ["blue 2021-03-01", "blue 2021-03-02", "red 2021-03-03", "red 2021-03-04"]


def test_a_placement_left_open_still_counts_over_the_year() -> None:
    rows = house(rooms=[room()], stays=[stay("s1", "2020-12-20", "2020-12-25")], placements=[placed("s1", "2020-12-31")])
    assert counts(rows, "occupancy", 2020) == {"": (1, 366)}
    assert counts(rows, "occupancy", 2021) == {"": (365, 365)}


def test_kinds_are_known_missing_or_unknown() -> None:
    kinds = ["plan", "plan", None, "Plan", "unknown", "plan|walk"]
    rows = house(
        codes=[code("conversation_kind", "walk", position=2), code("conversation_kind", "plan", position=1), code("therapy_kind", "Plan")],
        conversations=[talk(f"t{number}", "2021-05-05", kind) for number, kind in enumerate(kinds)],
    )
    assert list(counts(rows, "conversations").items()) == [("plan", 2), ("walk", 0), ("unknown", 3), ("not_registered", 1)]


def test_several_codes_count_once_each() -> None:
    reasons = [["threat", "threat", "stalking"], ["", ""], [], ["old", "older", "threat"], ["", "stalking"], [" threat"]]
    codes = [code("admission_reason", "threat"), code("admission_reason", "stalking", position=9), code("admission_reason", "debt")]
    stays = [stay(f"s{number}", "2021-01-01", admission_reasons=chosen) for number, chosen in enumerate(reasons)]
    outside = [
        stay("child", "2021-01-01", who="noah", admission_reasons=["threat"]),
        stay("old", "2020-12-31", admission_reasons=["threat"]),
    ]
    found = counts(house(codes=codes, stays=[*stays, *outside]), "admission_reasons")
    assert list(found) == ["stalking", "debt", "threat", "unknown", "not_registered"]
    assert found == {"stalking": (2, 6), "debt": (0, 6), "threat": (2, 6), "unknown": (2, 6), "not_registered": (2, 6)}


def test_conclusions_are_those_of_inquiries_without_a_stay() -> None:
    received = [("i1", "2021-01-01", None), ("i2", "2021-12-31", None), ("i3", "2021-06-01", "s1"), ("i4", "2022-01-01", None)]
    inquiries = [
        {"inquiry_id": name, "centre_id": "house", "received_on": day(on), "stay_id": stay_id, "conclusions": ["full"]}
        for name, on, stay_id in received
    ]
    rows = house(codes=[code("inquiry_conclusion", "full")], stays=[stay("s1", "2021-06-01")], inquiries=inquiries)
    assert counts(rows, "inquiries") == {"admitted": 1, "not_admitted": 2}
    assert counts(rows, "inquiry_conclusions") == {"full": (2, 2), "unknown": (0, 2), "not_registered": (0, 2)}
    with pytest.raises(ValueError, match="plain count"):
        members(rows, "inquiries", 2021, "admitted", base=True)


def test_a_code_changed_inside_the_year_is_known_in_both_forms() -> None:
    codes = [
        code("conversation_kind", "short", None, "2021-07-01", 1),
        code("conversation_kind", "support", "2021-07-01", None, 2),
        code("conversation_kind", "last year's", None, "2021-01-01", 3),
        code("conversation_kind", "one day", None, "2021-01-02", 4),
        code("conversation_kind", "new year's eve", "2021-12-31", None, 5),
        code("conversation_kind", "next year's", "2022-01-01", None, 6),
    ]
    held = [talk("t1", "2021-12-01", "short"), talk("t2", "2021-01-01", "support"), talk("t3", "2021-01-01", "last year's")]
    rows = house(codes=codes, conversations=held)
    expected = {"short": 1, "support": 1, "one day": 0, "new year's eve": 0, "unknown": 1, "not_registered": 0}
    assert counts(rows, "conversations") == expected
    assert list(counts(rows, "conversations", as_of=date(2021, 12, 30))) == ["short", "support", "one day", "unknown", "not_registered"]


@pytest.mark.parametrize(
    ("comparable_from", "years"),
    [(None, [2020, 2021]), ("2020-01-01", [2020, 2021]), ("2020-01-02", [2021]), ("2021-01-01", [2021]), ("2021-01-02", [])],
)
def test_a_break_hides_the_years_that_begin_before_it(comparable_from: str | None, years: list[int]) -> None:
    lists = ["conversation_kind", "therapy_kind", "activity_kind", "meeting_kind", "contact_theme", "admission_reason", "focus_area"]
    codelists = [{"codelist": name, "comparable_from": day(comparable_from)} for name in lists]
    cells = figures(house(codelists=codelists, codes=[code("focus_area", "home")]), [2020, 2021])
    for figure in ("conversations", "therapy_sessions", "activity_attendances", "meetings"):
        assert [cell.year for cell in cells if cell.figure == figure] == [year for year in years for _ in ("unknown", "not_registered")]
    for figure in ("contact_themes", "admission_reasons", "progress_direction", "progress_change", "contacts"):
        assert {cell.year for cell in cells if cell.figure == figure} == {2020, 2021}


def test_progress_goes_from_the_first_ever_to_the_latest_by_sequence() -> None:
    measurements = [
        score(1, "2020-12-31", 5, 10),
        score(2, "2020-12-31", 9, 9),
        score(3, "2021-12-31", 4, -1),
        score(4, "2021-12-31", 7, 2),
        score(5, "2022-01-01", 1),
        score(6, "2021-05-01", 3, who="emma"),
        score(7, "2021-05-01", 3, who="emma", area="dreams"),
        score(8, "2021-06-01", 9, who="emma", area="dreams"),
        score(9, "2020-05-01", 3, who="noah"),
        score(10, "2020-06-01", 3, who="noah"),
    ]
    rows = house(codes=[code("focus_area", "home")], measurements=measurements)
    assert counts(rows, "progress_direction", 2020) == {"home:forward": (0, 2), "home:unchanged": (1, 2), "home:back": (1, 2)}
    assert counts(rows, "progress_direction", 2021) == {"home:forward": (0, 1), "home:unchanged": (0, 1), "home:back": (1, 1)}
    assert [counts(rows, "progress_change", year)["home"] for year in (2020, 2021, 2022)] == [(-4, 2), (-2, 1), (-8, 1)]
    assert members(rows, "progress_change", 2020, "home") == ["karen -4", "noah 0"]
    assert members(rows, "progress_direction", 2020, "home:back", base=True) == ["karen", "noah"]


def test_as_of_cuts_the_period_and_later_years_give_no_rows() -> None:
    rows = house(
        rooms=[room(), room("new", "2021-01-11")],
        stays=[stay("s1", "2021-01-05", "2021-01-11"), stay("s2", "2021-01-10"), stay("s3", "2021-01-11")],
        placements=[placed("s1", "2021-01-05", "2021-01-11")],
        conversations=[talk("t1", "2021-01-10", None), talk("t2", "2021-01-11", None)],
        measurements=[score(1, "2021-01-01", 1), score(2, "2021-01-10", 2), score(3, "2021-01-11", 9)],
        codes=[code("focus_area", "home")],
    )
    cut = date(2021, 1, 10)
    assert {cell.year for cell in figures(rows, [2020, 2021, 2022], as_of=cut)} == {2020, 2021}
    assert figures(rows, [2020], as_of=cut) == figures(rows, [2020])
    assert counts(rows, "occupancy", as_of=cut) == {"": (6, 10)}
    assert counts(rows, "rooms", as_of=cut) == {"": 1}
    assert counts(rows, "stay_length_mean", as_of=cut) == {"": (0, 0)}
    assert counts(rows, "age_distribution", as_of=cut)["not_registered"] == (2, 2)
    assert counts(rows, "conversations", as_of=cut)["not_registered"] == 1
    assert counts(rows, "progress_change", as_of=cut) == {"home": (1, 1)}
    assert counts(rows, "occupancy", as_of=date(2021, 1, 1)) == {"": (0, 1)}


def two_centres() -> Rows:
    return house(
        centres=[{"centre_id": "house"}, {"centre_id": "garden"}, {"centre_id": "empty"}],
        rooms=[room(), room("green", centre="garden")],
        room_closures=[shut("2021-01-01", "2021-01-11", room="green")],
        stays=[stay("s1", "2021-01-01", "2021-02-01"), stay("s2", "2021-02-01", centre="garden")],
        placements=[placed("s1", "2021-01-01", "2021-02-01"), placed("s2", "2021-12-31", room="green")],
        activities=[{"activity_id": "a1", "centre_id": "garden", "held_on": day("2021-01-20"), "kind": "meal"}],
        attendances=[{"activity_id": "a1", "stay_id": "s1"}],
        measurements=[score(1, "2021-01-10", 3), score(2, "2021-01-20", 4), score(3, "2021-03-01", 8, centre="garden")],
        codes=[code("focus_area", "home"), code("activity_kind", "meal")],
    )


@pytest.mark.parametrize(
    ("figure", "category", "expected"),
    [
        ("residents", "woman", [(1, None), (1, None), (1, None), (0, None)]),
        ("rooms", "", [(2, None), (1, None), (1, None), (0, None)]),
        ("occupancy", "", [(32, 720), (31, 365), (1, 355), (0, 0)]),
        ("activity_attendances", "meal", [(1, None), (0, None), (1, None), (0, None)]),
        ("progress_change", "home", [(5, 1), (1, 1), (0, 0), (0, 0)]),
    ],
)
def test_centres_need_not_add_up_to_the_whole(figure: str, category: str, expected: list[tuple[int, int | None]]) -> None:
    for centre, (numerator, denominator) in zip([None, "house", "garden", "empty"], expected, strict=True):
        cell = Figures(figures(two_centres(), [2021], centre=centre)).get(figure, 2021, category)
        assert cell == Cell(figure, 2021, category, numerator, denominator, centre)


def test_attendances_are_told_by_activity_and_stay() -> None:
    assert members(two_centres(), "activity_attendances", 2021, "meal") == ["a1 s1"]


def test_an_empty_register_gives_zeros_and_no_value_on_an_empty_base() -> None:
    cells = figures(register(), [2021])
    assert {cell.numerator for cell in cells} == {0}
    shares = ["occupancy", "stay_length_bands", "stay_length_mean", "admission_reasons", "age_distribution"]
    assert {cell.figure for cell in cells if cell.value is None} == {*shares, "inquiry_conclusions", "contact_themes"}
    assert cells[0] == Cell("residents", 2021, "woman", 0, None)


def test_figures_come_in_the_order_of_the_definitions() -> None:
    cells = figures(two_centres(), [2021, 2020, 2021])
    assert [(cell.figure, cell.year) for cell in cells[:6]] == [
        ("residents", 2020), ("residents", 2020), ("residents", 2021), ("residents", 2021), ("rooms", 2020), ("rooms", 2021)
    ]  # fmt: skip
    assert len({(cell.figure, cell.year, cell.category) for cell in cells}) == len(cells)


def test_a_cell_that_is_not_there_has_no_members() -> None:
    with pytest.raises(ValueError, match="no category 'woman' in 2021"):
        members(two_centres(), "residents", 2021, "woman", as_of=date(2020, 12, 31))
