"""The example house's report of 2021: its sentences, and every number of the published one."""

import csv
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import pytest

from favn.lib.numbers import Printer
from favn.reports.document import Bars, Columns, Development, Figure, Report
from tests.reports.building.made import EXAMPLE, example, prose, texts

SENTENCES = (
    "I løbet af 2021 boede der 52 kvinder og 24 børn i huset. Det er 6 kvinder færre og 7 børn flere end i 2020.",
    "14 værelser giver 5.110 værelsesdøgn på et år. I 2021 var de 4.702 belagt. "
    "Det giver en belægning på 92 %, ét procentpoint mere end i 2020.",
    "I 2021 sluttede 50 ophold. 20 af dem (40 %) varede højst 30 dage, og 13 af dem (26 %), lige over 1 ud af 4, varede mere end 200 dage.",
    "Gennemsnittet var 109 dage, 8 dage mere end i 2020. Det er steget hvert år siden 2018.",
    "Psykisk vold er den hyppigste årsag: den er registreret ved 40 af de 46 indskrivninger i 2021 (87 %). "
    "Derefter følger fysisk vold (54 %) og trusler om vold (39 %).",
    "Af de 89 ophold i 2021 var 29 (33 %) med beboere under 18 år. Det er 1 ud af 3.",
    "I 2021 førte 318 henvendelser ikke til indskrivning. Det er 44 flere end i 2020, en stigning på 16 %. "
    "46 henvendelser førte til indskrivning.",
    "Den hyppigste konklusion er flere børn eller barn over 14 år (46 %). "
    "Derefter følger henvist til andet tilbud (21 %) og rådgivning givet (19 %).",
    "I 2021 blev der registreret 1.642 samtaler med beboerne. De hyppigste typer var kontaktpersonsamtale (716), støttende samtale (321) "
    "og børnesamtale (182). Samtaletyperne blev ændret 1. januar 2021; tallene kan ikke sammenlignes med tidligere år.",
    "I 2021 blev der holdt 295 terapisessioner, 68 flere end i 2020. De hyppigste typer var individuel psykologsamtale (237) "
    "og psykomotorisk behandling (58).",
    "I 2021 deltog kvinder og børn i aktiviteter 979 gange, 367 flere end i 2020. De hyppigste typer var socialt samvær (312), "
    "fællesspisning (261) og krea (120).",
    "I 2021 blev der registreret 1.978 kontakter til andre, 138 færre end i 2020 (et fald på 7 %).",
    "Kontakterne handlede oftest om bolig (60 %), økonomi (27 %) og børn (14 %).",
    "I 2021 var medarbejderne med til 226 møder uden for huset, 63 flere end i 2020. De hyppigste typer var følgeskab (105), "
    "bisidning (75) og netværksmøde (46).",
    "Flest er gået frem i forhold til vold (70 %), psykiske lidelser (56 %) og bolig (54 %). "
    "Færrest er gået frem i forhold til beskæftigelse (25 %). "
    "Målt i trin er fremgangen størst for bolig (1,5), psykiske lidelser (1,1) og vold (1,0).",
    "Misbrug er det eneste område med tilbagegang i gennemsnit: −0,9 trin for 8 beboere.",
    "På nogle områder er der kun målinger for få beboere: misbrug (8 beboere) og prostitution (5 beboere). "
    "Tallene er for små til at sige noget om udviklingen.",
)

CAPTIONS = {
    "residents": "Færre kvinder, flere børn",
    "occupancy": "Belægningen steg til 92 %",
    "stay_length_bands": "40 % af opholdene varede højst 30 dage",
    "stay_length_mean": "Opholdene bliver længere",
    "admission_reasons": "Psykisk vold er den hyppigste årsag",
    "age_distribution": "33 % var under 18 år",
    "inquiries": "Flere henvendelser end i 2020",
    "inquiry_conclusions": "Flere børn eller barn over 14 år: 46 %",
    "conversations_by_year": "1.642 samtaler i 2021",
    "conversations": "Oftest: kontaktpersonsamtale",
    "therapy_sessions_by_year": "Flere terapisessioner end i 2020",
    "therapy_sessions": "Oftest: individuel psykologsamtale",
    "activity_attendances_by_year": "Flere deltagelser end i 2020",
    "activity_attendances": "Oftest: socialt samvær",
    "contacts": "Færre kontakter end i 2020",
    "contact_themes": "Bolig i 60 % af kontakterne",
    "meetings_by_year": "Flere møder end i 2020",
    "meetings": "Oftest: følgeskab",
    "progress_direction": "Mest fremgang: vold og psykiske lidelser",
}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_sentences_of_the_example(sentence: str) -> None:
    assert sentence in [plain(text) for text in prose(example())]


