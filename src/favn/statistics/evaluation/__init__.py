"""From declared figures to numbers: compiled with Ibis once, kept as SQL, run by an engine."""
