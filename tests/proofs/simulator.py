"""A shop's bad weeks, thousands of times: the real money engine in virtual time, in front of the model bank, with everything
going wrong that can. One seed is one life; the same seed is the same life, byte for byte.

    python -m tests.proofs.simulator --seed 42 --verbose     one life, told line by line
    python -m tests.proofs.simulator --seeds 0:100000 --jobs 2
"""

import argparse
import asyncio
import hashlib
import os
import shutil
import sys
import tempfile
import time as stopwatch
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

from app.domain.money import Currency
from app.domain.operation import Operation
from app.domain.order import Flow, Order, OrderLine
from app.domain.payment import standing
from app.domain.standing import Standing
from app.errors import AppError, Offline, Refused, Uncertain
from app.store import open_store
from tests.proofs.bank import DAY, Answer, Bank, Manners
from tests.proofs.till import Broken, Crash, Till, Time, Witness

HOUR = 3600.0
FORGETS_AFTER = DAY + 6 * HOUR
"""When the bank may forget a key. The engine looks before it repeats after 24 hours of its own clock, so that a clock that
people set wrong by up to `CLOCK_ERROR` is covered; nobody promises more."""
CLOCK_ERROR = 5 * HOUR
STEPS = (3, 4, 7)
MOST_WRITES, MOST_READS = 5, 120


@dataclass
class Weather:
    """How bad this life is: chances in percent, for writes (the first seven) and for everything."""

    lost_before: float = 8
    lost_after: float = 17
    server_error: float = 5
    too_many: float = 3
    locked: float = 2
    conflict: float = 1
    unreadable: float = 2
    wrong: float = 2
    late: float = 1
    keys: float = 1
    stale: float = 3
    death: float = 1


@dataclass
class Life:
    """What became of one seed."""

    seed: int
    trace: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def digest(self) -> str:
        return hashlib.sha256("\n".join(self.trace).encode()).hexdigest()


