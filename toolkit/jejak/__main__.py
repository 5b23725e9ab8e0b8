"""``python -m jejak`` is the `jejak` command."""

import sys

from jejak.cli import main

sys.exit(main())
