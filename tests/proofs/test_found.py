"""Faults that the simulator found, each as the shortest story that shows it."""

import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import Currency
from app.domain.operation import Operation, Stage
from app.domain.order import Flow, Order, OrderLine
from app.errors import Uncertain
from tests.proofs.bank import DAY, Answer, Bank, Manners
from tests.proofs.shop import template
from tests.proofs.till import Till, Time
from tests.support.at_once import at_once

REFERENCE = "K-261102-0001"
LOST = Uncertain("ReadError", answered=False)


class Shop:
    """A till with an approved order over 400 kroner; `lost` is how many answers to writes get lost from now on."""

    def __init__(self, file: Path, manners: Manners) -> None:
        self.file, self.time, self.keys = file, Time(), 0
        self.bank = Bank(manners, self.time)
        self.lost = 0
        self.asked: list[str] = []
        shutil.copyfile(template(), file)
        self.till = self.open()
        lines = (OrderLine("Hoodie", "h1", Decimal(1), 40_000, 2500),)
        at_once(self.till.checkout.save(Order(lines, Currency.NOK, Flow.PUSH, phone="4712345678"), REFERENCE))
        self.till.run(self.till.checkout.send(REFERENCE))
        self.bank.customer(REFERENCE, pays=True)
        self.till.run(self.till.actions.ask(REFERENCE))

    def open(self) -> Till:
        return Till(self.file, self.bank, self.time, self.new_key, carry=self.carry)

    def new_key(self) -> str:
        self.keys += 1
        return f"key-{self.keys}"

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        self.asked.append(what)
        answer = await self.till.carry(what, reference, call) if hasattr(self, "till") else call()
        if self.lost and what not in ("get", "events"):
            self.lost -= 1
            raise LOST
        return answer

    def capture(self, amount: int) -> Operation:
        return self.till.run(self.till.actions.capture(REFERENCE, amount))

    def ask(self) -> Operation:
        """Ask again; the last decision afterwards."""
        self.till.run(self.till.actions.ask(REFERENCE))
        return self.till.store.operations.of_order(1)[-1]

    def moved(self) -> list[tuple[str, int]]:
        return [(entry.kind, entry.value) for entry in self.bank.books if entry.kind != "create"]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path / "kvitt.db", Manners())
    yield made
    made.till.end()


def test_the_watch_does_not_run_in_circles_when_the_writes_are_used_up(shop: Shop) -> None:
    shop.bank.write = lambda *_: (503, None)  # type: ignore[method-assign]
    shop.capture(1000)
    watch = shop.till.loop.create_task(shop.till.watch.run())
    shop.till.pass_time(28)
    shop.asked.clear()
    shop.till.pass_time(30)
    watch.cancel()
    assert len(shop.asked) < 60


def test_tries_from_before_the_clock_was_set_back_hold_nobody_up(shop: Shop) -> None:
    shop.lost = 4
    shop.time.wrong_by = 30 * DAY
    shop.capture(1000)
    for _ in range(4):
        shop.till.pass_time(20)
        shop.ask()
    shop.time.wrong_by = 0
    assert shop.capture(2000).stage is Stage.DONE
    assert shop.moved() == [("capture", 1000), ("capture", 2000)]


def test_a_clock_that_was_set_back_does_not_make_an_old_capture_young(tmp_path: Path) -> None:
    """The service has forgotten the key: sent again without a look it would be captured twice."""
    shop = Shop(tmp_path / "kvitt.db", Manners(forgets_after=DAY))
    shop.lost = 1
    shop.capture(1000)
    shop.till.end()
    shop.time.true += 2 * DAY
    shop.time.wrong_by = -30 * DAY
    shop.till = shop.open()
    assert shop.ask().stage is Stage.DONE
    assert shop.moved() == [("capture", 1000)]
    shop.till.end()


