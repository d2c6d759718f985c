"""The edges of the use cases: limits, what is not there, and what goes wrong in the background."""

import asyncio
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app import data_file, runtime
from app.domain.order import Flow, Interaction
from app.domain.standing import Standing
from app.errors import AppError, Blocked, Invalid, Refused, Uncertain
from app.services.engine import reading
from app.services.imports import fill_ready_body, read_ready_body
from app.services.practice import Practice
from app.store import Backups
from app.store.sqlite.recovery import Recovery
from tests.conftest import OpenApp, Run
from tests.support.clocks import Clock
from tests.support.inside import order, service_of, store_of
from tests.support.stage import Stage as Sandbox


def sent(app: runtime.App, run: Run) -> str:
    reference = app.checkout.save(order()).reference
    run(app.checkout.send(reference))
    return reference


def test_nobody_asks_more_often_than_the_service_allows(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)

    async def impatient() -> None:
        for _ in range(reading.MOST_READS):
            await app.actions.ask(reference)
        with pytest.raises(Invalid, match="asked_too_often"):
            await app.actions.ask(reference)

    run(impatient())
    assert len(sandbox.requests("get")) == reading.MOST_READS
    clock.advance(61)
    run(app.actions.ask(reference))


def test_the_rates_of_today_are_those_of_the_country(app: runtime.App) -> None:
    assert app.checkout.vat_rates() == (2500, 1500, 1200, 0)


def test_a_payment_that_is_not_ours_is_not_read(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    with pytest.raises(Invalid) as refused:
        run(app.reader.look("SOMEBODY-ELSES"))
    assert refused.value.code == "order_not_found"
    assert sandbox.requests("get") == []
    assert run(app.watch.look_now("SOMEBODY-ELSES")) is False


def test_five_steps_a_minute_and_no_more(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)
    sandbox.approve(reference)
    for _ in range(4):
        run(app.actions.capture(reference, 1000))
    with pytest.raises(Invalid) as refused:
        run(app.actions.capture(reference, 1000))
    assert (refused.value.code, refused.value.field, refused.value.values["seconds"]) == ("too_fast", "reference", 61)
    assert len(sandbox.writes()) == 5
    clock.advance(61)
    run(app.actions.capture(reference, 1000))
    assert len(sandbox.writes()) == 6


def test_a_link_without_a_return_address_does_not_end_the_request(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    reference = sent(app, run)
    app.preferences.change({"return_url": ""})
    with pytest.raises(Invalid) as refused:
        run(app.checkout.switch(reference, Flow.WEB))
    assert refused.value.code == "return_url_missing"
    assert app.browse.order(reference).standing is Standing.WAITING
    assert len(sandbox.writes()) == 1


def test_a_ready_made_body_by_another_way() -> None:
    ready = '{"reference":"other","userFlow":"PUSH_MESSAGE","amount":{"value":100}}'
    assert fill_ready_body(ready, "MINE-0001", "", Flow.QR) == (
        b'{"reference":"MINE-0001","userFlow":"QR","amount":{"value":100},"qrFormat":{"format":"TEXT/TARGETURL"}}'
    )
    by_link = fill_ready_body(ready, "MINE-0001", "https://example.com/", Flow.WEB)
    assert b'"returnUrl":"https://example.com/"' in by_link
    with pytest.raises(Invalid):
        fill_ready_body(ready, "MINE-0001", "", Flow.WEB)


def test_the_customer_says_no_on_the_pretend_phone(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    assert app.practice is not None
    reference = sent(app, run)
    run(app.practice.decline(reference))
    assert sandbox.payments()[0]["state"] == "ABORTED"
    assert run(app.practice.captured(reference)) == 0


def test_the_pretend_phone_calls_the_shop_by_its_name(app: runtime.App, run: Run) -> None:
    assert app.practice is not None
    sent(app, run)
    names = ["Fjord & Co", ""]
    practice = Practice(app.practice._customer, names.pop)
    assert [run(practice.requests())[0].shop for _ in range(2)] == ["Kvitt practice shop", "Fjord & Co"]


def test_a_file_that_cannot_be_read_pauses_the_watch(
    app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.engine.watch._PAUSE", 0.01)
    honest, failures = app.watch._turn, [3]

    def turn() -> None:
        failures[0] -= 1
        if failures[0] > 0:
            raise Blocked("disk_unusable", reason="for a moment")
        honest()

    app.watch._turn = turn  # type: ignore[method-assign]
    run(app.watch.run(until=lambda: failures[0] <= 0))
    assert failures[0] == 0


def test_a_clock_that_is_set_back_makes_the_plan_anew(open_app: OpenApp, run: Run, sandbox: Sandbox) -> None:
    clock = Clock()
    app = open_app(now=clock)
    reference = sent(app, run)

    async def whole() -> None:
        watching = app.tasks.start("watch", app.watch.run())
        await asyncio.sleep(0.05)
        clock.advance(-3600)
        app.watch.wake()
        await asyncio.sleep(0.05)
        due = app.watch._schedule.next_at()
        assert due is not None
        assert due <= clock() + timedelta(seconds=5)  # and not an hour from now
        watching.cancel()

    run(whole())
    assert app.browse.order(reference).standing is Standing.WAITING


@pytest.mark.parametrize("fails", [False, True])
def test_a_copy_a_day(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch, fails: bool) -> None:
    monkeypatch.setattr("app.services.safety._AFTER_START", timedelta(0))
    monkeypatch.setattr("app.services.safety._NAP", timedelta(seconds=0.02))
    told: list[AppError] = []
    if fails:
        monkeypatch.setattr(Backups, "make", _no_room)

    async def whole() -> None:
        keeping = app.tasks.start("copies", app.safety.keep_copies(told.append))
        await asyncio.sleep(0.2)
        if fails:
            store_of(app).mark_damaged(Blocked("file_damaged", reason="seen"))
            await asyncio.wait([keeping], timeout=1)
            assert keeping.done()  # nothing more is copied from a damaged file
        keeping.cancel()

    run(whole())
    assert bool(told) is fails
    assert (app.safety.newest is None) is fails


def _no_room(backups: Backups, *rest: object) -> None:
    raise Blocked("backup_failed", reason="no room")


# the search after a restore --------------------------------------------------------------------------------------------------


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

        app.after_restore._sleep = sleep
        return app

    return build


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

    monkeypatch.setattr(app.after_restore._reader, "look", look)
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
    drafts = [app.checkout.save(order()).reference for _ in range(2)]
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

    service_of(app).get = get  # type: ignore[method-assign]
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


def test_a_second_live_request_gets_an_order_of_its_own(app: runtime.App, run: Run) -> None:
    """The service has two live requests of what was one order: both are kept, and neither hides the other."""
    reference = sent(app, run)
    known = app.browse.order(reference).payment
    assert known is not None
    with store_of(app).write():
        saved, attempt = app.after_restore._place_of(replace(known, reference=f"{reference}-2"))
    assert (saved.reference, attempt) == (f"{reference}-2", 1)


def test_a_ready_made_body_that_does_not_say_where_the_customer_is() -> None:
    body = {"reference": "MINE-0001", "userFlow": "QR", "amount": {"value": 100, "currency": "NOK"}}
    _, made, _ = read_ready_body(json.dumps(body))
    assert made.interaction is Interaction.NOT_PRESENT
