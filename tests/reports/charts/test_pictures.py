"""Drawings as PNG pictures."""

from __future__ import annotations

import struct

from favn.reports.charts import Width, draw
from favn.reports.charts.pictures import chart_png, chart_pngs
from favn.reports.charts.spark import spark
from tests.reports.sample import sample_report


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n")
    return struct.unpack(">II", png[16:24])


def test_a_picture_is_as_large_as_its_drawing() -> None:
    figure = sample_report().figures()[0]
    svg = draw(figure.chart, alternative=figure.alternative, width=Width.WIDE)
    assert size(chart_png(svg, ppi=144))[0] == round(328.8 * 2)


def test_several_pictures_come_in_their_order() -> None:
    figures = sample_report().figures()
    svgs = [draw(figure.chart, alternative=figure.alternative, width=Width.WIDE) for figure in (figures[0], figures[-1])]
    assert [size(png)[0] for png in chart_pngs(svgs, ppi=72)] == [329, 471]
    assert chart_pngs(svgs, ppi=72)[1] == chart_png(svgs[1], ppi=72)


def test_no_drawings_no_pictures() -> None:
    assert chart_pngs([]) == []


def test_a_spark_without_numbers_is_a_line() -> None:
    assert spark((None, None)).count("<rect") == 0
    assert 'aria-hidden="true"' in spark(())
