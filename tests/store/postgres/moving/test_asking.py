"""A server may be anything: each of its troubles is told apart, in one sentence with what to do."""

import sys
from typing import Any

import pytest

from app.errors import Blocked
from app.store.postgres.moving.asking import ask_server
from tests.support.postgres import Shops

NOWHERE = {"host": "/nowhere", "dbname": "shop", "user": "till"}


def one(connection: Any) -> int:
    return int(connection.execute("SELECT 1").fetchone()[0])


def test_an_answer_comes_through(shops: Shops, shop: str) -> None:
    assert ask_server(shops.server.parts(shop), one) == 1


def test_without_psycopg_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Blocked, match="server_part_missing"):
        ask_server(NOWHERE, one)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"dbname": "another"}, r"server_no_database.*another"),
        ({"user": "nobody"}, "server_password"),
        ({"host": "/nowhere"}, "server_unreached"),
        ({"host": "localhost", "port": "1"}, "server_unreached"),
    ],
)
def test_a_real_server_is_understood(shops: Shops, shop: str, changed: dict[str, str], code: str) -> None:
    with pytest.raises(Blocked, match=code):
        ask_server({**shops.server.parts(shop), **changed}, one)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (
            'connection to server at "db" failed: FATAL:  password authentication failed for user "till"',
            "server_password",
        ),
        ("connection to server failed: fe_sendauth: no password supplied", "server_password"),
        ('connection failed: FATAL:  Peer authentication failed for user "till"', "server_password"),
        ("connection failed: server does not support SSL, but SSL was required", "server_certificate"),
        ('server certificate for "db" does not match host name "10.0.0.2"', "server_certificate"),
        ('FATAL:  no pg_hba.conf entry for host "10.0.0.9", user "till", database "shop"', "server_keeps_out"),
        ("FATAL:  kein Zugang", "server_unreached"),
    ],
)
def test_what_servers_say_is_told_apart(monkeypatch: pytest.MonkeyPatch, said: str, code: str) -> None:
    import psycopg

    def refuse(**parts: str) -> None:
        raise psycopg.OperationalError(said)

    monkeypatch.setattr(psycopg, "connect", refuse)
    with pytest.raises(Blocked, match=code):
        ask_server(NOWHERE, one)


def test_who_may_not_is_told(shops: Shops, shop: str) -> None:
    with shops.server.connect(shop) as owner:
        owner.execute("CREATE ROLE guest LOGIN")
    try:
        with pytest.raises(Blocked, match="server_rights"):
            ask_server(
                {**shops.server.parts(shop), "user": "guest"},
                lambda connection: connection.execute("CREATE SCHEMA kvitt2"),
            )
    finally:
        with shops.server.connect(shop) as owner:
            owner.execute("DROP ROLE guest")
