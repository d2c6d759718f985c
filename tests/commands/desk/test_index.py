"""`kvitt index`: what an earlier version left is taken into the search, and how far is said."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.commands.conftest import Kvitt
from tests.commands.desk.test_find import fill


def test_the_index_is_finished_and_said_to_be_whole(kvitt: Kvitt, tmp_path: Path) -> None:
    fill(kvitt)
    with closing(sqlite3.connect(tmp_path / "practice" / "kvitt.db")) as connection, connection:
        connection.execute("DELETE FROM lookups")
        connection.execute("UPDATE lookups_begun SET before = 99")
    assert len(kvitt("find", "hoodie", "--json").json["orders"]) == 2  # read one by one until then
    assert kvitt("index").out.endswith("All 3 orders are in the search.\n")
    assert kvitt("index", "--json").json == {"orders": 3, "in_the_search": 3}
    assert len(kvitt("find", "hoodie", "--json").json["orders"]) == 2
