"""The chapters of the report, one file each, in the order of ``CHAPTERS``."""

from __future__ import annotations
