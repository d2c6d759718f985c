"""What the service taught us about a sales unit stays with that unit until it is tried again."""

from datetime import UTC, datetime, timedelta

from app.store import Store

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_a_lesson_belongs_to_a_sales_unit_and_is_forgotten_there(store: Store) -> None:
    with store.write():
        store.lessons.learn(1, "5080", NOW - timedelta(days=1))
        store.lessons.learn(1, "5080", NOW)
        store.lessons.learn(2, "5080", NOW)
    assert store.lessons.all() == {(1, "5080"): NOW, (2, "5080"): NOW}
    assert (store.lessons.learnt(1, "5080"), store.lessons.learnt(1, "6140")) == (NOW, None)
    with store.write():
        store.lessons.forget(1, "5080")
    assert store.lessons.all() == {(2, "5080"): NOW}
