from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.network import LeftTheMachine


@pytest.mark.parametrize("host", ["192.0.2.1", "10.0.0.1"])
def test_a_connection_to_another_machine_raises(host: str) -> None:
    with socket.socket() as connection, pytest.raises(LeftTheMachine, match=host):
        connection.connect((host, 80))


def test_a_name_is_not_looked_up() -> None:
    with pytest.raises(LeftTheMachine, match=r"favn\.example"):
        socket.create_connection(("favn.example", 80))


def test_a_datagram_to_another_machine_raises() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as connection, pytest.raises(LeftTheMachine):
        connection.sendto(b"hello", ("192.0.2.1", 53))


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as connection:
        assert connection.getpeername() == server.getsockname()


def test_a_unix_socket_may_be_reached(tmp_path: Path) -> None:
    path = str(tmp_path / "socket")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as connection:
        server.bind(path)
        server.listen()
        connection.connect(path)
        assert connection.getpeername() == path
