"""A server put back from a backup is known as such: no till writes past it, and each fetches its copy anew."""

from pathlib import Path

import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked
from app.store import open_store
from app.store.postgres.moving.folder_moves import join_shop, share_shop
from tests.store.postgres.moving.conftest import AT, Till, on, references, sell
from tests.support.postgres import Shops


def dumped_and_put_back(shops: Shops, place: str) -> None:
    """What a dump put into the same database does: the table of the shop is laid anew."""
    with shops.server.connect(place) as connection:
        connection.execute("CREATE TABLE kvitt.another (LIKE kvitt.shop INCLUDING ALL)")
        connection.execute("INSERT INTO kvitt.another SELECT * FROM kvitt.shop")
        connection.execute("DROP TABLE kvitt.shop; ALTER TABLE kvitt.another RENAME TO shop")


def test_each_till_is_told_and_brought_in_line(till: Till, shops: Shops, place: str) -> None:
    first, second = till("first"), till("second")
    share_shop(first, on, AT)
    join_shop(second, on, AT)
    dumped_and_put_back(shops, place)
    for each in (first, second):
        with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
            sell(each, "K-9")
    came = join_shop(first, on, AT)
    assert (came.till, came.put_back) == (1, True)
    store = open_store(first.file)
    assert store.recovery.due  # what was paid after the backup is asked of the service
    store.close()
    with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
        sell(second, "K-9")  # it was away meanwhile
    assert join_shop(second, on, AT).put_back is False
    sell(second, "K-9")
    sell(first, "K-10")
    assert references(first) == ["K-0", "K-1", "K-2", "K-9", "K-10"]
    dumped_and_put_back(shops, place)
    assert join_shop(first, on, AT).put_back  # and once more, with a search that was asked for already


def test_a_copy_that_is_further_than_its_server_is_told(till: Till, shops: Shops, place: str) -> None:
    first = till("first")
    share_shop(first, on, AT)
    sell(first, "K-9")
    with shops.server.connect(place) as connection:  # as a snapshot of the whole machine would have it
        connection.execute("UPDATE kvitt.shop SET head = head - 1")
    with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
        sell(first, "K-10")
    came = join_shop(first, on, AT)
    assert came.put_back
    assert Path(came.kept).exists()


def test_where_nothing_was_sold_nothing_is_searched(till: Till, shops: Shops, place: str, tmp_path: Path) -> None:
    empty = till("first")._replace(file=tmp_path / "empty" / "kvitt.db")
    share_shop(empty, on, AT)
    dumped_and_put_back(shops, place)
    assert join_shop(empty, on, AT).put_back
    store = open_store(empty.file)
    assert not store.recovery.due
    store.close()
