"""An empty shop has nothing to ship; what has is in `tests/services/shipping`."""

from app.store import Store


def test_nothing_is_to_be_shipped_at_first(store: Store) -> None:
    assert (store.parcels.count(), store.parcels.to_ship(10)) == (0, [])
