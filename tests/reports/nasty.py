"""A report nobody hopes for: long names, thirty codes, text without figures, figures without text, long and wide tables."""

from __future__ import annotations

from dataclasses import replace

from favn.reports.document import Chapter, Chart, Fact, Figure, KeyNumbers, Report, Section, Table, TableRow
from tests.reports.charts.extremes import LONG, bars, columns, developments
from tests.reports.sample import sample_report

HOUSE = "KFUKs Sociale Arbejdes Krisecenter for kvinder i hele Nordsjælland og omegn"


def nasty_report() -> Report:
    """The sample with everything in it too long or too many."""
    report = sample_report()
    text = report.foreword.text[1:2]
    kinds = {"bars": bars(), "columns": columns(), "developments": developments()}
    return replace(
        report,
        house=HOUSE,
        cover=replace(report.cover, house=HOUSE, sentences=(report.cover.sentences[0] * 2, *report.cover.sentences)),
        foreword=replace(report.foreword, text=report.foreword.text * 3, signatures=report.foreword.signatures * 2),
        key_numbers=_key_numbers(report.key_numbers),
        chapters=(
            Chapter("text", LONG, (Section(text=text * 14), Section(heading=LONG, fact=Fact("123.456.789", LONG), text=text))),
            *(
                Chapter(kind, kind, tuple(Section(text=text * 2, exhibits=(figure,)) for figure in _figures(charts, 100 * place)))
                for place, (kind, charts) in enumerate(kinds.items(), 1)
            ),
            Chapter("alone", "Kun figurer", (Section(exhibits=tuple(_figures(developments() | bars(), 400))),)),
            Chapter("tables", "Tabeller", (Section(exhibits=(_long_table(), _wide_table())),)),
        ),
    )


def _figures(charts: dict[str, Chart], first: int) -> list[Figure]:
    pattern = sample_report().figures()[0]
    return [
        replace(pattern, number=first + place, name=f"{name} {first}", sentence=f"{name} {LONG}", alternative=name, chart=chart)
        for place, (name, chart) in enumerate(charts.items())
    ]


def _key_numbers(page: KeyNumbers) -> KeyNumbers:
    long = tuple(replace(row, printed=("123.456", "ingen data", "1.234.567")) for row in page.rows[:3])
    return replace(
        page, rows=(*page.rows, *long, replace(page.rows[0], printed=("–", "–", "ingen data"), exact=(None, None, None))), notes=(LONG,)
    )


def _long_table() -> Table:
    rows = tuple(TableRow((str(year), *["123.456"] * 5), year == 2021) for year in range(1961, 2022))
    return Table(9, "En lang tabel", ("År", "Værelser", "Til rådighed", "Belagt", "Ledige", "Belægning"), rows, (LONG,))


def _wide_table() -> Table:
    head = (LONG, *(f"Kolonne {number}" for number in range(1, 9)))
    return Table(10, "En bred tabel", head, (TableRow((LONG, *["123.456"] * 8)),) * 3)
