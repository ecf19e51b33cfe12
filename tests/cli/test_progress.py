"""A person at a terminal is told how far a command has come; standard output holds the result alone."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

IMPATIENT = "import sys, favn.lib.progress as p; p.PATIENCE = 0; p.REDRAWN = 0.01; from favn.cli import main; sys.exit(main())"


def _at_a_terminal(*words: str) -> tuple[int, str, str]:
    """Run with standard error on a terminal: status, standard output, what the terminal was sent."""
    seen, own = pty.openpty()
    with subprocess.Popen([sys.executable, "-c", IMPATIENT, *words], stdout=subprocess.PIPE, stderr=own) as process:
        os.close(own)
        sent = bytearray()
        try:
            while part := os.read(seen, 4096):
                sent += part
        except OSError:  # the other end is closed
            pass
        out = process.stdout.read() if process.stdout else b""
    os.close(seen)
    return process.returncode, out.decode(), sent.decode()


@pytest.mark.parametrize(
    ("words", "steps"),
    [
        (["check"], ["Reading and checking"]),
        (["figures", "--format", "csv"], ["Reading and checking", "Counting ["]),
        (["export", "--to", "{new}/copy"], ["Reading and checking", "Writing"]),
        (
            ["report", "--year", "2021", "--language", "en", "--output", "{new}"],
            ["Reading and checking", "Counting [", "Making the files ["],
        ),
    ],
)
def test_every_step_is_told(example: Path, tmp_path: Path, words: list[str], steps: list[str]) -> None:
    status, out, sent = _at_a_terminal(words[0], str(example), *(word.format(new=tmp_path) for word in words[1:]))
    assert status == 0
    assert [step for step in steps if step not in sent] == []
    assert "\r" not in out
    assert not any(step in out for step in steps)