class Simulation:
    """One life of a shop, from an empty file to the balance."""

    def __init__(self, seed: int, folder: Path, *, verbose: bool = False) -> None:
        self.dice = Random(seed)
        self.life = Life(seed)
        self.verbose = verbose
        self.time = Time()
        self.manners = Manners(
            log_keys=self.dice.choices(("own", "none", "create"), (6, 3, 1))[0],
            forgets_after=self.dice.choice((0.0, FORGETS_AFTER)),
            cancel_knows_keys=self.dice.random() < 0.7,
            replays_as_kept=self.dice.random() < 0.7,
            whole_only=self.dice.random() < 0.1,
            stumbles=(0, 0, 2, 5)[seed % 4],
            strays=seed % 3 == 0,
        )
        self.bank = Bank(self.manners, self.time)
        factor = self.dice.choice((0.0, 0.5, 1.0, 1.0, 2.0))
        self.weather = Weather(**{name: chance * factor for name, chance in vars(Weather()).items()})
        self.network = True
        self.calm = False
        self.keys = 0
        self.traffic: defaultdict[tuple[str, bool], deque[float]] = defaultdict(deque)
        self.orders: list[str] = []
        self.portal: Counter[tuple[str, str]] = Counter()
        self.portal_moves: list[tuple[str, str, int]] = []
        self.file = folder / f"{seed}.db"
        shutil.copyfile(template(), self.file)
        self.witness = Witness(self.file)
        self.till: Till | None = None
        self.boundaries_to_death = 0
        self.under_way_until = 0.0
        self.told: dict[str, tuple[int, ...]] = {}
        self.set_at = 0.0

    # a life --------------------------------------------------------------------------------------------------------------

    def run(self) -> Life:
        """Live it. Raises `Broken`."""
        try:
            self.say(f"{self.manners} weather {self.weather.lost_after}")
            for _ in range(self.dice.choice(STEPS)):
                self.step()
                self.check()
            self.settle()
            self.balance()
        finally:
            if self.till is not None:
                self.till.end()
            self.witness.close()
            for beside in ("", "-wal", "-shm"):
                self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        return self.life

    def step(self) -> None:
        """Something happens, or several things at once; then some time goes by."""
        till = self.open()
        for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
            acts: dict[Callable[[Till], None], int] = {
                self.staff: 11,
                self.customer: 4,
                self.somebody_at_the_portal: 1,
                self.cut_or_mend: 1 if self.network else 6,
                self.set_clock: 1,
            }
            self.dice.choices(list(acts), list(acts.values()))[0](till)
        watch = self.start("watch", till.sync.run()) if self.dice.random() < 0.35 else None
        if watch is None and self.dice.random() < 0.3:
            self.start("once", till.sync.once())
        if self.dice.random() * 100 < self.weather.death * 12:
            self.boundaries_to_death = self.dice.randrange(1, 25)
        till.pass_time(self.dice.choice((0.3, 3, 8, 25) if watch else (0.3, 3, 40, 200)))
        self.boundaries_to_death = 0
        if not till.dead:
            self.check_told(till)
        self.told.clear()
        if till.dead or self.dice.random() < 0.1:
            self.close("dies" if till.dead else "ends")
            self.time.true += self.dice.choice((0, 0, 1, 30, 700, HOUR, 32 * HOUR, 3 * DAY))
        elif watch is not None:
            watch.cancel()

    def open(self) -> Till:
        if self.till is None:
            self.till = Till(
                self.file,
                self.bank,
                self.time,
                self.new_key,
                carry=self.carry,
                boundary=self.boundary,
                leaves=self.witness,
                dice=self.dice.randrange,
            )
            self.say("starts")
        return self.till

    def close(self, how: str) -> None:
        if self.till is not None:
            bugs = self.till.bugs
            self.till.end()
            self.till = None
            self.say(how)
            if bugs:
                raise Broken(bugs[0])

    def new_key(self) -> str:
        self.keys += 1
        return f"key-{self.life.seed}-{self.keys}"

    def say(self, what: str) -> None:
        line = f"{self.time.true - 1793600000:12.3f} {self.time.wrong_by:+.0f} {what}"
        self.life.trace.append(line)
        if self.verbose:
            print(line)

    # who acts ------------------------------------------------------------------------------------------------------------

    def staff(self, till: Till) -> None:
        """Somebody at the till presses something."""
        dice = self.dice
        if not self.orders or dice.random() < 0.15:
            saved = till.checkout.save(self.order())
            self.orders.append(saved.reference)
            self.act("send", saved.reference, till.checkout.send(saved.reference))
            return
        order = dice.choice(self.orders[-2:])
        actions, checkout = till.actions, till.checkout
        amount = dice.choice((1, 1000, 4000, 10_000, 12_345))
        wanted = {dice.randrange(3): Decimal(dice.choice(("1", "2", "0.5")))}
        flow = dice.choice((Flow.PUSH, Flow.QR, Flow.WEB))
        press: dict[str, tuple[int, Callable[[], Coroutine[Any, Any, Any]]]] = {
            "send": (3, lambda: checkout.send(order)),
            "switch": (2, lambda: checkout.switch(order, flow)),
            "cancel": (2, lambda: actions.cancel(order)),
            "cancel_or_release": (1, lambda: actions.cancel_or_release(order)),
            "release": (1, lambda: actions.release(order)),
            "capture": (4, lambda: actions.capture(order, amount)),
            "capture_all": (2, lambda: actions.capture(order)),
            "ship": (4, lambda: actions.ship(order, wanted)),
            "refund": (3, lambda: actions.refund(order, amount)),
            "refund_all": (1, lambda: actions.refund(order)),
            "refund_lines": (2, lambda: actions.refund_lines(order, wanted)),
            "ask": (2, lambda: actions.ask(order)),
            "keep": (1, lambda: self.keep(till, order)),
        }
        sensible = self.sensible(till, order) if dice.random() < 0.85 else set(press)
        weights = [weight if name in sensible else 0 for name, (weight, _) in press.items()]
        name = dice.choices(list(press), weights)[0]
        for _ in range(dice.choice((1, 1, 1, 1, 2))):
            self.act(name, order, press[name][1]())

    def sensible(self, till: Till, order: str) -> set[str]:
        """What somebody who looks at the screen would press."""
        payments = till.store.payments.of_order(till.store.orders.get(order).id)
        payment = payments[-1] if payments else None
        if payment is None or payment.state not in ("NEW", "CREATED", "AUTHORIZED"):
            return {"send", "ask"}
        if payment.state != "AUTHORIZED":
            return {"switch", "cancel", "cancel_or_release", "capture", "ask"}
        money = {"capture", "capture_all", "ship", "release"} if payment.left else {"ask"}
        return money | ({"refund", "refund_all", "refund_lines"} if payment.refundable else {"keep", "ask"})

    async def keep(self, till: Till, order: str) -> None:
        till.actions.keep(order)

    def act(self, name: str, order: str, work: Coroutine[Any, Any, Any]) -> None:
        self.say(f"staff {name} {order}")
        self.start(f"{name} {order}", work)

    def start(self, name: str, work: Coroutine[Any, Any, Any]) -> "asyncio.Task[Any]":
        """Do `work` in the background; trouble that a person is told of is a result like any other."""

        async def told() -> None:
            try:
                result = await work
                self.say(f"{name} → {told_of(result)}")
            except AppError as trouble:
                self.say(f"{name} → {type(trouble).__name__} {trouble.code}")
                self.life.counts[f"{type(trouble).__name__} {trouble.code}"] += 1

        assert self.till is not None
        till = self.till

        async def going() -> "asyncio.Task[Any]":
            return till.tasks.start(name, told())

        return till.loop.run_until_complete(going())

    def customer(self, till: Till) -> None:
        """A customer answers, if one is asked."""
        asked = [account.reference for account in self.bank.accounts.values() if account.state == "CREATED"]
        if asked:
            reference, pays = self.dice.choice(asked), self.dice.random() < 0.85
            done = self.bank.customer(reference, pays=pays)
            self.say(f"customer {'pays' if pays else 'declines'} {reference} {done}")

    def somebody_at_the_portal(self, till: Till) -> None:
        """Somebody does it behind our back."""
        if self.dice.random() < 0.5 and self.bank.accounts:
            reference = self.dice.choice(list(self.bank.accounts))
            kind, value = self.dice.choice(("capture", "refund", "cancel")), self.dice.choice((1000, 4000, 10_000))
            wait = self.dice.choice((0.0, 0.05, 0.3, 0.6))  # also between a look at the till and what it decides by it
            till.loop.call_later(wait, self.move_in_the_portal, kind, reference, value)

    def move_in_the_portal(self, kind: str, reference: str, value: int) -> None:
        done = self.bank.portal(kind, reference, value)
        self.say(f"portal {kind} {reference} {value} {done}")
        if done:
            self.portal[reference, kind] += 1
            self.portal_moves.append((reference, kind, value))

    def cut_or_mend(self, till: Till) -> None:
        """The network goes, for seconds or for hours, and comes back."""
        self.network = not self.network
        self.say(f"network {'on' if self.network else 'off'}")
        if not self.network and self.dice.random() < 0.1:
            till.pass_time(self.dice.choice((60, HOUR, 5 * HOUR)))

    def set_clock(self, till: Till) -> None:
        """Somebody sets the PC's clock: a little, or by days; or right again."""
        if self.time.true < self.under_way_until:
            return  # nobody can tell a request that is still under way from a lost one while the clock jumps
        little = self.dice.uniform(-CLOCK_ERROR / 2, CLOCK_ERROR / 2)
        self.time.wrong_by = self.dice.choice((0.0, little, little, -30 * DAY, 30 * DAY + little))
        self.traffic.clear()  # a minute of a clock that was set is no minute
        self.set_at = self.time.true
        self.say("clock set")

    def order(self) -> Order:
        lines = (
            OrderLine("Hoodie", "h1", Decimal(self.dice.choice(("1", "2", "3"))), 10_000, 2500),
            OrderLine("Coffee", "c1", Decimal("1.5"), 3333, 1500, discount=self.dice.choice((0, 1, 777))),
            OrderLine("Book", "b1", Decimal(1), 4000, 0, is_return=self.dice.random() < 0.1),
        )
        flow = self.dice.choice((Flow.PUSH, Flow.QR, Flow.WEB))
        return Order(lines=lines, currency=Currency.NOK, flow=flow, phone="4712345678")

    # the line ------------------------------------------------------------------------------------------------------------

    def boundary(self, name: str) -> None:
        if self.boundaries_to_death:
            self.boundaries_to_death -= 1
            if not self.boundaries_to_death:
                self.say(f"PC dies at: {name}")
                self.life.counts[f"death {name}"] += 1
                raise Crash(name)

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """A line on a bad day."""
        till = self.till
        assert till is not None
        till.boundary(f"call {what}")
        write = what not in ("get", "events")
        if self.calm:
            self.count(reference, write=write)
            return call()
        await asyncio.sleep(self.dice.choice((0.01, 0.05, 0.3)))
        till.boundary(f"call {what}")
        if not self.network:
            raise Offline("offline")
        fault = self.fault(write=write)
        if fault == "late" and self.time.true < self.set_at + 60:
            fault = "lost_before"  # as in `set_clock`
        if fault:
            self.life.counts[fault] += 1
            self.say(f"  {what} {reference}: {fault}")
        if fault in ("lost_before", "keys") and self.dice.random() < 0.5:
            raise Offline("offline" if fault == "lost_before" else "keys_refused")
        self.count(reference, write=write)
        if fault == "keys":
            raise Refused(401)
        if fault == "lost_before":
            await asyncio.sleep(20)
            raise Uncertain("ReadTimeout", answered=False)
        if fault in _INSTEAD:
            return _INSTEAD[fault](self.dice)
        if fault == "late" and write:
            delay = self.dice.uniform(1, 30)
            till.loop.call_later(delay, call)
            self.under_way_until = self.time.true + delay
            await asyncio.sleep(self.dice.choice((0.5, 20)))
            raise Uncertain("ReadTimeout", answered=False)
        if fault == "stale" and what == "get":
            return self.bank.read_old(reference, 5.0)
        answer = call()
        till.boundary(f"carried {what}")
        await asyncio.sleep(self.dice.choice((0.01, 0.1, 2.0)))
        till.boundary(f"answered {what}")
        if fault == "lost_after":
            raise Uncertain("ReadError", answered=False)
        if fault == "server_error":
            return 502, None
        if fault == "unreadable" and answer[0] < 300:
            return answer[0], None
        if fault == "wrong" and answer[0] < 300 and isinstance(answer[1], dict):
            return answer[0], {**answer[1], **self.dice.choice(_WRONG)}
        if what in ("capture", "refund") and answer[0] == 200:
            before = self.told.get(reference, (0, 0, 0, 0))
            self.told[reference] = tuple(map(max, before, answer[1]["totals"]))
        return answer

    def fault(self, *, write: bool) -> str:
        number = self.dice.random() * 100 * (1 if write else 3)
        for name, chance in vars(self.weather).items():
            if name != "death":
                number -= chance
                if number < 0:
                    return name
        return ""

    def count(self, reference: str, *, write: bool) -> None:
        """No more than the service takes in a minute."""
        if self.time.true < self.set_at + 1:
            return  # written down before the clock was set, and leaving after
        lately, most = self.traffic[reference, write], MOST_WRITES if write else MOST_READS
        while lately and self.time.true - lately[0] >= 60:
            lately.popleft()
        lately.append(self.time.true)
        if len(lately) > most:
            raise Broken(f"{len(lately)} {'writes' if write else 'reads'} in a minute to {reference}")

    # promises ------------------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """What must hold at every moment."""
        if self.till is not None and self.till.bugs:
            raise Broken(self.till.bugs[0])
        if self.bank.wrongs:
            raise Broken(self.bank.wrongs[0])
        for key, times in self.bank.applied.items():
            if times > 1:
                raise Broken(f"{key} was carried out {times} times")
        live: Counter[str] = Counter()
        for account in self.bank.accounts.values():
            live[account.reference[:13]] += account.live
        if live and max(live.values()) > 1:
            raise Broken(f"two live requests for one order: {live}")
        rows = self.witness.connection.execute(
            "SELECT reference, state, authorized, captured, refunded, cancelled, order_id FROM payments"
        ).fetchall()
        for reference, state, *totals, _ in rows:
            account = self.bank.accounts.get(reference)
            theirs = account.totals if account else (0, 0, 0, 0)
            if totals[1] > totals[0] or totals[2] > totals[1]:
                raise Broken(f"{reference}: impossible totals {totals}")
            if any(ours > real for ours, real in zip(totals, theirs, strict=True)):
                raise Broken(f"{reference}: we claim {totals}, the service has {theirs}")
            if state not in ("NEW", "UNSENT") and account is None:
                raise Broken(f"{reference}: we say {state}, the service has nothing")
        for row in self.witness.connection.execute("SELECT key, reference, kind, amount, stage FROM operations"):
            self.check_outcome(*row)
        if self.till is not None:
            self.check_words(self.till)

    def check_told(self, till: Till) -> None:
        """What an answer told is known at once, also where it is another total than was asked for."""
        for reference, totals in self.told.items():
            payment = till.store.payments.get(reference)
            if payment is None:
                continue
            total = payment.aggregate
            known = (total.authorized, total.captured, total.refunded, total.cancelled)
            if payment.state != "TERMINATED" and any(ours < theirs for ours, theirs in zip(known, totals, strict=True)):
                raise Broken(f"{reference}: an answer told {totals}, and we know {known}")

    def check_outcome(self, key: str, reference: str, kind: str, amount: int, stage: str) -> None:
        """What we say that became of a decision is what became of it."""
        applied = self.bank.applied[key]
        if stage in ("refused", "unsent") and applied:
            raise Broken(f"{kind} {key} of {reference} was carried out, and we say {stage}")
        if stage == "done" and not applied:
            account = self.bank.accounts.get(reference)
            if kind == "create" and account is not None and self.bank.books[0] and self.created_by_us(reference):
                return  # an earlier try that had been given up made it
            if kind == "cancel" and account is not None and (account.cancelled or account.state == "TERMINATED"):
                return  # somebody else did it first
            if (reference, kind, amount) in self.portal_moves:
                self.life.counts["taken for ours"] += 1
                return
            raise Broken(f"{kind} {key} of {reference} was never carried out, and we say done")

    def created_by_us(self, reference: str) -> bool:
        return any(entry.kind == "create" and entry.reference == reference and entry.key for entry in self.bank.books)

    def check_words(self, till: Till) -> None:
        """What is not known is never called anything else."""
        for operation in till.store.operations.pending():
            if operation.unknown:
                payment = till.store.payments.of_order(operation.order_id)[-1]
                if standing(payment, [operation]) is not Standing.UNKNOWN:
                    raise Broken(f"{operation.reference} is unknown and shown as {standing(payment, [operation])}")

    # the end -------------------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """The network is good again, and everything has time."""
        self.say("settles")
        self.network, self.calm = True, True
        for _ in range(5):
            till = self.open()
            try:
                till.run(till.sync.once())
            except AppError as trouble:
                self.say(f"once → {trouble.code}")
            for order in self.orders:
                try:
                    till.run(till.actions.ask(order))
                except AppError as trouble:
                    self.say(f"ask {order} → {trouble.code}")
            self.check()
            till.pass_time(70)
            if not till.store.operations.pending():
                break

    def balance(self) -> None:
        """Everything of ours equals everything of theirs."""
        till = self.open()
        for operation in till.store.operations.pending():
            self.life.counts["left unclear"] += 1
            behind_our_back = self.portal[operation.reference, str(operation.kind)]
            log = self.bank.accounts[operation.reference].log if behind_our_back else ()
            told = any(entry["name"] == _NAMES.get(operation.kind) and entry["idempotencyKey"] for entry in log)
            if operation.error != "unclear" or not behind_our_back or (self.manners.log_keys == "own" and told):
                raise Broken(f"never settled: {operation}")
        payments = {
            row[0]: row[1:]
            for row in self.witness.connection.execute(
                "SELECT reference, state, authorized, captured, refunded, cancelled FROM payments"
            )
        }
        for reference, account in self.bank.accounts.items():
            ours = payments.get(reference)
            if ours != (account.state, *account.totals):
                raise Broken(f"{reference}: we have {ours}, the service {(account.state, *account.totals)}")
        for reference, ours in payments.items():
            if reference not in self.bank.accounts and ours[0] != "UNSENT":
                raise Broken(f"{reference}: we have {ours}, the service nothing")
        found = till.store.journal.check()
        if not found:
            raise Broken(f"the action log is not right: {found}")
        self.life.counts["lives"] += 1
        self.life.counts["applied"] += len(self.bank.books)
        self.say(f"balance {sorted(payments.items())}")


