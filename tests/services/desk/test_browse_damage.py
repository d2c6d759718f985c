"""A list of orders on a damaged file goes around the damage, and counts what it hides."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.errors import Blocked
from app.services.desk import browse
from app.services.desk.browse import Browse
from app.store import Store, open_store
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)
MANY, PAGE = 300, 40
SEEN = Blocked("file_damaged", reason="seen")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file of many orders, of about ten on each of its pages; closed."""
    file = tmp_path / "kvitt.db"
    store = open_store(file)
    line = OrderLine("Hoodie", "h1", Decimal(1), 49_900, 2500)
    with store.write():
        for number in range(MANY):
            reference = store.orders.next_reference("K", NOW.date())
            store.orders.add(reference, Order((line,), Currency.NOK, note=f"{number:0300}"), NOW)
    store.close()
    return file


def spoil(file: Path, note: int) -> None:
    """Damage the page of the order with this number."""
    at = file.read_bytes().index(f"{note:0300}".encode())
    with file.open("r+b") as opened:
        opened.seek(at // 4096 * 4096)
        opened.write(b"\x99" * 4096)


def listed(store: Store, query: str = "") -> tuple[list[int], int]:
    """All places that a list comes to, page by page, and how many it could not read."""
    reading = Browse(store, lambda: NOW)
    places: list[int] = []
    unread, before = 0, None
    while True:
        page = reading.page(query, PAGE, before)
        places += [row.place for row in page.rows]
        unread += page.unread
        if page.before is None:
            return places, unread
        before = page.before


@pytest.mark.parametrize("spoilt", [[150], [40], [299], [40, 200]])
@pytest.mark.parametrize("at_a_look", [7, 400])
def test_only_what_is_damaged_is_missing(
    file: Path, spoilt: list[int], at_a_look: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browse, "AT_A_LOOK", at_a_look)
    for note in spoilt:
        spoil(file, note)
    store = open_store(file, damage=SEEN)
    places, unread = listed(store)
    assert places == sorted(places, reverse=True)
    assert len(places) + unread == MANY
    assert 1 <= unread <= 15 * len(spoilt)
    for note in spoilt:
        assert note + 1 not in places
    store.close()


def test_a_whole_file_is_read_as_ever(file: Path) -> None:
    store = open_store(file)
    places, unread = listed(store)
    assert (len(places), unread) == (MANY, 0)
    store.close()


def test_a_search_goes_around_the_damage_too(file: Path) -> None:
    spoil(file, 150)
    store = open_store(file, damage=SEEN)
    places, unread = listed(store, "hoodie")
    assert len(places) + unread == MANY
    assert unread
    assert listed(store, "nobody has this")[0] == []
    store.close()


def test_where_no_order_can_be_read_all_are_counted(file: Path) -> None:
    store = open_store(file, damage=SEEN)
    refuse = _refusing("file_damaged")
    store.orders.look = refuse  # type: ignore[method-assign, assignment]
    store.orders.match = refuse  # type: ignore[method-assign]
    assert listed(store) == ([], MANY)
    store.close()


def test_other_trouble_is_told(file: Path) -> None:
    store = open_store(file)
    store.orders.look = _refusing("file_busy")  # type: ignore[method-assign, assignment]
    with pytest.raises(Blocked) as blocked:
        Browse(store, lambda: NOW).page("", PAGE)
    assert blocked.value.code == "file_busy"
    store.close()


@pytest.mark.parametrize(("broken", "newest"), [(0, MANY), (1, MANY), (2, 0), (3, 0)])
def test_the_newest_number_is_looked_for_where_it_can_be_read(file: Path, broken: int, newest: int) -> None:
    """Of these orders nothing was sent: only their own table and its index know their numbers."""
    store = open_store(file)
    database = database_of(store)
    honest, asked = database.row, list[str]()

    def row(sql: str, *values: object) -> object:
        asked.append(sql)
        if len(asked) <= broken:
            raise SEEN
        return honest(sql)

    database.row = row  # type: ignore[method-assign, assignment]
    assert store.orders.newest_place() == newest
    assert len(asked) == 3
    store.close()


def _refusing(code: str) -> Callable[..., None]:
    def refuse(*_: object) -> None:
        raise Blocked(code, reason="for this test")

    return refuse
