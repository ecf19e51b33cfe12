# ruff: noqa: E501 - prose stays on the lines it was written on
"""The sample's chapters about the work: services, cooperation, development, method. The special cases are here."""

from __future__ import annotations

from favn.reports.document import (
    Break,
    Chapter,
    Columns,
    Development,
    DevelopmentWords,
    Entries,
    Entry,
    Fact,
    Figure,
    Group,
    Line,
    Points,
    Remark,
    Section,
    Series,
    Span,
    Unit,
    Value,
    paragraph,
)
from tests.reports.sample_numbers import (
    NO_DATA,
    NOT_COMPARABLE,
    choices,
    count,
    course,
    of_choices,
    of_counts,
    one_decimal,
    plain_bars,
    single,
    small_bars,
    years,
)

ACTIVITIES = {
    "Fællesspisning og fredagshygge": (301, 498),
    "Kreativt værksted": (96, 187),
    "Krop og bevægelse": (88, 121),
    "Børneaktivitet": (74, 102),
    "Workshop om job og bolig": (31, 44),
    "Andet": (22, 27),
}
THEMES = {
    "Bolig": (846, 831),
    "Økonomi": (529, 514),
    "Børn og samvær": (402, 415),
    "Helbred": (381, 376),
    "Retlige forhold": (296, 277),
    "Arbejde og uddannelse": (148, 138),
    "Andet": (127, 99),
    "Ikke registreret": (21, 40),
}
COURSES = (
    course("Vold", 14, 4, 2, 20),
    course("Psykiske lidelser", 10, 5, 3, 20),
    course("Bolig", 13, 8, 3, 36),
    course("Forældrerolle", 5, 5, 1, 6),
    course("Netværk", 8, 8, 3, 10),
    course("Økonomi", 9, 10, 3, 9),
    course("Hverdagsliv", 5, 6, 3, 4),
    course("Fysisk helbred", 5, 7, 3, 4),
    course("Beskæftigelse", 3, 7, 2, 3),
)
SMALL = (course("Misbrug", 0, 5, 3, -7), course("Prostitution", 0, 5, 0, 0))


def services() -> Chapter:
    """A break, a year without data, plain counts."""
    therapy = (NO_DATA, count(214), count(0), count(237))
    activities = plain_bars(ACTIVITIES, tail=("Andet",))
    return Chapter(
        "services",
        "Ydelser",
        (
            Section(
                heading="Samtaler",
                fact=Fact("1.642", "samtaler med beboere"),
                text=(
                    paragraph(
                        "Alle kvinder får en fast kontaktperson, som sammen med kvinden udarbejder en handleplan. Opholdsplanen ligger klar senest seks "
                        "uger efter indskrivningen. Samtaletyperne blev ændret 1. januar 2021; tallene kan ikke sammenlignes med tidligere år."
                    ),
                    Points(
                        (
                            (
                                Span("Først"),
                                Span(" handler samtalen om ønsker og mål."),
                            ),
                            (Span("Siden handler den om vejen dertil."),),
                        ),
                        ordered=True,
                    ),
                ),
                exhibits=(
                    Figure(
                        number=9,
                        name="conversations",
                        sentence="1.642 samtaler i 2021",
                        measure="Samtaler, antal",
                        notes=("Nye samtaletyper fra 1. januar 2021.",),
                        alternative="Søjle. Samtaler i 2021: 1.642. Tidligere år kan ikke sammenlignes.",
                        chart=Columns(
                            years(2018),
                            (Group("", (NOT_COMPARABLE, NOT_COMPARABLE, NOT_COMPARABLE, count(1642))),),
                            "ingen data",
                            remarks=(Remark("Nye samtaletyper", strong=True), Remark("fra 1. januar 2021")),
                            gap=Break(3, "2018–2020 kan ikke sammenlignes med 2021"),
                        ),
                        series=single(
                            "Samtaler", (NOT_COMPARABLE, NOT_COMPARABLE, NOT_COMPARABLE, count(1642)), 2018, Unit.COUNT, "Samtaler"
                        ),
                    ),
                ),
            ),
            Section(
                heading="Terapi",
                text=(paragraph("I 2021 holdt psykologen 237 individuelle terapisessioner. I 2020 var stillingen ubesat."),),
                exhibits=(
                    Figure(
                        number=10,
                        name="therapy_sessions",
                        sentence="237 terapisessioner i 2021",
                        measure="Individuelle sessioner hos husets psykolog, antal, 2018–2021",
                        notes=("Der er ingen data for 2018.",),
                        alternative="Søjler. Terapisessioner: ingen data i 2018, 214 i 2019, 0 i 2020, 237 i 2021.",
                        chart=Columns(years(2018), (Group("", therapy),), "ingen data"),
                        series=single("Individuelle sessioner", therapy, 2018, Unit.COUNT, "Terapisessioner"),
                    ),
                ),
            ),
            Section(
                heading="Aktiviteter og arrangementer",
                fact=Fact("979", "deltagelser i aktiviteter"),
                text=(paragraph("Kvinder og børn deltog i aktiviteter 979 gange i 2021, 367 flere end i 2020."),),
                exhibits=(
                    Figure(
                        number=11,
                        name="activity_attendances",
                        sentence="Halvdelen er fællesspisning og hygge",
                        measure="Deltagelser efter type, antal, 2021",
                        notes=("Én person ved én aktivitet er én deltagelse.",),
                        alternative="Liggende søjler. Deltagelser 2021: fællesspisning og fredagshygge 498, kreativt værksted 187, krop og bevægelse 121, "
                        "børneaktivitet 102, workshop om job og bolig 44, andet 27.",
                        chart=activities,
                        series=of_counts(activities, "Aktivitet", ACTIVITIES, "Deltagelser"),
                    ),
                ),
            ),
        ),
    )


