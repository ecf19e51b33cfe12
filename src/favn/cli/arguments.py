"""The words of the command line: commands, options and their help."""

from __future__ import annotations

import argparse
import gettext
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from favn import __version__
from favn.lib.language import LANGUAGES, N_, Language, language_of_locale, translation

OF_ARGPARSE = (
    N_("usage: "),
    N_("options"),
    N_("positional arguments"),
    N_("show this help message and exit"),
    N_("%(prog)s: error: %(message)s\n"),
    N_("argument %(argument_name)s: %(message)s"),
    N_("the following arguments are required: %s"),
    N_("unrecognized arguments: %s"),
    N_("invalid choice: %(value)r (choose from %(choices)s)"),
    N_("not allowed with argument %s"),
    N_("expected one argument"),
    N_("expected at least one argument"),
)
"""What ``argparse`` itself says, marked here so that it has a Danish text too."""

FORMATS = ("pdf", "docx", "xlsx", "html")
LAST_YEAR = 9998
"""The last night of a year ends in the next one, and dates end with 9999."""


class _Parser(argparse.ArgumentParser):
    """Keeps the line breaks of examples, and takes no half-written options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **settings)


def parser(argv: Sequence[str] | None = None) -> argparse.ArgumentParser:
    """The parser, with help in the language that ``argv`` or the locale asks for."""
    words = translation(_language(sys.argv[1:] if argv is None else argv))
    _ = words.gettext
    setattr(argparse, "_", words.gettext)  # noqa: B010  (argparse has no other way to be told a language)
    top = _Parser(prog="favn", description=_("The journal of a crisis centre, and the annual report that writes itself from it."))
    top.add_argument("--version", action="version", version=f"favn {__version__}", help=_("show the version and leave"))
    commands = top.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True)
    for add in (_check, _figures, _report, _export, _demo):
        command = add(commands, words)
        command.set_defaults(words=words)
    return top


def _language(argv: Sequence[str]) -> Language:
    """The language of messages: ``--language`` where it is given, else the locale's."""
    for place, word in enumerate(argv):
        wanted = word.partition("=")[2] if word.startswith("--language=") else argv[place + 1 : place + 2] if word == "--language" else None
        for language in LANGUAGES:
            if wanted in (language, [language]):
                return language
    return language_of_locale()


Commands = argparse._SubParsersAction  # argparse has no public name for it


def _command(commands: Commands[_Parser], words: gettext.NullTranslations, name: str, help_: str, example: str) -> _Parser:
    said = words.gettext(help_)
    epilog = f"{words.gettext('example:')}\n  {example}"
    return commands.add_parser(name, help=said, description=said[:1].upper() + said[1:] + ".", epilog=epilog)


def _load(module: str) -> Callable[[argparse.Namespace], int]:
    """Import a command only when it runs."""

    def run(options: argparse.Namespace) -> int:
        from importlib import import_module

        return int(import_module(f"favn.cli.{module}").run(options))

    return run


def _registers(command: _Parser, words: gettext.NullTranslations) -> None:
    command.add_argument(
        "registers", metavar="REGISTER", nargs="+", type=Path, help=words.gettext("a register: a folder or a zip; several are combined")
    )


def _common(command: _Parser, words: gettext.NullTranslations) -> None:
    command.add_argument("--language", choices=LANGUAGES, help=words.gettext("language of messages"))


def _check(commands: Commands[_Parser], words: gettext.NullTranslations) -> _Parser:
    command = _command(commands, words, "check", N_("check a register: every error and every warning"), "favn check my-register/")
    _registers(command, words)
    command.add_argument("--format", choices=("text", "json"), default="text", help=words.gettext("form of the answer"))
    _common(command, words)
    command.set_defaults(run=_load("check"))
    return command


def _figures(commands: Commands[_Parser], words: gettext.NullTranslations) -> _Parser:
    _ = words.gettext
    command = _command(
        commands,
        words,
        "figures",
        N_("print the figures of a register as a tidy table"),
        "favn figures my-register/ --years 2018-2021 --format csv",
    )
    _registers(command, words)
    command.add_argument(
        "--years",
        type=_Types(words).years,
        metavar="YEARS",
        help=_("2021, 2018-2021 or 2018,2021; without it every year the register touches"),
    )
    centre = command.add_mutually_exclusive_group()
    centre.add_argument("--centre", metavar="ID", help=_("one centre only"))
    centre.add_argument("--by-centre", action="store_true", help=_("each centre by itself"))
    command.add_argument("--as-of", type=_Types(words).day, metavar="DATE", help=_("count only up to this day, written YYYY-MM-DD"))
    command.add_argument("--format", choices=("table", "csv", "json"), default="table", help=_("form of the answer"))
    command.add_argument("--engine", choices=("duckdb",), default="duckdb", help=_("what counts"))
    command.add_argument(
        "--members", nargs=3, metavar=("FIGURE", "YEAR", "CATEGORY"), help=_('print the rows behind one number; an empty category is ""')
    )
    command.add_argument("--base", action="store_true", help=_("with --members: the rows behind the denominator"))
    _common(command, words)
    command.set_defaults(run=_load("figures"))
    return command


