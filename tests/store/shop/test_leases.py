"""Leases, as whoever uses them knows them: of a data file, and of a shop with one till."""

from app.store import Store
from app.store.shop.leases import LeaseKind, Leases
from tests.conftest import Run
from tests.support.stored import saved

KIND = LeaseKind.OPERATION


def test_the_only_till_has_all_that_it_claims(run: Run, store: Store) -> None:
    assert run(store.leases.claim(KIND, ["1", "2"])) == {"1", "2"}
    run(store.leases.let_go(KIND, ["1"]))
    order = saved(store, "K-1")

    async def change() -> None:
        with store.leases.holding(KIND, "2"):
            async with store.writing():
                store.leases.take(KIND, "1")
                store.leases.leave(KIND, "2")
                store.orders.mark_to_ship(order)

    run(change())
    assert run(store.leases.claim(KIND, ["1", "2"])) == {"1", "2"}


def test_a_file_knows_of_no_other_till() -> None:
    assert not Leases().shared


def test_what_is_noted_is_had_and_nobody_else_has_anything(run: Run) -> None:
    assert run(Leases().note(LeaseKind.DRAFT, "K-1", "Kari"))
    assert run(Leases().others(LeaseKind.DRAFT)) == ()
