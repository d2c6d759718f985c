"""The command line: the same services as the window, for scripts, support and tests."""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from importlib import import_module
from pathlib import Path

import click

from app import __version__, runtime, window
from app.commands.order_output import as_json, print_order, tell_own_step
from app.commands.shared import NOT_KNOWN, Choices, Door, reading, shared, with_app
from app.domain.desk.views import OrderView

_COMMANDS = {
    "abilities": "app.commands.counter.abilities.abilities",
    "backup": "app.commands.safety.backup",
    "case": "app.commands.desk.understand.case",
    "catalogue": "app.commands.catalogue.catalogue",
    "conformance": "app.commands.golive.conformance.conformance",
    "customer": "app.commands.desk.customer.customer",
    "day": "app.commands.day.day.day",
    "export": "app.commands.handing_on.export.export",
    "find": "app.commands.desk.find.find",
    "health": "app.commands.upkeep.health.health",
    "index": "app.commands.desk.index.index",
    "journal": "app.commands.journal.journal",
    "lookup": "app.commands.desk.lookup.lookup",
    "money": "app.commands.ledger.money.money",
    "order": "app.commands.order.order",
    "people": "app.commands.people.people",
    "print": "app.commands.upkeep.print_queue.print_queue",
    "report": "app.commands.day.report.report",
    "restore": "app.commands.safety.restore",
    "retention": "app.commands.privacy.erase.retention",
    "say": "app.commands.desk.understand.say",
    "settings": "app.commands.upkeep.settings.settings",
    "share": "app.commands.tills.sharing.share",
    "sticker": "app.commands.counter.stickers.sticker",
    "tills": "app.commands.tills.sharing.tills",
    "unit": "app.commands.counter.units.unit",
    "unshare": "app.commands.tills.sharing.unshare",
    "voucher": "app.commands.handing_on.voucher.voucher",
    "webhooks": "app.commands.webhooks.webhooks",
}
"""Where each command is that is imported with its first use: to import all of them takes longer than most of them do."""

# About four months: a longer wait overflows what the clocks below can hold.
LONGEST_WATCH = 10_000_000


class _Commands(Door):
    """The commands, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted({*self.commands, *_COMMANDS})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        if cmd_name not in self.commands and cmd_name in _COMMANDS:
            module, _, name = _COMMANDS[cmd_name].rpartition(".")
            self.add_command(getattr(import_module(module), name), cmd_name)
        return super().get_command(ctx, cmd_name)


@click.group(cls=_Commands, invoke_without_command=True)
@shared
@click.version_option(__version__, prog_name="kvitt")
@click.pass_context
def cli(context: click.Context) -> None:
    """Kvitt: orders paid with Vipps MobilePay. Without a command it opens the window."""
    if context.invoked_subcommand is None:
        choices = context.ensure_object(Choices)
        sys.exit(window.open_window(choices.data, choices.api))


@cli.command()
@click.option("--port", type=click.IntRange(0, 65_535), default=0, show_default=True, help="0 takes any free port.")
@click.option("--quiet", is_flag=True, help="Say nothing but the first line.")
@click.option("--state", type=click.Path(path_type=Path, dir_okay=False), help="Keep its pretend money in this file.")
@click.option("--face", type=click.Choice(["both", "test", "production"]), help="Which host it answers as.")
@shared
def sandbox(port: int, quiet: bool, state: Path | None, face: str | None) -> None:
    """Run the sandbox on its own.

    The first line says where it is and which keys it takes.
    """
    from app.sandbox.__main__ import serve

    sys.exit(serve(port=port, quiet=quiet, state=str(state) if state else None, face=face))


@cli.command()
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Where the pictures go.")
@click.option("--all", "every", is_flag=True, help="Every page and state, in every language, theme and size.")
@click.option("--only", default="", help="With --all: some of them, such as light,1280x800,en or 200%.")
@click.option("--four-keys", is_flag=True, help="Only a sale by four keys, drawn after each of them.")
@shared
def demo(out: Path, every: bool, only: str, four_keys: bool) -> None:
    """Play one sale in real windows offscreen, and save every screen."""
    if four_keys:
        sys.exit(window.draw_four_keys(out))
    sys.exit(window.draw_every_state(out, only) if every else window.draw_sale(out))


@cli.command()
@click.option("--profile", type=click.Choice(["test", "production"]), default="test", show_default=True)
@shared
def keys(profile: str) -> None:
    """Put the four keys of a sales unit into the system's key store."""
    from app.api.auth import ApiKeys
    from app.system.key_store import keep_keys

    asked = {
        "client_id": click.prompt("Client ID"),
        "client_secret": click.prompt("Client secret", hide_input=True),
        "subscription_key": click.prompt("Subscription key", hide_input=True),
        "msn": click.prompt("Merchant serial number"),
    }
    keep_keys(profile, ApiKeys(**{name: value.strip() for name, value in asked.items()}))
    click.echo("Kept in the system's key store.")


