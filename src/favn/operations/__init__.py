"""What favn does as a whole: make the report, run the demo, check itself."""
