"""The figures in Polars: lazy, every file scanned by what needs it, all results collected together by the streaming engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

import polars as pl

from benchmarks.rows import Row
from benchmarks.tidy import AGES, LENGTHS, Counted, Counts, tidy

FAR = date(9999, 12, 31)
Tables: TypeAlias = Callable[[str], pl.LazyFrame]


def figures(register: Path, years: Sequence[int]) -> list[Row]:
    """The tidy table of a register of Parquet files."""

    def table(name: str) -> pl.LazyFrame:
        return pl.scan_parquet(register / f"{name}.parquet")

    parts = {
        **_of_stays(table("stays").join(table("residents"), on="resident_id"), years),
        **_of_rooms(table("rooms"), table("room_closures"), table("placements"), years),
        **_of_inquiries(table("inquiries").with_columns(admitted=pl.col("stay_id").is_not_null())),
        "steps": _steps(table("measurements")),
        "codes": table("codes").select("codelist", "code", "valid_from", "valid_to"),
        "breaks": table("codelists").select("codelist", "comparable_from"),
    }
    coded = {
        "admission_reasons": parts.pop("admission_reasons"),
        "inquiry_conclusions": parts.pop("inquiry_conclusions"),
        **_of_events(table),
    }
    results = pl.collect_all([*parts.values(), *coded.values()], engine="streaming")
    found = dict(zip([*parts, *coded], results, strict=True))
    codes, breaks, lengths = found.pop("codes").rows(), dict(found.pop("breaks").iter_rows()), found.pop("lengths")
    counts = {name: _counts(frame) for name, frame in found.items()}
    closed = {name: counts.pop(f"{name}_but_closed") for name in ("nights_open", "nights_lived_in", "rooms")}
    for name, less in closed.items():
        counts[name] = {key: n - less.get(key, 0) for key, n in counts[name].items()}
    counted = Counted(
        **{name: counts[name] for name in counts if name not in coded},
        lengths=_counts(lengths.drop("days")),
        days=_counts(lengths.group_by("year").agg(n=pl.col("days").sum())),
        coded={name: counts[name] for name in coded},
        codes=codes,
        breaks=breaks,
    )
    return tidy(counted, years)


def _counts(frame: pl.DataFrame) -> Counts:
    """The last column by the ones before it."""
    return {tuple(tuple(item) if isinstance(item, list) else item for item in key): n for *key, n in frame.iter_rows()}


def _year(day: str) -> pl.Expr:
    return pl.col(day).dt.year().alias("year")


def _band(column: str, bands: Sequence[str]) -> pl.Expr:
    number = pl.col(column)
    up_to = [pl.when(number <= int(band.split("-")[1])).then(pl.lit(band)) for band in bands[:-1]]
    above = pl.when(number.is_not_null()).then(pl.lit(bands[-1]))
    return pl.coalesce(*up_to, above, pl.lit("not_registered")).alias("category")


# ------------------------------------------------------------------------------------------------- counted where it lies


def _of_stays(stays: pl.LazyFrame, years: Sequence[int]) -> dict[str, pl.LazyFrame]:
    ends = (pl.col("discharged_on").dt.year().fill_null(years[-1]).clip(upper_bound=years[-1]) + 1).alias("end")
    begins = pl.col("admitted_on").dt.year().clip(lower_bound=years[0])
    spans = stays.with_columns(ends, begins.alias("begin")).filter(pl.col("begin") < pl.col("end"))
    present = spans.select("resident_id", "kind", _band("age_at_admission", AGES), year=pl.int_ranges("begin", "end")).explode("year")
    women = stays.filter(kind="woman").with_columns(length=(pl.col("discharged_on") - pl.col("admitted_on")).dt.total_days())
    left = women.filter(pl.col("discharged_on").is_not_null())
    return {
        "residents": present.group_by("year", category="kind").agg(n=pl.col("resident_id").n_unique()),
        "ages": present.group_by("year", "category").agg(n=pl.len()),
        "lengths": left.group_by(_year("discharged_on"), _band("length", LENGTHS)).agg(n=pl.len(), days=pl.col("length").sum()),
        "admission_reasons": women.group_by(_year("admitted_on"), codes="admission_reasons").agg(n=pl.len()),
    }


def _apart(spans: pl.LazyFrame) -> pl.LazyFrame:
    """The same nights of each room in stretches that do not overlap."""
    ended = spans.with_columns(pl.col("to_on").fill_null(FAR)).sort("room_id", "from_on")
    before = pl.col("to_on").cum_max().shift(1).over("room_id").fill_null(date(1, 1, 1))
    cut = ended.select("room_id", "to_on", from_on=pl.max_horizontal("from_on", before))
    return cut.filter(pl.col("from_on") < pl.col("to_on"))


def _both(spans: pl.LazyFrame, others: pl.LazyFrame) -> pl.LazyFrame:
    """The stretches that lie in one of each, in the same room."""
    met = spans.join(others.select("room_id", "from_on", "to_on"), on="room_id", suffix="_other")
    cut = met.with_columns(from_on=pl.max_horizontal("from_on", "from_on_other"), to_on=pl.min_horizontal("to_on", "to_on_other"))
    return cut.drop("from_on_other", "to_on_other").filter(pl.col("from_on") < pl.col("to_on"))


def _nights(spans: pl.LazyFrame) -> pl.LazyFrame:
    return spans.group_by("year").agg(n=(pl.col("to_on") - pl.col("from_on")).dt.total_days().sum())


def _of_rooms(rooms: pl.LazyFrame, closures: pl.LazyFrame, placements: pl.LazyFrame, years: Sequence[int]) -> dict[str, pl.LazyFrame]:
    periods = pl.LazyFrame({"year": years, "first": [date(y, 1, 1) for y in years], "next": [date(y + 1, 1, 1) for y in years]})
    opened = rooms.join(periods, how="cross").select(
        "room_id",
        "year",
        "next",
        from_on=pl.max_horizontal("opened_on", "first"),
        to_on=pl.min_horizontal(pl.col("closed_on").fill_null(FAR), "next"),
    )
    opened = opened.filter(pl.col("from_on") < pl.col("to_on"))
    closed = _apart(closures.select("room_id", "from_on", "to_on"))
    lived = _both(opened, _apart(placements.select("room_id", "from_on", "to_on")))
    last_night = opened.with_columns(from_on=pl.col("next").dt.offset_by("-1d")).filter(pl.col("to_on") == pl.col("next"))
    return {
        "nights_open": _nights(opened),
        "nights_open_but_closed": _nights(_both(opened, closed)),
        "nights_lived_in": _nights(lived),
        "nights_lived_in_but_closed": _nights(_both(lived, closed)),
        "rooms": _nights(last_night),
        "rooms_but_closed": _nights(_both(last_night, closed)),
    }


def _of_inquiries(inquiries: pl.LazyFrame) -> dict[str, pl.LazyFrame]:
    return {
        "inquiries": inquiries.group_by(_year("received_on"), "admitted").agg(n=pl.len()),
        "inquiry_conclusions": inquiries.filter(~pl.col("admitted")).group_by(_year("received_on"), codes="conclusions").agg(n=pl.len()),
    }


def _of_events(table: Tables) -> dict[str, pl.LazyFrame]:
    attended = table("attendances").group_by("activity_id").agg(times=pl.len()).join(table("activities"), on="activity_id")
    return {
        "contact_themes": table("contacts").group_by(_year("contacted_on"), codes="themes").agg(n=pl.len()),
        "conversations": table("conversations").group_by(_year("held_on"), codes="kind").agg(n=pl.len()),
        "therapy_sessions": table("therapy_sessions").group_by(_year("held_on"), codes="kind").agg(n=pl.len()),
        "activity_attendances": attended.group_by(_year("held_on"), codes="kind").agg(n=pl.col("times").sum()),
        "meetings": table("meetings").group_by(_year("held_on"), codes="kind").agg(n=pl.len()),
    }


def _steps(measurements: pl.LazyFrame) -> pl.LazyFrame:
    """How many residents moved how far in each area, by the year of the latest measurement up to its end."""
    who = ["resident_id", "focus_area"]
    ordered = measurements.sort("measured_on", "sequence").with_columns(_year("measured_on"))
    yearly = ordered.group_by(*who, "year", maintain_order=True).agg(
        times=pl.len(), first=pl.col("score").first(), latest=pl.col("score").last()
    )
    begun = yearly.group_by(who).agg(begun=pl.col("year").min(), first_ever=pl.col("first").sort_by("year").first())
    courses = yearly.join(begun, on=who).filter((pl.col("times") > 1) | (pl.col("year") > pl.col("begun")))
    return courses.group_by("year", "focus_area", step=pl.col("latest") - pl.col("first_ever")).agg(n=pl.len())
