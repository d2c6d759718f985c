"""Where the packed program begins."""

from __future__ import annotations

import os
import sys


def give_back_libraries() -> None:
    """Let programs that we start find their own libraries, and not ours.

    A browser, or what prints.
    """
    # What packs us sets this for the one moment in which our own libraries are found.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    # Or a Kvitt that we start would take itself for this process, and its libraries for found.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def main() -> None:
    """Run the command line, or the sandbox that a running Kvitt asks for."""
    give_back_libraries()
    # A packed program has no interpreter beside it that could run a module; see `app.system.own_program`.
    if sys.argv[1:2] == ["sandbox-process"]:
        from app.sandbox.__main__ import main as serve

        del sys.argv[1]
        sys.exit(serve())
    from app.__main__ import main as run

    run()


if __name__ == "__main__":
    main()
