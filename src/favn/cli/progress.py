"""The progress of a command, told to the person at the terminal."""

from __future__ import annotations

import argparse
import sys

from favn.lib.progress import Progress


def progress(options: argparse.Namespace) -> Progress:
    """A progress line on standard error, counted from the start of the command."""
    return Progress(sys.stderr, options.words, options.started)
