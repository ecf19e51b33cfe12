"""Open a register: find it, load it into the engine, check all of it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from favn.lib.language import N_
from favn.statistics.checks.checking import check
from favn.statistics.checks.findings import Error, Findings, Warning, whole_file  # noqa: A004
from favn.statistics.checks.loaded import TYPES, Loaded, quote
from favn.statistics.register.combining import combine, compare
from favn.statistics.register.csv import load_csv
from favn.statistics.register.package import Package, find_package
from favn.statistics.register.parquet import load_parquet
from favn.statistics.tables import TABLES, Table

NOT_A_FILE = N_("a file that can be read")


@dataclass(frozen=True, slots=True)
class Register:
    """An open register. Its tables may be used only when ``findings`` has no errors."""

    connection: duckdb.DuckDBPyConnection
    findings: Findings
    packages: tuple[str, ...]


@contextmanager
def open_register(
    paths: Sequence[Path], *, age_limit: int = 14, threads: int | None = None, memory_limit: str | None = None
) -> Iterator[Register]:
    """Read and check the registers at ``paths`` as one. Raises ``RegisterUnreadable`` for what is no register at all."""
    with tempfile.TemporaryDirectory(prefix="favn-") as scratch:
        connection = _connect(Path(scratch), threads, memory_limit)
        try:
            packages = [find_package(path, _folder(scratch, f"package {number}")) for number, path in enumerate(paths, 1)]
            findings = _one(connection, packages[0], age_limit) if len(packages) == 1 else _several(connection, packages, age_limit)
            yield Register(connection, findings, tuple(package.name for package in packages))
        finally:
            connection.close()


def _folder(scratch: str, name: str) -> Path:
    folder = Path(scratch) / name
    folder.mkdir()
    return folder


def _connect(scratch: Path, threads: int | None, memory_limit: str | None) -> duckdb.DuckDBPyConnection:
    """Connect to an engine in memory that fetches nothing, looks at nobody's variables and spills into ``scratch``."""
    config: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "python_enable_replacements": False,
        "temp_directory": str(scratch / "spilled"),
    }
    if threads:
        config["threads"] = threads
    if memory_limit:
        config["memory_limit"] = memory_limit
    connection = duckdb.connect(config=config)
    connection.execute("SET enable_progress_bar = false")  # the engine's own goes to standard output, which is for results
    return connection


def _one(connection: duckdb.DuckDBPyConnection, package: Package, age_limit: int) -> Findings:
    tables, errors = _read(connection, "main", package)
    return check(connection, tables, errors, age_limit)


def _several(connection: duckdb.DuckDBPyConnection, packages: Sequence[Package], age_limit: int) -> Findings:
    """Check each package by itself, then what they have in common; combine them if nothing is wrong."""
    found: list[tuple[str, Mapping[str, Loaded]]] = []
    errors: list[Error] = []
    warnings: list[Warning] = []
    schemas = [f"package {number}" for number in range(1, len(packages) + 1)]
    for schema, package in zip(schemas, packages, strict=True):
        connection.execute(f"CREATE SCHEMA {quote(schema)}")
        tables, unread = _read(connection, schema, package)
        findings = check(connection, tables, unread, age_limit)
        errors += (replace(error, register=package.name) for error in findings.errors)
        warnings += (replace(warning, register=package.name) for warning in findings.warnings)
        found.append((package.name, tables))
    between, odd = compare(connection, found)
    if not errors and not between:
        combine(connection, schemas)
    return Findings(tuple(errors + between), tuple(warnings + odd))


def _read(connection: duckdb.DuckDBPyConnection, schema: str, package: Package) -> tuple[dict[str, Loaded], list[Error]]:
    """Load the tables of one package, with the errors that were met."""
    errors = list(package.errors)
    missed = {error.table for error in errors}
    tables: dict[str, Loaded] = {}
    for table in TABLES:
        if table.name not in missed:
            found = _load(connection, schema, table, package.files.get(table.name))
            if isinstance(found, Loaded):
                tables[table.name] = found
            errors += found.errors if isinstance(found, Loaded) else found
    return tables, errors


def _load(connection: duckdb.DuckDBPyConnection, schema: str, table: Table, file: Path | None) -> Loaded | tuple[Error, ...]:
    """Load one table; a table without a file is there, empty."""
    if file is None:
        columns = ", ".join(f"{column.name} {TYPES[column.type]}" for column in table.columns)
        connection.execute(f"CREATE TABLE {quote(schema)}.{table.name} ({columns})")
        numbered = f'(SELECT rowid AS "row", * FROM {quote(schema)}.{table.name})'
        return Loaded(table, numbered, 2, lambda: numbered)
    load = load_csv if file.suffix == ".csv" else load_parquet
    try:
        if file.is_file():
            return load(connection, schema, table, file)
    except OSError:
        pass
    return (whole_file(table.name, NOT_A_FILE),)
