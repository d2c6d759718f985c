"""The server of the proof with many tills: killed, stopped for a while, on a slow disk or a full one, and whole again."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.store.packed import unpack
from tests.proofs.books import Ours
from tests.proofs.partitions import Cables, Lines, Relays, own_network
from tests.support.postgres import LocalServer, Shops, program

DISK = "256m"
"""So large is the disk of the server: what it needs, and not much more."""
SLOW_US = 60_000
"""So much longer a commit takes on a slow disk."""
_SMALL_LOG = ("--wal-segsize=1",)
_OPTIONS = ("min_wal_size=2MB", "max_wal_size=16MB", "commit_siblings=0", "shared_buffers=32MB")


class ShopServer:
    """A server on a disk of its own where the system lets us, and one shop."""

    def __init__(self, home: Path, tills: int) -> None:
        numbers = range(tills + 1)
        alone = own_network()
        self.lines: Lines = Cables(numbers) if alone else Relays(numbers, home)
        folder = home / "server"
        folder.mkdir()
        self.own_disk = alone
        if alone:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "kvitt", str(folder)], check=True)
        self._folder, self._balloon = folder, folder / "balloon"
        self.lines.opened(folder)
        self._server = LocalServer(
            durable=True,
            folder=folder,
            inside=self.lines.inside,
            initial=_SMALL_LOG,
            options=(*_OPTIONS, *self.lines.options),
        )
        self.lines.admitted(folder / "data")
        (home / "template").mkdir()  # a folder with data in it is for its user alone, and the server is another
        self._shops = Shops(self._server, home / "template")
        self.schema = self._shops.schema
        self.shop = self._shops.new()
        self.parts = self._server.parts(self.shop)
        self._say("SELECT pg_reload_conf()")

    def address(self, till: int) -> str:
        """How a till reaches the shop."""
        return self.lines.address(till, self.shop)

    # what goes wrong ------------------------------------------------------------------------------------------------
    def kill(self) -> None:
        """As when the plug is pulled; it comes back at once."""
        self._server.kill()
        self._server.start()

    def stop_for(self, seconds: float) -> None:
        """Let it stand still, as on a disk that does not answer."""
        self._server.send_all(signal.SIGSTOP)
        time.sleep(seconds)
        self._server.send_all(signal.SIGCONT)

    def slow(self, *, on: bool) -> None:
        """Let each commit wait for its disk, or no longer."""
        self._say(f"ALTER SYSTEM SET commit_delay = {SLOW_US if on else 0}")
        self._say("SELECT pg_reload_conf()")

    def fill(self) -> None:
        """Leave no room on its disk."""
        number = os.open(self._balloon, os.O_WRONLY | os.O_CREAT)
        for size in (1 << 20, 1 << 12):
            with suppress(OSError):
                while True:
                    os.write(number, b"\0" * size)
        os.close(number)

    def heal(self) -> None:
        """Take away all that is wrong with it, and let it run; it may have ended by itself."""
        self._balloon.unlink(missing_ok=True)
        if not self._server.processes():
            self._server.start()

    # what it has ----------------------------------------------------------------------------------------------------
    def pass_time(self, seconds: float) -> None:
        """Let what ends by its clock end so much earlier."""
        self._say(f"UPDATE kvitt.leases SET until = until - interval '{seconds} s'")

    def read(self) -> Ours:
        """What is true, by plain SQL."""
        import psycopg
        from psycopg.rows import dict_row

        with psycopg.connect(**self.parts, row_factory=dict_row) as connection:  # type: ignore[arg-type]
            payments = connection.execute("SELECT * FROM kvitt.payments").fetchall()
            rows = connection.execute("SELECT * FROM kvitt.operations WHERE kind <> 'track' ORDER BY id").fetchall()
        operations = [{**row, "body": unpack(row["body"])} for row in rows]
        return Ours({row["reference"]: row for row in payments}, {row["key"]: row for row in operations}, "ok")

    def receipts(self) -> list[tuple[str, str]]:
        """Each order's reference and its receipt number, which may be empty."""
        return list(self._say("SELECT reference, receipt_number FROM kvitt.orders ORDER BY id"))

    def look_over(self) -> str:
        """What its own tool finds wrong in its files; empty where all is whole."""
        tool = program("pg_amcheck")
        if tool is None:
            return ""
        command = [tool, "-h", str(self._folder), "-U", "kvitt", "--install-missing", "--heapallindexed", self.shop]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    def _say(self, sql: str) -> Any:
        with self._server.connect(self.shop) as connection:
            asked = connection.execute(sql)
            return asked.fetchall() if asked.description else []

    def close(self) -> None:
        """End all of it."""
        self.heal()
        self._server.send_all(signal.SIGCONT)
        self._shops.close()
        self.lines.close()
        if self.own_disk:
            subprocess.run(["umount", str(self._folder)], check=True)
