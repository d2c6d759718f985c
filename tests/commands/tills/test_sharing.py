"""`kvitt share`, `kvitt unshare`, `kvitt tills`: a shop goes to a server and back, each trouble in one sentence."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest

from app import data_file, profiles
from app.api.auth import ApiKeys
from app.domain.problem import TroubleCode
from app.domain.tills.shared_shop import Moved
from app.errors import Blocked
from app.store.postgres.moving import sharing
from app.store.postgres.moving.shop_moves import ShopMoves
from app.system.key_store import keep_keys, server_password
from tests.commands.conftest import Kvitt
from tests.support.keystores import Memory
from tests.support.postgres import Shops

LINE = ("--line", "Hoodie;h;1;499;25", "--phone", "41234567")
NEW = ("order", "new", *LINE, "--json")


@pytest.fixture
def store() -> Iterator[Memory]:
    before, store = keyring.get_keyring(), Memory()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)


@pytest.fixture
def address(shops: Shops, store: Memory) -> Iterator[str]:
    with shops.server.connect() as connection:
        connection.execute("CREATE DATABASE of_commands")
    yield f"postgresql://kvitt@/of_commands?host={shops.server.folder}"
    with shops.server.connect() as connection:
        connection.execute("DROP DATABASE of_commands WITH (FORCE)")


def test_there_joined_and_back(kvitt: Kvitt, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kvitt(*NEW).json["reference"]
    tried = kvitt("share", address, "--dry-run")
    assert tried.code == 0, tried.err
    assert "It can be done: 1 orders" in tried.out
    assert kvitt("tills").in_one_sentence() == "This shop is not shared with other tills."

    told = kvitt("share", address, "--name", "Counter", "--json")
    assert told.code == 0, told.err
    assert (told.json["move"], told.json["till"], told.json["orders"]) == ("share", 1, 1)
    assert Path(told.json["kept"]).exists()

    other = tmp_path / "other"
    came = kvitt("share", "--join", address, "--name", "Stock", data=other)
    assert came.code == 0, came.err
    assert "This is till 2 of the shop: 1 orders" in came.out
    assert [each["reference"] for each in kvitt("orders", "--json", data=other).json] == [first]

    assert kvitt("tills", "--rename", "Till  2", data=other).code == 0
    listed = kvitt("tills", "--json").json
    assert [(each["name"], each["own"], each["here"]) for each in listed] == [
        ("Counter", True, True),
        ("Till 2", False, True),
    ]
    lines = kvitt("tills").out.splitlines()
    assert "Counter" in lines[0]
    assert lines[0].endswith("this till")

    copied = kvitt("backup", "--json").json
    assert Path(copied["server"]).suffix == ".dump"
    assert "Copied from the server: " in kvitt("backup", str(tmp_path / "taken.db")).out
    with monkeypatch.context() as patched:
        patched.setenv("PATH", "/nowhere")
        assert "pg_dump of PostgreSQL is not installed" in kvitt("backup").in_one_sentence()
    assert 'CREATE ROLE "clerk" LOGIN' in kvitt("tills", "--roles", "clerk").out
    assert (
        kvitt("share", "--upgrade").in_one_sentence()
        == "The shop at the server is up to date already. Nothing was changed."
    )

    refused = kvitt("unshare")
    assert (refused.code, "Till 2" in refused.in_one_sentence()) == (1, True)
    back = kvitt("unshare", "--anyway")
    assert back.code == 0, back.err
    assert "back in the file of this till: 1 orders" in back.out
    assert [each["reference"] for each in kvitt("orders", "--json").json] == [first]


def test_a_till_goes_on_without_a_server_that_is_lost(kvitt: Kvitt, address: str, tmp_path: Path) -> None:
    kvitt(*NEW)
    assert kvitt("share", address).code == 0
    assert "it is not lost" in kvitt("unshare", "--server-lost").in_one_sentence()
    file = tmp_path / "practice" / "shared-shop.json"
    file.write_text(file.read_text().replace("of_commands", "nowhere"))
    assert kvitt("unshare", "--server-lost").code == 0
    assert not file.exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("share",), 2, "is no address of a server"),
        (("share", "postgresql://till@db"), 2, "is no address of a server"),
        (("share", "postgresql://till@[db/shop"), 2, "is no address of a server"),
        (("share", "mysql://till@db/shop"), 2, "is no address of a server"),
        (("share", "postgresql://till:secret@db/shop"), 2, "can be read by others"),
        (("share", "postgresql://till@db.example/shop?sslmode=require"), 2, "must be checked by its certificate"),
        (("share", "postgresql:///shop?host=/nowhere"), 1, "is not reached"),
        (("share", "postgresql:///shop?host=/nowhere", "--name", "\n"), 2, "needs a name"),
        (("share", "postgresql:///shop?host=/nowhere", "--password-from", "98"), 2, "user and password"),
        (("share", "--join"), 1, "is not shared"),
        (("unshare",), 1, "is not shared"),
        (("unshare", "--server-lost"), 1, "is not shared"),
        (("tills", "--roles", "x"), 1, "is not shared"),
        (("tills", "--rename", "x"), 1, "is not shared"),
    ],
)
def test_each_trouble_is_one_sentence(
    kvitt: Kvitt, store: Memory, words: tuple[str, ...], code: int, said: str
) -> None:
    told = kvitt(*words)
    assert said in told.in_one_sentence(), told.err
    assert told.code == code
    assert "secret" not in told.err


def test_what_servers_say_is_one_sentence(kvitt: Kvitt, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        "no database of the name absent" in kvitt("share", address.replace("of_commands", "absent")).in_one_sentence()
    )
    assert "user and password" in kvitt("share", address.replace("kvitt@", "nobody@")).in_one_sentence()
    assert "There is no shop in this database" in kvitt("share", "--join", address).in_one_sentence()
    with monkeypatch.context() as patched:
        patched.setattr(sharing, "LEAST_VERSION", 99)
        assert "Kvitt needs 14 or newer" in kvitt("share", address).in_one_sentence()
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "psycopg", None)
        assert "pip install 'kvitt[tills]'" in kvitt("share", address).in_one_sentence()


def test_a_user_without_rights_is_told(kvitt: Kvitt, address: str, shops: Shops) -> None:
    with shops.server.connect() as connection:
        connection.execute("CREATE ROLE guest LOGIN")
    try:
        told = kvitt("share", address.replace("kvitt@", "guest@"))
        assert "does not let this user do that" in told.in_one_sentence()
    finally:
        with shops.server.connect() as connection:
            connection.execute("DROP ROLE guest")


def test_it_is_not_shared_while_a_window_is_open(kvitt: Kvitt, address: str, tmp_path: Path) -> None:
    with profiles.own(tmp_path / "practice"):
        assert "already open" in kvitt("share", address).in_one_sentence()
        assert "already open" in kvitt("unshare", "--server-lost").in_one_sentence()


def test_no_program_opens_the_shop_while_it_moves(
    kvitt: Kvitt, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(*given: object) -> None:
        with pytest.raises(Blocked, match=TroubleCode.FOLDER_IN_USE), profiles.own(tmp_path / "practice"):
            pass
        raise Blocked("move_stopped")

    monkeypatch.setattr(ShopMoves, "carry_out", meanwhile)
    assert "stopped" in kvitt("share", address).in_one_sentence()


def test_what_was_found_on_the_way_is_told(kvitt: Kvitt, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moved = Moved(7, 1, 0, 2, "ab" * 16, 1, put_back=True, log_fault="entry 2")
    monkeypatch.setattr(ShopMoves, "carry_out", lambda *given: moved)
    told = kvitt("share", address)
    assert "The action log has a fault at entry 2" in told.err
    assert "The server had been put back from a backup" in told.out


def test_who_may_not_does_not(kvitt: Kvitt, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KVITT_NEW_PIN", "246810")
    assert kvitt("people", "add", "Olga", "--role", "owner").code == 0
    assert kvitt("share", address).code != 0


def test_keys_of_a_sales_unit_are_nowhere_at_the_server(
    kvitt: Kvitt, address: str, shops: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    canaries = {name: f"canary-{name}" for name in ("client_id", "client_secret", "subscription_key")}
    keep_keys("practice", ApiKeys(**canaries, msn="555501"))
    for name, value in (*canaries.items(), ("msn", "555501")):
        monkeypatch.setenv(f"KVITT_{name.upper()}", value)
    kvitt("order", "new", *LINE, "--json")
    assert kvitt("share", address).code == 0
    kvitt("order", "new", *LINE, "--json")
    with shops.server.connect("of_commands") as connection:
        tables = [name for (name,) in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'kvitt'")]
        rows = [str(row) for name in tables for row in connection.execute(f"SELECT t::text FROM kvitt.{name} t")]
    assert len(tables) > 20
    assert any("Hoodie" in row for row in rows)  # what is looked for would be found
    assert not [row for row in rows if "canary" in row or b"canary".hex() in row]


class TestPassword:
    """It is asked for, or read; kept in the key store, and nowhere else."""

    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """A server that wants a password; what it was given."""
        import psycopg

        connect, given = psycopg.connect, []

        def connect_with(**parts: Any) -> Any:
            given.append(parts.pop("password", ""))
            if given[-1] != "s3cret!":
                raise psycopg.OperationalError('FATAL: password authentication failed for user "kvitt"')
            return connect(**parts)

        monkeypatch.setattr(psycopg, "connect", connect_with)
        return given

    def test_it_comes_from_the_environment(
        self, kvitt: Kvitt, address: str, asked: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("PGPASSWORD", "s3cret!")
        kvitt(*NEW)
        assert kvitt("share", address).code == 0
        assert server_password(address) == "s3cret!"
        for file in tmp_path.rglob("*"):
            assert not file.is_file() or b"s3cret!" not in file.read_bytes(), file

    def test_it_comes_from_a_descriptor(self, kvitt: Kvitt, address: str, asked: list[str]) -> None:
        reading, writing = os.pipe()
        os.write(writing, b"s3cret!\n")
        os.close(writing)
        assert kvitt("share", address, "--password-from", str(reading)).code == 0
        os.close(reading)
        assert kvitt("tills").code == 0

    def test_it_is_asked_for(
        self, kvitt: Kvitt, address: str, asked: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("app.commands.tills.sharing.has_keyboard", lambda: True)
        monkeypatch.setattr("click.prompt", lambda *words, **how: "s3cret!" if how["hide_input"] else "")
        assert kvitt("share", address).code == 0
        assert asked[:2] == ["", "s3cret!"]

    def test_a_wrong_one_is_not_kept(
        self, kvitt: Kvitt, address: str, asked: list[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PGPASSWORD", "wrong")
        assert "user and password" in kvitt("share", address).in_one_sentence()
        assert server_password(address) == ""

    def test_without_a_key_store_it_is_said(
        self, kvitt: Kvitt, address: str, asked: list[str], store: Memory, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        store.locked = True
        monkeypatch.setattr("app.commands.tills.sharing.has_keyboard", lambda: True)
        monkeypatch.setattr("click.prompt", lambda *words, **how: "s3cret!")
        assert "no safe place for the password" in kvitt("share", address).in_one_sentence()
        monkeypatch.setenv("PGPASSWORD", "s3cret!")
        assert kvitt("share", address).code == 0


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may take longer than a person at a till is kept waiting."""
    monkeypatch.setattr("app.commands.shared.AT_ONCE_S", 30.0)


