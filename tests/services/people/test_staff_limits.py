"""Refunds up to a limit a day, above it with a second person; both names stand behind it."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from app.domain.operation import Operation, Stage
from app.domain.shop.permission import Act, Role
from app.errors import Invalid, Offline
from app.runtime import App
from tests.conftest import OpenApp, Run
from tests.services.test_session import captured
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.people import LIMIT, PINS, hire, switch_to
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox


def refused(run: Run, app: App, reference: str, amount: int) -> str:
    with pytest.raises(Invalid) as no:
        run(app.actions.refund(reference, amount))
    return no.value.code


def with_second(run: Run, app: App, name: str, reference: str, amount: int) -> Operation:
    done = run(app.staff.with_second(name, PINS[name], app.actions.refund(reference, amount), Act.REFUND, amount))
    assert isinstance(done, Operation)
    return done


def test_a_clerk_gives_back_up_to_the_limit_and_above_it_with_a_second_person(
    app: App, run: Run, sandbox: Sandbox
) -> None:
    paid, other = (captured(app, run, sandbox) for _ in range(2))
    hire(app, run)
    switch_to(app, run, "Ola")
    assert run(app.actions.refund(paid, 20_000)).who == "Ola"
    assert (app.staff.left_today(Act.REFUND), app.staff.left_today(Act.JUDGE)) == (LIMIT - 20_000, None)
    assert refused(run, app, paid, LIMIT - 20_000 + 1) == "second_person_needed"
    run(app.actions.refund(paid, LIMIT - 20_000))
    assert refused(run, app, paid, 1) == "second_person_needed"
    done = with_second(run, app, "Mona", paid, 10_000)
    assert (done.stage, done.who) == (Stage.DONE, "Ola + Mona")
    assert [each.who for each in app.browse.entries() if each.amount == 10_000] == ["Ola + Mona"] * 2
    # It was Mona's word: it leaves what Ola may do alone as it was.
    run(app.staff.sign_in("Kari", PINS["Kari"]))
    run(app.staff.change("Ola", Role.CLERK, LIMIT + 10_000))
    switch_to(app, run, "Ola")
    run(app.actions.refund(other, 10_000))
    assert refused(run, app, other, 1) == "second_person_needed"
    assert [amount for act, amount in sandbox.moved() if act == "refund"] == [20_000, LIMIT - 20_000, 10_000, 10_000]


def test_who_stands_beside_somebody_must_be_another_one_who_could_do_it_alone(
    app: App, run: Run, sandbox: Sandbox
) -> None:
    paid = captured(app, run, sandbox)
    hire(app, run)
    run(app.staff.add("Per", "7316", Role.CLERK, LIMIT))
    run(app.staff.change("Mona", Role.MANAGER, 60_000))
    switch_to(app, run, "Ola")
    for name, pin, amount, code in (
        ("ola", PINS["Ola"], 60_000, "second_is_first"),
        ("Per", "7316", 60_000, "second_not_allowed"),
        ("Mona", PINS["Mona"], 60_001, "second_not_allowed"),
        ("Mona", "0000", 60_000, "wrong_pin"),
        ("Nils", "0000", 60_000, "person_unknown"),
    ):
        with pytest.raises(Invalid) as no:
            run(app.staff.with_second(name, pin, app.actions.refund(paid, amount), Act.REFUND, amount))
        assert no.value.code == code
    with_second(run, app, "Mona", paid, 60_000)
    assert refused(run, app, paid, 50_001) == "second_person_needed"
    with pytest.raises(Invalid):  # Mona has given her own limit away for today
        with_second(run, app, "Mona", paid, 50_001)


def test_a_second_person_said_yes_to_one_thing_only(app: App, run: Run, sandbox: Sandbox) -> None:
    """Whoever stands beside a small refund has not agreed to a larger one."""
    paid = captured(app, run, sandbox)
    hire(app, run)
    run(app.staff.change("Mona", Role.MANAGER, 60_000))
    switch_to(app, run, "Ola")
    with pytest.raises(Invalid) as no:
        run(app.staff.with_second("Mona", PINS["Mona"], app.actions.refund(paid, 100_000), Act.REFUND, 60_000))
    assert no.value.code == "second_person_needed"
    assert refused(run, app, paid, 60_000) == "second_person_needed"  # and not to what comes after


def test_two_at_once_cannot_pass_the_limit_together(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    """Two windows of the same clerk, at the same moment: it is counted inside the write."""
    mine = open_app()
    first, second = (captured(mine, run, sandbox) for _ in range(2))
    hire(mine, run)
    other = open_app()
    for app in (mine, other):
        switch_to(app, run, "Ola")

    async def both() -> list[object]:
        refunds = mine.actions.refund(first, LIMIT), other.actions.refund(second, LIMIT)
        return list(await asyncio.gather(*refunds, return_exceptions=True))

    outcomes = run(both())
    assert sorted(getattr(each, "code", "done") for each in outcomes) == ["done", "second_person_needed"]
    assert [amount for act, amount in sandbox.moved() if act == "refund"] == [LIMIT]


def test_what_a_person_began_is_theirs_whoever_is_at_the_till_when_it_ends(
    app: App, run: Run, sandbox: Sandbox
) -> None:
    paid = captured(app, run, sandbox)
    hire(app, run)
    switch_to(app, run, "Ola")

    async def switched() -> Operation:
        refund = app.tasks.start("refund", app.actions.refund(paid, 100))
        await app.staff.sign_in("Kari", PINS["Kari"])
        later = app.tasks.start("another", app.actions.refund(paid, 200))
        await app.staff.lock()
        done: Operation = await refund
        await asyncio.wait([later])  # refused or not: the first one may be under way
        return done

    assert run(switched()).who == "Ola"
    assert store_of(app).people.refunded("Ola", app.now().replace(hour=0, minute=0)) >= 100


def test_an_approval_is_carried_out_for_whoever_sent_the_request(app: App, run: Run, sandbox: Sandbox) -> None:
    """With the till locked, too: the customer has the goods, and the clerk has gone for more."""
    hire(app, run)
    at_once(app.preferences.change({"after_approval": "capture"}))
    switch_to(app, run, "Ola")
    app.after_approval.listen()
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    switch_to(app, run, "Kari")
    at_once(app.staff.lock())
    sandbox.approve(reference)

    async def seen() -> None:
        await app.watch.once()
        await app.after_approval.finish()

    run(seen())
    assert [(each.kind, each.who) for each in store_of(app).operations.of_order(1)] == [
        ("create", "Ola"), ("capture", "Ola")
    ]  # fmt: skip


def test_the_rest_is_released_for_whoever_decided_that(app: App, run: Run, sandbox: Sandbox) -> None:
    hire(app, run)
    switch_to(app, run, "Ola")
    reference = at_once(app.checkout.save(order(100_000))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())

    async def ship_and_leave() -> None:
        shipping = app.tasks.start("ship", app.actions.ship(reference, {0: Decimal("0.5")}, release_rest=True))
        await asyncio.sleep(0)
        await app.staff.lock()
        await shipping

    run(ship_and_leave())
    assert [(each.kind, each.who) for each in store_of(app).operations.of_order(1)][1:] == [
        ("capture", "Ola"), ("cancel", "Ola")
    ]  # fmt: skip


def test_a_rest_that_was_left_is_released_behind_the_lock_for_whoever_decided_it(
    app: App, run: Run, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    hire(app, run)
    switch_to(app, run, "Ola")
    reference = at_once(app.checkout.save(order(100_000))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())

    async def unplugged(reference: str) -> Operation:
        raise Offline("offline")

    with monkeypatch.context() as patch:
        patch.setattr(app.actions, "release", unplugged)
        run(app.actions.ship(reference, {0: Decimal("0.5")}, release_rest=True))
    at_once(app.staff.lock())

    async def taken_up() -> None:
        app.after_shipping.listen()
        await app.after_shipping.finish()

    run(taken_up())
    assert [(each.kind, each.who) for each in store_of(app).operations.of_order(1)][1:] == [
        ("capture", "Ola"), ("cancel", "Ola")
    ]  # fmt: skip
