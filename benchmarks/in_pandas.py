"""The figures in pandas: vectorised, only the columns that count are read, one table in memory at a time where it can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pandas as pd

from benchmarks.rows import Row
from benchmarks.tidy import AGES, LENGTHS, Counted, Counts, tidy

Table: TypeAlias = Callable[..., pd.DataFrame]


def figures(register: Path, years: Sequence[int]) -> list[Row]:
    """The tidy table of a register of Parquet files."""

    def table(name: str, *columns: str) -> pd.DataFrame:
        frame = pd.read_parquet(register / f"{name}.parquet", columns=list(columns))
        days = [column for column in columns if column.endswith(("_on", "_from", "_to"))]
        return frame.assign(**{day: pd.to_datetime(frame[day]) for day in days})

    of_stays = _of_stays(table, years)
    inquiries, conclusions = _of_inquiries(table("inquiries", "received_on", "stay_id", "conclusions"))
    coded = {
        "admission_reasons": of_stays.pop("admission_reasons"),
        "inquiry_conclusions": conclusions,
        "contact_themes": _listed(table("contacts", "contacted_on", "themes"), "contacted_on", "themes"),
        "activity_attendances": _attended(table("activities", "activity_id", "held_on", "kind"), table("attendances", "activity_id")),
        **{name: _single(table(name, "held_on", "kind")) for name in ("conversations", "therapy_sessions", "meetings")},
    }
    codes = table("codes", "codelist", "code", "valid_from", "valid_to")
    breaks = table("codelists", "codelist", "comparable_from")
    counted = Counted(
        **of_stays,
        **_of_rooms(table, years),
        inquiries=inquiries,
        steps=_steps(table("measurements", "resident_id", "focus_area", "measured_on", "sequence", "score")),
        coded=coded,
        codes=[(its, code, _day(start), _day(end)) for its, code, start, end in codes.itertuples(index=False)],
        breaks={its: _day(day) for its, day in breaks.itertuples(index=False)},
    )
    return tidy(counted, years)


def _day(value: Any) -> date | None:
    return None if pd.isna(value) else value.date()


def _counts(series: pd.Series[Any]) -> Counts:
    keys = series.index if isinstance(series.index, pd.MultiIndex) else zip(series.index, strict=True)
    return {tuple(None if isinstance(part, float) else part for part in key): int(n) for key, n in zip(keys, series, strict=True)}


def _year(days: pd.Series[Any]) -> pd.Series[Any]:
    return days.dt.year.rename("year")


def _band(numbers: pd.Series[Any], bands: Sequence[str]) -> pd.Series[Any]:
    edges = [-np.inf, *(int(band.split("-")[1]) for band in bands[:-1]), np.inf]
    return pd.cut(numbers, edges, labels=list(bands)).astype("str").fillna("not_registered")


# ------------------------------------------------------------------------------------------------------------------ events


def _single(events: pd.DataFrame) -> Counts:
    return _counts(events.groupby([_year(events["held_on"]), "kind"], dropna=False).size())


def _attended(activities: pd.DataFrame, attendances: pd.DataFrame) -> Counts:
    times = attendances["activity_id"].value_counts().rename("times")
    attended = activities.join(times, on="activity_id", how="inner")
    return _counts(attended.groupby([_year(attended["held_on"]), "kind"], dropna=False)["times"].sum())


def _listed(rows: pd.DataFrame, day: str, codes: str) -> Counts:
    """How many rows of a year have each combination of codes; ``|`` is in no code, and a joined text is counted quicker than a list."""
    joined = rows[codes].str.join("|").fillna("")
    counts = joined.groupby([_year(rows[day]), joined]).size()
    return {(year, tuple(text.split("|"))): int(n) for (year, text), n in counts.items()}


def _of_inquiries(inquiries: pd.DataFrame) -> tuple[Counts, Counts]:
    admitted = inquiries["stay_id"].notna()
    outcomes = inquiries.groupby([_year(inquiries["received_on"]), admitted.rename("admitted")]).size()
    return _counts(outcomes), _listed(inquiries[~admitted], "received_on", "conclusions")


def _steps(measurements: pd.DataFrame) -> Counts:
    who = ["resident_id", "focus_area"]
    ordered = measurements.sort_values(["measured_on", "sequence"]).assign(year=_year(measurements["measured_on"]))
    courses = ordered.groupby(who, sort=False)
    ordered["step"] = ordered["score"] - courses["score"].transform("first")
    ordered["number"] = courses.cumcount()
    latest = ordered.drop_duplicates([*who, "year"], keep="last")
    return _counts(latest[latest["number"] > 0].groupby(["year", "focus_area", "step"]).size())


# --------------------------------------------------------------------------------------------------------- stays and rooms


def _of_stays(table: Table, years: Sequence[int]) -> dict[str, Counts]:
    columns = ("resident_id", "admitted_on", "discharged_on", "age_at_admission", "admission_reasons")
    stays = table("stays", *columns).merge(table("residents", "resident_id", "kind"), on="resident_id")
    begun = stays["admitted_on"].dt.year.clip(lower=years[0])
    ended = stays["discharged_on"].dt.year.fillna(years[-1]).clip(upper=years[-1]).astype(int)
    times = (ended - begun + 1).clip(lower=0)
    present = stays.loc[stays.index.repeat(times), ["resident_id", "kind", "age_at_admission"]]
    present["year"] = begun.repeat(times) + present.groupby(level=0).cumcount()
    women = stays[stays["kind"] == "woman"]
    left = women[women["discharged_on"].notna()]
    length = (left["discharged_on"] - left["admitted_on"]).dt.days
    return {
        "residents": _counts(present.groupby(["year", "kind"])["resident_id"].nunique()),
        "ages": _counts(present.groupby(["year", _band(present["age_at_admission"], AGES)]).size()),
        "lengths": _counts(left.groupby([_year(left["discharged_on"]), _band(length, LENGTHS)]).size()),
        "days": _counts(length.groupby(_year(left["discharged_on"])).sum()),
        "admission_reasons": _listed(women, "admitted_on", "admission_reasons"),
    }


def _apart(spans: pd.DataFrame) -> pd.DataFrame:
    """The same nights of each room in stretches that do not overlap."""
    ended = spans.assign(to_on=spans["to_on"].fillna(pd.Timestamp(2200, 1, 1))).sort_values(["room_id", "from_on"])
    before = ended.groupby("room_id")["to_on"].cummax().groupby(ended["room_id"]).shift()
    ended["from_on"] = ended["from_on"].where(before.isna() | (before <= ended["from_on"]), before)
    return ended[ended["from_on"] < ended["to_on"]]


def _both(spans: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """The stretches that lie in one of each, in the same room."""
    met = spans.merge(others, on="room_id", suffixes=("", "_other"))
    from_on = met["from_on"].where(met["from_on"] >= met["from_on_other"], met["from_on_other"])
    to_on = met["to_on"].where(met["to_on"] <= met["to_on_other"], met["to_on_other"])
    cut = met.assign(from_on=from_on, to_on=to_on).drop(columns=["from_on_other", "to_on_other"])
    return cut[cut["from_on"] < cut["to_on"]]


def _nights(spans: pd.DataFrame) -> pd.Series[Any]:
    return (spans["to_on"] - spans["from_on"]).dt.days.groupby(spans["year"]).sum()


def _of_rooms(table: Table, years: Sequence[int]) -> dict[str, Counts]:
    rooms = table("rooms", "room_id", "opened_on", "closed_on")
    closed = _apart(table("room_closures", "room_id", "from_on", "to_on"))
    lived_in = _apart(table("placements", "room_id", "from_on", "to_on"))
    periods = pd.DataFrame(
        {"year": years, "first": [pd.Timestamp(y, 1, 1) for y in years], "next": [pd.Timestamp(y + 1, 1, 1) for y in years]}
    )
    whole = rooms.rename(columns={"opened_on": "from_on", "closed_on": "to_on"}).merge(periods, how="cross")
    whole["from_on"] = whole[["from_on", "first"]].max(axis=1)
    whole["to_on"] = whole[["to_on", "next"]].min(axis=1)
    opened = whole.loc[whole["from_on"] < whole["to_on"], ["room_id", "year", "from_on", "to_on", "next"]]
    last_night = opened[opened["to_on"] == opened["next"]].assign(from_on=lambda rows: rows["next"] - pd.Timedelta(days=1))
    spans = {"nights_open": opened, "nights_lived_in": _both(opened, lived_in), "rooms": last_night}
    return {name: _counts(_nights(its).sub(_nights(_both(its, closed)), fill_value=0)) for name, its in spans.items()}
