"""Dates, numbers, language and files: knows nothing of crisis centres."""
