"""What a person can mend: said in a sentence, never as a traceback."""

from __future__ import annotations

import sys

from favn.lib.language import Phrase

DONE, FAILED, BAD_INPUT = 0, 1, 2


class Problem(Exception):
    """Ends a command with exit status 2 and a sentence."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.phrase = Phrase(message, values)


def say(line: str) -> None:
    """Tell the person at the terminal, apart from results."""
    sys.stderr.write(f"{line}\n")