def cooperation() -> Chapter:
    """A chapter that begins with text alone, a part of a year, a small base."""
    themes = choices(THEMES, (2116, 1978), tail=("Andet", "Ikke registreret"))
    meetings = {"Bisidning": 4, "Følgeskab": 3, "Netværksmøde": 0, "Ikke registreret": 1}
    contacts = (count(2040), count(1902), count(2116), count(1978))
    small = small_bars(meetings)
    return Chapter(
        "cooperation",
        "Samarbejde med andre aktører",
        (
            Section(
                text=(
                    paragraph(
                        "Samarbejdet med kommunen begynder, når en kvinde bliver indskrevet, og fortsætter til efter udskrivningen. Huset taler også med "
                        "private aktører og andre offentlige instanser, for eksempel om forløb hos en psykiater."
                    ),
                    paragraph("En kontakt kan komme fra huset eller til huset, og den kan være et møde, et opkald, et brev eller en mail."),
                ),
                exhibits=(
                    Figure(
                        number=12,
                        name="contacts",
                        sentence="1.978 kontakter til og med 30. juni",
                        measure="Kontakter til andre, antal, 2018–2021",
                        notes=("Tal til og med 30. juni 2021.",),
                        alternative="Søjler. Kontakter: 2.040 i 2018, 1.902 i 2019, 2.116 i 2020, 1.978 til og med 30. juni 2021.",
                        chart=Columns(
                            years(2018, part="til og med 30. juni 2021"),
                            (Group("", contacts),),
                            "ingen data",
                            remarks=(Remark("Til og med 30. juni 2021", strong=True), Remark("Året er ikke slut.")),
                        ),
                        series=Series(
                            "Kontakter",
                            years(2018, part="til og med 30. juni 2021"),
                            (Line("Kontakter", contacts),),
                            Unit.COUNT,
                            "Kontakter",
                        ),
                    ),
                    Figure(
                        number=13,
                        name="contact_themes",
                        sentence="Bolig er det hyppigste tema",
                        measure="Andel af kontakter, procent og antal, 2021",
                        notes=("Grundlag: 1.978 kontakter. Flere temaer kan vælges, så procenterne giver mere end 100.",),
                        alternative="Liggende søjler. Temaer 2021, andel af 1.978 kontakter: bolig 42 %, økonomi 26 %, børn og samvær 21 %, helbred 19 %, "
                        "retlige forhold 14 %, arbejde og uddannelse 7 %, andet 5 %, ikke registreret 2 %.",
                        chart=themes,
                        series=of_choices(themes, "Tema", THEMES, (2116, 1978), "Kontakter", "Alle kontakter"),
                    ),
                ),
            ),
            Section(
                heading="Møder",
                text=(paragraph("Der er registreret 8 eksterne møder i 2021. Tallet er for lille til at sige noget om udviklingen."),),
                exhibits=(
                    Figure(
                        number=14,
                        name="meetings",
                        sentence="8 eksterne møder i 2021",
                        measure="Eksterne møder efter type, antal, 2021",
                        notes=("Grundlag: 8 møder. Færre end 10: antal i stedet for procent.",),
                        alternative="Liggende søjler i omrids. Eksterne møder 2021: bisidning 4, følgeskab 3, netværksmøde 0, ikke registreret 1.",
                        chart=small,
                        series=Series(
                            "Møde",
                            years(2021),
                            tuple(Line(label, (count(number),)) for label, number in meetings.items()),
                            Unit.COUNT,
                            "Møder",
                        ),
                    ),
                ),
            ),
        ),
    )


