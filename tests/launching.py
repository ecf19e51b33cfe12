"""A small checkout for tests of the launcher: the real launcher, one tiny package to install, and a favn that says how it was started."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAYS_HOW = """
import json, os, sys
import embrace
print(json.dumps({"arguments": sys.argv[1:], "python": sys.executable, "folder": os.getcwd(), "embrace": embrace.__version__}))
"""


@dataclass(frozen=True, slots=True)
class Checkout:
    """A folder with a launcher in it, and a folder of wheels beside it."""

    folder: Path

    @property
    def launcher(self) -> Path:
        return self.folder / "favn"

    @property
    def wheels(self) -> Path:
        return self.folder.parent / "wheels"

    @property
    def base(self) -> Path:
        return self.folder / ".venv" / "base"

    def lock(self, version: str) -> None:
        """Make a wheel of the package ``embrace`` and lock this version of it."""
        digest = hashlib.sha256(_wheel(self.wheels, version).read_bytes()).hexdigest()
        (self.folder / "requirements" / "base.txt").write_text(f"embrace=={version} --hash=sha256:{digest}\n", encoding="utf-8")

    def command(self, *arguments: str, wheels: bool = True) -> list[str]:
        """The launcher as a user types it."""
        return [str(self.launcher), *(["--wheels", str(self.wheels)] if wheels else []), *arguments]

    def run(self, *arguments: str, wheels: bool = True, **changes: str) -> subprocess.CompletedProcess[str]:
        """Run the launcher to its end; ``changes`` are variables of its environment."""
        return run(self.command(*arguments, wheels=wheels), None, **changes)


def run(command: list[str], folder: Path | None = None, /, **changes: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=variables(**changes), capture_output=True, text=True, timeout=120, check=False)


def variables(**changes: str) -> dict[str, str]:
    """This machine's variables without those that would lead to another environment."""
    python = Path(sys.executable).resolve().parent
    path = os.pathsep.join([str(python), os.environ["PATH"]])
    kept = {name: value for name, value in os.environ.items() if name not in {"FAVN_ENV_DIR", "VIRTUAL_ENV"}}
    return {**kept, "PATH": path, **changes}


def make_checkout(home: Path) -> Checkout:
    """A checkout with version 1.0 of its package locked and nothing set up."""
    checkout = Checkout(home / "a checkout")
    shutil.copytree(ROOT / "tools", checkout.folder / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "favn", checkout.launcher)
    package = checkout.folder / "src" / "favn"
    package.mkdir(parents=True)
    (package / "__main__.py").write_text(SAYS_HOW, encoding="utf-8")
    (checkout.folder / "requirements").mkdir()
    checkout.wheels.mkdir()
    checkout.lock("1.0")
    return checkout


def _wheel(folder: Path, version: str) -> Path:
    wheel = folder / f"embrace-{version}-py3-none-any.whl"
    about = f"embrace-{version}.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("embrace.py", f"__version__ = {version!r}\n")
        archive.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: embrace\nVersion: {version}\n")
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")
    return wheel
