"""The example's own texts: they use every number rightly, and say the same in both languages."""

from __future__ import annotations

from importlib.resources import files

import pytest

from favn.lib.language import Language
from favn.reports.building import chapter_names
from favn.reports.document import Paragraph, Points
from favn.reports.text import LeaderText, Placeholder, parse_text

EXAMPLE = files("favn.example")


def read(language: Language) -> tuple[LeaderText, list[Placeholder]]:
    asked: list[Placeholder] = []

    def number(placeholder: Placeholder) -> str:
        asked.append(placeholder)
        return "12"

    source = (EXAMPLE / f"text-2021.{language}.md").read_text("utf-8")
    return parse_text(source, chapters=chapter_names(2021), number=number), asked


def shape(text: LeaderText) -> list[tuple[str, list[tuple[bool, list[str]]]]]:
    return [(key, [(s.heading is None, [type(t).__name__ for t in s.text]) for s in sections]) for key, sections in text.commentary.items()]


def test_both_languages_use_the_same_numbers_in_the_same_chapters() -> None:
    (danish, asked), (english, asked_again) = read("da"), read("en")
    assert asked == asked_again
    assert len(asked) > 15
    assert shape(danish) == shape(english)
    assert len(danish.foreword) == len(english.foreword)


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_house_says_that_it_is_invented_and_somebody_signs(language: Language) -> None:
    text, _ = read(language)
    said = " ".join(span.text for paragraph in text.foreword if isinstance(paragraph, Paragraph) for span in paragraph.spans)
    assert {"da": "Huset findes ikke", "en": "The house does not exist"}[language] in said
    assert [name for name, _ in text.signatures] == ["Ellen Nordby"]
    assert any(isinstance(block, Points) for section in text.commentary["year"] for block in section.text)
