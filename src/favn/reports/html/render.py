"""The web page: one file with its own fonts and style, no script, and nothing asked from anywhere else."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from favn.reports.charts import Width, draw
from favn.reports.charts.cover import occupancy_bar
from favn.reports.charts.spark import spark
from favn.reports.document import Cover, Development, Entries, Figure, Paragraph, Report, Table
from favn.reports.html.faces import faces
from favn.reports.html.numbers import rows
from favn.reports.spacing import hold

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
_SPAN_OF_NUMBERS = re.compile(r"\d+\u2013\d+")


def render_html(report: Report, *, downloads: Mapping[str, str] = {}) -> str:
    """The report as one HTML file; ``downloads`` are offered at the top, their words and addresses."""
    body = _environment().get_template("body.html.j2").render(report=report, downloads=downloads, rows=rows)
    style = faces(body) + "\n" + _style()
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            report=report,
            body=Markup(body),  # noqa: S704 - the template before it has escaped everything
            style=Markup(style),  # noqa: S704 - our own files
            policy=_policy(style),
        )
    )


def _policy(style: str) -> str:
    """Allow this page's own style and its fonts, and nothing else."""
    fingerprint = b64encode(sha256(style.encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{fingerprint}'; font-src data:; base-uri 'none'; form-action 'none'"


@cache
def _style() -> str:
    return "\n".join((HERE / name).read_text("utf-8") for name in ("page.css", "wide.css", "print.css"))


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"hold": _held, "wide": _drawing(Width.WIDE), "narrow": _drawing(Width.NARROW), "spark": _spark}
    environment.tests |= {kind.__name__.lower(): _is(kind) for kind in (Figure, Table, Entries, Paragraph)}
    environment.tests["wordy"] = lambda cell: not any(letter.isdigit() for letter in cell)
    environment.tests["full"] = lambda figure: isinstance(figure.chart, Development)
    return environment


def _held(text: str) -> Markup:
    """Words with the spaces that hold, and with spans of numbers ("2018–2021") kept on one line."""
    return Markup(_SPAN_OF_NUMBERS.sub(r'<span class="held">\g<0></span>', str(escape(hold(text)))))  # noqa: S704 - escaped here


def _is(kind: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kind)


def _drawing(width: Width) -> Callable[[Figure | Cover], Markup]:
    """A filter that draws a figure, or the bar of the cover."""

    def drawn(of: Figure | Cover) -> Markup:
        svg = occupancy_bar(of, width=width) if isinstance(of, Cover) else draw(of.chart, alternative=of.alternative, width=width)
        return Markup(svg or "")  # noqa: S704 - the drawing escapes its words

    return drawn


def _spark(values: Any, parts: Any) -> Markup:
    return Markup(spark(values, parts))  # noqa: S704 - numbers only
