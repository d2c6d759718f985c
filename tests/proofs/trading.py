"""Random days of a shop in virtual time: what is sold, captured, refunded and closed there, and what its books must say.

python -m tests.proofs.trading --days 10000 --seed 1
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

from app.domain.day.business_day import DayRange
from app.domain.day.figures import ClosedDay
from app.domain.operation import Operation
from app.domain.order import Order
from app.errors import AppError, Invalid, Uncertain
from app.services.day.closing import DayClosing
from app.services.day.reports import ReportFilter, Reports
from tests.proofs.bank import Answer, Bank, Manners
from tests.proofs.day_book import CURRENCIES, Calendar, Goods, Moved, Sale
from tests.proofs.shop import template
from tests.proofs.till import Broken, Till, Time
from tests.proofs.trading_orders import draw_order
from tests.proofs.trading_papers import check_day, check_figures, check_vouchers, need
from tests.support.at_once import at_once

HOUR = 3600.0
DAYS = 20
"""So many days has a shop."""
STAFF = ("Kari", "Ola", "")
BEGINS = (*((2026, 3, 20), (2026, 10, 15), (2028, 2, 20), (2026, 12, 20), (2027, 3, 25), (2026, 6, 1), (2025, 12, 28)),)
"""Before the clocks change, before a leap day, before a new year, and some other days."""


class Trading:
    """One shop from its first day to its last."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.dice = Random(seed)
        self.calendar = Calendar(self.dice.choice([*CURRENCIES]), self.dice.choice((0, 4)))
        begins = datetime(*self.dice.choice(BEGINS), 5, tzinfo=UTC)
        self.time = Time(begins.timestamp())
        self.bank = Bank(Manners(), self.time)
        self.file = folder / "kvitt.db"
        shutil.copyfile(template(), self.file)
        self.left: dict[str, tuple[float, str]] = {}
        self.sales: dict[str, Sale] = {}
        self.orders: dict[str, Order] = {}
        self.moves: list[Moved] = []
        self.read = 0
        self.chosen: Mapping[int, Fraction] | None = None
        self.losing, self.dark, self.loses = False, False, 0.04
        self.unknown: set[str] = set()
        self.told: dict[str, str] = {}
        self.totals: dict[str, tuple[int, ...]] = {}
        self.closed: list[ClosedDay] = []
        self.in_closings: set[int] = set()
        self.counts: Counter[str] = Counter()
        numbers = iter(range(1, 10**9))
        self.till = Till(
            self.file, self.bank, self.time, lambda: f"key-{next(numbers)}", carry=self.carry, leaves=self.leaves
        )
        at_once(
            self.till.work.preferences.change(
                {"market": self.calendar.market, "day_cut": str(self.calendar.cut), "shop": "Åse's “Kött”"}
            )
        )
        self.closing, self.reports = DayClosing(self.till.work), Reports(self.till.work)

    # the line -----------------------------------------------------------------------------------------------------------
    def leaves(self, operation: Operation) -> None:
        """The first try of a step leaves right after it was decided."""
        self.left.setdefault(operation.key, (self.time.clock().timestamp(), operation.who))

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """The honest line, that sometimes loses an answer."""
        if self.dark:
            raise Uncertain("ConnectError", answered=False)
        answer = await self.till.carry(what, reference, call)
        if self.losing and what in ("capture", "refund", "cancel"):
            self.dark = True
            self.unknown.add(reference)
            self.counts["answer lost"] += 1
            raise Uncertain("ReadError", answered=False)
        self.unknown.discard(reference)
        if reference in self.bank.accounts:
            account = self.bank.accounts[reference]  # the answer or the log tells of it as it is now
            self.told[reference], self.totals[reference] = account.state, account.totals
        return answer

    # acts ---------------------------------------------------------------------------------------------------------------
    def act(self, name: str, work: Coroutine[Any, Any, Any], chosen: Mapping[int, Fraction] | None = None) -> None:
        """Ask for something, and read in the bank's books what came of it."""
        self.chosen, self.losing = chosen, self.dice.random() < self.loses
        who = self.dice.choice(STAFF)
        if who != self.till.work.preferences.current.staff:
            at_once(self.till.work.preferences.change({"staff": who}))
        try:
            self.till.run(work)
            self.counts[name] += 1
        except AppError as refused:
            self.counts[f"{name}: {refused.code}"] += 1
        self.losing = self.dark = False
        for entry in self.bank.books[self.read :]:
            if entry.kind == "create" or not entry.key or not self.bank.accounts[entry.reference].authorized:
                continue
            at, by = self.left[entry.key]
            sale = self.sales[entry.reference]
            move = Moved(at, entry.kind, entry.value, by, sale, self.chosen)
            sale.moves.append(move)
            self.moves.append(move)
        self.read = len(self.bank.books)

    def sell(self) -> str:
        """A new order, sent, and mostly paid; its reference."""
        order = draw_order(self.dice, self.calendar.market)
        saved = at_once(self.till.checkout.save(order))
        reference = saved.reference
        self.orders[reference] = order
        self.sales[reference] = Sale(
            reference,
            order.currency.value,
            order.flow.value,
            tuple(
                Goods(
                    *(line.product_id, Fraction(line.quantity), line.unit_price, line.vat_rate),
                    *(line.discount, line.is_return),
                )
                for line in order.lines
            ),
            order.tip,
            order.paid_otherwise,
        )
        self.act("send", self.till.checkout.send(reference))
        if reference not in self.bank.accounts:
            del self.sales[reference]  # refused, such as a few øre
            return self.sell()
        if self.dice.random() < 0.95:
            self.bank.customer(reference, pays=self.dice.random() < 0.96)
        self.act("ask", self.till.actions.ask(reference))
        return reference

    def move(self, reference: str) -> None:
        """Capture, ship, refund or release something of an order."""
        dice, order, actions = self.dice, self.orders[reference], self.till.actions
        account = self.bank.accounts[reference]
        if reference in self.unknown:
            return
        rest, back = account.rest, account.captured - account.refunded
        if account.state == "AUTHORIZED" and rest and (not back or dice.random() < 0.7):
            way = dice.random()
            if way < 0.45:
                self.act("capture", actions.capture(reference))
            elif way < 0.6:
                self.act("capture a part", actions.capture(reference, dice.randint(1, rest)))
            elif way < 0.92:
                some = self.some_lines(order)
                self.act("ship", actions.ship(reference, some), {at: Fraction(number) for at, number in some.items()})
            else:
                self.act("release", actions.release(reference))
        elif back:
            way = dice.random()
            if way < 0.4:
                self.act("refund", actions.refund(reference))
            elif way < 0.7:
                self.act("refund a part", actions.refund(reference, dice.randint(1, back)))
            else:
                some = self.some_lines(order)
                chosen = {at: Fraction(number) for at, number in some.items()}
                self.act("refund lines", actions.refund_lines(reference, some), chosen)

    def move_in_portal(self, reference: str) -> None:
        """Capture a part in the portal; the program sees it with its next look."""
        account = self.bank.accounts[reference]
        if account.state == "AUTHORIZED" and account.rest > 1 and reference not in self.unknown:
            self.bank.portal("capture", reference, self.dice.randint(1, account.rest))
            self.sales[reference].elsewhere = True
            self.counts["portal"] += 1
            self.act("ask", self.till.actions.ask(reference))

    def some_lines(self, order: Order) -> dict[int, Decimal]:
        """Some of the goods, whole lines or one of them."""
        places = [at for at, line in enumerate(order.lines) if not line.is_return]
        some = self.dice.sample(places, self.dice.randint(1, len(places)))
        return {
            at: order.lines[at].quantity if self.dice.random() < 0.7 else min(Decimal(1), order.lines[at].quantity)
            for at in some
        }

    def settle(self) -> None:
        """Ask about all that is not known, and let expire what nobody answered."""
        self.till.pass_time(700)
        for reference in [*self.unknown]:
            self.act("ask again", self.till.actions.ask(reference))
        self.act("catch up", self.till.catch_up())

    # days ---------------------------------------------------------------------------------------------------------------
    def day(self) -> None:
        """A day of trade; in the end, or some days later, it is closed."""
        morning = self.time.true
        self.trade()
        if self.dice.random() < 0.6:
            self.evening()
        # Until about the same hour tomorrow, whatever that hour was.
        self.till.pass_time(max(60.0, morning + 24 * HOUR - self.time.true + self.dice.uniform(-3, 3) * HOUR))

    def trade(self) -> None:
        """What is sold in a day, and what becomes of older orders."""
        dice = self.dice
        for _ in range(dice.choice((0, 2, 4, 6))):
            self.till.pass_time(dice.uniform(1, 4 * HOUR) if dice.random() < 0.8 else dice.uniform(0.1, 30))
            older = dice.choice([*self.sales]) if self.sales and dice.random() < 0.4 else self.sell()
            self.move(older)
            if dice.random() < 0.5:
                self.move(older)
            if dice.random() < 0.1 and self.calendar.market == "NO":
                self.move_in_portal(older)
            if dice.random() < 0.02:
                self.time.wrong_by = dice.uniform(-2, 2) * HOUR

    def evening(self) -> None:
        """The closing, sometimes with an answer that is missing, or with a clock that goes wrong right after it."""
        if self.dice.random() < 0.2:
            self.loses = 1.0
            self.move(self.sell())
            self.loses = 0.04
        self.close()
        if self.dice.random() < 0.15:
            # Sold by a clock that says a time from before the closing.
            self.time.wrong_by -= self.dice.uniform(0.1, 2) * HOUR
            self.move(self.sell())
            self.time.wrong_by = 0

    def waits(self, ends: float) -> bool:
        """Whether something from before a moment waits for its customer or is not known."""
        waiting = any(
            state == "CREATED" and self.bank.accounts[reference].at < ends for reference, state in self.told.items()
        )
        return waiting or bool(self.till.store.operations.pending())

    def close(self) -> None:
        """Close the day that is due, and hold it against the books."""
        since = self.closed[-1].ends.timestamp() if self.closed else 0
        open_days = sorted({self.calendar.day(max(each.at, since)) for each in self.unclosed()})
        today = self.calendar.day(self.time.clock().timestamp())
        day = open_days[0] if open_days else today
        wanted = day if not self.closed or self.dice.random() < 0.5 else None
        if self.unknown and not self.kept_open(wanted):
            return
        if self.unknown or self.dice.random() < 0.9:
            self.settle()
        now = self.time.clock()
        try:
            closed = at_once(self.closing.close(wanted))
        except Invalid as refused:
            self.counts[f"close: {refused.code}"] += 1
            allowed = {"day_done", "day_closed"} if not self.unclosed() else set()
            if self.waits(now.timestamp()):
                allowed.add("day_open")
            if self.calendar.day(now.timestamp()) != today:
                allowed |= {"day_closed", "day_done", "day_empty"}
            need(refused.code in allowed, f"{refused.code} of {wanted}, {open_days}")
            return
        self.counts["close"] += 1
        self.check_closed(closed, now)

    def kept_open(self, wanted: date | None) -> bool:
        """Whether what is not known keeps its day open, as it must; a day before may be closed all the same."""
        now = self.time.clock()
        unknown = {self.sales[each].moves[-1].at for each in self.unknown}
        try:
            closed = at_once(self.closing.close(wanted))
        except Invalid as refused:
            self.counts["kept open"] += refused.code == "day_open"
            return True
        need(not any(at < closed.ends.timestamp() for at in unknown), "closed with something not known")
        self.check_closed(closed, now)
        return False

    def unclosed(self) -> list[Moved]:
        """What stands in no closing yet."""
        return [each for each in self.moves if id(each) not in self.in_closings]

    # checks -------------------------------------------------------------------------------------------------------------
    def check_closed(self, closed: ClosedDay, now: datetime) -> None:
        """The right day, all that is of it, and nothing else."""
        inside = [each for each in self.unclosed() if each.at < closed.ends.timestamp()]
        need(closed.number == len(self.closed) + 1, f"number {closed.number}")
        need(not self.closed or closed.begins == self.closed[-1].ends, "a gap between two closings")
        check_day(closed, inside, self.calendar, now)
        self.in_closings |= {id(each) for each in inside}
        self.closed.append(closed)
        check_figures(closed.figures, inside, self.calendar, f"closing {closed.number}")
        self.check_differences(closed, inside)
        self.counts["voucher"] += check_vouchers(closed, self.calendar.market)

    def check_differences(self, closed: ClosedDay, inside: list[Moved]) -> None:
        """Just the payments of the day of which the service tells something else than our steps come to."""
        expected = []
        for reference in sorted({each.sale.reference for each in inside}):
            moves = self.sales[reference].moves
            moves = moves[:-1] if reference in self.unknown else moves
            for at, (kind, what) in enumerate(
                (("capture", "captured"), ("refund", "refunded"), ("cancel", "released")), 1
            ):
                ours, theirs = sum(e.minor for e in moves if e.kind == kind), self.totals[reference][at]
                expected += [(reference, what, ours, theirs)] if ours != theirs else []
        self.counts["difference"] += len(expected)
        need(closed.differences == tuple(expected), f"differences {closed.differences}, not {expected}")

    def end(self) -> None:
        """The last closings, and reports of any days."""
        self.settle()
        self.till.pass_time(26 * HOUR)
        for _ in range(200):
            if not self.unclosed():
                break
            closed, now = at_once(self.closing.close()), self.time.clock()
            self.check_closed(closed, now)
        need(not self.unclosed(), "something is in no closing")
        need(bool(self.till.store.journal.check()), "the action log")
        self.reports.count()
        days = sorted({self.calendar.day(each.at) for each in self.moves})
        for _ in range(3 if days else 0):
            first, last = sorted(self.dice.choices(days, k=2))
            inside = [each for each in self.moves if first <= self.calendar.day(each.at) <= last]
            whole = self.reports.whole(DayRange(first, last)).figures
            check_figures(whole, inside, self.calendar, f"{first} to {last}")
            who = self.dice.choice(STAFF)
            theirs = [each for each in inside if each.who == who]
            figures = self.reports.whole(DayRange(first, last), ReportFilter(who=who)).figures
            check_figures(figures, theirs, self.calendar, f"{first} to {last} by {who}")
        self.check_reserved()
        need(not self.till.bugs, f"{self.till.bugs}")

    def check_reserved(self) -> None:
        """What is reserved and not captured, as the bank has it."""
        left = [each.rest for each in self.bank.accounts.values() if each.state == "AUTHORIZED" and each.rest]
        today = self.closing.today
        figures = self.reports.whole(DayRange(today, today)).figures
        said = [row for each in figures for row in each.reserved]
        need((len(left), sum(left)) == (sum(e.times for e in said), sum(e.minor for e in said)), "reserved")


def live(seed: int, days: int, folder: Path) -> Counter[str]:
    """A shop of so many days; what happened there. Raises `Broken`."""
    trading = Trading(seed, folder)
    try:
        for _ in range(days):
            trading.day()
        trading.end()
    except Exception as wrong:
        raise Broken(f"seed {seed}: {wrong!r}") from wrong
    finally:
        trading.till.end()
    return trading.counts + Counter(days=days, movements=len(trading.moves), closings=len(trading.closed))


def prove(days: int, seed: int) -> Counter[str]:
    """So many random days in shops of `DAYS` each."""
    counts: Counter[str] = Counter()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="kvitt-days-", dir=memory if memory.is_dir() else None) as folder:
        for number in range(-(-days // DAYS)):
            place = Path(folder) / str(number)
            place.mkdir()
            counts += live(seed * 1_000_000 + number, min(DAYS, days - number * DAYS), place)
            shutil.rmtree(place)
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.trading", description=__doc__.split("\n")[0])
    parser.add_argument("--days", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    began = time.process_time()
    counts = prove(asked.days, asked.seed)
    print(f"{time.process_time() - began:.1f} s of processor: {json.dumps(dict(counts.most_common()))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
