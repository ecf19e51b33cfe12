"""Lines break at spaces, and inside a word only where there is no other way."""

from __future__ import annotations

import pytest

from favn.reports.charts.letters import even, width, wrap


def test_short_text_is_one_line() -> None:
    assert wrap("Fysisk vold", 100, 8) == ["Fysisk vold"]


def test_text_breaks_at_spaces() -> None:
    assert wrap("Flere børn eller barn over 14 år", 70, 8) == ["Flere børn eller", "barn over 14 år"]


@pytest.mark.parametrize("room", [12, 20, 35.5, 60])
def test_no_line_is_wider_than_its_room(room: float) -> None:
    lines = wrap("Menneskehandelskoordinering og Æresrelateret vold", room, 8, bold=True)
    assert max(width(line, 8, bold=True) for line in lines) <= room
    assert "".join(lines).replace("-", "").replace(" ", "") == "MenneskehandelskoordineringogÆresrelateretvold"


def test_bold_is_wider() -> None:
    assert width("Fremgang", 8, bold=True) > width("Fremgang", 8) > 0


def test_no_room_at_all_still_ends() -> None:
    assert "".join(wrap("abc", 0.1, 8)).replace("-", "") == "abc"


def test_lines_are_as_even_as_they_come() -> None:
    assert wrap("2018–2020 cannot be compared with 2021", 140, 8) == ["2018–2020 cannot be compared with", "2021"]
    assert even("2018–2020 cannot be compared with 2021", 140, 8) == ["2018–2020 cannot be", "compared with 2021"]


@pytest.mark.parametrize("text", ["", "Vold", "Menneskehandelskoordinering og vold", "a b c d e f"])
def test_even_lines_are_no_more_lines(text: str) -> None:
    assert len(even(text, 40, 8)) == len(wrap(text, 40, 8))
