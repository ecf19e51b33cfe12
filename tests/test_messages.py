"""Both languages are whole: every message has its Danish, with the same fields, compiled."""

import re

import pytest
from babel.messages.catalog import Message
from tools import messages

FIELD = re.compile(r"\{(\w+)(?:![rs])?\}|%\(\w+\)\w|%s")
CATALOGUE = messages.kept()
KEPT = [message for message in CATALOGUE if message.id]
MEND = "run python tools/messages.py and translate what it names"


def strings(value: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (value or "",) if isinstance(value, str | None) else tuple(value)


def test_the_catalogue_has_exactly_the_messages_of_the_code() -> None:
    assert {message.id for message in KEPT} == {message.id for message in messages.collected() if message.id}, MEND


def test_everything_is_translated_and_nothing_is_guessed() -> None:
    assert list(messages.untranslated(CATALOGUE)) == [], MEND
    assert [message.id for message in KEPT if message.fuzzy] == []


@pytest.mark.parametrize("message", KEPT, ids=lambda message: strings(message.id)[0][:60])
def test_fields_agree(message: Message) -> None:
    english, danish = strings(message.id), strings(message.string)
    fields = set(FIELD.findall(english[-1]))
    assert all(set(FIELD.findall(said)) <= fields for said in (*english, *danish))
    assert set(FIELD.findall(danish[-1])) == fields
    assert all(
        said.strip() == said or (said != said.strip() and original != original.strip())
        for said, original in zip(danish, english, strict=True)
    )
    assert not any("  " in said.strip() for said in danish) or "  " in english[0]


def test_the_compiled_catalogue_is_the_one_that_is_written() -> None:
    assert messages.COMPILED.read_bytes() == messages.compiled(CATALOGUE), MEND
