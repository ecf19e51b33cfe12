"""What is chosen most, and what is counted by kind: every variant of the sentences."""

from datetime import date
from typing import Any

import pytest

from favn.reports.building.chapters import cooperation, inquiries, reasons, services
from favn.reports.building.choices import choices
from favn.reports.building.view import View
from favn.reports.document import Figure, Section
from tests.reports.building.made import code, counts, plain, text_of, view

# -------------------------------------------------------------------------------------------------- reasons and the like

REASONS = [
    code("admission_reason", name, danish, position=position)
    for position, (name, danish) in enumerate(
        {"mind": "Psykisk vold", "body": "Fysisk vold", "threats": "Trusler om vold", "ptsd": "PTSD", "other": "Andet"}.items(), 1
    )
]


def admitted(base: int, **numbers: int) -> View:
    return counts("admission_reasons", {name: (number, base) for name, number in numbers.items()}, codes=REASONS)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            admitted(46, mind=40, body=25, threats=18),
            "Psykisk vold er den hyppigste årsag: den er registreret ved 40 af de 46 indskrivninger i 2021 (87 %). "
            "Derefter følger fysisk vold (54 %) og trusler om vold (39 %).",
        ),
        (
            admitted(46, mind=25, body=25, ptsd=18),
            "Psykisk vold og fysisk vold er de hyppigste årsager: de er hver registreret ved 25 af de 46 indskrivninger i 2021 (54 %). "
            "Derefter følger PTSD (39 %).",
        ),
        (
            admitted(46, mind=40),
            "Psykisk vold er den hyppigste årsag: den er registreret ved 40 af de 46 indskrivninger i 2021 (87 %).",
        ),
        (
            admitted(46, mind=20, other=30),
            "Blandt de navngivne årsager er psykisk vold den hyppigste, registreret ved 20 af de 46 indskrivninger i 2021 (43 %).",
        ),
        (
            admitted(5, mind=1, body=3),
            "Fysisk vold er den hyppigste årsag: den er registreret ved 3 af de 5 indskrivninger i 2021. "
            "Derefter følger psykisk vold (1 af 5).",
        ),
        (admitted(4, mind=4), "Psykisk vold er den hyppigste årsag: den er registreret ved alle 4 indskrivninger i 2021."),
        (admitted(5, mind=1), "Psykisk vold er den hyppigste årsag: den er registreret ved én af de 5 indskrivninger i 2021."),
        (admitted(1, mind=1, body=1), "Der var én indskrivning i 2021; som årsag er registreret psykisk vold og fysisk vold."),
        (admitted(1, mind=0), "Der er ikke registreret nogen navngiven årsag ved den ene indskrivning i 2021."),
        (admitted(5, other=5), "Der er ikke registreret nogen navngiven årsag ved de 5 indskrivninger i 2021."),
    ],
)
def test_reasons(seen: View, sentence: str) -> None:
    assert plain(reasons.reasons_sentence(seen, choices(seen, "admission_reasons", "admission_reason"))) == sentence


def test_no_admissions() -> None:
    chapter = reasons.chapter(admitted(0, mind=0))
    assert text_of(chapter.sections[0]) == "Der var ingen indskrivninger i 2021."
    assert not chapter.sections[0].exhibits


def test_equal_choices_are_not_cut_apart() -> None:
    seen = admitted(46, mind=40, body=20, threats=20, ptsd=20)
    assert "Derefter" not in reasons.reasons_sentence(seen, choices(seen, "admission_reasons", "admission_reason"))


def test_a_small_base_gives_counts_in_outline_and_no_tick() -> None:
    now, before = {"mind": (3, 5), "body": (2, 5)}, {"mind": (20, 30), "body": (9, 30)}
    seen = counts("admission_reasons", now, before, codes=REASONS)
    figure = reasons.chapter(seen).sections[0].exhibits[0]
    assert isinstance(figure, Figure)
    assert [(bar.count, bar.share, bar.outlined, bar.before) for bar in figure.chart.bars] == [("3", "", True, None), ("2", "", True, None)]  # type: ignore[union-attr]
    assert "Færre end 10 indskrivninger: antal i stedet for procent." in [plain(note) for note in figure.notes]


def test_unknown_and_not_registered_stand_last_and_only_where_they_are() -> None:
    now = {"other": (1, 20), "mind": (1, 20), "unknown": (0, 20), "not_registered": (2, 20)}
    found = choices(counts("admission_reasons", now, codes=REASONS), "admission_reasons", "admission_reason")
    assert [(choice.label, choice.tail) for choice in found] == [("Psykisk vold", False), ("Andet", True), ("Ikke registreret", True)]
    before = {"other": (1, 20), "mind": (1, 20), "unknown": (1, 20), "not_registered": (2, 20)}
    found = choices(counts("admission_reasons", now, before, codes=REASONS), "admission_reasons", "admission_reason")
    assert [choice.label for choice in found][-2:] == ["Ukendt kode", "Ikke registreret"]


# ------------------------------------------------------------------------------------------------------------- inquiries


