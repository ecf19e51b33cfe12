"""The compiled statements, kept as text in the package: one file per figure and shared population, so that nobody needs Ibis to count.

``tools/compile_figures.py`` writes the files from the declarations; a test holds them to each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from favn.statistics.declaration import Population

Statement: TypeAlias = str
"""``counts``, ``members`` or ``base`` of a figure, ``rows`` of a population; over all centres, or with ``_by_centre`` for each."""

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


def held_name(population: Population, *, by_centre: bool) -> str:
    """The table in which an engine holds a shared population."""
    return f"{population.name}_by_centre" if by_centre else population.name


@cache
def statements(name: str, dialect: str) -> Mapping[Statement, str]:
    """The kept statements of a figure or a shared population."""
    file = FOLDERS[dialect] / dialect / f"{name}.sql"
    return load(file.read_text(encoding="utf-8"))
