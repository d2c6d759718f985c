"""`kvitt customer erase`, `kvitt customer export` and `kvitt retention`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from app import runtime
from app.commands.output import with_names
from app.commands.shared import Choices, shared, with_app
from app.domain.records.erasure import Erased, ErasurePlan
from app.domain.records.personal_data import PersonalData
from app.errors import Blocked
from app.whole_file import write_whole
from app.words.language import Words
from app.words.privacy.erasing import done_lines, plan_lines
from app.words.privacy.handed_out import handed_out


@click.command("erase")
@click.argument("phone")
@click.option("--dry-run", is_flag=True, help="Only say what would go, and what stays.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@shared
@click.pass_obj
def erase(choices: Choices, phone: str, *, dry_run: bool, yes: bool) -> None:
    """Erase the customer of a number from every file.

    Name, number, address, notes and what was sent go, from the backups too. Amounts and the action log stay. What goes is
    shown first, and nothing happens without a yes. It cannot be undone.
    """

    async def work(app: runtime.App) -> tuple[ErasurePlan, Erased | None]:
        await app.erasing.go_on()
        plan = await app.erasing.plan(phone)
        if not choices.as_json:
            click.echo("\n".join(plan_lines(plan)))
        if dry_run:
            return plan, None
        if not plan.obstacles and not plan.empty and not yes and not agreed():
            raise Blocked("not_agreed")
        return plan, await app.erasing.erase(phone)

    plan, erased = with_app(choices, work)
    if choices.as_json:
        done = {"searched": erased.searched, "left": erased.left} if erased else None
        if done and erased and erased.waiting:
            done["waiting"] = erased.waiting
        click.echo(json.dumps({"plan": with_names(plan), "erased": done}))
    elif erased is not None:
        click.echo("\n".join(done_lines(erased)))


def agreed() -> bool:
    """Whether a person at the terminal says yes."""
    # Without a terminal a question would hang in a script for ever.
    return sys.stdin.isatty() and click.confirm("Erase this customer for good?", err=True)


@click.command("export")
@click.argument("phone")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), help="Write the JSON there, and the text beside it."
)
@shared
@click.pass_obj
def export(choices: Choices, phone: str, out: Path | None) -> None:
    """Hand out all that is kept of the customer of a number.

    The action log notes it. A text to read, or JSON with --json.
    """

    async def work(app: runtime.App) -> tuple[PersonalData, str, Words]:
        settings = app.preferences.current
        return await app.handing_out.of(phone), settings.shop, Words(settings.words_language)

    data, shop, words = with_app(choices, work)
    text = handed_out(data, shop, words)
    if out is None:
        click.echo(data.as_json if choices.as_json else text, nl=choices.as_json)
        return
    for file, content in ((out, data.as_json), (out.with_suffix(".txt"), text)):
        write_whole(file, content.encode())
    click.echo(
        json.dumps({"file": str(out)}) if choices.as_json else f"Written: {out} and {out.with_suffix('.txt').name}"
    )


@click.command("retention")
@click.option("--dry-run", is_flag=True, help="Only say how many orders it would be.")
@shared
@click.pass_obj
def retention(choices: Choices, *, dry_run: bool) -> None:
    """Erase the customers of orders that were over long ago.

    So many days as the settings say.
    """

    async def work(app: runtime.App) -> tuple[int, int]:
        if dry_run:
            return days_of(app), await app.retention.count()
        await app.erasing.go_on()
        return days_of(app), await app.retention.run()

    days, count = with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps({"days": days, "orders": count, "done": not dry_run}))
    elif not days:
        click.echo("Customers are kept until they are erased: the setting is 0 days.")
    else:
        click.echo(f"Orders that {'would lose' if dry_run else 'lost'} their customer: {count}.")


def days_of(app: runtime.App) -> int:
    """So many days the shop keeps its customers; 0 for good."""
    return app.preferences.current.keep_customers
