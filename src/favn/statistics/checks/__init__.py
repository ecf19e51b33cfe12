"""What is checked in a register before it is used: errors and warnings, declared as data."""
