"""Live numbers in the leader's text: ``{{ FIGURE.YEAR[.CATEGORY][:numerator|:denominator] }}``."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from fractions import Fraction
from typing import Literal, cast

from favn.lib.language import N_, Phrase
from favn.lib.numbers import Printer
from favn.reports.document import Unit
from favn.reports.text.problems import NoNumberError
from favn.statistics.result import Cell, Figures

Part = Literal["value", "numerator", "denominator"]

SMALL_BASE = 10  # below it the report prints counts instead of percentages
UNITS: Mapping[str, Unit] = {"stay_length_mean": Unit.DAYS, "progress_change": Unit.STEPS}
SHAPE = "FIGURE.YEAR[.CATEGORY][:numerator|:denominator]"

_FORM = re.compile(
    r"""\s* (?P<figure>[^\s.:"]+) \. (?P<year>[0-9]{4})
        (?: \. (?: "(?P<quoted>[^"]*)" | (?P<plain>[^\s.:"][^\s.:]*) ) )?
        (?: : (?P<part>numerator|denominator) )? \s*""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A number asked for: a figure's value in a year, or one of the two counts behind it."""

    figure: str
    year: int
    category: str = ""
    part: Part = "value"

    @classmethod
    def parse(cls, inside: str) -> Placeholder:
        """The placeholder written between the braces; ``NoNumberError`` where it has another form."""
        if (found := _FORM.fullmatch(inside)) is None:
            raise NoNumberError(
                Phrase(
                    N_(
                        "“{written}” is not a number’s name. Write {shape}, with CATEGORY in double quotes "
                        "when it contains a full stop, a colon or a space."
                    ),
                    {"written": inside.strip(), "shape": SHAPE},
                )
            )
        category = found["quoted"] if found["quoted"] is not None else found["plain"] or ""
        return cls(found["figure"], int(found["year"]), category, cast(Part, found["part"] or "value"))


class PrintedNumbers:
    """Looks numbers up in the figures and prints them as the report does.

    ``years`` are the years with rows, where that is known: the report says "no data" of all others, and so they have no numbers here.
    """

    def __init__(self, figures: Figures, printer: Printer, years: Container[int] | None = None) -> None:
        self._figures = Figures(cell for cell in figures if years is None or cell.year in years)
        self._printer = printer

    def __call__(self, asked: Placeholder) -> str:
        """The number as printed; ``NoNumberError`` where there is none, or where the report would not print it."""
        cell = self._cell(asked)
        if asked.part == "numerator":
            return self._printer.count(cell.numerator)
        if asked.part == "denominator":
            return self._printer.count(self._base(cell))
        return self._value(cell)

    def _cell(self, asked: Placeholder) -> Cell:
        """The row asked for, or an error at the first name that is not known."""
        cells = [cell for cell in self._figures if cell.figure == asked.figure]
        if not cells:
            raise _unknown(N_("There is no figure “{asked}”. {known}"), asked.figure, {cell.figure: None for cell in self._figures})
        here = [cell for cell in cells if cell.year == asked.year]
        if not here:
            values = {
                "figure": asked.figure,
                "year": asked.year,
                "years": _listed(str(year) for year in {cell.year: None for cell in cells}),
            }
            raise NoNumberError(Phrase(N_("{figure} has no numbers for {year}. It has numbers for {years}."), values))
        if (cell := self._figures.get(asked.figure, asked.year, asked.category)) is not None:
            return cell
        if not asked.category:
            values = {"figure": asked.figure, "known": _listed(map(_quoted, (cell.category for cell in here)))}
            raise NoNumberError(Phrase(N_("{figure} has categories; name one of them: {known}."), values))
        known = {cell.category: None for cell in here if cell.category}
        if not known:
            values = {"figure": asked.figure, "year": asked.year}
            raise NoNumberError(Phrase(N_("{figure} has no categories. Write {figure}.{year} alone."), values))
        raise _unknown(N_("There is no category “{asked}” there. {known}"), asked.category, map(_quoted, known))

    def _base(self, cell: Cell) -> int:
        if cell.denominator is None:
            values = {"figure": cell.figure}
            raise NoNumberError(Phrase(N_("{figure} is a plain count and has no denominator. Leave out :denominator."), values))
        return cell.denominator

    def _value(self, cell: Cell) -> str:
        exact = cell.value
        if exact is None:
            values = {"figure": cell.figure, "year": cell.year}
            raise NoNumberError(Phrase(N_("{figure} has an empty base in {year}: there is nothing to divide by. Say it in words."), values))
        if cell.denominator is None:
            return self._printer.count(cell.numerator)
        match UNITS.get(cell.figure, Unit.SHARE):
            case Unit.DAYS:
                return self._printer.days(exact)
            case Unit.STEPS:
                return self._printer.steps(exact)
            case _:
                return self._share(exact, cell.denominator)

    def _share(self, exact: Fraction, base: int) -> str:
        if base < SMALL_BASE:
            raise NoNumberError(
                Phrase(
                    N_(
                        "The base is {base}, and below {least} the report prints no percentage. "
                        "Give the counts instead, with :numerator and :denominator."
                    ),
                    {"base": base, "least": SMALL_BASE},
                )
            )
        return self._printer.percent(exact)


def _unknown(message: str, asked: str, known: Iterable[str]) -> NoNumberError:
    """An error that offers the nearest names, or all of them where none is near."""
    names = list(known)
    near = get_close_matches(asked, names, n=3, cutoff=0.5)
    offer = (
        Phrase(N_("Did you mean {names}?"), {"names": _listed(near)}) if near else Phrase(N_("Known: {names}."), {"names": _listed(names)})
    )
    return NoNumberError(Phrase(message, {"asked": asked, "known": offer}))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _quoted(category: str) -> str:
    """A category as it is written in a placeholder."""
    return f'"{category}"' if re.search(r"[\s.:]", category) else category
