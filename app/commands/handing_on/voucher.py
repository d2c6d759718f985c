"""`kvitt voucher`: closed days for the bookkeeping."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import click

from app import runtime
from app.commands.output import is_output
from app.commands.shared import Choices, shared, with_all_tills
from app.domain.bookkeeping.forms.voucher_form import VoucherForm, chosen_form
from app.domain.bookkeeping.voucher import VoucherPart
from app.domain.day.business_day import DayRange
from app.errors import Invalid
from app.services.day.day_rules import parse_days
from app.services.handing_on.vouchers import DayVouchers, MoneyState
from app.words.sentences import explain

_UNSURE = ", ".join(each.value for each in VoucherForm if not each.facts.confirmed)


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice([each.value for each in VoucherForm]),
    help="In which form; that of the settings without it. Not confirmed by a document of the makers, so look at what is"
    f" taken in once: {_UNSURE}.",
)
@click.option("--day", "date", default=None, help="The closed day, as in kvitt day show.")
@click.option("--from", "first", default=None, help="The first of several days.")
@click.option("--to", "last", default=None, help="The last of several days; today if none is given.")
@click.option(
    "--part",
    type=click.Choice([each.value for each in VoucherPart]),
    default=VoucherPart.ALL.value,
    help="Sales alone, or fees and payouts alone, which are known two days later; all that is known without it.",
)
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file.")
@click.option(
    "--account",
    "changes",
    multiple=True,
    help="An account for this once, as sales 25=3001; more than one may be given.",
)
@shared
@click.pass_obj
def voucher(
    choices: Choices,
    *,
    form: str | None,
    date: str | None,
    first: str | None,
    last: str | None,
    part: str,
    out: Path,
    changes: tuple[str, ...],
) -> None:
    """Write the vouchers of a closed day, or of several, for the bookkeeping.

    Sales and VAT by rate, tips, what is held at Vipps MobilePay, fees and payouts.
    """
    if (date is None) == (first is None) or (date is not None and last is not None):
        raise click.UsageError("Either --day, or --from and --to.")

    async def work(app: runtime.App) -> tuple[DayRange, DayVouchers]:
        settings = app.preferences.current
        chosen = chosen_form(form or settings.voucher_form, settings.market)
        try:
            days = parse_days(first or "", date or last or "", app.day_closing.today)
            found = app.bookkeeping.of_days(days, VoucherPart(part), changes)
        except Invalid as wrong:
            if wrong.code == "account_unreadable":
                raise click.BadParameter(explain(wrong), param_hint="--account") from None
            raise
        app.bookkeeping.save(out, found.vouchers, chosen)
        return days, found

    days, found = with_all_tills(choices, work)
    if choices.as_json:
        click.echo(
            json.dumps({**found._asdict(), "file": str(out), "vouchers": len(found.vouchers)}, default=str),
            err=is_output(out),
        )
        return
    follows = _follows(days, found) if part == VoucherPart.ALL else ""
    click.echo(f"Written: {out}. Vouchers: {len(found.vouchers)}.{follows}", err=is_output(out))
    if found.open_since is not None:
        click.echo(f"What was sold from {found.open_since} on is not closed yet, and so not in it.", err=True)


def _follows(days: DayRange, found: DayVouchers) -> str:
    """What is not in it yet, and the options with which it comes."""
    if found.money is MoneyState.WHOLE:
        return ""
    if found.money is MoneyState.NO_LEDGER:
        return " No ledger is read here: fees and payouts are not in it."
    if days.length == 1:
        return f" Fees and payouts follow two days later: --part money --day {days.last}."
    # With its last day: without one it is today, of which nothing is known to its end yet, and it would be refused each time.
    until = found.money_until
    span = f"--part money --from {days.first if until is None else until + timedelta(days=1)} --to {days.last}"
    if until is None:
        return f" Fees and payouts follow two days later: {span}."
    return f" Fees and payouts are in it up to {until}; the others follow two days later: {span}."
