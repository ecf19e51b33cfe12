"""Danish and English through gettext, without global state.

Code is written with English messages; ``translation("da")`` gives the Danish ones. Declarations that are made at import time
mark their texts with ``N_`` and are translated where they are printed.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

Language = Literal["da", "en"]
LANGUAGES: tuple[Language, ...] = ("da", "en")
CATALOGUES = Path(__file__).parents[1] / "locale"


def N_(message: str) -> str:
    """Mark ``message`` for translation and return it as it is."""
    return message


@cache
def translation(language: Language) -> gettext.NullTranslations:
    """The messages of one language; English needs no catalogue, because the code is written in it."""
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation("favn", CATALOGUES, [language])


def language_of_locale(environment: Mapping[str, str] = os.environ) -> Language:
    """The language a terminal asks for: Danish with a Danish locale, else English (POSIX order of the variables)."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wanted := environment.get(name, "").split(":")[0]:
            return "da" if wanted.startswith("da") else "en"
    return "en"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message with its values, said in a language only when it is printed. ``message`` is marked with ``N_`` where written."""

    message: str
    values: Mapping[str, object] = field(default_factory=dict)

    def say(self, words: gettext.NullTranslations) -> str:
        """The phrase in the language of ``words``; values that are phrases themselves are said too."""
        said = {name: value.say(words) if isinstance(value, Phrase) else value for name, value in self.values.items()}
        return words.gettext(self.message).format(**said) if said else words.gettext(self.message)
