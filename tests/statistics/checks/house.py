"""A small good register that a test plants one fault in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from favn.statistics.tables import TABLE, TABLES

GOOD: Mapping[str, str] = {
    "centres": "centre_id,name\nbirk,Birk\nel,El\n",
    "rooms": "room_id,centre_id,opened_on,closed_on\nR1,birk,2010-01-01,\nR2,birk,2010-01-01,2022-01-01\nR3,el,2010-01-01,\n",
    "room_closures": "room_id,from_on,to_on,reason\nR2,2015-01-01,2015-02-01,paint\n",
    "residents": "resident_id,kind\nW1,woman\nC1,child\nW2,woman\n",
    "stays": (
        "stay_id,centre_id,resident_id,mother_stay_id,admitted_on,discharged_on,age_at_admission,"
        "admission_reasons,referral_source,discharge_destination\n"
        "S1,birk,W1,,2020-01-10,2020-05-10,34,threats|stalking,self,home\n"
        "S1C,birk,C1,S1,2020-01-10,2020-05-10,4,,,\n"
        "S2,birk,W2,,2021-03-01,,28,threats,self,\n"
    ),
    "placements": "stay_id,room_id,from_on,to_on\nS1,R1,2020-01-10,2020-05-10\nS2,R1,2021-03-01,\n",
    "inquiries": (
        "inquiry_id,centre_id,received_on,channel,stay_id,conclusions\nI1,birk,2020-01-09,phone,S1,\nI2,birk,2020-02-01,phone,,full\n"
    ),
    "conversations": "conversation_id,centre_id,stay_id,held_on,kind\nT1,birk,S1,2020-02-01,talk\nT2,birk,,2020-02-02,talk\n",
    "therapy_sessions": "session_id,centre_id,stay_id,held_on,kind\nP1,birk,S1,2020-02-01,single\n",
    "activities": "activity_id,centre_id,held_on,kind\nA1,birk,2020-02-01,meal\n",
    "attendances": "activity_id,stay_id\nA1,S1\nA1,S1C\n",
    "contacts": (
        "contact_id,centre_id,stay_id,contacted_on,actor,channel,direction,themes\n"
        "K1,birk,S1,2020-02-01,public,mail,out,housing|economy\nK2,birk,,2020-02-02,public,mail,out,housing\n"
    ),
    "meetings": "meeting_id,centre_id,stay_id,held_on,kind\nM1,birk,S1,2020-02-01,escort\n",
    "measurements": (
        "measurement_id,centre_id,resident_id,focus_area,measured_on,sequence,score\n"
        "V1,birk,W1,violence,2020-01-10,1,3\nV2,birk,W1,violence,2020-05-10,1,7\n"
    ),
    "codes": "codelist,code,label_da,label_en,position,valid_from,valid_to\n"
    + "".join(
        f"{line},,,1,,\n"
        for line in (
            "admission_reason,threats",
            "admission_reason,stalking",
            "referral_source,self",
            "discharge_destination,home",
            "inquiry_channel,phone",
            "inquiry_conclusion,full",
            "conversation_kind,talk",
            "therapy_kind,single",
            "activity_kind,meal",
            "contact_actor,public",
            "contact_channel,mail",
            "contact_direction,out",
            "contact_theme,housing",
            "contact_theme,economy",
            "meeting_kind,escort",
            "focus_area,violence",
        )
    )
    + "focus_area,work,,,2,2010-01-01,2019-01-01\n",
    "codelists": "codelist,comparable_from\nconversation_kind,2021-01-01\n",
}
assert set(GOOD) == {table.name for table in TABLES}


def write(folder: Path, changed: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the good register with some tables as given; ``None`` leaves a table out."""
    folder.mkdir(exist_ok=True)
    for name, text in {**GOOD, **(changed or {})}.items():
        if text is not None:
            (folder / f"{name}.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def with_row(table: str, row: str) -> dict[str, str]:
    """The table with one more row."""
    return {table: f"{GOOD[table]}{row}\n"}


def with_cell(table: str, row: int, column: str, value: str) -> dict[str, str]:
    """The table with another value in a cell; ``row`` is the line, the header is 1."""
    lines = GOOD[table].splitlines()
    cells = lines[row - 1].split(",")
    cells[[found.name for found in TABLE[table].columns].index(column)] = value
    lines[row - 1] = ",".join(cells)
    return {table: "\n".join(lines) + "\n"}
