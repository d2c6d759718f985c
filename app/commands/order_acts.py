"""The money acts of `kvitt order …`: capture, ship, refund, cancel, switch, keep, ask."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal

import click

from app import runtime
from app.commands.order_output import end_with, foretell, say, tell, tell_many, tell_seen
from app.commands.shared import Choices, shared, with_app
from app.domain.desk.to_ship import ManyProgress
from app.domain.desk.views import OrderView
from app.domain.input.phone import parse_phone
from app.domain.money import parse_amount
from app.domain.operation import Operation
from app.domain.order import Flow, parse_quantity
from app.domain.problem import Invalid
from app.domain.saying.refund_days import RefundDays, refund_days
from app.domain.shop.recipient import Recipient
from app.domain.verdict import Action, check_amount
from app.words.parcels import parcel_words, taken_back_words

OrderAct = Callable[[runtime.App], Awaitable[Operation | None]]
_lines = click.option(
    "--line",
    "lines",
    multiple=True,
    metavar="N=QUANTITY",
    help="So many of the order's N-th line, counted from 1; may repeat.",
)
_dry_run = click.option("--dry-run", is_flag=True, help="Say what it would come to, and do nothing.")


@click.command("capture")
@click.argument("reference")
@click.option("--amount", help="As people write it: 499 or 499,50. All that is left if left out.")
@_dry_run
@shared
@click.pass_obj
def capture(choices: Choices, reference: str, amount: str | None, dry_run: bool) -> None:
    """Take what the customer approved, once the goods are handed over or shipped."""

    def wanted(app: runtime.App) -> int | None:
        return _minor(app, reference, amount)

    if dry_run:
        _try_dry(choices, reference, Action.CAPTURE, lambda app, view: wanted(app))
    else:
        act(choices, reference, lambda app: app.actions.capture(reference, wanted(app)))


@click.command("recipient")
@click.argument("reference")
@shared
@click.pass_obj
def recipient(choices: Choices, reference: str) -> None:
    """Show to whom an order goes, as the customer shared it.

    Read at the service where it is not known yet.
    """

    async def work(app: runtime.App) -> Recipient | None:
        view = app.browse.order(reference)
        if view.recipient is not None or view.payment is None:
            return view.recipient
        return await app.recipients.fetch(view.payment.reference)

    found = with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps({"reference": reference, "lines": list(found.lines()) if found else []}))
    elif found is None:
        click.echo("The customer shared nothing, or it has run out.", err=True)
    else:
        click.echo("\n".join(found.lines()))


@click.command("ship")
@click.argument("reference")
@_lines
@click.option("--carrier", default="", help="Who carries it.")
@click.option("--tracking", default="", help="The number of the parcel; the customer's app shows its tracking page.")
@click.option("--release-rest", is_flag=True, help="Release what is still reserved after this.")
@_dry_run
@shared
@click.pass_obj
def ship(
    choices: Choices,
    *,
    reference: str,
    lines: tuple[str, ...],
    carrier: str,
    tracking: str,
    release_rest: bool,
    dry_run: bool,
) -> None:
    """Ship some lines, or all that are left, and capture exactly their worth."""

    def wanted(view: OrderView) -> Mapping[int, Decimal]:
        # Without a line named all that is left is meant.
        return _portions(lines) or {portion.position: portion.quantity for portion in view.to_ship}

    def send(app: runtime.App) -> Awaitable[Operation | None]:
        view = app.browse.order(reference)
        say(choices, explain(view))
        return app.actions.ship(reference, wanted(view), carrier, tracking, release_rest=release_rest)

    def explain(view: OrderView) -> str:
        return parcel_words(view.pack(wanted(view)), view.order) if view.allowed[Action.SHIP] else ""

    if dry_run:
        _try_dry(choices, reference, Action.SHIP, lambda app, view: view.pack(wanted(view)).amount, explain)
    else:
        act(choices, reference, send)


@click.command("refund")
@click.argument("reference")
@click.option("--amount", help="As people write it. All that was captured if left out.")
@_lines
@click.option("--reason", default="")
@_dry_run
@shared
@click.pass_obj
def refund(
    choices: Choices, reference: str, amount: str | None, lines: tuple[str, ...], reason: str, dry_run: bool
) -> None:
    """Give back captured money: all, an amount, or the worth of some lines."""
    # Both together could contradict each other, and money must not be guessed.
    if amount and lines:
        raise click.UsageError("Give an amount or lines, not both.")
    portions = _portions(lines)

    def worth(app: runtime.App, view: OrderView) -> int | None:
        return view.take_back(portions).amount if portions else _minor(app, reference, amount)

    def explain(view: OrderView) -> str:
        known = bool(portions) and bool(view.allowed[Action.REFUND])
        return taken_back_words(view.take_back(portions), view.order) if known else ""

    def send(app: runtime.App) -> Awaitable[Operation]:
        if portions:
            say(choices, explain(app.browse.order(reference)))
            return app.actions.refund_lines(reference, portions, reason)
        return app.actions.refund(reference, _minor(app, reference, amount), reason)

    if dry_run:
        _try_dry(choices, reference, Action.REFUND, worth, explain)
    else:
        act(choices, reference, send)


@click.command("cancel")
@click.argument("reference")
@shared
@click.pass_obj
def cancel(choices: Choices, reference: str) -> None:
    """Cancel a waiting request, or release what is reserved and not captured."""
    act(choices, reference, lambda app: app.actions.cancel_or_release(reference))


@click.command("switch")
@click.argument("reference")
@click.option("--flow", type=click.Choice([flow.name.lower() for flow in Flow]), help="qr, or push with --phone.")
@click.option("--phone", default="", help="Another number to send to.")
@shared
@click.pass_obj
def switch(choices: Choices, reference: str, flow: str | None, phone: str) -> None:
    """Reach the customer another way or at another number.

    End the request that waits, see it ended, and send a new one.
    """
    # A number alone asks for a push, nothing at all for a code to scan.
    wanted = Flow[flow.upper()] if flow else Flow.PUSH if phone else Flow.QR

    def send(app: runtime.App) -> Awaitable[Operation]:
        number = parse_phone(phone, app.preferences.current.market) if phone else ""
        return app.checkout.switch(reference, wanted, number)

    act(choices, reference, send)


@click.command("keep")
@click.argument("reference")
@shared
@click.pass_obj
def keep(choices: Choices, reference: str) -> None:
    """Keep what the customer approved just before it was cancelled."""

    async def work(app: runtime.App) -> tuple[OrderView, None]:
        await app.actions.keep(reference)
        return app.browse.order(reference), None

    tell(choices, *with_app(choices, work))


@click.command("ask")
@click.argument("reference")
@shared
@click.pass_obj
def ask(choices: Choices, reference: str) -> None:
    """Ask the service where an order stands.

    A step whose outcome is not known yet is finished first.
    """

    async def work(app: runtime.App) -> tuple[OrderView, Operation | None]:
        await app.actions.ask(reference)
        view = app.browse.order(reference)
        # An operation that is still open sets the exit code.
        return view, view.pending[-1] if view.pending else None

    tell(choices, *with_app(choices, work))


@click.command("track")
@click.argument("reference")
@click.option("--carrier", default="", help="Who carries it.")
@click.option("--tracking", default="", help="The number of the parcel.")
@shared
@click.pass_obj
def track(choices: Choices, reference: str, carrier: str, tracking: str) -> None:
    """Show a tracking page in the customer's app, and read what the app shows.

    Without a carrier it is only read.
    """

    async def work(app: runtime.App) -> tuple[OrderView, Operation | None]:
        if carrier or tracking:
            operation = await app.tracking.show(reference, carrier, tracking)
            return app.browse.order(reference), operation
        await app.tracking.read_shown(reference)
        return app.browse.order(reference), None

    view, operation = with_app(choices, work)
    tell_seen(choices, view)
    end_with(operation, quiet=choices.as_json)


@click.command("ship-many")
@click.argument("references", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All orders to ship, the nearest deadline first.")
@click.option("--again", is_flag=True, help="What an earlier run left, and what went wrong in it.")
@shared
@click.pass_obj
def ship_many(choices: Choices, references: tuple[str, ...], everything: bool, again: bool) -> None:
    """Ship and capture all that is left of many orders."""
    if sum((bool(references), everything, again)) != 1:
        raise click.UsageError("Name the orders, or give --all or --again.")

    async def work(app: runtime.App) -> ManyProgress:
        many = app.many_orders
        if again:
            return await many.go_on()
        return await many.ship(references or [row.reference for row in app.to_ship.rows()])

    tell_many(choices, with_app(choices, work))


def act(choices: Choices, reference: str, do: OrderAct) -> None:
    """Do it, and tell where the order stands and how it went."""

    async def work(app: runtime.App) -> tuple[OrderView, Operation | None]:
        operation = await do(app)
        return app.browse.order(reference), operation

    tell(choices, *with_app(choices, work))


def _try_dry(
    choices: Choices,
    reference: str,
    action: Action,
    worth: Callable[[runtime.App, OrderView], int | None],
    explain: Callable[[OrderView], str] = lambda view: "",
) -> None:
    async def work(app: runtime.App) -> tuple[OrderView, int, tuple[RefundDays, str] | None]:
        view = app.browse.order(reference)
        days: tuple[RefundDays, str] | None = None
        if action is Action.REFUND and view.payment is not None:
            found = refund_days(view.payment, app.now().astimezone())
            days = found, app.preferences.current.wallet(found.today)
        verdict = view.allowed[action]
        if not verdict:
            raise Invalid(verdict.refusal, field=action)
        wanted = worth(app, view)
        if action is Action.SHIP:
            # What the lines are worth is checked against what may be captured; the right to ship alone says nothing of
            # money.
            return view, (check_amount(view.allowed[Action.CAPTURE], wanted, view.order.total) if wanted else 0), days
        return view, verdict.limit if wanted is None else check_amount(verdict, wanted, view.order.total), days

    view, amount, days = with_app(choices, work)
    foretell(choices, Action.CAPTURE if action is Action.SHIP else action, view, amount, days)
    say(choices, explain(view))


def _portions(lines: tuple[str, ...]) -> dict[int, Decimal]:
    found: dict[int, Decimal] = {}  # a line that is named twice is meant twice
    for text in lines:
        number, mark, quantity = text.partition("=")
        # `isdigit` also takes other scripts' digits, so only ASCII is read.
        if not mark or not number.strip().isascii() or not number.strip().isdigit() or int(number) < 1:
            raise Invalid("portion_unreadable", field="lines", text=text)
        # People count lines from one, the order from nought.
        position = int(number) - 1
        found[position] = found.get(position, Decimal(0)) + parse_quantity(quantity)
    return found


def _minor(app: runtime.App, reference: str, amount: str | None) -> int | None:
    return None if amount is None else parse_amount(amount, currency=app.browse.order(reference).order.currency)


COMMANDS = (recipient, capture, ship, track, ship_many, refund, cancel, switch, keep, ask)
