"""One self-contained ES module per widget.

A browser cannot resolve a relative import from a widget's module, which reaches it as a string. So the files in
``static/`` stay plain ES modules that Node and editors read as they are, and what they import is written in before
them here, once per class, without comments and needless space, because a module is sent again for every widget.
Nothing is built, committed or fetched.
"""

from __future__ import annotations

import re

from rjsmin import jsmin

from jejak.places import STATIC

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./(\w+\.js)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)


def module(name: str) -> str:
    """Return the module `name` of ``static/`` with everything it imports written in before it."""
    parts: dict[str, str] = {}
    _gather(name, parts)
    return str(jsmin("\n".join(parts.values())))


def stylesheet(*names: str) -> str:
    """Return the style sheets of ``static/``, in order, as one."""
    return "\n".join(_read(name) for name in names)


def _gather(name: str, parts: dict[str, str]) -> None:
    source = _read(name)
    for other in _IMPORT.findall(source):
        if other not in parts:
            _gather(other, parts)
    parts[name] = _EXPORT.sub("", _IMPORT.sub("", source))


def _read(name: str) -> str:
    return (STATIC / name).read_text(encoding="utf-8")
