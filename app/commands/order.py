"""`kvitt order …`: one order from its first line to its last refund."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypedDict, Unpack

import click

from app import runtime
from app.commands import order_acts, order_judge, order_notes
from app.commands.order_output import as_json, print_order, tell
from app.commands.paper import order_print
from app.commands.shared import Choices, reading, shared, with_app
from app.domain.codes import TroubleCode
from app.domain.desk.views import OrderView
from app.domain.input.phone import mask_name, parse_phone
from app.domain.money import Currency, format_money, parse_amount
from app.domain.operation import Operation
from app.domain.order import (
    Flow,
    Order,
    OrderLine,
    OtherPayment,
    Source,
    check_sendable,
    discounted,
    parse_quantity,
    problems,
)
from app.domain.payment import Event
from app.domain.problem import Invalid
from app.domain.shop.request_terms import NAME_AND_ADDRESS, parse_age, parse_lasts
from app.domain.vat import check_rate, parse_rate


@click.group()
@shared
def order() -> None:
    """Build, send, look at, capture, refund and cancel one order."""


class _TypedFields(TypedDict):
    """What the options of `order new` say of the order, as it was typed."""

    lines: tuple[str, ...]
    other_rates: bool
    phone: str
    customer: str
    personal_qr: str
    discount: str
    tip: str
    paid: tuple[tuple[str, str], ...]
    description: str
    receipt_number: str
    pos_id: str
    note: str
    flow: str
    ask_address: bool
    minimum_age: str
    lasts: str


@order.command("new")
@click.option(
    "--line", "lines", multiple=True, metavar="NAME;ID;QUANTITY;UNIT PRICE;VAT%", help="An order line; may repeat."
)
@click.option("--other-rates", is_flag=True, help="Allow VAT rates that the country does not have.")
@click.option("--phone", default="", help="The customer's number.")
@click.option("--name", "customer", default="", help="The customer's name, for looking up; it is not sent.")
@click.option(
    "--personal-qr", default="", metavar="TEXT", help="What the customer's own code says, in place of the number."
)
@click.option("--discount", default="", metavar="AMOUNT|PERCENT", help="Off the whole order, such as 50 or 10%.")
@click.option("--tip", default="", metavar="AMOUNT")
@click.option(
    "--paid",
    multiple=True,
    type=(click.Choice([source.name.lower() for source in Source]), str),
    metavar="SOURCE AMOUNT",
    help=f"What is paid otherwise: {', '.join(source.name.lower() for source in Source)}; may repeat.",
)
@click.option("--description", default="", help="What the customer reads; the product names if left out.")
@click.option("--receipt-number", default="")
@click.option("--pos-id", default="")
@click.option("--note", default="", help="For yourself; it is not sent.")
@click.option("--flow", type=click.Choice([flow.name.lower() for flow in Flow]), default="push", show_default=True)
@click.option("--ask-address", is_flag=True, help="Ask the customer for name and delivery address.")
@click.option("--minimum-age", default="", metavar="YEARS", help="Younger customers cannot pay.")
@click.option("--lasts", default="", metavar="TIME", help="How long it can be paid: 45 min, 12 h or 3 d.")
@click.option("--reference", default="", help="8 to 64 letters, digits and hyphens; made for you if left out.")
@click.option("--send", is_flag=True, help="Send the payment request at once.")
@shared
@click.pass_obj
def order_new(choices: Choices, *, reference: str, send: bool, **typed_fields: Unpack[_TypedFields]) -> None:
    """Save a new order, and send its payment request with --send."""

    async def work(app: runtime.App) -> tuple[OrderView, Operation | None]:
        typed = _read_order(app, typed_fields)
        for problem in problems(typed):
            # A draft may wait for its number; everything else must be right from the start.
            if send or problem.code != TroubleCode.PHONE_MISSING:
                raise problem
        saved = await app.checkout.save(typed, reference)
        return await _send(app, saved.reference) if send else (app.browse.order(saved.reference), None)

    tell(choices, *with_app(choices, work))


@order.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--send", is_flag=True, help="Send the payment request at once.")
@shared
@click.pass_obj
def order_import(choices: Choices, file: Path, send: bool) -> None:
    """Save an order from FILE, the body of a create call.

    Its values go through unchanged.
    """
    from app.services.imports import read_ready_body

    try:
        # `utf-8-sig`: editors on Windows begin a file with a mark that is no JSON.
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Invalid("file_unreadable", text=file.name) from None
    reference, typed, body = read_ready_body(text)
    # Before it is saved: a file that cannot be sent shall not leave a draft.
    check_sendable(typed)

    async def work(app: runtime.App) -> tuple[OrderView, Operation | None]:
        saved = await app.checkout.save(typed, reference, body)
        return await _send(app, saved.reference) if send else (app.browse.order(saved.reference), None)

    tell(choices, *with_app(choices, work))


@order.command("send")
@click.argument("reference")
@shared
@click.pass_obj
def order_send(choices: Choices, reference: str) -> None:
    """Send the payment request of a saved order."""
    tell(choices, *with_app(choices, lambda app: _send(app, reference)))


@order.command("show")
@click.argument("reference")
@click.option("--reveal", is_flag=True, help="Also the customer's whole number; the action log notes that you asked.")
@shared
@click.pass_obj
def order_show(choices: Choices, reference: str, *, reveal: bool) -> None:
    """What is known of an order, without asking the service."""

    async def ask(app: runtime.App) -> tuple[OrderView, str]:
        return app.browse.order(reference), await app.actions.reveal_phone(reference)

    if reveal:
        view, number = with_app(choices, ask)
        if choices.as_json:
            click.echo(json.dumps({**as_json(view), "phone": number}))
        else:
            print_order(view)
            click.echo(number)
        return
    with reading(choices) as browse:
        if browse is None:
            raise Invalid("order_not_found", text=reference)
        tell(choices, browse.order(reference), None, browse.others_of_customer(reference).twins)


@order.command("events")
@click.argument("reference")
@shared
@click.pass_obj
def order_events(choices: Choices, reference: str) -> None:
    """The service's log of an order, oldest first, as it was last read."""
    with reading(choices) as browse:
        if browse is None:
            raise Invalid("order_not_found", text=reference)
        events = browse.events(reference)
    if choices.as_json:
        click.echo(json.dumps([_event_as_json(event) for event in events]))
        return
    for event in events:
        click.echo(f"{event.at.isoformat()}  {event.name:10}  {format_money(event.amount, 'en')}")


