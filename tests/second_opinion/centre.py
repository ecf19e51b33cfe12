"""The rows of one centre."""

from __future__ import annotations

from .rows import Rows

OWN_CENTRE = ("rooms", "stays", "inquiries", "conversations", "therapy_sessions", "activities", "contacts", "meetings", "measurements")


def only(rows: Rows, centre: str) -> Rows:
    """Keep the rows of one centre; attendances follow their activity, placements and closures their room. Codes are common."""
    kept = dict(rows)
    for table in OWN_CENTRE:
        kept[table] = [row for row in rows[table] if row["centre_id"] == centre]
    rooms = {room["room_id"] for room in kept["rooms"]}
    activities = {activity["activity_id"] for activity in kept["activities"]}
    kept["room_closures"] = [row for row in rows["room_closures"] if row["room_id"] in rooms]
    kept["placements"] = [row for row in rows["placements"] if row["room_id"] in rooms]
    kept["attendances"] = [row for row in rows["attendances"] if row["activity_id"] in activities]
    return kept
