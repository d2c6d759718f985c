"""`kvitt journal …`: who did what, when, to how much, and how it went.

And whether the log can be trusted.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from itertools import islice

import click

from app import data_file
from app.commands.shared import BLOCKED, Choices, reading, shared
from app.domain.money import Currency, Money, format_money
from app.domain.records.journal import Finding, LogEntry
from app.words.sentences import journal_finding


@click.group()
@shared
def journal() -> None:
    """The action log: only ever added to, each entry sealed with the one before."""


@journal.command("check")
@shared
@click.pass_obj
def journal_check(choices: Choices) -> None:
    """Say whether the log is whole, unchanged, and agrees with decisions, payments and answers.

    Leave with 1 if not.
    """
    try:
        # Progress is for a person; in a file or a pipe it would be noise.
        finding = data_file.check_log(choices.folder, _show_progress if has_terminal() else _show_nothing)
    except FileNotFoundError:
        # Where nothing was ever written down nothing is wrong with it.
        finding = Finding(0)
    if choices.as_json:
        click.echo(json.dumps(asdict(finding)))
    else:
        click.echo(journal_finding(finding), err=not finding)
    if not finding:
        sys.exit(BLOCKED)


def has_terminal() -> bool:
    """Whether progress is shown to a person."""
    return sys.stderr.isatty()


def _show_progress(done: int, total: int) -> None:
    # The carriage return writes over the percentage before; an empty log has nothing to divide by.
    click.echo(f"\r{100 * done // max(total, 1)} %\r", err=True, nl=False)


def _show_nothing(done: int, total: int) -> None:
    """No terminal shows the progress."""


@journal.command("show")
@click.option("--after", type=click.IntRange(0), default=0, help="Only entries with a higher number.")
@click.option("--limit", type=click.IntRange(1, 1_000_000), default=1000, show_default=True)
@shared
@click.pass_obj
def journal_show(choices: Choices, after: int, limit: int) -> None:
    """Print the log, oldest first."""
    with reading(choices) as browse:
        # Read entry by entry, for a log of years does not fit in memory.
        entries = list(islice((entry for entry in browse.entries() if entry.number > after), limit)) if browse else []
    if choices.as_json:
        click.echo(json.dumps([asdict(entry) for entry in entries]))
        return
    for entry in entries:
        click.echo(_line(entry))


def _line(entry: LogEntry) -> str:
    amount = format_money(Money(entry.amount, Currency(entry.currency)), "en") if entry.currency else ""
    parts = (f"{entry.number:6d}", entry.at[:19], entry.who, entry.what, entry.kind, entry.reference, amount)
    return "  ".join(part for part in (*parts, entry.outcome, entry.detail) if part)
