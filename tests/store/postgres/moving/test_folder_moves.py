"""A data folder moves its shop to a server, joins one, and goes back: whole, or as if nothing had been."""

import stat
from pathlib import Path
from typing import Any

import pytest

from app.domain.codes import TroubleCode
from app.domain.records.journal import Finding
from app.domain.shop.scope import Owners, Scope
from app.domain.tills.shared_shop import MovePhase
from app.errors import Blocked, Invalid
from app.store import open_store
from app.store.postgres.joined import Joined, read_joined, write_joined
from app.store.postgres.moving import folder_moves
from app.store.postgres.moving.asking import ask_server
from app.store.postgres.moving.folder_moves import (
    join_shop,
    share_shop,
    try_join,
    try_share,
    unshare_server_lost,
    unshare_shop,
    upgrade_there,
)
from app.store.postgres.moving.sharing import tills
from app.store.sqlite.files import JOINED
from app.store.sqlite.health import look_over
from tests.store.postgres.moving.conftest import AT, Till, on, references, sell
from tests.support.postgres import Shops

NAMES = ("first", "second")


class _Killed(BaseException):
    """As when the plug is pulled."""


def test_it_is_shared_joined_and_moved_back(till: Till) -> None:
    first, second = till("first"), till("second")
    tried = try_share(first, on)
    assert not (first.file.parent / JOINED).exists()
    phases: list[MovePhase] = []

    def hear(phase: MovePhase, through: int, of: int) -> bool:
        phases.append(phase)
        return False

    moved = share_shop(first, hear, AT)
    assert (moved.orders, moved.payments, moved.till) == (3, 3, 1)
    assert moved._replace(kept="") == tried
    assert phases[0] == MovePhase.KEEPING
    assert MovePhase.MOVING in phases
    kept = Path(moved.kept)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o400
    look_over(kept)
    assert read_joined(first.file.parent).till == 1

    came = join_shop(second, on, AT)
    assert came._replace(kept="") == moved._replace(kept="", till=2, log_fault="")
    look_over(second.file)
    sell(second, "K-9")
    sell(first, "K-10")  # it takes K-9 first
    assert references(first) == ["K-0", "K-1", "K-2", "K-9", "K-10"]

    with pytest.raises(Blocked, match=r"tills_are_here.*first"):
        unshare_shop(second, on, anyway=False)
    back = unshare_shop(second, on, anyway=True)
    assert (back.orders, back.till) == (5, 0)
    assert not (second.file.parent / JOINED).exists()
    sell(second, "K-11")
    assert references(second) == ["K-0", "K-1", "K-2", "K-9", "K-10", "K-11"]
    with pytest.raises(Blocked, match=TroubleCode.SHOP_UNSHARED):
        sell(first, "K-8")
    assert share_shop(second, on, AT).till == 1  # and once more
    assert join_shop(first, on, AT).till == 2
    assert references(first) == references(second)


def test_what_is_a_tills_own_stays_with_it(till: Till) -> None:
    first, second = till("first"), till("second")
    store = open_store(second.file)
    with store.write():
        store.memory.set_setting(Scope.MACHINE, Owners(), "printer", "lan")
        store.memory.keep(Scope.TILL, Owners(), "new-order", "", "half typed", AT)
    store.close()
    share_shop(first, on, AT)
    number = join_shop(second, on, AT).till
    store = open_store(second.file)
    assert store.memory.settings(Owners()) == {"printer": "lan", "shop_name": "Kari"}
    assert store.memory.recall(Scope.TILL, Owners(till=number), "new-order") == "half typed"
    store.close()


def test_no_password_is_kept_with_the_address(till: Till) -> None:
    first, second = (
        each._replace(address=each.address.replace("kvitt@", "kvitt:secret@")) for each in map(till, NAMES)
    )
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    for place in (first, second):
        assert "secret" not in (place.file.parent / JOINED).read_text()


