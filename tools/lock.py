"""Write constraints.txt: the exact versions the tests ran with, for every platform, with no registry address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
HEAD = "# Versions the tests ran with. Made by `poe lock`; pip reads it with -c.\n"
OPTIONS = ("--universal", "--python-version", "3.11", "--all-extras", "--no-annotate", "--no-header", "--quiet")


def main() -> int:
    """Resolve pyproject.toml anew and write the result."""
    command = [sys.executable, "-m", "uv", "pip", "compile", *OPTIONS, "--upgrade", "pyproject.toml"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        return done.returncode
    (HERE / "constraints.txt").write_text(HEAD + done.stdout, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
