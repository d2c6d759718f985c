"""What putting a copy back changes is known before, and what belongs to the machine stays."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import Currency, Money
from app.domain.order import Order, OrderLine
from app.domain.payment import Payment, State
from app.domain.records.restore_preview import Changed, Holding
from app.domain.shop.scope import Scope
from app.errors import Blocked
from app.store import Store, compare, copy_whole, open_store, put_back
from app.store.sqlite.restore import settings_of
from tests.support.copies import keep
from tests.support.inside.data_file import database_of

NOW = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)
MACHINE = dict.fromkeys(("printer", "printer_address", "webhooks"), Scope.MACHINE)


def sell(store: Store, number: int, at: datetime) -> None:
    order = Order((OrderLine("Mug", "m", Decimal(1), 100, 2500),), Currency.NOK)
    with store.write():
        saved = store.orders.add(f"K-261125-{number:04d}", order, at)
        store.payments.add(Payment(saved.reference, saved.id, Money(100, Currency.NOK), State.CREATED, at), 1)


@pytest.fixture
def copy(file: Path, tmp_path: Path) -> Path:
    """A copy of yesterday; since then there was a sale, an approval, and other settings."""
    store = open_store(file)
    sell(store, 1, NOW - timedelta(days=1))
    keep(store, shop="Old shop", printer="usb", printer_address="/etc/passwd", theme="dark")
    copy = tmp_path / "copy.db"
    copy_whole(file, copy)
    sell(store, 2, NOW)
    keep(store, shop="New shop", printer="network", printer_address="10.0.0.5")
    with store.write():
        database_of(store).execute("DELETE FROM settings WHERE name = 'theme'")
        database_of(store).execute("UPDATE payments SET state = 'AUTHORIZED' WHERE reference = 'K-261125-0001'")
    store.close()
    return copy


def test_what_changes_is_told_and_nothing_happens(copy: Path, file: Path) -> None:
    before = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    found = compare(copy, file, MACHINE)
    assert found.copy == Holding(1, 1, NOW - timedelta(days=1))
    assert found.present == Holding(2, 2, NOW)
    assert (found.only_here, found.moved) == (1, 1)
    assert found.settings == (Changed("shop", "New shop", "Old shop"), Changed("theme", "", "dark"))
    assert found.of_machine == ("printer", "printer_address")
    after = {path.name: path.read_bytes() for path in file.parent.iterdir() if path.name in before}
    assert after == before


def test_what_belongs_to_the_machine_stays(copy: Path, file: Path) -> None:
    put_back(copy, file, NOW, of_machine=MACHINE)
    assert settings_of(file) == {
        "shop": "Old shop",
        "theme": "dark",
        "printer": "network",
        "printer_address": "10.0.0.5",
    }


def test_on_a_new_machine_there_is_no_printer_yet(copy: Path, tmp_path: Path) -> None:
    other = tmp_path / "new" / "kvitt.db"
    found = compare(copy, other, MACHINE)
    assert (found.present, found.only_here, found.moved) == (None, 0, 0)
    assert found.of_machine == ("printer", "printer_address")
    put_back(copy, other, NOW, of_machine=MACHINE)
    assert settings_of(other) == {"shop": "Old shop", "theme": "dark"}


def test_beside_a_file_of_which_nothing_can_be_read(copy: Path, file: Path) -> None:
    file.write_bytes(b"no database" * 1_000)
    for end in ("-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)
    assert compare(copy, file, MACHINE).present is None
    assert settings_of(file) == {}


def test_what_is_no_copy_is_not_compared(file: Path, tmp_path: Path) -> None:
    open_store(file).close()
    (tmp_path / "text.db").write_text("no database" * 100)
    for name in ("text.db", "missing.db"):
        with pytest.raises(Blocked) as refused:
            compare(tmp_path / name, file)
        assert refused.value.code == "copy_unusable"


def test_an_older_copy_is_compared_as_well(file: Path, tmp_path: Path) -> None:
    dump = Path(__file__).parents[1] / "data" / "schema-1.sql"
    copy = tmp_path / "old.db"
    with closing(sqlite3.connect(copy)) as connection:
        connection.executescript(dump.read_text("utf-8"))
    open_store(file).close()
    assert compare(copy, file).copy.orders == 20
    put_back(copy, file, NOW)
    open_store(file).close()
