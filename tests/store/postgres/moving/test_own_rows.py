"""What belongs to a till and its computer goes along into its new copy; the rest comes from the server."""

from pathlib import Path

from app.domain.shop.remembered import Remembered
from app.domain.shop.scope import Owners, Scope
from app.store import Store
from app.store.postgres.moving.own_rows import carry_over
from app.store.postgres.shared_tables import shared_schema
from app.store.sqlite.database import open_database
from tests.support.stored import NOW


def test_its_own_rows_and_no_others(tmp_path: Path) -> None:
    own, new = (open_database(tmp_path / name) for name in ("own.db", "new.db"))
    store, carried = Store(own, tmp_path / "own.db"), Store(new, tmp_path / "new.db")
    with store.write():
        for scope in Scope:
            store.memory.set_setting(scope, Owners(person="Kari"), f"a_{scope}", "1")
        store.memory.keep(Scope.TILL, Owners(), "products", "", "typed", NOW)
        store.memory.keep(Scope.MACHINE, Owners(), Remembered.COPY_UPTO.stored_as, "", "99", NOW)
    with carried.write():
        carried.memory.keep(Scope.MACHINE, Owners(), Remembered.COPY_UPTO.stored_as, "", "5", NOW)
        carry_over(own, new, shared_schema(new), 4)
    assert carried.memory.settings(Owners(till=4, person="Kari")) == {"a_till": "1", "a_machine": "1"}
    assert carried.memory.recall(Scope.TILL, Owners(till=4), "products") == "typed"
    assert carried.memory.recall(Scope.MACHINE, Owners(), Remembered.COPY_UPTO.stored_as) == "5"
    own.close()
    new.close()
