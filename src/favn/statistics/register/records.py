"""The records of a CSV file, read by the letter of RFC 4180, with the line where each begins and what is wrong with it.

This is the careful way, for files that are not plain (see ``plain.py``): it finds every fault, and still gives the good records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from favn.lib.language import N_, Phrase

_CELL = r'(?:"[^"]*+(?:""[^"]*+)*+"|[^",\r\n]*+)'
_RECORD = re.compile(rf"{_CELL}(?:,{_CELL})*+(?:\r?\n|\Z)")
_CELLS = re.compile(_CELL)
_SOUND = re.compile(rf"(?:{_CELL},)*+")  # as many whole cells as there are
_QUOTED = re.compile(r'"[^"]*+(?:""[^"]*+)*+"')

UNTERMINATED = N_("a quotation mark that ends the cell: one that begins here never ends")
AFTER_QUOTE = N_("a comma or a new line after the closing quotation mark (a quotation mark inside a cell is written twice)")
STRAY_QUOTE = N_("a cell with quotation marks put in quotation marks, with those inside written twice")
LONE_RETURN = N_("lines that end in a line feed, with or without a carriage return before it")


@dataclass(frozen=True, slots=True)
class Record:
    """One record and the line where it begins. With a ``fault`` the cells are those before it."""

    line: int
    cells: list[str]
    fault: Phrase | None = None


def records(text: str) -> Iterator[Record]:
    """Read the records of ``text``; blank lines are skipped but counted. After a fault, reading goes on at the next line."""
    at, line = 0, 1
    while at < len(text):
        feed = text.find("\n", at)
        end = len(text) if feed < 0 else feed
        row = text[at:end]
        if feed >= 0 and row.endswith("\r"):
            row = row[:-1]
        if '"' not in row and "\r" not in row:
            if row:
                yield Record(line, row.split(","))
            at, line = end + 1, line + 1
            continue
        record, after = _quoted(text, at, line)
        yield record
        line += text.count("\n", at, after)
        at = after


def _quoted(text: str, at: int, line: int) -> tuple[Record, int]:
    """Read a record with quotation marks (or with a fault), and where to read on."""
    if whole := _RECORD.match(text, at):
        return Record(line, _split(text, at, whole.end())), whole.end()
    sound = _SOUND.match(text, at)
    broken = sound.end() if sound else at
    message, place = _fault(text, broken)
    feed = text.find("\n", at if message == UNTERMINATED else place)
    return Record(line, _split(text, at, broken)[:-1], Phrase(message)), len(text) if feed < 0 else feed + 1


def _fault(text: str, at: int) -> tuple[str, int]:
    """What is wrong with the cell at ``at``, and where."""
    if text.startswith('"', at):
        closed = _QUOTED.match(text, at)
        return (AFTER_QUOTE, closed.end()) if closed else (UNTERMINATED, at)
    cell = _CELLS.match(text, at)
    place = cell.end() if cell else at
    return (STRAY_QUOTE if text.startswith('"', place) else LONE_RETURN), place


def _split(text: str, at: int, end: int) -> list[str]:
    cells: list[str] = []
    while True:
        cell = _CELLS.match(text, at, end)
        if cell is None:
            return cells
        word = cell.group()
        cells.append(word[1:-1].replace('""', '"') if word.startswith('"') else word)
        at = cell.end() + 1
        if at > end or text[at - 1 : at] != ",":
            return cells
