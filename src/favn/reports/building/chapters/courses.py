"""The focus areas of a year: how many were measured, and which way they went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from favn.lib.numbers import tenths
from favn.reports.building.view import SMALL, View
from favn.reports.building.voice import lower_first

NAMED = 3  # areas that a sentence names at most
DIRECTION, CHANGE, CODES = "progress_direction", "progress_change", "focus_area"


@dataclass(frozen=True, slots=True)
class Area:
    """One focus area of this year with at least one measured resident."""

    code: str
    label: str
    measured: int
    forward: int
    unchanged: int
    back: int
    steps: Fraction

    @property
    def inside(self) -> str:
        """The label as it stands inside a sentence."""
        return lower_first(self.label)

    @property
    def small(self) -> bool:
        """Too few for percentages."""
        return self.measured < SMALL

    @property
    def share(self) -> Fraction:
        """The share that went forward."""
        return Fraction(self.forward, self.measured)

    @property
    def fell(self) -> bool:
        """Whether the mean fell, as printed: what rounds to 0,0 stood still."""
        return tenths(self.steps) < 0


def areas(view: View) -> tuple[Area, ...]:
    """The measured areas, most forward first; ties by position."""
    found = [
        _area(view, cell.category, cell.denominator or 0, cell.value or Fraction(0)) for cell in view.cells(CHANGE) if cell.denominator
    ]
    return tuple(sorted(found, key=lambda area: (-area.share, view.position(CODES, area.code))))


def unmeasured(view: View) -> tuple[str, ...]:
    """Labels of the known areas in which nobody was measured twice."""
    return tuple(view.label(CODES, cell.category) for cell in view.cells(CHANGE) if not cell.denominator)


def _area(view: View, code: str, measured: int, steps: Fraction) -> Area:
    forward, unchanged, back = (view.count(DIRECTION, None, f"{code}:{way}") or 0 for way in ("forward", "unchanged", "back"))
    return Area(code, view.label(CODES, code), measured, forward, unchanged, back, steps)


def most(large: Sequence[Area]) -> Sequence[Area]:
    """The areas with the largest shares, never cutting through equal ones unless all are equal."""
    moved = [area for area in large if area.forward]
    kept = moved[:NAMED]
    if len(moved) > NAMED and moved[NAMED].share == kept[-1].share:
        return [area for area in kept if area.share > kept[-1].share]
    return kept
