"""``favn export``: a register as a data package."""

from __future__ import annotations

import argparse
import sys

from favn.cli.problems import DONE, Problem
from favn.cli.progress import progress
from favn.cli.reading import sound
from favn.lib.language import N_


def run(options: argparse.Namespace) -> int:
    """Write the registers, combined, and print where."""
    with sound(options) as register:
        from favn.statistics.register import RegisterUnreadable, export_register

        try:
            with progress(options) as bar:
                bar.step(N_("Writing"))
                export_register(register, options.to, options.format)
        except RegisterUnreadable as problem:
            raise Problem(problem.phrase.message, **problem.phrase.values) from None
    sys.stdout.write(f"{options.to}\n")
    return DONE
