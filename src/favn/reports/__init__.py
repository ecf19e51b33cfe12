"""The annual report as an immutable document, and its renderers. No counting here."""
