"""`kvitt day …` and `kvitt report`: the day closed, and figures of any period."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from app import runtime, window
from app.commands.shared import Choices, shared, with_app
from app.domain.day.business_day import DayRange, Period, days_of
from app.domain.day.figures import ClosedDay, DayFigures, Share
from app.domain.money import Money, format_money
from app.domain.papers.columns import as_text
from app.domain.papers.printer import Paper, parse_printer
from app.domain.problem import Invalid
from app.domain.vat import format_rate
from app.services.day.day_rules import parse_day
from app.services.day.reports import Report, ReportFilter
from app.words.shop.day import WAYS

PARTS = ("vat", "group", "person", "product", "day", "hour", "way")


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
        closed = app.day_closing.close(wanted)
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
        app.reports.count()
        wanted = parse_day(date, app.day_closing.today)
        found = app.day_closing.closed(DayRange(wanted, wanted))
        puts_out = printed or target is not None or pdf is not None
        if not found and (date or puts_out) and wanted != app.day_closing.today:
            raise Invalid("day_not_closed", field="day", day=wanted.isoformat())
        if not found:
            return _still_open(app, choices)
        for closed in found if puts_out else ():
            if pdf is not None:
                _save_pdf(app, closed, pdf)
            else:
                await app.day_papers.print(closed, target)
        return _as_json(found) if choices.as_json else "\n".join(_paper(app, each) for each in found)

    click.echo(with_app(choices, work))


def _save_pdf(app: runtime.App, closed: ClosedDay, pdf: Path) -> None:
    sheet, title = app.preferences.current.sheet, f"{closed.day} {closed.number}"
    app.day_papers.hand_over(closed, pdf.name, lambda blocks: window.write_pdf(blocks, pdf, sheet, title))


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
            "figures": [asdict(each) for each in state.figures],
        }
        return json.dumps(facts, default=str)
    lines = [f"{state.day} is not closed."]
    lines += [f"  {each.reference}  {'not known' if each.unknown else 'waits'}" for each in state.steps]
    return "\n".join([*lines, *(line for each in state.figures for line in _lines(each, ("vat",)))])


def _as_json(closed: Any) -> str:
    return json.dumps([asdict(each) for each in closed], default=str)


@click.command()
@click.option("--from", "first", default="", help="The first day: 2026-11-01, today, yesterday.")
@click.option("--to", "last", default="", help="The last day; today if none is given.")
@click.option(
    "--period", type=click.Choice([each.value for each in Period]), help="The one of today, against the one before."
)
@click.option("--by", "parts", type=click.Choice(PARTS), multiple=True, help="Sums by this; several may be given.")
@click.option("--who", default=None, help="Only what this person did.")
@click.option("--way", type=click.Choice([each.value for each in WAYS]), default=None, help="Only this way of paying.")
@click.option("--product", default=None, metavar="SKU", help="Only moves with this product.")
@shared
@click.pass_obj
def report(
    choices: Choices,
    *,
    first: str,
    last: str,
    period: str | None,
    parts: tuple[str, ...],
    who: str | None,
    way: str | None,
    product: str | None,
) -> None:
    """Figures of any days, whether or not they were closed."""
    if period and first:
        raise click.UsageError("Either --from or --period.")
    only = ReportFilter(who, way, product)

    async def work(app: runtime.App) -> str:
        app.reports.count()
        today = app.reports.today
        reports: tuple[Report, ...]
        if period:
            reports = app.reports.period(Period(period), parse_day(last, today), only)
        else:
            reports = (app.reports.whole(_range(first, last, today), only),)
        if choices.as_json:
            return json.dumps(
                [{"days": each.days, "figures": [asdict(one) for one in each.figures]} for each in reports], default=str
            )
        return "\n\n".join(
            "\n".join(
                [
                    f"{each.days.first} – {each.days.last}",
                    *(line for one in each.figures for line in _lines(one, parts)),
                ]
            )
            for each in reports
        )

    click.echo(with_app(choices, work))


def _range(first: str, last: str, today: date) -> DayRange:
    end = parse_day(last, today, "to")
    begin = parse_day(first, today, "from") if first else days_of(Period.DAY, end).first
    return DayRange(min(begin, end), end)


def _lines(figures: DayFigures, parts: tuple[str, ...]) -> list[str]:
    def money(minor: int) -> str:
        return format_money(Money(minor, figures.currency), "en")

    lines = [
        f"  captured {figures.captured.times:>7}  {money(figures.captured.minor):>18}",
        f"  refunded {figures.refunded.times:>7}  {money(figures.refunded.minor):>18}",
        f"  released {figures.released.times:>7}  {money(figures.released.minor):>18}",
        f"  tips              {money(figures.tips - figures.tips_returned):>18}",
    ]
    if "vat" in parts:
        for each in figures.rates:
            rate = "no VAT known" if each.rate is None else f"VAT {format_rate(each.rate)}"
            lines.append(f"  {rate:16}  {money(each.gross):>18}  {money(each.tax):>16}")
    shares: dict[str, tuple[Share, ...]] = {
        "group": figures.groups,
        "person": figures.people,
        "product": figures.products,
        "day": figures.days,
        "hour": figures.hours,
        "way": figures.ways,
    }
    for name in parts:
        lines += [
            f"  {one.name or '–':16.40}  {money(one.captured - one.refunded):>18}  {one.times:>6}"
            for one in shares.get(name, ())
        ]
    return lines
