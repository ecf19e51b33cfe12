"""Services: conversations, therapy and activities."""

from __future__ import annotations

from favn.reports.building.chapters.kinds import Kinds, section
from favn.reports.building.nouns import attendances, conversations, sessions
from favn.reports.building.view import View
from favn.reports.document import Chapter


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    parts = (_conversations(view), _therapy(view), _activities(view))
    return Chapter("services", view.voice.say("Services"), tuple(section(view, kinds) for kinds in parts))


def _conversations(view: View) -> Kinds:
    say, total = view.voice.say, view.total("conversations") or 0
    return Kinds(
        figure="conversations",
        codelist="conversation_kind",
        noun=conversations,
        heading=say("Conversations"),
        standing=(
            say(
                "Every woman is given a key worker. Together they make a plan for her and her children, and they talk regularly while she "
                "lives here: first about being safe and what she wants from her stay, later about her goals, and towards the end about "
                "the home she is moving to."
            ),
        ),
        said=view.voice.many(
            total,
            "In {period}, one conversation with the residents was registered",
            "In {period}, {number} conversations with the residents were registered",
            period=view.period_name,
        ),
        none=say("No conversations were registered in {period}", period=view.period_name),
        plural=say("conversations"),
        types=say("the kinds of conversation"),
        head=say("Conversations"),
        measure_by_year=say("Conversations, count"),
        measure_by_kind=say("Conversations by kind, count"),
        note=say("Each conversation counts once."),
    )


def _therapy(view: View) -> Kinds:
    say, total = view.voice.say, view.total("therapy_sessions") or 0
    return Kinds(
        figure="therapy_sessions",
        codelist="therapy_kind",
        noun=sessions,
        heading=say("Therapy"),
        standing=(
            say(
                "Violence leaves traces in body and mind that are still there when the woman is safe. Therapy gives her room to understand "
                "what has happened to her, to find her footing and, where there are children, to be there for them."
            ),
        ),
        said=view.voice.many(
            total, "In {period}, one therapy session was held", "In {period}, {number} therapy sessions were held", period=view.period_name
        ),
        none=say("No therapy sessions were registered in {period}", period=view.period_name),
        plural=say("therapy sessions"),
        types=say("the kinds of therapy"),
        head=say("Therapy sessions"),
        measure_by_year=say("Therapy sessions held, count"),
        measure_by_kind=say("Therapy sessions by kind, count"),
        note=say("Sessions that were held are counted, not the women who came."),
    )


def _activities(view: View) -> Kinds:
    say, total = view.voice.say, view.total("activity_attendances") or 0
    return Kinds(
        figure="activity_attendances",
        codelist="activity_kind",
        noun=attendances,
        heading=say("Activities"),
        standing=(
            say(
                "Activities give the day a shape and people to share it with, for the children too. They may be a common meal, a walk, "
                "something made by hand, or the daily work of a home, which the residents take part in."
            ),
        ),
        said=view.voice.many(
            total,
            "In {period}, women and children took part in activities once",
            "In {period}, women and children took part in activities {number} times",
            period=view.period_name,
        ),
        none=say("No attendances at activities were registered in {period}", period=view.period_name),
        plural=say("attendances"),
        types=say("the kinds of activity"),
        head=say("Attendances"),
        measure_by_year=say("Attendances at activities, count"),
        measure_by_kind=say("Attendances by kind of activity, count"),
        note=say("One person at one activity is one attendance."),
    )
