"""`kvitt order compare` and `kvitt order judge`: settling what stays unclear."""

from __future__ import annotations

import json

import click

from app import runtime
from app.commands.order_acts import act
from app.commands.shared import Choices, shared, with_app
from app.domain.engine.comparison import Comparison, Movement
from app.domain.money import format_money


@click.command("compare")
@click.argument("reference")
@shared
@click.pass_obj
def compare(choices: Choices, reference: str) -> None:
    """Lay a step that is not known yet beside the service's log."""

    async def work(app: runtime.App) -> Comparison:
        return await app.judgement.compare(reference)

    found = with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps(_as_json(found)))
        return
    step = found.operation
    click.echo(
        f"{step.kind} of {format_money(step.amount, 'en')}, {step.recorded_at.astimezone():%Y-%m-%d %H:%M}: not known yet"
    )
    click.echo("At Vipps MobilePay:" if found.movements else "Vipps MobilePay has no movement of this kind.")
    for each in found.movements:
        at, amount = each.event.at.astimezone(), format_money(each.event.amount, "en")
        click.echo(f"  {at:%Y-%m-%d %H:%M}  {amount}  {each.event.psp_reference}  {_standing(found, each)}")
    click.echo(
        f"Say which it was: kvitt order judge {reference} --movement PSP-REFERENCE --reason WHY;"
        " or --none, if it did not happen."
    )


def _standing(found: Comparison, movement: Movement) -> str:
    if movement.explained_by:
        return "another step of ours"
    return "may be this step" if movement in found.candidates else "made elsewhere"


def _as_json(found: Comparison) -> dict[str, object]:
    step = found.operation
    return {
        "kind": step.kind,
        "amount": step.amount.minor,
        "currency": step.amount.currency,
        "recorded_at": step.recorded_at.isoformat(),
        "total": found.total,
        "movements": [
            {
                "psp_reference": each.event.psp_reference,
                "amount": each.event.amount.minor,
                "at": each.event.at.isoformat(),
                "may_be_this_step": each in found.candidates,
                "another_step_of_ours": bool(each.explained_by),
            }
            for each in found.movements
        ],
    }


@click.command("judge")
@click.argument("reference")
@click.option("--movement", default="", metavar="PSP-REFERENCE", help="The step was this movement at Vipps MobilePay.")
@click.option("--none", "none_of_them", is_flag=True, help="The step did not happen.")
@click.option("--reason", default="", help="Why; kept in the action log.")
@shared
@click.pass_obj
def judge(choices: Choices, reference: str, movement: str, none_of_them: bool, reason: str) -> None:
    """Say which movement at Vipps MobilePay an unclear step was. No money moves."""
    if bool(movement) is none_of_them:
        raise click.UsageError("Give --movement or --none.")
    act(choices, reference, lambda app: app.judgement.judge(reference, movement, reason))


COMMANDS = (compare, judge)
