"""The report's typeface, IBM Plex Sans, shipped with favn (SIL Open Font License, LICENSE.txt)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FONTS: Final = Path(__file__).parent
FAMILY: Final = "IBM Plex Sans"
