"""`kvitt order note` and `kvitt order tag`: what staff write down about an order."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

import click

from app import runtime
from app.commands.shared import Choices, shared, tell_was, with_app
from app.domain.desk.notes import OrderNote
from app.domain.desk.views import OrderView


@click.command("note")
@click.argument("reference")
@click.argument("text", default="")
@click.option("--edit", type=int, metavar="N", help="Put TEXT in place of note N.")
@click.option("--remove", type=int, metavar="N", help="Delete note N.")
@shared
@click.pass_obj
def note(choices: Choices, reference: str, text: str, edit: int | None, remove: int | None) -> None:
    """Write a note about an order, or list its notes. They are never sent."""
    if edit is not None and remove is not None:
        raise click.UsageError("Give --edit or --remove, not both.")
    if remove is not None and text:
        raise click.UsageError("--remove takes no text.")

    async def write(app: runtime.App) -> None:
        number = edit if remove is None else remove
        before = {each.number: each.text for each in app.browse.order(reference).notes}
        seen = before.get(number) if number is not None else None
        if remove is not None:
            await app.notes.remove(reference, remove, seen=seen)
        elif edit is not None:
            await app.notes.edit(reference, edit, text, seen=seen)
        if seen is not None:
            tell_was(seen, text)
        elif text:
            await app.notes.add(reference, text)

    _write_and_tell(choices, reference, write)


@click.command("tag")
@click.argument("reference")
@click.argument("tags", nargs=-1)
@click.option("--remove", is_flag=True, help="Take these tags away.")
@shared
@click.pass_obj
def tag(choices: Choices, reference: str, tags: tuple[str, ...], remove: bool) -> None:
    """Give an order tags, or list them."""
    if remove and not tags:
        raise click.UsageError("Name the tags to remove.")

    async def write(app: runtime.App) -> None:
        if tags:
            await (app.notes.untag if remove else app.notes.tag)(reference, *tags)

    _write_and_tell(choices, reference, write)


def _write_and_tell(choices: Choices, reference: str, write: Callable[[runtime.App], Awaitable[None]]) -> None:
    async def work(app: runtime.App) -> OrderView:
        await write(app)
        return app.browse.order(reference)

    view = with_app(choices, work)
    if choices.as_json:
        notes = [_as_json(each) for each in view.notes]
        click.echo(json.dumps({"reference": view.reference, "notes": notes, "tags": view.tags}))
        return
    if not view.notes:
        click.echo("No notes.")
    for each in view.notes:
        click.echo(f"{each.number}  {(each.edited_at or each.at).astimezone():%Y-%m-%d %H:%M}  {each.who}  {each.text}")
    click.echo(" ".join(f"#{name}" for name in view.tags) if view.tags else "No tags.")


def _as_json(each: OrderNote) -> dict[str, object]:
    return {
        "number": each.number,
        "text": each.text,
        "at": each.at.isoformat(),
        "who": each.who,
        "edited_at": each.edited_at.isoformat() if each.edited_at else None,
        "edited_by": each.edited_by,
    }


COMMANDS = (note, tag)