@pytest.mark.usefixtures("patient")
def test_what_leaves_the_shop_holds_what_other_tills_did(kvitt: Kvitt, address: str, tmp_path: Path) -> None:
    other, file = tmp_path / "other", str(tmp_path / "orders.csv")
    export = ("export", "--format", "csv", "--out", file, "--json")
    kvitt(*NEW)
    assert kvitt("share", address).code == 0
    assert kvitt("share", "--join", address, data=other).code == 0
    kvitt(*NEW, data=other)
    # Where the server answers at once a look has all of it; a file that goes to others is whole.
    assert len(kvitt("orders", "--json").json) == 2
    assert kvitt(*export).json["orders"] == 2
    kvitt(*NEW, data=other)
    with profiles.own(tmp_path / "practice"):  # whoever has it open follows the others by itself
        assert kvitt(*export).json["orders"] == 2
    joined = tmp_path / "practice" / "shared-shop.json"
    joined.write_text(joined.read_text().replace("of_commands", "nowhere"))
    told = kvitt(*export)
    assert (told.code, told.json["orders"]) == (0, 2)
    assert "what other tills did since may be missing" in told.in_one_sentence()
    assert "may be missing" in kvitt("day", "show").err


@pytest.mark.usefixtures("patient")
def test_a_look_is_up_to_date_or_says_as_of_when(kvitt: Kvitt, address: str, tmp_path: Path) -> None:
    other, joined = tmp_path / "other", tmp_path / "practice" / "shared-shop.json"
    kvitt(*NEW)
    assert kvitt("share", address).code == 0
    assert kvitt("share", "--join", address, data=other).code == 0
    kvitt(*NEW, data=other)
    for command in (("orders", "--json"), ("find", "k", "--json")):
        told = kvitt(*command)
        assert (told.code, told.err) == (0, "")
    assert len(kvitt("orders", "--json").json) == 2
    kvitt(*NEW, data=other)
    with profiles.own(tmp_path / "practice"):
        # Whoever has it open was up to date a moment ago, and then no more.
        assert kvitt("orders", "--json").err == ""
        os.utime(joined, (1_790_000_000, 1_790_000_000))
        told = kvitt("orders", "--json")
        assert len(told.json) == 2
        assert re.search(r"This is as of \d\d:\d\d on 21\sSeptember:", told.in_one_sentence())
    joined.write_text(joined.read_text().replace("of_commands", "nowhere"))
    assert "what other tills did since may be missing" in kvitt("settings", "list").err


