"""The leader's own words: foreword and commentary from a Markdown file with live numbers."""

from favn.reports.text.leader import LeaderText, parse_text, read_text
from favn.reports.text.placeholders import Placeholder, PrintedNumbers
from favn.reports.text.problems import NoNumberError, TextProblem, TextProblems

__all__ = ["LeaderText", "NoNumberError", "Placeholder", "PrintedNumbers", "TextProblem", "TextProblems", "parse_text", "read_text"]
