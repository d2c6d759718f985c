"""`kvitt money`: where the shop's money is."""

from __future__ import annotations

import json
import sys
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import click

from app import runtime
from app.commands.shared import NOT_KNOWN, Choices, shared, with_all_tills, with_app
from app.domain.ledger.figures import MoneyFigures
from app.domain.ledger.money_finding import MoneyFinding
from app.domain.ledger.movement import Payout
from app.domain.ledger.tracing import Trace
from app.domain.money import Currency, Money, format_money
from app.words.ledger.money_words import FINDING_ADVICE, FINDING_TITLES, WHEREABOUTS
from app.words.sentences import explain

if TYPE_CHECKING:
    from app.services.ledger.ledger_reading import FileReading

PAYOUTS = 10
"""So many are listed for people, the last ones."""


@click.command()
@click.option("--no-read", is_flag=True, help="Only tell what is known here; ask nothing.")
@click.option(
    "--file", "files", type=click.File("rb"), multiple=True,
    help="Read a settlement file of the portal (CSV or XML) in place of the ledger; may be given again.",
)  # fmt: skip
@click.option("--order", "reference", help="Tell where the money of this order is.")
@shared
@click.pass_obj
def money(choices: Choices, reference: str | None, files: tuple[IO[bytes], ...], *, no_read: bool) -> None:
    """Read what is new in the ledgers, then tell where the money is.

    Held at Vipps MobilePay, on its way to the bank, paid out, fees and disputed; the payouts; and all that does not agree,
    with exit code 4.
    """

    async def work(app: runtime.App) -> _Known:
        reading = app.ledger_reading
        if reference is not None:
            app.browse.order(reference)  # of an order that is not here nothing can be told
        found = {file.name: await reading.read_file(file.read()) for file in files}
        if not files and not no_read:
            await reading.read()
        without = sorted([*reading.without_right, *reading.without_ledger])
        trace = app.money_trace.of_order(reference) if reference is not None else await app.money_trace.trace()
        return _Known(trace, without, found, reading.read_at is not None)

    known = with_all_tills(choices, work) if no_read and not files else with_app(choices, work)
    if choices.as_json:
        click.echo(json.dumps(_as_json(known, only_order=reference is not None)))
    else:
        _print_files(known.files)
        if reference is not None:
            _print_order(known.trace)
        else:
            _print(known)
    if known.trace.findings and reference is None:
        sys.exit(NOT_KNOWN)


class _Known(NamedTuple):
    trace: Trace
    without: list[int]
    files: dict[str, FileReading]
    was_read: bool


def _print_files(files: dict[str, FileReading]) -> None:
    for name, found in files.items():
        for payout in found.new:
            click.echo(f"{name}: payout {payout.number} of {payout.day:%d.%m.%Y} read")
        for payout in found.known:
            click.echo(f"{name}: payout {payout.number} of {payout.day:%d.%m.%Y} was here already")
        for payout, no in found.refused:
            click.echo(f"{name}: payout {payout.number} was not read: {explain(no)}", err=True)


def _words(minor: int, currency: str) -> str:
    known = currency in tuple(Currency)
    return format_money(Money(minor, Currency(currency)), "en") if known else f"{minor / 100:.2f} {currency}".rstrip()


