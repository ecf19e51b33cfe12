"""What the builder needs beside figures and facts, as shapes: it does not care who makes them."""

from __future__ import annotations

from typing import Protocol

from favn.lib.language import Phrase


class Definition(Protocol):
    """What a figure's declaration offers the method page: English messages, translated here."""

    @property
    def title(self) -> str:
        """The figure's name for a reader."""

    @property
    def question(self) -> str:
        """The question it answers."""

    @property
    def counted(self) -> str:
        """What the numerator counts."""

    @property
    def base(self) -> str | None:
        """What the denominator counts; ``None`` for a plain count."""

    @property
    def caution(self) -> str:
        """What to bear in mind."""


class Warned(Protocol):
    """A rule of the register that rows have broken."""

    @property
    def table(self) -> str:
        """The table of the rows."""

    @property
    def column(self) -> str | None:
        """The column, where it is about one."""

    @property
    def count(self) -> int:
        """How many rows."""

    @property
    def loud(self) -> bool:
        """Whether it must be seen wherever figures are made."""

    @property
    def words(self) -> Phrase:
        """The rule in words."""


class SelfCheck(Protocol):
    """Known answers computed again on this machine."""

    @property
    def known(self) -> int:
        """How many answers are known."""

    @property
    def right(self) -> int:
        """How many came out right."""
