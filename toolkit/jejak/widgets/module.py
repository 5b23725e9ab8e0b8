"""One self-contained ES module per widget.

A browser cannot resolve a relative import from a widget's module, which reaches it as a string. So the files in
``static/`` stay plain ES modules that Node and editors read as they are, and what they import is written in before
them here, once per class. Nothing is built, committed or fetched.

A module is sent again for every widget, so it is sent packed: deflated, as base64, with the few lines that unpack it
(``static/unpack.js``). In a browser's tools it is readable as it was written, without the comments.
"""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from posixpath import dirname, join, normpath

from jejak.places import STATIC

_IMPORT = re.compile(r'^import \{[^}]*\} from "(\.[\w./]+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*(?://[^\n]*|/\*\*(?:(?!\*/)[\s\S])*\*/)\n", re.MULTILINE)


def packed(name: str) -> str:
    """Return the module `name` of ``static/`` as a browser gets it."""
    letters = b64encode(zlib.compress(module(name).encode(), 9)).decode()
    return _read("unpack.js").replace("PACKED", letters)


def module(name: str) -> str:
    """Return the module `name` of ``static/`` with everything it imports written in before it."""
    parts: dict[str, str] = {}
    _gather(name, parts)
    return "\n".join(parts.values())


def stylesheet(*names: str) -> str:
    """Return the style sheets of ``static/``, in order, as one."""
    return "\n".join(_read(name) for name in names)


def _gather(name: str, parts: dict[str, str]) -> None:
    source = _read(name)
    for path in _IMPORT.findall(source):
        other = normpath(join(dirname(name), path))
        if other not in parts:
            _gather(other, parts)
    parts[name] = _COMMENT.sub("", _EXPORT.sub("", _IMPORT.sub("", source)))


def _read(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")