def development() -> Chapter:
    """The development chart with a group of small bases."""
    parts = ", ".join(f"{c.label} {c.words[0]}, {c.words[1]}, {c.words[2]}, {c.steps_printed}" for c in COURSES)
    few = ", ".join(f"{c.label} {c.forward}, {c.unchanged}, {c.back}, {c.steps_printed}" for c in SMALL)
    lines = tuple(
        Line(c.label, (Value(one_decimal(c.steps), numerator=int(c.steps * c.measured), denominator=c.measured),))
        for c in (*COURSES, *SMALL)
    )
    return Chapter(
        "development",
        "Kvindernes udvikling",
        (
            Section(
                fact=Fact("14 af 20", "målte beboere er gået frem i forhold til vold"),
                text=(
                    paragraph(
                        "Medarbejderne måler beboernes situation på 11 indsatsområder. Skalaen går fra 1 til 10, hvor 10 er bedst. Målingen er en faglig "
                        "vurdering af, hvordan beboeren mestrer sine udfordringer."
                    ),
                    paragraph(
                        "Flest er gået frem i forhold til vold (70 %), psykiske lidelser (56 %) og bolig (54 %). Målt i trin er fremgangen størst for "
                        "bolig (1,5), psykiske lidelser (1,1) og vold (1,0)."
                    ),
                ),
                exhibits=(
                    Figure(
                        number=15,
                        name="progress",
                        sentence="Mest fremgang i forhold til vold, psykiske lidelser og bolig",
                        measure="Ændring fra første til seneste måling. Beboere med den seneste måling i 2021.",
                        notes=(
                            "Antal er målte beboere. Hver procent er afrundet for sig; en række kan derfor give 99 eller 101. Åbne prikker: færre end 10 "
                            "målte beboere; én beboers ændring kan flytte gennemsnittet mærkbart.",
                        ),
                        alternative=f"Stablede søjler og prikker. Fremgang, uændret, tilbagegang i procent og gennemsnitlig ændring i trin: {parts}. "
                        f"Antal ved færre end 10: {few}.",
                        chart=Development(COURSES, SMALL, _development_words()),
                        series=Series("Indsatsområde", years(2021), lines, Unit.STEPS, "Trin i alt", "Målte beboere"),
                    ),
                ),
            ),
            Section(
                heading="Tilbagegang på ét område",
                text=(
                    paragraph(
                        "Misbrug er det eneste område med tilbagegang i gennemsnit: −0,9 trin for 8 beboere. En mulig forklaring er, at misbruget ikke er "
                        "kendt ved indskrivningen, og at kvinden først fortæller om det, når hun er blevet tryg ved medarbejderne."
                    ),
                    paragraph(
                        "For prostitution er der målinger for 5 beboere, og ingen af dem har bevæget sig. Tallene for misbrug og prostitution er for små "
                        "til at sige noget om udviklingen i almindelighed."
                    ),
                ),
            ),
        ),
    )


