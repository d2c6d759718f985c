"""`kvitt find`: orders from whatever a caller remembers, and why each of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import click

from app import runtime
from app.commands.order_output import print_row, row_as_json
from app.commands.shared import Choices, beside, shared
from app.domain.desk.query import Query, Term
from app.domain.money import format_money
from app.domain.search.ranking import Closeness, FoundIn, Reason
from app.services.desk.find import Findings, FoundOrder
from app.words.standings import STANDINGS

_RANKED = 200
"""So many of the newest that match are ranked, however few are shown."""
_PLACES = {
    FoundIn.CUSTOMER: "customer",
    FoundIn.PHONE: "phone number",
    FoundIn.GOODS: "goods",
    FoundIn.REFERENCE: "reference",
    FoundIn.RECEIPT: "receipt number",
    FoundIn.PAIR: "word pair",
    FoundIn.DESCRIPTION: "description",
    FoundIn.NOTE: "note",
    FoundIn.TAGS: "tag",
    FoundIn.TRACKING: "tracking number",
    FoundIn.PEOPLE: "person",
    FoundIn.UNIT: "sales unit",
    FoundIn.PSP: "psp reference",
}
_HOW = {
    Closeness.SLIP: "nearly has",
    Closeness.SHORT_END: "ends in",
    Closeness.END: "ends in",
    Closeness.WHOLE: "is",
}


@click.command("find")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, _RANKED), default=20, show_default=True)
@shared
@click.pass_obj
def find(choices: Choices, text: str, limit: int) -> None:
    """Find orders from what a caller remembers, the best first.

    TEXT may name numbers, names, goods, amounts, days, hours and states together, in five languages: "4567", "about 500
    yesterday around four", "hoodie -declined", "state:reserved amount:>500".
    """

    async def look(app: runtime.App) -> tuple[Findings, tuple[Term, ...]]:
        found = app.find.find(text, _RANKED)
        # Where the index is not whole yet, or a word is very common, a page may be short and not the last.
        while len(found.orders) < limit and found.before is not None:
            further = app.find.find(text, _RANKED, found.before)
            found = replace(found, orders=(*found.orders, *further.orders), before=further.before)
        return found, app.find.strangers(found.query) if not found.orders else ()

    findings, strangers = beside(choices, look)
    # More are ranked than shown: the best of what was asked for may be far from the newest.
    shown, more = findings.orders[:limit], len(findings.orders) > limit or findings.before is not None
    if choices.as_json:
        understood = [{"kind": term.kind, "text": term.text} for term in findings.query.terms]
        orders = [_as_json(found) for found in shown]
        click.echo(json.dumps({"understood": understood, "orders": orders, "more": more}))
        return
    chips = "  ".join(f"[{term.kind}: {term.text}]" for term in findings.query.terms)
    click.echo(f"Understood: {chips or 'every order'}")
    for found in shown:
        _print(found)
    if not shown:
        click.echo(_nothing(findings.query, strangers), err=True)
    elif more:
        click.echo("There are more.")


def _nothing(query: Query, strangers: Sequence[Term]) -> str:
    # Where nothing else was said, that there is none says it all.
    if not strangers or len(strangers) == len(query.terms):
        return "No order matches."
    return f"No order matches. None has {', '.join(f'“{term.text}”' for term in strangers)}."


def _as_json(found: FoundOrder) -> dict[str, object]:
    return {**row_as_json(found.row), "why": why(found)}


def _print(found: FoundOrder) -> None:
    print_row(found.row)
    if found.reasons:
        click.echo(f"    {why(found)}")


def why(found: FoundOrder) -> str:
    """Why an order was found, in words; empty where nothing was asked."""
    return ", ".join(_because(reason, found) for reason in found.reasons)


def _because(reason: Reason, found: FoundOrder) -> str:
    row = found.row
    local = row.at.astimezone()
    if reason.place is FoundIn.AMOUNT:
        return f"amount {format_money(row.amount, 'en')}"
    if reason.place is FoundIn.DAY:
        return f"sent on {local:%Y-%m-%d}"
    if reason.place is FoundIn.TIME:
        return f"sent at {local:%H:%M}"
    if reason.place is FoundIn.STATE:
        return f"state {STANDINGS[row.standing]}"
    term = reason.term
    said = " ".join(term.words) or (term.parts or term.tails)[-1]
    return f"{_PLACES[reason.place]} {_HOW.get(reason.closeness, 'has')} {said}"
