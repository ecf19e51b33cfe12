"""How wide words are in IBM Plex Sans, and where they break into lines."""

from __future__ import annotations

from collections.abc import Iterable

from favn.reports.fonts.letters import advances

_UNITS = 1000  # letter widths are in thousandths of the type size
_UNKNOWN = 1000


def width(text: str, size: float, *, bold: bool = False) -> float:
    """The width of a line of text."""
    table = advances()
    return sum(table.get(letter, (_UNKNOWN, _UNKNOWN))[bold] for letter in text) * size / _UNITS


def widest(texts: Iterable[str], size: float, *, bold: bool = False) -> float:
    """The width of the widest of several lines."""
    return max((width(text, size, bold=bold) for text in texts), default=0.0)


def even(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """``text`` in as few lines as fit into ``room``, and those as even as they come without breaking a word."""
    lines, longest = wrap(text, room, size, bold=bold), widest(text.split(" "), size, bold=bold)
    while len(lines) > 1 and (narrower := widest(lines, size, bold=bold) - 0.01) >= longest:
        if len(evener := wrap(text, narrower, size, bold=bold)) > len(lines):
            break
        lines = evener
    return lines


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """``text`` in lines no wider than ``room``: broken at spaces, and inside a word only where it is wider than a line."""
    lines: list[str] = []
    pieces = [piece for word in text.split(" ") for piece in _pieces(word, room, size, bold=bold)]
    for word in pieces:
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and not lines[-1].endswith("-\u200b") and width(joined, size, bold=bold) <= room:
            lines[-1] = joined
        else:
            lines.append(word)
    return [line.removesuffix("\u200b") for line in lines]


def _pieces(word: str, room: float, size: float, *, bold: bool) -> list[str]:
    """A word whole, or cut with hyphens where it is wider than a line."""
    pieces = []
    while len(word) > 1 and width(word, size, bold=bold) > room:
        cut = len(word) - 1
        while cut > 1 and width(word[:cut] + "-", size, bold=bold) > room:
            cut -= 1
        pieces.append(word[:cut] + "-\u200b")
        word = word[cut:]
    return [*pieces, word]
