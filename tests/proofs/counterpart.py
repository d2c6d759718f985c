"""Everything on the other side of a state machine: the program on a folder of its own, the service, and a hand in between."""

import shutil
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from app import profiles, runtime
from app.domain.operation import Operation
from app.store import open_store
from app.store.postgres.joined import Joined, write_joined
from tests.support.clocks import Clock
from tests.support.inside.data_file import statement
from tests.support.inside.service import Exchange, locate_by, service_of
from tests.support.postgres import Shops
from tests.support.stage import Stage as Sandbox

NOBODY = "http://127.0.0.1:1"
EDGES = (
    "CREATE TEMP TABLE edges (machine TEXT, old TEXT, new TEXT)",
    "CREATE TEMP TRIGGER moved AFTER UPDATE OF stage ON operations WHEN NEW.stage <> OLD.stage"
    " BEGIN INSERT INTO edges VALUES ('operation', OLD.stage, NEW.stage); END",
    "CREATE TEMP TRIGGER turned AFTER UPDATE OF state ON payments WHEN NEW.state <> OLD.state"
    " BEGIN INSERT INTO edges VALUES ('payment', OLD.state, NEW.state); END",
)
"""The database itself notes every move that is really written down."""


@dataclass(frozen=True)
class Sent:
    """One try that went out: for which reference, with which key and bytes, at what time of ours."""

    reference: str
    key: str
    body: bytes
    at: datetime


class Counterpart:
    """The program, opened again and again on one folder, and what it sent."""

    def __init__(self, sandbox: Sandbox, run: Callable[..., Any], shops: Shops | None = None) -> None:
        """With `shops` the program is a till of a shared one, which is as new."""
        self.sandbox = sandbox
        self.clock = Clock()
        self.sent: list[Sent] = []
        self.edges: set[tuple[str, str, str]] = set()
        self.reachable = True
        self._run = run
        self._folder = Path(tempfile.mkdtemp(prefix="kvitt-machine-"))
        self._shops = shops
        if shops is not None:
            folder = self._folder / "practice"
            open_store(folder / "kvitt.db").close()
            write_joined(folder, Joined(f"postgresql://kvitt@/{shops.common}?host={shops.server.folder}", 1))
        sandbox.reset()
        sandbox.settings(rate_limits=False, token_life_s=10**8, failed_events="all")
        self.app = self._open()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._run(work)

    def restart(self) -> None:
        """The program ends, and is opened again on the same folder."""
        self.note_edges()
        self.run(self.app.close())
        self.app = self._open()

    def close(self) -> None:
        self.note_edges()
        self.run(self.app.close())
        shutil.rmtree(self._folder)
        if self._shops is not None:
            self._shops.clean()

    def note_edges(self) -> None:
        """Remember the moves that were written down since the program was opened."""
        self.edges |= {tuple(row) for row in statement(self.app, "SELECT DISTINCT * FROM edges")}

    def tries_of(self, key: str) -> int:
        return sum(sent.key == key for sent in self.sent)

    def wait(self, seconds: float) -> None:
        """Time passes, here and there."""
        self.clock.advance(seconds)
        self.sandbox.advance(seconds)

    def behind_our_back(self, reference: str, act: str, body: dict[str, Any], key: str) -> int:
        """Somebody else uses the same sales unit, in its portal; the status of the answer."""
        keys = self.sandbox.keys
        unit = {"Ocp-Apim-Subscription-Key": keys["subscription_key"], "Merchant-Serial-Number": keys["msn"]}
        with httpx.Client(base_url=self.sandbox.url) as portal:
            secret = {"client_id": keys["client_id"], "client_secret": keys["client_secret"]}
            token = portal.post("/accesstoken/get", headers={**unit, **secret}).json()["access_token"]
            headers = {**unit, "Authorization": f"Bearer {token}", "Idempotency-Key": key}
            return portal.post(f"/epayment/v1/payments/{reference}/{act}", json=body, headers=headers).status_code

    def _open(self) -> runtime.App:
        app = runtime.build(
            self._folder / "practice", profiles.Profile.PRACTICE, self.sandbox.url, now=self.clock, dice=lambda _: 0
        )
        service: Any = service_of(app)
        locate_by(service, self._locate)
        honest: Exchange = service.send

        async def send(operation: Operation) -> Any:
            self.sent.append(Sent(operation.reference, operation.key, operation.body, self.clock()))
            return await honest(operation)

        service.send = send
        self.run(app.preferences.change({"link_life": "10"}))  # every request lives as long as the model says
        for sql in EDGES:
            statement(app, sql)
        return app

    async def _locate(self) -> str:
        return self.sandbox.url if self.reachable else NOBODY
