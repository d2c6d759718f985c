"""`kvitt report`: figures of any days and filter, and against the time before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from app import runtime, window
from app.commands.output import with_names
from app.commands.shared import Choices, shared, tell_if_behind, with_app
from app.domain.day.business_day import DayRange, Period, days_of
from app.domain.day.comparison import Compared, FigureChange
from app.domain.day.figures import DayFigures, Share
from app.domain.day.summing import NO_RATE
from app.domain.handing_on.export_rows import ExportFormat
from app.domain.money import money_words
from app.domain.papers.printer import parse_printer
from app.domain.problem import Invalid
from app.domain.vat import format_rate, parse_rate
from app.services.day.day_rules import parse_day, parse_days
from app.services.day.reports import ComparedReport, Report, ReportFilter
from app.services.handing_on.report_files import write_report
from app.words.shop.day import AGES, WAYS
from app.words.shop.report import against_words, change_words, trend_words

PARTS = ("vat", "group", "person", "product", "day", "hour", "way", "till")
_NONE = "none"


class WantedReport(NamedTuple):
    """What was asked for: the days, the parts to show, and whether to compare."""

    days: DayRange
    period: Period | None
    only: ReportFilter
    parts: tuple[str, ...]
    compare: bool


@click.command()
@click.option("--from", "first", default="", help="The first day: 2026-11-01, today, yesterday.")
@click.option("--to", "last", default="", help="The last day; today if none is given.")
@click.option(
    "--period",
    type=click.Choice([each.value for each in Period]),
    help="The one of today, or of --to, against the one before.",
)
@click.option("--compare", is_flag=True, help="Hold the days against as many days before them.")
@click.option("--by", "parts", type=click.Choice(PARTS), multiple=True, help="Sums by this; several may be given.")
@click.option("--who", default=None, help="Only what this person did.")
@click.option("--way", type=click.Choice([each.value for each in WAYS]), default=None, help="Only this way of paying.")
@click.option("--till", type=click.IntRange(1), default=None, help="Only this till, by its number.")
@click.option("--product", default=None, metavar="SKU", help="Only what was for this product.")
@click.option(
    "--group", default=None, help="Only what was for this group of the catalogue; none for what is in no group."
)
@click.option("--rate", default=None, help="Only what was at this VAT rate; none where it is not known.")
@click.option("--print", "printed", is_flag=True, help="Print it, with the time before.")
@click.option("--printer", default="", help="Print it there: host:port, usb:…, serial:… or file:PATH.")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Save it as this PDF.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="Write it to this file as a table.")
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in ExportFormat]),
    default=ExportFormat.CSV_NORDIC.value,
    help="The form of that file.",
)
@shared
@click.pass_obj
def report(
    choices: Choices,
    /,
    *,
    first: str,
    last: str,
    period: str | None,
    compare: bool,
    parts: tuple[str, ...],
    rate: str | None,
    group: str | None,
    printed: bool,
    printer: str,
    pdf: Path | None,
    out: Path | None,
    form: str,
    **only: Any,
) -> None:
    """Figures of any days, whether or not they were closed.

    With --unit only those of that sales unit, else of all.
    """
    if period and (first or compare):
        raise click.UsageError("Either --period or --from and --compare.")
    if printed + bool(printer) + (pdf is not None) > 1:
        raise Invalid("one_way_out")
    target = parse_printer(printer) if printer else None
    filtered = ReportFilter(rate=_rate(rate), group="" if group == _NONE else group, **only)

    async def work(app: runtime.App) -> str:
        tell_if_behind(choices, app)
        app.reports.count()
        of_unit = filtered._replace(unit=app.units.current.id if choices.unit else None)
        today = app.reports.rule(of_unit).day_of(app.now())
        days = days_of(Period(period), parse_day(last, today, "to")) if period else parse_days(first, last, today)
        asked = WantedReport(days, Period(period) if period else None, of_unit, parts, compare or bool(period))
        on_paper = printed or target is not None or pdf is not None
        # Made once, so that paper, table and answer are of the same moment.
        compared = app.reports.period(days, asked.period, of_unit) if asked.compare or on_paper else None
        now = compared.now if compared is not None else app.reports.whole(days, of_unit)
        if compared is not None and pdf is not None:
            await _save_pdf(app, asked, compared, pdf)
        elif compared is not None and on_paper:
            await app.day_papers.of_reports.print(compared, of_unit, target)
        wanted = compared if asked.compare else None
        if out is not None:
            write_report(out, (now,) if wanted is None else (now, wanted.earlier), ExportFormat(form))
        if wanted is None:
            return _told(now, asked, as_json=choices.as_json)
        return _told_against(app, asked, wanted, choices)

    click.echo(with_app(choices, work))


async def _save_pdf(app: runtime.App, asked: WantedReport, compared: ComparedReport, pdf: Path) -> None:
    sheet, title = app.preferences.current.sheet, _days(asked.days)
    await app.day_papers.of_reports.hand_over(
        compared, asked.only, lambda blocks: window.write_pdf(blocks, pdf, sheet, title)
    )


def _rate(text: str | None) -> int | None:
    if text is None:
        return None
    return NO_RATE if text == _NONE else parse_rate(text, "rate")


def _told(report: Report, asked: WantedReport, *, as_json: bool) -> str:
    return json.dumps([_facts(report)], default=str) if as_json else "\n".join(_text(report, asked.parts))


def _told_against(app: runtime.App, asked: WantedReport, compared: ComparedReport, choices: Choices) -> str:
    if choices.as_json:
        earlier = _facts(compared.earlier)
        return json.dumps([{**_facts(compared.now), **_against(compared)}, earlier], default=str)
    rule, stretch = app.reports.rule(asked.only), compared.stretch
    time = f"{compared.at.astimezone(rule.zone):%H:%M}"
    lines = [
        *_text(compared.now, asked.parts),
        "",
        against_words(stretch, _days(stretch.earlier), time),
        *(line for each in compared.changes for line in _change_lines(each, several=len(compared.changes) > 1)),
        "",
        *_text(compared.earlier, asked.parts),
    ]
    return "\n".join(lines)


def _facts(report: Report) -> dict[str, Any]:
    return {"days": with_names(report.days), "figures": with_names(report.figures)}


def _against(compared: ComparedReport) -> dict[str, Any]:
    stretch = compared.stretch
    figures = ("captures", "captured", "refunded", "kept", "tips")

    def facts(change: FigureChange) -> dict[str, int | None]:
        return {"now": change.now, "before": change.before, "more": change.more, "permille": change.permille}

    return {
        "under_way": stretch.under_way,
        "days_passed": stretch.passed,
        "against": stretch.against,
        "compared": [
            {"currency": each.currency, **{name: facts(getattr(each, name)) for name in figures}}
            for each in compared.changes
        ],
    }


def _days(days: DayRange) -> str:
    return f"{days.first}" if days.length == 1 else f"{days.first} – {days.last}"


def _text(report: Report, parts: tuple[str, ...]) -> list[str]:
    return [_days(report.days), *figures_lines(report.figures, parts)]


def _change_lines(compared: Compared, *, several: bool) -> Iterator[str]:
    money = money_words(compared.currency, "en", several=several)
    rows = (
        ("captures", compared.captures, str),
        ("captured", compared.captured, money),
        ("refunded", compared.refunded, money),
        ("kept", compared.kept, money),
        ("tips", compared.tips, money),
    )
    for name, change, words in rows:
        yield f"  {name:9} {words(change.now):>18}  {words(change.before):>18}  {change_words(change, words)}"
    yield f"  {trend_words(compared.kept, money)}"


def figures_lines(figures: Sequence[DayFigures], parts: tuple[str, ...]) -> list[str]:
    """The main figures of each currency as lines, and sums by `parts`."""
    several = len(figures) > 1
    return [
        line
        for each in figures
        for line in _figure_lines(each, parts, money_words(each.currency, "en", several=several))
    ]


def _figure_lines(figures: DayFigures, parts: tuple[str, ...], money: Callable[[int], str]) -> list[str]:
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
        "till": figures.tills,
    }
    for name in parts:
        lines += [
            f"  {one.name or '–':16.40}  {money(one.captured - one.refunded):>18}  {one.times:>6}"
            for one in shares.get(name, ())
        ]
    if "reserved" in parts:
        lines += [f"  reserved {one.times:>7}  {money(one.minor):>18}  {AGES[one.age]}" for one in figures.reserved]
    return lines
