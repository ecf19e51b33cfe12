"""Known answers on this machine."""

from __future__ import annotations

from dataclasses import replace

from favn.operations.selfcheck import check_known_answers, compare, known_answers
from favn.statistics.result import Figures
from tests import second_opinion


def test_all_known_answers_come_out_right() -> None:
    checked = check_known_answers()
    assert checked.known == checked.right == len(known_answers()) == 30


def test_a_wrong_number_is_found() -> None:
    from favn.operations.selfcheck import EXAMPLE, YEARS

    cells = second_opinion.figures(second_opinion.read(EXAMPLE / "register"), YEARS)
    for wrong in ("residents", "occupancy", "progress_change", "activity_attendances"):
        spoiled = Figures(replace(cell, numerator=cell.numerator + 400) if cell.figure == wrong else cell for cell in cells)
        found = compare(spoiled, known_answers())
        assert found.wrong
        assert {answer.figure.partition(":")[0] for answer in found.wrong} == {wrong}
    assert compare(Figures(()), known_answers()).right == 0