def _development_words() -> DevelopmentWords:
    return DevelopmentWords(
        measured="Antal",
        shares="Andel af de målte beboere, procent",
        steps="Gennemsnitlig ændring, trin",
        steps_short="Trin",
        forward="Fremgang",
        unchanged="Uændret",
        back="Tilbagegang",
        to_forward="Frem",
        to_back="Tilbage",
        small="Færre end 10 målte beboere: antal i stedet for procent",
    )


def method() -> Chapter:
    """Definitions as entries with named parts, on as many pages as they need."""
    definitions = (
        (
            "Beboere",
            "Forskellige personer med mindst ét ophold i året.",
            "Ingen; et antal.",
            "En kvinde med to ophold i samme år tæller én gang.",
        ),
        ("Værelser", "Værelser til rådighed natten efter årets sidste dag.", "Ingen; et antal.", ""),
        (
            "Belægning",
            "Belagte værelsesdøgn: nætter, hvor mindst ét ophold er placeret i værelset.",
            "Værelsesdøgn til rådighed: åbne værelser, uden de nætter de var lukket.",
            "To ophold i samme værelse er ét værelsesdøgn. Afrundes til sidst.",
        ),
        ("Opholdslængde", "Kvinders ophold, der sluttede i året, efter hele længden.", "De samme ophold.", "Også dagene før året tæller."),
        ("Gennemsnitlig længde", "Summen af dage i de samme ophold.", "De samme ophold.", "Et meget langt ophold flytter gennemsnittet."),
        ("Indskrivningsårsager", "Indskrivninger med årsagen.", "Kvinders indskrivninger i året.", "Flere årsager kan vælges."),
        ("Alder", "Ophold i året efter alder ved indskrivning.", "Alle ophold i året.", "Tæller ophold, ikke personer."),
        ("Henvendelser", "Henvendelser modtaget i året, med og uden indskrivning.", "Ingen; et antal.", ""),
        (
            "Konklusioner",
            "Henvendelser med konklusionen.",
            "Henvendelser i året, der ikke førte til indskrivning.",
            "Flere konklusioner kan vælges.",
        ),
        ("Samtaler", "Samtaler holdt i året.", "Ingen; et antal.", "Typerne blev ændret 1. januar 2021."),
        ("Terapisessioner", "Sessioner holdt i året.", "Ingen; et antal.", ""),
        ("Deltagelser", "Én person ved én aktivitet.", "Ingen; et antal.", "Et ophold, der deltager to gange, tæller to gange."),
        ("Kontakter", "Kontakter til andre aktører i året, begge veje.", "Ingen; et antal.", ""),
        ("Temaer", "Kontakter med temaet.", "Alle kontakter i året.", "Flere temaer kan vælges."),
        ("Møder", "Eksterne møder holdt i året.", "Ingen; et antal.", ""),
        (
            "Fremgang, uændret, tilbagegang",
            "Beboere, hvis måling steg, stod stille eller faldt fra den første til den seneste.",
            "Beboere med mindst to målinger på området, den seneste i året.",
            "Første måling kan ligge før året.",
        ),
        (
            "Ændring i trin",
            "Summen af ændringer fra første til seneste måling.",
            "De samme beboere.",
            "Små tal skal læses med forsigtighed.",
        ),
    )
    entries = tuple(
        Entry(term, tuple((name, words) for name, words in zip(("Tæller", "Grundlag", "Forbehold"), parts, strict=True) if words))
        for term, *parts in definitions
    )
    checks = (
        Entry("Tal efter tal", (("Resultat", "Alle 29 kendte tal stemmer."),)),
        Entry("Advarsler", (("Målinger", "2 målinger har et indsatsområde, der ikke findes i kodelisten, og er ikke talt med."),)),
    )
    return Chapter(
        "method",
        "Metode",
        (
            Section(
                text=(
                    paragraph(
                        "Alle tal er talt i husets register for 1. januar til 31. december 2021. Hver andel er afrundet én gang, fra den nøjagtige brøk."
                    ),
                ),
                exhibits=(Entries("Figurerne", entries), Entries("Selvtjek", checks)),
            ),
        ),
    )
