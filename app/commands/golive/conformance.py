"""`kvitt conformance`: test payments, and the pack that shows what they showed."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path

import click

from app import profiles, runtime, window
from app.changes import Change, Topic
from app.commands.shared import NOT_KNOWN, Choices, shared, with_app
from app.domain.golive.pack import as_rows, told_how
from app.domain.golive.table import DemandRow
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import World
from app.services.golive.around import Screens
from app.services.golive.go_live_run import USUAL_PATIENCE_S
from app.whole_file import write_whole
from app.words.golive.going_live import STEPS, proof_words, to_do
from app.words.sentences import explain


@click.command()
@click.option("--evidence", type=click.Path(path_type=Path, dir_okay=False), help="Save the pack in this zip file.")
@click.option("--phone", default="", help="The number of a test user, in the test environment.")
@click.option(
    "--wait",
    "patience",
    type=click.FloatRange(0, 3600),
    default=USUAL_PATIENCE_S,
    show_default=True,
    help="Seconds to wait for each answer of a person.",
)
@click.option("--no-run", is_flag=True, help="Only tell what is shown so far.")
@click.option("--no-pictures", is_flag=True, help="Draw no pictures of the customer's screen.")
@shared
@click.pass_obj
def conformance(
    choices: Choices, evidence: Path | None, phone: str, patience: float, *, no_run: bool, no_pictures: bool
) -> None:
    """Make test payments, and tell how each demand of Vipps MobilePay is met.

    Against the sandbox or the test environment, never with real money. What a person has to do at a phone is asked; what
    is not answered in time is gone on with by the next run.
    """
    # First of all, before the folder is touched or anything can be sent.
    if profiles.profile_of(choices.api).world is World.REAL:
        raise Invalid("going_live_not_real", field="api")

    if evidence is not None and not evidence.absolute().parent.is_dir():
        raise Invalid("file_unwritable", text=evidence.name, reason=os.strerror(errno.ENOENT))

    async def work(app: runtime.App) -> tuple[tuple[DemandRow, ...], bytes]:
        if not no_run:
            app.changes.subscribe(_RunLines(app).hear)
            screens: Screens | None = None if no_pictures else window.customer_screens(app)
            await app.go_live_run.run(_digits(phone, app), patience, screens)
        return app.going_live.rows(), app.going_live.pack(proof_words)

    rows, pack = with_app(choices, work)
    if evidence is not None:
        _save(evidence, pack)
    if choices.as_json:
        click.echo(json.dumps(as_rows(rows, proof_words)))
    else:
        _print(rows, evidence)
    if not all(row.met for row in rows):
        sys.exit(NOT_KNOWN)


def _save(file: Path, pack: bytes) -> None:
    try:
        write_whole(file, pack)
    except OSError as failure:
        raise Invalid("file_unwritable", text=file.name, reason=failure.strerror or "") from None


def _digits(phone: str, app: runtime.App) -> str:
    from app.domain.input.phone import parse_phone

    return parse_phone(phone, app.preferences.current.market) if phone else ""


def _print(rows: tuple[DemandRow, ...], evidence: Path | None) -> None:
    part = ""
    for row in rows:
        if row.demand.part != part:
            part = row.demand.part
            click.echo(f"{part}:")
        references = sorted({each.reference for each in row.evidence if each.reference})
        click.echo(f"  {'yes' if row.met else 'NO '}  {row.demand.title}  {' '.join(references)}".rstrip())
        if not row.met:
            click.echo(f"       {told_how(row, proof_words)}")
    click.echo(f"{sum(row.met for row in rows)} of {len(rows)} demands are shown to be met.")
    if evidence is not None:
        click.echo(f"Saved as {evidence}")


class _RunLines:
    """Says what a run does, and what a person has to do, on standard error."""

    def __init__(self, app: runtime.App) -> None:
        self._run = app.go_live_run
        self._said: set[object] = set()

    def hear(self, change: Change) -> None:
        """Say what is new."""
        if change.topic is not Topic.GOING_LIVE:
            return
        run = self._run
        if run.step is not None:
            self._say(run.step, f"{STEPS[run.step]} …")
        if run.to_do is not None:
            self._say(run.to_do, to_do(*run.to_do))
        for step, trouble in run.troubles.items():
            self._say((step, trouble), f"{STEPS[step]}: {explain(trouble)}")

    def _say(self, what: object, words: str) -> None:
        if what not in self._said:
            self._said.add(what)
            click.echo(words, err=True)
