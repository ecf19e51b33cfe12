"""The one evaluator: a declared figure becomes a query for its counts, its members and its base, for all periods in one pass.

Rows are given their period and counted by raw category first, then codes are looked up: what is joined with codes is small, however
many rows there are. Members walk the same steps without counting first, so that they are the rows behind the same number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from favn.statistics.declaration import (
    NOT_REGISTERED,
    UNKNOWN,
    Bands,
    Codes,
    Derived,
    Figure,
    LastNight,
    Nights,
    On,
    Present,
    Values,
    When,
)
from favn.statistics.populations import KNOWN_CODES

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from favn.statistics.evaluation.sources import Rows, Sources


def _in_periods(rows: Rows, when: When, sources: Sources) -> Rows:
    """The rows once for every period they fall in, with the period's key; ``Nights`` adds the number of ``nights``."""
    periods, days = sources.periods, sources.days
    match when:
        case On(day):
            return rows.join(days, rows[day] == days.day).select(*rows.columns, "period")
        case Derived():
            return rows
        case Present(first, last):
            until = rows[last].isnull() | (rows[last] >= periods.first_day)
            return rows.join(periods, [rows[first] <= periods.last_day, until])
        case LastNight(first, end):
            until = rows[end].isnull() | (rows[end] > periods.last_day)
            return rows.join(periods, [rows[first] <= periods.last_day, until])
        case Nights(first, end):
            until = rows[end].isnull() | (rows[end] > periods.first_day)
            found = rows.join(periods, [rows[first] <= periods.last_day, until])
            begin = ibis.greatest(found[first], found.first_day)
            over = ibis.least(found[end].fill_null(found.next_day), found.next_day)
            return found.mutate(nights=over.delta(begin, unit="day"))


def _among(figure: Figure, sources: Sources) -> Rows:
    rows = sources.population(figure.each)
    return rows.filter(rows[figure.among.column] == figure.among.value) if figure.among else rows


def _raw(figure: Figure, rows: Rows) -> Rows:
    """The rows with ``source``: what their category is read from, before codes are looked up in a period."""
    match figure.by:
        case None:
            return rows.mutate(source=ibis.literal(""))
        case Values(column):
            return rows.mutate(source=rows[column])
        case Bands():
            return rows.mutate(source=_band(figure.by, rows))
        case Codes(column=column, split=split):
            with_source = rows.mutate(source=rows[column])
            return with_source.mutate(part=with_source[split.column]) if split else with_source


def _band(bands: Bands, rows: Rows) -> ir.Value:
    number = rows[bands.column]
    cases = [((number >= low) if high is None else number.between(low, high), band) for low, high, band in bands.limits]
    return ibis.cases(*cases, else_=bands.missing)


def _keys(figure: Figure, sources: Sources, *more: str) -> list[str]:
    centre = ["centre_id"] if sources.by_centre else []
    part = ["part"] if isinstance(figure.by, Codes) and figure.by.split else []
    return [*centre, *more, "source", *part]


def _counted_by_period(figure: Figure, sources: Sources) -> Rows:
    """What the rows add to numerator (``n``) and base (``base``), by period and raw category (``source``)."""
    rows = _in_periods(_raw(figure, _among(figure, sources)), figure.when, sources)
    groups = rows.group_by(_keys(figure, sources, "period"))
    if figure.distinct:
        return _with_base(groups.agg(n=rows[figure.distinct].nunique()))
    if isinstance(figure.when, Nights):
        counting = rows[figure.of].ifelse(rows.nights, 0) if figure.of else rows.nights
        return groups.agg(n=_sum(counting), base=_sum(rows.nights))
    if figure.kind == "mean":
        return groups.agg(n=_sum(rows[figure.of]), base=rows.count())
    return _with_base(groups.agg(n=rows.count()))


def _with_base(counted: Rows) -> Rows:
    return counted.mutate(base=counted.n)


def _sum(column: ir.Column) -> ir.Scalar:
    """A sum as a whole number: engines widen it to a decimal."""
    return column.sum().cast("int64")


# ------------------------------------------------------------------------------------------------------------ categories


