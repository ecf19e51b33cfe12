"""The engine and the careful way read every plain file alike, and what is not plain is never given to the engine."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from favn.statistics.checks.loaded import Loaded
from favn.statistics.register import RegisterUnreadable, csv, open_register
from favn.statistics.register.plain import plain
from favn.statistics.tables import TABLE
from tests.statistics.checks.house import GOOD, write

COLUMNS = ("centre_id", "name")
HEADER = b"centre_id,name"
CELLS = st.sampled_from(
    [
        "a",
        "",
        " b ",
        "Å",
        "\u2028",
        "NULL",
        "#c",
        "'",
        "\\",
        '"q"',
        '"q""r"',
        '"x,y"',
        '""',
        '"l\n"',
        '"l\r\n"',
        'm"m',
        '"e"f',
        "\t",
        "\r",
        "\0",
        "x" * 9000,
    ]
)
LINES = st.one_of(
    st.tuples(CELLS, CELLS).map(",".join), st.sampled_from(["", " ", "a", ",", "a,b,", "a,b,c", '"', 'a,"', '"a', "\ufeffa,b"])
)
ENDS = st.sampled_from(["\n"] * 6 + ["\r\n"] * 3 + ["\r", "\n\n"])
UNIFORM = st.tuples(st.sampled_from(["\n", "\r\n"]), st.lists(LINES, max_size=6)).map(lambda made: made[0].join(["", *made[1]]))
MIXED = st.lists(st.tuples(ENDS, LINES), max_size=6).map(lambda parts: "".join(end + line for end, line in parts))
FILES = st.tuples(
    st.sampled_from([b"", b"\xef\xbb\xbf"]), st.one_of(UNIFORM, MIXED), st.sampled_from([b"", b"\n", b"\r\n", b"\xff", b"\n\n"])
).map(lambda parts: parts[0] + HEADER + parts[1].encode() + parts[2])


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


def read(content: bytes) -> tuple[Any, ...]:
    """The errors of a file and its rows with their numbers."""
    with tempfile.TemporaryDirectory() as folder:
        connection = _connection()
        file = Path(folder) / "centres.csv"
        file.write_bytes(content)
        connection.execute("DROP TABLE IF EXISTS centres")
        loaded = csv.load_csv(connection, "main", TABLE["centres"], file)
        if not isinstance(loaded, Loaded):
            return loaded, []
        rows = connection.execute(f'SELECT "row", centre_id, name FROM {loaded.numbered} ORDER BY "row"').fetchall()
        return loaded.errors, [(loaded.row(row), *cells) for row, *cells in rows]


def is_plain(content: bytes) -> bool:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "centres.csv"
        file.write_bytes(content)
        return plain(file, COLUMNS) is not None


@given(FILES)
@settings(max_examples=200, deadline=None)
def test_both_ways_read_the_same(content: bytes) -> None:
    quick = read(content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv, "plain", lambda file, columns: None)
        careful = read(content)
    assert quick == careful


@pytest.mark.parametrize(
    "content",
    [
        b"a,b\n", b"a,b", b"", b"\xef\xbb\xbf", b"\na,b", b"a,b\r\n", b'"a",b\n', b'"a,b","c""d"\n', b" a , b\n", "Å,\u2028\n".encode(),
    ],
)  # fmt: skip
def test_plain_files(content: bytes) -> None:
    ending = b"\r\n" if b"\r\n" in content else b"\n"
    assert is_plain(HEADER + ending + content.removeprefix(b"\n")) == (content != b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "content",
    [
        b"\na,b\n\nc,d\n", b"\na\n",
        b"\na,b,\n", b"\na,b,c\n", b"\r\na,b\n", b"\na,b\r\n", b'\na"a,b\n', b'\n"a"a,b\n', b'\n"a,b\n', b"\na,\0\n",
        b"\na,\xff\n", b'\n"a\nb",c\n', b"\ra,b\r", b"\n\n", b"\na,b\n\n", b"x\na,b\n", b",x\na,b,c\n",
    ],
)  # fmt: skip
def test_files_that_are_not_plain(content: bytes) -> None:
    assert not is_plain(HEADER + content)


def test_a_plain_file_that_the_engine_refuses_is_read_carefully(tmp_path: Path) -> None:
    name = "x" * 3_000_000
    with open_register([write(tmp_path / "r", {"centres": f"centre_id,name\nbirk,{name}\nel,\n"})]) as register:
        assert register.findings.errors == ()
        assert register.connection.execute("SELECT length(name) FROM centres").fetchall() == [(3_000_000,), (None,)]


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    turned = "\n".join(",".join(reversed(line.split(","))) for line in GOOD["meetings"].splitlines())
    with open_register([write(tmp_path / "r", {"meetings": turned})]) as register:
        assert register.findings.errors == ()
        assert register.connection.execute("SELECT meeting_id, kind FROM meetings").fetchall() == [("M1", "escort")]


def test_lists_keep_what_they_hold(tmp_path: Path) -> None:
    contacts = (
        GOOD["contacts"]
        + "K3,birk,,2020-02-02,public,mail,out,\nK4,birk,,2020-02-02,public,mail,out,a||b\nK5,birk,,2020-02-02,public,mail,out, a\n"
    )
    with open_register([write(tmp_path / "r", {"contacts": contacts})]) as register:
        found = register.connection.execute("SELECT themes FROM contacts OFFSET 2").fetchall()
        assert found == [([],), (["a", "", "b"],), ([" a"],)]


# ----------------------------------------------------------------------------------------------------- anything but a register

PIECES = st.sampled_from([b"", b"\0", b'"', b",", b"\n", b"\r", b"|", b"\xff", b"9", b"-"])
EDITS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 6), PIECES), max_size=4)


def _edited(table: str, edits: list[tuple[int, int, bytes]]) -> bytes:
    content = GOOD[table].encode()
    for place, length, put in edits:
        at = place % (len(content) + 1)
        content = content[:at] + put + content[at + length :]
    return content


def _opens(folder: Path) -> None:
    try:
        with open_register([folder]) as register:
            for error in register.findings.errors:
                assert error.expected.message
    except RegisterUnreadable as unreadable:
        assert unreadable.phrase.message


@given(st.sampled_from(sorted(GOOD)), EDITS)
@settings(max_examples=20, deadline=None)
def test_no_edit_of_a_good_file_is_a_traceback(table: str, edits: list[tuple[int, int, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _opens(write(Path(folder) / "r", {table: _edited(table, edits)}))


@given(st.binary(max_size=200), st.sampled_from(["stays.csv", "stays.parquet", "codes.csv", "datapackage.json"]))
@settings(max_examples=20, deadline=None)
def test_no_bytes_are_a_traceback(content: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        house = write(Path(folder) / "r")
        (house / "stays.csv").unlink()
        (house / name).write_bytes(content)
        _opens(house)
