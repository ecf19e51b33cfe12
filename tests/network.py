"""No test leaves this machine: looking up or connecting to anything but the machine itself raises."""

from __future__ import annotations

from ipaddress import ip_address

WATCHED = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}  # event: where its address is


class LeftTheMachine(Exception):
    """A test tried to reach another machine. No ``OSError``, so that code which shrugs off a lost network does not hide it."""


def stay_on_this_machine(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: raise where a socket is about to reach another machine. Unix sockets have a path, not a pair."""
    if event not in WATCHED:
        return
    address = arguments[WATCHED[event]]
    host = address[0] if isinstance(address, tuple) else address if event.startswith("socket.get") else None
    if host is not None and not _is_here(host.decode() if isinstance(host, bytes) else str(host)):
        raise LeftTheMachine(f"{event} to {host}: tests must not use the network")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in {"", "localhost"}
