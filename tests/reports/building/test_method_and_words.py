"""The method page, the leader's own words, and the front of the report."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from favn.lib.language import Language, Phrase
from favn.lib.numbers import Printer
from favn.reports.building import build_report, chapter_names
from favn.reports.document import Entries, Figure, Points, Report, Section, paragraph
from favn.reports.text import LeaderText, PrintedNumbers, parse_text
from favn.statistics.figures import FIGURES
from favn.statistics.result import Figures
from tests import second_opinion
from tests.reports.building.made import example, example_rows, facts_of, prose, report_of, texts


@dataclass(frozen=True)
class Found:
    table: str
    column: str | None
    count: int
    words: Phrase
    loud: bool = False


@dataclass(frozen=True)
class Checked:
    known: int
    right: int


LEFT_OPEN = Found("placements", None, 4, Phrase("placements left open after the stay ended; they still count as occupied"), loud=True)
NO_CODE = Found("inquiries", "conclusions", 1, Phrase("no code"))


def report(*warnings: Found, right: int = 34, text: LeaderText | None = None) -> Report:
    rows = example_rows()
    return build_report(
        Figures(second_opinion.figures(rows, range(2018, 2022))),
        facts_of(rows),
        year=2021,
        language="da",
        made_on=date(2022, 3, 14),
        as_of=None,
        definitions=FIGURES,
        warnings=warnings,
        self_check=Checked(34, right),
        text=text,
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def points(made: Report) -> list[tuple[str, bool]]:
    lists = [text for chapter in made.chapters for section in chapter.sections for text in section.text if isinstance(text, Points)]
    return [(plain("".join(span.text for span in point)), any(span.strong for span in point)) for found in lists for point in found.points]


def test_warnings_are_counted_in_plain_words_over_all_registers_the_loud_ones_first() -> None:
    assert points(report(NO_CODE, replace(NO_CODE, count=37), LEFT_OPEN)) == [
        ("Værelsesplaceringer: placeringer, der står åbne, efter at opholdet er slut; de tæller stadig som belagt (4 rækker).", True),
        ("Henvendelser, konklusion: ingen kode (38 rækker).", False),
    ]
    assert points(report(NO_CODE)) == [("Henvendelser, konklusion: ingen kode (én række).", False)]


def test_a_loud_warning_stands_under_the_occupancy_too() -> None:
    def notes(made: Report) -> str:
        return next(" ".join(figure.notes) for figure in made.figures() if figure.name == "occupancy")

    assert "de tæller stadig som belagt" in notes(report(LEFT_OPEN))
    assert "de tæller stadig som belagt" not in notes(report(NO_CODE))


def test_a_self_check_that_fails_is_told_plainly() -> None:
    assert "Man kan ikke stole på rapportens tal." in " ".join(prose(report(right=33)))
    assert "Man kan ikke stole på" not in " ".join(prose(report()))


def test_every_figure_of_the_definitions_is_explained() -> None:
    entries = next(e for chapter in example().chapters for section in chapter.sections for e in section.exhibits if isinstance(e, Entries))
    assert len(entries.entries) == len(FIGURES)
    for entry, figure in zip(entries.entries, FIGURES, strict=True):
        parts = dict(entry.parts)
        assert parts["Spørgsmål"].endswith("?") and parts["Tæller"] and parts["Bemærk"]
        assert ("Grundlag" in parts) == (figure.base is not None)


# ---------------------------------------------------------------------------------------------------------------- words

TEXT = """
# Forord

Vi siger tak for året.

## Underskrift

- Anna Holm, leder

# 2021 i huset

Foråret åbnede huset igen.

# Henvendelser

{{ inquiries.2021.not_admitted }} gange måtte vi sige nej.

## Et travlt efterår

Der var mange opkald.
"""


def own_words() -> LeaderText:
    numbers = PrintedNumbers(Figures(second_opinion.figures(example_rows(), [2021])), Printer("da"))
    return parse_text(TEXT, chapters=chapter_names(2021), number=numbers)


def test_the_leaders_words_stand_apart_at_the_end_of_their_chapter() -> None:
    made = report(text=own_words())
    assert (made.chapters[0].key, made.chapters[0].title) == ("year", "2021 i huset")
    chapter = next(chapter for chapter in made.chapters if chapter.key == "inquiries")
    assert [(section.heading, plain(" ".join(texts(section.text)))) for section in chapter.sections[-2:]] == [
        ("Husets egne ord", "318 gange måtte vi sige nej."),
        ("Et travlt efterår", "Der var mange opkald."),
    ]
    assert [plain(" ".join(texts(text))) for text in made.foreword.text] == ["Vi siger tak for året."]
    assert made.foreword.signatures == (("Anna Holm", "leder"),)


def test_without_a_text_there_is_a_standing_foreword_and_no_year_at_the_house() -> None:
    made = report()
    assert made.chapters[0].key == "occupancy"
    assert len(made.foreword.text) == 3 and not made.foreword.signatures


@pytest.mark.parametrize("name", ["Forord", "foreword", "2021 i huset", "2021 at the house", "Kvindernes udvikling", "Inquiries", "Alder"])
def test_chapters_are_found_by_key_and_by_title_in_both_languages(name: str) -> None:
    assert parse_text(f"# {name}\n\nOrd.", chapters=chapter_names(2021), number=PrintedNumbers(Figures(()), Printer("da")))


def test_the_titles_are_those_that_chapters_have() -> None:
    languages: tuple[tuple[Language, int], ...] = (("da", 0), ("en", 1))
    for language, place in languages:
        titles = {chapter.key: chapter.title for chapter in report_of(example_rows(), 2021, language).chapters}
        assert titles == {key: names[place] for key, names in chapter_names(2021).items() if key not in ("foreword", "year")}


def test_commentary_keeps_its_own_headings() -> None:
    given = LeaderText((), (), {"services": (Section(heading="Børnene", text=(paragraph("De leger."),)),)})
    chapter = next(chapter for chapter in report(text=given).chapters if chapter.key == "services")
    assert chapter.sections[-1].heading == "Børnene"


def test_figures_are_numbered_after_commentary_is_put_in() -> None:
    made = report(text=own_words())
    assert [figure.number for figure in made.figures()] == list(range(1, len(made.figures()) + 1))
    assert all(isinstance(figure, Figure) for figure in made.figures())
