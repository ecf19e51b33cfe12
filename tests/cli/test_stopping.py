"""Being told to stop: nothing is left behind, and nothing but the exit status tells."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from favn.cli.stopping import stop_signals

IN_A_QUERY = """
import signal, sys, favn.statistics.register.reading as reading
from favn.cli import main
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # whoever runs the tests may ignore some
    signal.signal(number, signal.SIG_DFL)
def never_ending(connection, *_):
    print("begun", flush=True)
    while True:
        connection.execute("SELECT sum(range) FROM range(3000000)")
reading.check = never_ending
sys.exit(main(["check", sys.argv[1]]))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stopped_command_leaves_no_unpacked_rows(example: Path, tmp_path: Path, number: signal.Signals) -> None:
    packed, scratch = tmp_path / "register.zip", tmp_path / "scratch"
    scratch.mkdir()
    with zipfile.ZipFile(packed, "w") as archive:
        for file in example.iterdir():
            archive.write(file, file.name)
    command = [sys.executable, "-c", IN_A_QUERY, str(packed)]
    variables = {**os.environ, "TMPDIR": str(scratch)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "begun\n"
        assert list(scratch.rglob("stays.csv"))
        time.sleep(0.2)  # until the engine is at work
        process.send_signal(number)
        try:
            out, err = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, out, err) == (128 + number, "", "")
    assert list(scratch.iterdir()) == []


def test_a_second_signal_does_not_cut_putting_away_short() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with stop_signals() as came:
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGTERM)
        signal.raise_signal(signal.SIGINT)
    assert came == [signal.SIGTERM]
    assert signal.getsignal(signal.SIGTERM) == before


def test_what_was_started_to_survive_its_terminal_does() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with stop_signals() as came:
            signal.raise_signal(signal.SIGHUP)
        assert came == []
    finally:
        signal.signal(signal.SIGHUP, before)
