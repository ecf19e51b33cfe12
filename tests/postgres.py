"""A PostgreSQL server of the tests' own: a new cluster in a temporary folder, reached through a unix socket only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SETTINGS = "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c unix_socket_directories={folder}"


@pytest.fixture(scope="session")
def postgres_dsn() -> Iterator[str]:
    """The address of an empty database ``favn`` on a server that lives as long as the tests."""
    with cluster() as folder:
        _run(folder, "createdb", "--host", str(folder), "--username", "favn", "favn")
        yield f"host={folder} user=favn dbname=favn"


@contextmanager
def cluster() -> Iterator[Path]:
    """Start a server; its folder holds its data and its socket, and is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="favn-pg-"))  # not pytest's folder: a socket's path must stay short
    try:
        if _server_user() is not None:
            shutil.chown(folder, "postgres")
        data = str(folder / "data")
        _run(
            folder,
            "initdb",
            "--pgdata",
            data,
            "--username",
            "favn",
            "--auth",
            "trust",
            "--encoding",
            "UTF8",
            "--locale",
            "C.UTF-8",
            "--no-sync",
        )
        _run(folder, "pg_ctl", "--pgdata", data, "--wait", "--log", str(folder / "log"), "-o", SETTINGS.format(folder=folder), "start")
        try:
            yield folder
        finally:
            _run(folder, "pg_ctl", "--pgdata", data, "--wait", "--mode", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def _server_user() -> str | None:
    """The user a server runs as, where it is another one: PostgreSQL refuses to run as root."""
    return "postgres" if os.geteuid() == 0 else None


def _run(folder: Path, program: str, *arguments: str) -> None:
    user = _server_user()
    group = pwd.getpwnam(user).pw_gid if user else None
    done = subprocess.run(
        [str(_programs() / program), *arguments],
        cwd=folder,
        user=user,
        group=group,
        extra_groups=[] if user else None,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if program != "pg_ctl" else subprocess.DEVNULL,  # the server would inherit a pipe and keep it open
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{program} failed: {done.stdout}\n{_log(folder)}"


def _log(folder: Path) -> str:
    log = folder / "log"
    return log.read_text(encoding="utf-8") if log.exists() else ""


def _programs() -> Path:
    """The folder of the newest server on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda initdb: int(initdb.parts[-3]))
    assert found, "no PostgreSQL server on this machine: ./favn test installs or names it"
    return found[-1].parent
