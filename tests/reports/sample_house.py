# ruff: noqa: E501 - prose stays on the lines it was written on
"""The sample's chapters about the house: occupancy, stays, inquiries."""

from __future__ import annotations

from fractions import Fraction

from favn.reports.document import (
    Bracket,
    Chapter,
    Columns,
    Fact,
    Figure,
    Group,
    Line,
    Remark,
    Section,
    Series,
    Table,
    TableRow,
    Unit,
    paragraph,
)
from tests.reports.sample_numbers import choices, count, mean, of_choices, share, single, years

BANDS = {"0–30 dage": (26, 20), "31–100 dage": (15, 13), "101–200 dage": (2, 4), "Over 200 dage": (7, 13)}
REASONS = {
    "Psykisk vold": (40, 40),
    "Fysisk vold": (41, 25),
    "Trusler om vold": (21, 18),
    "Seksuel vold": (11, 12),
    "Økonomisk vold": (13, 8),
    "Stalking": (7, 7),
    "Digital vold": (10, 5),
    "Æresrelateret vold*": (6, 5),
    "Materiel vold": (6, 2),
    "Andet": (2, 0),
    "Ikke registreret": (2, 1),
}
CONCLUSIONS = {
    "Flere børn eller barn over 14 år": (128, 145),
    "Henvist til andet tilbud": (40, 68),
    "Rådgivning givet": (52, 61),
    "Ingen ledig plads": (32, 49),
    "Boligløs": (26, 30),
    "Diagnose": (13, 28),
    "Ønskede ikke pladsen": (20, 23),
    "Sikkerhed": (20, 18),
    "Misbrug": (12, 13),
    "Andet": (18, 16),
    "Ikke registreret": (32, 38),
}
AGES = {
    "0–2 år": (4, 9),
    "3–6 år": (6, 9),
    "7–13 år": (9, 11),
    "14–17 år": (0, 0),
    "18–24 år": (14, 11),
    "25–34 år": (24, 21),
    "35–44 år": (17, 16),
    "45–54 år": (8, 8),
    "55–64 år": (3, 3),
    "65 år og over": (1, 1),
    "Ikke registreret": (0, 0),
}


def occupancy() -> Chapter:
    """Grouped columns, and columns of a whole with brackets."""
    return Chapter(
        "occupancy",
        "Belægning og indskrivning",
        (
            Section(
                fact=Fact("76", "beboere i løbet af 2021: 52 kvinder og 24 børn"),
                text=(
                    paragraph(
                        "Eksempelhuset havde i 2021 14 værelser til rådighed. Et værelse er til én kvinde og de børn under 14 år, hun har med."
                    ),
                    paragraph(
                        "I løbet af året boede der 52 kvinder og 24 børn i huset. Det er 6 kvinder færre og 7 børn flere end i 2020. Antallet af "
                        "kvinder er faldet to år i træk, mens antallet af børn er tæt på 2019."
                    ),
                ),
                exhibits=(_residents(),),
            ),
            Section(
                fact=Fact("92 %", "af værelsesdøgnene var belagt"),
                text=(
                    paragraph(
                        "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. Det giver en belægning på 92 %, ét procentpoint "
                        "mere end i 2020."
                    ),
                    paragraph(
                        "Et værelsesdøgn er ét værelse i én nat. Værelset er belagt, når mindst ét ophold er placeret i det, uanset hvor mange der bor der."
                    ),
                ),
                exhibits=(_occupancy(), _room_nights()),
            ),
        ),
    )


