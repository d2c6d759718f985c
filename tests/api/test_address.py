"""Where keys may be sent to."""

from __future__ import annotations

import pytest

from app.api.address import check_base_url, check_picture, is_live
from app.domain.problem import Invalid


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://api.vipps.no", "https://api.vipps.no"),
        ("https://apitest.vipps.no/", "https://apitest.vipps.no"),
        ("https://apitest.vipps.no:443", "https://apitest.vipps.no:443"),
        ("HTTPS://ApiTest.Vipps.No", "HTTPS://ApiTest.Vipps.No"),
        (" http://127.0.0.1:8000/ ", "http://127.0.0.1:8000"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("https://localhost:8443", "https://localhost:8443"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_where_keys_may_go(typed: str, base: str) -> None:
    assert check_base_url(typed) == base


HOSTILE = [
    "",
    " ",
    "api.vipps.no",
    "http://api.vipps.no",
    "http://apitest.vipps.no",
    "https://api.vipps.no:8443",
    "https://api.vipps.no:80",
    "https://api.vipps.no.evil.example",
    "https://evil.example/api.vipps.no",
    "https://evil.example?api.vipps.no",
    "https://evil.example#api.vipps.no",
    "https://api.vipps.no@evil.example",
    "https://evil.example\\@api.vipps.no",
    "https://api.vipps.no\\@evil.example",
    "https://user@api.vipps.no",
    "https://user:secret@api.vipps.no",
    "https://:secret@api.vipps.no",
    "https://@api.vipps.no",
    "http://:secret@127.0.0.1:8000",
    "https://xn--pi-0ja.vipps.no",
    "https://аpi.vipps.no",
    "https://api.vipps.no。evil.example",
    "https://api．vipps．no",
    "https://api.vipps.no\t.evil.example",
    "https://api.vipps.no\n",
    "http://127.0.0.1\t",
    "http://127.0.0.1\n/x",
    "http://127.0.0.1 .evil.example",
    "http://127.0.0.1／evil.example",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1#@evil.example",
    "http://127.0.0.1?@evil.example",
    "http://localhost.evil.example",
    "http://evil.localhost",
    "http://0.0.0.0:8000",
    "http://127.0.0.2",
    "http://2130706433",
    "http://0x7f.1",
    "http://[::ffff:127.0.0.1]",
    "http://[::1",
    "http://[::1]evil.example",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:-1",
    "http://127.0.0.1:port",
    "//127.0.0.1",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "javascript://127.0.0.1",
    "http:127.0.0.1",
    "http:///127.0.0.1",
    "http://192.168.0.1",
    "http://169.254.169.254",
    "https://api.vipps.no/?x=1",
    "https://api.vipps.no/#x",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_where_keys_may_not_go(typed: str) -> None:
    if typed == "https://api.vipps.no\n":  # a newline from a paste is taken off, like a space
        assert check_base_url(typed) == "https://api.vipps.no"
        return
    if typed == "http://127.0.0.1\t":
        assert check_base_url(typed) == "http://127.0.0.1"
        return
    with pytest.raises(Invalid) as refused:
        check_base_url(typed)
    assert refused.value.code == "api_address"


def test_which_hosts_are_the_real_ones() -> None:
    assert is_live("https://api.vipps.no")
    assert is_live(" https://APITEST.vipps.no/ ")
    assert not is_live("http://127.0.0.1:8000")
    assert not is_live("https://api.vipps.no.evil.example")


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://qr.vipps.no/generate/qr.png?a=b", "https://api.vipps.no"),
        ("https://qr-image.vipps.no/v1?token=a.b", "https://apitest.vipps.no"),
        ("https://qr.vippsmobilepay.com:443/x", "https://api.vipps.no"),
        ("https://pay.mobilepay.dk/x", "https://api.vipps.no"),
        ("http://127.0.0.1:5000/generate/qr.svg?text=a", "http://127.0.0.1:5000"),
    ],
)
def test_pictures_come_from_the_service(url: str, base: str) -> None:
    assert check_picture(url, base) == url


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("http://qr.vipps.no/x", "https://api.vipps.no"),
        ("https://qr.vipps.no.example.com/x", "https://api.vipps.no"),
        ("https://evilvipps.no/x", "https://api.vipps.no"),
        ("https://me@qr.vipps.no/x", "https://api.vipps.no"),
        ("https://qr.vipps.no:8443/x", "https://api.vipps.no"),
        ("https://qr.vipps.no:x/", "https://api.vipps.no"),
        ("https://qr.vipps.no/a b", "https://api.vipps.no"),
        ("https://qr.vipps.no/\u00e6", "https://api.vipps.no"),
        ("file:///etc/passwd", "https://api.vipps.no"),
        ("http://127.0.0.1:5000/x", "https://api.vipps.no"),
        ("https://api.vipps.no:8443/x", "https://api.vipps.no:8443"),
        ("http://127.0.0.1:5001/x", "http://127.0.0.1:5000"),
        ("", "http://127.0.0.1:5000"),
    ],
)
def test_pictures_from_elsewhere_are_not_fetched(url: str, base: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_picture(url, base)
    assert refused.value.code == "picture_address"
