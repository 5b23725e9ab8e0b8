"""``python -m jejak`` is the `jejak` command."""

import sys

from jejak.cli import main

# Worker processes of `jejak export` import this module again; they are not to run the command again.
if __name__ == "__main__":
    sys.exit(main())
