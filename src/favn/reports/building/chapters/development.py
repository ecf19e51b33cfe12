"""The women's development: from the first to the latest measurement in each focus area."""

from __future__ import annotations

from collections.abc import Sequence

from favn.lib.numbers import tenths
from favn.reports.building.chapters.courses import NAMED, Area, areas, most
from favn.reports.building.chapters.development_figure import figure, steps_by_year
from favn.reports.building.nouns import residents
from favn.reports.building.view import View
from favn.reports.building.voice import sentences, upper_first
from favn.reports.building.wording import no_data
from favn.reports.document import Chapter, Fact, Section, paragraph


def chapter(view: View) -> Chapter:
    """Build the chapter."""
    title = view.voice.say("The women's development")
    if not view.has_rows(view.year):
        return Chapter("development", title, (Section(text=(paragraph(no_data(view)),)),))
    found = areas(view)
    if not found:
        return Chapter("development", title, (Section(text=(paragraph(_none(view)),)),))
    standing = tuple(paragraph(text) for text in _standing(view))
    live = tuple(
        paragraph(text) for text in (forward_sentence(view, found), back_sentence(view, found), small_sentence(view, found)) if text
    )
    section = Section(fact=_fact(view, found), text=(*standing, *live), exhibits=(figure(view, found),))
    return Chapter("development", title, (section, *steps_by_year(view)))


def _standing(view: View) -> tuple[str, ...]:
    say = view.voice.say
    return (
        say(
            "The staff assess how the residents are doing in a number of focus areas, on a scale from 1 to 10, where 10 is best. The "
            "measurement is a professional judgement of how the resident copes with what is hard."
        ),
        say(
            "The figures show residents with at least two measurements in the same area, the latest of them in {period}. The very first "
            "measurement is compared with the latest, even when the first is from an earlier year.",
            period=view.period_name,
        ),
    )


def _none(view: View) -> str:
    return view.voice.say("No residents had two measurements in the same area with the latest in {period}.", period=view.period_name)


def _fact(view: View, found: Sequence[Area]) -> Fact | None:
    large = [area for area in found if not area.small and area.forward]
    if not large:
        return None
    words = view.voice.say("measured residents moved forward on {area}", area=large[0].inside)
    return Fact(view.of_base(large[0].forward, large[0].measured), words)


# ------------------------------------------------------------------------------------------------------------- sentences


def forward_sentence(view: View, found: Sequence[Area]) -> str:
    """Say where most and fewest moved forward, and where the mean rose most; areas with large bases only."""
    large = [area for area in found if not area.small]
    if len(large) < 2:
        return _only_sentence(view, large)
    return sentences(_most_sentence(view, large), _fewest_sentence(view, large), _steps_sentence(view, large))


def _only_sentence(view: View, large: Sequence[Area]) -> str:
    if not large:
        return ""
    area = large[0]
    if not area.forward:
        return view.voice.say("None of the {number} measured residents moved forward on {area}.", number=area.measured, area=area.inside)
    said: dict[str, str | int] = {"base": area.measured, "share": view.voice.printer.percent(area.share), "area": area.inside}
    return view.voice.many(
        area.forward,
        "One of the {base} measured residents moved forward on {area} ({share}).",
        "{number} of the {base} measured residents moved forward on {area} ({share}).",
        **said,
    )


def _most_sentence(view: View, large: Sequence[Area]) -> str:
    say, leading = view.voice.say, most(large)
    if not any(area.forward for area in large):
        return say("In the areas with at least 10 measured residents, nobody moved forward.")
    if not leading:
        return ""
    return say("Most moved forward on {areas}.", areas=view.voice.listed([_with_share(view, area) for area in leading]))


def _fewest_sentence(view: View, large: Sequence[Area]) -> str:
    leading, last = most(large), large[-1]
    fewest = [area for area in large if area.share == last.share]
    if not leading or len(large) < NAMED + 2 or len(fewest) > 2 or any(area in leading for area in fewest):
        return ""
    return view.voice.say("Fewest moved forward on {areas}.", areas=view.voice.listed([_with_share(view, area) for area in fewest]))


def _with_share(view: View, area: Area) -> str:
    return f"{area.inside} ({view.voice.printer.percent(area.share)})"


def _steps_sentence(view: View, large: Sequence[Area]) -> str:
    rising = sorted((area for area in large if tenths(area.steps) > 0), key=lambda area: -area.steps)
    kept = rising[:NAMED]
    if len(rising) > NAMED and rising[NAMED].steps == kept[-1].steps:
        kept = [area for area in kept if area.steps > kept[-1].steps]
    if not kept:
        return ""
    named = view.voice.listed([f"{area.inside} ({view.voice.printer.steps(area.steps)})" for area in kept])
    return view.voice.say("Measured in steps, the progress is largest for {areas}.", areas=named)


def back_sentence(view: View, found: Sequence[Area]) -> str:
    """Say which areas fell on average."""
    say, fallen = view.voice.say, sorted((area for area in found if area.fell), key=lambda area: area.steps)
    if not fallen:
        return say("No area fell on average.")
    if len(fallen) == 1:
        said = {"area": fallen[0].inside, "steps": view.voice.printer.steps(fallen[0].steps)}
        words = say(
            "{area} is the only area that fell on average: {steps} steps for {residents}.", residents=_measured(view, fallen[0]), **said
        )
        return upper_first(words)
    told = [
        say(
            "{area} ({steps} steps for {residents})",
            area=area.inside,
            steps=view.voice.printer.steps(area.steps),
            residents=_measured(view, area),
        )
        for area in fallen
    ]
    return say("{number} areas fell on average: {areas}.", number=len(fallen), areas=view.voice.listed(told))


def small_sentence(view: View, found: Sequence[Area]) -> str:
    """Name the areas in which too few were measured."""
    say, small = view.voice.say, sorted((area for area in found if area.small), key=lambda area: -area.measured)
    if not small:
        return ""
    if len(small) == 1:
        return view.voice.many(
            small[0].measured,
            "Only one resident was measured on {area}; too few to say anything about the development.",
            "Only {number} residents were measured on {area}; too few to say anything about the development.",
            area=small[0].inside,
        )
    named = view.voice.listed([f"{area.inside} ({_measured(view, area)})" for area in small])
    return say(
        "In some areas only few were measured: {areas}. The numbers are too small to say anything about the development.", areas=named
    )


def _measured(view: View, area: Area) -> str:
    return residents(view.voice, area.measured)
