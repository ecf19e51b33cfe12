"""Run the tests: see that the programs they drive are there, then become pytest.

The launcher starts this file with the Python of the test environment.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Program:
    """A program that tests drive: the Debian package that brings it, what it is for, and how to see that it is there."""

    package: str
    purpose: str
    is_there: Callable[[], bool]


def _on_path(*names: str) -> Callable[[], bool]:
    return lambda: all(shutil.which(name) for name in names)


def _some_file(*patterns: str) -> Callable[[], bool]:
    return lambda: any(any(Path("/").glob(pattern)) for pattern in patterns)


PROGRAMS = (
    Program("chromium", "opens the report's web page", _on_path("chromium")),
    Program("poppler-utils", "reads the PDF's structure and draws its pages", _on_path("pdfinfo", "pdftoppm", "pdftotext")),
    Program("qpdf", "checks the PDF", _on_path("qpdf")),
    Program("libreoffice-writer", "opens the Word report", _some_file("usr/lib*/libreoffice/program/libswlo.so")),
    Program("libreoffice-calc", "opens the Excel report", _some_file("usr/lib*/libreoffice/program/libsclo.so")),
    Program("postgresql", "runs the figures a second time", _some_file("usr/lib/postgresql/*/bin/initdb")),
)


def missing() -> list[Program]:
    """The programs that this machine lacks."""
    return [program for program in PROGRAMS if not program.is_there()]


def main(arguments: list[str]) -> int:
    """Run pytest with ``arguments``, after installing or naming what is missing."""
    lacking = missing()
    if lacking and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(lacking)
        lacking = missing()
    if lacking:
        _say("The tests drive programs that this machine lacks:")
        for program in lacking:
            _say(f"  {program.package}: {program.purpose}")
        _say(f"Install them and start again:\n  sudo apt-get update && sudo {shlex.join(_apt_line(lacking))}")
        return 2
    os.chdir(ROOT)
    return os.execv(sys.executable, [sys.executable, "-P", "-m", "pytest", *arguments])


def _apt_line(programs: list[Program]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *(program.package for program in programs)]


def _install(programs: list[Program]) -> None:
    """Install Debian packages; the package lists first, a fresh machine has none."""
    _say(f"Installing what the tests drive, once: {', '.join(program.package for program in programs)} …")
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], _apt_line(programs)):
        done = subprocess.run(
            command, env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", check=False
        )
        if done.returncode:
            end = "\n".join(f"    {line}" for line in (done.stdout + done.stderr).splitlines()[-12:])
            _say(f"`{shlex.join(command)}` failed. It ended with:\n{end}")
            return


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
