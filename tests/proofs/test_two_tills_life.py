"""Any order of events ends right at two tills as well: seeded lives of a shop that they share."""

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.proofs.shared_ground import SharedGround
from tests.proofs.two_tills_life import TwoTillsLife, live_on
from tests.support.depth import SOAK, rounds
from tests.support.postgres import Shops

SEEDS = rounds(sample=8, full=24, soak=20_000, name="SOAK_TILL_SEEDS")


@pytest.fixture(scope="module")
def ground(shops: Shops) -> Iterator[SharedGround]:
    """A shop on the server of the session."""
    ground = SharedGround(shops)
    yield ground
    ground.close()


@pytest.mark.timeout(0 if SOAK else 600)
def test_any_order_of_events_ends_right(ground: SharedGround) -> None:
    counts: Counter[str] = Counter()
    for seed in range(SEEDS):
        counts += live_on(ground, seed).counts
    assert counts["lives"] == SEEDS
    # Lines broke, tills died, and money moved all the same.
    assert counts["applied"] > SEEDS / 2
    for trouble in ("lost ", "away ", "death "):
        assert any(name.startswith(trouble) for name in counts), trouble


def test_the_same_seed_is_the_same_life(ground: SharedGround) -> None:
    assert live_on(ground, 7).digest == live_on(ground, 7).digest


def test_who_waits_for_the_pen_waits_in_the_time_of_the_world(ground: SharedGround) -> None:
    """Two tills want to write at the same moment: both do, one after the other."""
    life = TwoTillsLife(3, ground)
    life.calm, life.factor = True, 0.0
    first, second = life.till_of(1), life.till_of(2)
    for till in (first, second):
        life.till = till
        life.start("save", till.checkout.save(life.order()))
    life.pass_time(5)
    heads = ground.connection.execute("SELECT head FROM shop").fetchone()
    assert heads[0] >= 2
    assert len(first.store.orders.drafts(9)) == len(second.store.orders.drafts(9)) == 2
    life.settle()
    life.balance()
    life.end_all()