def test_the_captions_of_the_example() -> None:
    assert {figure.name: plain(figure.sentence) for figure in example().figures()} == CAPTIONS


def test_figures_and_tables_are_numbered_through_the_report() -> None:
    assert [figure.number for figure in example().figures()] == list(range(1, len(CAPTIONS) + 1))


def test_the_key_numbers_show_three_years() -> None:
    rows = {row.label: [plain(printed) for printed in row.printed] for row in example().key_numbers.rows}
    assert rows["Kvinder"] == ["64", "58", "52"]
    assert rows["Børn"] == ["25", "17", "24"]
    assert rows["Belægning"] == ["97 %", "91 %", "92 %"]
    assert rows["Gennemsnitligt ophold, dage"] == ["92", "101", "109"]
    assert rows["Henvendelser uden indskrivning"] == ["362", "274", "318"]
    assert len(rows) == 9


def test_the_cover_says_the_year_in_two_sentences_and_a_bar() -> None:
    cover = example().cover
    assert [plain(sentence) for sentence in cover.sentences] == [
        "52 kvinder og 24 børn boede i huset i løbet af året.",
        "318 henvendelser førte ikke til indskrivning.",
    ]
    assert (cover.house, cover.title, cover.year, cover.share) == ("Eksempelhuset", "Årsrapport", "2021", Fraction(4702, 5110))
    assert plain(cover.share_words) == "92 % af de 5.110 værelsesdøgn i 2021 var belagt"


