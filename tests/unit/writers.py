"""Processes that write to a journey, for tests that kill them: a small fork server and what its children do.

Run as a script it reads tasks, one JSON list a line (a function's name and its arguments), runs each in a process
of its own, forked from this warm one, and prints ``["started", pid]``; asked to ``["wait", pid]`` it prints
``["ended", pid]``. What children print in between are whole lines too, so that they mix and stay whole.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from collections import deque
from pathlib import Path
from subprocess import PIPE

import filelock  # noqa: F401 - the children are to begin warm

from jejak import store
from jejak.document import Document
from jejak.edits import Edit
from jejak.store import lock, side

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # on Windows, SIGTERM ends a process just as hard


class Writers:
    """The parent's end: starts writers, hears them, waits for them."""

    def __init__(self):
        self.server = subprocess.Popen([sys.executable, __file__], stdin=PIPE, stdout=PIPE, text=True)
        self.unheard = deque()

    def start(self, task, *arguments):
        """Start a writer and return its process id."""
        self._ask(task, *arguments)
        while (line := self._read())[0] != "started":
            self.unheard.append(line)
        return line[1]

    def hear(self):
        """Return the next line, whoever said it."""
        return self.unheard.popleft() if self.unheard else self._read()

    def until_ended(self, *pids):
        """Return what is said until these have ended."""
        heard = []
        for pid in pids:
            self._ask("wait", pid)
            while (line := self.hear()) != ["ended", pid]:
                heard.append(line)
        return heard

    def end(self):
        self.server.stdin.close()
        self.server.wait()
        self.server.stdout.close()

    def _ask(self, *words):
        self.server.stdin.write(json.dumps(list(map(str, words))) + "\n")
        self.server.stdin.flush()

    def _read(self):
        line = self.server.stdout.readline()
        assert line, "the fork server ended"
        return json.loads(line)


def kill(pid):
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, KILL)


def tell(*words):
    """Say a line in one system call, so that a kill leaves it whole or unsaid."""
    os.write(1, (json.dumps(words) + "\n").encode())


# What the children do ----


def stream(path, row, start):
    """Edit until killed: a counter in a row, and a record for every count. Tell each number once it is on disk."""
    lock.PATIENCE_SECONDS = 0.002  # two of these at once, so that edits wait in files every now and then
    document, count = Document(Path(path)), int(start)
    while True:
        count += 1
        edits = [_set(("touchpoints", row, "action"), str(count), f"{row}-{count}-set")]
        if count % 3 == 0:
            edits.append(Edit(id=f"{row}-{count}", op="add", path=("goals",), value={"id": f"{row}-{count}"}))
        receipts = document.commit(edits)
        tell("saved" if all(receipt.at for receipt in receipts) else "refused", row, count)


def die_at_step(path, step):
    """Commit one edit and die right before the step-th thing that is done to a file."""
    left = int(step)

    def count(event, _arguments):
        nonlocal left
        if event in {"open", "os.rename", "os.remove", "os.link", "os.chmod", "os.mkdir", "shutil.copyfile"}:
            left -= 1
            if left == 0:
                kill(os.getpid())

    sys.addaudithook(count)
    store.commit(Path(path), [_set(("touchpoints", "pay", "action"), "newer", "newer")])
    tell("saved")


def fill(path, fields, rows):
    """Write one text into each of some fields of many rows, as browsers send them: now and then a single edit,
    mostly bundles."""
    document = Document(Path(path))
    edits = [
        Edit(id=f"{row}-{field}", path=("touchpoints", f"t{row}", field), value=f"{field} of {row}", was="")
        for row in range(int(rows))
        for field in fields.split(",")
    ]
    waited = commits = 0
    while edits:
        size = 1 if commits % 3 == 0 else 60
        batch, edits = edits[:size], edits[size:]
        receipts = document.commit(batch)
        commits += 1
        waited += document._stamp is None
        bad = [each.edit for each in receipts if each.at is None or each.overwritten]
        tell("filled", len(receipts) - len(bad), bad)
    tell("done", commits, waited)


def quarrel(path, name, times):
    """Write to one field again and again; tell what was seen before, what was written and what it replaced."""
    document = Document(Path(path))
    for number in range(int(times)):
        if number % 4 == 0:
            document.refresh()
        was = document.journey.title
        value = f"{name} {number}"
        (receipt,) = document.commit([_set(("title",), value, value, was=was)])
        tell("wrote", value, was, receipt.overwritten or None)


def insist(path, row, times):
    """Edit without any patience for the lock; tell whether each edit had to wait in a file."""
    lock.PATIENCE_SECONDS = 0.001
    document = Document(Path(path))
    for number in range(int(times)):
        was = str(number - 1) if number else f"does {row}"
        (receipt,) = document.commit([_set(("touchpoints", row, "action"), str(number), f"{row}{number}", was=was)])
        tell("wrote", row, number, document._stamp is None, receipt.overwritten or None)


def vote(path, token, dots):
    """Vote from two windows: change the mind on the way, and send again what was answered long ago."""
    first, second = Document(Path(path)), Document(Path(path))
    wanted = json.loads(dots)
    ballots = [{}, *({key: 1} for key in wanted), wanted]
    edits = [_set(("voting", "ballots", token), each, f"{token}-{place}") for place, each in enumerate(ballots)]
    said = []
    for place, edit in enumerate(edits):
        said += (first, second)[place % 2].commit([edit])
    said += first.commit(edits[-1:]) + second.commit(edits[-1:])
    tell("voted" if all(each.at for each in said) else "refused", token)


def hold(path):
    """Hold the lock until killed."""
    side.make(Path(path))
    with lock.held(side.marker(Path(path))) as held:
        tell("holds" if held else "has not got it")
        while True:
            time.sleep(60)  # holds the lock until it is killed


def _set(path, value, name, **more):
    return Edit(id=name, path=path, value=value, **more)


# The server ----

TASKS = {each.__name__: each for each in (stream, die_at_step, fill, quarrel, insist, vote, hold)}


def serve():
    waits = {}
    for line in sys.stdin:
        task = json.loads(line)
        if task[0] == "wait":
            waits.pop(task[1])()
            tell("ended", int(task[1]))
        else:
            pid, wait = _begin(task)
            waits[str(pid)] = wait
            tell("started", pid)


def _begin(task):
    """Begin a task in a process of its own; return its id and how to wait for it."""
    if not hasattr(os, "fork"):
        child = subprocess.Popen([sys.executable, __file__, *task], stdin=subprocess.DEVNULL)
        return child.pid, child.wait
    pid = os.fork()
    if pid == 0:
        _run_and_exit(task)
    return pid, lambda: os.waitpid(pid, 0)


def _run_and_exit(task):
    try:
        TASKS[task[0]](*task[1:])
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(0)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        TASKS[sys.argv[1]](*sys.argv[2:])
    else:
        serve()
