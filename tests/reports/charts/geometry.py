"""Where the words and marks of a drawing stand, read back from its SVG."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from xml.etree import ElementTree

from favn.reports.fonts.letters import advances

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Box:
    words: str
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Box, slack: float = 0.4) -> bool:
        return (
            self.left < other.right - slack
            and other.left < self.right - slack
            and self.top < other.bottom - slack
            and other.top < self.bottom - slack
        )


class Picture:
    def __init__(self, svg: str) -> None:
        self.root = ElementTree.fromstring(svg)
        _, _, self.width, self.height = (float(part) for part in self.root.attrib["viewBox"].split())

    @property
    def words(self) -> list[str]:
        return [text.text or "" for text in self.root.iter(f"{SVG}text")]

    @property
    def texts(self) -> list[Box]:
        return [_box(text) for text in self.root.iter(f"{SVG}text")]

    def rectangles(self, fill: str | None = None) -> list[Box]:
        found = [rect.attrib for rect in self.root.iter(f"{SVG}rect") if fill is None or rect.attrib["fill"] == fill]
        return [
            Box(mark["fill"], x := float(mark["x"]), y := float(mark["y"]), x + float(mark["width"]), y + float(mark["height"]))
            for mark in found
        ]

    def lines(self) -> list[dict[str, str]]:
        return [line.attrib for line in self.root.iter(f"{SVG}line")]

    def touching(self) -> list[tuple[str, str]]:
        return [(one.words, other.words) for one, other in combinations(self.texts, 2) if one.touches(other)]

    def outside(self) -> list[Box]:
        boxes = [*self.texts, *self.rectangles()]
        return [box for box in boxes if box.left < -0.5 or box.top < -0.5 or box.right > self.width + 0.5 or box.bottom > self.height + 0.5]


def _box(text: ElementTree.Element) -> Box:
    size, bold = float(text.attrib["font-size"]), text.attrib["font-weight"] == "600"
    words = text.text or ""
    width = sum(advances()[letter][bold] for letter in words) * size / 1000
    x, y = float(text.attrib["x"]), float(text.attrib["y"])
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[text.attrib["text-anchor"]]
    return Box(words, left, y - size * 0.7, left + width, y + size * 0.18)
