"""The report as a whole: its pages in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from favn.lib.language import Language
from favn.reports.document.exhibits import Chapter, Figure, Table
from favn.reports.document.numbers import Year
from favn.reports.document.text import Text


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page. ``share`` is the length of the occupancy bar (``None``: no bar), with the words under its left and right end."""

    house: str
    kind: str
    title: str
    year: str
    sentences: tuple[str, ...]
    share: Fraction | None
    share_words: str
    rest_words: str
    share_alternative: str
    edition: str
    date: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyNumber:
    """A row of "the year in numbers": words, printed values of the years shown (current last), and exact ones for the small columns."""

    label: str
    words: str
    printed: tuple[str, ...]
    exact: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True)
class KeyNumbers:
    """The page of key numbers: up to three years; ``spark_head`` stands over the small columns ("2019 til 2021")."""

    key: str
    title: str
    years: tuple[Year, ...]
    rows: tuple[KeyNumber, ...]
    spark_head: str
    notes: tuple[str, ...] = ()

    @property
    def parts(self) -> tuple[bool, ...]:
        """Which of the years are parts of a year."""
        return tuple(year.part is not None for year in self.years)


@dataclass(frozen=True, slots=True)
class Foreword:
    """The foreword with its signatures (name, role), and how to read the report."""

    key: str
    title: str
    text: tuple[Text, ...]
    signatures: tuple[tuple[str, str], ...]
    reading_title: str
    reading: str


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that renderers add, in the report's language."""

    figure: str  # Figur
    table: str  # Tabel
    contents: str  # Indhold
    page: str  # Side
    numbers: str  # Tallene bag figuren
    definitions: str  # Definitioner
    category: str  # Kategori
    count: str  # Antal
    base: str  # Grundlag
    share: str  # Andel
    mean: str  # Gennemsnit
    value: str  # Værdi
    downloads: str  # Hent rapporten
    edition: str  # Udgave
    date: str  # Dato
    period: str  # Periode
    sheet: str  # Ark


@dataclass(frozen=True, slots=True)
class Report:
    """The whole report.

    ``made_on`` dates the files; ``period`` says which days are counted; ``description`` is a sentence for file metadata.
    """

    title: str
    description: str
    house: str
    language: Language
    made_on: date
    period: str
    cover: Cover
    foreword: Foreword
    key_numbers: KeyNumbers
    chapters: tuple[Chapter, ...]
    words: Words

    def figures(self) -> tuple[Figure, ...]:
        """Every figure of the report, in its order."""
        return tuple(
            exhibit
            for chapter in self.chapters
            for section in chapter.sections
            for exhibit in section.exhibits
            if isinstance(exhibit, Figure)
        )

    def tabled(self) -> frozenset[str]:
        """The names of the figures whose numbers stand in a table."""
        exhibits = (exhibit for chapter in self.chapters for section in chapter.sections for exhibit in section.exhibits)
        return frozenset(exhibit.of for exhibit in exhibits if isinstance(exhibit, Table) and exhibit.of is not None)
