"""The example register, and registers made of a few rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from favn.cli import main
from favn.operations.selfcheck import EXAMPLE
from tests import second_opinion

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command: its status, what it printed and what it said."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)

    def call(*words: object) -> tuple[int, str, str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as left:
            status = int(left.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture(scope="session")
def example() -> Path:
    return EXAMPLE / "register"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A register with one stay that points at nobody."""
    rows = second_opinion.register(
        centres=[{"centre_id": "house"}],
        stays=[{"stay_id": "s", "centre_id": "house", "resident_id": "nobody", "admitted_on": None}],
    )
    second_opinion.write(rows, tmp_path / "broken")
    return tmp_path / "broken"
