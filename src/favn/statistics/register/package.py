"""A package: the folder or zip file that holds one register, found and unpacked."""

from __future__ import annotations

import errno
import json
import shutil
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from favn.lib.language import N_, Phrase
from favn.statistics.checks.findings import Error
from favn.statistics.register.unreadable import RegisterUnreadable
from favn.statistics.tables import TABLES

DESCRIPTION = "datapackage.json"
VERSION = 1
FORMATS = ("csv", "parquet")
LARGEST_UNPACKED = 20_000_000_000  # bytes; a hundred houses over ten years are well under one
LARGEST_RATIO = 400  # of tables that compress well; only asked about files that are large once unpacked
LARGE = 200_000_000

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""The system's numbers for a disk that is full, to this user or for this file."""

NAMES = {f"{table.name}.{ending}" for table in TABLES for ending in FORMATS} | {DESCRIPTION}
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
_ZIP_BEGINS = b"PK\x03\x04"
_IS_DAMAGED = N_("{path} is a damaged zip file and cannot be unpacked. Make it again, or unpack it yourself and name the folder.")


@dataclass(frozen=True, slots=True)
class Package:
    """One register as it was named, with the file of each table that has one."""

    name: str
    files: Mapping[str, Path]
    errors: tuple[Error, ...]


def find_package(path: Path, scratch: Path) -> Package:
    """Find the tables of the register at ``path``; a zip file is unpacked into ``scratch``. Raises ``RegisterUnreadable``."""
    try:
        if path.is_dir():
            return _linked(_package(str(path), path), scratch)
        if not path.exists():
            raise RegisterUnreadable(_phrase(N_("{path} is not there. Name the folder or the zip file that holds the register."), path))
        if not path.is_file() or not zipfile.is_zipfile(path):
            if path.is_file() and _begins_as_zip(path):
                raise RegisterUnreadable(_phrase(_IS_DAMAGED, path))
            raise RegisterUnreadable(_phrase(N_("{path} is neither a folder nor a zip file. A register is one of the two."), path))
    except OSError as problem:
        raise RegisterUnreadable(_phrase(N_("{path} cannot be read ({problem})."), path, problem=problem.strerror)) from problem
    try:
        _unpack(path, scratch)
    except _DAMAGED as problem:
        if isinstance(problem, OSError) and problem.errno in NO_ROOM:
            raise OSError(problem.errno, problem.strerror, str(scratch)) from problem  # the disk is to blame, not the file
        raise RegisterUnreadable(_phrase(_IS_DAMAGED, path)) from problem
    return _package(str(path), scratch)


def _phrase(message: str, path: Path, **values: object) -> Phrase:
    return Phrase(message, {"path": str(path), **values})


# ---------------------------------------------------------------------------------------------------------------- folders


def _package(name: str, folder: Path) -> Package:
    files: dict[str, Path] = {}
    errors: list[Error] = []
    for table in TABLES:
        found = [file for ending in FORMATS if (file := folder / f"{table.name}.{ending}").exists() or file.is_symlink()]
        if len(found) > 1:
            errors.append(Error(table.name, None, None, None, Phrase(N_("one file for the table, not both CSV and Parquet"))))
        elif not found and table.needed:
            message = N_("the file {table}.csv or {table}.parquet: a register must have this table")
            errors.append(Error(table.name, None, None, None, Phrase(message, {"table": table.name})))
        if found:
            files[table.name] = found[0]
    twice = {error.table for error in errors}
    return Package(name, {table: file for table, file in files.items() if table not in twice}, (*_described(folder), *errors))


def _linked(package: Package, scratch: Path) -> Package:
    """Give every file a plain path in ``scratch``: the engine takes ``*`` and ``?`` in one for patterns, and knows UTF-8 only."""
    files = {table: scratch / file.name for table, file in package.files.items()}
    for table, link in files.items():
        link.symlink_to(package.files[table].absolute())
    return replace(package, files=files)


def _described(folder: Path) -> tuple[Error, ...]:
    file = folder / DESCRIPTION
    if not file.exists():
        return ()
    try:
        description = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return (Error(DESCRIPTION, None, None, None, Phrase(N_("a JSON object that describes the register"))),)
    if not isinstance(description, dict):
        return (Error(DESCRIPTION, None, None, None, Phrase(N_("a JSON object that describes the register"))),)
    version = description.get("favn_register", VERSION)  # other makers' descriptions do not know of versions
    if version == VERSION and not isinstance(version, bool):
        return ()
    value = json.dumps(version)
    expected = Phrase(N_('"favn_register": {version}: this favn reads version {version} of the register'), {"version": VERSION})
    return (Error(DESCRIPTION, None, "favn_register", value, expected),)


# -------------------------------------------------------------------------------------------------------------- zip files


def _unpack(path: Path, scratch: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        for name, member in _members(path, archive).items():
            with archive.open(member) as packed, (scratch / name).open("wb") as file:
                shutil.copyfileobj(packed, file, 1 << 20)


def _begins_as_zip(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ZIP_BEGINS)) == _ZIP_BEGINS


def _members(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The register's files by name, which stand at the top or in one top folder; refuse what should not be unpacked."""
    by_folder: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for member in archive.infolist():
        place = PurePosixPath(member.filename)
        if member.is_dir() or place.name not in NAMES or len(place.parts) > 2:
            continue
        files = by_folder.setdefault(str(place.parent), {})
        if place.name in files:
            raise RegisterUnreadable(_phrase(N_("{path} holds {file} twice. Make it again with each file once."), path, file=place.name))
        files[place.name] = member
    if "." not in by_folder and len(by_folder) > 1:
        raise RegisterUnreadable(_phrase(N_("{path} holds several registers. Put each in a zip file of its own and name them all."), path))
    members = by_folder.get(".") or next(iter(by_folder.values()), {})
    if any(member.flag_bits & 1 for member in members.values()):
        raise RegisterUnreadable(_phrase(N_("{path} is locked with a password. Unpack it yourself and name the folder."), path))
    if sum(member.file_size for member in members.values()) > LARGEST_UNPACKED or any(map(_swollen, members.values())):
        raise RegisterUnreadable(_phrase(N_("{path} unpacks to an absurd size. Unpack it yourself and name the folder."), path))
    return members


def _swollen(member: zipfile.ZipInfo) -> bool:
    return member.file_size > LARGE and member.file_size > LARGEST_RATIO * member.compress_size
