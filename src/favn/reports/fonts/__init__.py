"""The report's typeface, IBM Plex Sans, shipped with favn (SIL Open Font License, LICENSE.txt)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FONTS: Final = Path(__file__).parent
FAMILY: Final = "IBM Plex Sans"
# Some readers of fonts, Typst among them, know the semi-bold only by its own family name; all others know it as a weight.
SEMI_BOLD_FAMILY: Final = "IBM Plex Sans SmBld"
