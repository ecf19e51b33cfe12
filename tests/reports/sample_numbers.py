"""Small makers for the sample report: values, years, series, bars, written as the report prints them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from favn.reports.document import Bar, Bars, Course, Line, Series, State, Unit, Value, Year

NO_BREAK, MINUS = "\u00a0", "\u2212"
NO_DATA = Value("ingen data", State.NO_DATA)
NOT_COMPARABLE = Value("kan ikke sammenlignes", State.NOT_COMPARABLE)


def whole(number: Fraction) -> int:
    """Half away from zero, from the exact fraction."""
    size = int(abs(number) + Fraction(1, 2))
    return -size if number < 0 else size


def thousands(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def percent(number: Fraction) -> str:
    return f"{whole(number * 100)}{NO_BREAK}%"


def one_decimal(number: Fraction) -> str:
    tenths = whole(number * 10)
    return f"{MINUS if tenths < 0 else ''}{abs(tenths) // 10},{abs(tenths) % 10}"


def count(number: int) -> Value:
    return Value(thousands(number), numerator=number)


def share(numerator: int, denominator: int) -> Value:
    return Value(percent(Fraction(numerator, denominator)), numerator=numerator, denominator=denominator)


def mean(numerator: int, denominator: int) -> Value:
    return Value(thousands(whole(Fraction(numerator, denominator))), numerator=numerator, denominator=denominator)


def years(first: int, last: int = 2021, *, part: str | None = None) -> tuple[Year, ...]:
    return tuple(Year(str(year), year == last, part if year == last else None) for year in range(first, last + 1))


def single(label: str, values: Sequence[Value], first: int, unit: Unit, counted: str, base: str | None = None) -> Series:  # noqa: PLR0917
    return Series("Kategori", years(first), (Line(label, tuple(values)),), unit, counted, base)


def choices(counts: Mapping[str, tuple[int, int]], bases: tuple[int, int], *, tail: Sequence[str] = (), ordered: bool = False) -> Bars:
    """Bars of this year with a tick for the year before; ``counts`` in the order they are drawn."""
    bars = tuple(
        Bar(label, thousands(now), percent(Fraction(now, bases[1])), Fraction(now, bases[1]), Fraction(before, bases[0]), label in tail)
        for label, (before, now) in counts.items()
    )
    top = max(max(bar.now, bar.before or Fraction(0)) for bar in bars)
    return Bars(bars, "Antal", "Andel", "2020", top, ordered)


def plain_bars(counts: Mapping[str, tuple[int, int]], *, tail: Sequence[str] = ()) -> Bars:
    """Bars of counts without shares."""
    bars = tuple(Bar(label, thousands(now), "", Fraction(now), Fraction(before), label in tail) for label, (before, now) in counts.items())
    return Bars(bars, "Antal", "", "2020", max(max(bar.now, bar.before or Fraction(0)) for bar in bars))


def small_bars(counts: Mapping[str, int]) -> Bars:
    """Outlined counts on a base under ten: no share, no tick."""
    bars = tuple(Bar(label, str(now), "", Fraction(now), outlined=True) for label, now in counts.items())
    return Bars(bars, "Antal", "", "", max(bar.now for bar in bars), ordered=True)


def of_choices(chart: Bars, head: str, counts: Mapping[str, tuple[int, int]], bases: tuple[int, int], counted: str, base: str) -> Series:  # noqa: PLR0917
    lines = tuple(
        Line(bar.label, (share(counts[bar.label][0], bases[0]), share(counts[bar.label][1], bases[1])), bar.tail) for bar in chart.bars
    )
    return Series(head, years(2020), lines, Unit.SHARE, counted, base)


def of_counts(chart: Bars, head: str, counts: Mapping[str, tuple[int, int]], counted: str) -> Series:
    lines = tuple(Line(bar.label, (count(counts[bar.label][0]), count(counts[bar.label][1])), bar.tail) for bar in chart.bars)
    return Series(head, years(2020), lines, Unit.COUNT, counted)


def course(label: str, forward: int, unchanged: int, back: int, steps: int) -> Course:
    """A focus area; ``steps`` is the sum of the changes."""
    measured = forward + unchanged + back
    parts = (forward, unchanged, back)
    names = ("frem", "uændret", "tilbage")
    words = [
        str(whole(Fraction(part * 100, measured))) if measured >= 10 else f"{part}{NO_BREAK}{name}"
        for part, name in zip(parts, names, strict=True)
    ]
    change = Fraction(steps, measured)
    return Course(label, measured, forward, unchanged, back, change, one_decimal(change), (words[0], words[1], words[2]))
