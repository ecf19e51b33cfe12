"""``favn demo``: the example house's annual report, shown on this machine."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from favn.cli.problems import DONE, Problem, say
from favn.cli.progress import progress
from favn.lib.language import N_
from favn.operations.showing import show


def run(options: argparse.Namespace) -> int:
    """Make the report, say where, and serve it until interrupted."""
    from favn.operations.demo import make_demo

    folder = options.output or _demo_folder()
    with progress(options) as bar:
        paths = make_demo(folder, options.language or "da", date.today(), bar)
    for path in paths:
        sys.stdout.write(f"{path}\n")
    sys.stdout.flush()
    if options.no_serve:
        return DONE
    _serve(options, {path.name: path for path in paths}, next(path.name for path in paths if path.suffix == ".html"))
    return DONE


def _demo_folder() -> Path:
    from favn.operations.demo import demo_folder

    try:
        return demo_folder()
    except RuntimeError:
        raise Problem(N_("There is no home folder to put the demo in. Name a folder with --output.")) from None


def _serve(options: argparse.Namespace, files: dict[str, Path], front: str) -> None:
    try:
        server = show(options.port, files, front)
    except (OSError, OverflowError) as problem:
        reason = getattr(problem, "strerror", None) or problem
        raise Problem(N_("Port {port} cannot be used ({reason}). Choose another with --port."), port=options.port, reason=reason) from None
    with server:
        say(options.words.gettext(N_("The annual report of the example house: {address}  (Ctrl-C ends)")).format(address=server.address))
        with suppress(KeyboardInterrupt):
            server.serve_forever()
