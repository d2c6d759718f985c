"""The listener on its socket: quick, strict, and not to be held up by anybody."""

import asyncio
import socket
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from app import runtime
from app.system.webhook_listener import LARGEST_BODY, _listener
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.deliveries import news, signed
from tests.support.keystores import Memory
from tests.support.listening import listening
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from ui.demo.sale import until


async def post(place: str, path: str, headers: dict[str, str], body: bytes, method: str = "POST") -> int:
    """One request as bytes on a socket; the status of the answer."""
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    head = "\r\n".join([*lines, f"content-length: {len(body)}", "connection: close", "", ""]).encode()
    return await exchange(place, head + body)


async def exchange(place: str, raw: bytes) -> int:
    host, _, port = place.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(raw)
    answer = await reader.read()
    writer.close()
    return int(answer.split()[1]) if answer else 0


def secret_of(keystore: Memory) -> str:
    return list(keystore.kept.values())[-1]


def sent(app: runtime.App, run: Run) -> str:
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    return reference


# on the socket -------------------------------------------------------------------------------------------------------------


def test_what_it_answers(app: runtime.App, run: Run, keystore: Memory, sandbox: Sandbox) -> None:
    reference = sent(app, run)

    async def work(place: str, url: str) -> None:
        def headers(body: bytes, **changes: str) -> dict[str, str]:
            made = signed(secret_of(keystore), url, body, datetime.now(UTC))
            return {**made, **{name.replace("_", "-"): value for name, value in changes.items()}}

        body, path = news(reference), "/kvitt?till=3"
        large, largest = b"x" * (LARGEST_BODY + 1), b"x" * LARGEST_BODY
        assert await post(place, path, headers(b"not json"), b"not json") == 200
        assert await post(place, path, headers(b""), b"") == 200
        assert await post(place, path, headers(largest), largest) == 200
        assert await post(place, path, headers(large), large) == 413
        assert await post(place, path, {"host": place}, body) == 401
        assert await post(place, "/kvitt?till=4", headers(body), body) == 401
        assert await post(place, "/kvitt?till=%33", headers(body), body) == 401
        assert await post(place, path, headers(body, host="evil.example"), body) == 401
        assert await post(place, path, headers(body), body + b" ") == 401
        assert await post(place, path, {**headers(body), "X-MS-Date": "x"}, body) == 401  # told twice
        assert await post(place, path, headers(body), body, "GET") == 405
        assert await exchange(place, b"nonsense\r\n\r\n") == 400
        assert sandbox.requests("get") == []
        assert await post(place, path, headers(body, host=f"localhost:{place.rpartition(':')[2]}"), body) == 200
        await until(lambda: len(sandbox.requests("get")) == 1, "the good one was not taken")

    listening(app, run, work)


def test_no_more_is_held_than_allowed(app: runtime.App, run: Run) -> None:
    """A body that does not say how long it will be is cut off as well."""

    async def work(place: str, url: str) -> None:
        head = f"POST /kvitt HTTP/1.1\r\nhost: {place}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        chunk = b"4000\r\n" + b"x" * 0x4000 + b"\r\n"
        assert await exchange(place, head + chunk * 4 + b"1\r\nx\r\n") == 413

    listening(app, run, work)


