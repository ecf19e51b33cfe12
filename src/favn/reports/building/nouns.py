"""Numbers with their nouns: one in words, several in digits ("ét ophold", "50 ophold")."""

from __future__ import annotations

from collections.abc import Callable

from favn.reports.building.voice import Voice

Noun = Callable[[Voice, int], str]


def women(voice: Voice, number: int) -> str:
    """Count women."""
    return voice.many(number, "one woman", "{number} women") if number else voice.say("no women")


def children(voice: Voice, number: int) -> str:
    """Count children."""
    return voice.many(number, "one child", "{number} children") if number else voice.say("no children")


def residents(voice: Voice, number: int) -> str:
    """Count residents."""
    return voice.many(number, "one resident", "{number} residents")


def rooms(voice: Voice, number: int) -> str:
    """Count rooms."""
    return voice.many(number, "one room", "{number} rooms")


def nights(voice: Voice, number: int) -> str:
    """Count room-nights."""
    return voice.many(number, "one room-night", "{number} room-nights")


def stays(voice: Voice, number: int) -> str:
    """Count stays."""
    return voice.many(number, "one stay", "{number} stays")


def admissions(voice: Voice, number: int) -> str:
    """Count admissions."""
    return voice.many(number, "one admission", "{number} admissions")


def days(voice: Voice, number: int) -> str:
    """Count days."""
    return voice.many(number, "one day", "{number} days")


def inquiries(voice: Voice, number: int) -> str:
    """Count inquiries."""
    return voice.many(number, "one inquiry", "{number} inquiries")


def conversations(voice: Voice, number: int) -> str:
    """Count conversations."""
    return voice.many(number, "one conversation", "{number} conversations")


def sessions(voice: Voice, number: int) -> str:
    """Count therapy sessions."""
    return voice.many(number, "one therapy session", "{number} therapy sessions")


def attendances(voice: Voice, number: int) -> str:
    """Count attendances."""
    return voice.many(number, "one attendance", "{number} attendances")


def contacts(voice: Voice, number: int) -> str:
    """Count contacts."""
    return voice.many(number, "one contact", "{number} contacts")


def meetings(voice: Voice, number: int) -> str:
    """Count meetings."""
    return voice.many(number, "one meeting", "{number} meetings")
