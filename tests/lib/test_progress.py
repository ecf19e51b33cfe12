"""A line that tells how far the work has come, on a terminal and nowhere else."""

from __future__ import annotations

import io
import os
import pty
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import pytest

from favn.lib import progress
from favn.lib.language import translation
from favn.lib.progress import Progress


@contextmanager
def terminal() -> Iterator[tuple[TextIO, int]]:
    """A terminal, as the program sees it and as whoever looks at it does."""
    seen, own = pty.openpty()
    try:
        with os.fdopen(own, "w", encoding="utf-8") as stream:
            yield stream, seen
    finally:
        os.close(seen)


def look(seen: int) -> str:
    os.set_blocking(seen, False)
    try:
        return os.read(seen, 100_000).decode()
    except BlockingIOError:
        return ""


def test_the_line_shows_each_step_and_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "REDRAWN", 0.01)
    long_ago = time.monotonic() - 60
    with terminal() as (stream, seen):
        with Progress(stream, translation("en"), long_ago) as told:
            told.step("Reading")
            time.sleep(0.1)
            told.step("Counting", of=4)
            told.advance()
            time.sleep(0.1)
        drawn = look(seen)
    assert "\rReading … 60 s" in drawn
    assert "\rCounting [#####...............] 1/4  60 s" in drawn
    assert drawn.endswith("\r")
    assert drawn.split("\r")[-2].strip() == ""
    assert "\n" not in drawn


def test_it_is_gone_also_when_the_work_fails() -> None:
    with terminal() as (stream, seen):
        with pytest.raises(ValueError, match="broken"), Progress(stream, since=time.monotonic() - 60) as told:
            told.step("Reading")
            time.sleep(0.3)
            raise ValueError("broken")
        drawn = look(seen)
    assert "Reading" in drawn
    assert drawn.split("\r")[-2].strip() == ""


def test_short_work_and_work_nobody_looks_at_draw_nothing() -> None:
    with terminal() as (stream, seen):
        with Progress(stream) as told:
            told.step("Reading")
        assert look(seen) == ""
    written = io.StringIO()
    with Progress(written, since=time.monotonic() - 60) as told:
        told.step("Reading")
        time.sleep(0.2)
    assert written.getvalue() == ""
