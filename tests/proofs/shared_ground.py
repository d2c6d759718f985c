"""Where the cases of `points.py` lie when their shop is shared: a database of its own on a real server, laid anew for each."""

from __future__ import annotations

import shutil
from functools import cached_property
from pathlib import Path
from typing import Any

from app.store import Store
from app.store.postgres.shared_tables import SCHEMA
from tests.proofs.points import scene
from tests.proofs.shop import template
from tests.proofs.till import Boundary, Time, Witness
from tests.proofs.virtual_server import VirtualServer
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops

TRAVEL_S = 0.02
"""So long something travels from the till to the server, or back."""
_BESIDE = ("seals", "changes", "leases", "tills", "shop")
"""What is another with every scene, whatever was done in it."""


class SharedGround:
    """A shop on a server, with one till of it."""

    number = 1

    def __init__(self, shops: Shops) -> None:
        self.shops = shops
        self._time = Time()
        self._scenes: dict[str, list[str]] = {}
        self.server = VirtualServer(shops, shops.new(), lambda: self._time(), lambda: TRAVEL_S)
        self._clock = self.server.clock()
        self._clock.__enter__()

    def close(self) -> None:
        """Let go of it."""
        self._clock.__exit__(None, None, None)
        self.connection.close()

    def new_file(self, name: str, time: Time) -> Path:
        """The copy of an empty shop."""
        self._time = time
        # The first of all is empty, and is kept as such.
        self._have("", [*(name for name in self.shops.schema.tables if name not in _BESIDE), *_BESIDE])
        file = template().with_name(f"shared-{name}.db".replace(" ", "-"))
        shutil.copyfile(template(), file)
        return file

    def keep(self, name: str) -> None:
        """Keep what the server has, in a schema beside."""
        self._copy_out(name, [*self._changed(), *_BESIDE])

    def lay(self, name: str, file: Path, time: Time) -> None:
        """Have what the server had."""
        kept = scene(name, self)
        self._have(name, [*sorted({*self._changed(), *self._scenes[name]} - {*_BESIDE}), *_BESIDE])
        shutil.copyfile(kept.file, file)
        self._time = time

    def open_as(self, file: Path, pass_by: Boundary, number: int) -> Store:
        """The store of a till of it."""
        return self.server.till(file, pass_by, number)

    def witness(self, file: Path) -> Witness:
        """Who sees it at the server."""
        return ServerWitness(self.shops, self.server.shop)

    def wrong(self, store: Store, *, thorough: bool) -> list[str]:
        """What is wrong at rest: where the copy is not the truth, or somebody still has the pen.

        `thorough` looks at a copy made anew as well.
        """
        found = self.shops.differing(shared(store), self.connection)
        if thorough:
            file = template().with_name("fresh.db")
            fresh = self.shops.till(file, self.server.shop, 9)
            while fresh.catch_up():
                pass
            found += [f"{name} of a copy made anew" for name in self.shops.differing(fresh, self.connection)]
            fresh.close()
            file.unlink()
        held = self.connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
        ).fetchone()
        return found + (["somebody has the pen"] if held != (0,) else [])

    def kill(self) -> None:
        """Pull the plug of the server, and let it run again."""
        self.shops.server.kill()
        self.shops.server.start()
        vars(self).pop("connection").close()

    @cached_property
    def connection(self) -> Any:
        """One on which no guard looks."""
        connection = self.shops.server.connect(self.server.shop)
        connection.execute(f"SET search_path = {SCHEMA}; SET session_replication_role = replica")
        return connection

    def _changed(self) -> list[str]:
        kinds = {kind for (kind,) in self.connection.execute("SELECT DISTINCT kind FROM changes")}
        return [name for name, table in self.shops.schema.tables.items() if table.kind in kinds and name != "seals"]

    def _copy_out(self, name: str, tables: list[str]) -> None:
        beside = f'"scene {name}"'
        self.connection.execute(
            f"CREATE SCHEMA {beside};"
            + ";".join(f"CREATE TABLE {beside}.{each} AS SELECT * FROM {each}" for each in tables)
        )
        self._scenes[name] = tables

    def _have(self, name: str, tables: list[str]) -> None:
        if name not in self._scenes:
            self._copy_out(name, tables)
        beside, kept = f'"scene {name}"', self._scenes[name]
        self.connection.execute(
            ";".join(
                f"DELETE FROM {each}" + (f";INSERT INTO {each} SELECT * FROM {beside}.{each}" if each in kept else "")
                for each in tables
            )
        )


class ServerWitness(Witness):
    """Looks at the server with a connection of its own: a copy is no proof."""

    def __init__(self, shops: Shops, shop: str) -> None:
        super().__init__(template())
        self._shops, self._shop = shops, shop
        self._at_server: Any = None

    def rows(self, sql: str, *values: str) -> list[Any]:
        """As at the server."""
        if self._at_server is None:
            self._at_server = self._shops.server.connect(self._shop)
            self._at_server.execute(f"SET search_path = {SCHEMA}")
        return list(self._at_server.execute(sql.replace("?", "%s"), values).fetchall())

    def look_anew(self) -> None:
        """Where the server was gone."""
        if self._at_server is not None:
            self._at_server.close()
        self._at_server = None

    def close(self) -> None:
        super().close()
        self.look_anew()
