"""A data folder that is a copy of a shared shop is opened as that, and not past its server."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.codes import TroubleCode
from app.errors import Blocked, Invalid
from app.store import open_store
from app.store.postgres.joined import Joined, forget_joined, parts_of, read_joined, write_joined
from app.store.sqlite.files import JOINED
from tests.store.postgres.conftest import OpenTill
from tests.support.inside.shared_store import shared, way_of
from tests.support.postgres import Shops
from tests.support.sources import ROOT
from tests.support.stored import saved


def test_what_is_kept_of_it_is_read_again_and_forgotten(tmp_path: Path) -> None:
    joined = Joined("postgresql://till@db/shop", 2)
    write_joined(tmp_path, Joined("postgresql://till@db/another", 1))
    write_joined(tmp_path, joined)
    assert read_joined(tmp_path) == joined
    assert [stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()] == [0o600]
    forget_joined(tmp_path)
    with pytest.raises(FileNotFoundError):
        read_joined(tmp_path)


def test_it_outlasts_a_loss_of_power(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the till would sell alone afterwards, from what is a copy."""
    written: list[bool] = []
    monkeypatch.setattr("os.fsync", lambda number: written.append((tmp_path / JOINED).exists()))
    write_joined(tmp_path, Joined("postgresql://till@db/shop", 2))
    assert written == [False]


def test_a_joined_folder_is_a_till(shops: Shops, shop: str, open_till: OpenTill, tmp_path: Path) -> None:
    folder = tmp_path / "joined"
    open_store(folder / "kvitt.db").close()
    write_joined(folder, Joined(f"postgresql://kvitt@/{shop}?host={shops.server.folder}", 2))
    store, first = open_store(folder / "kvitt.db"), open_till("first")
    order = saved(store)
    shared(first).catch_up()
    assert first.orders.get(order.reference) == order
    way = way_of(store)
    assert (way["dbname"], "password" in way, len(way)) == (shop, False, len(dict(way)))
    store.close()
    reading = open_store(folder / "kvitt.db", read_only=True)
    assert reading.orders.get(order.reference) == order
    reading.close()


def test_without_its_server_it_is_read_and_not_written(tmp_path: Path) -> None:
    open_store(tmp_path / "kvitt.db").close()
    write_joined(tmp_path, Joined(f"postgresql:///shop?host={tmp_path}", 1))
    store = open_store(tmp_path / "kvitt.db")
    assert store.orders.drafts(5) == []
    with pytest.raises(Blocked, match=TroubleCode.SERVER_UNREACHED), store.write():
        pass
    store.close()


def test_an_address_that_became_unsafe_opens_nothing(tmp_path: Path) -> None:
    open_store(tmp_path / "kvitt.db").close()
    write_joined(tmp_path, Joined("postgresql://db/shop?sslmode=disable", 1))
    with pytest.raises(Invalid, match="server_unsafe"):
        open_store(tmp_path / "kvitt.db")


def test_the_password_comes_from_elsewhere() -> None:
    asked = []

    def password(address: str) -> str:
        asked.append(address)
        return "secret"

    assert parts_of("postgresql:///shop", password)["password"] == "secret"
    assert "password" not in parts_of("postgresql:///shop", lambda address: "")
    assert asked == ["postgresql:///shop"]


def test_a_shop_with_one_till_imports_nothing_of_it(tmp_path: Path) -> None:
    told = (
        "import sys; from pathlib import Path; from app.store import open_store\n"
        f"store = open_store(Path({str(tmp_path / 'kvitt.db')!r}))\n"
        "with store.write(): pass\n"
        "print([name for name in sys.modules if name.startswith(('psycopg', 'app.store.postgres'))])"
    )
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
