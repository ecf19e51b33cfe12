"""What changed since the year before: decided on exact numbers, said in printed ones."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from favn.lib.numbers import percent, whole
from favn.reports.building.nouns import Noun, days
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import Voice

RISES_FOR_A_TREND = 3


@dataclass(frozen=True, slots=True)
class Change:
    """Two exact numbers, and how they look when printed as whole ones."""

    now: Fraction
    before: Fraction

    @property
    def same(self) -> bool:
        """Equal when printed."""
        return whole(self.now) == whole(self.before)

    @property
    def rises(self) -> bool:
        """More than the year before, exactly."""
        return self.now > self.before

    @property
    def difference(self) -> int | None:
        """The difference, where it equals the difference of the printed numbers; ``None`` where both must be printed."""
        exact = abs(whole(self.now - self.before))
        return exact if exact == abs(whole(self.now) - whole(self.before)) else None


def more_or_fewer(voice: Voice, now: int, before: int, year: int, noun: Noun) -> str:
    """Compare two counts: "44 flere end i 2020", "lige så mange som i 2020"."""
    if now == before:
        return voice.say("as many as in {year}", year=str(year))
    return voice.say("{change} than in {year}", change=amount(voice, now, before, noun), year=str(year))


def amount(voice: Voice, now: int, before: int, noun: Noun) -> str:
    """How many more or fewer: "44 flere", "én henvendelse færre"."""
    size = abs(now - before)
    said = noun(voice, 1) if size == 1 else voice.printer.count(size)
    return voice.say("{amount} more", amount=said) if now > before else voice.say("{amount} fewer", amount=said)


def growth(view: View, now: int, before: int) -> str:
    """The rise or fall in percent: "en stigning på 16 %"; empty where a number is small, or nothing is left of it when printed."""
    if min(now, before) < SMALL:
        return ""
    share = Fraction(abs(now - before), before)
    if not percent(share):
        return ""
    size = view.voice.printer.percent(share)
    return view.voice.say("a rise of {size}", size=size) if now > before else view.voice.say("a fall of {size}", size=size)


def points(view: View, change: Change, year: int) -> str:
    """Compare two percentages: "ét procentpoint mere end i 2020", "mod 91 % i 2020"."""
    voice = view.voice
    if change.same:
        return voice.say("the same as in {year}", year=str(year))
    if change.difference is None:
        return voice.say("against {before} in {year}", before=voice.printer.percent(change.before / 100), year=str(year))
    size = voice.many(change.difference, "one percentage point", "{number} percentage points")
    return _more_or_less(voice, change, size, year)


def longer(view: View, change: Change, year: int) -> str:
    """Compare two mean lengths: "8 dage mere end i 2020", "mod 101 i 2020"."""
    voice = view.voice
    if change.same:
        return voice.say("the same as in {year}", year=str(year))
    if change.difference is None:
        return voice.say("against {before} in {year}", before=voice.printer.days(change.before), year=str(year))
    return _more_or_less(voice, change, days(voice, change.difference), year)


def _more_or_less(voice: Voice, change: Change, size: str, year: int) -> str:
    if change.rises:
        return voice.say("{size} more than in {year}", size=size, year=str(year))
    return voice.say("{size} less than in {year}", size=size, year=str(year))


def trend(view: View, figure: str) -> int:
    """1 or −1 where a mean has gone one way for three years or more up to this one, as printed and exactly; else 0."""
    means = [_mean(view, figure, year) for year in view.years]
    if len(means) <= RISES_FOR_A_TREND:
        return 0
    steps = [_step(earlier, later) for earlier, later in pairwise(means)]
    return steps[0] if len(set(steps)) == 1 else 0


def _mean(view: View, figure: str, year: int) -> Fraction | None:
    cell = view.cell(figure, year)
    enough = cell is not None and (cell.denominator or 0) >= SMALL and view.period_of(year).whole
    return cell.value if cell is not None and enough else None


def _step(earlier: Fraction | None, later: Fraction | None) -> int:
    if earlier is None or later is None or whole(earlier) == whole(later):
        return 0
    return 1 if later > earlier else -1
