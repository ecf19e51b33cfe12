"""What was done on a day: inquiries, conversations, sessions, activities, contacts and meetings."""

from __future__ import annotations

from .codes import count_codes, known_codes, one_code
from .counted import Counted
from .period import Period
from .rows import Row, Rows


def inquiries(rows: Rows, period: Period) -> list[Counted]:
    """Count the inquiries that led to a stay, and those that did not."""
    received = _during(rows, "inquiries", "received_on", period)
    return [
        Counted("admitted", [row["inquiry_id"] for row in received if row["stay_id"] is not None]),
        Counted("not_admitted", [row["inquiry_id"] for row in received if row["stay_id"] is None]),
    ]


def inquiry_conclusions(rows: Rows, period: Period) -> list[Counted]:
    """Count what came of the inquiries that led to no stay."""
    turned_away = [row for row in _during(rows, "inquiries", "received_on", period) if row["stay_id"] is None]
    chosen = [(row["inquiry_id"], row["conclusions"]) for row in turned_away]
    return count_codes(chosen, known_codes(rows, "inquiry_conclusion", period), shares=True)


def conversations(rows: Rows, period: Period) -> list[Counted]:
    """Count conversations by kind."""
    chosen = [(row["conversation_id"], one_code(row["kind"])) for row in _during(rows, "conversations", "held_on", period)]
    return count_codes(chosen, known_codes(rows, "conversation_kind", period), shares=False)


def therapy_sessions(rows: Rows, period: Period) -> list[Counted]:
    """Count therapy sessions by kind."""
    chosen = [(row["session_id"], one_code(row["kind"])) for row in _during(rows, "therapy_sessions", "held_on", period)]
    return count_codes(chosen, known_codes(rows, "therapy_kind", period), shares=False)


def activity_attendances(rows: Rows, period: Period) -> list[Counted]:
    """Count who took part, by the kind of the activity: one row is one stay at one activity."""
    held = {row["activity_id"]: row for row in _during(rows, "activities", "held_on", period)}
    attended = [row for row in rows["attendances"] if row["activity_id"] in held]
    chosen = [(f"{row['activity_id']} {row['stay_id']}", one_code(held[row["activity_id"]]["kind"])) for row in attended]
    return count_codes(chosen, known_codes(rows, "activity_kind", period), shares=False)


def contacts(rows: Rows, period: Period) -> list[Counted]:
    """Count contacts with other parties."""
    return [Counted("", [row["contact_id"] for row in _during(rows, "contacts", "contacted_on", period)])]


def contact_themes(rows: Rows, period: Period) -> list[Counted]:
    """Count what the contacts were about."""
    chosen = [(row["contact_id"], row["themes"]) for row in _during(rows, "contacts", "contacted_on", period)]
    return count_codes(chosen, known_codes(rows, "contact_theme", period), shares=True)


def meetings(rows: Rows, period: Period) -> list[Counted]:
    """Count external meetings by kind."""
    chosen = [(row["meeting_id"], one_code(row["kind"])) for row in _during(rows, "meetings", "held_on", period)]
    return count_codes(chosen, known_codes(rows, "meeting_kind", period), shares=False)


def _during(rows: Rows, table: str, day: str, period: Period) -> list[Row]:
    return [row for row in rows[table] if period.contains(row[day])]
