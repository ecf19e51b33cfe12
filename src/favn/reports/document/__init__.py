"""The annual report as a value: everything that is printed, already counted, worded and rounded.

Renderers turn it into HTML, PDF, Word and Excel and never count: a number carries its printed form and, where a sheet or a bar
needs it, its exact value.
"""

from favn.reports.document.charts import Bar, Bars, Bracket, Break, Chart, Columns, Course, Development, DevelopmentWords, Group, Remark
from favn.reports.document.exhibits import Chapter, Entries, Entry, Exhibit, Figure, Section, Table, TableRow
from favn.reports.document.numbers import Line, Series, State, Unit, Value, Year
from favn.reports.document.report import Cover, Foreword, KeyNumber, KeyNumbers, Report, Words
from favn.reports.document.text import Fact, Paragraph, Points, Span, Text, paragraph

__all__ = [
    "Bar",
    "Bars",
    "Bracket",
    "Break",
    "Chapter",
    "Chart",
    "Columns",
    "Course",
    "Cover",
    "Development",
    "DevelopmentWords",
    "Entries",
    "Entry",
    "Exhibit",
    "Fact",
    "Figure",
    "Foreword",
    "Group",
    "KeyNumber",
    "KeyNumbers",
    "Line",
    "Paragraph",
    "Points",
    "Remark",
    "Report",
    "Section",
    "Series",
    "Span",
    "State",
    "Table",
    "TableRow",
    "Text",
    "Unit",
    "Value",
    "Words",
    "Year",
    "paragraph",
]
