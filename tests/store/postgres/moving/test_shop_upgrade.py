"""A new step of the schema comes to a shared shop: all of it or nothing, and no till of before writes any more."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app.domain.codes import TroubleCode
from app.domain.tills.shared_shop import MovePhase
from app.errors import Blocked, Invalid
from app.store import open_store
from app.store.postgres.connection import ask_once
from app.store.postgres.moving import shop_upgrade
from app.store.postgres.moving.folder_moves import MovePlace, join_shop, share_shop, unshare_shop, upgrade_there
from app.store.postgres.moving.role import role_script
from app.store.postgres.moving.sharing import tills
from app.store.sqlite import migrations
from tests.store.postgres.moving.conftest import AT, Till, on, references, sell
from tests.support.postgres import Shops


def m9999_made_up(db: Any) -> None:
    """A table with a row for each order, a column of an old one, and a guard."""
    db.execute("CREATE TABLE made_up (order_id INTEGER PRIMARY KEY REFERENCES orders(id), text TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO made_up (order_id, text) SELECT id, 'of ' || reference FROM orders")
    db.execute("ALTER TABLE notes ADD COLUMN made_up INTEGER NOT NULL DEFAULT 7")


@contextmanager
def newer(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A version that has one step more."""
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "STEPS", [*migrations.STEPS, m9999_made_up])
        yield


def made_up(place: MovePlace) -> list[str]:
    store = open_store(place.file)
    found = [row["text"] for row in vars(store)["_database"].rows("SELECT text FROM made_up ORDER BY order_id")]
    store.close()
    return found


@pytest.fixture
def three(till: Till) -> list[MovePlace]:
    """A shop with three tills; the last lacks what the second sold."""
    first, second, third = till("first"), till("second"), till("third")
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    join_shop(third, on, AT)
    sell(second, "K-9")
    return [first, second, third]


def test_it_comes_to_server_and_copies(three: list[MovePlace], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = three
    with newer(monkeypatch):
        with pytest.raises(Blocked, match=TroubleCode.SERVER_OLDER_SCHEMA):
            sell(first, "K-10")
        with pytest.raises(Blocked, match=TroubleCode.SERVER_OLDER_SCHEMA):
            join_shop(first, on, AT)
        assert upgrade_there(first._replace(version="1.0"), on).orders == 4
    with pytest.raises(Blocked, match=TroubleCode.SERVER_OTHER_SCHEMA):
        sell(second, "K-10")  # of before, it is told before it can write
    with pytest.raises(Blocked, match=TroubleCode.SERVER_OTHER_SCHEMA):
        upgrade_there(second, on)
    with newer(monkeypatch):
        for each in (first, third):
            with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
                sell(each, "K-10")
            join_shop(each, on, AT)
        sell(third, "K-10")
        sell(first, "K-11")
        assert references(first) == ["K-0", "K-1", "K-2", "K-9", "K-10", "K-11"]
        assert made_up(first) == made_up(third) == ["of K-0", "of K-1", "of K-2", "of K-9"]
        seen = ask_once(first.parts, tills)
        assert [(each.name, each.version, each.same_schema) for each in seen] == [
            *(("first", "0.9.0", True), ("second", "0.9.0", False), ("third", "0.9.0", True))
        ]
        with pytest.raises(Invalid, match="shop_up_to_date"):
            upgrade_there(first, on)


def test_no_till_writes_while_it_comes(
    three: list[MovePlace], shops: Shops, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what it wrote would be gone; and each copy sees by the number of changes that it is another's."""
    refused: list[str | None] = []

    def meanwhile(phase: MovePhase, through: int, of: int) -> bool:
        with shops.server.connect(place) as other:
            try:
                other.execute("SET lock_timeout = 1; SELECT head FROM kvitt.shop FOR UPDATE")
            except psycopg.Error as failure:
                refused.append(failure.sqlstate)
            else:
                refused.append(None)
        return False

    def head() -> tuple[int] | None:
        with shops.server.connect(place) as connection:
            found: tuple[int] | None = connection.execute("SELECT head FROM kvitt.shop").fetchone()
            return found

    before = head()
    with newer(monkeypatch):
        upgrade_there(three[0], meanwhile)
    assert refused
    assert set(refused) == {"55P03"}
    assert head() == before != (0,)


def test_cut_short_the_shop_is_as_it_was(three: list[MovePlace], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, _ = three

    def fail(*arguments: Any) -> None:
        raise RuntimeError("the plug")

    with newer(monkeypatch), monkeypatch.context() as patched:
        patched.setattr(shop_upgrade, "give_again", fail)
        with pytest.raises(RuntimeError, match="the plug"):
            upgrade_there(first, on)
    assert not list(first.file.parent.glob("kvitt-joining*"))
    sell(second, "K-10")


def test_roles_keep_what_they_may(
    three: list[MovePlace], shops: Shops, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, _ = three
    with shops.server.connect(place) as owner:
        owner.execute(role_script(place, "Till 2").replace("LOGIN PASSWORD 'choose one'", "LOGIN"))
    try:
        with newer(monkeypatch):
            of_till = first.address.replace("kvitt@", "Till%202@")
            with pytest.raises(Blocked, match="server_rights"):
                upgrade_there(first._replace(address=of_till), on)
            upgrade_there(first, on)
            join_shop(second._replace(address=of_till), on, AT)
            sell(second, "K-10")
    finally:
        with shops.server.connect(place) as owner:
            owner.execute('DROP OWNED BY "Till 2"; DROP ROLE "Till 2"')


def test_one_that_was_moved_back_is_not_brought_up(three: list[MovePlace], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, _ = three
    unshare_shop(first, on, anyway=True)
    with newer(monkeypatch), pytest.raises(Blocked, match=TroubleCode.SHOP_UNSHARED):
        upgrade_there(second, on)


def test_the_made_up_step_is_no_step_of_ours(tmp_path: Path) -> None:
    assert m9999_made_up.__name__ not in migrations.known_schemas()
