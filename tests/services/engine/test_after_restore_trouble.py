"""The search after a restore in trouble: offline, refused, killed, a damaged file; it goes on where it was."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import Offline, Refused, Uncertain
from app.store import put_back
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.inside.service import between
from tests.support.restored_shop import Shop, asked
from tests.support.stage import Stage as Sandbox


@pytest.fixture
def shop(open_app: OpenApp, run: Run, folder: Path) -> Shop:
    return Shop(open_app, run, folder)


def test_a_damaged_file_put_aside_gives_what_can_be_read(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    copy = shop.copy()
    at_once(shop.app.preferences.change({"reference_prefix": "TILL2"}))
    later = shop.sell()
    run(shop.app.close())
    aside = put_back(copy, shop.folder / "kvitt.db", shop.clock())
    assert aside is not None
    with aside.open("r+b") as opened:
        opened.write(os.urandom(100))
    shop.open()
    assert shop.search() == 1
    assert shop.references() == {later}


def test_offline_and_then_on_from_where_it_was(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    copy = shop.copy()
    sold = [shop.sell() for _ in range(4)]
    shop.restore(copy, lost=True)
    count = 0

    def breaks(honest: Callable[..., Any]) -> Callable[..., Any]:
        async def exchange(method: str, path: str, *rest: Any, **more: Any) -> Any:
            nonlocal count
            if method == "GET":
                count += 1
                if count > 30:
                    raise Offline("offline")
            return await honest(method, path, *rest, **more)

        return exchange

    with between(shop.app, breaks), pytest.raises(Offline):
        shop.search()
    assert shop.app.after_restore.due
    asked_before = asked(sandbox)
    run(shop.app.close())  # and the program was closed meanwhile
    shop.open()
    assert shop.search() == 4
    assert set(sold) == shop.references()
    probed = [reference for reference in asked(sandbox) if reference not in sold]
    assert len(probed) == len(set(probed))  # nothing was asked twice
    assert asked_before


def test_without_a_network_from_the_start(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    reference = shop.sell()
    copy = shop.copy()
    later = shop.sell()
    shop.restore(copy, api="http://127.0.0.1:1")
    with pytest.raises(Offline):
        shop.search()
    assert shop.app.after_restore.due
    assert shop.references() == {reference}
    run(shop.app.close())
    shop.open()
    assert run(shop.app.after_restore.keep_trying()) == 1
    assert later in shop.references()


def test_politely(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    """At most ten a second, and Retry-After is honoured."""
    copy = shop.copy()
    reference = shop.sell()
    shop.restore(copy, lost=True)
    started, before = shop.clock(), len(sandbox.requests())
    sandbox.faults({"operation": "get", "do": "429", "count": 2})
    assert shop.search() == 1
    made = len(sandbox.requests()) - before
    assert made > 20
    assert (shop.clock() - started).total_seconds() >= made * 0.1 - 1
    assert [seconds for seconds in shop.slept if seconds >= 1]
    assert reference in shop.references()


def test_trouble_that_lasts_is_waited_out(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    copy = shop.copy()
    reference = shop.sell()
    shop.restore(copy, lost=True)
    sandbox.faults({"operation": "get", "do": "500", "count": 6})
    with pytest.raises(Uncertain):
        shop.search()
    assert run(shop.app.after_restore.keep_trying()) == 1
    assert reference in shop.references()


def test_an_answer_that_cannot_be_true_adopts_nothing(shop: Shop, sandbox: Sandbox) -> None:
    copy = shop.copy()
    reference = shop.sell()
    shop.restore(copy, lost=True)
    sandbox.faults({"operation": "get", "do": "wrong_reference"})
    with pytest.raises(Uncertain):
        shop.search()
    assert shop.references() == set()
    sandbox.faults()
    assert shop.search() == 1
    assert shop.references() == {reference}


@pytest.mark.parametrize("status", [404, 403])
def test_a_captured_payment_that_is_not_there_is_passed_over(
    shop: Shop, sandbox: Sandbox, run: Run, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """What the service does not have holds nothing up; any other refusal does, because nothing was learnt by it."""
    captured = shop.sell()
    sandbox.approve(captured)
    run(shop.app.watch.once())
    run(shop.app.actions.capture(captured))
    copy = shop.copy()
    shop.restore(copy)

    async def look(reference: str, **more: object) -> None:
        raise Refused(status)

    monkeypatch.setattr(shop.app.reader, "look", look)
    if status == 404:
        assert shop.search() == 0
        return
    with pytest.raises(Refused):
        shop.search()


def test_killed_in_the_middle_and_nothing_is_half(shop: Shop, sandbox: Sandbox, run: Run) -> None:
    class Crash(BaseException):
        pass

    copy = shop.copy()
    sold = [shop.sell() for _ in range(3)]
    shop.restore(copy, lost=True)
    honest = store_of(shop.app).recovery.move_counter
    moved: list[str] = []

    def dies(unit: int, reference: str) -> None:
        honest(unit, reference)
        moved.append(reference)
        if len(moved) == 2:
            raise Crash

    store_of(shop.app).recovery.move_counter = dies  # type: ignore[method-assign]
    with pytest.raises(Crash):
        shop.search()
    run(shop.app.close())
    shop.open()
    assert shop.references() == {sold[0]}
    assert shop.search() == 3
    assert set(sold) == shop.references()
