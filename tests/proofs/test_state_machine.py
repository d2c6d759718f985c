"""Model equality (R4): whatever staff, customers, the network and the clock do, the program, the service and a plain
model of both agree after every step."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from inspect import getmembers
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import INITIALIZE_RULE_MARKER, RULE_MARKER, run_state_machine_as_test

from app.domain.operation import NEXT, Kind, Stage, Step
from app.domain.order import Flow, OrderLine
from app.domain.payment import MOVES, Payment, State
from app.domain.records.journal import What
from app.domain.verdict import Action
from app.services import checkout
from app.services.engine import delivery, reading, recording
from app.services.engine.delivery import Delivery
from app.store.journal import Journal
from tests.conftest import Run
from tests.proofs.counterpart import Counterpart
from tests.proofs.machine import Till
from tests.support.depth import SOAK, rounds, sampled
from tests.support.inside.steps import plant, step_of
from tests.support.postgres import Shops
from tests.support.stage import Stage as Sandbox

CHOSEN = settings(
    max_examples=rounds(sample=4, full=16, soak=3000, name="SOAK_MACHINE"),
    stateful_step_count=40,
    derandomize=not SOAK,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.generate, Phase.shrink) if SOAK else (Phase.generate,),
    report_multiple_bugs=False,
)
LINES = [
    OrderLine("Hoodie", "hoodie1234", Decimal(2), 49_950, 2500),
    OrderLine("Cap", "cap1234", Decimal(1), 33_333, 1500),
]
Script = Callable[[Any], Iterator[None]]


@pytest.fixture
def till(sandbox: Sandbox, run: Run) -> type[Till]:
    """The machine, at work on the session's loop and sandbox."""
    Till.open_counterpart = lambda: Counterpart(sandbox, run)
    return Till


@pytest.mark.timeout(0 if SOAK else 300)
def test_the_program_the_service_and_the_model_agree(till: Any) -> None:
    run_state_machine_as_test(till, settings=CHOSEN)


@pytest.mark.timeout(0 if SOAK else 300)
def test_they_agree_as_well_where_the_program_is_a_till_of_a_shared_shop(
    sandbox: Sandbox, run: Run, shops: Shops
) -> None:
    Till.open_counterpart = lambda: Counterpart(sandbox, run, shops)
    examples = rounds(sample=1, full=2, soak=500, name="SOAK_MACHINE")
    run_state_machine_as_test(Till, settings=settings(CHOSEN, max_examples=examples))


# sequences that chance seldom hits ---------------------------------------------------------------------------------------


def by_lines(till: Any) -> Iterator[None]:
    yield till.ship_a_line(which=0, line=0)
    yield till.refund_a_line(which=0, line=0)
    yield till.ship_the_rest(which=0)
    yield till.refund_a_part(which=0, tenths=3)
    yield till.refund_a_line(which=0, line=1)
    yield till.refund_the_rest(which=0)
    yield till.change(which=0, lines=LINES, flow=Flow.QR)


def by_amount(till: Any) -> Iterator[None]:
    yield till.take_too_much(which=0, more=1)
    yield till.capture_a_part(which=0, tenths=4)
    yield till.capture_and_lose_the_answer(which=0, tenths=5, fault="429", often=1)
    yield till.ask(which=0)
    yield till.ask(which=0)
    yield till.release(which=0)
    yield till.refund_and_lose_the_answer(which=0, tenths=5, fault="500_after", often=1)
    yield till.look_at_everything()


def lost_release(till: Any) -> Iterator[None]:
    yield till.release_and_lose_the_answer(which=0, fault="drop_after", often=2)
    yield till.try_anything(which=0, action=Action.CAPTURE)
    yield till.everything_is_found_out()


def kept_after_a_race(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.PUSH)
    yield till.send(which=0, flow=None)
    yield till.cancel_while_the_customer_approves(which=0)
    yield till.restart()
    yield till.keep(which=0)
    yield till.keep(which=0)
    yield till.capture_the_rest(which=0)


