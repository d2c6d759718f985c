"""Orders on the command line: a line for people, an object for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import click

from app.commands.shared import NOT_KNOWN, REFUSED, Choices
from app.domain.desk.to_ship import ManyProgress, OneStage
from app.domain.desk.views import OrderRow, OrderView
from app.domain.money import Money, format_money
from app.domain.operation import Operation, Stage
from app.domain.saying.refund_days import RefundDays
from app.domain.standing import Standing
from app.domain.verdict import Action
from app.errors import AppError
from app.words.desk.refunding import refunding_words
from app.words.parcels import failure_words
from app.words.sentences import explain, outcome
from app.words.standings import STANDINGS


def tell(
    choices: Choices, view: OrderView, operation: Operation | None, twins: Sequence[OrderRow] | None = None
) -> None:
    """Print the order's standing, and exit with the operation's code.

    `twins` are the orders of which it may be one too many, where they were looked for.
    """
    if choices.as_json:
        # Not looked for is another answer than none found.
        asked = {} if twins is None else {"twins": [row_as_json(row) for row in twins]}
        click.echo(json.dumps({**as_json(view), **asked}))
    else:
        print_order(view)
        for row in twins or ():
            at, amount = f"{row.at.astimezone():%Y-%m-%d %H:%M}", format_money(row.amount, "en")
            click.echo(f"The same number and amount within ten minutes: {row.reference}  {at}  {amount}")
    end_with(operation, quiet=choices.as_json)


def end_with(operation: Operation | None, *, quiet: bool) -> None:
    """Say how an operation went, and exit with its code.

    `quiet` says nothing of one that is done.
    """
    if operation is None or operation.stage is Stage.DONE:
        if operation is not None and not quiet:
            click.echo(outcome(operation))
        return
    click.echo(outcome(operation), err=True)
    # Not known is no refusal: a script must ask again and not send again.
    sys.exit(NOT_KNOWN if operation.pending else REFUSED)


def tell_seen(choices: Choices, view: OrderView) -> None:
    """Print what the customer's app shows of an order, as it was read last."""
    seen, link = view.customer_sees, view.link
    if choices.as_json:
        shown = None
        if seen is not None:
            lines = [{"name": line.name, "amount": line.amount} for line in seen.lines]
            shown = {"category": seen.category, "url": seen.url, "lines": lines}
        newest = {"url": link.url, "stage": link.stage} if link else None
        click.echo(json.dumps({"reference": view.reference, "link": newest, "customer_sees": shown}))
        return
    click.echo(f"{view.reference}: {seen.url or 'no tracking link' if seen else 'not read yet'}")
    total = seen.total if seen else None
    if seen is not None and total is not None:
        names = ", ".join(line.name for line in seen.lines)
        click.echo(f"receipt of {format_money(total, 'en')}: {names}")


def tell_many(choices: Choices, progress: ManyProgress) -> None:
    """Print how many orders at once went, each of them.

    Exits with a code unless all are done.
    """
    if choices.as_json:
        rows = [{"reference": each.reference, "stage": each.stage, "error": each.error} for each in progress.orders]
        click.echo(json.dumps({"orders": rows, "left": progress.open}))
    else:
        for each in progress.orders:
            why = "" if each.stage is OneStage.DONE else f": {failure_words(each)}"
            click.echo(f"{each.reference}  {each.stage}{why}")
        click.echo(f"{progress.count(OneStage.DONE)} of {len(progress.orders)} shipped and captured")
    if progress.open:
        # As with one order: what is not known may have gone through, and a script must ask again.
        sys.exit(NOT_KNOWN if progress.count(OneStage.UNKNOWN) else REFUSED)


def foretell(
    choices: Choices, action: Action, view: OrderView, amount: int, refund: tuple[RefundDays, str] | None = None
) -> None:
    """Print the order's money as it would be after `action`.

    On `amount`, in minor units; of a `refund` also the days, and what the customer's app is called.
    """
    outlook = view.foresee(action, amount)
    if outlook is None:
        return
    if choices.as_json:
        moved = {"amount": amount, "captured": outlook.captured, "refunded": outlook.refunded}
        rest = {"released": outlook.released, "left": outlook.left, "kept": outlook.kept}
        click.echo(json.dumps({**moved, **rest, **_days_as_json(refund)}))
        return
    parts = (("captured", outlook.captured), ("refunded", outlook.refunded), ("left", outlook.left))
    totals = ", ".join(f"{word} {format_money(Money(minor, view.order.currency), 'en')}" for word, minor in parts)
    click.echo(
        f"Nothing was done. It would be {format_money(Money(amount, view.order.currency), 'en')}; after this: {totals}."
    )
    if refund is not None:
        click.echo(refunding_words(*refund))


def _days_as_json(refund: tuple[RefundDays, str] | None) -> dict[str, object]:
    if refund is None:
        return {}
    days, _ = refund
    landing = days.landing
    lands = {name: getattr(landing, name).isoformat() for name in ("first", "last", "latest")}
    return {
        "refund_until": days.until.isoformat(),
        "lands": {"to": "card" if landing.to_card else "account", **lands},
    }


def say(choices: Choices, sentences: str) -> None:
    """Print what a person should know besides; programs have the figures."""
    if sentences and not choices.as_json:
        click.echo(sentences)


def tell_own_step(result: Operation | AppError, reference: str) -> None:
    """Say what came of a step that only the settings asked for.

    On standard error, so that what a program reads stays as it is.
    """
    words = explain(result) if isinstance(result, AppError) else outcome(result)
    click.echo(f"{reference}: {words}", err=True)


def row_as_json(row: OrderRow) -> dict[str, object]:
    """An order of a list, for programs."""
    return {
        "reference": row.reference,
        "standing": row.standing,
        "amount": row.amount.minor,
        "currency": row.amount.currency,
        "at": row.at.isoformat(),
    }


def print_row(row: OrderRow) -> None:
    """Print an order of a list in one line."""
    at = f"{row.at.astimezone():%Y-%m-%d %H:%M}"
    parts = [
        row.reference,
        STANDINGS[row.standing],
        format_money(row.amount, "en"),
        at,
        row.customer,
        row.phone,
        row.what,
    ]
    click.echo("  ".join(part for part in parts if part))


def as_json(view: OrderView) -> dict[str, object]:
    total = view.aggregate
    return {
        "reference": view.reference,
        "state": view.service_state,
        "amount": view.order.total.minor,
        "currency": view.order.total.currency,
        "authorized": total.authorized,
        "captured": total.captured,
        "refunded": total.refunded,
        "cancelled": total.cancelled,
        "open_operations": [
            {"kind": operation.kind, "stage": operation.stage, "amount": operation.amount.minor}
            for operation in view.pending
        ],
    }


def print_order(view: OrderView) -> None:
    total = view.order.total
    parts = [
        view.reference,
        STANDINGS[view.standing],
        format_money(total, "en"),
        view.order.customer,
        view.phone,
        view.order.shown_description,
    ]
    for word, minor in (("captured", view.aggregate.captured), ("refunded", view.aggregate.refunded)):
        if minor:
            parts.append(f"{word} {format_money(Money(minor, total.currency), 'en')}")
    if view.payment and view.standing is Standing.WAITING:
        parts.append(view.payment.redirect_url)
    if view.keep_or_release:
        parts.append("approved just before it was cancelled: keep or release?")
    click.echo("  ".join(part for part in parts if part))
