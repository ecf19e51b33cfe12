"""The compiled statements, kept as text in the package: one file per figure, so that nobody needs Ibis to count.

``tools/compile_figures.py`` writes the files from the declarations; a test holds them to each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TypeAlias

Statement: TypeAlias = str
"""``counts``, ``members`` or ``base``, for all centres together, or for each with ``_by_centre``."""

_HEAD = "-- statement: "

FOLDERS: dict[str, Traversable] = {"duckdb": resources.files("favn.statistics") / "compiled"}
"""Where the texts of each dialect lie; the tests add engines that nothing else runs on yet."""


def dump(statements: Mapping[Statement, str]) -> str:
    """The text of a file with the statements of one figure."""
    return "".join(f"{_HEAD}{name}\n{sql.strip()}\n\n" for name, sql in statements.items())


def load(text: str) -> dict[Statement, str]:
    """The statements of one figure from the text of its file."""
    parts = text.split(_HEAD)[1:]
    return {name: sql.strip() for name, sql in (part.split("\n", 1) for part in parts)}


@cache
def statements(figure: str, dialect: str = "duckdb") -> Mapping[Statement, str]:
    """The kept statements of a figure."""
    file = FOLDERS[dialect] / dialect / f"{figure}.sql"
    return load(file.read_text(encoding="utf-8"))
