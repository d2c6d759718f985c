"""What tills of one shop know of each other while they work."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.operation import Kind
from app.domain.tills.whereabouts import TillPlace
from app.errors import Blocked
from app.services.tills import other_tills
from app.services.tills.other_tills import OtherTills
from app.store import Intent, Store
from app.store.postgres.leases import SharedLeases
from app.store.shop.leases import LeaseKind
from tests.conftest import Run
from tests.support.inside.shared_store import shared
from tests.support.postgres import Shops
from tests.support.stored import NOW, paid, saved
from tests.support.until import until
from tests.support.work import work_on

REFERENCE = "K-1"


class Till:
    """One of two tills, with a clock of its own."""

    def __init__(self, store: Store, number: int) -> None:
        self.now = datetime(2026, 3, 2, 12, tzinfo=UTC)
        self.work = work_on(store, lambda: self.now, lambda: "key", own_till=number)
        self.store = store
        self.others = OtherTills(self.work)
        self.heard: list[Change] = []
        self.work.changes.subscribe(self.heard.append)

    def announced(self) -> list[str]:
        """The orders of which something new was announced since it was last asked."""
        found = [change.key for change in self.heard if change.topic is Topic.ORDER]
        self.heard.clear()
        return found


@pytest.fixture
def tills(shops: Shops, tmp_path: Path) -> Iterator[tuple[Till, Till]]:
    """Two tills of one shop."""
    opened = [shops.till(tmp_path / f"{number}.db", shops.common, number) for number in (1, 2)]
    yield tuple(Till(Store(each, tmp_path / f"{number}.db"), number) for number, each in enumerate(opened, 1))
    for each in opened:
        each.close()
    shops.clean()


def let_run_out(shops: Shops) -> None:
    with shops.server.connect(shops.common) as connection:
        connection.execute("UPDATE kvitt.leases SET until = now() - interval '1 second'")


def test_a_shop_with_one_till_has_no_other(run: Run, app: runtime.App) -> None:
    others = app.other_tills
    assert not others.shared
    assert run(others.open(REFERENCE)) is None
    run(others.look())
    assert others.with_draft(REFERENCE) is None
    run(others.leave(REFERENCE))


def test_where_a_draft_is_open_is_known_until_it_is_left(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    assert first.others.shared
    assert run(first.others.open(REFERENCE)) is None
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) == TillPlace(1)
    assert second.announced() == [REFERENCE]
    run(second.others.look())
    assert second.announced() == []  # nothing new
    run(first.others.leave(REFERENCE))
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) is None
    assert second.announced() == [REFERENCE]


def test_whose_a_draft_is_the_server_says_and_not_the_note(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    run(first.store.leases.note(LeaseKind.DRAFT, REFERENCE, TillPlace(9, "Kari").as_text()))
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) == TillPlace(1, "Kari")


def test_a_dead_till_is_forgotten_when_its_lease_runs_out(run: Run, tills: tuple[Till, Till], shops: Shops) -> None:
    first, second = tills
    run(first.others.open(REFERENCE))
    run(second.others.look())
    let_run_out(shops)
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) is None


def test_who_opens_what_is_open_elsewhere_is_told_where(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    run(first.others.open(REFERENCE))
    assert run(second.others.open(REFERENCE)) == TillPlace(1)
    assert run(second.others.open(REFERENCE, take_over=True)) is None
    assert second.others.with_draft(REFERENCE) is None
    # The first one learns of it, and has it again once the second has left.
    run(first.others.look())
    assert first.others.with_draft(REFERENCE) == TillPlace(2)
    run(second.others.leave(REFERENCE))
    run(working(first, 1))
    assert first.others.with_draft(REFERENCE) is None
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) == TillPlace(1)


async def working(till: Till, looks: int) -> None:
    """Let a till look around so many times."""
    looked = 0
    look = till.others.look

    async def counted() -> None:
        nonlocal looked
        await look()
        looked += 1

    till.others.look = counted  # type: ignore[method-assign]
    task = asyncio.get_running_loop().create_task(till.others.keep_looking())
    try:
        await until(lambda: looked >= looks, "it does not look")
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        till.others.look = look  # type: ignore[method-assign]


def test_what_is_not_saved_is_told_at_once(run: Run, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tills
    monkeypatch.setattr(other_tills, "AT_MOST_EVERY_S", 0.01)
    monkeypatch.setattr(other_tills, "LOOK_EVERY_S", 30.0)

    async def type_something() -> None:
        task = asyncio.get_running_loop().create_task(first.others.keep_looking())
        await first.others.open(REFERENCE)
        await asyncio.sleep(0.1)
        first.others.mark(REFERENCE, unsaved=False)  # nothing new
        first.others.mark(REFERENCE, unsaved=True)
        await asyncio.sleep(0.2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    run(type_something())
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) == TillPlace(1, unsaved=True)


def test_a_draft_is_told_anew_long_before_its_lease_runs_out(
    run: Run, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = tills
    noted: list[str] = []
    note = SharedLeases.note

    async def counted(leases: SharedLeases, kind: LeaseKind, key: str, words: str, *, take_over: bool = False) -> bool:
        noted.append(key)
        return await note(leases, kind, key, words, take_over=take_over)

    monkeypatch.setattr(SharedLeases, "note", counted)
    run(first.others.open(REFERENCE))
    # Also where the clock was put back: else the next time would be an hour away.
    for seconds, times in ((1, 1), (7, 2), (2, 2), (-3_600, 3)):
        first.now += timedelta(seconds=seconds)
        run(working(first, 1))
        assert len(noted) == times, seconds


def test_the_till_that_carries_a_step_is_known(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    run(first.store.leases.claim(LeaseKind.OPERATION, ["7"]))
    run(second.others.look())
    assert second.others.carrying(7) == 1
    assert first.others.carrying(7) is None
    assert second.announced() == []  # no order of it is known here


def test_where_a_step_is_carried_elsewhere_its_order_is_announced(
    run: Run, tills: tuple[Till, Till], shops: Shops
) -> None:
    first, second = tills
    payment = paid(first.store, saved(first.store))
    with first.store.write():
        intent = Intent(payment.order_id, payment.reference, Kind.CAPTURE, "key", b"{}", payment.amount)
        operation = first.store.operations.add(intent, NOW)
    shared(second.store).catch_up()
    run(first.store.leases.claim(LeaseKind.OPERATION, [str(operation.id)]))
    for news in ([operation.reference], []):
        run(second.others.look())
        assert second.announced() == news
    let_run_out(shops)
    run(second.others.look())
    assert second.announced() == [operation.reference]


def test_without_the_server_nothing_is_known_and_nobody_is_kept_from_building(
    run: Run, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tills
    run(first.others.open(REFERENCE))
    run(second.others.look())

    async def gone(*_arguments: object, **_named: object) -> None:
        raise Blocked("server_unreached", reason="gone")

    for name in ("others", "note", "let_go"):
        monkeypatch.setattr(SharedLeases, name, gone)
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) is None
    assert run(second.others.open("K-2")) is None
    run(second.others.leave("K-2"))


def test_a_note_of_another_release_still_says_at_which_till(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    run(first.store.leases.note(LeaseKind.DRAFT, REFERENCE, "?"))
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) == TillPlace(1)


def test_what_was_left_meanwhile_is_not_told_again(
    run: Run, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tills
    note, left = SharedLeases.note, ["K-2"]

    async def leaving(leases: SharedLeases, kind: LeaseKind, key: str, words: str, *, take_over: bool = False) -> bool:
        for each in left:
            await first.others.leave(each)
        return await note(leases, kind, key, words, take_over=take_over)

    for reference in (REFERENCE, "K-2"):
        run(first.others.open(reference))
    first.others.mark("K-2", unsaved=True)  # nobody looks around yet
    first.now += timedelta(seconds=9)
    monkeypatch.setattr(SharedLeases, "note", leaving)
    run(working(first, 1))
    run(second.others.look())
    assert (second.others.with_draft(REFERENCE), second.others.with_draft("K-2")) == (TillPlace(1), None)
    left[:] = [REFERENCE]
    first.now += timedelta(seconds=9)
    run(working(first, 1))
    run(second.others.look())
    assert second.others.with_draft(REFERENCE) is None


def test_a_program_that_closes_leaves_its_drafts_to_others(run: Run, tills: tuple[Till, Till]) -> None:
    first, second = tills
    for reference in ("K-1", "K-2"):
        run(first.others.open(reference))
    run(second.others.look())
    open_before = [second.others.with_draft(reference) for reference in ("K-1", "K-2")]
    run(first.others.end())
    run(second.others.look())
    assert open_before == [TillPlace(1), TillPlace(1)]
    assert [second.others.with_draft(reference) for reference in ("K-1", "K-2")] == [None, None]


def test_the_end_waits_for_no_server(run: Run, tills: tuple[Till, Till], monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = tills
    run(first.others.open(REFERENCE))

    async def let_go(leases: SharedLeases, kind: LeaseKind, keys: Sequence[str]) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(other_tills, "END_S", 0.05)
    monkeypatch.setattr(SharedLeases, "let_go", let_go)
    run(first.others.end(), timeout=5)
