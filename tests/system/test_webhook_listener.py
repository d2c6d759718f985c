"""The receiver on a real socket, in front of the sandbox: what it takes, what it turns away, and how quick it is."""

import asyncio
import json
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.standing import Standing
from app.errors import Blocked, Invalid
from app.system.webhook_listener import LARGEST_BODY, _listener
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.deliveries import free_port, news, signed
from tests.support.inside import order, service_of
from tests.support.keystores import Memory
from tests.support.stage import Stage as Sandbox
from tests.support.until import until

pytestmark = pytest.mark.usefixtures("keystore")


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


def listening(app: runtime.App, run: Run, work: Callable[[str, str], Awaitable[Any]]) -> Any:
    """`work(place, url)` while the receiver is open and registered."""

    async def whole() -> Any:
        async with app.webhook_listener.open("127.0.0.1:0"):
            place = app.webhook_listener.listening
            await app.webhooks.register(f"http://{place}/kvitt?till=3")
            return await work(place, f"http://{place}/kvitt?till=3")

    return run(whole())


def secret_of(keystore: Memory) -> str:
    return list(keystore.kept.values())[-1]


def sent(app: runtime.App, run: Run) -> str:
    reference = app.checkout.save(order()).reference
    run(app.checkout.send(reference))
    return reference


# against the sandbox -------------------------------------------------------------------------------------------------------


def test_approved_on_the_phone_and_reserved_here_within_half_a_second(
    open_app: OpenApp, run: Run, sandbox: Sandbox
) -> None:
    """The watch does not run at all: only the webhook can have told."""
    app = open_app()
    reference = sent(app, run)
    assert app.browse.order(reference).standing is Standing.WAITING

    async def work(place: str, url: str) -> float:
        approved = time.monotonic()
        await asyncio.to_thread(sandbox.approve, reference)
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "nobody told")
        return time.monotonic() - approved

    assert listening(app, run, work) < 0.5
    assert len(sandbox.requests("get")) == 1


def test_a_whole_life_told_by_webhooks(app: runtime.App, run: Run, sandbox: Sandbox, monkeypatch: Any) -> None:
    """What happens in the business portal, on a payment that nobody watches any more, is heard as well."""
    monkeypatch.setattr("app.services.webhooks.BETWEEN_READS", 0.01)
    reference = sent(app, run)

    async def work(place: str, url: str) -> None:
        await asyncio.to_thread(sandbox.approve, reference)
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "not reserved")
        await app.actions.capture(reference)
        app_of_the_portal = service_of(app)
        body = json.dumps({"modificationAmount": {"value": 100_000, "currency": "NOK"}}).encode()
        await app_of_the_portal._call("POST", f"/epayment/v1/payments/{reference}/refund", body, "portal-key")
        await until(lambda: app.browse.order(reference).standing is Standing.REFUNDED, "not refunded")

    listening(app, run, work)


def test_delivered_twice_is_read_once(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    sandbox.faults({"operation": "delivery", "do": "twice"})

    async def work(place: str, url: str) -> None:
        await asyncio.to_thread(sandbox.approve, reference)
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "nobody told")
        await until(lambda: not waiting(sandbox), "the second one never came")

    listening(app, run, work)
    assert len(sandbox.requests("get")) == 1


@pytest.mark.parametrize("fault", ["bad_signature", "old_date"])
def test_spoilt_on_the_way_is_turned_away_and_taken_when_it_comes_whole(
    app: runtime.App, run: Run, sandbox: Sandbox, fault: str
) -> None:
    reference = sent(app, run)
    sandbox.faults({"operation": "delivery", "do": fault})

    async def work(place: str, url: str) -> None:
        await asyncio.to_thread(sandbox.approve, reference)
        await until(lambda: [kept["attempts"] for kept in waiting(sandbox)] == [1], "it never came")
        assert app.browse.order(reference).standing is Standing.WAITING
        assert sandbox.requests("get") == []
        await asyncio.to_thread(sandbox.advance, 2)
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "the retry was not taken")

    listening(app, run, work)


def waiting(sandbox: Sandbox) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = sandbox._ask("GET", "/webhooks")["waiting"]
    return found


def test_a_lost_webhook_is_found_by_polling_alone(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)
    sandbox.faults({"operation": "delivery", "do": "lose"})

    async def work(place: str, url: str) -> None:
        await asyncio.to_thread(sandbox.approve, reference)
        await asyncio.sleep(0.3)
        assert app.browse.order(reference).standing is Standing.WAITING
        watching = app.tasks.start("sync", app.watch.run())
        clock.advance(6)
        app.watch.wake()
        await until(lambda: app.browse.order(reference).standing is Standing.RESERVED, "the watch missed it")
        watching.cancel()

    listening(app, run, work)


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


# on and off ----------------------------------------------------------------------------------------------------------------


def test_off_by_default_and_on_when_the_setting_says_so(app: runtime.App, run: Run) -> None:
    port, other = free_port(), free_port()
    heard: list[Change] = []
    app.changes.subscribe(heard.append)

    async def reached(number: int) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", number)
        except OSError:
            return False
        writer.close()
        return True

    async def whole() -> None:
        app.tasks.start("receiver", app.webhook_listener.run())
        await asyncio.sleep(0.05)
        assert app.webhook_listener.listening == ""
        app.preferences.change({"webhooks": "on", "webhooks_listen": f"127.0.0.1:{port}"})
        await until(lambda: app.webhook_listener.listening == f"127.0.0.1:{port}", "it did not begin")
        assert await reached(port)
        assert Change(Topic.WEBHOOKS) in heard
        heard.clear()
        app.preferences.change({"shop": "Another name"})
        await asyncio.sleep(0.05)
        assert Change(Topic.WEBHOOKS) not in heard
        app.preferences.change({"webhooks_listen": f"127.0.0.1:{other}"})
        await until(lambda: app.webhook_listener.listening == f"127.0.0.1:{other}", "it did not move")
        assert (await reached(port), await reached(other)) == (False, True)
        app.preferences.change({"webhooks": "off"})
        await until(lambda: app.webhook_listener.listening == "", "it did not end")
        assert not await reached(other)
        app.preferences.change({"webhooks": "on"})
        await until(lambda: bool(app.webhook_listener.listening), "it did not begin again")
        await app.close()
        assert not await reached(other)

    run(whole())


def test_a_port_in_use_is_said_and_polling_goes_on(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)

    async def whole() -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            place = f"127.0.0.1:{other.getsockname()[1]}"
            app.preferences.change({"webhooks": "on", "webhooks_listen": place})
            app.tasks.start("receiver", app.webhook_listener.run())
            await until(lambda: app.webhook_listener.trouble is not None, "nothing was said")
            trouble = app.webhook_listener.trouble
            assert isinstance(trouble, Blocked)
            assert (trouble.code, trouble.values, app.webhook_listener.listening) == (
                "port_in_use",
                {"text": place},
                "",
            )
            await asyncio.to_thread(sandbox.approve, reference)
            await app.watch.once()
        app.preferences.change({"webhooks": "off"})
        await until(lambda: app.webhook_listener.trouble is None, "the trouble stayed")

    run(whole())
    assert app.browse.order(reference).standing is Standing.RESERVED


@pytest.mark.parametrize(("address", "kind"), [("203.0.113.1:80", Blocked), ("nowhere", Invalid)])
def test_places_that_are_not_here(app: runtime.App, run: Run, address: str, kind: type[Exception]) -> None:
    async def whole() -> None:
        async with app.webhook_listener.open(address):
            raise AssertionError("it listens")

    with pytest.raises(kind):
        run(whole())
