"""A register: reading, checking and exporting it."""

from favn.statistics.register.findings import Error, Findings, RegisterUnreadable, Warning  # noqa: A004
from favn.statistics.register.reading import Register, open_register

__all__ = ["Error", "Findings", "Register", "RegisterUnreadable", "Warning", "open_register"]
