"""The small columns of the key numbers."""

from fractions import Fraction

from favn.reports.charts.palette import BEFORE, NOW, WHITE
from favn.reports.charts.spark import spark


def test_the_last_column_is_dark() -> None:
    drawn = spark([Fraction(2), Fraction(3)])
    assert drawn.count(f'fill="{BEFORE}"') == drawn.count(f'fill="{NOW}"') == 1


def test_a_part_of_a_year_is_an_outline() -> None:
    drawn = spark([Fraction(2), Fraction(3)], [False, True])
    assert f'fill="{NOW}"' not in drawn and f'fill="{WHITE}" stroke="{NOW}"' in drawn


def test_a_year_without_a_number_leaves_a_gap() -> None:
    drawn = spark([None, Fraction(3)])
    assert drawn.count("<rect") == 1 and 'x="40.5"' in drawn
