"""A server is copied by PostgreSQL's own program, and put back from that: nothing is merged, and the tills go on."""

import os
import stat
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest

from app import data_file
from app.domain.codes import TroubleCode
from app.domain.tills.shared_shop import MoveKind, MovePhase, ShopMove
from app.errors import Blocked
from app.store import open_store
from app.store.postgres.moving.server_dump import PROGRAM, dump_server
from app.store.postgres.moving.shop_moves import ShopMoves
from tests.support.keystores import Memory
from tests.support.postgres import Shops, program
from tests.support.stored import paid, saved

AT = datetime(2026, 11, 30, 9, tzinfo=UTC)


def on(phase: MovePhase, through: int, of: int) -> bool:
    return False


@pytest.fixture
def database(shops: Shops) -> Iterator[str]:
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    with shops.server.connect() as connection:
        connection.execute("CREATE DATABASE of_dumps")
    yield "of_dumps"
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE IF EXISTS of_dumps WITH (FORCE)")
    keyring.set_keyring(before)


@pytest.fixture
def address(shops: Shops, database: str) -> str:
    return f"postgresql://kvitt@/{database}?host={shops.server.folder}"


@pytest.fixture
def folder(tmp_path: Path, address: str) -> Path:
    """The folder of a till whose shop is shared."""
    sell(tmp_path / "first", "K-1")
    moves = data_file.shop_moves(tmp_path / "first")
    moves.carry_out(ShopMove(MoveKind.SHARE, address, "Counter"), "", on, AT)
    return tmp_path / "first"


def sell(folder: Path, reference: str) -> None:
    store = open_store(folder / "kvitt.db")
    try:
        paid(store, saved(store, reference))
    finally:
        store.close()


def has(folder: Path, reference: str) -> bool:
    store = open_store(folder / "kvitt.db", read_only=True)
    found = store.orders.find(reference) is not None
    store.close()
    return found


def join(folder: Path, address: str) -> ShopMoves:
    open_store(folder / "kvitt.db").close()
    moves = data_file.shop_moves(folder)
    moves.carry_out(ShopMove(MoveKind.JOIN, address), "", on, AT)
    return moves


def test_a_server_is_put_back_and_the_tills_go_on(
    folder: Path, address: str, shops: Shops, database: str, tmp_path: Path
) -> None:
    second = tmp_path / "second"
    join(second, address)
    copy = data_file.back_up(folder, None, AT)
    dump = data_file.back_up_server(folder, copy, None)
    assert dump is not None
    assert (dump.suffix, dump.parent, stat.S_IMODE(dump.stat().st_mode)) == (".dump", copy.parent, 0o600)
    sell(second, "K-2")  # after the backup
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE of_dumps WITH (FORCE)")
        connection.execute("CREATE DATABASE of_dumps")
    with pytest.raises(Blocked, match=TroubleCode.SHOP_MISSING):
        sell(folder, "K-3")
    words = [
        program("pg_restore") or "",
        f"--host={shops.server.folder}",
        "--username=kvitt",
        f"--dbname={database}",
        dump,
    ]
    subprocess.run([str(word) for word in words], check=True, capture_output=True)
    for till in (folder, second):  # one is behind it and one before it; neither writes
        with pytest.raises(Blocked, match=TroubleCode.COPY_OF_BEFORE):
            sell(till, "K-3")
    moved = data_file.shop_moves(folder).carry_out(ShopMove(MoveKind.JOIN), "", on, AT)
    assert moved.put_back
    store = open_store(folder / "kvitt.db")
    assert store.recovery.due  # what was paid since is asked of the service before anything is sent
    store.close()
    moved = data_file.shop_moves(second).carry_out(ShopMove(MoveKind.JOIN), "", on, AT)
    assert Path(moved.kept).exists()  # what only this till knew is kept, and not merged
    assert not has(second, "K-2")
    sell(second, "K-3")
    sell(folder, "K-4")
    assert all(has(folder, reference) for reference in ("K-1", "K-3", "K-4"))


def test_a_shop_of_one_till_has_no_server(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        data_file.back_up_server(tmp_path, tmp_path / "copy.db", None)


def test_without_the_program_it_is_not_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert data_file.back_up_server(folder, folder / "copy.db", None) is None


def test_it_goes_where_it_is_wanted_and_never_over_another(folder: Path, tmp_path: Path) -> None:
    to = tmp_path / "taken.db"
    dump = data_file.back_up_server(folder, to, to)
    assert dump == tmp_path / "taken.db.dump"
    with pytest.raises(Blocked, match=r"copy_exists.*taken\.db\.dump"):
        data_file.back_up_server(folder, to, to)


def test_old_ones_make_room(folder: Path) -> None:
    backups = folder / "backups"
    backups.mkdir(exist_ok=True)
    for day in range(1, 21):
        (backups / f"kvitt-202610{day:02d}-090000.dump").touch()
    dump = data_file.back_up_server(folder, backups / "kvitt-20261130-090000.db", None)
    left = sorted(backups.glob("*.dump"))
    assert len(left) == 14
    assert left[-1] == dump


def test_what_it_says_is_told_and_leaves_nothing(shops: Shops, tmp_path: Path) -> None:
    parts = {**shops.server.parts("absent"), "password": "s3cret"}
    with pytest.raises(Blocked, match=r"server_dump_failed.*absent") as told:
        dump_server(parts, tmp_path / "one.dump")
    assert "s3cret" not in str(told.value)
    assert list(tmp_path.iterdir()) == []


def test_the_password_is_in_no_list_of_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / PROGRAM
    tool.write_text('#!/bin/sh\necho "$@" > "$0.said"\necho "$PGPASSWORD $PGHOST" > "$0.given"\n')
    tool.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    dump_server({"host": "db", "dbname": "shop", "password": "s3cret"}, tmp_path / "one.dump")
    assert "s3cret" not in (tmp_path / f"{PROGRAM}.said").read_text()
    assert (tmp_path / f"{PROGRAM}.given").read_text() == "s3cret db\n"


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(Blocked, match="server_dump_failed"):
        dump_server({}, tmp_path / "absent" / "one.dump")
