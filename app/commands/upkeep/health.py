"""`kvitt health`: how the program and what it works with stand."""

from __future__ import annotations

import json
import sys
from datetime import datetime

import click

from app import runtime
from app.commands.shared import BLOCKED, Choices, beside, shared
from app.domain.records.health import Condition, HealthRow, worst_of
from app.words.language import ENGLISH
from app.words.upkeep.health import CHECK_WORDS, CONDITION_WORDS, health_words


@click.command()
@click.option("--diagnostics", is_flag=True, help="All that support needs, without keys, names and numbers.")
@click.option("--offline", is_flag=True, help="Ask nobody; only look at this machine.")
@shared
@click.pass_obj
def health(choices: Choices, *, diagnostics: bool, offline: bool) -> None:
    """Say how the connection, the clock, the disk, backups, printer and keys stand.

    Exit code 1 if anything is wrong. Also while Kvitt is open.
    """

    async def work(app: runtime.App) -> tuple[tuple[HealthRow, ...], str]:
        # The sandbox of a window that is open would be started a second time.
        if not offline and not (app.practising and not choices.api):
            await app.upkeep.health.ask()
        return app.upkeep.health.rows, app.upkeep.diagnostics.text() if diagnostics else ""

    rows, text = beside(choices, work)
    if diagnostics:
        click.echo(text, nl=False)
    elif choices.as_json:
        click.echo(json.dumps([_as_json(row) for row in rows]))
    else:
        for row in rows:
            said, advice = health_words(row, ENGLISH, _moment)
            click.echo(f"{CONDITION_WORDS[row.condition]:>13}  {CHECK_WORDS[row.check]}: {said} {advice}".rstrip())
    if worst_of(rows) is Condition.WRONG:
        sys.exit(BLOCKED)


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _as_json(row: HealthRow) -> dict[str, object]:
    facts = {name: fact.isoformat() if isinstance(fact, datetime) else fact for name, fact in row.facts.items()}
    return {"check": row.check, "condition": row.condition, "code": row.code, **facts}
