"""How fast figures are, against hand-written SQL, Polars and pandas; see README.md."""
