"""``favn demo``: the example house's annual report, shown on this machine."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path

from favn.cli.problems import DONE, Problem, say
from favn.lib.language import N_
from favn.operations.showing import show


def run(options: argparse.Namespace) -> int:
    """Make the report, say where, and serve it until interrupted."""
    from favn.operations.demo import demo_folder, make_demo

    _ = options.words.gettext
    paths = make_demo(options.output or demo_folder(), options.language or "da", date.today())
    for path in paths:
        sys.stdout.write(f"{path}\n")
    sys.stdout.flush()
    if options.no_serve:
        return DONE
    _serve(options, {path.name: path for path in paths}, next(path.name for path in paths if path.suffix == ".html"))
    return DONE


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
