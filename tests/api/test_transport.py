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
from app.api.transport import LARGEST_ANSWER
from app.errors import Invalid, Offline, Uncertain
from tests.api.conftest import REFERENCE, operation, payment_body
from tests.conftest import Run
from tests.support.inside.service import hold_all, locate, token_of
from tests.support.scripted import Scripted, http


def test_the_address_is_checked_again_before_every_request(connect: Callable[[str], Vipps], run: Run) -> None:
    with pytest.raises(Invalid):
        run(connect("http://evil.example").get(REFERENCE))


def test_a_cancelled_request_is_nobodys_failure(connect: Callable[[str], Vipps], run: Run) -> None:
    """The caller is told that it was cancelled, not that the service could not be reached."""

    async def whole() -> None:
        vipps = connect("http://127.0.0.1:1")
        hold_all(vipps)
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
    run(token_of(vipps).get())
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
    run(locate(vipps))
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
