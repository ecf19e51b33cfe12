"""Write the reference pages of the figures from their declarations: ``python tools/figure_pages.py``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "src"))

from favn.statistics.declaration import Bands, Codes, Derived, Figure, LastNight, Nights, On, Present, Values  # noqa: E402 (after the path)
from favn.statistics.examples import Example, Row  # noqa: E402
from favn.statistics.figures import FIGURES  # noqa: E402

FOLDER = ROOT / "docs/reference/figures"

INTRODUCTION = """# Figures

Every number of the annual report is one of these figures. Each is declared once, in `src/favn/statistics/figures/`; these pages are written
from the declarations. What the words mean (day, night, period, known code) is in [definitions](../definitions.md).

| figure | question | unit |
| --- | --- | --- |
"""


def pages() -> dict[str, str]:
    """Every page by its file's name."""
    rows = "".join(f"| [`{figure.name}`]({figure.name}.md) | {figure.question} | {figure.unit} |\n" for figure in FIGURES)
    return {"index.md": INTRODUCTION + rows, **{f"{figure.name}.md": "\n".join(_page(figure)) + "\n" for figure in FIGURES}}


def _page(figure: Figure) -> Iterator[str]:
    yield f"# {figure.title}\n\n`{figure.name}`\n\n**{figure.question}**\n"
    yield "| | |\n| --- | --- |"
    yield f"| numerator | {figure.counted} |"
    yield f"| denominator | {figure.base or 'none: a plain count'} |"
    yield f"| in the period | {_when(figure)} |"
    yield f"| categories | {_categories(figure)} |"
    yield f"| one row is | {figure.each.name.replace('_', ' ')}: {', '.join(f'`{name}`' for name in figure.each.ids)} |"
    if figure.breaks:
        yield "| breaks | no row for a year that begins before the code list's `comparable_from` |"
    yield f"\n> {figure.caution}\n\n## Examples\n\nEvery example is counted on every engine by the tests.\n"
    yield "| what happened | rows | gives |\n| --- | --- | --- |"
    for example in figure.examples:
        yield f"| {example.title} | {'<br>'.join(_row(row) for row in example.rows) or 'none'} | {_gives(example)} |"


def _when(figure: Figure) -> str:
    match figure.when:
        case On(day):
            return f"`{day}` lies in it"
        case Present(first, last):
            return f"from `{first}` to `{last}`, both days included, at least one day lies in it"
        case Nights(first, end):
            return f"each of its nights from `{first}` until before `{end}`"
        case LastNight(first, end):
            return f"its last night lies from `{first}` until before `{end}`"
        case Derived():
            return "the latest measurement up to its last day lies in it, and is not the first"


def _categories(figure: Figure) -> str:
    match figure.by:
        case None:
            return "none"
        case Values(values=values):
            return ", ".join(f"`{value}`" for value in values)
        case Bands(bands=bands, missing=missing):
            return ", ".join(f"`{band}`" for band in [*bands, *([missing] if missing else [])])
        case Codes(codelist=codelist, several=several, rest=rest, split=split):
            codes = f"each known code of `{codelist}`" + (f", with {', '.join(f'`:{value}`' for value in split.values)}" if split else "")
            return codes + (", `unknown`, `not_registered`" if rest else "") + ("; several may be chosen" if several else "")


def _row(row: Row) -> str:
    values = ", ".join(f"{name} {value}" for name, value in row.values.items() if value != "").replace("|", "\\|")
    return f"`{row.table}`: {values}" if values else f"`{row.table}`"


def _gives(example: Example) -> str:
    when = f"{example.year}" + (f" up to {example.as_of}" if example.as_of else "")
    if example.absent:
        return f"{when}: no row"
    counts = ", ".join(f"`{category}` {count}" if category else str(count) for category, count in example.counts.items()) or "0"
    bases = example.bases or ({} if example.base is None else {"": example.base})
    of = ", ".join(f"`{category}` {base}" if category else str(base) for category, base in bases.items())
    return f"{when}: {counts}" + (f" of {of}" if of else "")


def main() -> None:
    """Write every page."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
