"""The receiver on a real socket, in front of the sandbox: what it takes, what it turns away, and how quick it is."""

import asyncio
import json
import socket
import time
from typing import Any

import pytest

from app import runtime
from app.changes import Change, Topic
from app.domain.standing import Standing
from app.errors import Blocked, Invalid
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.deliveries import free_port
from tests.support.inside.service import call_service, service_of
from tests.support.listening import listening
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox
from tests.support.until import until

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
        await call_service(app_of_the_portal, f"/epayment/v1/payments/{reference}/refund", body, "portal-key")
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
    found: list[dict[str, Any]] = sandbox.ask("GET", "/webhooks")["waiting"]
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
        await app.preferences.change({"webhooks": "on", "webhooks_listen": f"127.0.0.1:{port}"})
        await until(lambda: app.webhook_listener.listening == f"127.0.0.1:{port}", "it did not begin")
        assert await reached(port)
        assert Change(Topic.WEBHOOKS) in heard
        heard.clear()
        await app.preferences.change({"shop": "Another name"})
        await asyncio.sleep(0.05)
        assert Change(Topic.WEBHOOKS) not in heard
        await app.preferences.change({"webhooks_listen": f"127.0.0.1:{other}"})
        await until(lambda: app.webhook_listener.listening == f"127.0.0.1:{other}", "it did not move")
        assert (await reached(port), await reached(other)) == (False, True)
        await app.preferences.change({"webhooks": "off"})
        await until(lambda: app.webhook_listener.listening == "", "it did not end")
        assert not await reached(other)
        await app.preferences.change({"webhooks": "on"})
        await until(lambda: bool(app.webhook_listener.listening), "it did not begin again")
        await app.close()
        assert not await reached(other)

    run(whole())


def test_a_port_in_use_is_said_and_polling_goes_on(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)

    async def whole() -> None:
        with socket.create_server(("127.0.0.1", 0)) as other:
            place = f"127.0.0.1:{other.getsockname()[1]}"
            await app.preferences.change({"webhooks": "on", "webhooks_listen": place})
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
        await app.preferences.change({"webhooks": "off"})
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
