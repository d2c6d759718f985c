"""A shop that is restored from a copy, and what was asked of the service since."""

import asyncio
from pathlib import Path

from app import data_file, runtime
from app.domain.standing import Standing
from app.store import put_back
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.clocks import Clock
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


class Shop:
    """A shop that is restored from a copy; its clock leaps instead of waiting."""

    def __init__(self, open_app: OpenApp, run: Run, folder: Path) -> None:
        self._open_app = open_app
        self._run = run
        self.folder = folder
        self.clock = Clock()
        self.slept: list[float] = []
        self.app = self.open()

    def open(self, api: str | None = None) -> runtime.App:
        self.app = self._open_app(api, now=self.clock)

        async def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            self.clock.advance(seconds)
            await asyncio.sleep(0)

        self.app.after_restore._sleep = sleep
        return self.app

    def sell(self, total: int = 50_000) -> str:
        reference = at_once(self.app.checkout.save(order(total))).reference
        return self.send(reference)

    def send(self, reference: str) -> str:
        self._run(self.app.checkout.send(reference))
        return reference

    def draft(self) -> str:
        return at_once(self.app.checkout.save(order())).reference

    def copy(self) -> Path:
        return data_file.back_up(self.folder, None, self.clock())

    def restore(
        self, copy: Path, *, lost: bool = False, prefixes: tuple[str, ...] = (), api: str | None = None
    ) -> None:
        """Put the copy back; with `lost` nothing is left of the file that was there."""
        self._run(self.app.close())
        aside = put_back(copy, self.folder / "kvitt.db", self.clock(), prefixes)
        assert aside is not None
        if lost:
            for end in ("", "-wal", "-shm"):
                aside.with_name(aside.name + end).unlink(missing_ok=True)
        self.open(api)

    def search(self) -> int:
        return self._run(self.app.after_restore.run())

    def standing(self, reference: str) -> Standing:
        return self.app.browse.order(reference).standing

    def references(self) -> set[str]:
        return {row.reference for row in self.app.browse.orders()}


def asked(sandbox: Sandbox) -> list[str]:
    return [request["path"].split("/")[4] for request in sandbox.requests("get")]
