"""Forward, unchanged and back: every variant of the sentences."""

from collections.abc import Callable
from typing import Any

import pytest

from favn.reports.building.chapters import development
from favn.reports.building.chapters.courses import areas
from favn.reports.building.view import View
from favn.reports.document import Figure
from tests.reports.building.made import code, plain, text_of, view

# ----------------------------------------------------------------------------------------------------------- development

AREAS = [
    code("focus_area", name, name.capitalize(), position=number) for number, name in enumerate(("vold", "bolig", "misbrug", "netværk"))
]


def measured(**of: tuple[int, int, int, int]) -> View:
    """``area=(forward, unchanged, back, sum of steps)``."""
    ways: dict[str, Any] = {}
    change: dict[str, Any] = {}
    for area, (forward, unchanged, back, steps) in of.items():
        base = forward + unchanged + back
        ways |= {f"{area}:forward": (forward, base), f"{area}:unchanged": (unchanged, base), f"{area}:back": (back, base)}
        change[area] = (steps, base)
    return view({("progress_direction", 2021): ways, ("progress_change", 2021): change}, codes=AREAS)


FORWARD: Callable[..., str] = development.forward_sentence
BACK: Callable[..., str] = development.back_sentence
SMALL: Callable[..., str] = development.small_sentence


@pytest.mark.parametrize(
    ("tell", "seen", "sentence"),
    [
        (
            FORWARD,
            measured(vold=(14, 4, 2, 20), bolig=(5, 5, 0, 15)),
            "Flest er gået frem i forhold til vold (70 %) og bolig (50 %). Målt i trin er fremgangen størst for bolig (1,5) og vold (1,0).",
        ),
        (FORWARD, measured(vold=(14, 4, 2, 20)), "14 af de 20 målte beboere er gået frem i forhold til vold (70 %)."),
        (FORWARD, measured(vold=(1, 9, 0, 1)), "Én af de 10 målte beboere er gået frem i forhold til vold (10 %)."),
        (FORWARD, measured(vold=(0, 10, 0, 0)), "Ingen af de 10 målte beboere er gået frem i forhold til vold."),
        (FORWARD, measured(vold=(1, 1, 0, 1)), ""),
        (
            FORWARD,
            measured(vold=(0, 10, 0, 0), bolig=(0, 10, 0, 0)),
            "På områderne med mindst 10 målte beboere er ingen gået frem.",
        ),
        (
            BACK,
            measured(vold=(1, 0, 0, 1), misbrug=(0, 5, 3, -7)),
            "Misbrug er det eneste område med tilbagegang i gennemsnit: −0,9 trin for 8 beboere.",
        ),
        (BACK, measured(misbrug=(0, 0, 1, -2)), "Misbrug er det eneste område med tilbagegang i gennemsnit: −2,0 trin for én beboer."),
        (
            BACK,
            measured(vold=(0, 0, 1, -1), misbrug=(0, 5, 3, -7)),
            "2 områder viser tilbagegang i gennemsnit: vold (−1,0 trin for én beboer) og misbrug (−0,9 trin for 8 beboere).",
        ),
        (BACK, measured(vold=(0, 29, 1, -1)), "Ingen områder viser tilbagegang i gennemsnit."),
        (
            SMALL,
            measured(vold=(14, 4, 2, 20), bolig=(1, 4, 0, 1)),
            "Der er målinger for kun 5 beboere i forhold til bolig; tallet er for lille til at sige noget om udviklingen.",
        ),
        (
            SMALL,
            measured(bolig=(1, 0, 0, 1)),
            "Der er målinger for kun én beboer i forhold til bolig; tallet er for lille til at sige noget om udviklingen.",
        ),
        (SMALL, measured(vold=(14, 4, 2, 20)), ""),
    ],
)
def test_development(tell: Callable[..., str], seen: View, sentence: str) -> None:
    assert plain(tell(seen, areas(seen))) == sentence


def test_nobody_measured_twice() -> None:
    chapter = development.chapter(measured(vold=(0, 0, 0, 0)))
    assert text_of(chapter.sections[0]).endswith("Ingen beboere har to målinger på samme område med den seneste i 2021.")
    assert not chapter.sections[0].exhibits


def test_what_rounds_to_nothing_stands_still() -> None:
    figure = development.chapter(measured(vold=(0, 29, 1, -1))).sections[0].exhibits[0]
    assert isinstance(figure, Figure)
    assert "0,0" in figure.alternative and "−0,0" not in figure.alternative
