"""What can be wrong with the text file: every problem with its line, told all at once."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from pathlib import Path

from favn.lib.language import N_, Phrase, translation


@dataclass(frozen=True, slots=True)
class TextProblem:
    """A problem and its line, from 1; ``None`` where it concerns the whole file."""

    line: int | None
    phrase: Phrase


class TextProblems(Exception):
    """Everything that is wrong with a text file, in the order of its lines."""

    def __init__(self, problems: tuple[TextProblem, ...], path: Path | None = None) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line or 0))
        self.path = path
        super().__init__(self.say(translation("en")))

    def say(self, words: gettext.NullTranslations) -> str:
        """All problems in the language of ``words``, one a line, each after the file and its line."""
        return "\n".join(self._place(problem, words) + problem.phrase.say(words) for problem in self.problems)

    def _place(self, problem: TextProblem, words: gettext.NullTranslations) -> str:
        line = None if problem.line is None else Phrase(N_("line {number}"), {"number": problem.line}).say(words)
        place = ", ".join(part for part in (str(self.path) if self.path else None, line) if part)
        return f"{place}: " if place else ""


class NoNumberError(Exception):
    """A placeholder names no number that can be printed; ``phrase`` says why, and what is known."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        super().__init__(phrase.say(translation("en")))
