"""Whether anybody may be there to use a widget, or a program only executes the notebook."""

from __future__ import annotations

import os
import sys

from IPython import get_ipython


def is_attended() -> bool:
    """Tell whether the cell that runs may have a person in front of it.

    A program that executes notebooks (nbclient, and with it ``nbconvert --execute``, papermill and Jupyter Book) says
    in each request that nobody will answer a question: ``allow_stdin`` in Jupyter's messaging protocol. Voilà executes
    like that too, but shows the widgets to people, and Colab asks its questions in another way.
    """
    kernel = getattr(get_ipython(), "kernel", None)
    return getattr(kernel, "_allow_stdin", True) or _is_voila() or "google.colab" in sys.modules


def _is_voila() -> bool:
    """Tell whether Voilà runs the kernel: it says so in the environment."""
    return os.environ.get("SERVER_SOFTWARE", "").startswith("voila")
