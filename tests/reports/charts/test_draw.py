"""Every drawing, ordinary and extreme, in both widths: nothing touches, nothing is cut, nothing divides by zero."""

from __future__ import annotations

import re

import pytest

from favn.reports.charts import Width, draw
from favn.reports.charts.palette import TRACK, WHITE
from favn.reports.document import Bars, Chart, Columns, Development, State
from tests.reports.charts.extremes import charts
from tests.reports.charts.geometry import Picture

EVERY = [pytest.param(chart, width, id=f"{name}, {width.name.lower()}") for name, chart in charts().items() for width in Width]


def drawn(chart: Chart, width: Width) -> Picture:
    return Picture(draw(chart, alternative="Søjler", width=width))


@pytest.mark.parametrize(("chart", "width"), EVERY)
def test_words_do_not_touch(chart: Chart, width: Width) -> None:
    assert drawn(chart, width).touching() == []


@pytest.mark.parametrize(("chart", "width"), EVERY)
def test_everything_is_inside(chart: Chart, width: Width) -> None:
    assert drawn(chart, width).outside() == []


@pytest.mark.parametrize(("chart", "width"), EVERY)
def test_every_number_is_printed(chart: Chart, width: Width) -> None:
    said = drawn(chart, width).words
    for number in printed(chart):
        assert number in said


def printed(chart: Chart) -> list[str]:
    match chart:
        case Columns():
            return [value.printed for group in chart.groups for value in group.values if value.state is State.NUMBER]
        case Bars():
            return [words for bar in chart.bars for words in (bar.count, bar.share) if words]
        case Development():
            courses = (*chart.courses, *chart.small)
            return [words for course in courses for words in (str(course.measured), course.steps_printed)]


@pytest.mark.parametrize(("chart", "width"), EVERY)
def test_every_word_is_whole(chart: Chart, width: Width) -> None:
    said = squeezed("".join(drawn(chart, width).words))
    for label in labels(chart):
        assert squeezed(label) in said


def squeezed(words: str) -> str:
    return re.sub(r"[\s-]", "", words)


def labels(chart: Chart) -> list[str]:
    match chart:
        case Columns():
            return (
                [group.title for group in chart.groups] + [remark.text for remark in chart.remarks] + [year.label for year in chart.years]
            )
        case Bars():
            return [bar.label for bar in chart.bars]
        case Development():
            return [course.label for course in (*chart.courses, *chart.small)]


@pytest.mark.parametrize(("chart", "width"), [case for case in EVERY if isinstance(case.values[0], Columns)])
def test_words_stand_clear_of_the_columns(chart: Columns, width: Width) -> None:
    picture = drawn(chart, width)
    columns = [mark for mark in picture.rectangles() if mark.words != TRACK]
    assert [text.words for text in picture.texts if any(text.touches(column) for column in columns)] == []


@pytest.mark.parametrize(("chart", "width"), EVERY)
def test_same_chart_same_bytes(chart: Chart, width: Width) -> None:
    assert draw(chart, alternative="a", width=width) == draw(chart, alternative="a", width=width)


def test_words_cannot_leave_their_place() -> None:
    svg = draw(charts()["one year"], alternative="<script>\"&'", width=Width.WIDE)
    assert "<script>" not in svg
    assert Picture(svg).root.attrib["aria-label"] == "<script>\"&'"


def test_small_base_is_drawn_in_outline() -> None:
    picture = drawn(charts()["meetings"], Width.WIDE)
    assert len(picture.rectangles(WHITE)) == len(picture.rectangles()) == 3
