"""Start favn or its tests in an environment of their own; make the environment first where there is none yet.

Every start passes here, so nothing heavy is imported before it is known that something is to be built.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VERSION = "1"  # of the way an environment is made: a higher one makes every environment anew
MISLEADING = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "PYTHONPLATLIBDIR", "PYTHONEXECUTABLE", "VIRTUAL_ENV")


class CannotSetUp(Exception):
    """What is in the way of an environment, as a sentence with what to do next."""

    code = 1


class BadArguments(CannotSetUp):
    """What is wrong with the command line."""

    code = 2


class Environment:
    """A virtual environment: ``base`` runs favn, ``test`` its tests. It is ready when its stamp tells what it was made from."""

    def __init__(self, name: str) -> None:
        home = os.environ.get("FAVN_ENV_DIR") or os.path.join(ROOT, ".venv")
        self.name = name
        self.lock_file = os.path.join(ROOT, "requirements", f"{name}.txt")
        self.folder = os.path.join(os.path.abspath(home), name)
        self.python = os.path.join(self.folder, "bin", "python")
        self.stamp_file = os.path.join(self.folder, "favn-stamp")

    @property
    def stamp(self) -> bytes:
        """What an environment made now would be made from: launcher, Python, checkout and every locked package."""
        python = f"{sys.version_info.major}.{sys.version_info.minor}"
        with open(self.lock_file, "rb") as lock:
            return f"launcher {VERSION}\npython {python}\ncheckout {ROOT}\n".encode() + lock.read()

    @property
    def is_ready(self) -> bool:
        """Whether it stands finished and up to date. The stamp is written last, so half an environment has none."""
        try:
            with open(self.stamp_file, "rb") as stamp:
                return stamp.read() == self.stamp and os.access(self.python, os.X_OK)
        except OSError:
            return False

    def run(self, arguments: list[str]) -> NoReturn:
        """Replace this process by the environment's Python. ``-P``: the current folder's files are not favn's modules."""
        clean = {name: value for name, value in os.environ.items() if name not in MISLEADING}
        os.execve(self.python, [self.python, "-P", *arguments], clean)


def main(arguments: list[str]) -> int:
    """Run the command line ``[--wheels DIR] COMMAND …``."""
    try:
        wheels, command = _without_wheels(arguments)
        for_tests = command[:1] == ["test"]
        environment = Environment("test" if for_tests else "base")
        if not environment.is_ready:
            import building  # only a first start pays for it

            building.build(environment, wheels)
    except CannotSetUp as problem:
        print(f"favn: {problem}", file=sys.stderr)
        return problem.code
    except KeyboardInterrupt:
        print("\nfavn: stopped. The next start sets up from the beginning.", file=sys.stderr)
        return 130
    if wheels and not command:
        print("favn is set up. Try: ./favn demo", file=sys.stderr)
        return 0
    if for_tests:
        return environment.run([os.path.join(ROOT, "tools", "testing.py"), *command[1:]])
    return environment.run(["-m", "favn", *command])


def _without_wheels(arguments: list[str]) -> tuple[str | None, list[str]]:
    """Take ``--wheels DIR`` off the front: the folder to install from instead of the network, and the rest."""
    match arguments:
        case ["--wheels", folder, *rest]:
            pass
        case [first, *rest] if first.startswith("--wheels="):
            folder = first.partition("=")[2]
        case ["--wheels"]:
            raise BadArguments("--wheels needs the folder that holds the wheels: ./favn --wheels DIR demo")
        case _:
            return None, arguments
    if not os.path.isdir(folder):
        raise BadArguments(f"--wheels {folder}: there is no such folder.")
    return os.path.abspath(folder), rest
