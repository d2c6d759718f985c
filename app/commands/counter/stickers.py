"""`kvitt sticker …`: codes at the counter that customers scan."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app import runtime, window
from app.commands.shared import Choices, shared, with_app
from app.domain.shop.sticker import StickerPaper
from app.services.counter.stickers import ShownSticker
from app.whole_file import write_whole

LANGUAGES = ("en", "nb", "da", "sv", "fi")


@click.group()
@shared
def sticker() -> None:
    """Codes at the counter that customers scan.

    The till may then send to them.
    """


@sticker.command("list")
@shared
@click.pass_obj
def sticker_list(choices: Choices) -> None:
    """All stickers of the sales unit, by any program."""
    found = with_app(choices, lambda app: app.stickers.listed())
    if choices.as_json:
        click.echo(json.dumps([_as_json(each) for each in found]))
        return
    for each in found:
        click.echo(f"{each.id}  {each.place}" + ("" if each.ours else "  made by another program"))
    if not found:
        click.echo("There is no sticker yet: kvitt sticker make PLACE.", err=True)


@sticker.command("make")
@click.argument("place")
@shared
@click.pass_obj
def sticker_make(choices: Choices, place: str) -> None:
    """Make a sticker for PLACE, such as "Till 1".

    Customers read the place as they scan. Webhooks must come here first: kvitt webhooks register URL.
    """
    name = with_app(choices, lambda app: app.stickers.make(place))
    click.echo(json.dumps({"id": name, "place": place}) if choices.as_json else f"{name}  {place}  made")


@sticker.command("move")
@click.argument("name", metavar="ID")
@click.argument("place")
@shared
@click.pass_obj
def sticker_move(choices: Choices, name: str, place: str) -> None:
    """Give the sticker ID another PLACE; what is printed stays good."""
    with_app(choices, lambda app: app.stickers.move(name, place))
    click.echo(json.dumps({"id": name, "place": place}) if choices.as_json else f"{name}  {place}  moved")


@sticker.command("delete")
@click.argument("name", metavar="ID")
@shared
@click.pass_obj
def sticker_delete(choices: Choices, name: str) -> None:
    """End the sticker ID; what is printed is dead from then on."""
    with_app(choices, lambda app: app.stickers.delete(name))
    click.echo(json.dumps({"deleted": name}) if choices.as_json else f"{name}  deleted")


@sticker.command("print")
@click.argument("name", metavar="ID")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--paper", type=click.Choice([each.value for each in StickerPaper]), default="A4", help="A4 if left out.")
@click.option("--language", type=click.Choice(LANGUAGES), default=None, help="That of the shop's papers if left out.")
@shared
@click.pass_obj
def sticker_print(choices: Choices, name: str, file: Path, paper: str, language: str | None) -> None:
    """Save the sticker ID as FILE.

    A PDF to print, or the official picture alone (.svg).
    """

    async def work(app: runtime.App) -> str:
        shown, picture = await app.stickers.picture(name)
        # The picture goes out as it came: it may be printed by others, and never altered (documented).
        if file.suffix.lower() == ".svg":
            write_whole(file, picture)
        else:
            text = app.stickers.text(shown.place, language)
            window.write_sticker(picture, text, file, StickerPaper(paper))
        return shown.place

    place = with_app(choices, work)
    click.echo(json.dumps({"id": name, "file": str(file)}) if choices.as_json else f"{place}: saved as {file}")


def _as_json(each: ShownSticker) -> dict[str, object]:
    return {"id": each.id, "place": each.place, "content": each.content, "ours": each.ours}
