"""The commands. Results go to standard output, everything else to standard error; nothing heavy is imported before it is needed."""

from __future__ import annotations

import argparse
import io
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from favn.cli.arguments import parser
from favn.cli.problems import BAD_INPUT, DONE, FAILED, Problem, say
from favn.cli.stopping import stop_signals
from favn.lib.language import N_

__all__ = ["main", "parser"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status: 0 done, 1 failed, 2 bad input or bad arguments."""
    _speak_utf8()
    options = parser(argv).parse_args(argv)
    options.started = time.monotonic()
    with stop_signals() as came:
        try:
            return _run(options)
        except BaseException:
            if came:
                return 128 + came[0]
            raise


def _run(options: argparse.Namespace) -> int:
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except Problem as problem:
        say(problem.phrase.say(options.words))
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more may be written, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as problem:
        words = options.words.gettext(N_("The system refused: {reason} ({file}). Nothing was left half-written; mend it and try again."))
        say(words.format(reason=problem.strerror or problem, file=problem.filename or "–"))
        return FAILED
    return status


def _speak_utf8() -> None:
    """Results are UTF-8 whatever the terminal's locale says: a label must not end a command. Who closed a stream wants nothing of it."""
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
