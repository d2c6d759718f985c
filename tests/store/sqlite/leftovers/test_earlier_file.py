"""A file of an earlier schema can be made, and brought to the newest."""

from contextlib import closing
from pathlib import Path

from app.store.sqlite.database import open_database
from app.store.sqlite.health import schema_of
from app.store.sqlite.leftovers.earlier_file import open_earlier, take_missing_steps
from app.store.sqlite.migrations import known_schemas


def test_it_has_the_first_steps_and_then_all(tmp_path: Path) -> None:
    file = tmp_path / "part.db"
    with closing(open_earlier(file, 5)) as database:
        assert schema_of(database.connection) == known_schemas()[:5]
        take_missing_steps(database)
    assert file.stat().st_mode & 0o077 == 0
    with closing(open_database(file)) as database:
        assert schema_of(database.connection) == known_schemas()
