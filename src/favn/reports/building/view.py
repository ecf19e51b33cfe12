"""A read-only view over figures and facts: which years are shown, what each of them says, and how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property

from favn.lib.numbers import whole
from favn.reports.building.inputs import Warned
from favn.reports.building.period import Period, period_of
from favn.reports.building.voice import Voice, lower_first
from favn.reports.document import State, Unit, Value, Year
from favn.reports.text.placeholders import SMALL_BASE
from favn.statistics.facts import Code, Facts
from favn.statistics.result import Cell, Figures

YEARS_SHOWN = 4
SMALL = SMALL_BASE  # below it there is no word of rising or falling either


@dataclass(frozen=True)
class View:
    """One year of a register, in one language, with the years before it."""

    figures: Figures
    facts: Facts
    year: int
    as_of: date | None
    voice: Voice
    warnings: tuple[Warned, ...] = ()

    # ------------------------------------------------------------------------------------------------------------- years

    @cached_property
    def years(self) -> tuple[int, ...]:
        """Four years with this one last, whether they have data or not."""
        return tuple(range(max(self.year - YEARS_SHOWN, 0) + 1, self.year + 1))

    @property
    def before(self) -> int:
        """The year before."""
        return self.year - 1

    @cached_property
    def period(self) -> Period:
        """The covered part of this year."""
        return self.period_of(self.year)

    def period_of(self, year: int) -> Period:
        """The covered part of a year."""
        return period_of(year, self.facts, self.as_of)

    @cached_property
    def period_name(self) -> str:
        """Name this year inside a sentence, after "in"."""
        return self.period.name(self.voice)

    @cached_property
    def period_dates(self) -> str:
        """Name this year in a title."""
        return self.period.dates(self.voice)

    def titled(self, words: str) -> str:
        """A title with the days it is about: "226 møder i 2021", "113 møder, 1. januar–30. juni 2021"."""
        if not self.period.ends_early:
            return self.voice.say("{words} in {year}", words=words, year=str(self.year))
        return f"{words}, {self.period_dates}"

    @cached_property
    def span(self) -> str:
        """The years shown: "2018–2021"."""
        return self.period_dates if len(self.years) == 1 else f"{self.years[0]}–{self.years[-1]}"

    def has_rows(self, year: int) -> bool:
        """Whether anything was registered in a year; a year that begins after the ``as_of`` date has nothing yet."""
        begun = self.as_of is None or self.as_of >= date(year, 1, 1)
        return begun and year in self.facts.years_with_rows

    def heads(self) -> tuple[Year, ...]:
        """The years of a series."""
        return tuple(Year(str(year), year == self.year, self.period_of(year).part(self.voice)) for year in self.years)

    # ----------------------------------------------------------------------------------------------------------- numbers

    def cells(self, figure: str, year: int | None = None) -> tuple[Cell, ...]:
        """All cells of a figure in a year with rows; this year where none is named."""
        asked = self.year if year is None else year
        return self.figures.of(figure, asked) if self.has_rows(asked) else ()

    def cell(self, figure: str, year: int | None = None, category: str = "") -> Cell | None:
        """One cell of a year with rows; this year where none is named."""
        asked = self.year if year is None else year
        return self.figures.get(figure, asked, category) if self.has_rows(asked) else None

    def count(self, figure: str, year: int | None = None, category: str = "") -> int | None:
        """The numerator of a cell."""
        cell = self.cell(figure, year, category)
        return None if cell is None else cell.numerator

    def total(self, figure: str, year: int | None = None) -> int | None:
        """The sum over all categories of a single-choice figure."""
        cells = self.cells(figure, year)
        return sum(cell.numerator for cell in cells) if cells else None

    def base(self, figure: str, year: int | None = None) -> int | None:
        """The common base of a figure's categories."""
        cells = self.cells(figure, year)
        return cells[0].denominator if cells else None

    def is_broken(self, figure: str, year: int) -> bool:
        """Whether the series is broken there: the year has rows, but the figure gives none."""
        return self.has_rows(year) and not self.figures.of(figure, year)

    def compares(self, figure: str) -> bool:
        """Whether this year may be held against the year before: both whole, with rows, and no break between them."""
        return all(self.period_of(year).whole and bool(self.cells(figure, year)) for year in (self.year, self.before))

    def compares_shares(self, figure: str) -> bool:
        """Whether shares may be held against each other, too: both bases are large enough."""
        return self.compares(figure) and all((self.base(figure, year) or 0) >= SMALL for year in (self.year, self.before))

    # ------------------------------------------------------------------------------------------------------------ values

    def absent(self, state: State) -> Value:
        """A place without a number."""
        return Value(self.voice.say("no data") if state is State.NO_DATA else "–", state)

    def value(self, figure: str, year: int, category: str, unit: Unit) -> Value:
        """A cell as printed; a share of a small base is a count of its base."""
        if not self.has_rows(year):
            return self.absent(State.NO_DATA)
        cell = self.figures.get(figure, year, category)
        if cell is None:
            return self.absent(State.NOT_COMPARABLE)
        if cell.value is None:
            return self.absent(State.EMPTY)
        return Value(self._printed(cell, cell.value, unit), State.NUMBER, cell.numerator, cell.denominator)

    def total_value(self, figure: str, year: int) -> Value:
        """A single-choice figure's total as printed."""
        total = self.total(figure, year)
        if total is None:
            return self.absent(State.NOT_COMPARABLE if self.has_rows(year) else State.NO_DATA)
        return Value(self.voice.printer.count(total), State.NUMBER, total)

    def _printed(self, cell: Cell, exact: Fraction, unit: Unit) -> str:
        printer = self.voice.printer
        if unit is Unit.SHARE:
            return printer.percent(exact) if (cell.denominator or 0) >= SMALL else self.of_base(cell.numerator, cell.denominator or 0)
        if unit is Unit.STEPS:
            return printer.steps(exact)
        return printer.days(exact) if unit is Unit.DAYS else printer.count(whole(exact))

    def of_base(self, number: int, base: int) -> str:
        """A count of its base: "3 af 8"."""
        return self.voice.say("{number} of {base}", number=number, base=base)

    # ------------------------------------------------------------------------------------------------------------- codes

    @cached_property
    def _codes(self) -> dict[tuple[str, str], Code]:
        return {(code.codelist, code.code): code for code in self.facts.codes}

    def label(self, codelist: str, code: str) -> str:
        """A code's label; the other language's, or the code itself, where it has none."""
        if code == "unknown":
            return self.voice.say("Unknown code")
        if code == "not_registered":
            return self.voice.say("Not registered")
        known = self._codes.get((codelist, code))
        labels = (known.label_da, known.label_en) if known else ("", "")
        tidy = [" ".join(label.split()) for label in (labels if self.voice.language == "da" else labels[::-1])]
        return next((label for label in tidy if label), code)

    def label_inside(self, codelist: str, code: str) -> str:
        """A code's label as it stands inside a sentence."""
        return lower_first(self.label(codelist, code))

    def position(self, codelist: str, code: str) -> tuple[int, str]:
        """A code's place in its list: by position, then by code; last where it has no position."""
        known = self._codes.get((codelist, code))
        return (known.position if known and known.position is not None else 2**31, code)

    # ------------------------------------------------------------------------------------------------------------- house

    @property
    def houses(self) -> int:
        """How many centres are in view."""
        return max(1, len(self.facts.centres))

    @cached_property
    def house_name(self) -> str:
        """The name of the centre; names of up to three centres, else how many they are."""
        names = [centre.name.strip() for centre in self.facts.centres]
        if self.houses == 1:
            return next((name for name in names if name), self.voice.say("The crisis centre"))
        return self.voice.listed(names) if all(names) and len(names) <= 3 else self.voice.say("{number} crisis centres", number=len(names))

    @cached_property
    def house(self) -> str:
        """The house inside a sentence: "huset", "husene"."""
        return self.voice.many(self.houses, "the house", "the houses")
