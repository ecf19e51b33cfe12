"""The launcher: sets up once, from the first moment to the last, and says what is in the way."""

from __future__ import annotations

import ast
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.launching import ROOT, Checkout, make_checkout, run, variables

NOBODY_LISTENS = "http://127.0.0.1:9/simple"


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout that has been set up; tests that use it leave it so."""
    checkout = make_checkout(tmp_path_factory.mktemp("ready"))
    started = checkout.run("figures")
    assert started.returncode == 0, started.stderr
    assert "Setting up favn, once: 1 packages" in started.stderr
    return checkout


@pytest.fixture
def fresh(tmp_path: Path) -> Checkout:
    return make_checkout(tmp_path)


def test_a_second_start_sets_nothing_up_and_passes_the_command_on(ready: Checkout) -> None:
    again = ready.run("figures", "--years", "2021", wheels=False)
    assert again.stderr == ""
    assert json.loads(again.stdout)["arguments"] == ["figures", "--years", "2021"]


def test_a_second_start_costs_less_than_a_tenth_of_a_second(ready: Checkout) -> None:
    direct = [str(ready.base / "bin" / "python"), "-P", "-m", "favn"]
    assert _quickest(ready.command(wheels=False)) - _quickest(direct) < 0.1


def _quickest(command: list[str]) -> float:
    def seconds() -> float:
        begin = time.perf_counter()
        assert run(command).returncode == 0
        return time.perf_counter() - begin

    return min(seconds() for _ in range(5))


def test_it_starts_through_a_link_and_stays_in_the_users_folder(ready: Checkout, tmp_path: Path) -> None:
    link = tmp_path / "my favn"
    link.symlink_to(ready.launcher)
    (tmp_path / "embrace.py").write_text("raise SystemExit('a file of the current folder was taken for a module')\n", encoding="utf-8")
    started = run([str(link), "check"], tmp_path)
    assert (started.returncode, started.stderr) == (0, "")
    assert json.loads(started.stdout)["folder"] == str(tmp_path)


@pytest.mark.parametrize("variable", ["PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONUSERBASE", "VIRTUAL_ENV", "HOME"])
def test_a_misleading_variable_changes_nothing(ready: Checkout, variable: str) -> None:
    assert ready.run("check", wheels=False, **{variable: "/nowhere"}).returncode == 0


@pytest.mark.long
def test_setting_up_ignores_what_pip_is_told_elsewhere(fresh: Checkout, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "elsewhere")
    started = fresh.run(
        "check", HOME="", PYTHONPATH=elsewhere, PIP_TARGET=elsewhere, PIP_USER="1", PIP_REQUIRE_VIRTUALENV="1", PIP_NO_BINARY=":all:"
    )
    assert started.returncode == 0, started.stderr
    assert not Path(elsewhere).exists()


def test_a_changed_lock_sets_up_again(fresh: Checkout) -> None:
    assert json.loads(fresh.run("check").stdout)["embrace"] == "1.0"
    fresh.lock("2.0")
    again = fresh.run("check")
    assert "Setting up favn" in again.stderr
    assert json.loads(again.stdout)["embrace"] == "2.0"


@pytest.mark.parametrize(
    ("moment", "end"),
    [
        ("installing the packages", signal.SIGKILL),
        pytest.param("installing the packages", signal.SIGINT, marks=pytest.mark.long),
        pytest.param("making a virtual environment", signal.SIGKILL, marks=pytest.mark.long),
        pytest.param("making a virtual environment", signal.SIGINT, marks=pytest.mark.long),
    ],
)
def test_an_interrupted_set_up_is_made_good_by_the_next_start(fresh: Checkout, moment: str, end: signal.Signals) -> None:
    with subprocess.Popen(fresh.command("check"), env=variables(), stderr=subprocess.PIPE, text=True, process_group=0) as started:
        assert started.stderr
        assert any(moment in line for line in started.stderr)
        if end == signal.SIGINT:
            os.killpg(started.pid, end)  # as a terminal does: to all of them
        else:
            started.kill()
    assert started.returncode != 0
    assert not (fresh.base / "favn-stamp").exists()
    again = fresh.run("check")
    assert (again.returncode, json.loads(again.stdout)["embrace"]) == (0, "1.0"), again.stderr


@pytest.mark.long
def test_two_starts_at_once_set_up_once(fresh: Checkout) -> None:
    command = fresh.command("check")
    both = [subprocess.Popen(command, env=variables(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("Setting up favn" in words for words in said) == 1
    assert sum("Another start is setting favn up" in words for words in said) == 1


@pytest.mark.long
def test_another_place_may_be_named(fresh: Checkout, tmp_path: Path) -> None:
    started = fresh.run("check", FAVN_ENV_DIR=str(tmp_path / "other"))
    assert json.loads(started.stdout)["python"] == str(tmp_path / "other" / "base" / "bin" / "python")
    assert not fresh.base.exists()


@pytest.mark.long
def test_wheels_alone_sets_up_and_says_what_comes_next(fresh: Checkout) -> None:
    assert "favn is set up. Try: ./favn demo" in fresh.run().stderr


def test_a_folder_without_the_wheels_is_told(fresh: Checkout, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    failed = run([str(fresh.launcher), "--wheels", str(empty), "check"])
    assert failed.returncode == 1
    assert f"{empty} holds no wheel of embrace==1.0" in failed.stderr
    assert "Traceback" not in failed.stderr


@pytest.mark.parametrize(
    ("arguments", "words"), [(["--wheels"], "needs the folder"), (["--wheels", "/nowhere", "check"], "no such folder")]
)
def test_a_wrong_wheels_folder_is_a_wrong_argument(fresh: Checkout, arguments: list[str], words: str) -> None:
    failed = run([str(fresh.launcher), *arguments])
    assert failed.returncode == 2
    assert words in failed.stderr


@pytest.mark.long
def test_no_network_names_the_way_without_one(fresh: Checkout) -> None:
    lost = {
        "PIP_INDEX_URL": NOBODY_LISTENS,
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_FIND_LINKS": "",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_RETRIES": "0",
    }
    failed = fresh.run("check", wheels=False, **lost)
    assert failed.returncode == 1
    assert "Is there a network?" in failed.stderr
    assert "./favn --wheels DIR" in failed.stderr


@pytest.mark.long
def test_a_tampered_wheel_is_refused(fresh: Checkout) -> None:
    lock = fresh.folder / "requirements" / "base.txt"
    lock.write_text(f"embrace==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    failed = fresh.run("check")
    assert failed.returncode == 1
    assert "was refused" in failed.stderr


def test_a_file_in_the_way_is_told_without_a_traceback(fresh: Checkout) -> None:
    (fresh.folder / ".venv").write_text("not a folder", encoding="utf-8")
    failed = fresh.run("check")
    assert failed.returncode == 1
    assert ".venv" in failed.stderr
    assert "Traceback" not in failed.stderr


def test_a_python_without_venv_names_the_debian_package(fresh: Checkout) -> None:
    failed = _run_changed(fresh, "sys.modules['ensurepip'] = None")
    assert failed.returncode == 1
    assert "sudo apt install python3-venv" in failed.stderr


def test_an_old_python_says_what_is_needed(fresh: Checkout, tmp_path: Path) -> None:
    failed = _run_changed(fresh, f"sys.version_info = (3, 9, 2); import os; os.environ['PATH'] = {str(tmp_path)!r}")
    assert failed.returncode == 1
    assert "favn needs Python 3.11 or newer; this is Python 3.9.2" in failed.stderr


def test_an_old_python_starts_a_newer_one_and_passes_over_an_empty_shim(fresh: Checkout, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    _script(programs / "python3.13", "exit 127")
    _script(programs / "python3.12", f'exec "{sys.executable}" "$@"')
    started = _run_changed(fresh, f"sys.version_info = (3, 9, 2); import os; os.environ['PATH'] = {str(programs)!r}")
    assert started.returncode == 0, started.stderr
    assert json.loads(started.stdout)["arguments"] == ["check"]


def _script(file: Path, line: str) -> None:
    file.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    file.chmod(0o755)


def _run_changed(checkout: Checkout, change: str) -> subprocess.CompletedProcess[str]:
    """Run the launcher in a Python that was changed first."""
    arguments = checkout.command("check")
    code = f"import runpy, sys; {change}; sys.argv = {arguments!r}; runpy.run_path({arguments[0]!r}, run_name='__main__')"
    return run([sys.executable, "-E", "-c", code])


def test_an_old_python_can_read_the_launcher() -> None:
    tree = ast.parse((ROOT / "favn").read_text(encoding="utf-8"), feature_version=(3, 4))
    assert not any(isinstance(node, ast.JoinedStr) for node in ast.walk(tree))
