"""From an open register to the report's files: count, build the document, render, write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from favn.lib.files import whole_file
from favn.lib.language import N_, Language
from favn.lib.numbers import Printer
from favn.lib.progress import Progress
from favn.operations.selfcheck import SelfCheck
from favn.reports.building import build_report, chapter_names
from favn.reports.document import Report
from favn.reports.text import LeaderText, PrintedNumbers, read_text
from favn.statistics.evaluation.duckdb import DuckDB
from favn.statistics.evaluation.periods import calendar_years
from favn.statistics.evaluation.running import evaluate
from favn.statistics.figures import FIGURES
from favn.statistics.register import Register, facts

YEARS_COMPARED = 4
"""The year of the report and the years before it that stand beside it."""
UNSEEN = Progress()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a report. ``text`` is the leader's Markdown file, ``template`` a Word file with other styles."""

    year: int
    language: Language = "da"
    centre: str | None = None
    as_of: date | None = None
    text: Path | None = None
    template: Path | None = None


def make_report(register: Register, wanted: Wanted, self_check: SelfCheck, made_on: date, progress: Progress = UNSEEN) -> Report:
    """Count the register and build the report. ``TextProblems`` where the text file cannot be used."""
    periods = calendar_years(range(max(wanted.year - YEARS_COMPARED + 1, 1), wanted.year + 1), wanted.as_of)
    centres = None if wanted.centre is None else [wanted.centre]
    progress.step(N_("Counting"), of=len(FIGURES))
    figures = evaluate(DuckDB(register.connection), periods, centres=centres, counted=lambda figure: progress.advance())
    known = facts(register, wanted.centre)
    text: LeaderText | None = None
    if wanted.text is not None:
        numbers = PrintedNumbers(figures, Printer(wanted.language), known.years_with_rows)
        text = read_text(wanted.text, chapters=chapter_names(wanted.year), number=numbers)
    return build_report(
        figures,
        known,
        year=wanted.year,
        language=wanted.language,
        made_on=made_on,
        as_of=wanted.as_of,
        definitions=FIGURES,
        warnings=register.findings.warnings,
        self_check=self_check,
        text=text,
    )


def write_report(report: Report, wanted: Wanted, folder: Path, formats: Sequence[str], progress: Progress = UNSEEN) -> list[Path]:
    """Render the report and write its files; none takes its place before all are rendered and written."""
    names = {name: f"annual-report-{wanted.year}.{name}" for name in formats}
    progress.step(N_("Making the files"), of=len(formats))
    files: dict[str, bytes] = {}
    for name in formats:
        files[names[name]] = RENDERERS[name](report, wanted, names)
        progress.advance()
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as drafts:
        for name, data in files.items():
            drafts.enter_context(whole_file(folder / name)).write_bytes(data)
    return [folder / name for name in files]


Renderer = Callable[[Report, Wanted, Mapping[str, str]], bytes]


def _pdf(report: Report, wanted: Wanted, names: Mapping[str, str]) -> bytes:
    from favn.reports.pdf import render_pdf

    return render_pdf(report)


def _docx(report: Report, wanted: Wanted, names: Mapping[str, str]) -> bytes:
    from favn.reports.docx import render_docx

    return render_docx(report, template=wanted.template)


def _xlsx(report: Report, wanted: Wanted, names: Mapping[str, str]) -> bytes:
    from favn.reports.xlsx import render_xlsx

    return render_xlsx(report)


def _html(report: Report, wanted: Wanted, names: Mapping[str, str]) -> bytes:
    from favn.reports.html import render_html

    others = {
        name.upper() if name == "pdf" else {"docx": "Word", "xlsx": "Excel"}[name]: file for name, file in names.items() if name != "html"
    }
    return render_html(report, downloads=others).encode()


RENDERERS: dict[str, Renderer] = {"pdf": _pdf, "docx": _docx, "xlsx": _xlsx, "html": _html}
