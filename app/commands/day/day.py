"""`kvitt day …`: the day closed, shown, and printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from app import runtime, window
from app.commands.day.report import figures_lines
from app.commands.output import with_names
from app.commands.shared import Choices, shared, tell_if_behind, with_app
from app.domain.day.business_day import DayRange
from app.domain.day.figures import ClosedDay
from app.domain.papers.columns import as_text
from app.domain.papers.printer import Paper, parse_printer
from app.domain.problem import Invalid
from app.services.day.closing import NextClosing
from app.services.day.day_rules import parse_day
from app.words.sentences import explain

_PARTS_OF_DAY = ("vat", "reserved")
"""The sums that are shown of a day that is still open."""


@click.group()
@shared
def day() -> None:
    """The day of the shop: close it, show what was closed, print it."""


@day.command("close")
@click.argument("date", default="")
@shared
@click.pass_obj
def day_close(choices: Choices, *, date: str) -> None:
    """Close a day: today, or one that was forgotten.

    Only when nothing waits and everything is known. A closed day has a number and never changes.
    """

    async def work(app: runtime.App) -> str:
        wanted = parse_day(date, app.day_closing.today) if date else None
        app.reports.count()
        closed = await app.day_closing.close(wanted)
        app.day_folder.write_pdf = window.write_pdf
        await app.day_folder.write()
        if app.day_folder.trouble is not None:
            # The day is closed all the same, and what waits is written later.
            click.echo(explain(app.day_folder.trouble), err=True)
        return _as_json([closed]) if choices.as_json else _paper(app, closed)

    click.echo(with_app(choices, work))


@day.command("show")
@click.argument("date", default="")
@click.option("--print", "printed", is_flag=True, help="Print it; a second paper is marked as a copy.")
@click.option("--to", "printer", default="", help="Print it there: host:port, usb:…, serial:… or file:PATH.")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Save it as this PDF.")
@shared
@click.pass_obj
def day_show(choices: Choices, *, date: str, printed: bool, printer: str, pdf: Path | None) -> None:
    """Show the closings of a day, or what of today is to be closed."""
    if printed + bool(printer) + (pdf is not None) > 1:
        raise Invalid("one_way_out")
    target = parse_printer(printer) if printer else None

    async def work(app: runtime.App) -> str:
        tell_if_behind(choices, app)
        app.reports.count()
        wanted = parse_day(date, app.day_closing.today)
        found = app.day_closing.closed(DayRange(wanted, wanted))
        puts_out = printed or target is not None or pdf is not None
        # Where a paper was asked for, saying what is open would look as if there were one.
        if not found and (puts_out or wanted != app.day_closing.today):
            raise Invalid("day_not_closed", field="day", day=wanted.isoformat())
        if not found:
            return _still_open(app, choices)
        since = app.day_closing.next() if wanted == app.day_closing.today and not puts_out else None
        for closed in found if puts_out else ():
            if pdf is not None:
                await _save_pdf(app, closed, pdf)
            else:
                await app.day_papers.print(closed, target)
        if choices.as_json:
            return _as_json(found)
        lines = [_paper(app, each) for each in found]
        if since is not None and not since.done:
            lines += ["", f"{since.day} since number {found[-1].number} is not closed.", *_open_lines(since)]
        return "\n".join(lines)

    click.echo(with_app(choices, work))


async def _save_pdf(app: runtime.App, closed: ClosedDay, pdf: Path) -> None:
    sheet, title = app.preferences.current.sheet, f"{closed.day} {closed.number}"
    await app.day_papers.hand_over(closed, pdf.name, lambda blocks: window.write_pdf(blocks, pdf, sheet, title))


def _paper(app: runtime.App, closed: ClosedDay) -> str:
    columns = Paper("80").columns
    return as_text(app.day_papers.blocks(closed), columns, lambda letter: True).rstrip()


def _still_open(app: runtime.App, choices: Choices) -> str:
    state = app.day_closing.next()
    if choices.as_json:
        orders = [each.reference for each in state.steps]
        facts = {
            "day": state.day,
            "number": state.number,
            "open": orders,
            "figures": with_names(state.figures),
        }
        return json.dumps(facts, default=str)
    return "\n".join([f"{state.day} is not closed.", *_open_lines(state)])


def _open_lines(state: NextClosing) -> list[str]:
    """What keeps a day open, and its figures."""
    steps = [f"  {each.reference}  {'not known' if each.unknown else 'waits'}" for each in state.steps]
    return [*steps, *figures_lines(state.figures, _PARTS_OF_DAY)]


def _as_json(closed: Any) -> str:
    return json.dumps(with_names(closed), default=str)
