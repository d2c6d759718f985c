"""The edges of the search after a restore: what it waits for, what it leaves alone, and when it ends."""

import asyncio
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app import data_file, runtime
from app.domain.standing import Standing
from app.errors import Blocked, Refused, Uncertain
from app.store.sqlite.recovery import Recovery
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.service import service_of
from tests.support.inside.watch import sleep_with
from tests.support.plain_orders import order
from tests.support.sent_orders import sent
from tests.support.stage import Stage as Sandbox


@pytest.fixture
def searching(open_app: OpenApp, run: Run, folder: Any) -> Callable[[], runtime.App]:
    """A program that was put back from a copy and must search."""
    from app.store import put_back

    def build() -> runtime.App:
        app = open_app()
        copy = data_file.back_up(folder, None, runtime.now_utc())
        run(app.close())
        put_back(copy, folder / "kvitt.db", runtime.now_utc())
        app = open_app()

        async def sleep(seconds: float) -> None:
            await asyncio.sleep(0)

        sleep_with(app.after_restore, sleep)
        return app

    return build


# the search after a restore --------------------------------------------------------------------------------------------------


def test_a_search_waits_trouble_out(searching: Callable[[], runtime.App], run: Run, sandbox: Sandbox) -> None:
    app = searching()
    sandbox.faults({"operation": "get", "do": "500", "count": 9})
    assert run(app.after_restore.keep_trying()) == 0
    assert not app.after_restore.due
    assert run(app.after_restore.keep_trying()) == 0  # nothing to do


def test_a_search_on_a_damaged_file_ends(searching: Callable[[], runtime.App], run: Run) -> None:
    app = searching()
    store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))
    with pytest.raises(Blocked):
        run(app.after_restore.keep_trying())


def test_a_search_waits_for_a_request_that_is_still_open(
    open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Any
) -> None:
    """A reference whose own request is not known yet may be any of those that came after the copy."""
    from app.store import put_back

    app = open_app()
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    reference = sent(app, run)
    copy = data_file.back_up(folder, None, runtime.now_utc())
    run(app.close())
    put_back(copy, folder / "kvitt.db", runtime.now_utc())
    app = open_app()
    sandbox.faults({"operation": "create", "do": "500"}, {"operation": "get", "do": "500"})
    with pytest.raises(Uncertain):
        run(app.after_restore.run())
    sandbox.faults()
    assert run(app.after_restore.run()) == 0
    assert app.browse.order(reference).standing is Standing.WAITING


@pytest.mark.parametrize("code", ["404", "403"])
def test_a_captured_payment_that_the_service_will_not_tell_of(
    searching: Callable[[], runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    app = searching()
    monkeypatch.setattr("app.store.sqlite.recovery.Recovery.refundable", lambda self, since: ["K-261101-0001"])

    async def look(reference: str) -> None:
        raise Refused(int(code), "5090" if code == "404" else "")

    monkeypatch.setattr(app.reader, "look", look)
    if code == "404":  # it is gone there; nothing can be done about it here
        assert run(app.after_restore.run()) == 0
    else:
        with pytest.raises(Refused):
            run(app.after_restore.run())
        assert app.after_restore.due


def test_what_every_order_is_looked_through_for_is_read_beside_the_window(
    searching: Callable[[], runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, threads = searching(), dict[str, int]()

    def beside(name: str) -> Callable[..., Any]:
        honest = getattr(Recovery, name)

        def read(self: Recovery, *asked: Any) -> Any:
            threads[name] = threading.get_ident()
            return honest(self, *asked)

        return read

    for name in ("newest_record", "series", "unanswered", "refundable"):
        monkeypatch.setattr(Recovery, name, beside(name))
    run(app.after_restore.run())
    assert len(threads) == 4
    assert threading.get_ident() not in threads.values()


def test_a_search_that_is_refused_goes_on_later_where_it_was(
    open_app: OpenApp, run: Run, sandbox: Sandbox, folder: Any
) -> None:
    from app.store import put_back

    app = open_app()
    drafts = [at_once(app.checkout.save(order())).reference for _ in range(2)]
    copy = data_file.back_up(folder, None, runtime.now_utc())
    run(app.close())
    put_back(copy, folder / "kvitt.db", runtime.now_utc())
    app = open_app()
    asked: list[str] = []
    honest = service_of(app).get

    async def get(reference: str) -> Any:
        asked.append(reference)
        if reference == drafts[0] and asked.count(reference) == 1:
            raise Refused(403)
        return await honest(reference)

    service_of(app).get = get
    with pytest.raises(Refused):
        run(app.after_restore.run())
    assert run(app.after_restore.run()) == 0
    assert (asked.count(drafts[1]), asked.count(drafts[0])) == (1, 2)  # what was asked about is not asked again


def test_a_service_that_asks_for_a_long_wait_is_left_alone(
    searching: Callable[[], runtime.App], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, calls = searching(), []

    async def get(reference: str) -> None:
        calls.append(reference)
        raise Uncertain("HTTP 429", timedelta(minutes=2))

    monkeypatch.setattr(service_of(app), "get", get)
    with pytest.raises(Uncertain):
        run(app.after_restore.run())
    assert len(calls) == 1
