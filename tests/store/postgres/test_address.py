"""Where the server is, and what is asked of the way there."""

import pytest

from app.errors import Invalid
from app.store.postgres.address import is_local, password_in, read_address, without_password


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        (
            "postgresql://till@db.shop.example/shop",
            {
                "host": "db.shop.example",
                "user": "till",
                "dbname": "shop",
                "sslmode": "verify-full",
                "sslrootcert": "system",
            },
        ),
        (
            " postgres://till:se%40cret@10.0.0.5:5433/shop?sslrootcert=/etc/shop.pem ",
            {
                **{"host": "10.0.0.5", "port": "5433", "user": "till", "dbname": "shop"},
                **{"sslmode": "verify-full", "sslrootcert": "/etc/shop.pem"},
            },
        ),
        ("postgresql:///shop", {"dbname": "shop"}),
        ("postgresql://localhost/shop", {"host": "localhost", "dbname": "shop"}),
        ("postgresql://till@[::1]/shop", {"host": "::1", "user": "till", "dbname": "shop"}),
        ("postgresql:///shop?host=/run/postgresql", {"host": "/run/postgresql", "dbname": "shop"}),
        ("postgresql://127.0.0.1/shop?sslmode=disable", {"host": "127.0.0.1", "dbname": "shop", "sslmode": "disable"}),
    ],
)
def test_an_address_is_read(address: str, parts: dict[str, str]) -> None:
    found = read_address(address)
    always = {"application_name", "connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count"}
    assert {name: value for name, value in found.items() if name not in {*always, "tcp_user_timeout"}} == parts
    assert "password" not in found


def test_what_the_address_says_counts_for_more_than_what_is_usual() -> None:
    assert read_address("postgresql:///shop")["connect_timeout"] == "3"
    assert read_address("postgresql:///shop?connect_timeout=9")["connect_timeout"] == "9"


@pytest.mark.parametrize(
    "address",
    [
        *("", "shop", "https://db/shop", "postgresql://db", "postgresql://db:port/shop", "postgresql://[db/shop"),
        *("postgresql://db/shop?options=-c%20x", "postgresql://db/shop?password=x"),
    ],
)
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises(Invalid, match="server_address"):
        read_address(address)


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_away_from_this_machine_nothing_goes_unchecked(mode: str) -> None:
    with pytest.raises(Invalid, match="server_unsafe"):
        read_address(f"postgresql://db.shop.example/shop?sslmode={mode}")


def test_what_is_on_this_machine() -> None:
    assert [is_local({"host": host}) for host in ("", "/run", "localhost", "127.0.0.9", "db", "10.0.0.1")] == [
        *(True, True, True, True, False, False)
    ]


def test_a_password_in_an_address_is_taken_out() -> None:
    address = "postgresql://till:se%40cret@db:5433/shop?sslmode=verify-full"
    assert password_in(address) == "se@cret"
    assert without_password(address) == "postgresql://till@db:5433/shop?sslmode=verify-full"
    assert without_password("postgresql://db/shop") == "postgresql://db/shop"
    assert password_in("postgresql://db/shop") == ""
    assert without_password("postgresql:///shop?host=/run/postgresql&user=till") == (
        "postgresql:///shop?host=/run/postgresql&user=till"
    )


@pytest.mark.parametrize(
    "address", ["postgresql:///shop?password=se@cret&sslmode=disable", "postgresql://till:se@cret@[db/shop"]
)
def test_a_refused_address_is_told_without_its_password(address: str) -> None:
    with pytest.raises(Invalid) as raised:
        read_address(address)
    assert "cret" not in str(raised.value.values)


def test_a_server_on_this_machine_may_name_its_user_behind() -> None:
    parts = read_address("postgresql:///shop?host=/run/postgresql&user=till")
    assert (parts["host"], parts["user"], parts["dbname"]) == ("/run/postgresql", "till", "shop")


def test_the_number_says_where_it_goes_and_not_the_name() -> None:
    with pytest.raises(Invalid, match="server_unsafe"):
        read_address("postgresql://localhost/shop?hostaddr=10.0.0.5&sslmode=disable")
    assert read_address("postgresql://localhost/shop?hostaddr=10.0.0.5")["sslmode"] == "verify-full"
    assert "sslmode" not in read_address("postgresql://db.shop/shop?hostaddr=127.0.0.1")
