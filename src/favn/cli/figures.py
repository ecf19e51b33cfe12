"""``favn figures``: the tidy table, or the rows behind one of its numbers."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from favn.cli.arguments import LAST_YEAR, is_year
from favn.cli.problems import DONE, Problem
from favn.cli.progress import progress
from favn.cli.reading import known_centre, sound
from favn.lib.language import N_

if TYPE_CHECKING:
    from favn.statistics.evaluation.duckdb import DuckDB
    from favn.statistics.register import Register
    from favn.statistics.result import Cell, Figures

COLUMNS = ("figure", "year", "category", "value", "numerator", "denominator")
LINE_BREAKS = {ord(letter): letter.encode("unicode_escape").decode() for letter in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"}
"""An id may hold a line break; where one line is one row it is printed as ``\\n``."""


def run(options: argparse.Namespace) -> int:
    """Print the figures, or members, of the registers."""
    _sensible(options)
    with sound(options) as register:
        from favn.statistics.evaluation.duckdb import DuckDB

        known_centre(register, options.centre)
        engine = DuckDB(register.connection)
        if options.members:
            _print_members(engine, options)
            return DONE
        WRITERS[options.format](list(_evaluate(register, engine, options)), _columns(options))
    return DONE


def _sensible(options: argparse.Namespace) -> None:
    if options.base and not options.members:
        raise Problem(N_("--base goes with --members: it lists the rows behind that number's denominator."))
    if options.members and (options.by_centre or options.years):
        raise Problem(N_("--members asks for one number: name its year and, if needed, one --centre."))


def _columns(options: argparse.Namespace) -> tuple[str, ...]:
    return ("centre_id", *COLUMNS) if options.by_centre else COLUMNS


def _evaluate(register: Register, engine: DuckDB, options: argparse.Namespace) -> Figures:
    from favn.statistics.evaluation.periods import calendar_years
    from favn.statistics.evaluation.running import evaluate
    from favn.statistics.figures import FIGURES
    from favn.statistics.register import facts

    known = facts(register)
    touched = [year for year in known.years_with_rows if year <= LAST_YEAR]
    years = options.years or range(min(touched, default=1), max(touched, default=0) + 1)
    centres = [options.centre] if options.centre else [centre.centre_id for centre in known.centres] if options.by_centre else None
    with progress(options) as bar:
        bar.step(N_("Counting"), of=len(FIGURES))
        return evaluate(engine, calendar_years(years, options.as_of), centres=centres, counted=lambda figure: bar.advance())


# ---------------------------------------------------------------------------------------------------------------- members


def _print_members(engine: DuckDB, options: argparse.Namespace) -> None:
    from favn.statistics.evaluation.periods import calendar_years
    from favn.statistics.evaluation.running import evaluate, members
    from favn.statistics.figures import FIGURE

    name, year, category = options.members
    if name not in FIGURE:
        raise Problem(N_("There is no figure {name!r}. The figures are: {known}."), name=name, known=", ".join(FIGURE))
    if not is_year(year):
        raise Problem(N_("{year!r} is not a year such as 2021."), year=year)
    figure = FIGURE[name]
    if options.base and figure.kind == "count":
        raise Problem(N_("{name} is a plain count: it has no denominator to list."), name=name)
    periods = calendar_years([int(year)], options.as_of)
    cells = evaluate(engine, periods, centres=[options.centre] if options.centre else None, figures=[figure])
    known = [cell.category for cell in cells]
    if category not in known:
        listed = ", ".join(f'"{known_category}"' for known_category in known) or "–"
        raise Problem(
            N_("{name} has no category {category!r} in {year}. It has: {known}."), name=name, category=category, year=year, known=listed
        )
    for line in members(engine, figure, periods[0], category, base=options.base, centre=options.centre):
        sys.stdout.write(f"{line.translate(LINE_BREAKS)}\n")


# ---------------------------------------------------------------------------------------------------------------- writing


def _values(cell: Cell) -> dict[str, object]:
    """A row of the tidy table; the value is the nearest double, an integer for counts, nothing on an empty base."""
    value = cell.value
    number = None if value is None else cell.numerator if cell.denominator is None else float(value)
    return {
        "centre_id": cell.centre_id,
        "figure": cell.figure,
        "year": cell.year,
        "category": cell.category,
        "value": number,
        "numerator": cell.numerator,
        "denominator": cell.denominator,
    }


def _write_json(cells: Sequence[Cell], columns: Sequence[str]) -> None:
    rows = [{name: row[name] for name in columns} for row in map(_values, cells)]
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def _write_csv(cells: Sequence[Cell], columns: Sequence[str]) -> None:
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(_values, cells))


def _write_table(cells: Sequence[Cell], columns: Sequence[str]) -> None:
    """Columns under one another; values with four digits after the point, which the exact columns beside them explain."""
    rows = [tuple(columns), *(tuple(_shown(row[name]) for name in columns) for row in map(_values, cells))]
    widths = [max(len(row[place]) for row in rows) for place in range(len(columns))]
    words = {"centre_id", "figure", "category"}
    for row in rows:
        line = "  ".join(
            text.ljust(width) if name in words else text.rjust(width) for name, text, width in zip(columns, row, widths, strict=True)
        )
        sys.stdout.write(f"{line.rstrip()}\n")


def _shown(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.4f}" if isinstance(value, float) else str(value).translate(LINE_BREAKS)


WRITERS: dict[str, Callable[[Sequence[Cell], Sequence[str]], None]] = {"json": _write_json, "csv": _write_csv, "table": _write_table}
