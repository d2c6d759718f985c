"""What the papers of random days say, held against the books: days, figures, and vouchers in a file of SIE."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.bookkeeping.accounts import accounts_of
from app.domain.bookkeeping.forms.voucher_file import voucher_file
from app.domain.bookkeeping.forms.voucher_form import VoucherForm
from app.domain.bookkeeping.voucher import vouchers_of
from app.domain.day.figures import ClosedDay, DayFigures
from tests.proofs.day_book import Calendar, Expected, Moved, expect
from tests.proofs.till import Broken


def need(right: bool, what: str) -> None:
    """Raise `Broken` where it is not `right`."""
    if not right:
        raise Broken(what)


def check_day(closed: ClosedDay, inside: Sequence[Moved], calendar: Calendar, now: datetime) -> None:
    """The right day was closed, whole or up to now; `inside` is what moved in it."""
    need(closed.ends <= now, "closed ahead of time")
    # What a clock that was set back dates before the last closing belongs to the next.
    days = {calendar.day(each.at) for each in inside if each.at >= closed.begins.timestamp()}
    need(days <= {closed.day}, f"{days} in {closed.day}")
    last = calendar.day((closed.ends - timedelta(microseconds=1)).timestamp())
    need(last == closed.day, f"{closed.day} ends on {last}")
    full = closed.ends == now or calendar.day(closed.ends.timestamp()) > closed.day
    need(full, "neither to the end of the day nor up to now")


def check_figures(figures: tuple[DayFigures, ...], moves: list[Moved], calendar: Calendar, what: str) -> None:
    """The program's figures against the books."""
    expected = expect(moves, calendar)
    said = {each.currency.value: each for each in figures}
    need(set(expected) <= set(said), f"{what}: a currency is missing")
    for currency, each in said.items():
        need(each.agrees, f"{what}: the parts do not add up")
        for wrong in compared(each, expected.get(currency, Expected())):
            raise Broken(f"{what}: {wrong}")


def check_vouchers(closed: ClosedDay, market: str) -> bool:
    """Debit is credit in the file, read by itself, and held is what was captured less refunded.

    The result is whether there is a voucher at all.
    """
    accounts = accounts_of(market, ())
    vouchers = vouchers_of(closed, accounts)
    moved = {each.currency for each in closed.figures if each.captured.times or each.refunded.times}
    if not vouchers:
        need(all(each.kept == 0 for each in closed.figures), "no voucher of a day that moved something")
        return False
    need({each.currency for each in vouchers} <= moved, "a voucher of nothing")
    for voucher in vouchers:
        (figures,) = (each for each in closed.figures if each.currency == voucher.currency)
        read = read_sie(voucher_file([voucher], VoucherForm.SIE, "Å"))
        need(sum(sum(each.values()) for each in read) == 0, "debit is not credit")
        need(len(read) == 1, "one voucher, one #VER")
        held = read[0].get(accounts["held"], 0)
        need(held == figures.captured.minor - figures.refunded.minor, f"held {held}")
        sold = sum(rate.sold - rate.returned for rate in figures.rates)
        need(-sum(read[0].values()) + held == sold + figures.tips - figures.tips_returned, "sales and tips")
    return True


def compared(said: DayFigures, expected: Expected) -> list[str]:
    """What differs."""
    wrong = []

    def same(name: str, ours: object, theirs: object) -> None:
        if ours != theirs:
            wrong.append(f"{name} is {ours}, not {theirs}")

    for name, kind in (("captured", "capture"), ("refunded", "refund"), ("released", "cancel")):
        same(name, [*getattr(said, name)], expected.counted[kind])
    same("tips", said.tips, expected.tips["capture"])
    same("tips returned", said.tips_returned, expected.tips["refund"])
    for name in ("people", "ways", "hours", "days"):
        rows = {each.name: (each.times, each.captured, each.refunded) for each in getattr(said, name)}
        same(name, rows, {key: (e.times, e.captured, e.refunded) for key, e in expected.rows[name].items()})
    for kind, gross, tax in (("capture", "sold", "sold_tax"), ("refund", "returned", "returned_tax")):
        found = {each.rate: each for each in said.rates}
        same(
            "a rate",
            {rate for rate in found if (kind, rate) not in expected.gross and getattr(found[rate], gross)},
            set(),
        )
        for (of, rate), guess in expected.gross.items():
            if of != kind:
                continue
            sums = (getattr(found[rate], gross), getattr(found[rate], tax)) if rate in found else (0, 0)
            if not guess.fits(sums[0]) or not expected.tax[kind, rate].fits(sums[1]):
                wrong.append(f"{gross} at {rate} is {sums}, not {guess} with {expected.tax[kind, rate]}")
    products = {each.name: each for each in said.products}
    for (of, sku), guess in expected.products.items():
        sum_of = getattr(products.get(sku), "captured" if of == "capture" else "refunded", 0)
        if not guess.fits(sum_of):
            wrong.append(f"{of} of {sku} is {sum_of}, not {guess}")
    return wrong


def read_sie(data: bytes) -> list[dict[str, int]]:
    """The sums by account of each voucher in a file of SIE, read by the standard alone."""
    found: list[dict[str, int]] = []
    for line in data.decode("cp437").split("\r\n"):
        words = line.split()
        if words[:1] == ["#VER"]:
            found.append({})
        elif words[:1] == ["#TRANS"]:
            amount = words[words.index("{}") + 1]
            whole, _, part = amount.lstrip("-").partition(".")
            minor = (int(whole) * 100 + int(part.ljust(2, "0") or 0)) * (-1 if amount.startswith("-") else 1)
            found[-1][words[1]] = found[-1].get(words[1], 0) + minor
    return found