def _report(commands: Commands[_Parser], words: gettext.NullTranslations) -> _Parser:
    _ = words.gettext
    command = _command(
        commands,
        words,
        "report",
        N_("make the annual report of a register"),
        "favn report my-register/ --year 2021 --output reports/ --text foreword.md",
    )
    _registers(command, words)
    command.add_argument("--year", type=_Types(words).year, required=True, help=_("the year of the report"))
    command.add_argument("--output", type=Path, default=Path(), metavar="DIR", help=_("folder of the files; without it the current one"))
    command.add_argument(
        "--format", type=_Types(words).formats, default=FORMATS, metavar="LIST", help=_("some of pdf,docx,xlsx,html; without it all")
    )
    command.add_argument("--language", choices=LANGUAGES, default="da", help=_("language of the report, Danish without it"))
    command.add_argument("--centre", metavar="ID", help=_("one centre only"))
    command.add_argument("--as-of", type=_Types(words).day, metavar="DATE", help=_("count only up to this day, written YYYY-MM-DD"))
    command.add_argument("--text", type=Path, metavar="FILE.md", help=_("foreword and commentary, in Markdown"))
    command.add_argument(
        "--template", type=Path, metavar="FILE.docx", help=_("a Word file whose styles, header and footer the Word report takes")
    )
    command.set_defaults(run=_load("report"))
    return command


def _export(commands: Commands[_Parser], words: gettext.NullTranslations) -> _Parser:
    _ = words.gettext
    command = _command(
        commands,
        words,
        "export",
        N_("write a register as a data package"),
        "favn export my-register/ --to my-register.zip --format parquet",
    )
    _registers(command, words)
    command.add_argument("--to", type=Path, required=True, metavar="DIR|FILE.zip", help=_("a new folder, or a zip"))
    command.add_argument("--format", choices=("csv", "parquet"), default="csv", help=_("form of the tables"))
    _common(command, words)
    command.set_defaults(run=_load("export"))
    return command


def _demo(commands: Commands[_Parser], words: gettext.NullTranslations) -> _Parser:
    _ = words.gettext
    command = _command(commands, words, "demo", N_("make the example house's annual report and show it on this machine"), "favn demo")
    command.add_argument("--output", type=Path, metavar="DIR", help=_("folder of the files; without it the demo's own"))
    command.add_argument(
        "--port", type=_Types(words).port, default=0, metavar="N", help=_("port on 127.0.0.1; without it a free one from 8109")
    )
    command.add_argument("--no-serve", action="store_true", help=_("make the files only"))
    _common(command, words)
    command.set_defaults(run=_load("demo"))
    return command


# ------------------------------------------------------------------------------------------------------------ argument types


def is_year(text: str) -> bool:
    """Whether ``text`` is a year of four digits that can be counted."""
    return len(text) == 4 and text.isascii() and text.isdigit() and 1 <= int(text) <= LAST_YEAR


class _Types:
    """What options may hold, with refusals in the person's language."""

    def __init__(self, words: gettext.NullTranslations) -> None:
        self._words = words

    def _refuse(self, message: str, text: str, **values: object) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self._words.gettext(message).format(text=text, **values))

    def year(self, text: str) -> int:
        """A year of four digits."""
        if is_year(text):
            return int(text)
        raise self._refuse(N_("{text!r} is not a year such as 2021"), text)

    def years(self, text: str) -> tuple[int, ...]:
        """Years and spans of years, joined by commas."""
        years: set[int] = set()
        for part in text.split(","):
            first, dash, last = part.strip().partition("-")
            begin, end = self.year(first), self.year(last) if dash else self.year(first)
            if begin > end:
                raise self._refuse(N_("{text!r} ends before it begins"), part)
            years.update(range(begin, end + 1))
        return tuple(sorted(years))

    def day(self, text: str) -> date:
        """A day written YYYY-MM-DD."""
        with suppress(ValueError):
            day = date.fromisoformat(text)
            if day.isoformat() == text:
                return day
        raise self._refuse(N_("{text!r} is not a day such as 2021-06-30"), text)

    def formats(self, text: str) -> tuple[str, ...]:
        """Some of the report's formats, joined by commas."""
        wanted = [part.strip() for part in text.split(",")]
        if unknown := [part for part in wanted if part not in FORMATS]:
            raise self._refuse(N_("{text!r} is none of {known}"), unknown[0], known=", ".join(FORMATS))
        return tuple(name for name in FORMATS if name in wanted)

    def port(self, text: str) -> int:
        """A port that a program may listen on."""
        if text.isascii() and text.isdigit() and 0 < int(text) < 65536:
            return int(text)
        raise self._refuse(N_("{text!r} is not a port from 1 to 65535"), text)
