"""The action log: every entry sealed with the last, read in order, page by page."""

from datetime import UTC, datetime

import pytest

from app.domain.records.journal import What
from app.store import Store
from tests.support.inside.steps import put_inside

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_entries_are_read_a_page_at_a_time_and_in_order(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put_inside(monkeypatch, "app.store.journal.PAGE", 2)
    with store.write():
        for number in range(5):
            store.journal.add(What.REVEALED, NOW, who="Kari", reference=f"K-261129-000{number}", detail="x")
    entries = list(store.journal.entries())
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]
    assert [entry.reference[-1] for entry in entries] == ["0", "1", "2", "3", "4"]
    assert {(entry.who, entry.kind, entry.amount, entry.operation) for entry in entries} == {("Kari", "", 0, 0)}
    assert len({entry.hash for entry in entries}) == 5
    assert store.journal.check()


def test_keep_is_known_of_the_cancel_that_came_too_late(store: Store) -> None:
    assert store.journal.kept_of([1, 2]) == set()
    assert not store.journal.kept(1)
