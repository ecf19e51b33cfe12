"""Opening a register gives every table with its columns and types."""

from __future__ import annotations

from pathlib import Path

import favn
from favn.statistics.checks.loaded import TYPES
from favn.statistics.register import open_register
from favn.statistics.tables import TABLES

EXAMPLE = Path(favn.__file__).parent / "example" / "register"


def test_the_engine_draws_nothing_on_standard_output() -> None:
    with open_register([EXAMPLE]) as register:
        assert register.connection.execute("SELECT current_setting('enable_progress_bar')").fetchall() == [(False,)]


def test_the_example_has_every_table_typed() -> None:
    with open_register([EXAMPLE]) as register:
        assert register.findings.errors == ()
        for table in TABLES:
            columns = register.connection.table(table.name)
            assert columns.columns == [column.name for column in table.columns]
            assert [str(found) for found in columns.types] == [TYPES[column.type] for column in table.columns]
        assert register.connection.execute("SELECT count(*) FROM contacts").fetchone() == (7483,)
