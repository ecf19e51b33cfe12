"""What must hold for the figures of any register, whatever is in it."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from favn.statistics.result import Cell, Figures
from tests.registers import boundary_days, registers

from . import Rows, figures, members

YEARS = (2020, 2021)
DRAWN = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])

# Each row has one category, so the categories add up to the rows of the period.
EVENTS = {
    "inquiries": ("inquiries", "received_on"),
    "conversations": ("conversations", "held_on"),
    "therapy_sessions": ("therapy_sessions", "held_on"),
    "contacts": ("contacts", "contacted_on"),
    "meetings": ("meetings", "held_on"),
}
SHARES_OF_ONE = ("stay_length_bands", "age_distribution")
SUMS = ("stay_length_mean", "progress_change")


@DRAWN
@given(rows=registers(), as_of=st.none() | boundary_days(), data=st.data())
def test_members_are_as_many_as_the_cell_says(rows: Rows, as_of: date | None, data: st.DataObject) -> None:
    centre = data.draw(st.sampled_from([None, *(row["centre_id"] for row in rows["centres"])]))
    # A year of nights is long, so one year is looked at in each example.
    for cell in figures(rows, [data.draw(st.sampled_from(YEARS))], as_of=as_of, centre=centre):
        found = members(rows, cell.figure, cell.year, cell.category, as_of=as_of, centre=centre)
        assert len(found) == (cell.denominator if cell.figure in SUMS else cell.numerator)
        if cell.figure in SUMS:
            assert sum(int(line.rsplit(" ", 1)[1]) for line in found) == cell.numerator
        else:
            assert len(set(found)) == len(found)
        check_base(cell, rows, found, as_of)


def check_base(cell: Cell, rows: Rows, found: list[str], as_of: date | None) -> None:
    if cell.denominator is None:
        return
    base = members(rows, cell.figure, cell.year, cell.category, base=True, as_of=as_of, centre=cell.centre_id)
    assert len(base) == cell.denominator
    assert {line.rsplit(" ", 1)[0] for line in found} == set(base) if cell.figure in SUMS else set(found) <= set(base)


@DRAWN
@given(rows=registers())
def test_single_choices_add_up(rows: Rows) -> None:
    table = Figures(figures(rows, YEARS))
    for year in YEARS:
        for figure, (events, day) in EVENTS.items():
            assert table.total(figure, year) in {None, sum(row[day].year == year for row in rows[events])}
        held = {row["activity_id"] for row in rows["activities"] if row["held_on"].year == year}
        assert table.total("activity_attendances", year) in {None, sum(row["activity_id"] in held for row in rows["attendances"])}
        for figure in SHARES_OF_ONE:
            assert table.total(figure, year) == table.of(figure, year)[0].denominator


@DRAWN
@given(rows=registers())
def test_counts_are_within_their_bounds(rows: Rows) -> None:
    for cell in figures(rows, YEARS):
        if cell.figure == "progress_change":
            assert cell.denominator is not None
            assert abs(cell.numerator) <= 9 * cell.denominator
            continue
        assert cell.numerator >= 0
        if cell.denominator is not None and cell.figure != "stay_length_mean":
            assert cell.numerator <= cell.denominator
