"""jupyter-collaboration for the tests that want it, in a folder of its own: the project does not depend on it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

LIST = Path(__file__).with_name("collaboration.txt")


def environment() -> dict[str, str]:
    """Install what `LIST` names, once; return the environment in which JupyterLab finds it."""
    folder = _folder()
    if not folder.exists():
        _install(folder)
    python = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
    shared, configuration = folder / "share" / "jupyter", folder / "etc" / "jupyter"
    return {"PYTHONPATH": python, "JUPYTER_PATH": str(shared), "JUPYTER_CONFIG_PATH": str(configuration)}


def _folder() -> Path:
    """Return where this very list is installed: in the virtual environment, but not on its path."""
    return Path(sys.prefix) / f"collaboration-{hashlib.sha256(LIST.read_bytes()).hexdigest()[:12]}"


def _install(folder: Path) -> None:
    unfinished = folder.with_suffix(f".{os.getpid()}")
    uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--python", sys.executable]
    subprocess.run([*uv, "--no-deps", "--target", unfinished, "-r", LIST], check=True)
    unfinished.rename(folder)