_NAMES = {"capture": "CAPTURED", "refund": "REFUNDED"}
_INSTEAD: dict[str, Callable[[Random], Answer]] = {
    "too_many": lambda dice: (429, {"wait": dice.choice((0, 7, 90))}),
    "locked": lambda dice: dice.choice(((423, None), (400, {"code": "6250"}), (400, {"code": "6280"}))),
    "conflict": lambda dice: (409, {"code": ""}),
}
_WRONG: tuple[dict[str, Any], ...] = ({"amount": 77}, {"other": "DKK"}, {"reference": "K-000000-9999"})


def told_of(result: object) -> str:
    """What an act came to, in a line."""
    if isinstance(result, Operation):
        return f"{result.kind} {result.key} {result.stage} {result.error} {result.detail}"
    return type(result).__name__


_MEMORY = "/dev/shm"
"""A file system in memory, where there is one: a life needs a file, and not a disk."""


@cache
def template() -> Path:
    """A freshly made, empty file of the newest schema; each life begins on a copy."""
    file = (
        Path(tempfile.mkdtemp(prefix="kvitt-simulator-", dir=_MEMORY if os.access(_MEMORY, os.W_OK) else None))
        / "template.db"
    )
    store = open_store(file)
    store._database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    return file


def live(seed: int, *, verbose: bool = False) -> Life:
    """One life. Raises `Broken`, which says how to see it again."""
    simulation = Simulation(seed, template().parent, verbose=verbose)
    try:
        return simulation.run()
    except Exception as failure:
        told = "\n".join(simulation.life.trace[-25:])
        again = f"python -m tests.proofs.simulator --seed {seed} --verbose"
        raise Broken(f"seed {seed}: {failure!r}\n{told}\nreplay: {again}") from failure


