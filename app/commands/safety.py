"""`kvitt backup` and `kvitt restore`: copy the data file, and put copies back."""

from __future__ import annotations

import json
import os
import sys
from contextlib import nullcontext
from pathlib import Path

import click

from app import data_file, profiles, runtime
from app.commands.output import with_names
from app.commands.shared import NOT_KNOWN, Choices, shared, with_app
from app.domain.reference import check_prefix
from app.errors import AppError, Blocked, Invalid
from app.words.language import ENGLISH
from app.words.restoring import restore_lines
from app.words.sentences import explain

LONGEST_NAME = 200
"""Bytes of a copy's name; what it is made from beside it has a longer one."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@shared
@click.pass_obj
def backup(choices: Choices, file: Path | None) -> None:
    """Copy the data file, checked, to FILE or to the folder backups beside it.

    Also while Kvitt is open.
    """
    # Checked by its bytes: file systems count those, and a letter may have four.
    if file is not None and len(os.fsencode(file.name)) > LONGEST_NAME:
        raise Invalid("file_name_long")
    try:
        copy = data_file.back_up(choices.folder, file, runtime.now_utc())
    except FileNotFoundError:
        raise Blocked("nothing_to_copy") from None
    try:
        server = data_file.back_up_server(choices.folder, copy, file)
    except FileNotFoundError:  # of a shop with one till
        click.echo(json.dumps({"copy": str(copy)}) if choices.as_json else f"Copied and checked: {copy}")
        return
    if choices.as_json:
        click.echo(json.dumps({"copy": str(copy), "server": str(server) if server else None}))
        return
    click.echo(f"Copied and checked: {copy}")
    if server is None:
        click.echo("The server was not copied: pg_dump of PostgreSQL is not installed here.", err=True)
    else:
        click.echo(f"Copied from the server: {server}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--prefix", "prefixes", multiple=True, help="A reference prefix that was used after the copy was made; may repeat."
)
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@shared
@click.pass_obj
def restore(choices: Choices, file: Path, prefixes: tuple[str, ...], *, yes: bool, dry_run: bool) -> None:
    """Put the copy FILE back, and find the payments made since.

    It takes the place of the data file; the payments are looked for at the service. What changes is shown first, and
    nothing happens without a yes. The data file that was there is kept beside it, and this machine keeps its printer and
    its webhooks. If the service cannot be reached now, the payments are looked for when Kvitt is opened next; until then
    nothing can be sent.
    """
    # Before anything is touched: a wrong prefix must not come to light halfway.
    checked = tuple(check_prefix(prefix, "prefix") for prefix in prefixes)
    found: int | None = None
    trouble: AppError | None = None
    # Two seconds, for a window that is closing just now.
    with profiles.own(choices.folder, wait=2):
        differences = data_file.compare(choices.folder, file)
        if dry_run and choices.as_json:
            click.echo(json.dumps(with_names(differences), default=str))
        elif not choices.as_json:
            click.echo("\n".join(restore_lines(differences)))
        if dry_run:
            return
        if not yes and not _agreed():
            raise Blocked("not_agreed")
        aside = data_file.restore(choices.folder, file, runtime.now_utc(), checked)
        try:
            # `owned`, because the lock is held already, and a second one would wait for the first.
            found = with_app(choices, lambda app: app.after_restore.run(), owned=nullcontext())
        except AppError as failure:
            trouble = failure
    _tell_restored(choices, file, aside, found)
    if trouble is not None:
        click.echo(
            f"{explain(trouble)} The payments from after the copy are still to be found: run kvitt sync.", err=True
        )
        # Restored, but not known yet what came after: the same exit code as for any other open question.
        sys.exit(NOT_KNOWN)


def _tell_restored(choices: Choices, file: Path, aside: Path | None, found: int | None) -> None:
    """Say what became of a restore; `found` is None as long as newer payments are not all found."""
    if choices.as_json:
        kept = str(aside) if aside else None
        click.echo(json.dumps({"restored": str(file), "aside": kept, "found": found, "done": found is not None}))
        return
    click.echo(f"Restored from {file}.")
    if aside:
        click.echo(f"What was there is kept as {aside}.")
    if found is not None:
        click.echo(found_words(found))


def _agreed() -> bool:
    """Whether a person at the terminal says yes."""
    # Without a terminal a question would hang in a script for ever.
    return sys.stdin.isatty() and click.confirm("Put it back?", err=True)


def found_words(found: int) -> str:
    """What a search after a restore came to."""
    return ENGLISH.say("{count} payments from after the backup were found.", count=found).format(count=found)
