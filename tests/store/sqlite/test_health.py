"""What is wrong with a file is said, and a check that could not be made says nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.store import Store
from app.store.sqlite.health import complaint_about, connect_reading, readable
from tests.support.damaged_files import file_of_many_pages, page_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practice" / "kvitt.db"


def test_a_row_without_its_order_is_damage(store: Store, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        assert complaint_about(connection) == ""
        connection.execute("INSERT INTO lines SELECT 7, 0, '', '', '1', 'PCS', 1, 0, 0, 0, 0, NULL, NULL, NULL")
        assert complaint_about(connection) == "a row without its order"


def test_a_check_that_could_not_be_made_says_nothing_about_the_file(store: Store, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.set_progress_handler(lambda: 1, 1)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            complaint_about(connection)


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([("orders", "first")], True),
        ([("payments", "first")], True),
        ([("orders", "last")], True),
        ([("orders", "first"), ("orders", "last")], False),
        ([("orders", "root")], False),
        ([("settings", "root")], False),
        ([("memory", "root")], False),
    ],
)
def test_one_end_of_the_orders_is_enough_to_read_on(
    tmp_path: Path, pages: list[tuple[str, str]], expected: bool
) -> None:
    damaged = file_of_many_pages(tmp_path)
    for at in [page_of(damaged, table, place) for table, place in pages]:
        with damaged.open("r+b") as opened:
            opened.seek(at)
            opened.write(b"\x99" * 4096)
    with closing(connect_reading(damaged, forgiving=True)) as connection:
        assert readable(connection) is expected
