"""``favn check``: every error and every warning of a register."""

from __future__ import annotations

import argparse
import json
import sys

from favn.cli.findings import as_data, error_lines, warning_lines
from favn.cli.problems import BAD_INPUT, DONE
from favn.cli.reading import reading


def run(options: argparse.Namespace) -> int:
    """Print what is wrong and what is odd; 0 with warnings only, 2 with errors."""
    with reading(options) as register:
        findings = register.findings
    if options.format == "json":
        json.dump(as_data(findings.errors, findings.warnings, options.words), sys.stdout, ensure_ascii=False, indent=1)
        sys.stdout.write("\n")
        return BAD_INPUT if findings.errors else DONE
    for line in error_lines(findings.errors, options.words):
        sys.stdout.write(f"{line}\n")
    for line in warning_lines(findings.warnings, options.words):
        sys.stdout.write(f"{line}\n")
    _conclude(len(findings.errors), sum(warning.count for warning in findings.warnings), options)
    return BAD_INPUT if findings.errors else DONE


def _conclude(errors: int, odd: int, options: argparse.Namespace) -> None:
    words = options.words
    wrong = words.ngettext("{n} error", "{n} errors", errors).format(n=errors)
    warned = words.ngettext("{n} warning", "{n} warnings", odd).format(n=odd)
    sys.stdout.write(f"{wrong}, {warned}.\n")