def _block(seeds: range) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    broken = []
    for seed in seeds:
        try:
            counts += live(seed).counts
        except Broken as failure:
            broken.append(str(failure))
    return counts, broken


def parallel(seeds: range, jobs: int) -> Iterator[tuple[Counter[str], list[str]]]:
    """Many lives in several processes, a block at a time."""
    blocks = [seeds[start : start + 250] for start in range(0, len(seeds), 250)]
    if jobs == 1:
        yield from map(_block, blocks)
        return
    with get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap_unordered(_block, blocks)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, help="one life")
    parser.add_argument("--seeds", help="a range of lives, as in 0:1000")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args()
    if chosen.seed is not None:
        life = live(chosen.seed, verbose=chosen.verbose)
        print(f"seed {chosen.seed}: {life.digest}")
        return 0
    first, _, last = (chosen.seeds or "0:1000").partition(":")
    seeds = range(int(first), int(last))
    began, counts, broken = stopwatch.perf_counter(), Counter[str](), []
    for some, failures in parallel(seeds, chosen.jobs):
        counts += some
        broken += failures
        for failure in failures:
            print(failure if chosen.verbose else failure.split("\n")[0], flush=True)
    took = stopwatch.perf_counter() - began
    print(f"{len(seeds)} lives, {len(broken)} broken, {took:.1f} s, {1000 * took / len(seeds):.2f} ms each")
    if chosen.verbose:
        for name, count in sorted(counts.items()):
            print(f"{count:10} {name}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
