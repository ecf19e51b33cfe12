"""Cold starts: whole processes from the shell's point of view, on the example register."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

from benchmarks.generate import EXAMPLE

ONLY_READS = """
import duckdb
from pathlib import Path
connection = duckdb.connect()
for file in Path({folder!r}).glob("*.csv"):
    connection.execute(f"CREATE TABLE {{file.stem}} AS FROM read_csv('{{file}}', all_varchar = true, header = true)")
"""


def _seconds(command: Sequence[str]) -> float:
    begun = time.perf_counter()
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{finished.stderr}")
    return time.perf_counter() - begun


def figures_and_reading(runs: int) -> tuple[list[float], list[float]]:
    """Seconds of `favn figures`, and in turn of a process that only imports the engine and reads the same files."""
    favn = [sys.executable, "-m", "favn", "figures", str(EXAMPLE)]
    reader = [sys.executable, "-c", ONLY_READS.format(folder=str(EXAMPLE))]
    _seconds(favn)  # whatever a first start ever leaves behind for the later ones
    pairs = [(_seconds(favn), _seconds(reader)) for _ in range(runs)]
    return [mine for mine, _ in pairs], [theirs for _, theirs in pairs]


def report(runs: int) -> float:
    """The median seconds of `favn report` in four formats."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "favn", "report", str(EXAMPLE), "--year", "2021", "--output", folder]
        return statistics.median(_seconds([*command, "--format", "pdf,docx,xlsx,html"]) for _ in range(runs))
