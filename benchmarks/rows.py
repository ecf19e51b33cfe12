"""A row of the tidy table as all contestants give it: figure, year, category, numerator, denominator."""

from __future__ import annotations

from typing import TypeAlias

Row: TypeAlias = tuple[str, int, str, int, int | None]