def test_who_never_ends_is_not_waited_for(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.system.webhook_listener.PATIENCE_S", 0.1)

    async def work(place: str, url: str) -> None:
        head = f"POST /kvitt HTTP/1.1\r\nhost: {place}\r\ncontent-length: 10\r\n\r\nx".encode()
        assert await exchange(place, head) == 408

    listening(app, run, work)


HEADS = [
    b"",
    b"P",
    b"POST /kvitt?till=3 HTTP/1.1\r\nhost: x\r\nx-drip: ",
    b"POST /kvitt?till=3 HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n",
    b"POST /kvitt?till=3 HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx",
]


@pytest.mark.parametrize("head", HEADS)
def test_genuine_ones_get_through_beside_many_that_say_nothing(
    app: runtime.App, run: Run, keystore: Memory, head: bytes
) -> None:
    async def work(place: str, url: str) -> None:
        host, _, port = place.rpartition(":")
        lines = [await asyncio.open_connection(host, int(port)) for _ in range(200)]
        for _, writer in lines:
            writer.write(head)
        body = news("K-261122-0001")
        for _ in range(20):
            headers = signed(secret_of(keystore), url, body, datetime.now(UTC))
            assert await post(place, "/kvitt?till=3", headers, body) == 200
        for _, writer in lines:
            writer.transport.abort()

    listening(app, run, work)


@pytest.mark.parametrize("head", HEADS[:3])
def test_a_head_that_never_ends_is_not_waited_for(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch, head: bytes
) -> None:
    """Neither on a new line nor on one that was answered before, and a drip does not make it longer."""
    monkeypatch.setattr("app.system.listener_connection.HEAD_S", 0.1)

    async def work(place: str, url: str) -> None:
        with suppress(ConnectionError):
            assert await exchange(place, head) == 0
        host, _, port = place.rpartition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET / HTTP/1.1\r\nhost: {place}\r\n\r\n".encode())
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 405")
        writer.write(head or b"G")
        await until(lambda: drip(writer), "it was waited for")

    def drip(writer: asyncio.StreamWriter) -> bool:
        if not writer.transport.is_closing():
            writer.write(b"x")
        return writer.transport.is_closing()

    listening(app, run, work)


def test_one_who_was_answered_is_kept_before_one_who_never_asked(app: runtime.App, run: Run, keystore: Memory) -> None:
    """A relay keeps its line open between two deliveries."""

    async def work(place: str, url: str) -> None:
        host, _, port = place.rpartition(":")
        reader, writer = await asyncio.open_connection(host, int(port))

        async def deliver() -> bytes:
            body = news("K-261122-0001")
            headers = {**signed(secret_of(keystore), url, body, datetime.now(UTC)), "content-length": str(len(body))}
            told = ["POST /kvitt?till=3 HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
            writer.write("\r\n".join(told).encode() + body)
            return await reader.readuntil(b"\r\n\r\n")

        assert (await deliver()).startswith(b"HTTP/1.1 200")
        silent = [await asyncio.open_connection(host, int(port)) for _ in range(100)]
        assert (await deliver()).startswith(b"HTTP/1.1 200")
        for _, line in (*silent, (reader, writer)):
            line.transport.abort()

    listening(app, run, work)


def test_it_answers_at_once(app: runtime.App, run: Run, keystore: Memory, sandbox: Sandbox) -> None:
    """A slow service does not hold up the answer, and no packet waits for an acknowledgement (40 ms each)."""
    reference = sent(app, run)
    sandbox.faults({"operation": "get", "do": "delay", "ms": 500})

    async def work(place: str, url: str) -> list[float]:
        host, _, port = place.rpartition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        took = []
        for number in range(20):
            body = news(reference, psp=f"psp-{number}")
            headers = {**signed(secret_of(keystore), url, body, datetime.now(UTC)), "content-length": str(len(body))}
            lines = ["POST /kvitt?till=3 HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
            start = time.monotonic()
            writer.write("\r\n".join(lines).encode() + body)
            answer = await reader.readuntil(b"\r\n\r\n")
            took.append(time.monotonic() - start)
            assert answer.startswith(b"HTTP/1.1 200")
        writer.close()
        return took

    took = sorted(listening(app, run, work))
    assert took[10] < 0.02


def test_small_packets_do_not_wait() -> None:
    with (
        _listener("127.0.0.1", 0, "") as listener,
        socket.create_connection(listener.getsockname()) as caller,
        listener.accept()[0] as taken,
    ):
        assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert not caller.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)  # the control


def test_a_bug_is_reported_and_the_service_will_try_again(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    app.tasks.on_error = lambda name, error: told.append(f"{name}: {error}")

    def broken(*_: object) -> bool:
        raise LookupError("canary")

    monkeypatch.setattr(app.webhooks, "received", broken)

    async def work(place: str, url: str) -> None:
        assert await post(place, "/kvitt", {"host": place}, b"") == 500

    listening(app, run, work)
    assert told == ["receiver: canary"]
