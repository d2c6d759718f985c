"""A hundred thousand payments must not make it slow: lists come in pages, and a clock jump does not settle everything first.

How long that takes is measured in tests/benchmarks/sandbox.py; here it is counted.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.sandbox import world as world_module
from app.sandbox.payments.payment import Payment, State
from app.sandbox.running import Sandbox
from app.sandbox.shelf import Shelf
from app.sandbox.world import World
from tests.sandbox.conftest import Till, payment_body, totals


def fill(world: World, number: int) -> list[str]:
    """That many payments that wait for their customers, the oldest first."""
    references = [f"many-{place:06d}" for place in range(number)]
    with world.shelf.change():
        for reference in references:
            world.create(world.main, payment_body(reference=reference), str(uuid4()))
    return references


@pytest.fixture
def world(shelf: Shelf) -> World:
    return World(shelf)


def test_lists_come_in_pages(till: Till, sandbox: Sandbox) -> None:
    references = fill(sandbox.world, 450)
    seen: list[str] = []
    while True:
        last = f"?before={seen[-1]}" if seen else ""
        page = [row["reference"] for row in till.look(f"/payments{last}")]
        assert len(page) <= 200
        if not page:
            break
        seen += page
    assert seen == references[::-1]
    assert len(till.look("/payments?limit=100000")) == 450
    assert till.look("/payments?before=nobody") == []


def test_a_clock_jump_settles_some_and_the_timer_the_rest(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world_module, "SWEPT_AT_ONCE", 10)
    fill(world, 35)
    world.advance(timedelta(minutes=11))
    assert count(world, State.EXPIRED) == 10
    turns = 0
    while not world.sweep(10):
        turns += 1
    assert turns == 2
    assert count(world, State.EXPIRED) == 35


def test_what_a_sweep_has_not_come_to_is_settled_when_it_is_looked_at(
    till: Till, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each way of looking at a payment shows it as the moved clock wants it, and the event has its own time."""
    references = fill(sandbox.world, 8)
    reserved = till.approved_payment()
    linked = till.create(payment_body()).json()["redirectUrl"]
    monkeypatch.setattr(World, "sweep", lambda self, most=None: True)
    sandbox.world.clock.advance(timedelta(days=181))
    till.token = till.fetch_token().json()["access_token"]
    assert till.look(f"/payments/{references[0]}")["state"] == "EXPIRED"
    assert till.get(references[1]).json()["state"] == "EXPIRED"
    assert {row["state"] for row in till.look("/payments?limit=3")} == {"EXPIRED", "AUTHORIZED"}
    assert 'value="approve"' not in till.http.get("/_sandbox/phone").text
    assert till.http.get(linked).status_code == 303, "the link leads back to the shop"
    assert till.http.post(f"/_sandbox/payments/{references[2]}/approve").status_code == 409
    kinds = [row["kind"] for row in till.look(f"/ledger?reference={reserved}")]
    assert kinds == ["authorize", "cancel"]
    assert totals(till.get(reserved)) == (100_000, 0, 0, 100_000)
    created, expired = (datetime.fromisoformat(event["timestamp"]) for event in till.events(references[1]).json())
    assert timedelta(minutes=9) < expired - created < timedelta(minutes=11), "at the moment when it was due"


def count(world: World, state: State) -> int:
    found: list[Payment] = world.shelf.payments()
    return sum(payment.state is state for payment in found)


def test_requests_can_be_shortened(till: Till) -> None:
    for _ in range(3):
        till.new_payment()
    shown: list[dict[str, Any]] = till.look("/requests?limit=2")
    assert len(shown) == 2
    assert shown == till.look("/requests")[-2:]
    assert till.look("/requests?limit=0") == []
