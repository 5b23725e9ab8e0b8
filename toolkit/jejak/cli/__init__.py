"""The `jejak` command.

argparse, because every word it prints goes through gettext and so speaks Indonesian; see docs/decisions.md.
"""

from __future__ import annotations

import argparse
import gettext
import os
import sys
from typing import TYPE_CHECKING

from jejak.faults import Fault
from jejak.i18n import LOCALE, preferred, speech

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status: 0 done, 1 a file could not be used, 2 wrong usage."""
    say = speech(preferred())
    _teach_argparse(say.lang)
    _speak_utf8()
    from jejak.cli.parser import build

    words, rest = _split(list(sys.argv[1:] if arguments is None else arguments))
    given = build(say).parse_args(words, argparse.Namespace(rest=rest))
    try:
        return int(given.run(given, say))
    except Fault as fault:
        print(fault.tell(say), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader (head, less) has seen enough; without this, Python complains again while closing stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    """Part what is ours from what goes to JupyterLab: argparse would take the first word after -- for the folder."""
    at = words.index("--") if words[:1] == ["lab"] and "--" in words else len(words)
    return words[:at], words[at + 1 :]


def _teach_argparse(lang: str) -> None:
    """Point the standard library's own messages at our catalogue: argparse asks gettext's default domain."""
    os.environ["LANGUAGE"] = lang
    gettext.bindtextdomain("jejak", LOCALE)
    gettext.textdomain("jejak")


def _speak_utf8() -> None:
    """Print every script on every console; Windows pipes default to a legacy code page."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
