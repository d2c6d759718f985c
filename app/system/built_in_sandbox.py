"""The built-in sandbox as a process of its own, behind a real socket.

Started on demand, ended with us.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
from pathlib import Path

from app.domain.codes import Unreached
from app.errors import Offline
from app.system.own_program import own_environment, sandbox_command


class BuiltInSandbox:
    """A sandbox process that keeps its pretend money in `state`.

    So practice orders are still there tomorrow. Its own pages call the shop `shop`, if that is given.
    """

    def __init__(self, state: Path, shop: str = "") -> None:
        self._state = state
        self._shop = shop
        self._process: subprocess.Popen[bytes] | None = None
        self._url = ""
        self._starting = asyncio.Lock()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the process and return at once.

        It ends when our end of its standard input closes, however we end.
        """
        self.stop()
        self._url = ""
        # Made by us, so that it is private from its first byte.
        self._state.touch(mode=0o600)
        named = [f"--shop={self._shop}"] if self._shop else []
        arguments = ["--quiet", "--until-stdin-closes", "--state", str(self._state), *named]
        self._process = subprocess.Popen(
            sandbox_command(*arguments),
            # Its standard input is our leash: the system closes it when we die, however that happens.
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=own_environment(),
        )
        return self._process

    async def url(self) -> str:
        """Where it listens; starts it, also again if it is gone.

        Raises `Offline` when it does not come up.
        """
        # Two callers at once would start two sandboxes on one file.
        async with self._starting:
            process = self._process
            if process is None or process.poll() is not None:
                process = self.start()
            if not self._url and process.stdout is not None:
                # It prints one line, its address, once it listens; read in a thread, for until then the window must go
                # on.
                line = await asyncio.to_thread(process.stdout.readline)
                try:
                    self._url = json.loads(line)["url"]
                except (ValueError, KeyError) as failure:
                    raise Offline(Unreached.SANDBOX_GONE) from failure
            return self._url

    def stop(self) -> None:
        """End the process and wait until it has gone."""
        if self._process is None:
            return
        # Closing its input asks it to save and end; only one that does not is killed.
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None
