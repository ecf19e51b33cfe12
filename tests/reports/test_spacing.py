"""Spaces that must not break."""

from __future__ import annotations

import pytest

from favn.reports.spacing import hold


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("92 % af 5.110 værelsesdøgn", "92_% af 5.110_værelsesdøgn"),
        ("over 18 år, i 2021 og in 2020", "over 18_år, i_2021 og in_2020"),
        ("servicelovens § 109", "servicelovens §_109"),
        ("1,5 trin, −0,9 trin", "1,5_trin, −0,9_trin"),
        ("I 2021 boede", "I_2021 boede"),
        ("2021 førte", "2021 førte"),
        ("(87 %). Derefter 13 (26 %)", "(87_%). Derefter 13 (26_%)"),
        ("1. januar 2021 og 1 January 2021", "1._januar_2021 og 1_January_2021"),
        ("", ""),
    ],
)
def test_hold(text: str, held: str) -> None:
    assert hold(text) == held.replace("_", "\u00a0")
