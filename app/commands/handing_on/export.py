"""`kvitt export`: the orders that a search finds, as a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from app import runtime
from app.commands.output import is_output
from app.commands.shared import Choices, shared, with_all_tills
from app.domain.handing_on.export_rows import ExportFormat
from app.services.handing_on.order_export import Exported


@click.command()
@click.argument("query", default="")
@click.option(
    "--format", "form", type=click.Choice([each.value for each in ExportFormat]), required=True, help="In which form."
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    help="The file; one of that name is replaced.",
)
@shared
@click.pass_obj
def export(choices: Choices, query: str, form: str, out: Path) -> None:
    """Write the orders that match, with their lines, to a file.

    QUERY is as for kvitt orders; without it all orders are written, newest first. Ctrl+C leaves no half file.
    """

    def goes_on(orders: int) -> bool:
        # Only for a person who looks on; in the log of a script it would be a line without an end.
        if sys.stderr.isatty():
            click.echo(f"\r{orders} orders …", nl=False, err=True)
        return True

    async def work(app: runtime.App) -> Exported | None:
        return await app.order_export.save(out, ExportFormat(form), query, goes_on)

    done = with_all_tills(choices, work)
    if done is None:
        raise click.Abort
    if sys.stderr.isatty():
        click.echo("\r", nl=False, err=True)
    if choices.as_json:
        click.echo(json.dumps({"file": str(out), **done._asdict()}), err=is_output(out))
        return
    # Beside what was written, where that went the same way.
    click.echo(f"Written: {out}. Orders: {done.orders}, lines: {done.lines}.", err=is_output(out))
    if done.unread:
        click.echo(f"At least {done.unread} orders cannot be read and are missing.", err=True)
