"""What a webhook is good for: one read of the payment that it names, and nothing else."""

import asyncio
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app import runtime
from app.api.webhooks import Delivered
from app.changes import Change, Topic
from app.domain.engine.webhook import path_of
from app.domain.standing import Standing
from app.errors import Blocked, Invalid, Refused, Uncertain
from app.services.units.sales_units import TypedUnit
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.deliveries import news, signed
from tests.support.inside.data_file import statement
from tests.support.inside.service import between, service_of
from tests.support.inside.webhooks import heard_by, webhooks_read_by
from tests.support.keystores import Memory
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from tests.support.until import until

URL = "http://127.0.0.1:8787/kvitt"
HERE = ("127.0.0.1:8787",)
PLACE = "kvitt-practice-webhooks"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, keystore: Memory) -> None:
    """The pause between two reads is short, and no test meets a real key store."""
    monkeypatch.setattr("app.services.webhooks.BETWEEN_READS", 0.05)


@pytest.fixture
def reads(app: runtime.App) -> Iterator[list[str]]:
    """The references that were read, in order."""
    made: list[str] = []

    def change(honest: Any) -> Any:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> Any:
            if method == "GET" and not path.endswith("/events"):
                made.append(path.rpartition("/")[2])
            return await honest(method, path, *rest, **more)

        return exchange

    with between(app, change):
        yield made


class Shop:
    """The program with a registration, and a hand that sends webhooks in."""

    def __init__(self, app: runtime.App, run: Run, keystore: Memory) -> None:
        self.app, self._run = app, run
        run(app.webhooks.register(URL))
        (self.secret,) = keystore.kept.values()

    def sent(self) -> str:
        reference = at_once(self.app.checkout.save(order())).reference
        self._run(self.app.checkout.send(reference))
        return reference

    def deliver(self, *bodies: bytes, age: float = 0, secret: str = "", pause: float = 0) -> list[bool]:
        """Bring webhooks in, one after the other; wait until all that they caused is over."""

        async def bring() -> list[bool]:
            taken = []
            for body in bodies:
                at = datetime.now(UTC) - timedelta(seconds=age)
                headers = signed(secret or self.secret, URL, body, at)
                taken.append(self.app.webhooks.received(Delivered(path_of(URL), headers, body), HERE))
                if pause:
                    await asyncio.sleep(pause)
            await asyncio.sleep(0)
            await until(lambda: not webhooks_read_by(self.app), "the reads never ended")
            return taken

        return self._run(bring())

    def standing(self, reference: str) -> Standing:
        return self.app.browse.order(reference).standing


@pytest.fixture
def shop(app: runtime.App, run: Run, keystore: Memory) -> Shop:
    return Shop(app, run, keystore)


# what comes in -------------------------------------------------------------------------------------------------------------


def test_one_read_and_the_service_s_own_word(shop: Shop, reads: list[str], sandbox: Sandbox) -> None:
    reference = shop.sent()
    sandbox.approve(reference)
    assert shop.deliver(news(reference)) == [True]
    assert reads == [reference]
    assert shop.standing(reference) is Standing.RESERVED


@pytest.mark.parametrize("name", ["AUTHORIZED", "CAPTURED", "REFUNDED", "EXPIRED", "NONSENSE"])
def test_its_content_changes_nothing(shop: Shop, reads: list[str], name: str) -> None:
    reference = shop.sent()
    assert shop.deliver(news(reference, name, amount={"currency": "NOK", "value": 1}, state="AUTHORIZED")) == [True]
    assert reads == [reference]
    view = shop.app.browse.order(reference)
    assert (view.standing, view.anomalies) == (Standing.WAITING, 0)


