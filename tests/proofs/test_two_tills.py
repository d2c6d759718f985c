"""Two programs on one shared shop, in front of one service: what one does the other sees, and goes on from there."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import runtime
from app.data_file import open_as_it_is
from app.domain.payment import State
from app.errors import Invalid
from app.store import check_log, open_store
from app.store.postgres.joined import Joined, write_joined
from app.store.postgres.moving.whole_tables import fingerprint
from app.store.postgres.read_places import PLACE_S, PLACES
from app.store.shop.leases import LeaseKind
from app.system import key_store
from tests.conftest import Run
from tests.support.inside.program import store_of
from tests.support.inside.shared_store import shared
from tests.support.keystores import Memory
from tests.support.plain_orders import order
from tests.support.postgres import Shops
from tests.support.sent_orders import approved, sent
from tests.support.stage import Stage
from tests.support.two_tills import Pair, look, two_tills


@pytest.fixture
def tills(shops: Shops, sandbox: Stage, run: Run, tmp_path: Path) -> Iterator[Pair]:
    """Two tills of one shop."""
    with two_tills(shops, sandbox.url, run, tmp_path) as pair:
        yield pair


def test_an_order_goes_from_till_to_till(tills: Pair, run: Run, sandbox: Stage, shops: Shops) -> None:
    first, second = tills
    reference = sent(first, run)
    look(second)
    sandbox.approve(reference)
    run(second.watch.once())  # what the first sent the second follows
    run(second.actions.capture(reference))
    look(first)
    run(first.actions.refund(reference, 10_000))
    look(second)
    assert second.browse.order(reference) == first.browse.order(reference)
    for app in tills:
        assert store_of(app).journal.check()
    assert len({fingerprint(shared(store_of(app)), shops.schema) for app in tills}) == 1
    assert [kind for kind, _ in sandbox.moved(reference)].count("capture") == 1


def test_what_was_captured_at_one_till_is_not_captured_at_another_that_did_not_look(
    tills: Pair, run: Run, sandbox: Stage
) -> None:
    first, second = tills
    reference = approved(first, run, sandbox)
    look(second)
    run(first.actions.capture(reference))
    with pytest.raises(Invalid):
        run(second.actions.capture(reference))
    assert [kind for kind, _ in sandbox.moved(reference)].count("capture") == 1


def test_who_asks_where_another_till_polls_is_answered_or_told_when(tills: Pair, run: Run, sandbox: Stage) -> None:
    first, second = tills
    reference = sent(first, run)
    look(second)
    run(store_of(first).leases.claim(LeaseKind.PAYMENT, [reference]))
    sandbox.approve(reference)
    payment = run(second.actions.ask(reference))
    assert payment is not None
    assert payment.state is State.AUTHORIZED
    # As if others had asked as often as all may.
    run(store_of(first).leases.places(reference, PLACES))
    with pytest.raises(Invalid) as told:
        run(second.actions.ask(reference))
    assert told.value.code == "asked_too_often"
    assert 0 < int(str(told.value.values["seconds"])) <= PLACE_S
    look(first)
    assert first.browse.order(reference) == second.browse.order(reference)
    assert run(first.actions.ask(reference)) == payment, "who polls it has more"


def test_the_password_comes_from_the_key_store(shops: Shops, keystore: Memory, tmp_path: Path) -> None:
    """The server of the tests takes any; what it is asked with is what was kept."""
    address = f"postgresql://kvitt@/{shops.common}?host={shops.server.folder}"
    key_store.keep_server_password(address, "secret")
    open_store(tmp_path / "kvitt.db").close()
    write_joined(tmp_path, Joined(address, 1))
    store = open_as_it_is(tmp_path / "kvitt.db", None, 5, lambda step, steps: False)
    password = shared(store).server.connection.ask(lambda connection: connection.info.password)
    store.close()
    assert password == "secret"


def test_references_and_receipts_are_given_once(tills: Pair, run: Run) -> None:
    references = [run(tills[number % 2].checkout.save(order())).reference for number in range(6)]
    assert len(set(references)) == 6
    assert [reference[-4:] for reference in references] == [f"{number:04d}" for number in range(1, 7)]


def test_tills_that_sell_at_once_leave_no_gap_and_one_log(tills: Pair, run: Run, shops: Shops) -> None:
    async def sell(app: runtime.App) -> str:
        saved = await app.checkout.save(order(customer="Kari Nordmann"))
        await app.checkout.send(saved.reference)
        return saved.reference

    async def sell_all() -> list[str]:
        # In turn, and then at once.
        references = [await sell(app) for app in (*tills, *tills)]
        return references + await asyncio.gather(*(sell(app) for app in (*tills, *tills)))

    references = run(sell_all())
    look(*tills)
    for app in tills:
        numbers = [int(app.browse.order(reference).order.receipt_number) for reference in references]
        assert sorted(numbers) == [1, 2, 3, 4, 5, 6, 7, 8]
        assert check_log(store_of(app).file)
        assert [customer.name for customer in app.payers.search("nordm")] == ["Kari Nordmann"]
    logs = [[(entry.number, entry.hash) for entry in app.browse.entries()] for app in tills]
    assert logs[0] == logs[1]
