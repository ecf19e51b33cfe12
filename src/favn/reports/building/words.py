"""The few words that renderers add."""

from __future__ import annotations

from favn.reports.building.view import View
from favn.reports.document import Words


def words(view: View) -> Words:
    """Say them in the report's language."""
    say = view.voice.say
    return Words(
        figure=say("Figure"),
        table=say("Table"),
        contents=say("Contents"),
        page=say("Page"),
        numbers=say("The numbers behind the figure"),
        definitions=say("Definitions"),
        category=say("Category"),
        count=say("Count"),
        base=say("Base"),
        share=say("Share"),
        mean=say("Mean"),
        value=say("Value"),
        downloads=say("Download the report"),
        edition=say("Edition"),
        date=say("Date"),
        period=say("Period"),
        sheet=say("Sheet"),
    )
