"""``python -m favn``."""

import sys

from favn.cli import main

sys.exit(main())
