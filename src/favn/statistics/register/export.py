"""Write a register as a Data Package: a folder or a zip file, in CSV or Parquet, whole or not at all."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

import duckdb

from favn.lib.files import whole_file, whole_folder
from favn.lib.language import N_, Phrase
from favn.statistics.checks.loaded import literal
from favn.statistics.register.description import Format, description
from favn.statistics.register.package import DESCRIPTION, NAMES, NO_ROOM
from favn.statistics.register.reading import Register
from favn.statistics.register.unreadable import RegisterUnreadable
from favn.statistics.tables import TABLES, Table

NOT_EMPTY = N_("{path} holds something else than a register. Name a folder that is empty or not there yet.")
OTHER_FILE = N_("{path} is there and is no register. Name another file.")
NO_PLACE = N_("{path} cannot be written ({problem}). Choose another place, or mend its permissions.")

_CSV = "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''"
_OPTIONS = {"csv": _CSV, "parquet": "FORMAT parquet, COMPRESSION zstd"}
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # so that the same register makes the same zip file


def export_register(register: Register, target: Path, format: Format) -> None:  # noqa: A002  (the word of the command)
    """Write the tables in their order to the folder or ``.zip`` ``target``. An earlier export there is replaced, nothing else is."""
    if register.findings.errors:
        raise ValueError("a register with errors is not exported")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.suffix.lower() == ".zip":
            _refuse(target, OTHER_FILE, is_free=not target.exists() or _is_register_zip(target))
            with whole_file(target) as draft, tempfile.TemporaryDirectory(prefix="favn-") as folder:
                _write(register.connection, Path(folder), format)
                _pack(Path(folder), draft)
        else:
            _refuse(target, NOT_EMPTY, is_free=not target.exists() or _is_register_folder(target))
            with whole_folder(target) as draft, tempfile.TemporaryDirectory(prefix="favn-") as folder:
                link = Path(folder) / "draft"  # the engine knows names in UTF-8 only, the draft may have any
                link.symlink_to(draft)
                _write(register.connection, link, format)
    except (OSError, duckdb.IOException) as problem:
        number = problem.errno if isinstance(problem, OSError) else _errno(problem)
        if number in NO_ROOM:
            raise OSError(number, os.strerror(number), str(target)) from problem
        reason = os.strerror(number) if number else str(problem)
        raise RegisterUnreadable(Phrase(NO_PLACE, {"path": str(target), "problem": reason})) from problem


def _errno(problem: duckdb.IOException) -> int | None:
    """The system's number of what happened, which the engine hides in its words."""
    found = re.search(r'"errno":"(\d+)"', str(problem))
    return int(found[1]) if found else None


def _refuse(target: Path, message: str, *, is_free: bool) -> None:
    if not is_free:
        raise RegisterUnreadable(Phrase(message, {"path": str(target)}))


def _is_register_folder(target: Path) -> bool:
    if not target.is_dir():
        return False
    names = {file.name for file in target.iterdir()}
    return not names or (DESCRIPTION in names and names <= NAMES)


def _is_register_zip(target: Path) -> bool:
    if not target.is_file() or not zipfile.is_zipfile(target):
        return False
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
    return DESCRIPTION in names and names <= NAMES


def _write(connection: duckdb.DuckDBPyConnection, folder: Path, form: Format) -> None:
    for table in TABLES:
        file = literal(str(folder / f"{table.name}.{form}"))
        connection.execute(f"COPY (SELECT {_cells(table, form)} FROM main.{table.name}) TO {file} ({_OPTIONS[form]})")
    (folder / DESCRIPTION).write_text(described(form), encoding="utf-8")


def described(form: Format) -> str:
    """The text of ``datapackage.json``."""
    return json.dumps(description(form), indent=2) + "\n"


def _cells(table: Table, form: Format) -> str:
    joined = "nullif(list_aggregate({0}, 'string_agg', '|'), '') AS {0}"
    return ", ".join(joined.format(c.name) if c.type == "list" and form == "csv" else c.name for c in table.columns)


def _pack(folder: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            member = zipfile.ZipInfo(file.name, _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            with file.open("rb") as content, archive.open(member, "w", force_zip64=file.stat().st_size > 1 << 30) as packed:
                shutil.copyfileobj(content, packed, 1 << 20)
