"""Which CSV files the engine may read by itself: those where it cannot read anything else than ``records.py`` would.

The engine drops blank lines and a comma too many without a word, and guesses at stray quotation marks. So a file is plain only
when a pattern over its bytes proves its shape: the same number of cells on every line, one kind of line end, no line end inside
a cell, no NUL, and UTF-8 throughout.
"""

from __future__ import annotations

import codecs
import mmap
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_CHUNK = 1 << 22


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain file: the columns in its order, the number of rows, and whether it has quotation marks."""

    columns: tuple[str, ...]
    rows: int
    quoted: bool


def plain(file: Path, columns: Collection[str]) -> Plain | None:
    """Look whether ``file`` is plain and has exactly ``columns``; ``None`` where there is any doubt."""
    with file.open("rb") as stream:
        if stream.seek(0, 2) == 0:
            return None
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return _plain(content, columns)


def _plain(content: mmap.mmap, columns: Collection[str]) -> Plain | None:
    start = len(codecs.BOM_UTF8) if content[: len(codecs.BOM_UTF8)] == codecs.BOM_UTF8 else 0
    feed = content.find(b"\n", start)
    header = content[start : feed if feed >= 0 else len(content)]
    line_end = b"\r\n" if header.endswith(b"\r") else b"\n"
    names = tuple(header.removesuffix(b"\r").decode("ascii", "replace").split(","))
    if sorted(names) != sorted(columns):
        return None
    quoted = content.find(b'"') >= 0
    if not _shape(len(names), line_end, quoted).fullmatch(content, start) or not _is_utf8(content):
        return None
    lines = _count(content, b"\n") + (content[-1:] != b"\n")
    return Plain(names, lines - 1, quoted)


@cache
def _shape(cells: int, line_end: bytes, quoted: bool) -> re.Pattern[bytes]:
    cell = rb'(?:"[^"\r\n\0]*+(?:""[^"\r\n\0]*+)*+"|[^",\r\n\0]*+)' if quoted else rb'[^",\r\n\0]*+'
    line = cell + (b"," + cell) * (cells - 1)
    return re.compile(b"(?:" + line + re.escape(line_end) + b")*+(?:" + line + b")?")


def _is_utf8(content: mmap.mmap) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(content), _CHUNK):
            decoder.decode(content[at : at + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _count(content: mmap.mmap, what: bytes) -> int:
    return sum(content[at : at + _CHUNK].count(what) for at in range(0, len(content), _CHUNK))
