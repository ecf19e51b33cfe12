"""The rules whose breach is a warning, each declared once: what it is called, what it says, which rows it finds.

In the queries ``{stays}`` stands for the rows of ``stays`` that have no error, and so for every table.
"""

from __future__ import annotations

from dataclasses import dataclass

from favn.lib.language import N_
from favn.statistics.checks.loaded import literal
from favn.statistics.checks.survey import EVENTS, LONG_AFTER, day_of
from favn.statistics.tables import TABLE, TABLES, Column, Table


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over ``table``. ``rows`` finds the rows that break it.

    ``asked`` names the survey's suspicion without which it need not be looked for; ``whole`` the tables that must be without any error,
    because the rule asks for what they do not have.
    """

    name: str
    table: str
    words: str
    rows: str
    column: str | None = None
    asked: str | None = None
    whole: tuple[str, ...] = ()
    loud: bool = False


OVERLAPPING_STAYS = N_("stays of one resident that overlap")
OVERLAPPING_PLACEMENTS = N_("placements of one stay that overlap")
PLACEMENT_OUTSIDE = N_("placements outside their stay")
LEFT_OPEN = N_("placements left open after the stay ended; they still count as occupied")
UNAVAILABLE = N_("placements in a room that is not available")
BEFORE = N_("registered before the stay began")
LONG_AFTERWARDS = N_("registered more than 183 days after the stay ended")
MEASUREMENT_OUTSIDE = N_("measurements outside every stay of the resident")
UNKNOWN_CODE = N_("a code that was not known on its date")
NEVER_KNOWN = N_("a focus area that was never known; left out of the figures of progress")
LONG_STAY = N_("stays longer than two years")
YOUNG_WOMAN = N_("women under 18 at admission")
OLD_CHILD = N_("children at or over the age limit at admission")
NO_PLACEMENT = N_("stays of women without a placement")
MISSING_CODE = N_("no code")

_OVERLAP = "a.\"row\" <> b.\"row\" AND a.{0} < coalesce(b.{1}, DATE 'infinity') AND b.{0} < coalesce(a.{1}, DATE 'infinity')"
_OVERLAPPING = 'SELECT a."row" FROM {{{0}}} AS a SEMI JOIN {{{0}}} AS b ON a.{1} = b.{1} AND ' + _OVERLAP.format("{2}", "{3}")
_OF_KIND = (
    "SELECT \"row\" FROM {{stays}} AS stays SEMI JOIN (FROM {{residents}} WHERE kind = '{0}') AS people USING (resident_id) WHERE {1}"
)
_OF_STAY = 'SELECT placed."row" FROM {{placements}} AS placed SEMI JOIN {{stays}} AS stays ON stays.stay_id = placed.stay_id AND {0}'

_HOUSE = (
    Rule("overlapping_stays", "stays", OVERLAPPING_STAYS, _OVERLAPPING.format("stays", "resident_id", "admitted_on", "discharged_on")),
    Rule("stay_longer_than_two_years", "stays", LONG_STAY, 'SELECT "row" FROM {stays} WHERE discharged_on > admitted_on + INTERVAL 2 YEAR'),
    Rule("woman_under_18", "stays", YOUNG_WOMAN, _OF_KIND.format("woman", "age_at_admission < 18")),
    Rule("child_over_age_limit", "stays", OLD_CHILD, _OF_KIND.format("child", "age_at_admission >= $age_limit")),
    Rule(
        "woman_without_placement",
        "stays",
        NO_PLACEMENT,
        _OF_KIND.format("woman", "stay_id NOT IN (SELECT stay_id FROM {placements} WHERE stay_id IS NOT NULL)"),
        whole=("placements",),
    ),
    Rule("overlapping_placements", "placements", OVERLAPPING_PLACEMENTS, _OVERLAPPING.format("placements", "stay_id", "from_on", "to_on")),
    Rule(
        "placement_outside_stay",
        "placements",
        PLACEMENT_OUTSIDE,
        _OF_STAY.format("(placed.from_on < stays.admitted_on OR placed.to_on > stays.discharged_on)"),
    ),
    Rule(
        "placement_left_open",
        "placements",
        LEFT_OPEN,
        _OF_STAY.format("placed.to_on IS NULL AND stays.discharged_on IS NOT NULL"),
        loud=True,
    ),
    Rule(
        "placement_in_unavailable_room",
        "placements",
        UNAVAILABLE,
        'SELECT placed."row" FROM {placements} AS placed SEMI JOIN {rooms} AS rooms ON rooms.room_id = placed.room_id '
        "AND (placed.from_on < rooms.opened_on OR coalesce(placed.to_on, DATE 'infinity') > rooms.closed_on) "
        'UNION SELECT placed."row" FROM {placements} AS placed SEMI JOIN {room_closures} AS shut ON shut.room_id = placed.room_id '
        "AND placed.from_on < coalesce(shut.to_on, DATE 'infinity') AND shut.from_on < coalesce(placed.to_on, DATE 'infinity') "
        "AND shut.from_on < coalesce(shut.to_on, DATE 'infinity')",
    ),
    Rule(
        "measurement_outside_stay",
        "measurements",
        MEASUREMENT_OUTSIDE,
        'SELECT held."row" FROM {measurements} AS held ANTI JOIN {stays} AS stays ON stays.resident_id = held.resident_id '
        "AND held.measured_on >= stays.admitted_on AND held.measured_on <= coalesce(stays.discharged_on, DATE 'infinity')",
        whole=("stays",),
    ),
)


# ------------------------------------------------------------------------------------------------------------------ events


def _events(table: str, day: str, source: str) -> tuple[Rule, Rule]:
    rows = f'SELECT held."row" FROM {source} SEMI JOIN {{stays}} AS stays ON stays.stay_id = held.stay_id AND '
    before, after = "event_before_admission", "event_long_after_discharge"
    return (
        Rule(before, table, BEFORE, f"{rows} {day} < stays.admitted_on", asked=before),
        Rule(after, table, LONG_AFTERWARDS, f"{rows} {day} > stays.discharged_on + {LONG_AFTER}", asked=after),
    )


_HELD = (
    '(SELECT taken."row", taken.stay_id, held_on FROM {attendances} AS taken JOIN {activities} AS activities USING (activity_id)) AS held'
)


# ------------------------------------------------------------------------------------------------------------------- codes

_CHILD = "resident_id IN (SELECT resident_id FROM {residents} WHERE kind = 'child')"
_NEED_NONE = {
    ("stays", "admission_reasons"): _CHILD,
    ("stays", "referral_source"): _CHILD,
    ("stays", "discharge_destination"): f"discharged_on IS NULL OR {_CHILD}",
    ("inquiries", "conclusions"): "stay_id IS NOT NULL",
}


# Nearly every list is empty or begins with a code; only the others are looked through.
_EMPTY_LIST = "CASE WHEN len({0}) = 0 THEN true WHEN {0}[1] <> '' THEN false ELSE list_aggregate({0}, 'string_agg', '') = '' END"


def _codes(table: Table, column: Column) -> tuple[Rule, ...]:
    name = column.name
    empty = _EMPTY_LIST.format(name) if column.type == "list" else f"{name} IS NULL"
    exempt = f" AND NOT ({_NEED_NONE[table.name, name]})" if (table.name, name) in _NEED_NONE else ""
    missing = f'SELECT "row" FROM {{{table.name}}} WHERE {empty}{exempt}'
    if name == "focus_area":
        never = _unknown(table, column, "true")
        return (
            Rule("focus_area_never_known", table.name, NEVER_KNOWN, never, name, "unknown code", ("codes",)),
            Rule(
                "code_not_known_on_its_date",
                table.name,
                UNKNOWN_CODE,
                f"{_unknown(table, column)} EXCEPT {never}",
                name,
                "unknown code",
                ("codes",),
            ),
        )
    return (
        Rule("code_not_known_on_its_date", table.name, UNKNOWN_CODE, _unknown(table, column), name, "unknown code", ("codes",)),
        Rule("missing_code", table.name, MISSING_CODE, missing, name, "missing code" if column.type != "list" else None),
    )


_ON_ITS_DATE = "coalesce(valid_from <= judged_on, true) AND coalesce(judged_on < valid_to, true)"


def _unknown(table: Table, column: Column, known: str = _ON_ITS_DATE) -> str:
    item = column.name if column.type != "list" else f"unnest({column.name})"
    used = f'SELECT "row", {item} AS item, {day_of(table, column.name)} AS judged_on FROM {{{table.name}}}'
    codelist = f"codelist = {literal(column.codelist or '')}"
    always = f"SELECT code FROM {{codes}} WHERE {codelist} AND valid_from IS NULL AND valid_to IS NULL AND code IS NOT NULL"
    doubtful = f"SELECT * FROM ({used}) AS every WHERE item <> '' AND item NOT IN ({always})"
    return f'SELECT DISTINCT "row" FROM ({doubtful}) AS used ANTI JOIN {{codes}} AS codes ON {codelist} AND code = item AND {known}'


RULES: tuple[Rule, ...] = (
    *_HOUSE,
    *(rule for name in EVENTS for rule in _events(name, f"held.{TABLE[name].day}", f"{{{name}}} AS held")),
    *_events("attendances", "held.held_on", _HELD),
    *(rule for table in TABLES for column in table.columns if column.codelist for rule in _codes(table, column)),
)
