"""Showing files of one folder on this machine: a web server on 127.0.0.1 that answers nobody else and lists nothing."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
FIRST_PORT = 8109
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Shown(ThreadingHTTPServer):
    """Serves the files given, each under its name, and the first of them at the root."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int, files: Mapping[str, Path], front: str) -> None:
        self.files = {"/": files[front], **{f"/{name}": path for name, path in files.items()}}
        super().__init__((HOST, port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that leaves before its answer is whole."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        """Where to look."""
        return f"http://{HOST}:{self.server_port}/"


class _Handler(BaseHTTPRequestHandler):
    server: Shown
    server_version = "favn"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        file = self.server.files.get(self.path.partition("?")[0])
        # A page elsewhere whose name was pointed at this machine must not read along: only our own name is answered.
        ours = self.headers.get("Host", "") in (f"{HOST}:{self.server.server_port}", f"localhost:{self.server.server_port}")
        if not ours or file is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        try:
            data = file.read_bytes()
        except OSError:  # it was removed while we show it
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(HTTPStatus.OK)
        for name, value in {"Content-Type": TYPES[file.suffix], "Content-Length": str(len(data)), **HEADERS}.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the base class's name)
        """Say nothing: the terminal belongs to the person."""


def show(port: int, files: Mapping[str, Path], front: str) -> Shown:
    """A server on ``port``, or with 0 on the first free one from 8109."""
    if port:
        return Shown(port, files, front)
    for candidate in range(FIRST_PORT, FIRST_PORT + 20):
        try:
            return Shown(candidate, files, front)
        except OSError:
            continue
    return Shown(0, files, front)
