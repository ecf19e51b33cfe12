"""Run the comparison from anywhere: ``python benchmarks/run.py --help``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACES = [str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")]

if __name__ == "__main__":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, PLACES))}
    sys.exit(subprocess.call([sys.executable, "-m", "benchmarks.comparison", *sys.argv[1:]], env=environment))
