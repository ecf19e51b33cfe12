"""The report's voice: messages with their numbers, in one language.

Whole numbers are given as ``int`` and printed with their groups of thousands, held to the word that follows; everything else is given
as text. Years are text, too: they have no thousands.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from favn.lib.language import Language, translation
from favn.lib.numbers import NBSP, Printer

_PLACE = re.compile(r"\{(\w+)\} (?=[\w(])")


@dataclass(frozen=True, slots=True)
class Voice:
    """Says messages in one language. The message is the English sentence; ``tools/messages.py`` collects the first argument."""

    language: Language

    @property
    def printer(self) -> Printer:
        """Prints numbers in this language."""
        return Printer(self.language)

    @property
    def words(self) -> gettext.NullTranslations:
        """The catalogue of this language."""
        return translation(self.language)

    def say(self, message: str, **values: str | int) -> str:
        """A message with its values."""
        return self._fill(self.words.gettext(message), values)

    def many(self, number: int, one: str, several: str, **values: str | int) -> str:
        """The message for one or the message for several, with ``{number}``."""
        return self._fill(self.words.ngettext(one, several, number), {"number": number, **values})

    def listed(self, items: Sequence[str]) -> str:
        """Join as a list: "A", "A og B", "A, B og C"."""
        if len(items) < 2:
            return "".join(items)
        return self.say("{first} and {last}", first=", ".join(items[:-1]), last=items[-1])

    def _fill(self, message: str, values: Mapping[str, str | int]) -> str:
        held = _PLACE.sub(lambda place: _hold(place, values), message)
        return held.format(**{name: self.printer.count(value) if isinstance(value, int) else value for name, value in values.items()})


def _hold(place: re.Match[str], values: Mapping[str, str | int]) -> str:
    return f"{{{place[1]}}}{NBSP}" if isinstance(values.get(place[1]), int) else place[0]


def upper_first(text: str) -> str:
    """Begin with a capital letter, as a sentence does."""
    return text[:1].upper() + text[1:]


def lower_first(label: str) -> str:
    """Write a label as it stands inside a sentence: small first letter, unless it is an acronym ("PTSD") or not a word."""
    if len(label) > 1 and (label[1].isupper() or label[1].isdigit()):
        return label
    return label[:1].lower() + label[1:]


def sentences(*parts: str) -> str:
    """Join sentences, each with a capital letter; empty ones are left out."""
    return " ".join(upper_first(part) for part in parts if part)
