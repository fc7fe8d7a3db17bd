"""The portal of plain values, as the records' tests have it."""

from pathlib import Path

import sys


sys.path.append(str(Path(__file__).parents[1] / "records"))
