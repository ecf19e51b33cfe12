"""The typeface inside the page: the Latin letters always, the further Latin letters where the page uses one of them."""

from __future__ import annotations

from base64 import b64encode
from typing import Final

from favn.reports.fonts import FAMILY, FONTS
from favn.reports.fonts.letters import advances

_STYLES: Final = (("Light", 300, "normal"), ("Regular", 400, "normal"), ("SemiBold", 600, "normal"), ("Italic", 400, "italic"))
_LATIN: Final = (
    "U+0000,U+000D,U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,"
    "U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212,U+FB01-FB02"
)
_FURTHER: Final = (
    "U+0100-0101,U+0104-0130,U+0132-0151,U+0154-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+01FA-01FF,U+0218-021B,U+0237,U+0259,"
    "U+1E80-1E85,U+1E9E,U+20A1,U+20A4,U+20A6,U+20A8-20AA,U+20AD-20AE,U+20B1-20B2,U+20B4-20B5,U+20B8-20BA,U+20BD,U+20BF"
)


def faces(text: str) -> str:
    """The ``@font-face`` rules for a page with this text."""
    subsets = [("Latin1", _LATIN)]
    if any(_within(ord(letter), _FURTHER) for letter in set(text) & advances().keys()):
        subsets.append(("Latin2", _FURTHER))
    return "\n".join(_face(name, weight, style, subset, letters) for subset, letters in subsets for name, weight, style in _STYLES)


def _within(code: int, ranges: str) -> bool:
    spans = (span.removeprefix("U+").split("-") for span in ranges.split(","))
    return any(int(span[0], 16) <= code <= int(span[-1], 16) for span in spans)


def _face(name: str, weight: int, style: str, subset: str, letters: str) -> str:
    data = b64encode((FONTS / f"IBMPlexSans-{name}-{subset}.woff2").read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{FAMILY}";font-weight:{weight};font-style:{style};font-display:block;'
        f'src:url(data:font/woff2;base64,{data}) format("woff2");unicode-range:{letters}}}'
    )
