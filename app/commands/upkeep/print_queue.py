"""`kvitt print …`: what printed, what did not come, once more, and cleared."""

from __future__ import annotations

import json
import sys

import click

from app import runtime
from app.commands.shared import BLOCKED, Choices, beside, shared, with_app
from app.domain.papers.printout import Outcome
from app.errors import AppError
from app.services.upkeep.print_queue import QueuedPaper
from app.words.sentences import explain

_OUTCOMES = {
    Outcome.OPEN: "printing",
    Outcome.DONE: "printed",
    Outcome.MAYBE: "perhaps printed",
    Outcome.FAILED: "not printed",
}


@click.group("print")
@shared
def print_queue() -> None:
    """See what printed, print again what did not come, or clear it."""


@print_queue.command("list")
@click.option("--failed", is_flag=True, help="Only what did not come.")
@click.option("--limit", type=click.IntRange(1, 1000), default=30, show_default=True)
@shared
@click.pass_obj
def print_list(choices: Choices, *, failed: bool, limit: int) -> None:
    """The newest papers, the last one first."""

    async def work(app: runtime.App) -> tuple[QueuedPaper, ...]:
        return app.upkeep.print_queue.papers(limit)

    found = [each for each in beside(choices, work) if each.waits or not failed][:limit]
    if choices.as_json:
        click.echo(json.dumps([_as_json(each) for each in found]))
        return
    for each in found:
        printout = each.printout
        mark = "*" if each.waits else " "
        at = f"{printout.at.astimezone():%Y-%m-%d %H:%M}"
        said = _OUTCOMES[printout.outcome] + (f" ({printout.detail})" if printout.detail else "")
        click.echo(f"{mark} {at}  {each.reference}  {printout.what}  {printout.printer}  {said}")
    if not found:
        click.echo("Every paper came." if failed else "Nothing was printed yet.", err=True)


@print_queue.command("again")
@shared
@click.pass_obj
def print_again(choices: Choices) -> None:
    """Print what did not come once more, on the printer of the settings."""

    async def work(app: runtime.App) -> tuple[tuple[str, AppError | None], ...]:
        return await app.upkeep.print_queue.again()

    done = with_app(choices, work)
    if choices.as_json:
        click.echo(
            json.dumps([{"reference": each, "trouble": trouble.code if trouble else ""} for each, trouble in done])
        )
    else:
        for reference, trouble in done:
            click.echo(f"{reference}: {explain(trouble) if trouble else 'printed'}")
        if not done:
            click.echo("Every paper came.", err=True)
    if any(trouble for _, trouble in done):
        sys.exit(BLOCKED)


@print_queue.command("clear")
@shared
@click.pass_obj
def print_clear(choices: Choices) -> None:
    """Let what did not come be. It stays written down as not printed."""

    async def work(app: runtime.App) -> int:
        return await app.upkeep.print_queue.clear()

    count = with_app(choices, work)
    click.echo(json.dumps({"cleared": count}) if choices.as_json else f"Cleared: {count}")


def _as_json(each: QueuedPaper) -> dict[str, object]:
    printout = each.printout
    return {
        "reference": each.reference,
        "at": printout.at.isoformat(),
        "what": printout.what,
        "printer": printout.printer,
        "copy": printout.copy,
        "outcome": printout.outcome,
        "detail": printout.detail,
        "waits": each.waits,
    }