def _known_codes(codelist: str, sources: Sources) -> Rows:
    known = sources.population(KNOWN_CODES)
    return known.filter(known.codelist == codelist)


def _categorised(figure: Figure, rows: Rows, keys: list[str], sources: Sources) -> Rows:
    """The rows (one for each of ``keys``) once for every category they count under."""
    by = figure.by
    if not isinstance(by, Codes):
        return rows.mutate(category=rows.source)
    if by.several:
        keys = [*[key for key in keys if key != "source"], "raw"]
        rows = _items(rows, keys)
    known = _known_codes(by.codelist, sources).select(known_period="period", code="code")
    named = rows.left_join(known, [rows.period == known.known_period, rows.source == known.code])
    if not by.rest:
        named = named.filter(named.code.notnull())
        return named.mutate(category=named.code.concat(":", named.part) if by.split else named.code)
    blank = named.source.isnull() | (named.source == "")
    named = named.mutate(category=ibis.cases((blank, NOT_REGISTERED), (named.code.isnull(), UNKNOWN), else_=named.code))
    if not by.several:
        return named
    return named.group_by([*keys, "category"]).agg(**{name: named[name].max() for name in _measures(named)})


def _items(rows: Rows, keys: list[str]) -> Rows:
    """A row for every item of a list that is a code, and one empty item for a list that has none."""
    others = [name for name in (*keys, *_measures(rows)) if name != "raw"]
    nothing = rows.source.join("").fill_null("") == ""  # a list may hold empty items only
    filled = rows.select(*others, raw=rows.source, nothing=nothing, items=nothing.ifelse(ibis.array([""]), rows.source))
    items = filled.select(*others, "raw", "nothing", source=filled["items"].unnest())
    return items.filter(items.nothing | (items.source != ""))


def _measures(rows: Rows) -> list[str]:
    return [name for name in ("n", "base", "summand") if name in rows.columns]


def _numerators(figure: Figure, counted: Rows, sources: Sources) -> Rows:
    group = [*(["centre_id"] if sources.by_centre else []), "period", "category"]
    named = _categorised(figure, counted, _keys(figure, sources, "period"), sources)
    return named.group_by(group).agg(n=_sum(named.n))


# ----------------------------------------------------------------------------------------------------------------- frame


def _frame(figure: Figure, sources: Sources) -> Rows:
    """Every category of every period, whether anything was counted or not; known codes with their position."""
    match figure.by:
        case None:
            frame = _listed([""], sources)
        case Values(values=values):
            frame = _listed([*values], sources)
        case Bands(bands=bands, missing=missing):
            frame = _listed([*bands, *([missing] if missing else [])], sources)
        case Codes(codelist=codelist, rest=rest, split=split):
            frame = _code_frame(_known_codes(codelist, sources), split)
            frame = frame.union(_listed([UNKNOWN, NOT_REGISTERED], sources)) if rest else frame
    if figure.breaks and isinstance(figure.by, Codes):
        frame = _comparable(frame, figure.by.codelist, sources)
    return frame.cross_join(sources.table("centres").select("centre_id")) if sources.by_centre else frame


def _listed(categories: list[str], sources: Sources) -> Rows:
    listed = sources.periods.select("period", category=ibis.array(categories).unnest())
    return listed.select("period", position=ibis.null("int64"), code=listed.category, category=listed.category)


def _code_frame(known: Rows, split: Values | None) -> Rows:
    if split is None:
        return known.select("period", "position", "code", category=known.code)
    parts = known.select("period", "position", "code", part=ibis.array([*split.values]).unnest())
    return parts.select("period", "position", "code", category=parts.code.concat(":", parts.part))


def _comparable(frame: Rows, codelist: str, sources: Sources) -> Rows:
    """Without the periods that begin before the day from which the list's years can be compared."""
    lists, periods = sources.table("codelists"), sources.periods
    breaks = lists.filter((lists.codelist == codelist) & lists.comparable_from.notnull())
    hidden = periods.join(breaks, periods.first_day < breaks.comparable_from).select("period")
    return frame.anti_join(hidden, "period")


