"""Every example of every figure, on every engine."""

from __future__ import annotations

import pytest

from favn.statistics.declaration import Figure
from favn.statistics.evaluation.periods import calendar_years
from favn.statistics.evaluation.running import evaluate, members
from favn.statistics.examples import CENTRE, Example, register
from favn.statistics.figures import FIGURES

from .engines import FilledEngine

EXAMPLES = [pytest.param(figure, example, id=f"{figure.name}: {example.title}") for figure in FIGURES for example in figure.examples]


@pytest.mark.parametrize(("figure", "example"), EXAMPLES)
@pytest.mark.parametrize("centres", [None, [CENTRE]], ids=["all", "by centre"])
def test_example(engine: FilledEngine, figure: Figure, example: Example, centres: list[str] | None) -> None:
    engine.fill(register(example))
    periods = calendar_years([example.year], example.as_of)
    cells = evaluate(engine, periods, centres=centres, figures=[figure])
    if example.absent:
        assert list(cells) == []
        return
    assert {cell.category: cell.numerator for cell in cells if cell.numerator} == dict(example.counts)
    for cell in cells:
        expected = (example.bases or {}).get(cell.category.split(":")[0], example.base)
        assert cell.denominator == expected
        for base in (False, True) if figure.kind != "count" else (False,):
            found = members(engine, figure, periods[0], cell.category, base=base, centre=centres[0] if centres else None)
            assert len(found) == (cell.denominator if base or figure.kind == "mean" else cell.numerator)


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_every_figure_has_its_edges(figure: Figure) -> None:
    assert len(figure.examples) >= 4
    assert any(example.counts for example in figure.examples)
    assert (figure.base is None) == (figure.kind == "count")
