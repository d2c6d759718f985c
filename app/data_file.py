"""The data file alone: read, copied, compared and put back.

Beside or instead of the program that owns it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Blocked
from app.store import READ_ALL_THE_SAME, Store, is_shared, open_store, present_file
from app.store import current_at as current_at_of_file

if TYPE_CHECKING:
    from app.domain.records.journal import Finding
    from app.domain.records.restore_preview import Differences
    from app.services.desk.browse import Browse
    from app.store.postgres.moving.shop_moves import ShopMoves as ShopMoves

DATABASE = "kvitt.db"
"""The data file in its folder."""


def open_as_it_is(
    file: Path, unwritable: Blocked | None, patience: float, hearing: Callable[[int, int], bool]
) -> Store:
    """The store in `file`.

    Only to be read when it is damaged, or its disk cannot be written.
    """
    try:
        if unwritable is None:
            return _named(open_store(file, patience=patience, hearing=hearing, password=_server_password))
    except Blocked as trouble:
        if trouble.code not in READ_ALL_THE_SAME or not present_file(file).exists():
            raise
        unwritable = trouble
    try:
        return open_store(file, damage=unwritable)
    except FileNotFoundError:
        raise unwritable from None


def _named(store: Store) -> Store:
    """A store that tells the other tills of its shop the version of this program."""
    if store.news is not None:
        from app import __version__

        store.news.own_version = __version__
    return store


def _server_password(address: str) -> str:
    from app.system.key_store import server_password  # only where tills share a shop

    return server_password(address)


def shop_moves(folder: Path) -> ShopMoves:
    """The moves of the shop in `folder`; its tills, too."""
    import os
    import platform

    from app import __version__
    from app.domain.input.whole_letters import cut
    from app.store.postgres.moving.shop_moves import LONGEST_NAME, PasswordPlace, ShopMoves
    from app.system.key_store import drop_server_password, keep_server_password, server_password

    def given_anew(password: str) -> bool:
        return os.environ.get("PGPASSWORD") == password

    passwords = PasswordPlace(server_password, keep_server_password, drop_server_password, given_anew)
    return ShopMoves(folder / DATABASE, passwords, cut(platform.node(), LONGEST_NAME) or "Kvitt", __version__)


@contextmanager
def open_reading(folder: Path) -> Iterator[Browse]:
    """Open only the reads of the store in `folder`, beside its owner.

    Raises `FileNotFoundError` when there is none.
    """
    from app.services.desk.browse import Browse

    store = open_store(folder / DATABASE, read_only=True)
    try:
        yield Browse(store, lambda: datetime.now(UTC))
    finally:
        store.close()


def is_of_many_tills(folder: Path) -> bool:
    """Whether `folder` holds a till's copy of a shared shop."""
    return is_shared(folder / DATABASE)


def catch_up(folder: Path, seconds: float) -> bool:
    """Take into a till's copy what others wrote; whether all of it.

    At most so many seconds; the caller owns the folder. Raises `Blocked`.
    """
    store = open_store(folder / DATABASE, password=_server_password)
    try:
        return store.news is not None and store.news.take_at_once(seconds)
    finally:
        store.close()


def current_at(folder: Path) -> datetime | None:
    """When a till's copy was last as its server; None where it is none."""
    return current_at_of_file(folder / DATABASE)


def back_up(folder: Path, to: Path | None, at: datetime) -> Path:
    """Copy the data file, to its backups or to `to`; the copy.

    Beside the program that owns it. Raises `Blocked` (`backup_failed`, `file_damaged`, `copy_exists`) and
    `FileNotFoundError` when there is no data file.
    """
    # A restore that was decided on counts as done.
    file = present_file(folder / DATABASE)
    if not file.exists():
        raise FileNotFoundError(file)
    from app.store import Backups, copy_whole

    if to is None:
        return Backups(folder / DATABASE).make(at).file
    # Never over a file that is there: it may be the only other copy.
    if to.exists():
        raise Blocked("copy_exists", text=to.name)
    copy_whole(file, to)
    return to


_DUMPS = 14
"""So many copies of a server stay."""


def back_up_server(folder: Path, copy: Path, to: Path | None) -> Path | None:
    """Copy the shop's server beside a `copy` of the data file.

    None where it cannot be done here. The name is that of the copy, or of `to`. Raises `FileNotFoundError` where the shop is
    not shared, and `Blocked`: `server_dump_failed`, `copy_exists`.
    """
    if not is_shared(folder / DATABASE):
        raise FileNotFoundError(folder)
    from app.store.postgres.moving.server_dump import can_dump, dump_server

    if not can_dump():
        return None
    file = copy.with_suffix(".dump") if to is None else to.with_name(f"{to.name}.dump")
    if to is not None and file.exists():
        raise Blocked("copy_exists", text=file.name)
    dump_server(shop_moves(folder).parts, file)
    if to is None:
        for older in sorted(file.parent.glob("*.dump"))[:-_DUMPS]:
            older.unlink(missing_ok=True)
    return file


def restore(folder: Path, copy: Path, at: datetime, prefixes: tuple[str, ...] = ()) -> Path | None:
    """Replace the data file in `folder` by `copy`; see `put_back`.

    The caller owns the folder. Settings of this machine stay as they are.
    """
    from app.settings import OF_MACHINE
    from app.store import put_back

    return put_back(copy, folder / DATABASE, at, prefixes, OF_MACHINE)


def check_log(folder: Path, progress: Callable[[int, int], None]) -> Finding:
    """Check the action log in `folder`, beside its owner.

    Raises `FileNotFoundError` when there is no data file.
    """
    file = present_file(folder / DATABASE)
    if not file.exists():
        raise FileNotFoundError(file)
    open_store(folder / DATABASE, read_only=True).close()  # it says what is wrong with a file that cannot be read
    from app.store import check_log

    return check_log(file, progress)


def newest_copy(folder: Path) -> Path | None:
    """The newest copy of the data file in `folder`, if there is one."""
    from app.store import Backups

    newest = Backups(folder / DATABASE).newest()
    return newest.file if newest else None


def compare(folder: Path, copy: Path) -> Differences:
    """What `restore` would change. Raises as that does."""
    from app.settings import OF_MACHINE
    from app.store import compare

    return compare(copy, folder / DATABASE, OF_MACHINE)
