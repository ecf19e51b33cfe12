"""How cells look: the report's type, rules and number formats, each made once for a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from favn.lib.language import Language
from favn.reports.charts.palette import INK, MUTED, NOW, RULE
from favn.reports.document import Unit

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

FONT = "IBM Plex Sans"
HAIR, THIN = 7, 1  # Excel's border styles


def number_format(unit: Unit, language: Language) -> str:
    """The format of a unit's values; the sheet's own language writes the separators."""
    match unit:
        case Unit.SHARE:
            return "0 %" if language == "da" else "0%"
        case Unit.STEPS:
            return "0.0"
        case _:
            return "#,##0"


class Formats:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def make(self, **look: object) -> Format:
        """A format with these properties, and the report's type where they do not say otherwise."""
        properties = {"font_name": FONT, "font_size": 10, "font_color": INK, "valign": "top"} | look
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]

    @property
    def title(self) -> Format:
        """The sentence over a sheet."""
        return self.make(bold=True, font_size=14, valign="vcenter")

    @property
    def muted(self) -> Format:
        """Measures and notes."""
        return self.make(font_color=MUTED)

    @property
    def wrapped(self) -> Format:
        """Notes that may need several lines."""
        return self.make(font_color=MUTED, text_wrap=True)

    @property
    def text(self) -> Format:
        """Words that may need several lines."""
        return self.make(text_wrap=True)

    @property
    def strong(self) -> Format:
        """Names of rows."""
        return self.make(bold=True, text_wrap=True)

    @property
    def link(self) -> Format:
        """The way to another sheet."""
        return self.make(font_color=NOW, underline=1)

    def group(self) -> Format:
        """A head over several years."""
        return self.make(
            font_color=MUTED, align="center", valign="bottom", text_wrap=True, top=THIN, top_color=INK, bottom=HAIR, bottom_color=RULE
        )

    def head(self, *, left: bool = False, current: bool = False, top: bool = False) -> Format:
        """A head over one column, with the ink rule above it where no group head stands there."""
        above: dict[str, object] = {"top": THIN, "top_color": INK} if top else {}
        colour = INK if current else MUTED
        side = "left" if left else "right"
        return self.make(font_color=colour, bold=current, align=side, bottom=THIN, bottom_color=RULE, num_format="0", **above)

    def cell(self, *, number: str = "General", current: bool = False, last: bool = False, left: bool = False) -> Format:
        """A cell of the table; the last row carries the closing rule."""
        below: dict[str, object] = {"bottom": THIN, "bottom_color": INK} if last else {}
        return self.make(align="left" if left else "right", bold=current, num_format=number, **below)

    def words(self, *, last: bool = False) -> Format:
        """Words in place of a number."""
        below: dict[str, object] = {"bottom": THIN, "bottom_color": INK} if last else {}
        return self.make(align="right", font_color=MUTED, **below)
