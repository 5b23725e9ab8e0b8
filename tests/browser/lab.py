"""A real JupyterLab for one test: started on a free port of 127.0.0.1, ended by its process id."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

READY = re.compile(r"(http://127\.0\.0\.1:\d+/\S*token=\w+)")


class Lab:
    """A running JupyterLab: `url` opens it, `log` holds its last lines."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.log: deque[str] = deque(maxlen=200)
        self.url = self._wait_for_url()
        self._wait_for_port()
        # The pipe must be drained, or JupyterLab stops when it is full.
        self.reader = threading.Thread(target=self.log.extend, args=(process.stderr,), daemon=True)
        self.reader.start()

    def _wait_for_url(self) -> str:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.log.append(line)
            if found := READY.search(line):
                return found[1]
        message = "JupyterLab ended before it was ready:\n" + "".join(self.log)
        raise AssertionError(message)

    def _wait_for_port(self) -> None:
        """Wait until somebody listens: JupyterLab prints its address a moment earlier than that."""
        port = int(self.url.split(":")[2].split("/")[0])
        while self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
            except ConnectionRefusedError:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(0.05)
            else:
                return

    def stop(self) -> None:
        """End JupyterLab, which ends its kernels; whatever is left of its process group is killed."""
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if os.name == "posix":
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
        self.reader.join()
        assert self.process.stderr is not None
        self.process.stderr.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(
    command: Sequence[str | Path], cwd: Path, home: Path, more: Mapping[str, str] | None = None
) -> Iterator[Lab]:
    """Run a command that becomes JupyterLab, with settings of its own below `home` and `more` in its environment."""
    quiet = ["--no-browser", f"--ServerApp.port={free_port()}", "--ServerApp.port_retries=0"]
    # Lets a test ask JupyterLab itself whether the kernel is ready, instead of guessing from the screen.
    options = ["--", *quiet, "--LabApp.expose_app_in_browser=True"]
    places = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR", "JUPYTERLAB_SETTINGS_DIR")
    environment = {**os.environ, **{place: str(home / place.lower()) for place in places}}
    environment |= {"JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"), **(more or {})}
    process = subprocess.Popen(
        [*command, *options], cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    lab = None
    try:
        lab = Lab(process)
        yield lab
    finally:
        if lab:
            lab.stop()
        else:
            process.kill()
            process.wait()


def jejak_lab(
    folder: Path, home: Path, more: Mapping[str, str] | None = None
) -> contextlib.AbstractContextManager[Lab]:
    """Run `jejak lab` on a workshop folder."""
    return running([sys.executable, "-m", "jejak", "lab", str(folder)], folder, home, more)
