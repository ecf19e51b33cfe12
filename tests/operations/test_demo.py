"""The demo: files of its own, shown to this machine alone."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from favn.operations.demo import demo_folder, make_demo
from favn.operations.showing import Shown, show


def test_the_demo_makes_the_report_in_all_formats(tmp_path: Path) -> None:
    paths = make_demo(tmp_path / "demo", "da", date(2022, 3, 14))
    assert [path.suffix for path in paths] == [".pdf", ".docx", ".xlsx", ".html"]
    assert "4.702" in paths[-1].read_text(encoding="utf-8")


def test_the_demo_has_a_folder_apart_from_real_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert demo_folder() == tmp_path / "favn-demo"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert demo_folder() == tmp_path / ".local/share/favn-demo"


@contextmanager
def serving(folder: Path) -> Iterator[Shown]:
    (folder / "report.html").write_text("<p>the report</p>", encoding="utf-8")
    (folder / "report.pdf").write_bytes(b"%PDF-1.7")
    (folder / "secret.html").write_text("not listed", encoding="utf-8")
    files = {name: folder / name for name in ("report.pdf", "report.html")}
    with show(0, files, "report.html") as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def get(address: str, host: str | None = None) -> tuple[int, bytes, dict[str, str]]:
    request = urllib.request.Request(address, headers={"Host": host} if host else {})
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, b"", {}


def test_only_the_report_is_served_and_only_here(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert server.server_address[0] == "127.0.0.1"
        status, body, headers = get(server.address)
        assert (status, body) == (200, b"<p>the report</p>")
        assert headers["Cache-Control"] == "no-store"
        assert get(f"{server.address}report.pdf")[1] == b"%PDF-1.7"
        for path in ("secret.html", "../secret.html", "%2e%2e/secret.html", "nothing"):
            assert get(server.address + path)[0] == 404
        assert get(server.address, host="evil.example")[0] == 404


def test_two_demos_take_two_ports(tmp_path: Path) -> None:
    with serving(tmp_path) as first, serving(tmp_path) as second:
        assert first.address != second.address
