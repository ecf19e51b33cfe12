"""The report as a Word document with native styles, which the leader can restyle and edit."""

from favn.reports.docx.document import render_docx
from favn.reports.docx.template import TemplateError

__all__ = ["TemplateError", "render_docx"]
