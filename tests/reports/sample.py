# ruff: noqa: E501 - prose stays on the lines it was written on
"""A whole report written by hand, as the look's sample shows it: every type of the document, every special case."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from favn.reports.document import Cover, Foreword, KeyNumber, KeyNumbers, Paragraph, Points, Report, Span, Words, paragraph
from tests.reports import sample_house, sample_work
from tests.reports.sample_numbers import count, mean, share, years


def sample_report() -> Report:
    """The annual report 2021 of an invented house."""
    return Report(
        title="Eksempelhuset. Årsrapport 2021",
        description="Årsrapport for 2021 fra krisecentret Eksempelhuset",
        house="Eksempelhuset",
        language="da",
        made_on=date(2022, 3, 14),
        period="1. januar til 31. december 2021",
        cover=_cover(),
        foreword=_foreword(),
        key_numbers=_key_numbers(),
        chapters=(
            sample_house.occupancy(),
            sample_house.stays(),
            sample_house.inquiries(),
            sample_work.services(),
            sample_work.cooperation(),
            sample_work.development(),
            sample_work.method(),
        ),
        words=_words(),
    )


def _cover() -> Cover:
    return Cover(
        house="Eksempelhuset",
        kind="Krisecenter efter servicelovens § 109",
        title="Årsrapport",
        year="2021",
        sentences=("52 kvinder og 24 børn boede i huset i løbet af året.", "318 henvendelser førte ikke til indskrivning."),
        share=Fraction(4702, 5110),
        share_words="92 % af årets 5.110 værelsesdøgn var belagt",
        rest_words="408 ledige",
        share_alternative="Belægning i 2021: 4.702 af 5.110 værelsesdøgn var belagt, 92 %.",
        edition="Første udgave",
        date="14. marts 2022",
        notes=(
            "Fuld udgave til bestyrelsen. Den offentlige udgave skjuler små tal.",
            "Eksempelhuset er et opfundet hus. Ingen tal handler om virkelige personer.",
        ),
    )


def _foreword() -> Foreword:
    return Foreword(
        key="foreword",
        title="Forord",
        text=(
            paragraph(
                "Eksempelhuset er et krisecenter for kvinder over 18 år, der har været udsat for vold eller trusler om vold. En kvinde kan have "
                "børn under 14 år med sig. Huset har 14 værelser, ét til hver kvinde og de børn, hun har med.",
                lead=True,
            ),
            paragraph(
                "Årsrapporten viser arbejdet i 2021. Alle tal kommer fra husets journal, hvor medarbejderne hver dag registrerer henvendelser, "
                "ophold, samtaler, aktiviteter og målinger. Hvor det kan lade sig gøre, står tallene ved siden af tallene fra de foregående år."
            ),
            Paragraph(
                (
                    Span("2021 bragte hverdagen tilbage.", strong=True),
                    Span(
                        " Fra foråret kunne beboerne igen spise sammen på tværs af etagerne, de frivillige kom tilbage, og beboermødet samlede "
                    ),
                    Span("hele", emphasis=True),
                    Span(" huset. Læs mere på "),
                    Span("husets side", link="https://eksempelhuset.example/"),
                    Span(". Det betød:"),
                )
            ),
            Points(
                (
                    (Span("Deltagelsen i aktiviteter steg fra 612 til 979 gange, men er endnu ikke på højde med 2019."),),
                    (Span("Færre kvinder boede i huset end året før, og opholdene varede længere: i gennemsnit 109 dage mod 101 i 2020."),),
                )
            ),
            paragraph(
                "Tallene er registreret midt i en travl hverdag og rummer den usikkerhed, det giver. Derfor står grundlaget ved hver figur: hvad "
                "der er talt, og hvor mange det drejer sig om. Små tal skal læses med forsigtighed."
            ),
            paragraph("God læselyst!"),
        ),
        signatures=(("Navn Efternavn", "Leder af Eksempelhuset"),),
        reading_title="Sådan læses rapporten",
        reading=(
            "Procenter og dage er hele tal, trin har én decimal, og hvert tal er afrundet én gang. Det aktuelle år er mørkt, tidligere år er lyse. "
            "Små lodrette streger i figurerne viser året før. Hvad hvert tal tæller, står i afsnittet Metode."
        ),
    )


def _key_numbers() -> KeyNumbers:
    rows = (
        ("Kvinder", "6 færre end i 2020. Hver tæller én gang.", (count(64), count(58), count(52))),
        ("Børn", "7 flere end i 2020. Alle med deres mor.", (count(25), count(17), count(24))),
        ("Belægning", "4.702 af 5.110 værelsesdøgn.", (share(4957, 5110), share(4663, 5124), share(4702, 5110))),
        ("Gennemsnitligt ophold, dage", "50 ophold sluttede i 2021.", (mean(4968, 54), mean(5050, 50), mean(5450, 50))),
        ("Indskrivninger", "5 færre end i 2020.", (count(56), count(51), count(46))),
        ("Henvendelser uden indskrivning", "44 flere end i 2020.", (count(362), count(274), count(318))),
        ("Terapisessioner", "Individuelle, hos husets psykolog.", (count(214), count(196), count(237))),
        ("Deltagelser i aktiviteter", "Én person ved én aktivitet er én deltagelse.", (count(1187), count(612), count(979))),
        ("Kontakter til andre", "138 færre end i 2020.", (count(1902), count(2116), count(1978))),
    )
    return KeyNumbers(
        key="key-numbers",
        title="2021 i tal",
        years=years(2019),
        rows=tuple(
            KeyNumber(label, words, tuple(value.printed for value in values), tuple(value.exact for value in values))
            for label, words, values in rows
        ),
        spark_head="2019 til 2021",
    )


def _words() -> Words:
    return Words(
        figure="Figur",
        table="Tabel",
        contents="Indhold",
        page="Side",
        numbers="Tallene bag figuren",
        definitions="Definitioner",
        category="Kategori",
        count="Antal",
        base="Grundlag",
        share="Andel",
        mean="Gennemsnit",
        value="Værdi",
        downloads="Hent rapporten",
        edition="Udgave",
        date="Dato",
        period="Periode",
        sheet="Ark",
    )
