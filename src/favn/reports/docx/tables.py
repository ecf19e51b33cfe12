"""Real tables: a head that is repeated, rows that stay whole, rules above and below, no uprights."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from favn.reports.charts.letters import widest
from favn.reports.charts.palette import RULE
from favn.reports.document import Table, TableRow
from favn.reports.docx.fields import run
from favn.reports.docx.flow import size, style_of, text_height
from favn.reports.docx.styles import COLUMN
from favn.reports.docx.xml import element, twips

_GAP = 14.0  # between number columns


@dataclass(frozen=True, slots=True)
class Cell:
    """The paragraphs of a cell: pairs of a style's name and text; ``strong`` sets them semi-bold; ``across``: over so many columns."""

    paragraphs: tuple[tuple[str, str], ...]
    strong: bool = False
    across: int = 1
    rule_above: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its style, what it is called, column widths in points, and rows, the head first."""

    style: str
    title: str
    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def height(self) -> float:
        """How high it will stand."""
        return sum(max(_height(cell, width) for cell, width in placed(row, self.widths)) + 1 for row in self.rows)


def printed_table(table: Table) -> Grid:
    """A table of the report: the first column left, the others right, the current year semi-bold."""
    head = tuple(
        Cell(((f"Favn Table Head{'' if index == 0 else ' Number'}", text),), index == table.current_column)
        for index, text in enumerate(table.head)
    )
    return Grid("Favn Table", table.title, _widths(table), (head, *(_cells(table, row) for row in table.rows)))


def _cells(table: Table, row: TableRow) -> tuple[Cell, ...]:
    last = len(row.cells) - 1
    return tuple(
        Cell(
            ((_style(row, index, text), text),),
            table.strong(row, index) and (index == 0 or _has_digit(text)),
            len(table.head) - last if index == last else 1,
            row.base,
        )
        for index, text in enumerate(row.cells)
    )


def _style(row: TableRow, index: int, text: str) -> str:
    """Words in place of numbers are muted, and so is the base."""
    if row.base or (index > 0 and not _has_digit(text)):
        return "Favn Table Muted Number" if index else "Favn Table Muted"
    return "Favn Table Number" if index else "Favn Table Text"


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def placed(row: Sequence[Cell], widths: Sequence[float]) -> Iterator[tuple[Cell, float]]:
    """Every cell with the width of the columns it takes."""
    at = 0
    for cell in row:
        yield cell, sum(widths[at : at + cell.across])
        at += cell.across


def _widths(table: Table) -> tuple[float, ...]:
    """Number columns as wide as their words ask for, the first one takes the rest."""
    letters = size(style_of("Favn Table Text"))
    others = [
        max(widest(_alone(table, index), letters, bold=True), widest([table.head[index]], letters, bold=True)) + _GAP
        for index in range(1, len(table.head))
    ]
    most = COLUMN * 0.75
    if (asked := sum(others)) > most:
        others = [other * most / asked for other in others]
    return (COLUMN - sum(others), *others)


def _alone(table: Table, column: int) -> list[str]:
    """The cells that stand in one column only."""
    return [row.cells[column] for row in table.rows if len(row.cells) == len(table.head)]


def _height(cell: Cell, width: float) -> float:
    return sum(text_height(style, text, max(width - 2, 10)) for style, text in cell.paragraphs)


def table_element(grid: Grid, idents: Mapping[str, str]) -> Any:
    """The table as Word writes it."""
    properties = element(
        "tblPr",
        element("tblStyle", val=idents[grid.style]),
        element("tblW", w=twips(sum(grid.widths)), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        element("tblCaption", val=grid.title),
        element("tblDescription", val=grid.title),
    )
    columns = element("tblGrid", *(element("gridCol", w=twips(width)) for width in grid.widths))
    made = element("tbl", properties, columns)
    for index, row in enumerate(grid.rows):
        made.append(_row(grid, row, idents, first=index == 0, last=index == len(grid.rows) - 1))
    return made


def _row(grid: Grid, row: Sequence[Cell], idents: Mapping[str, str], *, first: bool, last: bool) -> Any:
    properties = element("trPr", element("cantSplit"), element("tblHeader") if first else None)
    made = element("tr", properties)
    for cell, width in placed(row, grid.widths):
        place = element(
            "tcPr",
            element("tcW", w=twips(width), type="dxa"),
            element("gridSpan", val=cell.across) if cell.across > 1 else None,
            element("tcBorders", element("top", val="single", sz=4, space=0, color=RULE.removeprefix("#"))) if cell.rule_above else None,
            element("vAlign", val="bottom"),
        )
        made.append(element("tc", place, *(_paragraph(style, text, cell.strong, idents, keep=not last) for style, text in cell.paragraphs)))
    return made


def _paragraph(style: str, text: str, strong: bool, idents: Mapping[str, str], *, keep: bool) -> Any:
    """A paragraph of a cell; all rows but the last hold on to the next one."""
    properties = element("pPr", element("pStyle", val=idents[style]), element("keepNext") if keep else None)
    return element("p", properties, run(text, idents["Strong"] if strong else None) if text else None)
