"""The tidy table: what every figure says for every year and category, exact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the tidy table. ``denominator`` is ``None`` for a plain count, ``category`` empty where a figure has none."""

    figure: str
    year: int
    category: str
    numerator: int
    denominator: int | None
    centre_id: str | None = None

    @property
    def value(self) -> Fraction | None:
        """``numerator / denominator`` exactly, or the numerator of a plain count; ``None`` on an empty base."""
        if self.denominator is None:
            return Fraction(self.numerator)
        return Fraction(self.numerator, self.denominator) if self.denominator else None


class Figures:
    """An immutable tidy table with a way to find a cell. Order is the order of the cells given."""

    def __init__(self, cells: Iterable[Cell]) -> None:
        self._cells = tuple(cells)
        self._by_key: Mapping[tuple[str, int, str], Cell] = {(c.figure, c.year, c.category): c for c in self._cells}

    def __iter__(self) -> Iterator[Cell]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)

    def get(self, figure: str, year: int, category: str = "") -> Cell | None:
        """The cell, or ``None`` where the figure gives no row: another year, an unknown category, a break in the series."""
        return self._by_key.get((figure, year, category))

    def of(self, figure: str, year: int) -> tuple[Cell, ...]:
        """All categories of a figure in a year, in the order of the definition; empty where the series is broken."""
        return tuple(c for c in self._cells if c.figure == figure and c.year == year)

    def total(self, figure: str, year: int) -> int | None:
        """The sum over all categories of a single-choice figure; ``None`` where it gives no row."""
        cells = self.of(figure, year)
        return sum(cell.numerator for cell in cells) if cells else None
