"""Lines from tills to their server that can be cut, so that neither side hears of it.

Where the system lets us, the server has a network of its own and a cable to each till, whose plug is pulled: the kernel drops
what is on its way, and sends it again once the plug is back. Elsewhere a process hands on what comes, and keeps it for a while.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from tests.support.certificates import secure_server

NEW_NETWORK, NEW_MOUNTS = 0x4000_0000, 0x0002_0000
_PORT = 5432


class Lines(Protocol):
    """What both kinds can do."""

    kind: str
    """What they are, in words."""
    inside: Sequence[str]
    """What stands before each command of the server."""
    options: Sequence[str]
    """Settings of the server."""

    def opened(self, folder: Path) -> None:
        """The server's folder is there, and it does not run yet."""

    def admitted(self, data: Path) -> None:
        """The server runs; its data are there."""

    def address(self, till: int, database: str) -> str:
        """How a till reaches a database of the server."""

    def cut(self, till: int) -> None:
        """Let nothing through any more."""

    def mend(self, till: int) -> None:
        """As it was."""

    def close(self) -> None:
        """Take all of it away."""


def _become(what: int) -> None:
    if ctypes.CDLL(None, use_errno=True).unshare(what):
        raise OSError(ctypes.get_errno(), "unshare")


def own_network() -> bool:
    """Let this process have a network and mounts of its own; whether the system lets it."""
    if os.geteuid() != 0 or not shutil.which("ip") or not shutil.which("nsenter"):
        return False
    try:
        _become(NEW_NETWORK | NEW_MOUNTS)
        _ip("link", "set", "lo", "up")
        subprocess.run(["mount", "--make-rprivate", "/"], check=True, capture_output=True)
        _ip("link", "add", "try0", "type", "veth", "peer", "name", "try1")
        _ip("link", "del", "try0")
    except (OSError, AttributeError, subprocess.CalledProcessError):
        return False
    return True


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


def _waiting(work: int) -> int:
    """A process that does nothing, in namespaces of its own; its number."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        _become(work)
        os.write(writing, b"!")
        while True:
            signal.pause()
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    return process


class Cables:
    """A network of the server's own, and a cable to each till."""

    kind = "network namespaces"
    inside: Sequence[str]
    options: Sequence[str]

    def __init__(self, tills: Sequence[int]) -> None:
        self._holder = _waiting(NEW_NETWORK)
        self.inside = ("nsenter", "-t", str(self._holder), "-n")
        self._there("link", "set", "lo", "up")
        for till in tills:
            _ip("link", "add", f"till{till}", "type", "veth", "peer", "name", f"to{till}", "netns", str(self._holder))
            _ip("addr", "add", f"10.77.{till}.1/30", "dev", f"till{till}")
            _ip("link", "set", f"till{till}", "up")
            self._there("addr", "add", f"10.77.{till}.2/30", "dev", f"to{till}")
            self._there("link", "set", f"to{till}", "up")

    def opened(self, folder: Path) -> None:
        _, self._authority = secure_server(folder)
        private = folder / "key.pem"
        for file in (self._authority, private):
            shutil.chown(file, "nobody", "nogroup")
        private.chmod(0o600)
        files = (f"ssl_cert_file={self._authority}", f"ssl_key_file={private}")
        self.options = ("listen_addresses='*'", f"port={_PORT}", "ssl=on", *files)

    def admitted(self, data: Path) -> None:
        with (data / "pg_hba.conf").open("a") as file:
            file.write("hostssl all all 10.77.0.0/16 trust\n")

    def address(self, till: int, database: str) -> str:
        asked = f"hostaddr=10.77.{till}.2&sslmode=verify-full&sslrootcert={self._authority}"
        return f"postgresql://kvitt@localhost:{_PORT}/{database}?{asked}"

    def cut(self, till: int) -> None:
        _ip("link", "set", f"till{till}", "down")

    def mend(self, till: int) -> None:
        _ip("link", "set", f"till{till}", "up")

    def close(self) -> None:
        os.kill(self._holder, signal.SIGKILL)
        os.waitpid(self._holder, 0)

    def _there(self, *arguments: str) -> None:
        subprocess.run([*self.inside, "ip", *arguments], check=True, capture_output=True)


class Relays:
    """A process for each till that hands on to the server's socket what comes, and keeps it while the line is cut."""

    kind = "relays"
    inside: Sequence[str] = ()
    options: Sequence[str] = ()

    def __init__(self, tills: Sequence[int], home: Path) -> None:
        self._folders = {till: home / f"line-{till}" for till in tills}
        self._processes: dict[int, int] = {}

    def opened(self, folder: Path) -> None:
        for till, own in self._folders.items():
            own.mkdir()
            process = os.fork()
            if not process:
                try:
                    asyncio.run(_Relay(own, folder).run())
                finally:
                    os._exit(0)
            self._processes[till] = process

    def admitted(self, data: Path) -> None:
        pass

    def address(self, till: int, database: str) -> str:
        return f"postgresql://kvitt@/{database}?host={self._folders[till]}"

    def cut(self, till: int) -> None:
        os.kill(self._processes[till], signal.SIGUSR1)

    def mend(self, till: int) -> None:
        os.kill(self._processes[till], signal.SIGUSR2)

    def close(self) -> None:
        for process in self._processes.values():
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


class _Relay:
    def __init__(self, folder: Path, server: Path) -> None:
        self._own, self._server = folder / ".s.PGSQL.5432", server / ".s.PGSQL.5432"

    async def run(self) -> None:
        self._whole = asyncio.Event()
        self._whole.set()
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGUSR1, self._whole.clear)
        loop.add_signal_handler(signal.SIGUSR2, self._whole.set)
        async with await asyncio.start_unix_server(self._connected, self._own) as listening:
            await listening.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            await self._whole.wait()
            back, on = await asyncio.open_unix_connection(self._server)
            await asyncio.gather(self._hand_on(reader, on), self._hand_on(back, writer))
        writer.close()

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while read := await reader.read(65_536):
                await self._whole.wait()
                writer.write(read)
                await writer.drain()
            await self._whole.wait()
        writer.close()