# --------------------------------------------------------------------------------------------------------------- queries


def counts(figure: Figure, sources: Sources) -> Rows:
    """The figure's rows of the tidy table: period, position and code (to order them), category, numerator and denominator."""
    counted = _counted_by_period(figure, sources)
    centre = ["centre_id"] if sources.by_centre else []
    numerators = _numerators(figure, counted, sources)
    rows = _looked_up(_frame(figure, sources), numerators, [*centre, "period", "category"], n="numerator")
    if figure.kind == "count":
        rows = rows.mutate(denominator=ibis.null("int64"))
    elif isinstance(figure.by, Codes) and not figure.by.rest:
        rows = _with_own_base(rows, counted, sources)
    else:
        bases = counted.group_by([*centre, "period"]).agg(whole=_sum(counted.base))
        rows = _looked_up(rows, bases, [*centre, "period"], whole="denominator")
    return rows.select(*centre, "period", "position", "code", "category", "numerator", "denominator")


def _looked_up(rows: Rows, other: Rows, keys: list[str], **names: str) -> Rows:
    """``rows`` with columns of ``other`` under new names, found by ``keys``; 0 where there is none."""
    renamed = other.select(**{f"their_{key}": other[key] for key in keys}, **{new: other[old] for old, new in names.items()})
    joined = rows.left_join(renamed, [rows[key] == renamed[f"their_{key}"] for key in keys])
    return joined.select(*rows.columns, **{new: joined[new].fill_null(0) for new in names.values()})


def _with_own_base(rows: Rows, counted: Rows, sources: Sources) -> Rows:
    """Each code has the base of its own units."""
    keys = [*(["centre_id"] if sources.by_centre else []), "period", "source"]
    bases = counted.group_by(keys).agg(whole=_sum(counted.base))
    bases = bases.rename(code="source")
    return _looked_up(rows, bases, [*keys[:-1], "code"], whole="denominator")


def _units(figure: Figure, sources: Sources) -> Rows:
    """One row for every unit of every period, with its raw category and its summand."""
    rows = _in_periods(_raw(figure, _among(figure, sources)), figure.when, sources)
    if isinstance(figure.when, Nights):
        days = sources.days.rename(night="day", night_period="period")
        end, first = rows[figure.when.end], rows[figure.when.first]
        nights = [rows.period == days.night_period, days.night >= first, end.isnull() | (days.night < end)]
        rows = rows.join(days, nights)
    summand = rows[figure.of].cast("int64") if figure.kind == "mean" else ibis.null("int64")
    return rows.mutate(summand=summand)


def _identity(figure: Figure) -> list[str]:
    if figure.distinct:
        return [figure.distinct]
    return [*figure.each.ids, *(["night"] if isinstance(figure.when, Nights) else [])]


def _named(rows: Rows, figure: Figure, sources: Sources) -> Rows:
    centre = ["centre_id"] if sources.by_centre else []
    identity = _identity(figure)
    member = {f"id_{number}": rows[name].cast("string") for number, name in enumerate(identity)}
    return rows.select(*centre, "period", "category", **member, summand=rows.summand)


def members(figure: Figure, sources: Sources) -> Rows:
    """The units behind every numerator (of a mean: behind its base, with summands): period, category and ``id_0``, ``id_1`` and so on."""
    units = _units(figure, sources)
    counting = units.filter(units[figure.of]) if figure.kind == "share" and figure.of else units
    keys = list(dict.fromkeys([*_keys(figure, sources, "period"), *_identity(figure), "centre_id"]))
    rows = _named(_categorised(figure, counting, keys, sources), figure, sources)
    return rows.distinct() if figure.distinct else rows


def base(figure: Figure, sources: Sources) -> Rows:
    """The units behind every denominator, as ``members``; the category is the code where every code has its own base, else empty."""
    units = _units(figure, sources).mutate(summand=ibis.null("int64"))
    own = isinstance(figure.by, Codes) and not figure.by.rest
    return _named(units.mutate(category=units.source if own else ibis.literal("")), figure, sources)
