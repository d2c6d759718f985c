"""`kvitt index`: takes the orders of an earlier version into the search."""

from __future__ import annotations

import json

import click

from app import runtime
from app.commands.shared import Choices, shared, with_app
from app.services.desk.index_build import IndexProgress


@click.command("index")
@shared
@click.pass_obj
def index(choices: Choices) -> None:
    """Finish the index of the search, as after an update with very many orders.

    The window does it by itself, in its pauses. Ctrl+C leaves the rest for later; nothing is lost by that.
    """

    async def build(app: runtime.App) -> IndexProgress:
        if not choices.as_json and not app.index_build.progress.whole:
            with click.progressbar(length=app.index_build.progress.of, label="Orders in the search") as bar:
                app.index_build.build_whole(lambda progress: bar.update(progress.done - bar.pos))
        app.index_build.build_whole(lambda progress: None)
        return app.index_build.progress

    progress = with_app(choices, build)
    if choices.as_json:
        click.echo(json.dumps({"orders": progress.of, "in_the_search": progress.done}))
    else:
        click.echo(f"All {progress.of} orders are in the search.")
