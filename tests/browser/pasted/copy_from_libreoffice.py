"""Make the clipboard texts of LibreOffice anew: type ``sheet.json`` into a spreadsheet, select it, copy it.

Runs with the Python that knows `uno` (Debian: python3-uno), with xvfb, xclip and libreoffice-calc installed:
``xvfb-run /usr/bin/python3 tests/browser/pasted/copy_from_libreoffice.py``.
"""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale

HERE = Path(__file__).parent
PIPE = "pipe,name=jejak"
OFFICE = ("soffice", "--norestore", "--nologo", "--nodefault", f"--accept={PIPE};urp;")
TARGETS = {"libreoffice.html": "text/html", "libreoffice.txt": "text/plain;charset=utf-8"}


def connected() -> Any:
    """Return the office's service manager as soon as it answers."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _attempt in range(120):
        try:
            return resolver.resolve(f"uno:{PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)  # LibreOffice is still starting and tells nobody when it is ready
    raise TimeoutError


def fill(document: Any, table: list[list[Any]]) -> Any:
    """Type the table into the first sheet, numbers as numbers in the Indonesian way, and return its range."""
    sheet = document.Sheets.getByIndex(0)
    number = document.NumberFormats.queryKey("#.##0,0#", Locale("id", "ID", ""), False)  # noqa: FBT003 - UNO's order
    if number < 0:
        number = document.NumberFormats.addNew("#.##0,##", Locale("id", "ID", ""))
    for y, row in enumerate(table):
        for x, value in enumerate(row):
            cell = sheet.getCellByPosition(x, y)
            if isinstance(value, str):
                cell.setString(value)
            else:
                cell.setValue(value)
                cell.NumberFormat = number
    return sheet.getCellRangeByPosition(0, 0, len(table[0]) - 1, len(table) - 1)


def copy(context: Any) -> None:
    """Open an empty spreadsheet, fill it, select what was filled, and copy it as Ctrl+C does."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = json.loads((HERE / "sheet.json").read_text(encoding="utf-8"))
    document.CurrentController.select(fill(document, [sheet["headings"], *sheet["rows"]]))
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:Copy", "", 0, (PropertyValue(),))


def main() -> None:
    """Write one file per kind of text that lies on the clipboard."""
    office = subprocess.Popen(OFFICE)
    try:
        copy(connected())
        for name, target in TARGETS.items():
            paste = ("xclip", "-selection", "clipboard", "-o", "-t", target)
            (HERE / name).write_bytes(subprocess.run(paste, check=True, capture_output=True, timeout=60).stdout)
    finally:
        office.terminate()
        office.wait()


if __name__ == "__main__":
    main()
