"""What the courier makes of each error code: a no settles the decision, "not now" keeps its key, "used before" is looked up."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.api.auth import ApiKeys
from app.api.client import Vipps
from app.api.transport import Transport
from app.domain.codes import ServiceCode
from app.domain.engine.refusal import REFUSALS, Answer, kind_of
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.payment import Aggregate, Payment, State
from app.runtime import new_key
from app.services.engine.delivery import Delivery
from app.services.engine.reading import Reader
from app.store import Intent, Store, open_store
from app.words.sentences import SENTENCES, outcome
from app.words.service_codes import NUMBERS, code_words
from tests.conftest import Run
from tests.support.clocks import Clock
from tests.support.plain_orders import order
from tests.support.refusals import APPLIES, problem, statuses
from tests.support.scripted import Answer as Told
from tests.support.scripted import Scripted, http, scripted
from tests.support.work import always, work_on

TOTAL = Money(100_000, Currency.NOK)
STANDS = {"authorized": 100_000, "captured": 60_000}
BODY = b'{"exact":  1 }'


@dataclass
class Desk:
    """The courier with all that it needs, in front of a service that says what a test tells it to."""

    store: Store
    service: Scripted
    delivery: Delivery
    clock: Clock
    run: Any
    number: int = 0

    def decide(self, kind: Kind) -> Operation:
        """An order of its own and a decision about it, written down and not yet sent."""
        self.number += 1
        self.service.asked.clear()
        reference = f"K-261122-{self.number:04}"
        created = kind is not Kind.CREATE
        with self.store.write():
            saved = self.store.orders.add(reference, order(), self.clock())
            payment = Payment(reference, saved.id, TOTAL, State.AUTHORIZED if created else State.NEW, self.clock())
            self.store.payments.add(
                replace(payment, aggregate=Aggregate(**STANDS)) if created else payment,
                1,
            )
            amount = TOTAL if not created else Money(1000, Currency.NOK)
            before = STANDS.get("captured", 0) if kind is Kind.CAPTURE else 0
            intent = Intent(saved.id, reference, kind, f"key-{self.number}", BODY, amount, before=before)
            return self.store.operations.add(intent, self.clock())

    def deliver(self, operation: Operation, *script: Told, resumed: bool = False) -> Operation:
        """One delivery, to which the service answers `script`, all of it."""
        self.service.script = list(script)
        settled: Operation = self.run(
            self.delivery.complete(operation) if resumed else self.delivery.deliver(operation)
        )
        assert self.service.script == [], "the service was asked less than expected"
        assert self.store.operations.get(operation.id) == settled
        return settled

    def sent(self) -> list[tuple[str, bytes]]:
        """Key and bytes of every write that the service got for the latest decision."""
        return [
            (asked.headers["idempotency-key"], asked.body) for asked in self.service.calls if asked.method == "POST"
        ]


@pytest.fixture(scope="module")
def _service() -> Iterator[Scripted]:
    with scripted() as service:
        yield service


@pytest.fixture(scope="module")
def _desk(
    _service: Scripted, loop: asyncio.AbstractEventLoop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    async def locate() -> str:
        return _service.url

    clock, store = Clock(), open_store(tmp_path_factory.mktemp("refusals") / "kvitt.db")
    transport = Transport(locate)
    vipps = Vipps(transport, ApiKeys("id", "secret", "subscription", "555501"), clock, "1.2.3")
    work = work_on(store, clock, new_key)
    delivery = Delivery(work, always(vipps), Reader(work, always(vipps)))
    yield Desk(store, _service, delivery, clock, None)
    loop.run_until_complete(transport.close())
    store.close()


@pytest.fixture
def desk(_desk: Desk, run: Run) -> Desk:
    """The desk, opened once for all tests here: each makes an order of its own."""
    _desk.run = run
    return _desk


def payment(operation: Operation, **totals: int) -> bytes:
    """The payment of `operation` as the service tells it."""
    named = {
        f"{name}Amount": {"value": {**STANDS, **totals}.get(name, 0), "currency": "NOK"}
        for name in ("authorized", "cancelled", "captured", "refunded")
    }
    told = {"amount": {"value": TOTAL.minor, "currency": "NOK"}, "state": "AUTHORIZED", "aggregate": named}
    return http(200, {**told, "pspReference": "psp-1", "reference": operation.reference})


def log(operation: Operation, key: str) -> bytes:
    """The log of the payment of `operation`, with one entry made under `key`."""
    names = {Kind.CREATE: "CREATED", Kind.CAPTURE: "CAPTURED", Kind.REFUND: "REFUNDED", Kind.CANCEL: "CANCELLED"}
    entry = {"reference": operation.reference, "pspReference": "psp-1", "name": names[operation.kind]}
    amount = {"value": operation.amount.minor, "currency": "NOK"}
    at = "2026-11-22T12:00:00Z"
    return http(200, [{**entry, "amount": amount, "timestamp": at, "idempotencyKey": key, "success": True}])


def yes(operation: Operation) -> bytes:
    """The service does what `operation` asks for."""
    if operation.kind is Kind.CREATE:
        return http(201, {"reference": operation.reference})
    done: dict[Kind, dict[str, int]] = {
        Kind.CAPTURE: {"captured": 61_000},
        Kind.REFUND: {"refunded": 1000},
        Kind.CANCEL: {"cancelled": 40_000},
    }
    return payment(operation, **done[operation.kind])


def cases(*kinds: Answer) -> pytest.MarkDecorator:
    """Every code of these kinds, with every kind of operation and every status that it is met with."""
    return pytest.mark.parametrize(
        ("code", "kind", "status"),
        [
            pytest.param(code, kind, status, id=f"{code}-{kind}-{status}")
            for code in REFUSALS
            if kind_of(code) in kinds
            for kind in APPLIES[code]
            for status in statuses(code)
        ],
    )


@cases(Answer.INVALID, Answer.REFUSED)
def test_a_no_settles_the_decision(desk: Desk, code: str, kind: Kind, status: int) -> None:
    operation = desk.decide(kind)
    settled = desk.deliver(operation, http(status, problem(code, status)))
    assert (settled.stage, settled.error) == (Stage.REFUSED, code)
    assert outcome(settled) == NUMBERS[code].sentence()
    known = desk.store.payments.get(operation.reference)
    assert known is not None
    assert (known.state is State.UNSENT) == (kind is Kind.CREATE)  # it may be corrected and sent anew
    desk.deliver(settled, resumed=True)
    assert desk.sent() == [(operation.key, BODY)]


@cases(Answer.NOT_NOW)
def test_not_now_goes_again_with_the_same_key_and_bytes(desk: Desk, code: str, kind: Kind, status: int) -> None:
    operation = desk.decide(kind)
    waiting = desk.deliver(operation, http(status, problem(code, status)))
    assert (waiting.stage, waiting.error, waiting.detail) == (Stage.UNKNOWN, code, code)
    assert waiting.retry_at is not None
    assert outcome(waiting) == NUMBERS[code].sentence()
    known = desk.store.payments.get(operation.reference)
    assert known is not None
    assert known.state is not State.UNSENT
    done = desk.deliver(waiting, yes(operation), resumed=True)
    assert done.stage is Stage.DONE
    assert desk.sent() == [(operation.key, BODY)] * 2


@cases(Answer.LOOK_FIRST)
def test_what_was_used_before_is_looked_up_and_found(desk: Desk, code: str, kind: Kind, status: int) -> None:
    operation = desk.decide(kind)
    found = desk.deliver(
        operation, http(status, problem(code, status)), payment(operation), log(operation, operation.key)
    )
    assert found.stage is Stage.DONE
    assert desk.sent() == [(operation.key, BODY)]


@cases(Answer.LOOK_FIRST)
def test_what_was_used_before_is_looked_up_and_not_found(desk: Desk, code: str, kind: Kind, status: int) -> None:
    operation = desk.decide(kind)
    told = http(200, []) if kind is Kind.CANCEL else log(operation, "other")  # any cancel in the log ended the payment
    refused = desk.deliver(operation, http(status, problem(code, status)), payment(operation), told)
    expected = ServiceCode.TAKEN if kind is Kind.CREATE else code
    assert (refused.stage, refused.error) == (Stage.REFUSED, expected)
    words = code_words(expected, is_refund=kind is Kind.REFUND)
    assert words is not None
    assert outcome(refused) == words.sentence()
    assert desk.sent() == [(operation.key, BODY)]


@cases(Answer.LOOK_FIRST)
def test_what_cannot_be_looked_up_is_not_known(desk: Desk, code: str, kind: Kind, status: int) -> None:
    operation = desk.decide(kind)
    waiting = desk.deliver(operation, http(status, problem(code, status)), http(503))
    assert waiting.stage is Stage.UNKNOWN
    assert outcome(waiting) == SENTENCES["uncertain"]  # the code's own sentence says what is not known yet


@pytest.mark.parametrize("code", [code for code in REFUSALS if kind_of(code) is not Answer.NOT_NOW and APPLIES[code]])
def test_a_no_to_a_second_try_says_nothing_while_the_first_is_not_known(desk: Desk, code: str) -> None:
    operation = desk.decide(APPLIES[code][0])
    waiting = desk.deliver(operation, None)
    status = statuses(code)[0]
    waiting = desk.deliver(waiting, http(status, problem(code, status)), http(503), resumed=True)
    assert (waiting.stage, outcome(waiting)) == (Stage.UNKNOWN, SENTENCES["uncertain"])
    assert desk.sent() == [(operation.key, BODY)] * 2


def test_a_code_that_nobody_has_documented(desk: Desk) -> None:
    settled = desk.deliver(desk.decide(Kind.CAPTURE), http(400, problem("9999", 400)))
    assert (settled.stage, settled.error) == (Stage.REFUSED, "9999")
    assert "The service's own words" in outcome(settled)
    assert "No money moved" in outcome(settled)


# what only a careful look can tell -----------------------------------------------------------------------------------------

NOT_FOUND = http(404, problem("5090", 404))
USED = http(409, problem("4020", 409))


def lost(desk: Desk, kind: Kind) -> Operation:
    """A decision whose first answer was lost."""
    return desk.deliver(desk.decide(kind), None)


def test_a_conflict_with_a_try_that_may_be_under_way_is_no_no(desk: Desk) -> None:
    """The first request takes long, the second meets it: neither its absence nor its totals say anything yet."""
    for kind, answers in ((Kind.CREATE, (NOT_FOUND,)), (Kind.CAPTURE, None)):
        waiting = lost(desk, kind)
        told = answers or (payment(waiting), log(waiting, "other"))
        after = desk.deliver(waiting, USED, *told, resumed=True)
        assert (after.stage, after.error, after.detail) == (Stage.UNKNOWN, "uncertain", "4020")
    desk.clock.advance(601)
    settled = desk.deliver(after, USED, payment(after), log(after, "other"), resumed=True)
    assert (settled.stage, settled.error) == (Stage.REFUSED, "4020")


def test_totals_that_fit_nothing_stay_unclear(desk: Desk) -> None:
    """Somebody moved other money, and the log carries no keys: nobody can tell from the records alone."""
    for hours in (0, 25):
        waiting = lost(desk, Kind.CAPTURE)
        desk.clock.advance(hours * 3600 + 60)
        strange = (payment(waiting, captured=60_500), log(waiting, ""))
        answers = (http(400, problem("6090", 400)), *strange) if hours == 0 else strange
        after = desk.deliver(waiting, *answers, resumed=True)
        assert (after.stage, after.error) == (Stage.UNKNOWN, "unclear")
        assert outcome(after) == SENTENCES["unclear"]


def test_a_look_that_fails_leaves_it_open(desk: Desk) -> None:
    waiting = lost(desk, Kind.CAPTURE)
    desk.clock.advance(25 * 3600)
    for answer, error in ((http(503), "uncertain"), (http(400, problem("3010", 400)), "uncertain")):
        after = desk.deliver(waiting, answer, resumed=True)
        assert (after.stage, after.error) == (Stage.UNKNOWN, error)
    assert desk.deliver(waiting, http(403, problem("5100", 403)), resumed=True).stage is Stage.UNKNOWN


def test_somebody_elses_payment_has_the_reference(desk: Desk) -> None:
    waiting = lost(desk, Kind.CREATE)
    desk.clock.advance(601)
    settled = desk.deliver(waiting, payment(waiting), log(waiting, "somebody else"), resumed=True)
    assert (settled.stage, settled.error) == (Stage.REFUSED, ServiceCode.TAKEN)


@pytest.mark.parametrize("refused", [False, True])
def test_an_answer_to_a_request_that_was_seen_meanwhile_changes_nothing(desk: Desk, refused: bool) -> None:
    """The watch, or a webhook, saw the payment before its own request was answered."""
    waiting = desk.decide(Kind.CREATE)
    known = desk.store.payments.get(waiting.reference)
    assert known is not None
    with desk.store.write():
        desk.store.payments.save(replace(known, state=State.AUTHORIZED, aggregate=Aggregate(100_000)))
    answer = http(400, problem("6010", 400)) if refused else http(201, {"reference": waiting.reference})
    desk.deliver(waiting, answer)
    after = desk.store.payments.get(waiting.reference)
    assert after is not None
    assert (after.state, after.aggregate.authorized) == (State.AUTHORIZED, 100_000)


def test_a_conflict_about_a_payment_that_is_not_there_is_a_no_in_the_end(desk: Desk) -> None:
    waiting = lost(desk, Kind.CAPTURE)
    desk.clock.advance(601)  # no earlier try can be under way any more
    settled = desk.deliver(waiting, USED, NOT_FOUND, resumed=True)
    assert (settled.stage, settled.error) == (Stage.REFUSED, "4020")


def test_a_look_in_passing_that_is_refused_tells_nothing(desk: Desk) -> None:
    waiting = lost(desk, Kind.CAPTURE)
    limited = desk.deliver(waiting, http(429), resumed=True)
    assert desk.deliver(limited, NOT_FOUND, resumed=True) == limited
    assert desk.sent() == [(waiting.key, BODY)] * 2


def test_a_huge_wait_does_not_stop_whoever_asks(desk: Desk) -> None:
    waiting = lost(desk, Kind.CAPTURE)
    limited = desk.deliver(waiting, http(429, b"", {"Retry-After": "999999"}), resumed=True)
    desk.clock.advance(61)
    assert desk.deliver(limited, NOT_FOUND, resumed=True) == limited  # on its own it keeps to what was named
    desk.service.script = [yes(limited)]
    assert desk.run(desk.delivery.ask(limited)).stage is Stage.DONE
    assert desk.sent() == [(waiting.key, BODY)] * 3


def test_what_surely_did_not_happen_is_sent_again_after_a_day(desk: Desk) -> None:
    waiting = lost(desk, Kind.CAPTURE)
    desk.clock.advance(25 * 3600)
    looked = (payment(waiting), log(waiting, "other"))
    done = desk.deliver(waiting, *looked, yes(waiting), resumed=True)
    assert (done.stage, done.tries) == (Stage.DONE, 2)
    assert desk.sent() == [(waiting.key, BODY)] * 2
