"""The commands. Results go to standard output, everything else to standard error; nothing heavy is imported before it is needed."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from favn.cli.arguments import parser
from favn.cli.problems import BAD_INPUT, FAILED, Problem, say
from favn.lib.language import N_

__all__ = ["main", "parser"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status: 0 done, 1 failed, 2 bad input or bad arguments."""
    _speak_utf8()
    options = parser(argv).parse_args(argv)
    try:
        return int(options.run(options))
    except Problem as problem:
        say(problem.phrase.say(options.words))
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more may be written, also not at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as problem:
        words = options.words.gettext(N_("The system refused: {reason} ({file}). Nothing was left half-written; mend it and try again."))
        say(words.format(reason=problem.strerror or problem, file=problem.filename or "–"))
        return FAILED
    except KeyboardInterrupt:
        return 130


def _speak_utf8() -> None:
    """Results are UTF-8 whatever the terminal's locale says: a label must not end a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