def published() -> list[dict[str, str]]:
    with EXAMPLE.with_name("published-2021.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def printed(row: dict[str, str]) -> str:
    printer, exact = Printer("da"), Fraction(row["printed"])
    if row["unit"] == "percent":
        return printer.percent(exact / 100)
    return printer.steps(exact) if row["unit"] == "steps" else printer.count(int(exact))


def said(figure: str, year: str, part: str) -> Iterator[str]:
    """Every number that the figure's drawing, numbers and side fact print for a year."""
    counts = Printer("da").count
    for section in (section for chapter in example().chapters for section in chapter.sections):
        for shown in (exhibit for exhibit in section.exhibits if isinstance(exhibit, Figure) and exhibit.name == figure):
            place = [head.label for head in shown.series.years].index(year)
            for value in (line.values[place] for line in shown.series.lines):
                yield from {"": [value.printed], "numerator": [counts(value.numerator or 0)]}.get(part, [counts(value.denominator or 0)])
            if not part and section.fact and year == "2021":
                yield section.fact.number
            if isinstance(shown.chart, Development):
                yield from (course.steps_printed for course in (*shown.chart.courses, *shown.chart.small))


@pytest.mark.parametrize("row", published(), ids=lambda row: f"{row['figure']} {row['year']} {row['category']}")
def test_every_published_number_is_printed(row: dict[str, str]) -> None:
    figure, _, part = row["figure"].partition(":")
    found = list(said({"progress_change": "progress_direction"}.get(figure, figure), row["year"], part))
    if row["printed"] == "0":  # 0 % of a base under 10 is printed as the counts: nobody of the 5 and of the 8 went forward
        assert {"0 af 5", "0 af 8"} <= {plain(words) for words in found}
    else:
        assert printed(row) in found


def test_every_figure_has_a_drawing_its_numbers_and_words_for_those_who_cannot_see_it() -> None:
    for figure in example().figures():
        assert len(figure.series.years) == 4
        assert all(len(line.values) == 4 for line in figure.series.lines)
        assert figure.series.lines and figure.measure and figure.notes, figure.name
        assert figure.alternative.endswith(".")
        assert all(number in figure.alternative for number in _drawn(figure)), figure.name


def _drawn(figure: Figure) -> list[str]:
    chart = figure.chart
    if isinstance(chart, Bars):
        return [words for bar in chart.bars for words in (bar.count, bar.share)]
    if isinstance(chart, Columns):
        return [value.printed for group in chart.groups for value in group.values if value.exact is not None]
    return [course.steps_printed for course in (*chart.courses, *chart.small)]


def test_bars_stand_by_share_with_the_rest_last() -> None:
    chart = next(figure.chart for figure in example().figures() if figure.name == "inquiry_conclusions")
    assert isinstance(chart, Bars)
    named = [bar for bar in chart.bars if not bar.tail]
    assert [bar.now for bar in named] == sorted((bar.now for bar in named), reverse=True)
    assert [bar.label for bar in chart.bars if bar.tail] == ["Andet", "Ikke registreret"]
    assert chart.top == max(bar.now for bar in chart.bars) or chart.top == max(bar.before or 0 for bar in chart.bars)
    assert chart.before_label == "2020"


def test_the_broken_series_shows_its_break_and_no_earlier_number() -> None:
    chart = next(figure.chart for figure in example().figures() if figure.name == "conversations_by_year")
    assert isinstance(chart, Columns)
    assert chart.gap is not None and chart.gap.before == 3
    assert [value.exact for value in chart.groups[0].values] == [None, None, None, 1642]


def test_brackets_name_the_rooms() -> None:
    chart = next(figure.chart for figure in example().figures() if figure.name == "occupancy")
    assert isinstance(chart, Columns)
    assert [(bracket.first, bracket.last, plain(bracket.label)) for bracket in chart.brackets] == [
        (0, 0, "12 værelser"),
        (1, 3, "14 værelser"),
    ]


@pytest.mark.parametrize("year", [2019, 2020, 2021])
def test_english_is_whole(year: int) -> None:
    report = example(year, "en")
    words = list(texts(report))
    assert not [text for text in words if any(letter in text.lower() for letter in "æøå»«")]
    assert not [text for text in words if set(text.lower().split()) & {"og", "ikke", "af", "værelser", "kvinder", "antal", "grundlag"}]


def test_the_english_sentences_are_english() -> None:
    said = [plain(text) for text in prose(example(2021, "en"))]
    assert "During 2021, 52 women and 24 children lived in the house. That is 6 fewer women and 7 more children than in 2020." in said
    assert (
        "14 rooms make 5,110 room-nights in a year. In 2021, 4,702 of them were occupied. "
        "That is an occupancy of 92%, one percentage point more than in 2020."
    ) in said


def report_words(report: Report) -> str:
    return plain(" ".join(texts(report)))


def test_a_report_cut_in_the_summer_says_so_and_compares_nothing() -> None:
    report = example(2021, "da", date(2021, 6, 30))
    words = report_words(report)
    assert report.title == "Årsrapport 1. januar–30. juni 2021"
    assert "Tal til og med 30. juni 2021." in report.cover.sentences
    assert "I perioden 1. januar–30. juni 2021 sluttede 30 ophold." in words
    assert "end i 2020" not in words
    assert all(year.part == "til og med 30. juni 2021" for figure in report.figures() for year in figure.series.years if year.current)
    bars = [bar for figure in report.figures() if isinstance(figure.chart, Bars) for bar in figure.chart.bars]
    assert bars and all(bar.outlined and bar.before is None for bar in bars)


def test_years_before_the_first_registration_have_no_data() -> None:
    report = example(2019)
    assert {tuple(year.label for year in figure.series.years) for figure in report.figures()} == {("2016", "2017", "2018", "2019")}
    residents = report.figures()[0]
    assert residents.series.lines[0].values[0].printed == "ingen data"
    assert residents.series.years[1].part == "fra 1. september 2017"
    assert residents.notes[1:] == ("Registreringen begyndte 1. september 2017.", "Der er ingen data for 2016.")
    assert "I 2017 tæller nætterne, før registreringen begyndte, som ledige." in report_words(report)


def test_notes_speak_of_the_years_shown_only() -> None:
    assert [year.label for year in example(2020).key_numbers.years] == ["2018", "2019", "2020"]
    assert example(2020).key_numbers.notes == ()
    assert "Samtaletyperne blev ændret 1. januar 2021; tallene for 2020 kan ikke sammenlignes med senere tal og er ikke vist." in prose(
        example(2020)
    )


def test_the_method_tells_when_registration_began() -> None:
    report = example(2019)
    said = "Registreringen begyndte 1. september 2017. 2017 er tegnet som omrids og bliver ikke sammenlignet med andre år."
    assert said in prose(report)
    assert "Den første registrering er fra" not in report_words(report)