def _residents() -> Figure:
    women, children = (count(64), count(58), count(52)), (count(25), count(17), count(24))
    return Figure(
        number=1,
        name="residents",
        sentence="Færre kvinder, flere børn",
        measure="Unikke beboere med ophold i året, antal, 2019–2021",
        notes=("En kvinde med to ophold i samme år tæller én gang.",),
        alternative="Søjler. Kvinder: 64 i 2019, 58 i 2020, 52 i 2021. Børn: 25 i 2019, 17 i 2020, 24 i 2021.",
        chart=Columns(years(2019), (Group("Kvinder", women), Group("Børn", children)), "ingen data"),
        series=Series("Beboere", years(2019), (Line("Kvinder", women), Line("Børn", children)), Unit.COUNT, "Beboere"),
    )


def _occupancy() -> Figure:
    values = (share(4291, 4380), share(4957, 5110), share(4663, 5124), share(4702, 5110))
    return Figure(
        number=2,
        name="occupancy",
        sentence="Belægningen steg til 92 %",
        measure="Belagte værelsesdøgn i procent af alle værelsesdøgn, 2018–2021",
        notes=(
            "Hele søjlen er alle døgn; den lyse top er ledige døgn. Huset fik to værelser mere 1. januar 2019. Procenterne kan sammenlignes, "
            "antallet af døgn kan ikke.",
        ),
        alternative="Søjler. Belægning: 98 % i 2018, 97 % i 2019, 91 % i 2020, 92 % i 2021. 12 værelser i 2018, 14 værelser 2019–2021.",
        chart=Columns(
            years(2018),
            (Group("", values),),
            "ingen data",
            of_whole=True,
            remarks=(Remark("408 døgn ledige", at=Fraction(96, 100)), Remark("4.702 døgn belagt", strong=True, at=Fraction(46, 100))),
            brackets=(Bracket(0, 0, "12 værelser", "12 vær."), Bracket(1, 3, "14 værelser", "14 værelser")),
        ),
        series=single("Belægning", values, 2018, Unit.SHARE, "Belagte værelsesdøgn", "Værelsesdøgn til rådighed"),
    )


def _room_nights() -> Table:
    return Table(
        number=1,
        title="Værelsesdøgn 2018–2021",
        head=("År", "Værelser", "Til rådighed", "Belagt", "Ledige", "Belægning"),
        rows=(
            TableRow(("2018", "12", "4.380", "4.291", "89", "98 %")),
            TableRow(("2019", "14", "5.110", "4.957", "153", "97 %")),
            TableRow(("2020, skudår", "14", "5.124", "4.663", "461", "91 %")),
            TableRow(("2021", "14", "5.110", "4.702", "408", "92 %"), current=True),
        ),
    )