def _print(known: _Known) -> None:
    trace = known.trace
    for unit in known.without:
        click.echo(f"Sales unit {unit}: its keys show no ledger. Rights are given in the portal.", err=True)
    if not known.was_read:
        click.echo("No ledger was read yet.", err=True)
    elif not trace.figures and not trace.placed:
        click.echo("No money has moved yet.", err=True)
    for figures in trace.figures.values():
        if len(trace.figures) > 1:
            click.echo(f"{figures.currency}:")
        for name, minor in _figures(figures).items():
            click.echo(f"{name:<24}{_words(minor, figures.currency):>20}")
    for payout in sorted(trace.payouts, key=lambda each: each.day)[-PAYOUTS:]:
        state = "aborted" if payout.aborted else f"at the bank about {payout.at_bank:%d.%m.%Y}"
        amount = _words(payout.amount, payout.currency)
        click.echo(f"payout {payout.number}  {amount}  {state}  {payout.text}".rstrip())
    counts = ", ".join(f"{count} {WHEREABOUTS[where]}" for where, count in sorted(trace.named.items()))
    if counts:
        click.echo(f"ours: {counts}")
    for ledger, entry in trace.foreign:
        click.echo(f"not ours: {entry.kind} {entry.reference} {_words(entry.amount, entry.currency)} (ledger {ledger})")
    for finding in trace.findings:
        about = " ".join(text for text in (finding.reference, finding.psp_reference, finding.detail) if text)
        day = f"{finding.day:%d.%m.%Y} " if finding.day else ""
        amount = _words(finding.amount, finding.currency)
        click.echo(f"! {day}{FINDING_TITLES[finding.kind]}: {amount} {about}".rstrip())
        click.echo(f"  {FINDING_ADVICE[finding.kind]}")


def _print_order(trace: Trace) -> None:
    for placed in trace.placed:
        moved = placed.movement
        payout = trace.payouts[placed.payout] if placed.payout >= 0 else None
        behind = f" with {payout.number}, about {payout.at_bank:%d.%m.%Y}" if payout else ""
        amount = _words(moved.signed, moved.currency)
        click.echo(f"{moved.direction}  {amount}  {WHEREABOUTS[placed.where]}{behind}")


def _figures(figures: MoneyFigures) -> dict[str, int]:
    return {
        "held": figures.held,
        "on its way": figures.on_its_way,
        "paid out, 30 days": figures.paid_out,
        "fees, 30 days": figures.fees,
        "fees owed": figures.owed,
        "disputed": figures.disputed,
    }


def _as_json(known: _Known, *, only_order: bool) -> dict[str, Any]:
    trace = known.trace
    movements = [
        {
            "reference": each.movement.reference,
            "direction": each.movement.direction,
            "amount": each.movement.amount,
            "currency": each.movement.currency,
            "at": each.movement.at.isoformat(),
            "where": each.where,
            "payout": trace.payouts[each.payout].number if each.payout >= 0 else None,
        }
        for each in trace.placed
    ]
    if only_order:
        return {"movements": movements}
    return {
        "figures": {each.currency: dict(_of(each)) for each in trace.figures.values()},
        "payouts": [_payout(each) for each in trace.payouts],
        "movements": dict(trace.named),
        "foreign": [{"ledger": ledger, **_entry(each._asdict())} for ledger, each in trace.foreign],
        "findings": [_finding(each) for each in trace.findings],
        "units_without_ledger": known.without,
        "files": {name: _file(found) for name, found in known.files.items()},
    }


def _of(figures: MoneyFigures) -> list[tuple[str, int]]:
    names = ("held", "on_its_way", "paid_out", "fees", "owed", "disputed")
    return list(zip(names, _figures(figures).values(), strict=True))


def _payout(payout: Payout) -> dict[str, Any]:
    return {
        "ledger": payout.ledger,
        "number": payout.number,
        "day": payout.day.isoformat(),
        "amount": payout.amount,
        "currency": payout.currency,
        "text": payout.text,
        "at_bank": payout.at_bank.isoformat(),
        "aborted": payout.aborted,
        "captures": payout.captures,
        "refunds": payout.refunds,
        "fees": payout.retained,
        "others": payout.others,
    }


def _file(found: FileReading) -> dict[str, Any]:
    return {
        "new": [each.number for each in found.new],
        "known": [each.number for each in found.known],
        "refused": {each.number: no.code for each, no in found.refused},
    }


def _entry(entry: dict[str, Any]) -> dict[str, Any]:
    return {**entry, "at": entry["at"].isoformat(), "day": entry["day"].isoformat()}


def _finding(finding: MoneyFinding) -> dict[str, Any]:
    day = finding.day.isoformat() if finding.day else None
    words = {"title": FINDING_TITLES[finding.kind], "advice": FINDING_ADVICE[finding.kind]}
    return {**finding._asdict(), "day": day, **words}