def asked(now: tuple[int, int], before: tuple[int, int] | None = None) -> View:
    kinds = ("not_admitted", "admitted")
    return counts("inquiries", dict(zip(kinds, now, strict=True)), None if before is None else dict(zip(kinds, before, strict=True)))


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            asked((318, 46), (274, 51)),
            "I 2021 førte 318 henvendelser ikke til indskrivning. Det er 44 flere end i 2020, en stigning på 16 %. "
            "46 henvendelser førte til indskrivning.",
        ),
        (
            asked((274, 1), (318, 51)),
            "I 2021 førte 274 henvendelser ikke til indskrivning. Det er 44 færre end i 2020, et fald på 14 %. "
            "Én henvendelse førte til indskrivning.",
        ),
        (
            asked((300, 0), (300, 0)),
            "I 2021 kom der 300 henvendelser, og ingen af dem førte til indskrivning. Det er lige så mange som i 2020.",
        ),
        (
            asked((1000, 2), (1001, 2)),
            "I 2021 førte 1.000 henvendelser ikke til indskrivning. Det er én henvendelse færre end i 2020. "
            "2 henvendelser førte til indskrivning.",
        ),
        (
            asked((1, 2), (5, 2)),
            "I 2021 førte én henvendelse ikke til indskrivning. Det er 4 færre end i 2020. 2 henvendelser førte til indskrivning.",
        ),
        (asked((0, 2)), "I 2021 kom der 2 henvendelser, og alle førte til indskrivning."),
        (asked((0, 1), (4, 1)), "I 2021 kom der én henvendelse. Den førte til indskrivning."),
        (asked((1, 0)), "I 2021 kom der én henvendelse. Den førte ikke til indskrivning."),
        (asked((0, 0), (0, 0)), "Der blev ikke registreret henvendelser i 2021."),
    ],
)
def test_inquiries(seen: View, sentence: str) -> None:
    said = inquiries.inquiries_sentence(seen)
    assert plain(said) == sentence


def test_the_only_inquiry_has_its_conclusion() -> None:
    codes = [code("inquiry_conclusion", "full", "Ingen ledig plads"), code("inquiry_conclusion", "safe", "Sikkerhed")]
    seen = counts("inquiry_conclusions", {"full": (1, 1), "safe": (1, 1)}, codes=codes)
    said = inquiries.conclusions_sentence(seen, choices(seen, "inquiry_conclusions", "inquiry_conclusion"))
    assert said == "Konklusionen på henvendelsen er ingen ledig plads og sikkerhed."


def test_no_inquiries_no_drawing() -> None:
    assert not inquiries.chapter(asked((0, 0), (0, 0))).sections[0].exhibits


# --------------------------------------------------------------------------------------------------------------- by kind

KINDS = [code("therapy_kind", "alone", "Individuel samtale", position=1), code("therapy_kind", "group", "Gruppe", position=2)]


def therapy(now: dict[str, int], before: dict[str, int] | None = None, **more: Any) -> Section:
    return services.chapter(counts("therapy_sessions", now, before, codes=KINDS, **more)).sections[1]


@pytest.mark.parametrize(
    ("section", "sentence"),
    [
        (
            therapy({"alone": 237, "group": 3}, {"alone": 196, "group": 3}),
            "I 2021 blev der holdt 240 terapisessioner, 41 flere end i 2020. "
            "De hyppigste typer var individuel samtale (237) og gruppe (3).",
        ),
        (therapy({"alone": 3}, {"alone": 4}), "I 2021 blev der holdt 3 terapisessioner, én terapisession færre end i 2020."),
        (therapy({"alone": 3}, {"alone": 3}), "I 2021 blev der holdt 3 terapisessioner, lige så mange som i 2020."),
        (therapy({"alone": 1}), "I 2021 blev der holdt én terapisession."),
        (therapy({"alone": 0}, {"alone": 41}), "Der blev ikke registreret terapisessioner i 2021."),
    ],
)
def test_kinds(section: Section, sentence: str) -> None:
    assert text_of(section).endswith(sentence)


def test_a_broken_series_says_why() -> None:
    section = therapy({"alone": 20}, comparable_from={"therapy_kind": date(2021, 1, 1)})
    assert text_of(section).endswith("Terapiformerne blev ændret 1. januar 2021; tallene kan ikke sammenlignes med tidligere år.")


def test_a_year_before_the_break_is_told_and_not_shown() -> None:
    seen = view({("therapy_sessions", 2022): {"alone": 20}}, comparable_from={"therapy_kind": date(2022, 1, 1)}, codes=KINDS)
    section = services.chapter(seen).sections[1]
    assert text_of(section).endswith(
        "Terapiformerne blev ændret 1. januar 2022; tallene for 2021 kan ikke sammenlignes med senere tal og er ikke vist."
    )
    assert not section.exhibits


def contacts(now: int, before: int | None = None) -> View:
    return counts("contacts", {"": now}, None if before is None else {"": before})


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (contacts(1978, 2116), "I 2021 blev der registreret 1.978 kontakter til andre, 138 færre end i 2020 (et fald på 7 %)."),
        (contacts(1), "I 2021 blev der registreret én kontakt til andre."),
        (contacts(0, 7), "Der blev ikke registreret kontakter til andre i 2021."),
    ],
)
def test_contacts(seen: View, sentence: str) -> None:
    assert plain(cooperation.contacts_sentence(seen)) == sentence
