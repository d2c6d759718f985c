"""`kvitt journal …`: who did what, when, to how much, and how it went; and whether the log can be trusted."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from itertools import islice

import click

from app.commands.shared import BLOCKED, Choices, reading, shared
from app.domain.journal import Entry, Finding
from app.domain.money import Currency, Money, format_money
from app.words import journal_finding


@click.group()
@shared
def journal() -> None:
    """The action log: only ever added to, each entry sealed with the one before."""


@journal.command("check")
@shared
@click.pass_obj
def journal_check(choices: Choices) -> None:
    """Say whether the log is whole and unchanged; leave with 1 if it is not."""
    with reading(choices) as browse:
        finding = browse.journal() if browse else Finding(0)
    if choices.as_json:
        click.echo(json.dumps(asdict(finding)))
    else:
        click.echo(journal_finding(finding), err=not finding)
    if not finding:
        sys.exit(BLOCKED)


@journal.command("show")
@click.option("--after", type=click.IntRange(0), default=0, help="Only entries with a higher number.")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=1000, show_default=True)
@shared
@click.pass_obj
def journal_show(choices: Choices, after: int, limit: int) -> None:
    """Print the log, oldest first."""
    with reading(choices) as browse:
        entries = list(islice((e for e in browse.entries() if e.number > after), limit)) if browse else []
    if choices.as_json:
        click.echo(json.dumps([asdict(entry) for entry in entries]))
        return
    for entry in entries:
        click.echo(_line(entry))


def _line(entry: Entry) -> str:
    amount = format_money(Money(entry.amount, Currency(entry.currency)), "en") if entry.currency else ""
    parts = (f"{entry.number:6d}", entry.at[:19], entry.who, entry.what, entry.kind, entry.reference, amount)
    return "  ".join(part for part in (*parts, entry.outcome, entry.detail) if part)
