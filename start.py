#!/usr/bin/env python3
"""Set Jejak up inside this folder and start it.

python3 start.py              install, then open JupyterLab on a first workshop
python3 start.py new my-map   install, then run that command of jejak; so with all of them
python3 start.py test         install, then run every test, the browser ones included

Anything after -- goes to JupyterLab: python3 start.py -- --no-browser
Needs Python 3.11 or newer and, the first time, a network. Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
COMMANDS = ("new", "lab", "export", "import", "compare", "check", "info", "handouts")
INPUTS = ("pyproject.toml", "constraints.txt", "tools/hatch_build.py", "toolkit/jejak/locale/id/LC_MESSAGES/jejak.po")


def main() -> None:
    """Install what is missing, then hand over to Jejak or to its tests."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file alone may meet an older Python
        sys.exit("Jejak needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Get one from python.org.")
    words = sys.argv[1:]
    rest = words[words.index("--") + 1 :] if "--" in words else []
    task = words[: words.index("--")] if "--" in words else words
    is_command = words[:1] and words[0] in COMMANDS
    if not is_command and task not in ([], ["test"]):
        sys.exit(__doc__)
    install("test" if task == ["test"] else "")
    if is_command:
        become(["-m", "jejak", *words])
    if task:
        become(["-m", "poethepoet", "-C", str(HERE), "test"])
    become(["-m", "jejak", "lab", "--", *rest])


def install(extra: str) -> None:
    """Make the virtual environment and install Jejak into it, unless that was done for this very state."""
    contents = [str(HERE).encode(), *((HERE / name).read_bytes() for name in INPUTS)]
    state = hashlib.sha256(b"".join(contents)).hexdigest()
    # What the tests need includes what a workshop needs.
    done = [VENV / f"jejak-installed-{name}" for name in dict.fromkeys((extra or "lab", "test"))]
    if PYTHON.exists() and any(stamp.exists() and stamp.read_text() == state for stamp in done):
        return
    if not PYTHON.exists():
        make_venv()
    target = f"{HERE}[{extra}]" if extra else str(HERE)
    print("Installing Jejak; the first time this takes a few minutes.", flush=True)
    command = ["-m", "pip", "install", "--quiet", "-c", str(HERE / "constraints.txt"), "-e", target]
    if subprocess.call([PYTHON, *command], cwd=HERE):
        sys.exit("Installing stopped; pip's reason stands above. If there is no network, connect and try again.")
    done[0].write_text(state)


def make_venv() -> None:
    """Make `.venv`, or say in one line how to get what it needs."""
    done = subprocess.call([sys.executable, "-m", "venv", str(VENV)], cwd=HERE, stdout=subprocess.DEVNULL)
    if done:
        shutil.rmtree(VENV, ignore_errors=True)
        sys.exit("This Python has no working venv module. On Debian or Ubuntu: sudo apt install python3-venv")


def become(arguments: list[str]) -> None:
    """Go on as the environment's Python, in the folder the user stands in."""
    if os.name == "posix":
        os.execv(PYTHON, [str(PYTHON), *arguments])  # noqa: S606 - so that signals reach JupyterLab itself
    sys.exit(subprocess.call([PYTHON, *arguments]))


if __name__ == "__main__":
    main()
