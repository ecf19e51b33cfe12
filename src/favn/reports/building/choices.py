"""Figures by code: what is chosen most, what stands last, and the lying bars of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import takewhile

from favn.reports.building.drawing import series, values_by_year
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import lower_first
from favn.reports.document import Bar, Bars, Line, Series, Unit

REST = ("unknown", "not_registered")
TAIL = ("other", *REST)


@dataclass(frozen=True, slots=True)
class Choice:
    """One code in this year: its count, the base of its share (``None``: a plain count), and the year before where it compares."""

    code: str
    label: str
    count: int
    base: int | None
    before: Fraction | None
    tail: bool

    @property
    def inside(self) -> str:
        """The label as it stands inside a sentence."""
        return lower_first(self.label)

    @property
    def share(self) -> Fraction | None:
        """The exact share, where the base is large enough for one."""
        return Fraction(self.count, self.base) if self.base is not None and self.base >= SMALL else None

    @property
    def length(self) -> Fraction:
        """The exact length of its bar: the share, else the count."""
        return Fraction(self.count) if self.share is None else self.share


def choices(view: View, figure: str, codelist: str) -> tuple[Choice, ...]:
    """List this year's codes by count falling, ties by position; other, unknown and not registered last."""
    found = [_choice(view, figure, codelist, cell.category) for cell in view.cells(figure)]
    named = sorted(
        (choice for choice in found if not choice.tail), key=lambda choice: (-choice.count, view.position(codelist, choice.code))
    )
    tail = sorted((choice for choice in found if choice.tail), key=lambda choice: TAIL.index(choice.code))
    return (*named, *(choice for choice in tail if choice.code not in REST or choice.count or choice.before))


def _choice(view: View, figure: str, codelist: str, code: str) -> Choice:
    cell = view.figures.get(figure, view.year, code)
    assert cell is not None  # noqa: S101  (the code comes from this year's cells)
    compares = view.compares(figure) if cell.denominator is None else view.compares_shares(figure)
    earlier = view.cell(figure, view.before, code) if compares else None
    before = None if earlier is None else earlier.value
    return Choice(code, view.label(codelist, code), cell.numerator, cell.denominator, before, code in TAIL)


def leading(found: Sequence[Choice], most: int = 3) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The most frequent named choices, ties together, and those that follow them, at most ``most`` in all; zeros never lead."""
    named = [choice for choice in found if choice.count and not choice.tail]
    first = tuple(takewhile(lambda choice: choice.count == named[0].count, named))
    return first, tuple(_whole_ties(named[len(first) :], most - len(first)))


def _whole_ties(following: Sequence[Choice], room: int) -> Sequence[Choice]:
    """As many as there is room for, never cutting through equal counts."""
    kept = following[: max(0, room)]
    if kept and len(following) > len(kept) and following[len(kept)].count == kept[-1].count:
        return [choice for choice in kept if choice.count > kept[-1].count]
    return kept


def beaten(found: Sequence[Choice], first: Sequence[Choice]) -> bool:
    """Whether "other" or the like has more than the most frequent named choice."""
    return any(choice.tail and first and choice.count >= first[0].count for choice in found)


def bars(view: View, found: Sequence[Choice], *, ordered: bool = False) -> Bars:
    """Lying bars with count, share where the base is large enough, and the year before as a tick."""
    say, shares = view.voice.say, any(choice.share is not None for choice in found)
    lengths = [choice.length for choice in found] + [choice.before for choice in found if choice.before is not None]
    ticks = any(choice.before is not None for choice in found)
    return Bars(
        tuple(_bar(view, choice) for choice in found),
        say("Count"),
        say("Share") if shares else "",
        str(view.before) if ticks else "",
        max(lengths, default=Fraction(0)) or Fraction(1),
        ordered,
    )


def _bar(view: View, choice: Choice) -> Bar:
    printer, small = view.voice.printer, choice.base is not None and choice.base < SMALL
    share = "" if choice.share is None else printer.percent(choice.share)
    outlined = small or not view.period.whole
    return Bar(choice.label, printer.count(choice.count), share, choice.length, choice.before, choice.tail, outlined)


def bars_told(view: View, title: str, found: Sequence[Choice]) -> str:
    """The alternative text of lying bars: kind, measure and all numbers, this year's and the ticks'."""
    now = view.voice.listed([_told(view, choice, choice.count, choice.share) for choice in found])
    ticks = [_tick_told(view, choice, choice.before) for choice in found if choice.before is not None]
    told = view.voice.say("Horizontal bars. {title}: {numbers}.", title=title, numbers=now)
    return f"{told} {view.before}: {view.voice.listed(ticks)}." if ticks else told


def _told(view: View, choice: Choice, count: int, share: Fraction | None) -> str:
    printed = view.voice.printer.count(count)
    return f"{choice.inside} {printed}" if share is None else f"{choice.inside} {view.voice.printer.percent(share)} ({printed})"


def _tick_told(view: View, choice: Choice, before: Fraction) -> str:
    printer = view.voice.printer
    return f"{choice.inside} {printer.count(int(before)) if choice.base is None else printer.percent(before)}"


def choice_series(view: View, figure: str, codelist: str, *, head: str, counted: str, base: str | None = None) -> Series:
    """The numbers of all codes in the years shown, this year's first and in their order."""
    found = choices(view, figure, codelist)
    unit = Unit.COUNT if base is None else Unit.SHARE
    codes = [choice.code for choice in found if not choice.tail]
    older = {cell.category for year in view.years for cell in view.cells(figure, year) if cell.numerator} - {
        choice.code for choice in found
    }
    codes += sorted(older - set(TAIL), key=lambda code: view.position(codelist, code))
    codes += [code for code in TAIL if code in older or any(choice.code == code for choice in found)]
    lines = [Line(view.label(codelist, code), values_by_year(view, figure, code, unit), code in TAIL) for code in codes]
    return series(view, head, lines, unit, counted=counted, base=base)
