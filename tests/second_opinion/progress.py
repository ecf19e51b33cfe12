"""Progress: how far each resident came in a focus area, from her first measurement ever to her latest."""

from __future__ import annotations

from .codes import known_codes
from .counted import Counted
from .period import Period
from .rows import Rows


def progress_direction(rows: Rows, period: Period) -> list[Counted]:
    """Count who moved forward, stood still and moved back, area by area."""
    counted = []
    for area in known_codes(rows, "focus_area", period):
        steps = _steps(rows, area, period)
        base = list(steps)
        counted += [
            Counted(f"{area}:forward", [resident for resident, step in steps.items() if step > 0], base),
            Counted(f"{area}:unchanged", [resident for resident, step in steps.items() if step == 0], base),
            Counted(f"{area}:back", [resident for resident, step in steps.items() if step < 0], base),
        ]
    return counted


def progress_change(rows: Rows, period: Period) -> list[Counted]:
    """Add up the steps, area by area."""
    counted = []
    for area in known_codes(rows, "focus_area", period):
        steps = _steps(rows, area, period)
        counted.append(Counted(area, list(steps), list(steps), list(steps.values())))
    return counted


def _steps(rows: Rows, area: str, period: Period) -> dict[str, int]:
    """Give latest minus first for each resident with two measurements up to the last day, the latest of them in the period."""
    steps = {}
    for resident in rows["residents"]:
        series = [
            row
            for row in rows["measurements"]
            if row["resident_id"] == resident["resident_id"] and row["focus_area"] == area and row["measured_on"] <= period.last
        ]
        series.sort(key=lambda row: (row["measured_on"], row["sequence"]))
        if len(series) >= 2 and period.contains(series[-1]["measured_on"]):
            steps[resident["resident_id"]] = series[-1]["score"] - series[0]["score"]
    return steps