@pytest.mark.parametrize(
    "spoilt",
    [{"secret": "forged"}, {"age": 301}, {"age": -301}],
    ids=["forged", "replayed", "from the future"],
)
def test_what_is_not_genuine_does_nothing(
    shop: Shop, reads: list[str], spoilt: dict[str, Any], sandbox: Sandbox
) -> None:
    reference = shop.sent()
    sandbox.approve(reference)
    assert shop.deliver(news(reference), **spoilt) == [False]
    assert reads == []
    assert shop.standing(reference) is Standing.WAITING


def test_genuine_and_about_nothing_of_ours(shop: Shop, reads: list[str]) -> None:
    reference = shop.sent()
    bodies = [news("K-000000-9999"), news(reference, msn="999999"), b"not json", b"[]", b"", b'{"customerToken": "t"}']
    assert shop.deliver(*bodies) == [True] * 6
    assert reads == []


def test_news_of_a_unit_goes_on_while_another_one_sells(
    shop: Shop, reads: list[str], sandbox: Sandbox, run: Run, open_app: OpenApp
) -> None:
    reference = shop.sent()
    butik, _ = run(shop.app.units.add(TypedUnit("Butik", market="DK")))
    shop.app.units.use(butik.id)
    sandbox.approve(reference)
    assert shop.deliver(news(reference)) == [True]
    assert shop.standing(reference) is Standing.RESERVED
    # also after a start at which the other one sells
    shop.app = open_app()
    assert shop.deliver(news(reference, "CAPTURED")) == [False]
    run(shop.app.webhooks.load())
    assert shop.deliver(news(reference, "CAPTURED")) == [True]


def test_a_request_of_ours_that_is_still_under_way_is_left_alone(
    shop: Shop, reads: list[str], run: Run, sandbox: Sandbox
) -> None:
    """Its answer holds more than a read does, and must find the payment as it was."""
    reference = at_once(shop.app.checkout.save(order())).reference
    sandbox.faults({"operation": "create", "do": "delay", "ms": 200, "count": 1})

    async def whole() -> None:
        sending = shop.app.tasks.start("send", shop.app.checkout.send(reference))
        await asyncio.sleep(0.1)
        body = news(reference, "CREATED")
        headers = signed(shop.secret, URL, body, datetime.now(UTC))
        assert shop.app.webhooks.received(Delivered(path_of(URL), headers, body), HERE)
        await sending

    run(whole())
    assert reads == []
    assert shop.standing(reference) is Standing.WAITING


def test_a_thousand_times_the_same_is_one_read(shop: Shop, reads: list[str]) -> None:
    reference = shop.sent()
    assert shop.deliver(*[news(reference)] * 1000) == [True] * 1000
    assert reads == [reference]
    shop.deliver(news(reference))
    assert reads == [reference]


