"""The `jejak` command.

argparse, because every word it prints goes through gettext and so speaks Indonesian; see docs/decisions.md.
"""

from __future__ import annotations

import argparse
import contextlib
import gettext
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from jejak.cli.terminal import shown
from jejak.faults import Fault
from jejak.i18n import LOCALE, preferred, speech
from jejak.store.trouble import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jejak.i18n import Speech

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 done, 1 a file could not be used, 2 wrong usage."""
    say = speech(preferred())
    _speak_utf8()
    words, rest = _split(list(sys.argv[1:] if arguments is None else arguments))
    given = _parsed(words, rest, say)
    try:
        return int(given.run(given, say))
    except Fault as fault:
        print(shown(fault.tell(say)), file=sys.stderr)
        return 1
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            return _leave_quietly()
        print(shown(in_words(error, Path(error.filename or ".")).tell(say)), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parsed(words: list[str], rest: list[str], say: Speech) -> argparse.Namespace:
    """Parse what is ours, in the reader's language; without a command, show the help."""
    from jejak.cli.parser import build

    with _argparse_speaks(say.lang):
        return build(say).parse_args(words or ["--help"], argparse.Namespace(rest=rest))


def _leave_quietly() -> int:
    """End because the reader (head, less) has seen enough; else Python complains again while closing stdout."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    """Part what is ours from what goes to JupyterLab: argparse would take the first word after -- for the folder."""
    at = words.index("--") if words[:1] == ["lab"] and "--" in words else len(words)
    return words[:at], words[at + 1 :]


@contextlib.contextmanager
def _argparse_speaks(lang: str) -> Iterator[None]:
    """Point the standard library's own messages at our catalogue: argparse asks gettext's default domain.

    Only meanwhile: what JupyterLab and its kernels inherit stays the user's.
    """
    before = os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = lang
    gettext.bindtextdomain("jejak", LOCALE)
    gettext.textdomain("jejak")
    try:
        yield
    finally:
        gettext.textdomain("messages")
        os.environ.pop("LANGUAGE")
        os.environ |= {} if before is None else {"LANGUAGE": before}


def _speak_utf8() -> None:
    """Print every script on every console; Windows pipes default to a legacy code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
