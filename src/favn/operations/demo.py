"""The demo: the example house's annual report, in a folder of its own."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from favn.lib.language import N_, Language
from favn.lib.progress import Progress
from favn.operations.annual_report import RENDERERS, UNSEEN, Wanted, make_report, write_report
from favn.operations.selfcheck import EXAMPLE, check_known_answers
from favn.statistics.register import open_register

YEAR = 2021


def demo_folder() -> Path:
    """Where the demo lives: apart from real data, which it never touches."""
    data = Path(os.environ.get("XDG_DATA_HOME", ""))
    if not data.is_absolute():  # the standard asks to ignore such a one
        data = Path.home() / ".local/share"
    return data / "favn-demo"


def make_demo(folder: Path, language: Language, made_on: date, progress: Progress = UNSEEN) -> list[Path]:
    """Make the example's report for 2021 in all formats; return the files."""
    wanted = Wanted(YEAR, language, text=EXAMPLE / f"text-{YEAR}.{language}.md")
    progress.step(N_("Reading and checking"))
    with open_register([EXAMPLE / "register"]) as register:
        report = make_report(register, wanted, check_known_answers(), made_on, progress)
    return write_report(report, wanted, folder, tuple(RENDERERS), progress)
