"""What is no register at all."""

from __future__ import annotations

from favn.lib.language import Phrase


class RegisterUnreadable(Exception):
    """What was named is not a register at all; ``phrase`` says what to do."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.message)
        self.phrase = phrase
