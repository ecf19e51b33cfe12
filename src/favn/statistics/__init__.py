"""Register tables, reading and checking them, figures and engines. Pure Python: knows no Django."""
