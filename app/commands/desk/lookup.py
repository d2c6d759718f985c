"""`kvitt lookup`: a payment at Vipps MobilePay that was made elsewhere."""

from __future__ import annotations

import json

import click

from app import runtime
from app.commands.order_output import tell
from app.commands.shared import Choices, shared, with_app
from app.domain.desk.foreign import ForeignPayment
from app.domain.money import Money, format_money
from app.words.standings import STANDINGS


@click.command("lookup")
@click.argument("reference")
@click.option(
    "--import", "take_in", is_flag=True, help="Keep it here as an order: it can be captured and refunded then."
)
@shared
@click.pass_obj
def lookup(choices: Choices, reference: str, take_in: bool) -> None:
    """Read a payment at Vipps MobilePay that this program did not make."""

    async def look(app: runtime.App) -> ForeignPayment:
        return await app.foreign.look_up(reference)

    async def keep(app: runtime.App) -> ForeignPayment:
        await app.foreign.take_in(reference)
        # Once more: only now does the answer name the order that it became.
        return await app.foreign.look_up(reference)

    found = with_app(choices, keep if take_in else look)
    if found.order_reference:
        _tell_own(choices, found.order_reference)
    elif choices.as_json:
        click.echo(json.dumps(_as_json(found)))
    else:
        _print(found)


def _tell_own(choices: Choices, reference: str) -> None:
    async def read(app: runtime.App) -> None:
        tell(choices, app.browse.order(reference), None)

    with_app(choices, read)


def _as_json(found: ForeignPayment) -> dict[str, object]:
    total = found.payment.aggregate
    return {
        "reference": found.reference,
        "state": found.payment.state,
        "amount": found.payment.amount.minor,
        "currency": found.payment.amount.currency,
        "authorized": total.authorized,
        "captured": total.captured,
        "refunded": total.refunded,
        "cancelled": total.cancelled,
        "psp_reference": found.payment.psp_reference,
        "events": [
            {"name": event.name, "at": event.at.isoformat(), "amount": event.amount.minor, "success": event.success}
            for event in found.events
        ],
        "known_here": False,
    }


def _print(found: ForeignPayment) -> None:
    total, currency = found.payment.aggregate, found.payment.amount.currency
    parts = (("captured", total.captured), ("refunded", total.refunded), ("released", total.cancelled))
    moved = ", ".join(f"{word} {format_money(Money(minor, currency), 'en')}" for word, minor in parts if minor)
    amount = format_money(found.payment.amount, "en")
    click.echo(f"{found.reference}  {STANDINGS[found.standing]}  {amount}{f' ({moved})' if moved else ''}")
    for event in found.events:
        failed = "" if event.success else "  failed"
        click.echo(
            f"  {event.at.astimezone():%Y-%m-%d %H:%M}  {event.name}  {format_money(event.amount, 'en')}{failed}"
        )
    click.echo("Not made here. Keep it as an order with --import.")
