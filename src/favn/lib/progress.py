"""How far a long piece of work has come, on one line of a terminal; nothing where nobody looks or the work is short."""

from __future__ import annotations

import gettext
import os
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self, TextIO

PATIENCE = 2.0
"""Seconds that a person waits without being told."""
REDRAWN = 0.1
WIDTH = 20


class Progress:
    """A line that appears when ``PATIENCE`` has passed since ``since``, and is gone when the work is done or has failed.

    Without a ``stream``, or with one that is no terminal, nothing is ever written.
    """

    def __init__(self, stream: TextIO | None = None, words: gettext.NullTranslations | None = None, since: float | None = None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._words = words or gettext.NullTranslations()
        self._since = time.monotonic() if since is None else since
        self._message, self._of, self._done = "", 0, 0
        self._over = threading.Event()
        self._drawing = threading.Thread(target=self._draw_until_over, daemon=True)

    def step(self, message: str, of: int = 0) -> None:
        """Begin a step, named by a marked message, that has ``of`` parts (0: nobody knows)."""
        self._message, self._of, self._done = message, of, 0

    def advance(self) -> None:
        """Another part of the step is done."""
        self._done += 1

    def __enter__(self) -> Self:
        if self._stream is not None:
            self._drawing.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        if self._stream is not None:
            self._drawing.join()

    def _draw_until_over(self) -> None:
        patience = max(0.0, self._since + PATIENCE - time.monotonic())
        if self._stream is not None and not self._over.wait(patience):
            with suppress(OSError):  # the terminal may go
                self._draw(self._stream)

    def _draw(self, stream: TextIO) -> None:
        drawn = ""
        while True:
            line = self._line()[: _columns(stream) - 1]
            stream.write(f"\r{line.ljust(len(drawn))}")
            stream.flush()
            drawn = line
            if self._over.wait(REDRAWN):
                break
        stream.write(f"\r{' ' * len(drawn)}\r")
        stream.flush()

    def _line(self) -> str:
        if not self._message:
            return ""
        seconds = f"{time.monotonic() - self._since:.0f} s"
        said = self._words.gettext(self._message)
        if not self._of:
            return f"{said} … {seconds}"
        done = min(self._done, self._of)
        filled = WIDTH * done // self._of
        return f"{said} [{'#' * filled}{'.' * (WIDTH - filled)}] {done}/{self._of}  {seconds}"


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except OSError:
        return 80
