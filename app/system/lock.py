"""One program at a time: a file lock that ends with its process."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":

    @contextmanager
    def hold(file: Path, wait: float) -> Iterator[bool]:
        """Hold the lock on `file` during the block, after `wait` seconds at most.

        Whether we have it. Raises `OSError`.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(file, timeout=wait, mode=0o600)
        try:
            lock.acquire()
        except Timeout:
            yield False
            return
        try:
            yield True
        finally:
            lock.release()

else:
    import fcntl
    import os
    import time

    _AGAIN_S = 0.05

    @contextmanager
    def hold(file: Path, wait: float) -> Iterator[bool]:
        """Hold the lock on `file` during the block, after `wait` seconds at most.

        Whether we have it. Raises `OSError`. It is the one call that `filelock` makes here, too; importing that would take
        18 ms before the first paint.
        """
        end = time.monotonic() + wait
        # `flock` cannot wait for a limited time, so it is asked again and again.
        while (number := _try(file)) is None and time.monotonic() < end:
            time.sleep(_AGAIN_S)
        try:
            yield number is not None
        finally:
            if number is not None:
                os.close(number)

    def _try(file: Path) -> int | None:
        number = os.open(file, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        try:
            # The system drops this lock with the process, however that ends: no stale lock is ever left to clean up.
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(number).st_nlink:  # else whoever had it took the file away
                return number
        except BlockingIOError:
            pass
        except BaseException:
            os.close(number)
            raise
        os.close(number)
        return None
