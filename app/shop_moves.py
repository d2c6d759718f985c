"""Moves of a shop between this computer and a server, and its tills.

What belongs to servers is imported only when it is asked for: a shop with one till needs none of it.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.data_file import DATABASE
from app.domain.problem import Invalid
from app.domain.tills.shared_shop import Moved, MoveKind, MovePhase, SeenTill, SharedShop, ShopMove
from app.errors import Blocked
from app.store import is_shared

if TYPE_CHECKING:
    from app.store.postgres.moving.folder_moves import MovePlace

MoveHeard = Callable[[MovePhase, int, int], bool]
"""Told again and again how far a phase is, in rows; whether to stop."""
LONGEST_NAME = 40
"""Letters of a till's name."""


def own_name() -> str:
    """The name of this computer, for a till without another."""
    return platform.node()[:LONGEST_NAME] or "Kvitt"


class ShopMoves:
    """Moves the shop in one data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def shared(self) -> SharedShop | None:
        """The shared shop that this folder is a till of, if any."""
        if not is_shared(self._folder / DATABASE):
            return None
        from app.store.postgres.joined import read_joined

        return SharedShop(*read_joined(self._folder))

    def tills(self) -> list[SeenTill]:
        """Who is there, asked of the server. Raises `Blocked` `shop_not_shared`, and what servers do."""
        from app.store.postgres.moving.asking import ask_server
        from app.store.postgres.moving.sharing import tills

        return ask_server(self._place(ShopMove(MoveKind.JOIN)).parts, tills)

    def rename(self, name: str) -> None:
        """Let this till have another name. Raises `Invalid` `till_name`."""
        from app.store.postgres.moving.asking import ask_server
        from app.store.postgres.moving.sharing import rename

        place = self._place(ShopMove(MoveKind.JOIN, name=checked_name(name)))
        ask_server(place.parts, rename(self._joined().till, place.name))

    def role_script(self, role: str) -> str:
        """SQL that makes a role which can sell and nothing else."""
        from app.store.postgres.address import read_address
        from app.store.postgres.moving.role import role_script

        return role_script(read_address(self._joined().address)["dbname"], role)

    def try_out(self, move: ShopMove, password: str, hearing: MoveHeard) -> Moved:
        """Do as much of a move as can be undone.

        Beside the program that has the file.
        """
        from app.store.postgres.moving.folder_moves import try_join, try_share

        place = self._place(move, password)
        return try_share(place, hearing) if move.kind is MoveKind.SHARE else try_join(place)

    def carry_out(self, move: ShopMove, password: str, hearing: MoveHeard, at: datetime) -> Moved:
        """Move the shop.

        The caller owns the folder, and no program has its file open. A password is kept in the key store first. Raises
        `Blocked` `server_password_unkept` where there is none.
        """
        from app.store.postgres.moving import folder_moves

        place = self._place(move, password)
        with _kept(place.address, password):
            if move.kind is MoveKind.SHARE:
                return folder_moves.share_shop(place, hearing, at)
            if move.kind is MoveKind.JOIN:
                return folder_moves.join_shop(place, hearing, at)
            if move.kind is MoveKind.UPGRADE:
                return folder_moves.upgrade_there(place, hearing)
            return folder_moves.unshare_shop(place, hearing, anyway=move.anyway)

    def leave_lost_server(self, at: datetime) -> Moved:
        """Let this till's copy be the shop, because its server is gone for good."""
        from app.store.postgres.moving.folder_moves import unshare_server_lost

        return unshare_server_lost(self._place(ShopMove(MoveKind.UNSHARE)), at)

    def _joined(self) -> SharedShop:
        shared = self.shared
        if shared is None:
            raise Blocked("shop_not_shared")
        return shared

    def _place(self, move: ShopMove, password: str = "") -> MovePlace:
        from app.store.postgres.address import read_address, without_password
        from app.store.postgres.moving.folder_moves import MovePlace
        from app.system.key_store import server_password

        address = without_password(move.address) if move.address else self._joined().address
        read_address(address)  # what is wrong with it is said before a key store is asked
        found = password or server_password(address)
        return MovePlace(self._folder / DATABASE, address, found, move.name or own_name(), __version__)


def has_password(address: str) -> bool:
    """Whether there is a password in an address. Raises `Invalid` `server_address`."""
    from app.store.postgres.address import password_in

    try:
        return bool(password_in(address))
    except ValueError as failure:
        raise Invalid("server_address", field="address", text=address) from failure


def checked_name(name: str) -> str:
    """The name of a till. Raises `Invalid` `till_name`."""
    shown = " ".join(name.split())
    if not shown or len(shown) > LONGEST_NAME or not shown.isprintable():
        raise Invalid("till_name", field="name")
    return shown


@contextmanager
def _kept(address: str, password: str) -> Iterator[None]:
    """Keep a password in the key store, unless what is done comes to nothing."""
    from app.system.key_store import drop_server_password, keep_server_password, server_password

    before = server_password(address)
    if not password or password == before:
        yield
        return
    try:
        keep_server_password(address, password)
    except Blocked as trouble:
        # Whoever gives it by libpq's own variable gives it at each start.
        if os.environ.get("PGPASSWORD") != password:
            raise Blocked("server_password_unkept") from trouble
    try:
        yield
    except BaseException:
        if before:
            keep_server_password(address, before)
        else:
            drop_server_password(address)
        raise
