"""Somebody who uses nothing but the keyboard, and knows only what a screen reader would say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

HERE = (Path(__file__).with_name("typist.js")).read_text(encoding="utf-8")
PATIENCE = 400
"""How many times somebody presses Tab before they give up."""


class Typist:
    """Two hands on the keyboard of a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.here: dict[str, Any] = {}

    def press(self, *keys: str) -> Typist:
        for key in keys:
            self.page.keyboard.press(key)
        self.here = self.page.evaluate(HERE)
        return self

    def go(self, name: str, role: str | None = None, key: str = "Tab") -> Typist:
        """Press Tab until something of this name, and role, has the focus; stay if it has it now."""
        self.here = self.page.evaluate(HERE)
        passed = []
        while not self._is_at(name, role):
            passed.append(f"{self.here['role']} {self.here['name']!r}")
            if len(passed) > PATIENCE:
                pytest.fail(f"{key} does not lead to {role or ''} {name!r}; passed on the way: {', '.join(passed)}")
            self.press(key)
        return self

    def _is_at(self, name: str, role: str | None) -> bool:
        return bool(re.fullmatch(name, self.here["name"])) and role in (None, self.here["role"])

    def write(self, name: str, text: str, **how: str) -> None:
        """Replace the text of a field."""
        self.go(re.escape(name), "textbox", **how)
        self.press("ControlOrMeta+a")
        self.page.keyboard.type(text)
        assert self.press().here["value"] == text

    def list(self, name: str, items: list[str], **how: str) -> None:
        """Write items, each ended with Enter."""
        self.go(re.escape(name), "textbox", **how)
        for item in items:
            self.page.keyboard.type(item)
            self.press("Enter")

    def choose(self, name: str, value: str, **how: str) -> None:
        """Choose in a closed list with the arrow keys."""
        self.go(re.escape(name), "combobox", **how)
        steps = self.here["options"].index(value) - self.here["options"].index(self.here["value"])
        self.press(*["ArrowDown" if steps > 0 else "ArrowUp"] * abs(steps))
        assert self.here["value"] == value, json.dumps(self.here)

    def slide(self, name: str, value: int, **how: str) -> None:
        """Move a slider: to its left end, then step by step."""
        self.go(re.escape(name), "slider", **how).press("Home")
        self.press(*["ArrowRight"] * (value - int(self.here["value"])))
        assert int(self.here["value"]) == value, json.dumps(self.here)

    def tick(self, name: str, role: str, **how: str) -> None:
        self.go(re.escape(name), role, **how).press("Space")
