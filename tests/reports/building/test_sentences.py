"""Every variant of every sentence, with its grammar, from a few cells written by hand."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from favn.reports.building.chapters import age, cooperation, development, inquiries, length_of_stay, occupancy, reasons, services
from favn.reports.building.chapters.courses import areas
from favn.reports.building.choices import choices
from favn.reports.building.view import View
from favn.reports.document import Chapter, Figure, Section, Table
from favn.statistics.facts import Centre
from tests.reports.building.made import code, texts, view


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def counts(figure: str, now: Mapping[str, Any], before: Mapping[str, Any] | None = None, **more: Any) -> View:
    earlier = {} if before is None else {(figure, 2020): before}
    return view({(figure, 2021): now, **earlier}, **more)


def words(chapter: Chapter) -> str:
    return plain(" ".join(texts(chapter)))


def text_of(section: Section) -> str:
    return plain(" ".join("".join(texts(text)) for text in section.text))


# ------------------------------------------------------------------------------------------------------------- residents


@pytest.mark.parametrize(
    ("women", "children", "sentence"),
    [
        (52, 24, "I løbet af 2021 boede der 52 kvinder og 24 børn i huset."),
        (1, 1, "I løbet af 2021 boede der én kvinde og ét barn i huset."),
        (1, 0, "I løbet af 2021 boede der én kvinde og ingen børn i huset."),
        (0, 2, "I løbet af 2021 boede der ingen kvinder og 2 børn i huset."),
        (0, 0, "Ingen boede i huset i 2021."),
    ],
)
def test_residents(women: int, children: int, sentence: str) -> None:
    assert plain(occupancy.residents_sentence(counts("residents", {"woman": women, "child": children}))) == sentence


@pytest.mark.parametrize(
    ("now", "before", "sentence"),
    [
        ((52, 24), (58, 17), "Det er 6 kvinder færre og 7 børn flere end i 2020."),
        ((52, 24), (51, 25), "Det er én kvinde flere og ét barn færre end i 2020."),
        ((52, 24), (52, 17), "Det er lige så mange kvinder som i 2020 og 7 børn flere."),
        ((52, 24), (58, 24), "Det er 6 kvinder færre end i 2020 og lige så mange børn."),
        ((52, 24), (52, 24), "Det er lige så mange kvinder og lige så mange børn som i 2020."),
    ],
)
def test_residents_and_the_year_before(now: tuple[int, int], before: tuple[int, int], sentence: str) -> None:
    kinds = ("woman", "child")
    seen = counts("residents", dict(zip(kinds, now, strict=True)), dict(zip(kinds, before, strict=True)))
    assert plain(occupancy.residents_change(seen)) == sentence


@pytest.mark.parametrize(
    "more",
    [
        {"years": (2018, 2019, 2021)},
        {"as_of": date(2021, 6, 30)},
        {"first_day": date(2020, 3, 1), "years": (2020, 2021)},
    ],
    ids=["no data the year before", "part of a year", "the year before is a part"],
)
def test_what_cannot_be_compared_is_not(more: dict[str, Any]) -> None:
    seen = counts("residents", {"woman": 5, "child": 2}, {"woman": 4, "child": 3}, **more)
    assert occupancy.residents_change(seen) == ""
    assert "færre" not in words(occupancy.chapter(seen)) and "flere end" not in words(occupancy.chapter(seen))


def test_english_says_it_in_its_own_order() -> None:
    seen = counts("residents", {"woman": 52, "child": 1}, {"woman": 58, "child": 0}, language="en")
    assert plain(occupancy.residents_sentence(seen)) == "During 2021, 52 women and one child lived in the house."
    assert plain(occupancy.residents_change(seen)) == "That is 6 fewer women and one more child than in 2020."


# ------------------------------------------------------------------------------------------------------------- occupancy


def rooms(number: int, taken: int, available: int, before: tuple[int, int] | None = None, **more: Any) -> View:
    cells: dict[tuple[str, int], dict[str, Any]] = {("rooms", 2021): {"": number}, ("occupancy", 2021): {"": (taken, available)}}
    if before:
        cells["occupancy", 2020] = {"": before}
    return view(cells, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            rooms(14, 4702, 5110, (4663, 5124)),
            "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. "
            "Det giver en belægning på 92 %, ét procentpoint mere end i 2020.",
        ),
        (
            rooms(14, 4702, 5110, (4702, 5110)),
            "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. "
            "Det giver en belægning på 92 %, det samme som i 2020.",
        ),
        (
            rooms(1, 200, 365, (300, 366)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 200 belagt. Det giver en belægning på 55 %, "
            "27 procentpoint mindre end i 2020.",
        ),
        (
            # 60,5 % and 58,6 %: printed 61 and 59, the exact difference rounds to 2
            rooms(1, 221, 365, (214, 365)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 221 belagt. Det giver en belægning på 61 %, "
            "2 procentpoint mere end i 2020.",
        ),
        (
            # 60,5 % and 58,4 %: printed 61 and 58, the exact difference rounds to 2, so both are printed
            rooms(1, 221, 365, (213, 365)),
            "Ét værelse giver 365 værelsesdøgn på et år. I 2021 var de 221 belagt. Det giver en belægning på 61 %, mod 58 % i 2020.",
        ),
        (
            rooms(14, 3500, 4000),
            "Værelserne gav tilsammen 4.000 værelsesdøgn. I 2021 var de 3.500 belagt. Det giver en belægning på 88 %.",
        ),
        (rooms(1, 0, 365), "Ét værelse giver 365 værelsesdøgn på et år. Ingen af dem var belagt i 2021. Det giver en belægning på 0 %."),
        (rooms(1, 1, 5), "Værelserne gav tilsammen 5 værelsesdøgn. I 2021 var ét af dem belagt."),
        (rooms(0, 0, 0), "Huset havde ingen værelser til rådighed i 2021."),
        (
            rooms(14, 2346, 2534, (4663, 5124), as_of=date(2021, 6, 30)),
            "14 værelser giver 2.534 værelsesdøgn i den tid. I perioden 1. januar–30. juni 2021 var de 2.346 belagt. "
            "Det giver en belægning på 93 %.",
        ),
        (
            rooms(14, 4702, 5110, language="en"),
            "14 rooms make 5,110 room-nights in a year. In 2021, 4,702 of them were occupied. That is an occupancy of 92%.",
        ),
    ],
)
def test_occupancy(seen: View, sentence: str) -> None:
    assert plain(occupancy.occupancy_sentence(seen)) == sentence


def test_no_rooms_no_drawing() -> None:
    assert not [
        e for section in occupancy.chapter(rooms(0, 0, 0)).sections for e in section.exhibits if getattr(e, "name", "") == "occupancy"
    ]


def test_rooms_that_changed_get_two_brackets_and_a_note() -> None:
    seen = view(
        {
            ("rooms", 2020): {"": 12},
            ("rooms", 2021): {"": 14},
            ("occupancy", 2020): {"": (4000, 4392)},
            ("occupancy", 2021): {"": (4702, 5110)},
        },
        years=(2020, 2021),
        first_day=date(2020, 1, 2),
    )
    assert "Antallet af værelser har ændret sig: Procenterne kan sammenlignes, antallet af døgn kan ikke." in words(occupancy.chapter(seen))


# ---------------------------------------------------------------------------------------------------------------- length


def ended(short: int, middle: int, long: int, days: int = 0, before: tuple[int, int] | None = None, **more: Any) -> View:
    base = short + middle + long
    bands = {"0-30": (short, base), "31-100": (middle, base), "101-200": (0, base), "201+": (long, base)}
    cells: dict[tuple[str, int], dict[str, Any]] = {("stay_length_bands", 2021): bands, ("stay_length_mean", 2021): {"": (days, base)}}
    if before:
        cells["stay_length_mean", 2020] = {"": before}
    return view(cells, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (
            ended(20, 17, 13),
            "I 2021 sluttede 50 ophold. 20 af dem (40 %) varede højst 30 dage, og 13 af dem (26 %), lige over 1 ud af 4, "
            "varede mere end 200 dage.",
        ),
        (ended(12, 7, 1), "I 2021 sluttede 20 ophold. 12 af dem (60 %) varede højst 30 dage, og ét af dem (5 %) varede mere end 200 dage."),
        (ended(12, 8, 0), "I 2021 sluttede 20 ophold. 12 af dem (60 %) varede højst 30 dage, og ingen af dem varede mere end 200 dage."),
        (ended(1, 2, 2), "I 2021 sluttede 5 ophold. Ét af dem varede højst 30 dage, og 2 af dem varede mere end 200 dage."),
        (ended(0, 2, 0), "I 2021 sluttede 2 ophold. De varede alle mellem 31 og 200 dage."),
        (ended(1, 0, 0), "I 2021 sluttede ét ophold."),
    ],
)
def test_bands(seen: View, sentence: str) -> None:
    assert plain(length_of_stay.bands_sentence(seen)) == sentence


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (ended(10, 0, 10, 2180, (2020, 20)), "Gennemsnittet var 109 dage, 8 dage mere end i 2020."),
        (ended(10, 0, 10, 2180, (2200, 20)), "Gennemsnittet var 109 dage, én dag mindre end i 2020."),
        (ended(10, 0, 10, 2180, (2181, 20)), "Gennemsnittet var 109 dage, det samme som i 2020."),
        (ended(10, 0, 10, 2170, (2028, 20)), "Gennemsnittet var 109 dage, mod 101 i 2020."),
        (ended(10, 0, 10, 2180, (500, 9)), "Gennemsnittet var 109 dage."),
        (
            ended(5, 0, 4, 900, (2020, 20)),
            "Gennemsnittet af de 9 ophold var 100 dage; så få ophold siger ikke meget om den sædvanlige længde.",
        ),
        (ended(1, 0, 0, 12), "Opholdet varede 12 dage."),
        (ended(1, 0, 0, 1), "Opholdet varede én dag."),
    ],
)
def test_mean(seen: View, sentence: str) -> None:
    assert plain(length_of_stay.mean_sentence(seen)) == sentence


@pytest.mark.parametrize(
    ("days", "sentence", "caption"),
    [
        ((870, 920, 1010, 1090), "Det er steget hvert år siden 2018.", "Opholdene bliver længere"),
        ((1090, 1010, 920, 870), "Det er faldet hvert år siden 2018.", "Opholdene bliver kortere"),
        ((870, 1100, 1010, 1090), "", "Længere ophold end i 2020"),
        ((870, 920, 1090, 1010), "", "Kortere ophold end i 2020"),
        ((870, 920, 1091, 1090), "", "Lige så lange ophold som i 2020"),
    ],
)
def test_three_years_one_way(days: tuple[int, ...], sentence: str, caption: str) -> None:
    seen = view({("stay_length_mean", year): {"": (total, 10)} for year, total in zip(range(2018, 2022), days, strict=True)})
    assert plain(length_of_stay.mean_sentence(seen)).endswith(sentence or "i 2020.")
    assert length_of_stay._mean_caption(seen) == caption


def test_no_stay_ended() -> None:
    chapter = length_of_stay.chapter(ended(0, 0, 0))
    assert text_of(chapter.sections[0]) == "Ingen ophold sluttede i 2021."
    assert not chapter.sections[0].exhibits


# ------------------------------------------------------------------------------------------------- reasons and the like

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


# ------------------------------------------------------------------------------------------------------------------- age


def aged(young: int, grown: int, **more: Any) -> View:
    base = young + grown
    return counts("age_distribution", {"0-2": (young, base), "25-34": (grown, base)}, **more)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [
        (aged(29, 60), "Af de 89 ophold i 2021 var 29 (33 %) med beboere under 18 år. Det er 1 ud af 3."),
        (aged(29, 59), "Af de 88 ophold i 2021 var 29 (33 %) med beboere under 18 år. Det er 1 ud af 3."),
        (aged(31, 59), "Af de 90 ophold i 2021 var 31 (34 %) med beboere under 18 år. Det er lige over 1 ud af 3."),
        (aged(48, 52), "Af de 100 ophold i 2021 var 48 (48 %) med beboere under 18 år. Det er næsten 1 ud af 2."),
        (aged(40, 60), "Af de 100 ophold i 2021 var 40 (40 %) med beboere under 18 år."),
        (aged(1, 19), "Af de 20 ophold i 2021 var ét (5 %) med en beboer under 18 år."),
        (aged(0, 20), "Ingen af de 20 ophold i 2021 er registreret med en beboer under 18 år."),
        (aged(1, 4), "Af de 5 ophold i 2021 var ét med en beboer under 18 år."),
        (aged(3, 2), "Af de 5 ophold i 2021 var 3 med beboere under 18 år."),
        (aged(0, 1), "Der var ét ophold i 2021."),
        (aged(1, 0), "Det eneste ophold i 2021 var med en beboer under 18 år."),
    ],
)
def test_age(seen: View, sentence: str) -> None:
    assert plain(age.age_sentence(seen)) == sentence


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
            "I 2021 førte 300 henvendelser ikke til indskrivning. Det er lige så mange som i 2020. "
            "Ingen henvendelser førte til indskrivning.",
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
        (asked((0, 2)), "I 2021 førte alle henvendelser til indskrivning. 2 henvendelser førte til indskrivning."),
        (asked((0, 0), (0, 0)), "Der blev ikke registreret henvendelser i 2021."),
    ],
)
def test_inquiries(seen: View, sentence: str) -> None:
    said = f"{inquiries.not_admitted_sentence(seen)} {inquiries.admitted_sentence(seen)}".strip()
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


# ------------------------------------------------------------------------------------------------------- years and houses


def test_a_year_without_rows_has_no_data_and_is_never_nought() -> None:
    seen = view({("contacts", year): {"": 0 if year == 2020 else 40} for year in range(2018, 2022)}, years=(2018, 2019, 2021))
    chapter = cooperation.chapter(seen)
    figure = chapter.sections[0].exhibits[0]
    assert isinstance(figure, Figure)
    assert [value.printed for value in figure.series.lines[0].values] == ["40", "40", "ingen data", "40"]
    assert "Der er ingen data for 2020." in figure.notes
    assert "end i 2020" not in words(chapter)


def test_a_report_of_a_year_without_rows_says_so() -> None:
    seen = view({("contacts", 2021): {"": 0}}, years=(2018, 2019))
    assert {text_of(section) for section in cooperation.chapter(seen).sections} == {"Der er ingen data for 2021."}


def test_tables_tell_no_data_from_nought() -> None:
    cells = {("inquiries", year): {"admitted": 0, "not_admitted": 3} for year in (2019, 2020, 2021)}
    table = next(e for e in inquiries.chapter(view(cells, years=(2019, 2021))).sections[0].exhibits if isinstance(e, Table))
    assert [row.cells for row in table.rows] == [("2019", "3", "0", "3"), ("2020", *["ingen data"] * 3), ("2021", "3", "0", "3")]


@pytest.mark.parametrize(
    ("names", "house", "noun"),
    [
        (["Nordhuset"], "Nordhuset", "huset"),
        ([""], "Krisecentret", "huset"),
        ([], "Krisecentret", "huset"),
        (["Nordhuset", "Sydhuset"], "Nordhuset og Sydhuset", "husene"),
        (["Nordhuset", "Sydhuset", "Østhuset"], "Nordhuset, Sydhuset og Østhuset", "husene"),
        (["A"] * 12, "12 krisecentre", "husene"),
        (["Nordhuset", ""], "2 krisecentre", "husene"),
    ],
)
def test_houses_are_named(names: list[str], house: str, noun: str) -> None:
    seen = view({}, centres=[Centre(str(number), name) for number, name in enumerate(names)])
    assert (plain(seen.house_name), seen.house) == (house, noun)


def test_labels_fall_back_to_the_other_language_and_to_the_code() -> None:
    codes = [code("focus_area", "a", "Vold"), code("focus_area", "b", "", ""), code("focus_area", "c", "  Bolig,\n økonomi ")]
    seen = view({}, codes=codes, language="en")
    assert [seen.label("focus_area", name) for name in "abcd"] == ["Vold", "b", "Bolig, økonomi", "d"]
