from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from favn.lib.numbers import Printer, percent, tenths, whole

DANISH, ENGLISH = Printer("da"), Printer("en")


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [("1/2", 1), ("-1/2", -1), ("5/2", 3), ("-5/2", -3), ("49/100", 0), ("-49/100", 0), ("0", 0), ("4702/51", 92)],
)
def test_halves_are_rounded_away_from_zero(exact: str, rounded: int) -> None:
    assert whole(Fraction(exact)) == rounded


def test_an_eighth_prints_as_thirteen_percent() -> None:
    assert percent(Fraction(1, 8)) == 13
    assert DANISH.percent(Fraction(1, 8)) == "13\u00a0%"
    assert ENGLISH.percent(Fraction(1, 8)) == "13%"


@given(st.integers(-(10**9), 10**9))
def test_decimals_are_rounded_as_decimal_does(thousandths: int) -> None:
    exact = Decimal(thousandths) / 1000
    assert whole(Fraction(exact)) == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert tenths(Fraction(exact)) == Fraction(exact.quantize(Decimal("0.1"), ROUND_HALF_UP))


@given(st.fractions())
def test_rounding_moves_at_most_a_half_and_mirrors_its_sign(exact: Fraction) -> None:
    assert abs(exact - whole(exact)) <= Fraction(1, 2)
    assert whole(-exact) == -whole(exact)


@given(st.integers(-(10**12), 10**12))
def test_counts_agree_with_cldr(number: int) -> None:
    assert DANISH.count(number) == format_decimal(number, locale="da").replace("-", "−")
    assert ENGLISH.count(number) == format_decimal(number, locale="en_GB").replace("-", "−")


@pytest.mark.parametrize(
    ("exact", "danish", "english", "signed"),
    [
        ("-7/8", "−0,9", "−0.9", "−0,9"),
        ("3/2", "1,5", "1.5", "+1,5"),
        ("-1/25", "0,0", "0.0", "0,0"),
        ("1/20", "0,1", "0.1", "+0,1"),
        ("0", "0,0", "0.0", "0,0"),
        ("10", "10,0", "10.0", "+10,0"),
    ],
)
def test_steps_have_one_decimal(exact: str, danish: str, english: str, signed: str) -> None:
    assert DANISH.steps(Fraction(exact)) == danish
    assert ENGLISH.steps(Fraction(exact)) == english
    assert DANISH.steps(Fraction(exact), signed=True) == signed


def test_means_are_whole_days() -> None:
    assert DANISH.days(Fraction(5425, 50)) == "109"


def test_dates_are_written_in_words() -> None:
    assert DANISH.date(date(2021, 6, 30)) == "30. juni 2021"
    assert ENGLISH.date(date(2021, 6, 30)) == "30 June 2021"
    assert DANISH.day(date(2021, 1, 1)) == "1. januar"
    assert ENGLISH.day(date(2021, 1, 1)) == "1 January"