def stays() -> Chapter:
    """Bands, columns with a remark, sorted choices, ages."""
    bands = choices(BANDS, (50, 50), ordered=True)
    means = (mean(4176, 48), mean(4968, 54), mean(5050, 50), mean(5450, 50))
    reasons = choices(REASONS, (51, 46), tail=("Andet", "Ikke registreret"))
    ages = choices(AGES, (86, 89), tail=("Ikke registreret",), ordered=True)
    return Chapter(
        "stays",
        "Opholdslængde og indskrivningsårsager",
        (
            Section(
                fact=Fact("109", "dage varede et afsluttet ophold i gennemsnit"),
                text=(
                    paragraph(
                        "Der er stor forskel på, hvor længe kvinderne bor i huset. I 2021 sluttede 50 ophold. 20 af dem (40 %) varede højst 30 dage, "
                        "og 13 (26 %) varede mere end 200 dage."
                    ),
                    paragraph(
                        "Gennemsnittet var 109 dage, 8 dage mere end i 2020. Det er steget hvert år siden 2018. De lange ophold er typisk kvinder, der "
                        "venter på en bolig."
                    ),
                ),
                exhibits=(
                    Figure(
                        number=3,
                        name="stay_length_bands",
                        sentence="Flere ophold over 200 dage",
                        measure="Afsluttede ophold efter længde, 2021",
                        notes=("Grundlag: 50 ophold, der sluttede i 2021. Hele opholdet tæller, også dagene før 2021.",),
                        alternative="Liggende søjler. Opholdslængde 2021: 0–30 dage 40 % (20 ophold), 31–100 dage 26 % (13), 101–200 dage 8 % (4), "
                        "over 200 dage 26 % (13). 2020: 52 %, 30 %, 4 %, 14 %.",
                        chart=bands,
                        series=of_choices(bands, "Længde", BANDS, (50, 50), "Ophold", "Ophold, der sluttede i året"),
                    ),
                    Figure(
                        number=4,
                        name="stay_length_mean",
                        sentence="Opholdene bliver længere",
                        measure="Gennemsnitlig længde i dage, ophold afsluttet i året, 2018–2021",
                        notes=(),
                        alternative="Søjler. Gennemsnitlig opholdslængde i dage: 87 i 2018, 92 i 2019, 101 i 2020, 109 i 2021.",
                        chart=Columns(
                            years(2018),
                            (Group("", means),),
                            "ingen data",
                            remarks=(Remark("8 dage mere", strong=True), Remark("end i 2020")),
                        ),
                        series=single("Gennemsnitlig længde", means, 2018, Unit.DAYS, "Dage", "Ophold, der sluttede i året"),
                    ),
                ),
            ),
            Section(
                heading="Indskrivningsårsager",
                text=(
                    paragraph(
                        "Psykisk vold er den hyppigste årsag: den er registreret ved 40 af de 46 indskrivninger i 2021 (87 %). Derefter følger fysisk "
                        "vold (54 %) og trusler om vold (39 %). Fysisk vold er registreret sjældnere end i 2020 (80 %)."
                    ),
                ),
                exhibits=(
                    Figure(
                        number=5,
                        name="admission_reasons",
                        sentence="Psykisk vold ved næsten ni af ti indskrivninger",
                        measure="Andel af kvindernes indskrivninger, procent og antal, 2021",
                        notes=(
                            "Grundlag: 46 indskrivninger. Flere årsager kan vælges, så procenterne giver mere end 100.",
                            "* Æresrelateret vold og negativ social kontrol.",
                        ),
                        alternative="Liggende søjler. Indskrivningsårsager 2021, andel af 46 indskrivninger: psykisk vold 87 %, fysisk vold 54 %, "
                        "trusler om vold 39 %, seksuel vold 26 %, økonomisk vold 17 %, stalking 15 %, digital vold 11 %, æresrelateret vold 11 %, "
                        "materiel vold 4 %, andet 0 %, ikke registreret 2 %.",
                        chart=reasons,
                        series=of_choices(reasons, "Årsag", REASONS, (51, 46), "Indskrivninger", "Alle indskrivninger"),
                    ),
                ),
            ),
            Section(
                heading="Alder",
                fact=Fact("33 %", "af opholdene var børns"),
                text=(paragraph("Figuren viser alderen ved indskrivning for alle ophold i 2021. 29 af de 89 ophold (33 %) var børns."),),
                exhibits=(
                    Figure(
                        number=6,
                        name="age_distribution",
                        sentence="Hvert tredje ophold var et barns",
                        measure="Ophold efter alder ved indskrivning, 2021",
                        notes=("Grundlag: 89 ophold. Hver procent er afrundet for sig.",),
                        alternative="Liggende søjler. Alder ved indskrivning 2021, 89 ophold: 0–2 år 10 %, 3–6 år 10 %, 7–13 år 12 %, 14–17 år 0 %, "
                        "18–24 år 12 %, 25–34 år 24 %, 35–44 år 18 %, 45–54 år 9 %, 55–64 år 3 %, 65 år og over 1 %, ikke registreret 0 %.",
                        chart=ages,
                        series=of_choices(ages, "Alder", AGES, (86, 89), "Ophold", "Alle ophold i året"),
                    ),
                ),
            ),
        ),
    )


