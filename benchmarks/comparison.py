"""The whole comparison, printed as tables of ratios."""

from __future__ import annotations

import argparse
import math
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from datetime import date
from importlib.metadata import version
from pathlib import Path

from benchmarks import cold
from benchmarks.generate import YEARS, default_folder, generate
from benchmarks.race import Times, race, ratio

FROM_FILES = ("favn", "hand SQL", "Polars", "pandas", "favn with checks")
IN_MEMORY = ("favn in memory", "hand SQL in memory")
AIMS = {"hand SQL": "<= 1.1", "Polars": "< 1", "pandas": "<= 0.2"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, help="compare on one size only")
    parser.add_argument(
        "--sizes", default="10000,100000,1000000,10000000", help="sizes with a comma between, the largest is compared in full"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=default_folder(), help="where generated registers are kept")
    parser.add_argument("--no-cold", action="store_true", help="leave the cold starts out")
    arguments = parser.parse_args()
    sizes = [arguments.events] if arguments.events else sorted(int(size) for size in arguments.sizes.split(","))
    print(_machine(), end="\n\n")
    times = {size: _compared(arguments.folder, size, arguments.rounds) for size in sizes}
    _print_comparison(sizes[-1], times[sizes[-1]])
    _print_growth(times)
    if not arguments.no_cold:
        _print_cold(arguments.rounds)


def _machine() -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("duckdb", "polars", "pandas"))
    load = os.getloadavg()[0]
    return f"{date.today()}, {os.cpu_count()} cores (load {load:.1f}), Python {platform.python_version()}, {versions}"


def _compared(folder: Path, size: int, rounds: int) -> dict[str, Times]:
    register = generate(folder, size)
    return {**race(register, YEARS, FROM_FILES, rounds), **race(register, YEARS, IN_MEMORY, rounds)}


def _print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    for row in (head, ["-" * width for width in widths], *rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |")
    print()


def _print_comparison(size: int, times: Mapping[str, Times]) -> None:
    print(f"All 17 figures, ten years, {size:,} events read from Parquet in every run (warm; rounds in turn; equal rows)\n")
    favn, opened = times["favn"], times["favn with checks"]
    rows = []
    for name in ("favn", "hand SQL", "Polars", "pandas", *IN_MEMORY):
        its = times[name]
        against = times["favn in memory"] if name in IN_MEMORY else favn
        rows.append(
            [
                name,
                f"{min(its.wall):.2f}",
                f"{its.median:.2f}",
                f"{statistics.median(its.worked):.2f}",
                f"{its.peak / 1e6:,.0f}",
                f"{ratio(against.wall, its.wall):.2f}",
                f"{ratio(against.worked, its.worked):.2f}",
                AIMS.get(name, ""),
            ]
        )
    _print_table(["contestant", "best s", "median s", "CPU s", "peak MB", "favn's time / its", "favn's CPU / its", "aim"], rows)
    _print_table(
        ["favn as it opens a register", "median s", "ratio", "aim"],
        [
            [
                "reading and checking / counting",
                f"{statistics.median(opened.checking):.2f}",
                f"{ratio(opened.checking, opened.counting):.2f}",
                "<= 1",
            ],
            [
                "counting / counting on plain views",
                f"{statistics.median(opened.counting):.2f}",
                f"{ratio(opened.counting, favn.wall):.2f}",
                "",
            ],
            ["peak MB", f"{opened.peak / 1e6:,.0f}", "", ""],
        ],
    )


def _print_growth(times: Mapping[int, Mapping[str, Times]]) -> None:
    names = ("favn", "hand SQL", "Polars", "pandas")
    rows, before = [], None
    for size, its in times.items():
        favn = its["favn"]
        exponent = "" if before is None else f"{math.log(favn.median / times[before]['favn'].median) / math.log(size / before):.2f}"
        ratios = [f"{ratio(favn.wall, its[name].wall):.2f}" for name in names[1:]]
        checking = ratio(its["favn with checks"].checking, its["favn with checks"].counting)
        rows.append([f"{size:,}", f"{favn.median:.3f}", exponent, *ratios, f"{checking:.2f}", f"{favn.peak / 1e6:,.0f}"])
        before = size
    print("Growth: favn's median time by size, its exponent from the size before (1 = in proportion), and ratios\n")
    _print_table(["events", "favn s", "exponent", *(f"/ {name}" for name in names[1:]), "checking / counting", "peak MB"], rows)


def _print_cold(runs: int) -> None:
    mine, theirs = cold.figures_and_reading(runs)
    print("Cold starts: whole processes on the example register\n")
    _print_table(
        ["process", "median s", "aim"],
        [
            ["favn figures", f"{statistics.median(mine):.2f}", ""],
            ["import duckdb, read the same CSV files", f"{statistics.median(theirs):.2f}", ""],
            ["ratio", f"{ratio(mine, theirs):.2f}", "<= 3"],
            ["favn report, four formats", f"{cold.report(max(3, runs // 2)):.2f}", "< 5"],
        ],
    )


if __name__ == "__main__":
    main()
