"""Moves of a shop as a data folder does them.

Each whole or not at all. The caller owns the folder, and no program has its file open. Killed at any moment, the same move
done once more finds how far it came.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from app.domain.problem import TroubleCode
from app.domain.tills.shared_shop import Moved, MoveHeard, MovePhase
from app.errors import Blocked
from app.store.postgres.address import without_password
from app.store.postgres.database import SharedDatabase
from app.store.postgres.joined import Joined, forget_joined, parts_of, read_joined, steps, write_joined
from app.store.postgres.local_copy import LocalCopy
from app.store.postgres.moving.asking import NO_DATABASE, ask_server
from app.store.postgres.moving.own_rows import carry_over
from app.store.postgres.moving.sharing import (
    Former,
    JoiningTill,
    MoveHearing,
    Shared,
    join,
    line_there,
    look_at,
    moved_to,
    share,
    unshare,
)
from app.store.postgres.moving.shop_upgrade import upgrade_shop
from app.store.postgres.server import Server
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.backup import copy_whole, stamp
from app.store.sqlite.database import Database, open_database
from app.store.sqlite.files import ASIDE, BESIDE, RESTORE, finish_restore, is_shared
from app.store.sqlite.log_check import check_log
from app.store.sqlite.recovery import Recovery

_PART = "kvitt-joining.db"


class MovePlace(NamedTuple):
    """Where a move happens: the data file, its server, and who does it.

    `version` is that of the program.
    """

    file: Path
    address: str
    password: str
    name: str
    version: str

    @property
    def parts(self) -> dict[str, str]:
        """What libpq is to be told."""
        return parts_of(self.address, lambda address: self.password)

    def till(self, number: int = 0) -> JoiningTill:
        """The till as it tells who it is."""
        return JoiningTill(self.name, self.version, steps(), number)


def try_share(place: MovePlace, hearing: MoveHeard) -> Moved:
    """Do all of a move to the server, and undo it.

    Beside the program that has the file. Raises as `share_shop`.
    """
    parts = place.parts
    with closing(open_database(place.file, read_only=True)) as database:
        # As of one moment, while the program goes on writing.
        database.connection.execute("BEGIN")
        schema, fault = shared_schema(database), _log_fault(place.file)
        shared = ask_server(parts, share(database, schema, place.till(), _heard(hearing), None))
        return _moved(database, shared)._replace(log_fault=fault)


def try_join(place: MovePlace) -> Moved:
    """Look whether this till could join the shop at a server. Raises as `join_shop`."""
    with closing(open_database(place.file, read_only=True)) as database:
        if not is_shared(place.file) and database.row("SELECT 1 FROM orders LIMIT 1") is not None:
            raise Blocked("till_has_sold")
    return ask_server(place.parts, look_at(place.till()))


def share_shop(place: MovePlace, hearing: MoveHeard, at: datetime) -> Moved:
    """Move the shop in a file to a server.

    The file is this till's copy from then on. The file as it was is kept beside it, only to be read. Raises `Blocked`
    `shop_is_shared`, `move_stopped`, `backup_failed`, and as `ask_server` and `share`.
    """
    parts, folder = place.parts, place.file.parent
    with closing(open_database(place.file)) as database:
        schema = shared_schema(database)
        if done := _cut_short(place, database):
            return done
        fault = _log_fault(place.file)
        kept = _keep_former(place.file, at, hearing)

        def decide(shared: Shared) -> None:
            # Before the server counts: a till that is killed now asks there, and never goes on alone.
            write_joined(folder, Joined(without_password(place.address), shared.till))

        with _without(kept), database.write():
            shared = ask_server(parts, share(database, schema, place.till(), _heard(hearing), decide))
            copy = LocalCopy(database, schema)
            copy.keep_upto(0)
            copy.keep_lineage(shared.lineage)
        return _moved(database, shared, kept)._replace(log_fault=fault)


def _cut_short(place: MovePlace, database: Database) -> Moved | None:
    """What became of an earlier move that was cut short; None where nothing came of it."""
    folder = place.file.parent
    if not is_shared(place.file):
        return None
    schema = shared_schema(database)
    copy = LocalCopy(database, schema)
    joined = read_joined(folder)
    line = ask_server(place.parts, line_there)
    if copy.lineage or joined.address != without_password(place.address):
        raise Blocked("shop_is_shared")
    if not line:
        forget_joined(folder)
        return None
    # All is there, and nothing was written since: this file only has to know it.
    with database.write():
        copy.keep_upto(0)
        copy.keep_lineage(line)
    return _moved(database, Shared(0, "", joined.till, line))


def join_shop(place: MovePlace, hearing: MoveHeard, at: datetime) -> Moved:
    """Let this folder be a shared shop's till, or fetch its copy anew.

    What was in the folder is kept beside it, only to be read. Raises `Blocked` `till_has_sold` where there are orders that
    are in no shared shop, `move_stopped`, and as `ask_server` and `join`.
    """
    parts, file = place.parts, place.file
    former = read_joined(file.parent) if is_shared(file) else None
    part = file.with_name(_PART)
    _take_away(part)
    try:
        with closing(open_database(file)) as own, closing(open_database(part)) as new:
            if former is None and own.row("SELECT 1 FROM orders LIMIT 1") is not None:
                raise Blocked("till_has_sold")
            schema = shared_schema(new)
            with new.write():
                copy, number = LocalCopy(own, schema), former.till if former is not None else 0
                asked = join(new, schema, place.till(number), _heard(hearing), Former(copy.upto, copy.lineage))
                shared = ask_server(parts, asked)
                carry_over(own, new, schema, shared.till)
            moved = _moved(new, shared)
        # First whose copy it is, and then the copy: the other way round a till that is killed would sell alone.
        write_joined(file.parent, Joined(without_password(place.address), shared.till))
        part.rename(file.with_name(f"{RESTORE}-{_stamp_of_its_own(file, at)}.db"))
        kept = finish_restore(file)
    finally:
        _take_away(part)
    return moved._replace(kept=_only_read(kept) if kept is not None else "")


def unshare_shop(place: MovePlace, hearing: MoveHeard, *, anyway: bool) -> Moved:
    """Move the shop back into this till's file.

    That is the truth from then on. Raises `Blocked` `shop_not_shared`, `tills_are_here` unless it is done `anyway`,
    `shop_unshared` where another till has it, `move_stopped`, and as `ask_server`.
    """
    folder, parts = place.file.parent, place.parts
    joined, schema = read_joined(folder), None
    with closing(open_database(place.file)) as opened:
        schema = shared_schema(opened)
        copy = LocalCopy(opened, schema)
        # Cut short: nothing was ever there, or it is back here already.
        back = ask_server(parts, moved_to)
        if back == joined.till or (back == 0 and not copy.lineage):
            forget_joined(folder)
            return _moved(opened, Shared(0, "", 0))
        server = Server(parts, schema, steps(), lineage=copy.lineage)
        database = SharedDatabase(opened, server, schema, joined.till)
        with closing(server.connection):
            while database.catch_up():
                if hearing(MovePhase.MOVING, 0, 0):
                    raise Blocked("move_stopped")
            with Database(opened.connection).write():
                work = unshare(opened, schema, database.upto, _heard(hearing), joined.till, anyway=anyway)
                shared = ask_server(parts, work)
        forget_joined(folder)
        return _moved(opened, shared)


def unshare_server_lost(place: MovePlace, at: datetime) -> Moved:
    """Let this till's copy be the shop, because its server is gone for good.

    The payments that other tills made last are searched for at the service. Raises `Blocked` `server_is_there` where it
    answers.
    """
    folder = place.file.parent
    try:
        line = ask_server(place.parts, line_there)
    except Blocked as trouble:
        if trouble.code not in (TroubleCode.SERVER_UNREACHED, NO_DATABASE):
            raise
        line = ""
    if line:
        raise Blocked("server_is_there")
    with closing(open_database(place.file)) as database:
        recovery = Recovery(database)
        since = recovery.newest_record() or at
        with database.write():
            recovery.ask_for(since, at)
        forget_joined(folder)
        return _moved(database, Shared(0, "", 0))


def upgrade_there(place: MovePlace, hearing: MoveHeard) -> Moved:
    """Bring the shop at the server to the schema of this version.

    Each till fetches its copy anew afterwards. Raises as `ask_server` and `upgrade_shop`.
    """
    joined, part = read_joined(place.file.parent), place.file.with_name(_PART)
    _take_away(part)
    try:
        shared = ask_server(place.parts, upgrade_shop(part, place.till(joined.till), _heard(hearing)))
        with closing(open_database(part)) as database:
            return _moved(database, shared)
    finally:
        _take_away(part)


def _heard(hearing: MoveHeard) -> MoveHearing:
    def hear(phase: MovePhase, through: int, of: int) -> None:
        if hearing(phase, through, of):
            raise Blocked("move_stopped")

    return MoveHearing(
        lambda through, of: hear(MovePhase.MOVING, through, of),
        lambda through, of: hear(MovePhase.COMPARING, through, of),
    )


def _moved(database: Database, shared: Shared, kept: str = "") -> Moved:
    counts = (database.row(f"SELECT count(*) AS n FROM {name}") for name in ("orders", "payments", "journal"))  # noqa: S608 - names of ours
    orders, payments, entries = (int(row["n"]) if row else 0 for row in counts)
    return Moved(shared.rows, orders, payments, entries, shared.fingerprint, shared.till, kept, shared.put_back)


def _log_fault(file: Path) -> str:
    """Where the first fault of the action log is; it moves as it is, for a move mends nothing."""
    found = check_log(file)
    return "" if found else str(found.wrong or found.where)


def _keep_former(file: Path, at: datetime, hearing: MoveHeard) -> str:
    # Among what restores put aside: erasing a customer finds it there.
    kept = file.with_name(f"{ASIDE}-{_stamp_of_its_own(file, at)}.db")
    if hearing(MovePhase.KEEPING, 0, 0):
        raise Blocked("move_stopped")
    copy_whole(file, kept)
    return _only_read(kept)


def _stamp_of_its_own(file: Path, at: datetime) -> str:
    while any(file.with_name(f"{name}-{stamp(at)}.db").exists() for name in (RESTORE, ASIDE)):
        at += timedelta(seconds=1)
    return stamp(at)


def _only_read(kept: Path) -> str:
    kept.chmod(0o400)
    return str(kept)


@contextmanager
def _without(kept: str) -> Iterator[None]:
    """Keep no second file where nothing was moved."""
    try:
        yield
    except BaseException:
        Path(kept).chmod(0o600)  # or it could not be deleted on every system
        Path(kept).unlink()
        raise


def _take_away(part: Path) -> None:
    for end in BESIDE:
        with suppress(FileNotFoundError):
            part.with_name(part.name + end).unlink()
