"""`kvitt webhooks …`: registrations, and the listener without a window."""

from __future__ import annotations

import asyncio
import json
import signal
from contextlib import suppress

import click

from app import runtime
from app.changes import Change, Topic
from app.commands.order_output import as_json, print_order, tell_own_step
from app.commands.shared import Choices, shared, with_app
from app.services.webhooks import Registration

GONE = (
    "There is no system key store here, so the secret goes when this command ends, and with it the use of this"
    " registration. Use kvitt webhooks listen --register URL instead."
)


@click.group()
@shared
def webhooks() -> None:
    """Be told by the service when something happened.

    Polling alone is enough; this only makes it quicker.
    """


@webhooks.command("list")
@shared
@click.pass_obj
def webhooks_list(choices: Choices) -> None:
    """All registrations of the sales unit, by any program."""
    found = with_app(choices, lambda app: app.webhooks.listed())
    if choices.as_json:
        click.echo(json.dumps([_as_json(registration) for registration in found]))
        return
    for registration in found:
        click.echo(f"{registration.id}  {registration.url}  {_remark(registration)}")
    if not found:
        click.echo("Nothing is registered. Polling alone is enough.", err=True)


@webhooks.command("register")
@click.argument("url")
@shared
@click.pass_obj
def webhooks_register(choices: Choices, url: str) -> None:
    """Ask for webhooks to URL.

    An earlier registration of ours for the same address is deleted afterwards.
    """
    registered, kept = with_app(choices, lambda app: app.webhooks.register(url))
    if choices.as_json:
        click.echo(json.dumps({**_as_json(registered), "secret_kept": kept}))
    else:
        click.echo(f"{registered.id}  {registered.url}  registered")
    if not kept:
        click.echo(GONE, err=True)


@webhooks.command("delete")
@click.argument("registration", metavar="ID")
@shared
@click.pass_obj
def webhooks_delete(choices: Choices, registration: str) -> None:
    """End the registration ID."""
    with_app(choices, lambda app: app.webhooks.delete(registration))
    click.echo(json.dumps({"deleted": registration}) if choices.as_json else f"{registration}  deleted")


@webhooks.command("listen")
@click.option("--at", default="", help="Host and port; the setting if left out (127.0.0.1:8787).")
@click.option("--register", "url", default="", metavar="URL", help="Register this address as soon as we listen.")
@shared
@click.pass_obj
def webhooks_listen(choices: Choices, at: str, url: str) -> None:
    """Take webhooks in and watch all payments until Ctrl-C.

    Each order that moves is told on a line of its own.
    """

    async def work(app: runtime.App) -> None:
        stop = asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows has no such handlers; Ctrl-C arrives as an exception there
                asyncio.get_running_loop().add_signal_handler(number, stop.set)
        # First listen and then register: the first webhook may come at once.
        async with app.webhook_listener.open(at or app.preferences.current.webhooks_listen):
            if url:
                await app.webhooks.register(url)
            if app.stickers.has_ours and app.stickers.ready:
                await app.webhooks.hear_check_ins()
                await app.stickers.listed()
            # What was printed last of each order, so that only what moved is told.
            printed: dict[str, object] = {}
            app.changes.subscribe(lambda change: _tell(choices, app, change, printed))
            app.after_approval.tell = tell_own_step
            app.after_approval.listen()
            app.after_shipping.listen()
            app.recipients.listen()
            app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
            _tell_listening(choices, app)
            await stop.wait()

    with suppress(KeyboardInterrupt):
        with_app(choices, work)


def _tell_listening(choices: Choices, app: runtime.App) -> None:
    """Say where webhooks come in, and what is still missing for them."""
    ours = app.webhooks.ours
    if choices.as_json:
        click.echo(json.dumps({"listening": app.webhook_listener.listening, "registered": sorted(ours.values())}))
    else:
        click.echo(f"Listening at {app.webhook_listener.listening}. Ctrl-C ends it.")
        for address in sorted(app.webhooks.unusable.values()):
            click.echo(f"The secret for {address} is not at hand. Delete it and register again.", err=True)
        if not ours:
            click.echo("Nothing is registered yet: kvitt webhooks register URL, or --register URL.", err=True)


def _tell(choices: Choices, app: runtime.App, change: Change, printed: dict[str, object]) -> None:
    """Print an order that is no longer where it was, and who came to the counter."""
    if change.topic is Topic.CHECK_IN and change.key:
        # The name of a sticker is known once they were listed; until then its id stands in.
        place = next((each.place for each in app.stickers.known if each.id == change.key), change.key)
        click.echo(json.dumps({"checked_in": place}) if choices.as_json else f"Somebody is at {place}.")
    if change.topic is not Topic.ORDER:
        return
    # By any reference of the order; an announcement may name one of its requests.
    view = app.browse.order(change.key)
    now = (view.standing, view.aggregate)
    if printed.get(view.reference) == now:
        return
    printed[view.reference] = now
    if choices.as_json:
        click.echo(json.dumps(as_json(view)))
    else:
        print_order(view)


def _as_json(registration: Registration) -> dict[str, object]:
    return {
        "id": registration.id,
        "url": registration.url,
        "ours": registration.ours,
        "secret_at_hand": registration.secret_at_hand,
    }


def _remark(registration: Registration) -> str:
    if not registration.ours:
        return "made by another program"
    return (
        "ours" if registration.secret_at_hand else "ours, but its secret is not at hand: delete it and register again"
    )
