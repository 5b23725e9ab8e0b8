"""The line between a browser and JupyterLab, which a test can cut as a bad Wi-Fi does."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = socket.SHUT_RDWR


class Cable:
    """Everything sent to `port` goes on to a server on this machine, unless the line is cut or stalled."""

    def __init__(self, server: int) -> None:
        self.server = server
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.listener.getsockname()[1])
        self.flows = threading.Event()
        self.flows.set()
        self.is_cut = self.is_over = False
        self.ends: set[socket.socket] = set()
        self.threads = [self._start(self._accept)]

    def cut(self) -> None:
        """Close every connection and refuse new ones: both sides notice."""
        self.is_cut = True
        self._hang_up()

    def stall(self) -> None:
        """Let nothing through any more, though every connection stays open: nobody notices."""
        self.flows.clear()

    def mend(self) -> None:
        """Let everything through again, also what was held back."""
        self.is_cut = False
        self.flows.set()

    def close(self) -> None:
        self.is_over = True
        self.flows.set()
        self._hang_up()
        with contextlib.suppress(OSError):  # wakes whoever accepts; macOS calls a listening socket not connected
            self.listener.shutdown(ALL)
        self.listener.close()
        for thread in self.threads:
            thread.join()

    def _hang_up(self) -> None:
        for end in tuple(self.ends):
            with contextlib.suppress(OSError):
                end.shutdown(ALL)

    def _start(self, work: object, *arguments: object) -> threading.Thread:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        thread.start()
        return thread

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while not self.is_over:
                browser, _ = self.listener.accept()
                if self.is_cut or self.is_over:
                    browser.close()
                else:
                    self._join(browser)

    def _join(self, browser: socket.socket) -> None:
        """Carry what is sent in both directions until either side hangs up."""
        server = socket.create_connection(("127.0.0.1", self.server))
        self.ends |= {browser, server}
        there = self._start(self._carry, browser, server)
        back = self._start(self._carry, server, browser)
        self.threads += [there, back, self._start(self._clear_away, (there, back), (browser, server))]

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self.flows.wait()
                sink.sendall(data)
        for end in (source, sink):
            with contextlib.suppress(OSError):
                end.shutdown(ALL)

    def _clear_away(self, threads: tuple[threading.Thread, ...], ends: tuple[socket.socket, ...]) -> None:
        for thread in threads:
            thread.join()
        for end in ends:
            self.ends.discard(end)
            end.close()


@contextlib.contextmanager
def laid(server: int) -> Iterator[Cable]:
    """Lay a line to the server that listens on this port."""
    cable = Cable(server)
    try:
        yield cable
    finally:
        cable.close()
