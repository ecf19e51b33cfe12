"""Collect the messages of the code, bring the Danish catalogue up to date and compile it.

Run it after a message has changed: ``python tools/messages.py``. It names what is not translated yet; write that in
``src/favn/locale/da/LC_MESSAGES/favn.po`` and run it again.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[1]
CODE = ROOT / "src/favn"
CATALOGUE = CODE / "locale/da/LC_MESSAGES/favn.po"
COMPILED = CATALOGUE.with_suffix(".mo")

KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "say": None,  # the report's voice
    "many": (2, 3),
}
MADE = datetime(2022, 1, 1, tzinfo=UTC)  # a fixed day: catalogues change with their messages only


def collected() -> Catalog:
    """Every message of the code, with the files it stands in."""
    catalogue = Catalog(project="favn", creation_date=MADE)
    for file, _, message, _, _ in extract_from_dir(CODE, [("**.py", "python")], keywords=KEYWORDS):
        catalogue.add(message, locations=[(f"src/favn/{Path(file).as_posix()}", 0)])
    return catalogue


def kept() -> Catalog:
    """The Danish catalogue as it is kept."""
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="da", domain="favn")


def updated(translated: Catalog, messages: Catalog) -> Catalog:
    """The Danish catalogue with exactly the messages of the code; nothing is guessed."""
    catalogue = Catalog(
        locale="da", project="favn", creation_date=MADE, revision_date=MADE, last_translator="favn", language_team="da", fuzzy=False
    )
    catalogue.header_comment = "# The Danish of favn. English is written in the code; tools/messages.py keeps this file."
    for message in sorted((message for message in messages if message.id), key=_place):
        known = translated.get(_english(message))
        same = known is not None and isinstance(known.id, tuple) == isinstance(message.id, tuple)
        catalogue.add(message.id, known.string if known and same else None, locations=sorted(set(message.locations)))
    return catalogue


def _english(message: Message) -> str:
    """The message itself; of a message for one and for several, the one for one."""
    return str(message.id if isinstance(message.id, str) else message.id[0])


def _place(message: Message) -> tuple[str, str]:
    return min(file for file, _ in message.locations), _english(message)


def text_of(catalogue: Catalog) -> bytes:
    """The catalogue as a ``.po`` file."""
    out = io.BytesIO()
    write_po(out, catalogue, width=120, include_lineno=False)
    return out.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    """The catalogue as a ``.mo`` file."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def untranslated(catalogue: Catalog) -> Iterator[str]:
    """The messages without Danish."""
    for message in catalogue:
        strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
        if message.id and not all(strings):
            yield _english(message)


def main() -> int:
    """Write both files; 1 where something is not translated."""
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    catalogue = updated(kept() if CATALOGUE.exists() else Catalog(locale="da"), collected())
    CATALOGUE.write_bytes(text_of(catalogue))
    COMPILED.write_bytes(compiled(kept()))
    missing = list(untranslated(catalogue))
    for message in missing:
        sys.stdout.write(f"not translated: {message}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
