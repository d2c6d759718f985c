"""Shops of four countries for years: what they sold, what stands on their ledgers, and faults that are planted there.

One seed, one run of years. Each ledger goes through many terms, disputes, corrections, payouts that come back and late fees.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import NamedTuple

from tests.proofs.ledger_writer import MONEY, Account, Happening, Line, Terms, Written, write

FIRST = date(2026, 1, 5)
TEN_YEARS = 3_653
SHOPS = (
    Account("302321", "555501", "NOK", "Europe/Oslo", 0),
    Account("302322", "555503", "DKK", "Europe/Copenhagen", 4),
    Account("302323", "555504", "EUR", "Europe/Helsinki", 4),
    Account("302324", "555505", "SEK", "Europe/Stockholm", 0),
)
PRICES = (2_900, 4_900, 9_900, 14_900, 29_900, 129_900)
TERMS = (
    Terms(),
    Terms(basis_points=149, fixed=0),
    Terms(frequency="weekly"),
    Terms(frequency="monthly", net=False),
    Terms(net=False, reserve=50_000),
    Terms(reserve=250_000),
    Terms(lag_s=3 * 3600, fee_lag_s=9 * 3600),
)
TERMS_LAST = 150
"""Days, after which other terms are agreed."""
WINDOW = 14
"""Days of which one fault has the middle: two faults near each other might be taken for one."""
LONGEST_PAGE, LONGEST_GAP, NEAR = 150, 60, timedelta(days=3)
"""Lines that come twice or are lost, and how far in time they may reach."""
KINDS = ("dropped fee", "moved date", "doubled page", "lost cursor", "broken balance")


class Sold(NamedTuple):
    """A capture or refund as the shop itself knows it; `amount` is positive."""

    reference: str
    direction: str
    amount: int
    currency: str
    at: datetime
    psp: str


class Fault(NamedTuple):
    """A fault that was planted: on which list, at which place of it, and how many lines it is about.

    `psp` is that of the line, `by` the amount or the days by which something is off.
    """

    kind: str
    ledger: str
    topic: str
    place: int
    lines: int = 1
    psp: str = ""
    by: int = 0


class Shop(NamedTuple):
    """A shop's years.

    `sold` is what it knows itself, `foreign` what somebody did in the portal; `lost` are the `psp` of money that a fault took off
    the list.
    """

    account: Account
    until: date
    written: Written
    sold: list[Sold]
    foreign: set[str]
    faults: list[Fault]
    lost: set[str]


def shops(seed: int, days: int = TEN_YEARS, per_day: int = 36, faults: int = 0) -> Iterator[Shop]:
    """Four shops, one after the other, so that only one is in memory.

    `per_day` sales on a usual day; 36 give more than a million lines in ten years. At most one fault in two weeks.
    """
    for number, account in enumerate(SHOPS):
        share = faults // len(SHOPS) + (number < faults % len(SHOPS))
        yield _shop(Random(f"{seed} {number}"), account, days, per_day, share)


def _shop(dice: Random, account: Account, days: int, per_day: int, faults: int) -> Shop:
    # Dice of their own for the faults, so that the years are the same with them and without.
    fate = Random(f"{account.ledger} {dice.random()}")
    windows = sorted(fate.sample(range(days // WINDOW), faults))
    planned = [(FIRST + timedelta(days=WINDOW * number + WINDOW // 2), fate.choice(KINDS)) for number in windows]
    happenings, foreign = draw_happenings(
        dice, account, days, per_day, {day for day, kind in planned if kind == "dropped fee"}
    )
    terms = [(FIRST, TERMS[0])]
    terms += [(FIRST + timedelta(days=day), dice.choice(TERMS)) for day in range(TERMS_LAST, days, TERMS_LAST)]
    until = FIRST + timedelta(days=days)
    written = write(account, terms, happenings, until)
    sold = [
        Sold(each.reference, each.kind, abs(each.amount), account.currency, each.at, each.psp)
        for each in happenings
        if each.kind in MONEY and each.psp not in foreign
    ]
    shop = Shop(account, until, written, sold, foreign, [], set())
    dropped = [each for each in happenings if each.fee == "none" and each.kind == "capture"]
    shop.faults.extend(Fault("dropped fee", account.ledger, "fees", -1, psp=each.psp) for each in dropped)
    # From the last to the first, so that the dates before a place are in order.
    for day, kind in reversed(planned):
        if kind != "dropped fee":
            _plant(fate, shop, day, kind)
    return shop


def draw_happenings(
    dice: Random, account: Account, days: int, per_day: int, feeless: set[date]
) -> tuple[list[Happening], set[str]]:
    """All that happens to a shop, in the order of time."""
    found: list[Happening] = []
    foreign: set[str] = set()
    end = datetime.combine(FIRST, datetime.min.time(), UTC) + timedelta(days=days - 1)
    numbers = iter(range(10**9))

    def psp() -> str:
        return f"{account.msn}{next(numbers):010d}"

    for number in range(days):
        day = datetime.combine(FIRST, datetime.min.time(), UTC) + timedelta(days=number)
        # Sundays are quiet, and the feeless one is the first sale of its day.
        sales = dice.randint(per_day // 2, per_day + per_day // 2) if day.weekday() < 6 else per_day // 8
        sales = max(sales, 1) if day.date() in feeless else sales
        for sale in range(sales):
            at = day + timedelta(seconds=dice.randrange(6 * 3600, 22 * 3600), microseconds=dice.randrange(10**6))
            fee = "none" if sale == 0 and day.date() in feeless else "late" if dice.random() < 0.005 else "usual"
            _sell(dice, found, foreign, at, end, f"{account.msn}-{number}-{sale}", fee, psp)
        if dice.random() < 0.02:
            found.append(_odd(dice, day + timedelta(hours=12), psp()))
    return sorted(found, key=lambda each: each.at), foreign


def _sell(
    dice: Random,
    found: list[Happening],
    foreign: set[str],
    at: datetime,
    end: datetime,
    reference: str,
    fee: str,
    psp: object,
) -> None:
    """One order: captured whole or in two parts, and now and then refunded or disputed."""
    value = dice.choice(PRICES) * dice.randint(1, 4)
    parts = [value // 3, value - value // 3] if dice.random() < 0.05 else [value]
    for place, part in enumerate(parts):
        name = psp()  # type: ignore[operator]
        found.append(Happening(at + timedelta(minutes=place), "capture", part, reference, name, fee=fee))
        # Only the first part goes without a fee: one fault is one line.
        fee = "usual" if fee == "none" else fee
        if dice.random() < 0.003:
            foreign.add(name)
        later = at + timedelta(days=dice.randint(5, 60))
        if dice.random() < 0.002 and later < end:
            found.append(Happening(later, "retained-disputed-capture", -part, reference, name))
            if dice.random() < 0.4 and (won := later + timedelta(days=30)) < end:
                found.append(Happening(won, "returned-disputed-capture", part, reference, name))
    back = at + timedelta(hours=dice.randint(1, 20 * 24))
    if dice.random() < 0.04 and back < end:
        found.append(Happening(back, "refund", -dice.choice((value, value // 2)), reference, psp()))  # type: ignore[operator]


def _odd(dice: Random, at: datetime, psp: str) -> Happening:
    """A line that no payment brings."""
    kind, amount, topic = dice.choice((
        ("correction", -1_500, "funds"),
        ("correction", 700, "fees"),
        ("top-up", 20_000, "funds"),
        ("credit-note", 4_900, "fees"),
        ("service-fee", -9_900, "fees"),
        ("payout-aborted", 0, "funds"),
    ))  # fmt: skip
    return Happening(at, kind, amount, psp=psp, topic=topic)


def _plant(dice: Random, shop: Shop, day: date, kind: str) -> None:
    """Plant a fault in the lines of a day, if there are any that it fits."""
    topic = "funds" if kind == "moved date" or dice.random() < 0.6 else "fees"
    lines = shop.written.funds if topic == "funds" else shop.written.fees
    wanted = MONEY if topic == "funds" else ("capture-fee",)
    places = [at for at in range(*_span(lines, day)) if lines[at].kind in wanted]
    if not places:
        return
    place = dice.choice(places)
    line = lines[place]
    if kind == "moved date":
        by = dice.choice((-1, 1)) * dice.randint(3, 9)
        lines[place] = line._replace(day=line.day + timedelta(days=by))
        shop.faults.append(Fault(kind, shop.account.ledger, topic, place, psp=line.psp, by=by))
    elif kind == "broken balance":
        by, name = dice.choice((-1, 1)) * dice.randint(1, 500), dice.choice(("amount", "before", "after"))
        lines[place] = line._replace(**{name: getattr(line, name) + by})
        shop.faults.append(Fault(kind, shop.account.ledger, topic, place, psp=line.psp, by=by))
    elif kind == "doubled page":
        size = min(dice.randint(1, LONGEST_PAGE), place + 1)
        while line.at - lines[place + 1 - size].at > NEAR:
            size -= 1
        page = lines[place + 1 - size : place + 1]
        lines[place + 1 : place + 1] = page
        _shift(shop, topic, size)
        shop.faults.append(Fault(kind, shop.account.ledger, topic, place + 1, size, page[0].psp))
    else:
        _lose(dice, shop, topic, lines, place)


def _lose(dice: Random, shop: Shop, topic: str, lines: list[Line], place: int) -> None:
    """A cursor that jumps: lines are missing, and the balance with them."""
    size = min(dice.randint(1, LONGEST_GAP), len(lines) - place - 1)
    while size > 1 and lines[place + size - 1].at - lines[place].at > NEAR:
        size -= 1
    while size < len(lines) - place - 1 and lines[place].before == lines[place + size - 1].after:
        # Lines that come to nothing leave no trace in the balance.
        size += 1
    gone = lines[place : place + size]
    del lines[place : place + size]
    _shift(shop, topic, -size)
    shop.lost.update(line.psp for line in gone if line.kind in MONEY)
    shop.faults.append(Fault("lost cursor", shop.account.ledger, topic, place, size, gone[0].psp))


def _shift(shop: Shop, topic: str, by: int) -> None:
    """Faults that stand behind move with their lines; they were planted before."""
    shop.faults[:] = [
        fault._replace(place=fault.place + by) if fault.topic == topic and fault.place >= 0 else fault
        for fault in shop.faults
    ]


def _span(lines: list[Line], day: date) -> tuple[int, int]:
    """Where the lines of a date begin and end.

    By halves: the dates before it are in order, whatever was planted behind it.
    """
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if lines[middle].day < day else (low, middle)
    end = low
    while end < len(lines) and lines[end].day == day:
        end += 1
    return low, end
