"""Keys go to the two hosts and to this very machine, and nowhere else."""

import asyncio
import gzip
import itertools
import zlib
from collections.abc import Callable, Iterator
from threading import Event

import pytest

from app.api import transport
from app.api.client import Vipps
from app.api.transport import LARGEST_ANSWER, check_base_url, is_live
from app.errors import Invalid, Offline, Uncertain
from tests.api.conftest import REFERENCE, operation, payment_body
from tests.conftest import Run
from tests.support.scripted import Scripted, http


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


def test_the_address_is_checked_again_before_every_request(connect: Callable[[str], Vipps], run: Run) -> None:
    with pytest.raises(Invalid):
        run(connect("http://evil.example").get(REFERENCE))


def test_which_hosts_are_the_real_ones() -> None:
    assert is_live("https://api.vipps.no")
    assert is_live(" https://APITEST.vipps.no/ ")
    assert not is_live("http://127.0.0.1:8000")
    assert not is_live("https://api.vipps.no.evil.example")


def test_a_cancelled_request_is_nobodys_failure(connect: Callable[[str], Vipps], run: Run) -> None:
    """The caller is told that it was cancelled, not that the service could not be reached."""

    async def whole() -> None:
        vipps = connect("http://127.0.0.1:1")
        vipps._transport._at_once = asyncio.Semaphore(0)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await vipps.get(REFERENCE)

    run(whole())


# how long an answer may take, and how long it may be ---------------------------------------------------------------------


def dripping(head: bytes, over: Event) -> Iterator[bytes]:
    """The beginning of an answer whose rest never comes, though the line is up."""
    yield head
    over.wait(20)


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 2", b"HTTP/1.1 201 Told\r\nContent-Length: 99\r\n\r\n{"])
def test_an_answer_that_never_ends_is_not_known_yet(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch, head: bytes
) -> None:
    over = Event()
    service.script = [dripping(head, over)]
    run(vipps._unit("").token.get())
    monkeypatch.setattr(transport, "DEADLINE_S", 0.05)
    with pytest.raises(Uncertain) as uncertain:
        run(vipps.send(operation()))
    over.set()
    assert not uncertain.value.answered


def test_a_token_that_never_comes_whole_is_silence(
    vipps: Vipps, service: Scripted, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = Event()
    service.tokens = [dripping(b"HTTP/1.1 200 Told\r\n", over)]
    run(vipps._transport._locate())
    monkeypatch.setattr(transport, "DEADLINE_S", 0.05)
    with pytest.raises(Offline) as offline:
        run(vipps.send(operation()))
    over.set()
    assert offline.value.code == "token_silent"
    assert service.calls == []


def endless(asked: list[int]) -> Iterator[bytes]:
    yield b"HTTP/1.1 201 Told\r\nTransfer-Encoding: chunked\r\n\r\n"
    for _ in itertools.count():
        asked[0] += 1
        yield b"10000\r\n" + b" " * 0x10000 + b"\r\n"


def test_an_endless_answer_is_cut(vipps: Vipps, service: Scripted, run: Run) -> None:
    sent = [0]
    service.script = [endless(sent)]
    with pytest.raises(Uncertain):
        run(vipps.send(operation()))
    assert sent[0] < 200  # what fits into the line's own buffers, and not gigabytes


PACKED = {"Content-Encoding": "gzip"}
PAYMENT = payment_body("AUTHORIZED", authorized=49_900)


@pytest.mark.parametrize(
    "answer",
    [
        http(200, b"[" + b" " * LARGEST_ANSWER + b"]"),
        http(200, gzip.compress(b" " * 2_000_000_00), PACKED),
        http(200, gzip.compress(b'{"a": 1}')[:-9], PACKED),
        http(200, b"no gzip", PACKED),
        http(200, zlib.compress(b"{}"), {"Content-Encoding": "deflate"}),
        http(200, b"{}", {"Content-Encoding": "br"}),
        http(200, gzip.compress(gzip.compress(b"{}")), {"Content-Encoding": "gzip, gzip"}),
        http(400, b" " * (LARGEST_ANSWER + 1)),
    ],
)
def test_an_answer_that_is_too_long_or_packed_in_no_known_way(
    vipps: Vipps, service: Scripted, run: Run, answer: bytes
) -> None:
    service.script = [answer]
    with pytest.raises(Uncertain) as uncertain:
        run(vipps.get(REFERENCE))
    assert uncertain.value.answered


@pytest.mark.parametrize(
    "answer",
    [
        http(200, PAYMENT),
        http(200, gzip.compress(str(PAYMENT).replace("'", '"').encode()), PACKED),
        http(200, gzip.compress(str(PAYMENT).replace("'", '"').encode()), {"Content-Encoding": "GZIP"}),
        http(200, str(PAYMENT).replace("'", '"').encode() + b" " * 900_000),
    ],
)
def test_a_long_or_packed_answer_is_read(vipps: Vipps, service: Scripted, run: Run, answer: bytes) -> None:
    service.script = [answer]
    assert run(vipps.get(REFERENCE)).reference == REFERENCE
    assert service.calls[0].headers["accept-encoding"] == "gzip"


def test_an_empty_answer_needs_no_unpacking(vipps: Vipps, service: Scripted, run: Run) -> None:
    service.script = [http(204, b"", PACKED)]
    run(vipps.delete_webhook("w-1"))
