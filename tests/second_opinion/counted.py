"""What one cell counted: the ids themselves, so that nobody need believe a number."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Counted:
    """The members of one category, and its base. ``summands`` stand beside the members where the figure is a sum."""

    category: str
    members: list[str]
    base: list[str] | None = None
    summands: list[int] | None = None

    @property
    def numerator(self) -> int:
        """The number of members, or the sum of what each brings."""
        return len(self.members) if self.summands is None else sum(self.summands)

    @property
    def denominator(self) -> int | None:
        """The size of the base; ``None`` for a plain count."""
        return None if self.base is None else len(self.base)

    def lines(self) -> list[str]:
        """Give the members as they are printed, sorted."""
        if self.summands is None:
            return sorted(self.members)
        return sorted(f"{member} {summand}" for member, summand in zip(self.members, self.summands, strict=True))
