"""Exact rounding, and numbers and dates as Danish and English print them.

Every printed number is rounded once, from the exact fraction, half away from zero.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction

from favn.lib.language import Language

NBSP = "\u00a0"
MINUS = "\u2212"

_LOCALES: dict[Language, str] = {"da": "da_DK", "en": "en_GB"}


def whole(exact: Fraction) -> int:
    """Round to a whole number, half away from zero."""
    nearest = (2 * abs(exact) + 1) // 2
    return nearest if exact >= 0 else -nearest


def tenths(exact: Fraction) -> Fraction:
    """Round to one decimal, half away from zero."""
    return Fraction(whole(exact * 10), 10)


def percent(exact: Fraction) -> int:
    """The whole percentage that is printed for a share."""
    return whole(exact * 100)


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints exact numbers in one language."""

    language: Language

    def count(self, number: int) -> str:
        """A whole number with groups of thousands: "5.110"."""
        digits = f"{abs(number):,}"
        grouped = digits.replace(",", ".") if self.language == "da" else digits
        return (MINUS if number < 0 else "") + grouped

    def percent(self, share: Fraction) -> str:
        """A share as a whole percentage: "92 %" in Danish, "92%" in English."""
        return self.count(percent(share)) + (f"{NBSP}%" if self.language == "da" else "%")

    def days(self, mean: Fraction) -> str:
        """A mean length in whole days: "109"."""
        return self.count(whole(mean))

    def steps(self, change: Fraction, *, signed: bool = False) -> str:
        """A mean change with one decimal: "−0,9"; ``signed`` writes the plus too. What rounds to zero has no sign."""
        rounded = tenths(change)
        units, rest = divmod(abs(rounded.numerator * 10 // rounded.denominator), 10)
        sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
        return f"{sign}{self.count(units)}{',' if self.language == 'da' else '.'}{rest}"

    def date(self, day: datetime.date) -> str:
        """A date in words: "30. juni 2021", "30 June 2021"."""
        return self._date(day, "long")

    def day(self, day: datetime.date) -> str:
        """A date without its year: "30. juni", "30 June"."""
        return self._date(day, "d. MMMM" if self.language == "da" else "d MMMM")

    def _date(self, day: datetime.date, form: str) -> str:
        from babel.dates import format_date

        return format_date(day, form, locale=_LOCALES[self.language])
