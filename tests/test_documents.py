"""The documents tell the truth: commands, options and links are what the program and the folder have."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools.figure_pages import pages

from favn.cli import main, parser
from favn.statistics.tables import TABLES

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
OF_THE_LAUNCHER = {"test"}


def _commands() -> dict[str, argparse.ArgumentParser]:
    for action in parser([])._actions:  # argparse has no public way to list commands
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("favn has no commands")


def _sections() -> dict[str, str]:
    """Command → what the reference says about it."""
    parts = re.split(r"^## `(\S+)`\n", (REFERENCE / "commands.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_command_is_documented_and_no_other() -> None:
    assert set(_sections()) == set(_commands()) | OF_THE_LAUNCHER


@pytest.mark.parametrize("command", sorted(_commands()))
def test_every_option_is_documented_and_no_other(command: str) -> None:
    has = {option for action in _commands()[command]._actions for option in action.option_strings if option.startswith("--")}
    told = set(re.findall(r"--[a-z][a-z-]+", _sections()[command]))
    assert told == has - {"--help"}


def _written_commands(page: Path) -> Iterator[tuple[str, str]]:
    """Command lines in a page: the command and the rest of its line."""
    for line in re.findall(r"(?:^    |`)(?:\./)?favn (.+?)(?:`|$)", page.read_text(encoding="utf-8"), re.MULTILINE):
        words = re.sub(r"^--wheels \S+ ", "", line).split()
        if re.fullmatch(r"[a-z]+", words[0]):
            yield words[0], line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_line_in_a_page_exists(page: Path) -> None:
    commands = _commands()
    for command, line in _written_commands(page):
        assert command in set(commands) | OF_THE_LAUNCHER, line
        if command in commands:
            has = {option for action in commands[command]._actions for option in action.option_strings}
            assert set(re.findall(r"(?<!\S)--[a-z-]+", line)) - {"--wheels"} <= has, line


def test_the_readme_names_both_commands() -> None:
    assert {"demo", "test"} <= {command for command, _ in _written_commands(ROOT / "README.md")}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"(?:\]\(|src=\")([^)#\"]+)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target).exists(), target


def test_every_table_and_column_of_the_register_is_documented() -> None:
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", (REFERENCE / "register.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = {name: re.findall(r"(\*\*)?`(\w+)`", columns) for name, columns in rows}
    assert {name: [(column, bool(bold)) for bold, column in columns] for name, columns in told.items()} == {
        table.name: [(column.name, column.required) for column in table.columns] for table in TABLES
    }


def _tables_of_the_tutorial() -> dict[str, str]:
    page = (ROOT / "docs" / "tutorial" / "first-report.md").read_text(encoding="utf-8")
    return {
        name: re.sub("^    ", "", table, flags=re.MULTILINE)
        for name, table in re.findall(r"^`(\w+\.csv)`[^\n]+(?:\n[^\n]+)*\n\n((?:    .+\n)+)", page, re.MULTILINE)
    }


def _check_the_tutorials_register(folder: Path, **changes: tuple[str, str]) -> int:
    for name, table in _tables_of_the_tutorial().items():
        before, after = changes.get(name.removesuffix(".csv"), ("", ""))
        assert before in table
        (folder / name).write_text(table.replace(before, after, 1), encoding="utf-8")
    return main(["check", str(folder)])


def test_the_tutorials_register_is_without_errors_and_warnings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(_tables_of_the_tutorial()) == 7
    assert _check_the_tutorials_register(tmp_path) == 0
    assert capsys.readouterr().out.strip() == "0 errors, 0 warnings."


def test_the_tutorials_mistake_is_told_as_it_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _check_the_tutorials_register(tmp_path, stays=("2021-02-01", "2021-02-30")) == 2
    assert "stays, row 2, admitted_on: '2021-02-30': " in capsys.readouterr().out


def test_every_word_of_the_glossary_is_in_the_code() -> None:
    rows = re.findall(r"^\|[^|]+\|[^|]+\|([^|]+)\|", (ROOT / "docs" / "GLOSSARY.md").read_text(encoding="utf-8"), re.MULTILINE)
    words = {word for row in rows for word in re.findall(r"`(\w+)`", row)}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    assert len(words) > 20
    assert {word for word in words if not re.search(rf"\b{word}\b", code)} == set()


def test_the_pages_of_the_figures_are_written_from_their_declarations() -> None:
    written = {page.name: page.read_text(encoding="utf-8") for page in (REFERENCE / "figures").iterdir()}
    assert written == pages(), "run: python tools/figure_pages.py"