def test_a_log_that_shows_the_key_of_the_create_everywhere_proves_nothing(tmp_path: Path) -> None:
    """As in the documentation's own sample: our capture looked like somebody else's, and was sent again after a day."""
    shop = Shop(tmp_path / "kvitt.db", Manners(log_keys="create", forgets_after=DAY))
    shop.lost = 1
    shop.capture(1000)
    shop.till.end()
    shop.time.true += 2 * DAY
    shop.till = shop.open()
    assert shop.ask().stage is Stage.DONE
    assert shop.moved() == [("capture", 1000)]
    shop.till.end()


@pytest.mark.parametrize("wrong_by", [-3000.0, 0.0, 3000.0])
def test_somebody_elses_captures_are_told_from_ours_whatever_the_clock(tmp_path: Path, wrong_by: float) -> None:
    """The log is whole and tells keys, and ours is not there: it did not happen, whatever was captured in the portal."""
    shop = Shop(tmp_path / "kvitt.db", Manners(forgets_after=DAY))
    shop.time.wrong_by = wrong_by
    shop.capture(3000)
    honest, shop.bank.write = shop.bank.write, lambda *_: (503, None)  # type: ignore[method-assign]
    assert shop.capture(1000).stage is Stage.UNKNOWN
    shop.bank.write = honest  # type: ignore[method-assign]
    shop.bank.portal("capture", REFERENCE, 700)
    shop.till.end()
    shop.time.true += 2 * DAY
    shop.till = shop.open()
    assert shop.ask().stage is Stage.DONE
    assert shop.moved() == [("capture", 3000), ("capture", 700), ("capture", 1000)]
    shop.till.end()


def test_an_answer_that_the_service_kept_is_old_and_true(shop: Shop) -> None:
    """Somebody captured more in the portal meanwhile: the kept answer to ours says less, and was called impossible for ever."""
    shop.lost = 1
    shop.capture(1000)
    shop.bank.portal("capture", REFERENCE, 4000)
    shop.till.run(shop.till.reader.look(REFERENCE))
    shop.till.pass_time(10)
    assert shop.ask().stage is Stage.DONE
    assert shop.till.store.payments.anomalies(REFERENCE) == ()
    payment = shop.till.store.payments.get(REFERENCE)
    assert payment is not None
    assert payment.aggregate.captured == 5000


def test_one_garbled_amount_does_not_give_up_a_live_request(tmp_path: Path) -> None:
    """The log keeps no keys, and the answer to the one look names another amount: it is ours all the same."""
    shop = Shop(tmp_path / "kvitt.db", Manners(log_keys="none"))
    other = "K-261102-0002"
    at_once(shop.till.checkout.save(shop.till.store.orders.get(REFERENCE).order, other))
    shop.lost = 1
    shop.till.run(shop.till.checkout.send(other))
    shop.time.true += 700
    honest = shop.bank.read
    shop.bank.read = lambda reference: (200, {**honest(reference)[1], "amount": 77})  # type: ignore[method-assign]
    shop.till.run(shop.till.actions.ask(other))
    shop.bank.read = honest  # type: ignore[method-assign]
    assert shop.till.store.operations.of_order(2)[-1].stage is Stage.UNKNOWN
    shop.till.run(shop.till.actions.ask(other))
    assert shop.till.store.operations.of_order(2)[-1].stage is Stage.DONE
    shop.till.end()


@pytest.mark.parametrize("arrives", [True, False])
def test_a_conflict_with_a_try_that_is_still_under_way_is_not_a_no(shop: Shop, arrives: bool) -> None:
    """The first try takes long, the second meets it; only then does the first arrive, or not at all."""
    honest, asked = shop.bank.write, []

    def busy(*request: object) -> Answer:
        asked.append(request)
        return (503, None) if len(asked) == 1 else (409, {"code": ""})

    shop.bank.write = busy  # type: ignore[method-assign, assignment]
    shop.capture(1000)
    shop.till.pass_time(5)
    assert shop.ask().stage is Stage.UNKNOWN
    shop.bank.write = honest  # type: ignore[method-assign]
    if arrives:
        honest(*asked[0])  # type: ignore[arg-type]
    shop.till.pass_time(5)
    assert shop.ask().stage is Stage.DONE
    assert shop.moved() == [("capture", 1000)]
