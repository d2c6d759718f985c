"""`kvitt share`, `kvitt unshare` and `kvitt tills`: a shop that several tills share."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from app import data_file, profiles, runtime
from app.commands.journal import has_terminal
from app.commands.shared import Choices, shared, with_app
from app.commands.sign_in import has_keyboard
from app.domain.tills.shared_shop import Moved, MoveKind, MovePhase, SeenTill, ShopMove
from app.errors import Blocked, Invalid

if TYPE_CHECKING:
    from app.data_file import ShopMoves

PHASE_WORDS = {MovePhase.KEEPING: "Copying the file", MovePhase.MOVING: "Moving", MovePhase.COMPARING: "Comparing"}
_PASSWORD = "server_password"  # noqa: S105 - a code, and no password


@click.command()
@click.argument("address", default="")
@click.option(
    "--join", "kind", flag_value=MoveKind.JOIN.value, help="Join the shop that is there, or fetch its copy anew."
)
@click.option("--upgrade", "kind", flag_value=MoveKind.UPGRADE.value, help="Bring the shop there up to this version.")
@click.option("--dry-run", is_flag=True, help="Do all of it, compare every row, and undo it.")
@click.option("--name", default="", help="What the others call this till; else the name of this computer.")
@click.option("--password-from", type=int, help="Read the password from this descriptor, a line.")
@shared
@click.pass_obj
def share(
    choices: Choices, address: str, kind: str | None, name: str, password_from: int | None, *, dry_run: bool
) -> None:
    """Move this shop to a PostgreSQL server, for several tills.

    ADDRESS reads postgresql://user@server/database, without a password: that is asked for, or taken from PGPASSWORD or
    pgpass, and kept in the system's key store. Kvitt must be closed here. All is moved and every row compared, or nothing;
    the file as it was is kept beside, only to be read.
    """
    data_file.shop_moves(choices.folder).refuse_password(address)
    move = ShopMove(MoveKind(kind or MoveKind.SHARE), address, name)
    if not address and move.kind is MoveKind.SHARE:
        raise Invalid("server_address", field="address", text="")
    with _moves(choices) as moves:
        mover = _Mover(moves, move, _given_password(password_from), dry_run=dry_run)
        moved = mover.run()
    _tell(choices, move, moved, dry_run=dry_run)


@click.command()
@click.option(
    "--anyway", is_flag=True, help="Also while other tills are at work; they are told, and write nothing more."
)
@click.option("--server-lost", is_flag=True, help="The server is gone for good: go on with the copy of this till.")
@shared
@click.pass_obj
def unshare(choices: Choices, *, anyway: bool, server_lost: bool) -> None:
    """Move the shop back into the file of this till.

    The others cannot sell from then on. What the server has stays there.
    """
    move = ShopMove(MoveKind.UNSHARE, anyway=anyway)
    if server_lost:
        # Nobody can sign in: that is written down at the server.
        with profiles.own(choices.folder, wait=2):
            moved = data_file.shop_moves(choices.folder).leave_lost_server(runtime.now_utc())
    else:
        with _moves(choices) as moves:
            moved = _Mover(moves, move, "").run()
    _tell(choices, move, moved)


@click.command()
@click.option("--rename", default="", help="Give this till another name.")
@click.option(
    "--roles", default="", metavar="NAME", help="Print the SQL for a role of this name, that can sell and no more."
)
@shared
@click.pass_obj
def tills(choices: Choices, rename: str, roles: str) -> None:
    """List the tills that share this shop.

    Each with its version, when it was last seen, and how far its copy is behind.
    """
    moves = data_file.shop_moves(choices.folder)
    if roles:
        click.echo(moves.role_script(roles), nl=False)
        return
    if rename:
        with_app(choices, lambda app: app.upkeep.sharing.rename(rename), keys_later=True)
    found, own = moves.tills(), moves.shared
    number = own.till if own else 0
    if choices.as_json:
        rows = [{**each._asdict(), "here": each.is_here, "own": each.number == number} for each in found]
        click.echo(json.dumps(rows))
        return
    for each in found:
        click.echo(_till_line(each, own=each.number == number))


def _till_line(till: SeenTill, *, own: bool) -> str:
    seen = "now" if till.is_here else f"{till.seconds_ago // 60} minutes ago"
    behind = f"{till.changes_behind} changes behind" if till.changes_behind else "up to date"
    parts = (f"{till.number:3d}", till.name, till.version, seen, behind)
    more = ("another version of the data" if not till.same_schema else "", "this till" if own else "")
    return "  ".join(part for part in (*parts, *more) if part)


@contextmanager
def _moves(choices: Choices) -> Iterator[ShopMoves]:
    """The moves of a folder that is owned, by somebody who may."""

    async def allow(app: runtime.App) -> None:
        app.upkeep.sharing.allow_moving()

    # Two seconds, for a window that is closing just now.
    with profiles.own(choices.folder, wait=2):
        with_app(choices, allow, owned=nullcontext(), keys_later=True)
        yield data_file.shop_moves(choices.folder)


def _given_password(password_from: int | None) -> str:
    """The password from a descriptor or the environment; empty where there is none."""
    if password_from is None:
        return os.environ.get("PGPASSWORD", "")
    try:
        with os.fdopen(password_from, encoding="utf-8", closefd=False) as lines:
            return lines.readline().rstrip("\r\n")
    except (OSError, ValueError):
        raise Invalid(_PASSWORD) from None


@dataclass
class _Mover:
    """Makes a move, and asks for the password where the server wants one."""

    moves: ShopMoves
    move: ShopMove
    password: str
    dry_run: bool = False

    def run(self) -> Moved:
        try:
            return self._once()
        except Blocked as trouble:
            # Never from a pipe: what stands there was meant for the command.
            if trouble.code != _PASSWORD or not has_keyboard():
                raise
        self.password = str(click.prompt("Password of the server's user", hide_input=True, err=True))
        return self._once()

    def _once(self) -> Moved:
        try:
            if self.dry_run:
                return self.moves.try_out(self.move, self.password, _hear)
            return self.moves.carry_out(self.move, self.password, _hear, runtime.now_utc())
        except KeyboardInterrupt:
            raise Blocked("move_stopped") from None


def _hear(phase: MovePhase, through: int, of: int) -> bool:
    # Progress is for a person; in a file or a pipe it would be noise. What stops it is Ctrl+C.
    if has_terminal():
        percent = f" {100 * through // of} %" if of else " …"
        click.echo(f"\r{PHASE_WORDS[phase]}{percent}   \r", err=True, nl=False)
    return False


def _tell(choices: Choices, move: ShopMove, moved: Moved, *, dry_run: bool = False) -> None:
    """Say what came of a move."""
    if choices.as_json:
        click.echo(json.dumps({"move": move.kind, "dry_run": dry_run, **moved._asdict()}))
        return
    holding = f"{moved.orders} orders, {moved.payments} payments, {moved.log_entries} entries of the action log"
    said = {
        MoveKind.SHARE: f"The shop is at the server: {holding}. This is till {moved.till}.",
        MoveKind.JOIN: f"This is till {moved.till} of the shop: {holding}.",
        MoveKind.UNSHARE: f"The shop is back in the file of this till: {holding}.",
        MoveKind.UPGRADE: f"The shop at the server is up to date: {holding}. Fetch the copy of each till: kvitt share --join.",
    }[move.kind]
    click.echo(f"It can be done: {holding}. Nothing was changed." if dry_run else said)
    if moved.rows:
        click.echo(f"Every one of {moved.rows} rows was compared. Sum: {moved.fingerprint[:16]}")
    if moved.log_fault:
        click.echo(
            f"The action log has a fault at {moved.log_fault}; it is moved as it is. See kvitt journal check.", err=True
        )
    if moved.put_back:
        click.echo("The server had been put back from a backup: payments made since are looked for now.")
    if moved.kept:
        click.echo(f"What was here is kept as {moved.kept}.")
