"""The door: `kvitt` and `python -m app`."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line.

    Without arguments it opens the window, and does not build the command line first.
    """
    # The two settings of the environment are the command line's to read.
    if len(sys.argv) == 1 and not {"KVITT_DATA", "KVITT_API"} & set(os.environ):
        sys.exit(_open_window())
    from app.cli import cli
    from app.commands.output import take_over

    take_over()
    cli(prog_name="kvitt")


def _open_window() -> int:
    """The window. What is imported and made for it is no garbage; it looks for some when all is there."""
    # Nothing of what is made here is garbage, and each collection on the way costs milliseconds.
    gc.disable()
    try:
        from app.window import open_window

        return open_window(None, "")
    except Exception as bug:
        from app.commands.shared import BLOCKED, Choices, leave_report, tell_bug

        tell_bug(Choices(), bug)
        leave_report(Choices(), bug)
        return BLOCKED


if __name__ == "__main__":
    main()
