"""Standard output: to a poor terminal, to `head`, or onto a full disk.

By then money may have moved. So no failure to say something ends a command, and its exit code stays that of what it did.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from pathlib import Path


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
