"""Running the kept statements on an engine: the tidy table, and the members of one cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from favn.statistics.declaration import NOT_REGISTERED, UNKNOWN, Bands, Codes, Figure, Values
from favn.statistics.evaluation.kept import Statement, held_name, statements
from favn.statistics.evaluation.periods import Period
from favn.statistics.figures import FIGURES
from favn.statistics.populations import shared_by
from favn.statistics.result import Cell, Figures

Row = tuple[Any, ...]


class Engine(Protocol):
    """Something that holds a register's tables and runs SQL: ``dialect`` names the kept texts it understands."""

    dialect: str

    def hold_periods(self, periods: Sequence[Period]) -> None:
        """Make the tables ``periods`` and ``period_days``."""

    def hold(self, name: str, sql: str) -> None:
        """Keep the rows of a query as the table ``name``, replacing what it held."""

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """The rows of a query; ``?`` stands for a parameter."""


def evaluate(
    engine: Engine,
    periods: Sequence[Period],
    *,
    centres: Sequence[str] | None = None,
    figures: Iterable[Figure] = FIGURES,
    counted: Callable[[Figure], None] = lambda figure: None,
) -> Figures:
    """Every figure for all periods, over all centres together, or for each of ``centres`` by itself, in their order.

    ``counted`` is told after each figure, to show how far the work has come.
    """
    figures = tuple(figures)
    engine.hold_periods(periods)
    _hold_shared(engine, figures, by_centre=centres is not None)
    place_of_centre = None if centres is None else {centre: place for place, centre in enumerate(centres)}
    cells: list[tuple[tuple[Any, ...], Cell]] = []
    for place, figure in enumerate(figures):
        cells += _cells(engine, figure, place, place_of_centre)
        counted(figure)
    return Figures(cell for _, cell in sorted(cells, key=lambda ordered: ordered[0]))


def _hold_shared(engine: Engine, figures: Iterable[Figure], *, by_centre: bool) -> None:
    """Let the engine derive what several figures count, once for all of them."""
    for population in shared_by(figures):
        sql = statements(population.name, engine.dialect)["rows_by_centre" if by_centre else "rows"]
        engine.hold(held_name(population, by_centre=by_centre), sql)


def _cells(engine: Engine, figure: Figure, place: int, place_of_centre: dict[str, int] | None) -> list[tuple[tuple[Any, ...], Cell]]:
    by_centre = place_of_centre is not None
    cells = []
    for row in engine.rows(_statement(figure, "counts", engine, by_centre=by_centre)):
        centre: str | None = row[0] if by_centre else None
        year, position, code, category, numerator, denominator = row[-6:]
        if place_of_centre is not None and centre not in place_of_centre:
            continue
        place_of_row = place_of_centre[centre] if place_of_centre and centre else 0
        base = None if denominator is None else int(denominator)
        order = (place_of_row, place, year, *_order(figure, position, code, category))
        cells.append((order, Cell(figure.name, int(year), category, int(numerator), base, centre)))
    return cells


def _order(figure: Figure, position: int | None, code: str, category: str) -> tuple[Any, ...]:
    """Known codes by position (empty last) and code, and under each code its parts; then the rest. Others as they are listed."""
    match figure.by:
        case Codes(split=split):
            rest = (UNKNOWN, NOT_REGISTERED).index(code) + 1 if code in (UNKNOWN, NOT_REGISTERED) else 0
            part = split.values.index(category.removeprefix(f"{code}:")) if split else 0
            return rest, position is None, position or 0, code, part
        case Bands(bands=bands, missing=missing):
            return ((*bands, missing).index(category),)
        case Values(values=values):
            return (values.index(category),)
        case None:
            return ()


def _statement(figure: Figure, name: Statement, engine: Engine, *, by_centre: bool) -> str:
    return statements(figure.name, engine.dialect)[f"{name}_by_centre" if by_centre else name]


def members(engine: Engine, figure: Figure, period: Period, category: str, *, base: bool = False, centre: str | None = None) -> list[str]:
    """The units behind one cell, one text each, sorted: behind its numerator, or its denominator with ``base``.

    Of a mean they are the base, each with its summand. ``ValueError`` when a plain count is asked for its base.
    """
    if base and figure.kind == "count":
        raise ValueError(f"{figure.name} is a plain count and has no base")
    engine.hold_periods([period])
    _hold_shared(engine, [figure], by_centre=centre is not None)
    own_base = isinstance(figure.by, Codes) and not figure.by.rest
    wanted = category if not base else category.split(":", 1)[0] if own_base else ""
    sql = _statement(figure, "base" if base else "members", engine, by_centre=centre is not None)
    where = "category = ?" + (" AND centre_id = ?" if centre is not None else "")
    rows = engine.rows(f"SELECT * FROM ({sql}) AS units WHERE {where}", [wanted, *([centre] if centre is not None else [])])
    skipped = 3 if centre is not None else 2
    return sorted(" ".join(str(part) for part in row[skipped:] if part is not None) for row in rows)
