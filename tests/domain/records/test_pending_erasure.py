"""An erasure that waits for other tills: kept without a word of the person, until the last has done it."""

from datetime import UTC, datetime

from app.domain.records.pending_erasure import PendingErasure, read_pending
from app.domain.records.traces import Traces


def test_it_comes_back_as_it_was_and_ends_with_the_last_till() -> None:
    pending = PendingErasure(
        Traces("4791827364", ("Tordis Brynhildsen",)), datetime(2026, 5, 1, 12, tzinfo=UTC), (2, 3)
    )
    assert read_pending(pending.as_text) == pending
    assert not [needle for needle in pending.person.needles if needle in pending.as_text]
    one = pending.without(2)
    assert (one.waits, one.without(9)) == ((3,), one)
    assert one.without(3).as_text == ""
