"""`kvitt customer`: who ordered before, how often, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Iterable

import click

from app import runtime
from app.commands.order_output import print_row, row_as_json
from app.commands.privacy.erase import erase, export
from app.commands.shared import Choices, beside, shared
from app.domain.desk.customer_orders import CustomerHistory
from app.domain.desk.views import OrderRow
from app.domain.input.phone import mask_phone
from app.domain.money import Money, format_money

_LOOK_UP = "find"


class _Customers(click.Group):
    """The commands about customers; a text alone is looked up."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take a line without one of the commands as a look-up."""
        asks = args == ["--help"] or any(name in args for name in self.commands)
        return super().parse_args(ctx, args if asks else [_LOOK_UP, *args])


@click.group("customer", cls=_Customers)
@shared
def customer() -> None:
    """Tell what a customer ordered: kvitt customer PHONE-OR-NAME.

    Or hand out or erase what is kept of one.
    """


customer.add_command(erase)
customer.add_command(export)


@customer.command(_LOOK_UP)
@click.argument("text", metavar="PHONE-OR-NAME")
@click.option("--limit", type=click.IntRange(1, 200), default=20, show_default=True, help="So many orders at most.")
@shared
@click.pass_obj
def look_up(choices: Choices, text: str, limit: int) -> None:
    """Tell what a customer ordered; of several that fit, how often each did.

    Names and numbers are looked for among all orders, however old.
    """

    async def look(app: runtime.App) -> tuple[tuple[CustomerHistory, ...], tuple[OrderRow, ...], int]:
        found = app.payers.histories(text)
        # Of several customers nobody can say yet whose orders are meant.
        orders = app.payers.orders_of(found[0].customer, limit) if len(found) == 1 else ()
        return found, orders, app.preferences.current.digits_shown

    found, orders, digits = beside(choices, look)
    if choices.as_json:
        customers = [_as_json(history, digits) for history in found]
        click.echo(json.dumps({"customers": customers, "orders": [row_as_json(row) for row in orders]}))
        return
    for history in found:
        _print(history, digits)
    for row in orders:
        print_row(row)
    if not found:
        click.echo("No customer matches.", err=True)


def _as_json(history: CustomerHistory, digits: int) -> dict[str, object]:
    return {
        "name": history.customer.name,
        "phone": mask_phone(history.customer.phone, digits),
        "orders": history.orders,
        "first": history.first.isoformat(),
        "last": history.last.isoformat(),
        "captured": {money.currency: money.minor for money in history.captured},
        "refunded": {money.currency: money.minor for money in history.refunded},
    }


def _print(history: CustomerHistory, digits: int) -> None:
    days = f"{history.first.astimezone():%Y-%m-%d} to {history.last.astimezone():%Y-%m-%d}"
    parts = (
        history.customer.name,
        mask_phone(history.customer.phone, digits),
        f"{history.orders} {'order' if history.orders == 1 else 'orders'}",
        days,
        f"captured {_sums(history.captured)}",
        f"refunded {_sums(history.refunded)}" if any(money.minor for money in history.refunded) else "",
    )
    click.echo("  ".join(part for part in parts if part))


def _sums(sums: Iterable[Money]) -> str:
    return " and ".join(format_money(money, "en") for money in sums)
