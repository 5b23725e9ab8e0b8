"""Where the files that come with the toolkit are: in the wheel beside the code, in a checkout at its top."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
EXAMPLES = PACKAGE / "examples"
LAB_CONFIG = PACKAGE / "lab"
STATIC = PACKAGE / "static"

_SHIPPED = PACKAGE / "workshops"
WORKSHOPS = _SHIPPED if _SHIPPED.is_dir() else PACKAGE.parents[1] / "workshops"
