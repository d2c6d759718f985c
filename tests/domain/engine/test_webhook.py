"""Addresses to listen at, and addresses to send to."""

import pytest

from app.domain.engine.webhook import check_address, host_of, parse_listen, path_of
from app.domain.problem import Invalid


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("127.0.0.1:8787", ("127.0.0.1", 8787)),
        (" 0.0.0.0:80 ", ("0.0.0.0", 80)),
        ("localhost:0", ("localhost", 0)),
        ("[::1]:8787", ("::1", 8787)),
    ],
)
def test_places_to_listen(text: str, place: tuple[str, int]) -> None:
    assert parse_listen(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "",
        "8787",
        ":8787",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:65536",
        "shop.example:80",
        "127.0.0.1:80/x",
        "a@127.0.0.1:80",
    ],
)
def test_nowhere_to_listen(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_listen(text)
    assert (refused.value.code, refused.value.field) == ("listen_unusable", "webhooks_listen")


HERE = ["http://127.0.0.1:8787/kvitt", "http://localhost/x", "http://[::1]:8787/"]


@pytest.mark.parametrize(
    "text", ["https://shop.example", "https://shop.example:8080/a?b=c", "https://xn--bl-zia.example/", *HERE]
)
def test_addresses(text: str) -> None:
    assert check_address(f" {text}\n") == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "shop.example", "http://shop.example/", "https://shop.example:8787/", "https:///x", "ftp://127.0.0.1/"),
        *("https://shop.example/#x", "https://me:secret@shop.example/", "https://shop.example/a b", "https://[", "https://blå.example"),
        "http://127.0.0.1:0/",
        *("http://127.0.0.1.evil.example/", "https://shop.example/\n.", "https://shop.example/" + "x" * 1990),
    ],
)  # fmt: skip
def test_no_addresses(text: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_address(text)
    assert refused.value.code == "webhook_address"


@pytest.mark.parametrize("text", HERE)
def test_the_real_service_cannot_reach_this_machine(text: str) -> None:
    with pytest.raises(Invalid):
        check_address(text, here=False)


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("https://Shop.example", "shop.example", "/"),
        ("https://shop.example:443/a", "shop.example", "/a"),
        ("https://shop.example:8080/a?b=c&d", "shop.example:8080", "/a?b=c&d"),
        ("http://[::1]:8787/x", "[::1]:8787", "/x"),
    ],
)
def test_the_parts_that_are_signed(url: str, host: str, path: str) -> None:
    assert (host_of(url), path_of(url)) == (host, path)