@pytest.mark.parametrize("phase", list(MovePhase))
def test_stopped_it_leaves_all_as_it_was(till: Till, phase: MovePhase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.postgres.moving.whole_tables.AT_A_TIME", 1)
    first = till("first")
    before = sorted(each.name for each in first.file.parent.glob("kvitt*"))
    with pytest.raises(Blocked, match="move_stopped"):
        share_shop(first, lambda at, through, of: at is phase, AT)
    assert sorted(each.name for each in first.file.parent.glob("kvitt*")) == before
    sell(first, "K-9")
    share_shop(first, on, AT)


def test_killed_before_the_server_counts_it_is_told_and_done_once_more(
    till: Till, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = till("first")

    def killed(*arguments: Any) -> None:
        write_joined(*arguments)
        raise _Killed

    monkeypatch.setattr(folder_moves, "write_joined", killed)
    with pytest.raises(_Killed):
        share_shop(first, on, AT)
    monkeypatch.undo()
    with pytest.raises(Blocked, match=TroubleCode.SHOP_MISSING):
        sell(first, "K-9")
    assert share_shop(first, on, AT).kept
    sell(first, "K-9")
    assert references(first) == ["K-0", "K-1", "K-2", "K-9"]


def test_killed_before_the_server_counts_it_can_be_left_at_that(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    first = till("first")
    write_joined(first.file.parent, Joined(first.address, 1))
    assert unshare_shop(first, on, anyway=False).orders == 3
    sell(first, "K-9")


def test_killed_after_the_server_counts_nothing_is_lost(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    first = till("first")

    def killed(*arguments: Any) -> Any:
        ask_server(*arguments)
        raise _Killed

    monkeypatch.setattr(folder_moves, "ask_server", killed)
    with pytest.raises(_Killed):
        share_shop(first, on, AT)
    monkeypatch.undo()
    with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
        sell(first, "K-9")
    assert share_shop(first, on, AT).kept == ""
    sell(first, "K-9")
    with pytest.raises(Blocked, match="shop_is_shared"):
        share_shop(first, on, AT)


def test_killed_while_it_moves_back_it_is_back(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    first = till("first")
    share_shop(first, on, AT)

    def killed(folder: Path) -> None:
        raise _Killed

    monkeypatch.setattr(folder_moves, "forget_joined", killed)
    with pytest.raises(_Killed):
        unshare_shop(first, on, anyway=True)
    monkeypatch.undo()
    with pytest.raises(Blocked, match=TroubleCode.SHOP_UNSHARED):
        sell(first, "K-9")
    assert unshare_shop(first, on, anyway=True).orders == 3
    sell(first, "K-9")


def test_killed_while_it_joins_it_never_sells_alone(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)

    def killed(file: Path) -> None:
        raise _Killed

    # The new copy is decided on, and put in place by who opens it next.
    monkeypatch.setattr(folder_moves, "finish_restore", killed)
    with pytest.raises(_Killed):
        join_shop(second, on, AT)
    monkeypatch.undo()
    sell(second, "K-9")
    sell(first, "K-10")
    assert references(first) == ["K-0", "K-1", "K-2", "K-9", "K-10"]


def test_who_has_sold_does_not_join(till: Till, tmp_path: Path) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    sell(second, "K-9")
    with pytest.raises(Blocked, match="till_has_sold"):
        try_join(second)
    with pytest.raises(Blocked, match="till_has_sold"):
        join_shop(second, on, AT)
    assert references(second) == ["K-9"]
    assert list(second.file.parent.glob("kvitt-joining*")) == []


def test_what_a_killed_join_left_is_taken_away(till: Till) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    second.file.parent.mkdir(parents=True)
    second.file.with_name("kvitt-joining.db").write_text("half of it")
    join_shop(second, on, AT)
    assert references(second) == references(first)
    assert list(second.file.parent.glob("kvitt-joining*")) == []


def test_a_copy_of_before_does_not_become_the_shop(till: Till, shops: Shops, place: str) -> None:
    first = till("first")
    share_shop(first, on, AT)
    with shops.server.connect(place) as connection:
        connection.execute("UPDATE kvitt.shop SET lineage = 'another:line'")
    with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
        unshare_shop(first, on, anyway=True)
    assert (first.file.parent / JOINED).exists()


def test_a_till_fetches_its_copy_anew_and_stays_who_it_is(till: Till) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    came = join_shop(second._replace(name="stock"), on, AT)
    assert (came.till, came.put_back) == (2, False)
    assert stat.S_IMODE(Path(came.kept).stat().st_mode) == 0o400
    assert [each.name for each in ask_server(first.parts, tills)] == ["first", "second"]


def test_one_stopped_while_it_follows_stays_a_till(till: Till) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    sell(second, "K-9")
    with pytest.raises(Blocked, match="move_stopped"):
        unshare_shop(first, lambda phase, through, of: True, anyway=True)
    sell(first, "K-10")


def test_with_its_server_lost_a_till_goes_on_alone(
    till: Till, shops: Shops, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    sell(second, "K-9")
    with pytest.raises(Blocked, match="server_is_there"):
        unshare_server_lost(second, AT)
    with pytest.raises(Blocked, match="server_password"):  # it is there
        unshare_server_lost(second._replace(address=second.address.replace("kvitt@", "nobody@")), AT)
    gone = second._replace(address="postgresql://kvitt@/shop?host=/nowhere")
    assert unshare_server_lost(gone, AT).orders == 4
    store = open_store(second.file)
    assert store.recovery.due  # what others took meanwhile is asked of the service
    store.close()
    sell(second, "K-10")


def test_a_fault_of_the_log_is_told_and_moves_as_it_is(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    first = till("first")
    for finding, told in ((Finding(3, 2, "hash"), "2"), (Finding(3, 0, "sum", "orders"), "orders"), (Finding(3), "")):
        monkeypatch.setattr(folder_moves, "check_log", lambda file, finding=finding: finding)
        assert try_share(first, on).log_fault == told
    assert share_shop(first, on, AT).log_fault == ""


def test_there_is_nothing_to_bring_up(till: Till) -> None:
    first = till("first")
    share_shop(first, on, AT)
    with pytest.raises(Invalid, match="shop_up_to_date"):
        upgrade_there(first, on)
