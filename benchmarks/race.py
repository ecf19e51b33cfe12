"""Contestants that run in turn, each in its own process, so that a busy machine is as busy for all of them."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Times:
    """What one contestant needed: seconds of each warm run, the seconds its processors worked, its peak in bytes."""

    wall: tuple[float, ...]
    worked: tuple[float, ...]
    peak: int
    checking: tuple[float, ...] = ()
    counting: tuple[float, ...] = ()

    @property
    def median(self) -> float:
        """Seconds of the median run."""
        return statistics.median(self.wall)


def ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """The median of the ratios round by round, which the machine's other work moves least."""
    return statistics.median(mine / theirs for mine, theirs in zip(one, other, strict=True))


def race(register: Path, years: range, names: Sequence[str], rounds: int) -> dict[str, Times]:
    """Let every contestant run once to warm up, hold their rows to the first one's, then time ``rounds`` in turn."""
    with ExitStack() as stack:
        runners = {name: stack.enter_context(_started(name, register, years)) for name in names}
        _same_rows({name: _run(runner)["rows"] for name, runner in runners.items()})
        answers: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
        for _ in range(rounds):
            for name, runner in runners.items():
                answers[name].append(_run(runner))
    return {name: _times(its) for name, its in answers.items()}


def _started(name: str, register: Path, years: range) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "benchmarks.contestant", name, str(register), str(years[0]), str(years[-1])]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _run(runner: subprocess.Popen[str]) -> dict[str, Any]:
    if runner.stdin is None or runner.stdout is None:
        raise RuntimeError("a contestant was started without pipes")
    runner.stdin.write("go\n")
    runner.stdin.flush()
    answer = runner.stdout.readline()
    if not answer:
        raise SystemExit("A contestant stopped; its own message stands above.")
    found: dict[str, Any] = json.loads(answer)
    return found


def _same_rows(rows: dict[str, list[list[Any]]]) -> None:
    (first, wanted), *others = ((name, sorted(its, key=str)) for name, its in rows.items())
    for name, its in others:
        if its != wanted:
            odd = [row for row in its if row not in wanted][:3]
            raise SystemExit(f"{name} does not give the rows of {first}: {odd}")


def _times(answers: Sequence[dict[str, Any]]) -> Times:
    measured = {name: tuple(answer.get(name, 0.0) for answer in answers) for name in ("wall", "worked", "checking", "counting")}
    return Times(peak=max(answer["peak"] for answer in answers), **measured)