@cli.command()
@click.argument("query", default="")
@click.option("--limit", type=click.IntRange(1, 10_000), default=200, show_default=True)
@shared
@click.pass_obj
def orders(choices: Choices, query: str, limit: int) -> None:
    """List orders, newest first.

    QUERY is part of a reference, a name, a product or a phone number.
    """
    with reading(choices) as browse:
        found = browse.views(query, limit) if browse else []
    if choices.as_json:
        click.echo(json.dumps([as_json(view) for view in found]))
        return
    for view in found:
        print_order(view)
    if not found:
        click.echo("No order matches." if query else "There are no orders yet.", err=True)


@cli.command()
@click.option("--until-quiet", is_flag=True, help="Go on until nothing is open and nobody is waited for.")
@click.option("--timeout", "seconds", default=900.0, show_default=True, help="Seconds, with --until-quiet.")
@shared
@click.pass_obj
def sync(choices: Choices, until_quiet: bool, seconds: float) -> None:
    """Finish every open operation and read every waiting payment, once; the poller of scripts."""

    # Written so that NaN is refused as well, for no comparison holds for it.
    if not 0 <= seconds <= LONGEST_WATCH:
        raise click.BadParameter(f"it must be from 0 to {LONGEST_WATCH} seconds.", param_hint="--timeout")

    async def work(app: runtime.App) -> tuple[bool, list[OrderView]]:
        # First of all: until it is through nothing may be sent.
        if app.after_restore.due:
            from app.commands.safety import found_words

            click.echo(found_words(await app.after_restore.run()), err=True)
        # Before the pass, so that this till acts on approvals that it sees itself.
        app.after_approval.tell = tell_own_step
        app.after_approval.listen()
        app.after_shipping.listen()
        app.recipients.listen()
        quiet = await _go_through(app, timedelta(seconds=seconds) if until_quiet else None)
        unsettled = [app.browse.order(row.reference) for row in app.browse.waiting()]
        return quiet and not any(view.pending for view in unsettled), unsettled

    settled, unsettled = with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps([as_json(view) for view in unsettled]))
    else:
        for view in unsettled:
            print_order(view)
        if not unsettled:
            click.echo("Nothing is open and nobody is waited for.")
    if not settled:
        # An exit code of its own, so that scripts can tell *not known yet* from *done* and *failed*.
        click.echo("Not everything is settled yet. Run kvitt sync again.", err=True)
        sys.exit(NOT_KNOWN)


async def _go_through(app: runtime.App, limit: timedelta | None) -> bool:
    """Pass after pass until none began anything, with `limit` each until all is quiet; whether it became so."""
    quiet = True
    while True:
        if limit is None:
            await app.watch.once()
        else:
            quiet = await app.watch.until_quiet(limit)
        # All, for what they began may be open still.
        begun = [await each.finish() for each in (app.after_approval, app.after_shipping, app.recipients)]
        if not any(begun):
            return quiet
