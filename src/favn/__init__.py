"""favn: the journal of a crisis centre, and the annual report that writes itself from it."""

__version__ = "0.1.0"