def inquiries() -> Chapter:
    """Columns, sorted choices with a long label, a table."""
    without = (count(397), count(362), count(274), count(318))
    conclusions = choices(CONCLUSIONS, (274, 318), tail=("Andet", "Ikke registreret"))
    return Chapter(
        "inquiries",
        "Henvendelser",
        (
            Section(
                fact=Fact("318", "henvendelser førte ikke til indskrivning"),
                text=(
                    paragraph(
                        "Alle henvendelser bliver registreret. Fører en henvendelse til indskrivning, følger den med over i kvindens sag. Gør den ikke, "
                        "skriver medarbejderen, hvad der kom ud af den, når det er muligt."
                    ),
                    paragraph(
                        "I 2021 førte 318 henvendelser ikke til indskrivning. Det er 44 flere end i 2020, en stigning på 16 %, men færre end i 2018 og "
                        "2019. 46 henvendelser førte til indskrivning."
                    ),
                ),
                exhibits=(
                    Figure(
                        number=7,
                        name="inquiries",
                        sentence="Flere henvendelser end i 2020",
                        measure="Henvendelser, der ikke førte til indskrivning, antal, 2018–2021",
                        notes=(),
                        alternative="Søjler. Henvendelser, der ikke førte til indskrivning: 397 i 2018, 362 i 2019, 274 i 2020, 318 i 2021.",
                        chart=Columns(
                            years(2018),
                            (Group("", without),),
                            "ingen data",
                            remarks=(Remark("44 flere", strong=True), Remark("end i 2020")),
                        ),
                        series=single("Uden indskrivning", without, 2018, Unit.COUNT, "Henvendelser"),
                    ),
                ),
            ),
            Section(
                heading="Hvad kom der ud af henvendelserne?",
                text=(
                    paragraph(
                        "Den hyppigste konklusion er, at kvinden har flere børn med eller et barn over 14 år (46 %). Der er ét værelse til hver kvinde, "
                        "og hun henvises derfor til et sted med mere plads. Ved 49 henvendelser (15 %) var der ingen ledig plads."
                    ),
                    paragraph(
                        "»Boligløs« bruges, når henvendelsen alene handler om at mangle en bolig. »Diagnose« bruges ved alvorlig psykisk sygdom, som "
                        "huset ikke kan rumme. »Sikkerhed« bruges, når voldsudøveren færdes i nærområdet."
                    ),
                ),
                exhibits=(
                    Figure(
                        number=8,
                        name="inquiry_conclusions",
                        sentence="Flere børn eller barn over 14 år er den hyppigste konklusion",
                        measure="Andel af henvendelser, der ikke førte til indskrivning, procent og antal, 2021",
                        notes=("Grundlag: 318 henvendelser. Flere konklusioner kan vælges, så procenterne giver mere end 100.",),
                        alternative="Liggende søjler. Konklusioner 2021, andel af 318 henvendelser: flere børn eller barn over 14 år 46 %, henvist til "
                        "andet tilbud 21 %, rådgivning givet 19 %, ingen ledig plads 15 %, boligløs 9 %, diagnose 9 %, ønskede ikke pladsen 7 %, "
                        "sikkerhed 6 %, misbrug 4 %, andet 5 %, ikke registreret 12 %.",
                        chart=conclusions,
                        series=of_choices(
                            conclusions, "Konklusion", CONCLUSIONS, (274, 318), "Henvendelser", "Henvendelser uden indskrivning"
                        ),
                    ),
                    Table(
                        number=2,
                        title="Henvendelser 2018–2021",
                        head=("År", "I alt", "Med indskrivning", "Uden indskrivning"),
                        rows=(
                            TableRow(("2018", "423", "26", "397")),
                            TableRow(("2019", "418", "56", "362")),
                            TableRow(("2020", "325", "51", "274")),
                            TableRow(("2021", "364", "46", "318"), current=True),
                        ),
                        notes=("En henvendelse tæller i det år, den blev modtaget.",),
                    ),
                ),
            ),
        ),
    )