def released_after_a_race(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.WEB)
    yield till.send(which=0, flow=Flow.QR)
    yield till.cancel_while_the_customer_approves(which=0)
    yield till.release_after_the_race(which=0)


def other_ways_to_the_customer(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.PUSH)
    yield till.send(which=0, flow=None)
    yield till.switch(which=0, flow=Flow.QR)
    yield till.expire(which=0)
    yield till.look_at_everything()
    yield till.send_again(which=0, flow=Flow.WEB)
    yield till.decline(which=0)
    yield till.be_told(which=1)
    yield till.send_again(which=0, flow=Flow.PUSH)
    yield till.cancel(which=0)
    yield till.send_again(which=0, flow=None)
    yield till.cancel_and_lose_the_answer(which=0, fault="drop_before", often=1)
    yield till.approve(which=0)
    yield till.look_at_everything()


def every_end_of_a_lost_request(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.QR)
    for end in (State.ABORTED, State.EXPIRED, State.TERMINATED, State.AUTHORIZED):
        yield till.a_lost_request_comes_to_its_end(which=0, end=end)


def a_request_that_never_arrived(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.PUSH)
    yield till.lose_the_network()
    yield till.send(which=0, flow=None)
    yield till.find_the_network()
    yield till.send_and_lose_the_answer(which=0, fault="drop_before", often=3)
    yield till.let_time_pass(seconds=660)
    yield till.look_at_everything()
    yield till.die_in_the_middle(which=0, moment="before")
    yield till.look_at_everything()


def refused_at_last(till: Any) -> Iterator[None]:
    yield till.build(lines=LINES, flow=Flow.PUSH)
    yield till.send_and_lose_the_answer(which=0, fault="500", often=1)
    yield till.change_the_sales_unit(part_captures=False, push=False)
    yield till.look_at_everything()
    yield till.capture_a_part(which=0, tenths=5)
    yield till.capture_a_part(which=0, tenths=5)
    yield till.change_the_sales_unit(part_captures=True, push=True)
    yield till.allow_parts()
    yield till.capture_a_part(which=0, tenths=5)


def the_clock_is_set_back(till: Any) -> Iterator[None]:
    for _ in range(6):
        yield till.capture_a_part(which=0, tenths=1)
    yield till.set_our_clock(seconds=-7200)
    yield till.capture_a_part(which=0, tenths=1)


def the_portal_is_faster(till: Any) -> Iterator[None]:
    """An answer that the service kept is older than what we have read since."""
    yield till.capture_and_lose_the_answer(which=0, tenths=3, fault="drop_after", often=2)
    yield till.look_at_everything()
    yield till.be_told(which=0)
    yield till.everything_is_found_out()
    yield till.refund_and_lose_the_answer(which=0, tenths=3, fault="drop_after", often=1)
    yield till.use_the_portal(which=0, kind=Kind.REFUND, tenths=5)
    yield till.be_told(which=0)
    yield till.look_at_everything()


def the_portal_and_a_wrong_clock(till: Any) -> Iterator[None]:
    """Which of two captures was ours is found out without comparing our clock with the service's."""
    for seconds in (-1200, 7200):
        yield till.set_our_clock(seconds=seconds)
        yield till.capture_and_lose_the_answer(which=0, tenths=3, fault="drop_before", often=1)
        yield till.use_the_portal(which=0, kind=Kind.CAPTURE, tenths=2)
        yield till.let_time_pass(seconds=25 * 3600)
        yield till.everything_is_found_out()


def a_paid_order_beside_another(till: Any) -> Iterator[None]:
    yield till.sell(lines=LINES, flow=Flow.QR)
    yield till.die_in_the_middle(which=1, moment="after")
    yield till.look_at_everything()


