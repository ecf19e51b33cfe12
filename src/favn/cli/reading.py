"""Opening the registers that a command names: errors end it, loud warnings are told."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from gettext import NullTranslations
from typing import TYPE_CHECKING

from favn.cli.findings import error_lines, warning_lines
from favn.cli.problems import BAD_INPUT, Problem, say
from favn.cli.progress import progress
from favn.lib.language import N_

if TYPE_CHECKING:
    from favn.statistics.register import Findings, Register


class FaultyRegister(SystemExit):
    """The register has errors, and they have been told."""

    def __init__(self) -> None:
        super().__init__(BAD_INPUT)


@contextmanager
def reading(options: argparse.Namespace) -> Iterator[Register]:
    """The checked register of ``options.registers``, whatever is wrong with it."""
    from favn.statistics.register import RegisterUnreadable, open_register

    try:
        with ExitStack() as opened:
            with progress(options) as bar:
                bar.step(N_("Reading and checking"))
                register = opened.enter_context(open_register(options.registers))
            yield register
    except RegisterUnreadable as problem:
        raise Problem(problem.phrase.message, **problem.phrase.values) from None


@contextmanager
def sound(options: argparse.Namespace) -> Iterator[Register]:
    """The register, when it has no error; else its errors on standard error and exit status 2."""
    with reading(options) as register:
        _tell(register.findings, options.words)
        yield register


def _tell(findings: Findings, words: NullTranslations) -> None:
    if findings.errors:
        for line in error_lines(findings.errors, words):
            say(line)
        raise FaultyRegister
    loud = [warning for warning in findings.warnings if warning.loud]
    for line in warning_lines(loud, words):
        say(line)
    if quiet := sum(warning.count for warning in findings.warnings if not warning.loud):
        one, many = N_("{n} more row is odd; favn check shows it."), N_("{n} rows are odd; favn check shows them.")
        say(words.ngettext(one, many, quiet).format(n=quiet))


def known_centre(register: Register, centre: str | None) -> None:
    """Refuse a centre that the register does not have, and list those it has."""
    from favn.statistics.register import facts

    known = [found.centre_id for found in facts(register).centres]
    if centre is not None and centre not in known:
        raise Problem(N_("There is no centre {centre!r} in the register. It has: {known}."), centre=centre, known=", ".join(known) or "–")
