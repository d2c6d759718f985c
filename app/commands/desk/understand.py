"""`kvitt say` and `kvitt case`: sentences for a customer, facts for support."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import click

from app import runtime
from app.commands.shared import Choices, shared, with_app
from app.domain.desk.case_card import CaseCard, case_text
from app.domain.desk.exchange import Exchange, exchange_text
from app.services.desk.understanding import OrderSaying
from app.settings import LANGUAGES
from app.words.desk.parts import HEADS, SayingPart
from app.words.desk.saying import saying_words
from app.words.language import Words


@click.command("say")
@click.argument("reference")
@click.option(
    "--language",
    default="",
    type=click.Choice(["", *(code for code, _ in LANGUAGES)]),
    help="In this language; that of the customer's phone number if left out.",
)
@shared
@click.pass_obj
def say(choices: Choices, reference: str, language: str) -> None:
    """Say what became of an order, and what to tell the customer."""

    async def work(app: runtime.App) -> OrderSaying:
        return app.understanding.say(reference, language)

    found = with_app(choices, work, looking=True)
    if choices.as_json:
        click.echo(json.dumps(_as_json(reference, found)))
        return
    words = Words(found.language)
    parts = saying_words(found.saying, words, found.wallet)
    for part in SayingPart:
        click.echo(f"{words.say(HEADS[part])}\n  {parts.part(part)}\n")


def _as_json(reference: str, found: OrderSaying) -> Mapping[str, Any]:
    words = saying_words(found.saying, Words(found.language), found.wallet)
    parts = {str(part.value): words.part(part) for part in SayingPart}
    return {
        "reference": reference,
        "language": found.language,
        "case": found.saying.case,
        "money_moved": found.saying.moved,
        "code": found.saying.code,
        **parts,
    }


@click.command("case")
@click.argument("reference")
@click.option("--personal", is_flag=True, help="Also who the customer is; that you asked is noted in the action log.")
@click.option("--exchange", "with_exchange", is_flag=True, help="Also the last calls and answers, secrets masked.")
@shared
@click.pass_obj
def case(choices: Choices, reference: str, personal: bool, with_exchange: bool) -> None:
    """Write the case card of an order, to send to support."""

    async def work(app: runtime.App) -> tuple[CaseCard, tuple[Exchange, ...]]:
        understanding = app.understanding
        card = await understanding.case_card_with_person(reference) if personal else understanding.case_card(reference)
        return card, understanding.exchanges(reference) if with_exchange else ()

    card, found = with_app(choices, work, looking=True)
    if choices.as_json:
        calls = [{"at": each.at.isoformat(), "what": each.heading, "text": each.text} for each in found]
        click.echo(json.dumps({**card, "exchanges": calls} if with_exchange else card))
        return
    click.echo(case_text(card), nl=False)
    if found:
        click.echo(f"\n{exchange_text(found)}", nl=False)
