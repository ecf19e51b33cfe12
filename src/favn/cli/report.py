"""``favn report``: the annual report of a register."""

from __future__ import annotations

import argparse
import sys
from datetime import date

from favn.cli.problems import BAD_INPUT, DONE, Problem, say
from favn.cli.progress import progress
from favn.cli.reading import known_centre, sound
from favn.lib.language import N_


def run(options: argparse.Namespace) -> int:
    """Make the files and print their paths."""
    with sound(options) as register:
        from favn.operations.annual_report import Wanted, make_report, write_report
        from favn.operations.selfcheck import check_known_answers
        from favn.reports.docx import TemplateError
        from favn.reports.text import TextProblems

        known_centre(register, options.centre)
        if options.as_of and options.as_of < date(options.year, 1, 1):
            raise Problem(N_("{year} has not begun on {day}: choose an earlier year or a later day."), year=options.year, day=options.as_of)
        wanted = Wanted(options.year, options.language, options.centre, options.as_of, options.text, options.template)
        try:
            with progress(options) as bar:
                report = make_report(register, wanted, check_known_answers(), date.today(), bar)
                paths = write_report(report, wanted, options.output, options.format, bar)
        except TextProblems as problems:
            say(problems.say(options.words))
            return BAD_INPUT
        except TemplateError as problem:
            raise Problem(problem.phrase.message, **problem.phrase.values) from None
    for path in paths:
        sys.stdout.write(f"{path}\n")
    return DONE
