"""Many orders at once are many times one: answers that fail in the middle and a PC that dies lose nothing and double nothing."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal

import pytest

from app.domain.desk.to_ship import OneStage
from app.domain.money import Currency
from app.domain.order import Interaction, Order, OrderLine
from app.domain.shop.remembered import Remembered
from app.errors import AppError, Offline, Uncertain
from app.services.memory import Memory
from app.services.shipping.many_orders import ManyOrders
from tests.proofs.bank import Answer, Bank, Manners
from tests.proofs.shop import template
from tests.proofs.till import Broken, Crash, Till, Time, Witness
from tests.support.at_once import at_once
from tests.support.depth import in_soak

PRICE = 10_000


class Trial:
    """So many orders, a service that fails as it likes, and a PC that dies at the moments `deaths`."""

    def __init__(self, count: int, deaths: list[int], *, faulty: bool = True) -> None:
        self.time = Time()
        self.bank = Bank(Manners(), self.time)
        self.file = template().with_name("many.db")
        for beside in ("", "-wal", "-shm"):
            self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        shutil.copyfile(template(), self.file)
        self.deaths = deaths
        self.left = 0
        self.calls = 0
        self.faulty = False
        self.killed = 0
        self.numbers = iter(range(1, 100_000))
        self.witness = Witness(self.file)
        self.till = self.start()
        self.references = [self.sold() for _ in range(count)]
        self.faulty = faulty

    def start(self) -> Till:
        return Till(
            *(self.file, self.bank, self.time, lambda: f"key-{next(self.numbers)}"),
            carry=self.carry,
            boundary=self.boundary,
            leaves=self.witness,
        )

    def sold(self) -> str:
        """An order whose customer has approved, to be sent by parcel."""
        line = OrderLine("Hoodie", "h", Decimal(1), PRICE, 2500)
        order = Order((line,), Currency.NOK, phone="4712345678", interaction=Interaction.NOT_PRESENT)
        reference = at_once(self.till.checkout.save(order)).reference
        self.till.run(self.till.checkout.send(reference))
        self.bank.customer(reference, pays=True)
        self.till.run(self.till.actions.ask(reference))
        at_once(self.till.actions.ship_later(reference))
        return reference

    def boundary(self, name: str) -> None:
        if self.left:
            self.left -= 1
            if not self.left:
                self.killed += 1
                raise Crash(name)

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """Of the captures every third goes wrong, each in another way; a part of the reads as well."""
        self.till.boundary(f"call {what}")
        self.calls += 1
        wrong = self.calls % 7 if self.faulty and what in ("capture", "get") else 0
        if wrong == 1:
            raise Offline("offline")
        if wrong == 3 and what == "capture":
            return 429, {"wait": 7}
        answer = call()
        self.till.boundary(f"carried {what}")
        await asyncio.sleep(0.05)
        self.till.boundary(f"answered {what}")
        if wrong == 5:
            raise Uncertain("ReadError", answered=False)
        return answer

    def run(self) -> None:
        """Ship all at once, die, start again, go on with what is left; then compare."""
        try:
            self.attempt(lambda many: many.ship(self.references))
            while not self.till.many_orders.progress.orders and self.till.store.parcels.count() == len(self.references):
                self.attempt(lambda many: many.ship(self.references))  # it died before anything was chosen
            for turn in range(60):
                self.faulty = self.faulty and turn < 5
                self.till.pass_time(61)
                if not self.till.many_orders.progress.open and not self.till.unfinished:
                    break
                with suppress(AppError):
                    self.till.run(self.till.watch.once())
                self.attempt(lambda many: many.go_on())
            self.compare()
        finally:
            self.till.end()
            self.witness.close()

    def attempt(self, work: Callable[[ManyOrders], object]) -> None:
        self.left = self.deaths.pop(0) if self.deaths else 0
        try:
            with suppress(AppError):
                self.till.run(work(self.till.many_orders))  # type: ignore[arg-type]
        except Crash:
            self.till.end()
            self.left = 0
            self.till = self.start()
        self.left = 0

    def compare(self) -> None:
        """Each order captured once, by the service's own books, and all that we say of it is so."""
        taken = Counter(entry.reference for entry in self.bank.books if entry.kind == "capture")
        if taken != Counter(self.references):
            raise Broken(
                f"captured {taken - Counter(self.references)} too often, {Counter(self.references) - taken} never"
            )
        if self.bank.wrongs:
            raise Broken(self.bank.wrongs[0])
        left = [each for each in self.till.many_orders.progress.orders if each.stage is not OneStage.DONE]
        if left:
            raise Broken(f"not known to be done: {left}")
        for reference in self.references:
            payment = self.till.store.payments.get(reference)
            if payment is None or payment.aggregate.captured != PRICE:
                raise Broken(f"we have {payment}")
        if self.till.store.parcels.count():
            raise Broken("something is still to be shipped")
        if not self.till.store.journal.check():
            raise Broken("the action log is not right")


@pytest.mark.parametrize("death", range(3, 120, 9))
def test_a_kill_in_the_middle_loses_and_doubles_nothing(death: int) -> None:
    trial = Trial(12, [death, death // 2])
    trial.run()
    assert trial.killed >= 1


def test_without_trouble_it_is_done_at_once() -> None:
    trial = Trial(12, [], faulty=False)
    trial.run()
    assert trial.killed == 0


@in_soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("death", [1, 50, 333, 777, 1500, 2500])
def test_three_hundred_orders(death: int) -> None:
    trial = Trial(300, [death, death // 2 + 1, death // 3 + 1, 40, 11])
    trial.run()
    assert trial.killed >= 3


def test_forgetting_too_early_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: what is forgotten before it is done is lost with the PC."""
    honest = Memory.keep_within

    def forgets(self: Memory, thing: Remembered, text: str, part: str = "") -> None:
        honest(self, thing, "" if thing is Remembered.SHIP_AT_ONCE else text, part)

    monkeypatch.setattr(Memory, "keep_within", forgets)
    with pytest.raises(Broken, match="never"):
        Trial(12, [60]).run()