def attempts_that_failed(till: Any) -> Iterator[None]:
    """The service's log tells of attempts with our key that failed; a day later it is looked into before anything is sent."""
    yield till.capture_and_lose_the_answer(which=0, tenths=3, fault="500_logged", often=1)
    yield till.let_time_pass(seconds=25 * 3600)
    yield till.look_at_everything()
    yield till.everything_is_found_out()
    yield till.refund_and_lose_the_answer(which=0, tenths=3, fault="500_logged", often=2)
    yield till.let_time_pass(seconds=25 * 3600)
    yield till.look_at_everything()
    yield till.everything_is_found_out()
    yield till.release_and_lose_the_answer(which=0, fault="500_logged", often=1)
    yield till.let_time_pass(seconds=25 * 3600)
    yield till.everything_is_found_out()


def the_portal_is_a_moment_faster(till: Any) -> Iterator[None]:
    """The answer to a capture or a refund tells another total than was asked."""
    yield till.capture_while_the_portal_does(which=0, tenths=3)
    yield till.refund_while_the_portal_does(which=0, tenths=3)
    yield till.capture_while_the_portal_does(which=0, tenths=9)
    yield till.refund_the_rest(which=0)


def answers_that_cannot_be_true(till: Any) -> Iterator[None]:
    """More captured than was ever reserved, or about another amount: not believed, and asked again."""
    for fault in ("wrong_total", "wrong_amount"):
        yield till.capture_and_lose_the_answer(which=0, tenths=3, fault=fault, often=1)
        yield till.try_anything(which=0, action=Action.CAPTURE)
        yield till.everything_is_found_out()
        yield till.refund_and_lose_the_answer(which=0, tenths=3, fault=fault, often=2)
        yield till.ask(which=0)
        yield till.everything_is_found_out()
    yield till.release_and_lose_the_answer(which=0, fault="wrong_total", often=1)
    yield till.everything_is_found_out()


SCRIPTS: tuple[Script, ...] = (
    *(by_lines, by_amount, lost_release, kept_after_a_race, released_after_a_race, other_ways_to_the_customer),
    *(every_end_of_a_lost_request, a_request_that_never_arrived, refused_at_last, the_clock_is_set_back),
    *(the_portal_is_faster, the_portal_and_a_wrong_clock, a_paid_order_beside_another),
    *(attempts_that_failed, the_portal_is_a_moment_faster, answers_that_cannot_be_true),
)
UNPAID = {kept_after_a_race, released_after_a_race, other_ways_to_the_customer, every_end_of_a_lost_request}
UNPAID |= {a_request_that_never_arrived}


def play(kind: Any, script: Script) -> None:
    """One sequence of rules, with everything that must hold after each of them."""
    machine = kind()
    try:
        machine.the_first_order(lines=LINES, flow=Flow.PUSH, paid=script not in UNPAID)
        machine.everything_agrees()
        for _ in script(machine):
            machine.everything_agrees()
    finally:
        machine.teardown()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.__name__)
def test_a_sequence_that_chance_seldom_hits(till: Any, script: Script) -> None:
    play(till, script)


# the machine itself ------------------------------------------------------------------------------------------------------


def test_every_rule_ran_and_every_edge_was_walked() -> None:
    """Of both tables of moves, in the runs above, as the database itself noted them."""
    if not Till.ran:
        pytest.skip("the runs above were not asked for")
    rules = {
        name for name, each in getmembers(Till) if hasattr(each, RULE_MARKER) or hasattr(each, INITIALIZE_RULE_MARKER)
    }
    assert len(rules) >= 20
    assert rules - set(Till.ran) == set()
    operations = {("operation", old.value, new.value) for old, after in NEXT.items() for new in after}
    payments = {("payment", old.value, new.value) for old, after in MOVES.items() for new in after}
    assert Till.edges == operations | payments


