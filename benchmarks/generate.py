"""Large valid registers of invented centres, in the proportions of the example register, made by DuckDB itself."""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from datetime import date
from pathlib import Path

import duckdb

from favn.statistics.tables import TABLES, Table

SHARES = {  # how often each kind of event stands in the example register
    "inquiries": 0.0695,
    "conversations": 0.2490,
    "therapy_sessions": 0.0431,
    "activities": 0.0375,
    "attendances": 0.1746,
    "contacts": 0.3367,
    "meetings": 0.0380,
    "measurements": 0.0516,
}
EVENTS_PER_CENTRE_AND_YEAR = 5_557  # of the example register
EXAMPLE = Path(__file__).parents[1] / "src" / "favn" / "example" / "register"
SQL = Path(__file__).with_name("invented.sql")
YEARS = range(2012, 2022)


def default_folder() -> Path:
    """Where generated registers lie when no other folder is named."""
    return Path(tempfile.gettempdir()) / "favn-benchmarks"


def generate(folder: Path, events: int, centres: int | None = None, years: range = YEARS, seed: int = 1, *, csv: bool = False) -> Path:
    """Make a register of about ``events`` event rows below ``folder`` and return its own folder; one made before is used again."""
    centres = centres or max(1, round(events / EVENTS_PER_CENTRE_AND_YEAR / len(years)))
    name = f"{events}-events-{centres}-centres-{years[0]}-{years[-1]}-seed-{seed}-{'csv' if csv else 'parquet'}"
    register, recipe = folder / name, {"sql": SQL.read_text("utf-8"), "shares": SHARES, "duckdb": duckdb.__version__}
    made = register / "made.json"
    if made.is_file() and json.loads(made.read_text("utf-8")) == recipe:
        return register
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as scratch, duckdb.connect() as connection:
        unfinished = Path(scratch) / name
        unfinished.mkdir()
        _set_variables(connection, events, centres, years, seed)
        connection.execute(SQL.read_text("utf-8"))
        for table in TABLES:
            write(connection, table, unfinished, csv=csv)
        (unfinished / made.name).write_text(json.dumps(recipe), "utf-8")
        shutil.rmtree(register, ignore_errors=True)
        return unfinished.rename(register)


def _set_variables(connection: duckdb.DuckDBPyConnection, events: int, centres: int, years: range, seed: int) -> None:
    for name in ("codes", "codelists"):
        connection.execute(f"CREATE TABLE {name} AS FROM read_csv('{EXAMPLE / name}.csv', all_varchar = true)")
    variables: dict[str, object] = {
        "seed": seed,
        "centres": centres,
        "first_day": date(years[0], 1, 1),
        "last_day": date(years[-1], 12, 31),
        **{table: round(events * share) for table, share in SHARES.items()},
    }
    codes = connection.execute(
        "SELECT codelist || CASE WHEN valid_to IS NULL THEN '' ELSE '_before' END, list(code ORDER BY position::INT) FROM codes GROUP BY 1"
    )
    for name, value in {**variables, **dict(codes.fetchall())}.items():
        connection.execute(f"SET VARIABLE {name} = ?", [value])


def write(connection: duckdb.DuckDBPyConnection, table: Table, folder: Path, *, csv: bool = False) -> None:
    """Write one table as the register's format has it."""
    types = {"text": "VARCHAR", "date": "DATE", "integer": "BIGINT", "list": "VARCHAR[]"}
    columns = [
        f"array_to_string({column.name}, '|') AS {column.name}"
        if csv and column.type == "list"
        else f"{column.name}::{types[column.type]} AS {column.name}"
        for column in table.columns
    ]
    form = "csv" if csv else "parquet"
    connection.execute(f"COPY (SELECT {', '.join(columns)} FROM {table.name}) TO '{folder / table.name}.{form}' (FORMAT {form})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=int, help="how many event rows, about")
    parser.add_argument("--centres", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--csv", action="store_true")
    parser.add_argument("--folder", type=Path, default=default_folder())
    arguments = parser.parse_args()
    print(generate(arguments.folder, arguments.events, arguments.centres, seed=arguments.seed, csv=arguments.csv))


if __name__ == "__main__":
    main()
