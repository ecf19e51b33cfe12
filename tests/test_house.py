"""The house in order: style, types, rooms, locks, and documents that tell the truth."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LONGEST = 350
TYPED_TESTS = [f"tests/{name}" for name in ("cli", "lib", "operations", "statistics", "second_opinion", "benchmarks")]
TYPED_TESTS += [f"tests/{path.name}" for path in sorted((ROOT / "tests").glob("*.py"))]
THIS_MACHINE = re.compile(r"/w[o]rk/|/f[a]rm/|/r[o]ot/|/h[o]me/[a-z]")
ADDRESS = re.compile(r"https?://|--(extra-)?index-url|--find-links|--trusted-host")

# ---------------------------------------------------------------------------------------------------------- style and types


@pytest.mark.parametrize(
    "command",
    [
        ("-m", "ruff", "check"),
        ("-m", "ruff", "format", "--check"),
        ("-m", "mypy"),
        ("-m", "mypy", "tools"),
        ("-m", "mypy", *TYPED_TESTS),
        ("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"),
    ],
    ids=["ruff check", "ruff format", "mypy", "mypy tools", "mypy tests", "import-linter"],
)
def test_the_house_is_tidy(command: tuple[str, ...]) -> None:
    done = _python(*command)
    assert done.returncode == 0, done.stdout + done.stderr


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, env=variables, capture_output=True, text=True, check=False)


def _files() -> list[Path]:
    """Every file that is, or is about to be, part of the project."""
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def _texts() -> dict[str, str]:
    """The text files among them; whatever is not UTF-8 is no text."""
    texts = {}
    for path in _files():
        try:
            texts[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return texts


def test_no_source_file_is_long() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "src").rglob("*.py")}
    assert len(lengths) > 10
    assert {str(path.relative_to(ROOT)): length for path, length in lengths.items() if length > LONGEST} == {}


def test_no_file_knows_one_machines_folders() -> None:
    assert [name for name, text in _texts().items() if THIS_MACHINE.search(text)] == []


def test_starting_favn_imports_nothing_heavy() -> None:
    heavy = ("ibis", "sqlglot", "pandas", "pyarrow", "typst", "docx", "xlsxwriter", "jinja2")
    done = _python("-c", f"import sys, favn.cli; print(*[name for name in {heavy!r} if name in sys.modules])")
    assert (done.returncode, done.stdout.split()) == (0, []), done.stderr


# -------------------------------------------------------------------------------------------------------------------- locks

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
BASE = PROJECT["project"]["dependencies"]
WANTED = {"base": BASE, "test": BASE + PROJECT["dependency-groups"]["test"]}


def _locked(name: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Package → version and hashes, from a lock file."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    blocks = re.findall(r"^(\S+)==(\S+)([^\n]*\n(?:    --hash[^\n]*\n)+)", text, re.MULTILINE)
    assert len(blocks) == len(re.findall(r"^[^\s#]", text, re.MULTILINE)), "a package without a hash"
    return {name: (version, frozenset(re.findall(r"sha256:[0-9a-f]{64}", rest))) for name, version, rest in blocks}


@pytest.mark.parametrize("name", ["base", "test"])
def test_every_dependency_is_locked_to_a_version_that_fits(name: str) -> None:
    locked = _locked(name)
    for text in WANTED[name]:
        wanted = Requirement(text)
        version, _ = locked[canonicalize_name(wanted.name)]
        assert wanted.specifier.contains(version), f"{text} is locked to {version}; compile requirements/{name}.txt again"


def test_the_tests_run_what_is_run_elsewhere() -> None:
    tested = _locked("test")
    assert {name: lock for name, lock in _locked("base").items() if tested.get(name) != lock} == {}


def test_every_dependency_has_its_reason() -> None:
    lines = [line for line in (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines() if line.startswith('  "')]
    declared = [line for line in lines if any(line.strip().startswith(f'"{text}"') for text in WANTED["test"])]
    assert len(declared) == len(WANTED["test"])
    assert [line for line in declared if not re.search(r"# \w", line)] == []


def test_nothing_names_where_packages_come_from() -> None:
    configuration = {
        name: text for name, text in _texts().items() if name.endswith((".toml", ".txt", ".cfg", ".ini", ".importlinter", "/run"))
    }
    assert "requirements/base.txt" in configuration
    del configuration["src/favn/reports/fonts/LICENSE.txt"]  # a licence names its home
    assert [name for name, text in configuration.items() if ADDRESS.search(text)] == []