def totals_are_not_kept(patch: pytest.MonkeyPatch) -> None:
    honest = reading.advance

    def advance(old: Payment, *rest: Any) -> Any:
        moved = honest(old, *rest)
        return (
            replace(moved, aggregate=old.aggregate) if isinstance(moved, Payment) and old.aggregate.captured else moved
        )

    patch.setattr(reading, "advance", advance)


def keep_is_not_recorded(patch: pytest.MonkeyPatch) -> None:
    honest = Journal.add

    def add(journal: Journal, what: What, *rest: Any, **more: Any) -> None:
        if what is not What.KEPT:
            honest(journal, what, *rest, **more)

    patch.setattr(Journal, "add", add)


def lost_is_called_refused(patch: pytest.MonkeyPatch) -> None:
    honest = step_of(Delivery, "write")

    def write(delivery: Delivery, operation: Any, stage: Stage, **more: Any) -> Any:
        return honest(delivery, operation, Stage.REFUSED if more["error"] == "uncertain" else stage, **more)

    plant(Delivery, "write", write, patch)


def every_try_has_a_key_of_its_own(patch: pytest.MonkeyPatch) -> None:
    honest = step_of(Delivery, "try")

    async def again(delivery: Delivery, operation: Any, *, first: bool) -> Any:
        fresh = operation if first else replace(operation, key=f"{operation.key}-{operation.tries}")
        return await honest(delivery, fresh, first=first)

    plant(Delivery, "try", again, patch)


def nobody_counts_writes(patch: pytest.MonkeyPatch) -> None:
    for module in (recording, checkout):
        patch.setattr(module, "check_pace", lambda *rest: None)


def an_old_request_is_sent_late(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(delivery, "next_step", lambda *rest: Step.SEND)


def a_failed_event_proves_it(patch: pytest.MonkeyPatch) -> None:
    honest = delivery.trace

    def trace(operation: Any, seen: Any, events: Any) -> Any:
        return honest(operation, seen, [replace(event, success=True) for event in events])

    patch.setattr(delivery, "trace", trace)


def totals_of_the_request(patch: pytest.MonkeyPatch) -> None:
    honest = step_of(Delivery, "answered")

    def answered(delivery: Delivery, operation: Any, answer: Any) -> Any:
        if operation.kind is Kind.CAPTURE:
            total = replace(answer.aggregate, captured=operation.before + operation.amount.minor)
            answer = replace(answer, aggregate=total)
        return honest(delivery, operation, answer)

    plant(Delivery, "answered", answered, patch)


def any_total_is_believed(patch: pytest.MonkeyPatch) -> None:
    honest = reading.advance

    def advance(old: Payment, seen: Any, at: Any) -> Any:
        moved = honest(old, seen, at)
        if isinstance(moved, Payment):
            return moved
        return replace(old, state=seen.state, aggregate=seen.aggregate, looked_at=at)

    patch.setattr(reading, "advance", advance)


MUTANTS = (
    *(totals_are_not_kept, keep_is_not_recorded, lost_is_called_refused, every_try_has_a_key_of_its_own),
    *(nobody_counts_writes, an_old_request_is_sent_late),
    *(a_failed_event_proves_it, totals_of_the_request, any_total_is_believed),
)


def not_played(kind: Any, script: Script) -> bool:
    """Whether the machine found something wrong on the way; that a planted fault crashes is nothing that it found."""
    try:
        play(kind, script)
    except (AssertionError, pytest.fail.Exception):
        return True
    return False


@pytest.mark.parametrize("mutant", sampled(MUTANTS, each=3), ids=lambda mutant: mutant.__name__)
def test_what_the_machine_would_catch(till: Any, monkeypatch: pytest.MonkeyPatch, mutant: Callable[..., None]) -> None:
    blind = type("Mutated", (till,), {"ran": Counter(), "edges": set()})
    with monkeypatch.context() as patch:
        mutant(patch)
        noticed = any(not_played(blind, script) for script in SCRIPTS)
    assert noticed
