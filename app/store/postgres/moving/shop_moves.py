"""Moves of the shop in a data folder, and its tills."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from app.domain.problem import Invalid
from app.domain.tills.shared_shop import Moved, MoveHeard, MoveKind, SeenTill, SharedShop, ShopMove
from app.errors import Blocked
from app.store.postgres.address import password_in, read_address, without_password
from app.store.postgres.joined import read_joined
from app.store.postgres.moving import folder_moves
from app.store.postgres.moving.asking import ask_server
from app.store.postgres.moving.folder_moves import MovePlace
from app.store.postgres.moving.role import role_script
from app.store.postgres.moving.sharing import rename, tills
from app.store.sqlite.files import is_shared

LONGEST_NAME = 40
"""Letters of a till's name."""


class PasswordPlace(NamedTuple):
    """Where passwords are kept, each by the address that it is for.

    `keep` raises `Blocked` where there is no safe place; `given_anew` says whether one comes by itself at each start.
    """

    get: Callable[[str], str]
    keep: Callable[[str, str], None]
    drop: Callable[[str], None]
    given_anew: Callable[[str], bool]


class ShopMoves:
    """Moves the shop in one data folder."""

    def __init__(self, file: Path, passwords: PasswordPlace, name: str, version: str) -> None:
        """`name` is that of a till without another, `version` that of the program."""
        self._file, self._passwords = file, passwords
        self._name, self._version = name, version

    @property
    def shared(self) -> SharedShop | None:
        """The shared shop that this folder is a till of, if any."""
        return SharedShop(*read_joined(self._file.parent)) if is_shared(self._file) else None

    def tills(self) -> list[SeenTill]:
        """Who is there, asked of the server. Raises `Blocked` `shop_not_shared`, and what servers do."""
        return ask_server(self.parts, tills)

    def rename(self, name: str) -> None:
        """Let this till have another name. Raises `Invalid` `till_name`."""
        place = self._place(ShopMove(MoveKind.JOIN, name=checked_name(name)))
        ask_server(place.parts, rename(self._joined().till, place.name))

    def role_script(self, role: str) -> str:
        """SQL that makes a role which can sell and nothing else."""
        return role_script(read_address(self._joined().address)["dbname"], role)

    def try_out(self, move: ShopMove, password: str, hearing: MoveHeard) -> Moved:
        """Do as much of a move as can be undone.

        Beside the program that has the file.
        """
        place = self._place(move, password or password_in(move.address))
        return folder_moves.try_share(place, hearing) if move.kind is MoveKind.SHARE else folder_moves.try_join(place)

    def carry_out(self, move: ShopMove, password: str, hearing: MoveHeard, at: datetime) -> Moved:
        """Move the shop.

        The caller owns the folder, and no program has its file open. A password is kept first. Raises `Blocked`
        `server_password_unkept` where there is no place for it.
        """
        password = password or password_in(move.address)
        place = self._place(move, password)
        with self._kept(place.address, password):
            if move.kind is MoveKind.SHARE:
                return folder_moves.share_shop(place, hearing, at)
            if move.kind is MoveKind.JOIN:
                return folder_moves.join_shop(place, hearing, at)
            if move.kind is MoveKind.UPGRADE:
                return folder_moves.upgrade_there(place, hearing)
            return folder_moves.unshare_shop(place, hearing, anyway=move.anyway)

    @property
    def parts(self) -> dict[str, str]:
        """The way to the server, for programs of PostgreSQL; with the password."""
        return self._place(ShopMove(MoveKind.JOIN)).parts

    def leave_lost_server(self, at: datetime) -> Moved:
        """Let this till's copy be the shop, because its server is gone for good."""
        return folder_moves.unshare_server_lost(self._place(ShopMove(MoveKind.UNSHARE)), at)

    def refuse_password(self, address: str) -> None:
        """Raise `Invalid` `password_in_address` where others could read one, as in a list of programs."""
        try:
            found = password_in(address)
        except ValueError as failure:
            raise Invalid("server_address", field="address", text="") from failure
        if found:
            raise Invalid("password_in_address", field="address")

    def _joined(self) -> SharedShop:
        shared = self.shared
        if shared is None:
            raise Blocked("shop_not_shared")
        return shared

    def _place(self, move: ShopMove, password: str = "") -> MovePlace:
        address = without_password(move.address) if move.address else self._joined().address
        read_address(address)  # what is wrong with it is said before a key store is asked
        name = checked_name(move.name) if move.name else self._name
        return MovePlace(self._file, address, password or self._passwords.get(address), name, self._version)

    @contextmanager
    def _kept(self, address: str, password: str) -> Iterator[None]:
        """Keep a password, unless what is done comes to nothing."""
        before = self._passwords.get(address)
        if not password or password == before:
            yield
            return
        try:
            self._passwords.keep(address, password)
        except Blocked as trouble:
            if not self._passwords.given_anew(password):
                raise Blocked("server_password_unkept") from trouble
        try:
            yield
        except BaseException:
            if before:
                self._passwords.keep(address, before)
            else:
                self._passwords.drop(address)
            raise


def checked_name(name: str) -> str:
    """The name of a till. Raises `Invalid` `till_name`."""
    shown = " ".join(name.split())
    if not shown or len(shown) > LONGEST_NAME or not shown.isprintable():
        raise Invalid("till_name", field="name")
    return shown
