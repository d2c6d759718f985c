"""`kvitt abilities`: what the sales unit may do."""

from __future__ import annotations

import json

import click

from app.commands.shared import Choices, shared, with_app
from app.domain.shop.unit_facts import Ability, UnitFacts
from app.words.shop.units import ABILITIES

ANSWERS = {True: "yes", False: "NO", None: "not told"}


@click.command()
@shared
@click.pass_obj
def abilities(choices: Choices) -> None:
    """Show what the sales unit may do, before a customer finds out.

    Not in the test environment, which cannot tell.
    """
    facts = with_app(choices, lambda app: app.abilities.read())
    if choices.as_json:
        answers = {ability.value: facts.may.get(ability) for ability in Ability}
        click.echo(json.dumps({"msn": facts.msn, "name": facts.name, "may": answers, "capture": facts.capture_type}))
        return
    print_facts(facts)


def print_facts(facts: UnitFacts) -> None:
    """Name and number of a sales unit, and a line for each ability."""
    click.echo(f"{facts.name} ({facts.msn})")
    for ability, words in ABILITIES.items():
        click.echo(f"{ANSWERS[facts.may.get(ability)]:>8}  {words}")
    if facts.captures_at_once:
        click.echo("      NO  reserve first and capture later: money is taken with the approval")
