from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TWO_TESTS = """
import pytest

def test_short():
    pass

@pytest.mark.long
def test_long():
    pass
"""


@pytest.mark.parametrize(
    ("options", "closing"),
    [([], ("1 long tests were left out; ./favn test --long runs them too.", "1 passed, 1 deselected")), (["--long"], ("2 passed",))],
)
def test_long_tests_run_when_asked_for(tmp_path: Path, options: list[str], closing: tuple[str, ...]) -> None:
    (tmp_path / "test_two.py").write_text(TWO_TESTS, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
        f"--rootdir={tmp_path}",
        *options,
        str(tmp_path),
    ]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for line in closing:
        assert line in said
