"""Check one loaded register: survey it, look up the errors, then the warnings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import duckdb

from favn.statistics.checks.errors import find_errors
from favn.statistics.checks.faults import Faults
from favn.statistics.checks.findings import UNREADABLE, Error, Findings, in_order, whole_file
from favn.statistics.checks.loaded import Loaded
from favn.statistics.checks.survey import survey
from favn.statistics.checks.warnings import find_warnings


def check(connection: duckdb.DuckDBPyConnection, tables: Mapping[str, Loaded], errors: Sequence[Error], age_limit: int) -> Findings:
    """All findings of one register, with the ``errors`` that loading it found."""
    suspicions, damaged = survey(connection, tables)
    sound = {name: loaded for name, loaded in tables.items() if name not in damaged}
    if damaged:
        suspicions, _ = survey(connection, sound)
    for suspicion in suspicions:
        if suspicion.check == "nothing in list" and (tidied := sound[suspicion.table].tidied):
            connection.execute(tidied)
    faults = Faults()
    find_errors(connection, sound, suspicions, faults)
    found = (*errors, *(whole_file(name, UNREADABLE) for name in damaged), *faults.errors)
    warnings = tuple(find_warnings(connection, sound, suspicions, faults, errors=found, age_limit=age_limit))
    return Findings(in_order(found), warnings)
