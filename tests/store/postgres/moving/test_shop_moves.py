"""A folder's moves know their server, their password and their name."""

import pytest

from app.domain.tills.shared_shop import MoveKind, SharedShop, ShopMove
from app.errors import Blocked, Invalid
from app.store import open_store
from app.store.postgres.moving import folder_moves
from app.store.postgres.moving.shop_moves import PasswordPlace, ShopMoves, checked_name
from tests.store.postgres.moving.conftest import AT, Till, on

Kept = dict[str, str]


def refuse(address: str, password: str) -> None:
    raise Blocked("keyring_unusable")


@pytest.fixture
def kept() -> Kept:
    return {}


def moves_of(till: Till, name: str, kept: Kept, *, safe: bool = True, given: str = "") -> ShopMoves:
    def drop(address: str) -> None:
        kept.pop(address, None)

    place = PasswordPlace(
        lambda address: kept.get(address, ""), kept.__setitem__ if safe else refuse, drop, given.__eq__
    )
    return ShopMoves(till(name).file, place, f"PC of {name}", "0.9.0")


def test_a_shop_goes_there_is_joined_and_comes_back(till: Till, kept: Kept) -> None:
    address = till("first").address
    first, second = moves_of(till, "first", kept), moves_of(till, "second", kept)
    move, joining = ShopMove(MoveKind.SHARE, address), ShopMove(MoveKind.JOIN, address, "Stock")
    assert first.shared is None
    assert first.try_out(move, "secret", on).orders == 3
    assert kept == {}
    assert first.carry_out(move, "secret", on, AT).orders == 3
    assert kept == {address: "secret"}
    assert first.shared == SharedShop(address, 1)
    till("second").file.parent.mkdir()
    open_store(till("second").file).close()
    assert second.try_out(joining, "", on).orders == 3
    assert second.carry_out(joining, "", on, AT).till == 2
    assert [each.name for each in first.tills()] == ["PC of first", "Stock"]
    first.rename("Counter")
    assert [each.name for each in second.tills()] == ["Counter", "Stock"]
    assert 'DATABASE "empty_place" TO "clerk"' in first.role_script("clerk")
    with pytest.raises(Invalid, match="shop_up_to_date"):
        first.carry_out(ShopMove(MoveKind.UPGRADE), "", on, AT)
    with pytest.raises(Blocked, match="server_is_there"):
        first.leave_lost_server(AT)
    assert first.carry_out(ShopMove(MoveKind.UNSHARE, anyway=True), "", on, AT).orders == 3


def test_who_has_sold_cannot_join(till: Till, kept: Kept) -> None:
    with pytest.raises(Blocked, match="till_has_sold"):
        moves_of(till, "first", kept).try_out(ShopMove(MoveKind.JOIN, till("first").address), "", on)


def test_where_no_shop_is_none_is_joined(till: Till, kept: Kept) -> None:
    open_store(till("second").file).close()
    with pytest.raises(Invalid, match="no_shop_there"):
        moves_of(till, "second", kept).try_out(ShopMove(MoveKind.JOIN, till("first").address), "", on)


def test_a_password_that_came_to_nothing_is_not_kept(till: Till, kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    address = till("first").address
    first = moves_of(till, "first", kept)

    def fail(*arguments: object) -> None:
        raise Blocked("move_stopped")

    monkeypatch.setattr(folder_moves, "share_shop", fail)
    for before in ({}, {address: "former"}):
        kept.clear()
        kept.update(before)
        with pytest.raises(Blocked, match="move_stopped"):
            first.carry_out(ShopMove(MoveKind.SHARE, address), "secret", on, AT)
        assert kept == before


def test_without_a_safe_place_only_one_that_comes_by_itself_will_do(till: Till, kept: Kept) -> None:
    move = ShopMove(MoveKind.SHARE, till("first").address)
    with pytest.raises(Blocked, match="server_password_unkept"):
        moves_of(till, "first", kept, safe=False).carry_out(move, "secret", on, AT)
    assert moves_of(till, "first", kept, safe=False, given="secret").carry_out(move, "secret", on, AT).till == 1


def test_what_needs_a_shared_shop_says_so(till: Till, kept: Kept) -> None:
    with pytest.raises(Blocked, match="shop_not_shared"):
        moves_of(till, "first", kept).tills()


@pytest.mark.parametrize("name", ["", " \t", "a" * 41, "a\x00b"])
def test_no_name_of_a_till(name: str) -> None:
    with pytest.raises(Invalid, match="till_name"):
        checked_name(name)


def test_blanks_in_a_name_are_one() -> None:
    assert checked_name("  Kasse   2 ") == "Kasse 2"


@pytest.mark.parametrize(
    ("address", "code"),
    [("postgresql://till:secret@db/shop", "password_in_address"), ("postgresql://till@[db/shop", "server_address")],
)
def test_an_address_that_others_may_read(till: Till, kept: Kept, address: str, code: str) -> None:
    with pytest.raises(Invalid, match=code) as refused:
        moves_of(till, "first", kept).refuse_password(address)
    assert "secret" not in str(refused.value)
    moves_of(till, "first", kept).refuse_password("postgresql://till@db/shop")
