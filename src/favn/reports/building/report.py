"""From figures and facts to the report as a document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from favn.lib.language import LANGUAGES, N_, Language
from favn.reports.building.chapters import cooperation, development, inquiries, length_of_stay, method, occupancy, reasons, services
from favn.reports.building.front import cover, foreword, title
from favn.reports.building.inputs import Definition, SelfCheck, Warned
from favn.reports.building.key_numbers import key_numbers
from favn.reports.building.view import View
from favn.reports.building.voice import Voice
from favn.reports.building.words import words
from favn.reports.document import Chapter, Exhibit, Figure, Report, Section, Table
from favn.reports.text import LeaderText
from favn.statistics.facts import Facts
from favn.statistics.result import Figures

LIVE = (occupancy, length_of_stay, reasons, inquiries, services, cooperation, development)

ALSO_CALLED = {"reasons": (N_("Admission reasons"), N_("Age"))}

TITLES: dict[str, str] = {
    "foreword": N_("Foreword"),
    "occupancy": N_("Occupancy and admission"),
    "length_of_stay": N_("Length of stay"),
    "reasons": N_("Admission reasons and age"),
    "inquiries": N_("Inquiries"),
    "services": N_("Services"),
    "cooperation": N_("Cooperation with others"),
    "development": N_("The women's development"),
    "method": N_("Method"),
}


def build_report(
    figures: Figures,
    facts: Facts,
    *,
    year: int,
    language: Language,
    made_on: date,
    as_of: date | None,
    definitions: Sequence[Definition],
    warnings: Sequence[Warned],
    self_check: SelfCheck | None,
    text: LeaderText | None,
) -> Report:
    """Build the annual report of one year. ``figures`` holds the year and, where there are any, the three years before it."""
    view = View(figures, facts, year, as_of, Voice(language), tuple(warnings))
    live = [chapter for module in LIVE if _has_something(chapter := module.chapter(view), view, text)]
    written = _with_commentary(view, [*live, method.chapter(view, definitions, self_check)], text)
    return Report(
        title=title(view),
        description=view.voice.say("{title} of {house}.", title=title(view), house=view.house_name),
        house=view.house_name,
        language=language,
        made_on=made_on,
        period=view.period_dates,
        cover=cover(view, made_on),
        foreword=foreword(view, text),
        key_numbers=key_numbers(view),
        chapters=_numbered([*_year_at_the_house(view, text), *written]),
        words=words(view),
    )


def chapter_names(year: int) -> Mapping[str, tuple[str, ...]]:
    """The key of every chapter that may hold the leader's words, with the names a heading may call it, in both languages."""
    voices = [Voice(language) for language in LANGUAGES]
    first, *rest = TITLES
    house = tuple(name for voice in voices for name in (_house_title(voice, year, 1), _house_title(voice, year, 2)))
    return {
        first: tuple(voice.say(TITLES[first]) for voice in voices),
        "year": house,
        **{key: tuple(voice.say(name) for name in (TITLES[key], *ALSO_CALLED.get(key, ())) for voice in voices) for key in rest},
    }


# ------------------------------------------------------------------------------------------------------------ commentary


def _house_title(voice: Voice, year: int, houses: int) -> str:
    return voice.many(houses, "{year} at the house", "{year} at the houses", year=str(year))


def _year_at_the_house(view: View, text: LeaderText | None) -> list[Chapter]:
    sections = tuple(text.commentary.get("year", ())) if text else ()
    return [Chapter("year", _house_title(view.voice, view.year, view.houses), sections)] if sections else []


def _with_commentary(view: View, chapters: Sequence[Chapter], text: LeaderText | None) -> list[Chapter]:
    """Let the leader's own words stand at the end of their chapter, under a heading that says whose they are."""
    said = text.commentary if text else {}
    return [replace(chapter, sections=(*chapter.sections, *_headed(view, said.get(chapter.key, ())))) for chapter in chapters]


def _headed(view: View, sections: Sequence[Section]) -> tuple[Section, ...]:
    return tuple(section if section.heading else replace(section, heading=view.voice.say("The house's own words")) for section in sections)


def _has_something(chapter: Chapter, view: View, text: LeaderText | None) -> bool:
    """Whether there is more to say in a chapter than that there is no data; that is said once, in front."""
    return view.has_rows(view.year) or bool(text and text.commentary.get(chapter.key))


# ------------------------------------------------------------------------------------------------------------- numbering


def _numbered(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """Number figures and tables through the report."""
    figures, tables = count(1), count(1)
    return tuple(
        replace(chapter, sections=tuple(_number(section, figures, tables) for section in chapter.sections)) for chapter in chapters
    )


def _number(section: Section, figures: count[int], tables: count[int]) -> Section:
    def one(exhibit: Exhibit) -> Exhibit:
        if isinstance(exhibit, Figure):
            return replace(exhibit, number=next(figures))
        return replace(exhibit, number=next(tables)) if isinstance(exhibit, Table) else exhibit

    return replace(section, exhibits=tuple(one(exhibit) for exhibit in section.exhibits))
