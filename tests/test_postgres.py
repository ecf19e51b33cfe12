from __future__ import annotations

from pathlib import Path

import psycopg

from tests.postgres import cluster


def test_the_server_answers_and_is_new_enough(postgres_dsn: str) -> None:
    with psycopg.connect(postgres_dsn) as connection:
        assert connection.info.server_version >= 150000
        assert connection.execute("SELECT date '2021-12-31' - date '2021-01-01'").fetchone() == (364,)


def test_a_server_stops_and_leaves_nothing_behind_also_when_a_test_fails() -> None:
    try:
        with cluster() as folder:
            process = int((folder / "data" / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0])
            raise ArithmeticError  # noqa: TRY301 - the failing test
    except ArithmeticError:
        pass
    assert not folder.exists()
    assert not _is_running(process)


def _is_running(process: int) -> bool:
    try:
        return b"postgres" in Path(f"/proc/{process}/cmdline").read_bytes()
    except FileNotFoundError:
        return False