async def _send(app: runtime.App, reference: str) -> tuple[OrderView, Operation]:
    operation = await app.checkout.send(reference)
    return app.browse.order(reference), operation


def _read_order(app: runtime.App, typed: _TypedFields) -> Order:
    """The order that was typed. Raises `Invalid` at the first option that cannot be read."""
    settings = app.preferences.current
    currency = settings.currency
    rates = None if typed["other_rates"] else app.checkout.vat_rates()
    lines = [_parse_line(line, number, currency, rates) for number, line in enumerate(typed["lines"])]
    return Order(
        lines=discounted(lines, typed["discount"], currency),
        currency=currency,
        flow=Flow[typed["flow"].upper()],
        interaction=settings.interaction,
        phone=parse_phone(typed["phone"], settings.market) if typed["phone"] else "",
        customer=mask_name(typed["customer"].strip()),  # a number given as the name is in clear nowhere else
        personal_qr=typed["personal_qr"].strip(),
        tip=parse_amount(typed["tip"], "tip", currency=currency) if typed["tip"] else 0,
        other_payments=_paid_otherwise(typed["paid"], currency),
        description=typed["description"],
        receipt_number=typed["receipt_number"],
        pos_id=typed["pos_id"] or settings.pos_id,
        note=typed["note"],
        shares=NAME_AND_ADDRESS if typed["ask_address"] else "",
        minimum_age=parse_age(typed["minimum_age"]),
        lasts=parse_lasts(typed["lasts"], settings.market),
    )


def _paid_otherwise(paid: Iterable[tuple[str, str]], currency: Currency) -> tuple[OtherPayment, ...]:
    """What each source paid, however often it is named. Raises `Invalid`."""
    # A counter adds up a source that is named twice.
    sums: Counter[Source] = Counter()
    for source, amount in paid:
        sums[Source[source.upper()]] += parse_amount(amount, source, currency=currency)
    return tuple(OtherPayment(source, minor) for source, minor in sums.items() if minor)


def _parse_line(text: str, number: int, currency: Currency, rates: Sequence[int] | None) -> OrderLine:
    """One line as it is typed; its VAT rate is one of `rates`, or any where there are none. Raises `Invalid`."""
    parts = [part.strip() for part in text.split(";")]
    if len(parts) != 5:
        raise Invalid("line_unreadable", field=f"lines.{number}", text=text)
    name, product_id, quantity, price, vat = parts
    rate = parse_rate(vat)
    if rates is not None:
        check_rate(rate, rates)
    return OrderLine(name, product_id, parse_quantity(quantity), parse_amount(price, currency=currency), rate)


def _event_as_json(event: Event) -> dict[str, object]:
    return {
        "name": event.name,
        "amount": event.amount.minor,
        "currency": event.amount.currency,
        "at": event.at.isoformat(),
        "psp_reference": event.psp_reference,
        "idempotency_key": event.key or None,
        "success": event.success,
    }


for command in (*order_acts.COMMANDS, *order_judge.COMMANDS, *order_notes.COMMANDS, order_print):
    order.add_command(command)
