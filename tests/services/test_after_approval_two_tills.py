"""Capture at once where tills share a shop: by the till that sold, once, whichever saw the approval and whoever was away."""

import asyncio
from contextlib import suppress

import pytest

from app.domain.operation import LIFETIME
from app.domain.order import Interaction
from app.domain.standing import Standing
from app.errors import AppError, Blocked
from app.runtime import App
from app.tills.elsewhere import Elsewhere
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import late_for_approvals, store_of
from tests.support.inside.shared_store import shared
from tests.support.plain_orders import order
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look


def at_work(app: App) -> None:
    """From now on the till hears of what others write, and captures what it sold."""
    at_once(app.preferences.change({"after_approval": "capture"}))
    store = store_of(app)
    elsewhere = Elsewhere(store, app.changes, app.session, app.preferences, lambda: None)
    shared(store).on_taking, shared(store).on_newer = elsewhere.on_taking, elsewhere.on_taken
    app.after_approval.listen()


@pytest.fixture
def sold(tills: Pair, run: Run, sandbox: Stage) -> str:
    """An order that was sent at the first till, and that its customer has approved."""
    for app in tills:
        at_work(app)
    first, second = tills
    reference = run(first.checkout.save(order(interaction=Interaction.PRESENT))).reference
    run(first.checkout.send(reference))
    look(second)
    sandbox.approve(reference)
    return reference


def captures(sandbox: Stage, reference: str) -> int:
    return [kind for kind, _ in sandbox.moved(reference)].count("capture")


def settle(run: Run, *apps: App) -> None:
    """Let each hear of the other, and end what it began."""

    async def settle() -> None:
        for app in (*apps, *apps):
            look(app)
            await app.after_approval.finish()

    run(settle())


def test_the_till_that_sold_does_it_also_where_another_saw_it(tills: Pair, run: Run, sandbox: Stage, sold: str) -> None:
    first, second = tills
    run(second.reader.look(sold))
    settle(run, second)
    assert captures(sandbox, sold) == 0
    settle(run, first, second)
    assert captures(sandbox, sold) == 1
    assert second.browse.order(sold).standing is Standing.CAPTURED


def test_while_it_is_off_a_person_does_it_and_it_finds_that_done(
    tills: Pair, run: Run, sandbox: Stage, sold: str
) -> None:
    first, second = tills
    run(second.reader.look(sold))
    settle(run, second)
    assert second.browse.order(sold).standing is Standing.RESERVED
    run(second.actions.capture(sold))
    settle(run, first, second)
    assert captures(sandbox, sold) == 1


def test_too_late_it_is_left_to_a_person(tills: Pair, run: Run, sandbox: Stage, sold: str) -> None:
    first, second = tills
    run(second.reader.look(sold))
    late_for_approvals(first, LIFETIME)
    settle(run, first, second)
    assert captures(sandbox, sold) == 0
    run(second.actions.capture(sold))
    assert captures(sandbox, sold) == 1


@pytest.mark.parametrize("first_begins", [True, False])
def test_it_comes_back_while_a_person_does_it(
    tills: Pair, run: Run, sandbox: Stage, sold: str, *, first_begins: bool
) -> None:
    first, second = tills
    run(second.reader.look(sold))

    async def by_itself() -> None:
        look(first)
        await first.after_approval.finish()

    async def by_hand() -> None:
        with suppress(AppError):
            await second.actions.capture(sold)

    async def both() -> None:
        await asyncio.gather(*((by_itself(), by_hand()) if first_begins else (by_hand(), by_itself())))

    run(both())
    settle(run, first, second)
    assert captures(sandbox, sold) == 1
    assert first.browse.order(sold) == second.browse.order(sold)


def test_cut_off_it_sends_nothing_and_begins_when_it_is_back(tills: Pair, run: Run, sandbox: Stage, sold: str) -> None:
    first, second = tills
    told: list[object] = []
    first.after_approval.tell = lambda outcome, reference: told.append(outcome)
    shared(store_of(first)).server.connection.expect_silence()

    async def looked() -> None:
        with suppress(Blocked):
            await first.reader.look(sold)
        await first.after_approval.finish()

    run(looked())
    assert (captures(sandbox, sold), told) == (0, [])
    shared(store_of(first)).server.connection.expect_answers()
    run(second.reader.look(sold))
    settle(run, first, second)
    assert captures(sandbox, sold) == 1
