"""`kvitt voucher`: a closed day for the bookkeeping."""

from __future__ import annotations

import json
from pathlib import Path

import click

from app import runtime
from app.commands.shared import Choices, beside, shared
from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.voucher import Voucher, vouchers_of
from app.domain.bookkeeping.voucher_files import VoucherFormat, voucher_file
from app.domain.day.business_day import DayRange
from app.domain.problem import Invalid
from app.errors import Blocked
from app.services.day.day_rules import parse_day
from app.whole_file import write_whole


@click.command()
@click.option(
    "--format", "form", type=click.Choice([each.value for each in VoucherFormat]), required=True, help="In which form."
)
@click.option("--day", "date", required=True, help="The closed day, as in kvitt day show.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file.")
@click.option("--account", "changes", multiple=True, help="An account of your own, as sales 25=3001; more than once.")
@shared
@click.pass_obj
def voucher(choices: Choices, form: str, date: str, out: Path, changes: tuple[str, ...]) -> None:
    """Write the voucher of a closed day for the bookkeeping.

    Sales and VAT by rate, tips, and what is held at Vipps MobilePay.
    """

    async def work(app: runtime.App) -> tuple[Voucher, ...]:
        wanted, settings = parse_day(date, app.day_closing.today), app.preferences.current
        accounts = _accounts(settings.market, changes)
        closings = app.day_closing.closed(DayRange(wanted, wanted))
        found = tuple(each for closed in closings for each in vouchers_of(closed, accounts))
        if not closings:
            raise Invalid("day_not_closed", field="day", day=wanted.isoformat())
        _check(found, form)
        try:
            write_whole(out, voucher_file(found, VoucherFormat(form), settings.shop, runtime.__version__))
        except OSError as failure:
            raise Blocked("disk_unusable", reason=failure.strerror or "") from failure
        return found

    found = beside(choices, work)
    if choices.as_json:
        click.echo(json.dumps({"file": str(out), "vouchers": len(found)}))
    else:
        click.echo(f"Written: {out}. Vouchers: {len(found)}.")


def _accounts(market: str, changes: tuple[str, ...]) -> dict[str, str]:
    try:
        return accounts_of(market, changes)
    except ValueError as wrong:
        raise click.BadParameter(f"{wrong} is not like held=1580 or sales 25=3001.", param_hint="--account") from None


def _check(found: tuple[Voucher, ...], form: str) -> None:
    """Refuse what no file can say."""
    if not found:
        raise click.UsageError("Nothing was captured or refunded on that day, so there is no voucher.")
    # All amounts of a file of SIE are in the one currency of the company.
    if form != VoucherFormat.CSV and len({each.currency for each in found}) > 1:
        raise click.UsageError("That day has several currencies, and SIE knows one. Use --format csv.")
