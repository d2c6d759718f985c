"""Standard output: to a poor terminal, to `head`, or onto a full disk.

By then money may have moved. So no failure to say something ends a command, and its exit code stays that of what it did.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any


class Output(io.TextIOWrapper):
    """A stream that replaces missing letters, and ignores a reader that left."""

    lost = ""

    @property
    def encoding(self) -> str:  # type: ignore[override]  # no one sets it, here or in the library
        """How letters are written.

        Click takes plain ASCII for a mistake, and would write UTF-8 past this stream.
        """
        name = super().encoding
        return f"{name} as asked" if codecs.lookup(name).name == "ascii" else name

    def write(self, text: str) -> int:
        """Write `text`, as far as the other end still reads."""
        try:
            return super().write(text)
        except OSError as failure:
            self._let_go(failure)
            # As if all had been written: an error here would end a command whose money has moved.
            return len(text)

    def flush(self) -> None:
        """Hand on what was written, as far as the other end still reads."""
        try:
            super().flush()
        except OSError as failure:
            self._let_go(failure)

    def _let_go(self, failure: OSError) -> None:
        # A reader that has left, such as `head`, has all it wants; anything else is worth a word.
        if failure.errno != errno.EPIPE:
            self.lost = failure.strerror or ""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        # The number of the stream points to nothing from now on, so the interpreter's last flush succeeds, too.
        os.dup2(nowhere, self.fileno())
        os.close(nowhere)


def is_output(file: Path) -> bool:
    """Whether standard output goes to a file: words would lie over what it holds."""
    try:
        return os.path.samestat(os.fstat(1), file.stat())
    except OSError:
        return False


def take_over() -> None:
    """From now on the standard streams are of this kind."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper) and not isinstance(stream, Output):
            # The line buffering and encoding of the old stream stay; only its failures change.
            kept = {each: getattr(stream, each) for each in ("encoding", "line_buffering", "write_through")}
            setattr(sys, name, Output(stream.detach(), errors="replace", **kept))


def lost() -> str:
    """Why not all of the output could be written, said once.

    Nothing when it was, or when nobody wanted more of it.
    """
    if not isinstance(sys.stdout, Output):
        return ""
    sys.stdout.flush()
    reason, sys.stdout.lost = sys.stdout.lost, ""
    return reason


def with_names(value: Any) -> Any:
    """A value as JSON takes it, each part of it under its name.

    Of a tuple with names `json` would write only what stands in it.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: with_names(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return with_names(value._asdict())
    if isinstance(value, Mapping):
        return {name: with_names(each) for name, each in value.items()}
    return [with_names(each) for each in value] if isinstance(value, list | tuple) else value
