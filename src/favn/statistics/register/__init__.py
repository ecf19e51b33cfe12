"""A register: reading, checking and exporting it."""

from favn.statistics.checks.findings import Error, Findings, Warning  # noqa: A004
from favn.statistics.register.export import export_register
from favn.statistics.register.known import facts
from favn.statistics.register.reading import Register, open_register
from favn.statistics.register.unreadable import RegisterUnreadable

__all__ = ["Error", "Findings", "Register", "RegisterUnreadable", "Warning", "export_register", "facts", "open_register"]