def test_a_look_while_the_window_leaves_the_shop_breaks_nothing(
    kvitt: Kvitt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kvitt(*NEW)
    # It was a copy when that was asked, and is none any more.
    monkeypatch.setattr(data_file, "is_of_many_tills", lambda folder: True)
    with profiles.own(tmp_path / "practice"):
        told = kvitt("orders", "--json")
    assert (told.code, told.err, len(told.json)) == (0, "", 1)


@pytest.mark.usefixtures("patient")
def test_health_says_how_the_till_stands_to_its_server(kvitt: Kvitt, address: str, tmp_path: Path) -> None:
    def server() -> dict[str, str]:
        rows = kvitt("health", "--offline", "--json").json
        return next(row for row in rows if row["check"] == "server")

    kvitt(*NEW)
    assert kvitt("share", address).code == 0
    assert server() == {"check": "server", "condition": "fine", "code": "server_current"}
    joined = tmp_path / "practice" / "shared-shop.json"
    joined.write_text(joined.read_text().replace("of_commands", "nowhere"))
    os.utime(joined, (1_790_000_000, 1_790_000_000))
    told = server()
    assert (told["condition"], told["code"]) == ("wrong", "server_gone_since")
    assert told["at"] == "2026-09-21T14:13:20+00:00"
    assert "What other tills did since 2026-09-21" in kvitt("health", "--offline").out


@pytest.mark.usefixtures("patient")
def test_a_look_as_somebody_says_as_of_when_too(
    kvitt: Kvitt, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KVITT_NEW_PIN", "KVITT_PIN"):
        monkeypatch.setenv(name, "246810")
    assert kvitt("people", "add", "Olga", "--role", "owner").code == 0
    reference = kvitt(*NEW, "--as", "Olga", "--json").json["reference"]
    assert kvitt("share", address, "--as", "Olga").code == 0
    looks = (("settings", "list"), ("day", "show"), ("money", "--no-read"), ("say", reference), ("case", reference))
    for command in looks:
        assert "may be missing" not in kvitt(*command, "--as", "Olga").err
    joined = tmp_path / "practice" / "shared-shop.json"
    joined.write_text(joined.read_text().replace("of_commands", "nowhere"))
    for command in looks:
        told = kvitt(*command, "--as", "Olga")
        assert "what other tills did since may be missing" in told.err
