"""How this program starts itself once more: from its sources, or packed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def is_packed() -> bool:
    """Whether this is the packed program."""
    # That is its own interpreter, and takes no module.
    return bool(getattr(sys, "frozen", False))


def own_command(*words: str) -> list[str]:
    """The command line that runs `kvitt` with `words`."""
    return [sys.executable, *([] if is_packed() else ["-m", "app"]), *words]


def sandbox_command(*words: str) -> list[str]:
    """The command line that runs the sandbox alone with `words`."""
    if is_packed():
        return [sys.executable, "sandbox-process", *words]  # read in bundle/packed.py
    # `-P`: neither the current directory nor that of a script may put another `app` before ours.
    return [sys.executable, "-P", "-m", "app.sandbox", *words]


def own_environment() -> Mapping[str, str]:
    """The environment in which those commands find this very program."""
    if is_packed():
        return os.environ
    # Our own sandbox, wherever we were started: a folder called `app` in the current directory is none of it.
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
