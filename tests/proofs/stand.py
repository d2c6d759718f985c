"""The other side for the proofs: a real sandbox in a process of its own, whose every write is noted as it arrived.

It is forked from a process without threads and loops, so that it costs no start. It is watched from inside, because the
proofs need what a control call does not tell: the exact bytes of each request, its moment, and whether anything is still
under way for a client that is dead by now.
"""

import asyncio
import http.client
import json
import mmap
import os
import signal
import struct
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.sandbox.exchange.journal import Journal
from app.sandbox.http.call import Answer, Call
from app.sandbox.running import Sandbox

WRITES = ("create", "capture", "refund", "cancel")


@dataclass(frozen=True)
class Write:
    """One request that could have moved money, as it reached the service. `at` is in seconds of the sandbox's clock;
    `status` 0 is an answer that was cut."""

    at: float
    kind: str
    reference: str
    key: str
    body: bytes
    status: int
    fault: str | None


class Shared:
    """Two numbers that all processes of a proof see: how many requests are under way, and by how much time was moved."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 16)

    @property
    def under_way(self) -> int:
        return int(struct.unpack_from("q", self._memory, 0)[0])

    @under_way.setter
    def under_way(self, count: int) -> None:
        struct.pack_into("q", self._memory, 0, count)

    @property
    def offset(self) -> float:
        return float(struct.unpack_from("d", self._memory, 8)[0])

    @offset.setter
    def offset(self, seconds: float) -> None:
        struct.pack_into("d", self._memory, 8, seconds)

    def now(self) -> datetime:
        """The sandbox's time; give it to `runtime.build(now=…)`."""
        return datetime.now(UTC) + timedelta(seconds=self.offset)


class _Noting(Journal):
    """A journal that also writes down every request that could have moved money."""

    def __init__(self, number: int, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._number, self._clock = number, now

    def note(self, call: Call, answer: Answer | None, fault: str | None) -> None:
        super().note(call, answer, fault)
        if call.operation not in WRITES:
            return
        body = call.body.decode("latin-1")
        reference = call.reference or json.loads(body or "{}").get("reference", "")
        said = [self._clock().timestamp(), call.operation, reference, call.key or "", body]
        line = json.dumps([*said, answer.status if answer else 0, fault])
        os.write(self._number, line.encode() + b"\n")


class Stand:
    """A sandbox process and its strings."""

    def __init__(self, folder: Path) -> None:
        self.shared = Shared()
        self._noted = folder / "writes"
        self._noted.touch()
        self._read_upto = 0
        self.writes: list[Write] = []
        reading, writing = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            os.close(reading)
            self._serve(writing)
        os.close(writing)
        with os.fdopen(reading) as said:
            self.url = said.readline().strip()
        self._http = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=30)

    def _serve(self, said: int) -> None:
        """Be the sandbox; never returns."""
        try:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            sandbox = Sandbox()
            context, shared = sandbox.context, self.shared
            number = os.open(self._noted, os.O_WRONLY | os.O_APPEND)
            context.journal = _Noting(number, sandbox.world.clock.now)
            honest = context.holding

            @asynccontextmanager
            async def holding(call: Call) -> AsyncIterator[bool]:
                shared.under_way += 1
                try:
                    async with honest(call) as busy:
                        yield busy
                finally:
                    shared.under_way -= 1

            context.holding = holding  # type: ignore[method-assign]
            os.write(said, f"{sandbox.url}\n".encode())
            os.close(said)
            asyncio.run(sandbox.run())
        finally:
            os._exit(0)

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """A control call."""
        content = b"" if body is None else json.dumps(body).encode()
        try:
            answer = self._exchange(method, path, content)
        except ConnectionError:
            # The sandbox closes a line that was still for a few seconds, and on a busy machine it was: nothing was read of
            # this call then, and a second line carries it.
            self._http.close()
            answer = self._exchange(method, path, content)
        told = json.loads(answer.read())
        return told if answer.status == 200 else None

    def _exchange(self, method: str, path: str, content: bytes) -> http.client.HTTPResponse:
        self._http.request(method, f"/_sandbox{path}", content, {"Content-Type": "application/json"})
        return self._http.getresponse()

    def every_payment(self) -> list[Any]:
        """All payments, newest first, page by page."""
        found: list[Any] = []
        after = ""
        while page := self.ask("GET", f"/payments?limit=1000{after}"):
            found += page
            after = f"&before={page[-1]['reference']}"
        return found

    def hang_up(self) -> None:
        """Close our line to the sandbox; it opens again by itself. A forked process must not speak on its parent's."""
        self._http.close()

    def settle(self) -> None:
        """Wait until nothing is under way any more, not even for a client that was killed."""
        quiet = 0
        while quiet < 2:
            self.ask("GET", "/clock")  # whatever was sent before this was read before this
            quiet = quiet + 1 if self.shared.under_way == 0 else 0
            if not quiet:
                time.sleep(0.003)

    def advance(self, seconds: float) -> None:
        """Move time on, here and at the sandbox. Nothing may be under way."""
        self.ask("POST", "/clock", {"advance_s": seconds})
        self.shared.offset += seconds

    def read_writes(self) -> list[Write]:
        """Every write so far."""
        with self._noted.open("rb") as file:
            file.seek(self._read_upto)
            for line in file:
                at, kind, reference, key, body, status, fault = json.loads(line)
                self.writes.append(Write(at, kind, reference, key, body.encode("latin-1"), status, fault))
            self._read_upto = file.tell()
        return self.writes

    def close(self) -> None:
        """End the sandbox."""
        self._http.close()
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
