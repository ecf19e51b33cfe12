"""`./favn test` installs the programs it drives, or names them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tools import testing
from tools.testing import PROGRAMS, Program

APT = """#!/bin/sh
echo "$@" >> "{calls}"
case "$1" in install) [ -e "{broken}" ] && {{ echo "E: no such package"; exit 100; }}; touch "{program}"; chmod +x "{program}";; esac
"""


class Machine:
    """A machine that lacks ``harp`` and has an ``apt-get`` which brings it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._calls = folder / "calls"
        self._broken = folder / "broken"
        self.started: list[list[str]] = []
        apt = folder / "apt-get"
        apt.write_text(APT.format(calls=self._calls, program=folder / "harp", broken=self._broken), encoding="utf-8")
        apt.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
        monkeypatch.setattr(testing, "PROGRAMS", (Program("harp-tools", "plays the harp", testing._on_path("harp")),))
        monkeypatch.setattr(os, "execv", lambda _, command: self.started.append(command))
        monkeypatch.chdir(folder)

    def break_apt(self) -> None:
        self._broken.touch()

    @property
    def calls(self) -> list[str]:
        return self._calls.read_text(encoding="utf-8").splitlines() if self._calls.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_root_gets_what_is_missing_installed_with_the_package_lists_first(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    testing.main(["tests/lib"])
    assert machine.calls == ["update", "install --yes --no-install-recommends harp-tools"]
    assert [command[-3:] for command in machine.started] == [["-m", "pytest", "tests/lib"]]


def test_nothing_is_installed_where_nothing_is_missing(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    testing.main([])
    testing.main([])
    assert len(machine.calls) == 2
    assert len(machine.started) == 2


def test_others_are_told_what_to_install(machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert testing.main([]) == 2
    said = capsys.readouterr().err
    assert "harp-tools: plays the harp" in said
    assert "sudo apt-get update && sudo apt-get install --yes --no-install-recommends harp-tools" in said
    assert (machine.calls, machine.started) == ([], [])


def test_a_failed_installation_is_told(machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    machine.break_apt()
    assert testing.main([]) == 2
    said = capsys.readouterr().err
    assert "E: no such package" in said
    assert "harp-tools: plays the harp" in said
    assert machine.started == []


def test_this_machine_has_them_all() -> None:
    assert len(PROGRAMS) == 6
    assert testing.missing() == []
