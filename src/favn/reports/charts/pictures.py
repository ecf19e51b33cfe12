"""Drawings as PNG pictures, for documents that hold no SVG."""

from __future__ import annotations

import json
from collections.abc import Sequence

from favn.reports.fonts import FONTS

_PAGES = """
#let drawings = json(bytes(sys.inputs.drawings))
#set page(width: auto, height: auto, margin: 0pt, fill: white)
#for (index, drawing) in drawings.enumerate() {
  if index > 0 { pagebreak() }
  image(bytes(drawing), format: "svg")
}
"""


def chart_png(svg: str, *, ppi: float = 200) -> bytes:
    """One drawing as a PNG picture on white, as large as the drawing."""
    return chart_pngs([svg], ppi=ppi)[0]


def chart_pngs(svgs: Sequence[str], *, ppi: float = 200) -> list[bytes]:
    """Several drawings as PNG pictures, made in one go."""
    import typst

    if not svgs:
        return []
    made = typst.compile(
        _PAGES.encode(),
        format="png",
        ppi=ppi,
        font_paths=typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS]),
        sys_inputs={"drawings": json.dumps(list(svgs))},
    )
    return made if isinstance(made, list) else [made]