def test_a_burst_of_different_events_is_few_reads(
    shop: Shop, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes while a read is under way or just over causes one more, after a pause."""
    monkeypatch.setattr("app.services.webhooks.BETWEEN_READS", 0.5)
    reference = shop.sent()
    shop.deliver(*[news(reference, psp=f"psp-{number}") for number in range(500)])
    assert reads == [reference]
    shop.deliver(*[news(reference, psp=f"more-{number}") for number in range(20)], pause=0.001)
    assert reads == [reference] * 3


def test_two_payments_are_read_side_by_side(shop: Shop, reads: list[str]) -> None:
    first, second = shop.sent(), shop.sent()
    shop.deliver(news(first), news(second))
    assert sorted(reads) == sorted([first, second])


def test_any_order_will_do(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    reference = shop.sent()
    sandbox.approve(reference)
    shop.deliver(news(reference, "CAPTURED"), news(reference, "AUTHORIZED"), news(reference, "CREATED"), pause=0.06)
    assert shop.standing(reference) is Standing.RESERVED
    run(shop.app.actions.capture(reference))
    shop.deliver(news(reference, "AUTHORIZED", psp="late"), news(reference, "ABORTED", psp="later"))
    view = shop.app.browse.order(reference)
    assert (view.standing, view.anomalies) == (Standing.CAPTURED, 0)


def test_after_a_read_that_failed_the_same_may_be_told_again(shop: Shop, reads: list[str], sandbox: Sandbox) -> None:
    reference = shop.sent()
    sandbox.approve(reference)
    sandbox.faults({"operation": "get", "do": "500", "count": 1})
    shop.deliver(news(reference))
    assert shop.standing(reference) is Standing.WAITING
    shop.deliver(news(reference))
    assert reads == [reference] * 2
    assert shop.standing(reference) is Standing.RESERVED


def test_a_disk_that_is_full_stops_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    reference = shop.sent()

    async def full(_: str) -> bool:
        raise Blocked("disk_unusable", reason="full")

    with monkeypatch.context() as patch:
        patch.setattr(shop.app.watch, "look_now", full)
        assert shop.deliver(news(reference)) == [True]
    assert webhooks_read_by(shop.app) == set()


def test_the_memory_of_what_was_told_is_bounded(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.services.webhooks.MOST_REMEMBERED", 10)
    reference = shop.sent()
    shop.deliver(*[news(reference, psp=f"psp-{number}") for number in range(50)])
    assert len(heard_by(shop.app)) == 10


def test_whoever_knocks_a_thousand_times_fills_no_log(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kvitt")
    shop.deliver(*[news("K-1")] * 1000, secret="forged")
    assert caplog.text.count("turned away") == 1


# registrations -------------------------------------------------------------------------------------------------------------


def test_register_list_delete(app: runtime.App, run: Run, keystore: Memory) -> None:
    heard: list[Change] = []
    app.changes.subscribe(heard.append)
    made, kept = run(app.webhooks.register(URL))
    assert (made.url, made.ours, made.secret_at_hand, kept) == (URL, True, True, True)
    assert list(keystore.kept) == [(PLACE, made.id)]
    assert run(app.webhooks.listed()) == app.webhooks.known == (made,)
    run(app.webhooks.delete(made.id))
    assert run(app.webhooks.listed()) == app.webhooks.known == ()
    assert keystore.kept == {}
    assert app.webhooks.ours == {}
    assert {change.topic for change in heard} == {Topic.WEBHOOKS}


def test_new_first_and_then_the_old_one(app: runtime.App, run: Run, keystore: Memory, sandbox: Sandbox) -> None:
    other, _ = run(app.webhooks.register(URL + "/other"))
    old, _ = run(app.webhooks.register(URL))
    new, _ = run(app.webhooks.register(URL))
    assert {known.id for known in run(app.webhooks.listed())} == {other.id, new.id}
    assert {registration for _, registration in keystore.kept} == {other.id, new.id}
    calls = [(asked["method"], asked["path"].rpartition("/")[2]) for asked in sandbox.requests("webhooks")]
    assert calls.index(("DELETE", old.id)) > max(i for i, call in enumerate(calls) if call[0] == "POST")


def test_somebody_else_s_registration_for_the_same_address_stays(
    app: runtime.App, open_app: OpenApp, run: Run, tmp_path: Any
) -> None:
    theirs = run(service_of(app).register_webhook(URL))
    made, _ = run(app.webhooks.register(URL))
    found = {known.id: (known.ours, known.secret_at_hand) for known in run(app.webhooks.listed())}
    assert found == {theirs.id: (False, False), made.id: (True, True)}


def test_an_old_one_that_cannot_be_deleted_does_not_spoil_the_new_one(
    app: runtime.App, run: Run, sandbox: Sandbox
) -> None:
    old, _ = run(app.webhooks.register(URL))

    def change(honest: Any) -> Any:
        async def exchange(method: str, *rest: Any, **more: Any) -> Any:
            if method == "DELETE":
                raise Uncertain("canary")
            return await honest(method, *rest, **more)

        return exchange

    with between(app, change):
        new, _ = run(app.webhooks.register(URL))
    assert {known.id for known in app.webhooks.known if known.ours} == {old.id, new.id}


def test_what_the_service_gave_up_is_forgotten(app: runtime.App, run: Run, keystore: Memory) -> None:
    made, _ = run(app.webhooks.register(URL))
    run(service_of(app).delete_webhook(made.id))
    assert run(app.webhooks.listed()) == ()
    assert (app.webhooks.ours, keystore.kept) == ({}, {})


def test_deleting_what_is_gone(app: runtime.App, run: Run) -> None:
    made, _ = run(app.webhooks.register(URL))
    run(service_of(app).delete_webhook(made.id))
    run(app.webhooks.delete(made.id))
    assert app.webhooks.ours == {}
    with pytest.raises(Refused):
        run(app.webhooks.delete(made.id))


def test_a_lost_answer_is_no_registration_of_ours(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    """It may have happened, with a secret that nobody has: it is on the list and can be deleted by its id."""
    sandbox.faults({"operation": "webhooks", "do": "drop_after", "count": 1})
    with pytest.raises(Uncertain):
        run(app.webhooks.register(URL))
    (lost,) = run(app.webhooks.listed())
    assert (lost.ours, lost.secret_at_hand) == (False, False)
    run(app.webhooks.delete(lost.id))
    assert run(app.webhooks.listed()) == ()


def test_an_address_that_cannot_be(app: runtime.App, run: Run, sandbox: Sandbox) -> None:
    with pytest.raises(Invalid):
        run(app.webhooks.register("http://shop.example/"))
    assert sandbox.requests("webhooks") == []


# where the secret is -------------------------------------------------------------------------------------------------------


def test_the_secret_outlives_the_program_in_the_key_store(
    app: runtime.App, open_app: OpenApp, run: Run, keystore: Memory
) -> None:
    made, _ = run(app.webhooks.register(URL))
    run(app.close())
    again = open_app()
    run(again.webhooks.load())
    assert (again.webhooks.ours, again.webhooks.unusable) == ({made.id: URL}, {})
    keystore.kept.clear()
    run(again.close())
    without = open_app()
    run(without.webhooks.load())
    assert without.webhooks.unusable == {made.id: URL}


def test_without_a_key_store_it_lasts_for_this_run(
    app: runtime.App, open_app: OpenApp, run: Run, keystore: Memory
) -> None:
    keystore.locked = True
    made, kept = run(app.webhooks.register(URL))
    assert (made.secret_at_hand, kept, keystore.kept) == (True, False, {})
    assert app.webhooks.unusable == {}
    run(app.close())
    again = open_app()
    (found,) = run(again.webhooks.listed())
    assert (found.ours, found.secret_at_hand) == (True, False)
    new, _ = run(again.webhooks.register(URL))  # the remedy
    assert run(again.webhooks.listed()) == (new,)


def test_the_secret_is_in_no_file_no_log_and_no_database(
    shop: Shop, run: Run, folder: Any, caplog: pytest.LogCaptureFixture, sandbox: Sandbox
) -> None:
    caplog.set_level(logging.DEBUG)
    reference = shop.sent()
    sandbox.approve(reference)
    shop.deliver(news(reference, canary="canary-of-a-body"))
    shop.deliver(news(reference, canary="canary-of-a-body"), secret="forged")
    sandbox.faults({"operation": "webhooks", "do": "500"})
    with pytest.raises(Uncertain):
        run(shop.app.webhooks.register(URL))
    tables = [name for (name,) in statement(shop.app, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    database = json.dumps([[list(map(str, row)) for row in statement(shop.app, f"SELECT * FROM {t}")] for t in tables])
    run(shop.app.close())
    kept = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert URL.encode() in kept  # the control: that there is a registration is known
    assert URL in database
    assert reference in caplog.text
    for canary in (shop.secret, shop.secret[:20], "canary-of-a-body"):
        assert canary not in caplog.text
        assert canary not in database
        assert canary.encode() not in kept
