"""Wrong PINs in a shop with several tills: they count together, also past a server that is away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from app.domain.codes import TroubleCode
from app.domain.records.journal import What
from app.domain.shop.remembered import Remembered
from app.errors import Blocked, Invalid
from app.runtime import App
from tests.conftest import OpenApp, Run
from tests.support.inside.program import store_of
from tests.support.inside.use_cases import before_a_pin_is_kept, give_pin, wait_for_pins
from tests.support.people import PINS, hire
from tests.support.two_tills import Pair, look


def guess(app: App, run: Run, times: int, pin: str = "0000") -> list[str]:
    codes = []
    for _ in range(times):
        with pytest.raises(Invalid) as refused:
            run(app.staff.sign_in("Ola", pin))
        codes.append(refused.value.code)
    return codes


@asynccontextmanager
async def away() -> AsyncIterator[None]:
    raise Blocked(TroubleCode.SERVER_UNREACHED, reason="no answer")
    yield


def test_guesses_at_one_till_are_waited_for_at_another(tills: Pair, run: Run) -> None:
    first, second = tills
    hire(first, run)
    look(second)
    assert guess(first, run, 2) + guess(second, run, 2) == ["wrong_pin"] * 4
    # Nobody has looked: it is read inside the write.
    assert guess(first, run, 1, PINS["Ola"]) == ["pin_too_soon"]
    look(second)
    assert second.staff.seconds_to_wait("Ola") > 0
    assert [each.what for each in second.browse.entries()].count(What.WRONG_PIN) == 4


def test_a_pin_that_another_till_has_changed_is_dead(tills: Pair, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tills
    hire(first, run)
    look(second)
    run(second.staff.sign_in("Ola", PINS["Ola"]))
    run(first.staff.recover("Kari", "9753"))
    look(first)
    run(first.staff.sign_in("Kari", "9753"))
    run(first.staff.change("Ola", second.staff.named("Ola").role, None, "8642"))
    # The copy of the second knows nothing of it yet.
    assert second.staff.named("Ola").pin_hash != first.staff.named("Ola").pin_hash
    assert guess(second, run, 1, PINS["Ola"]) == ["wrong_pin"]
    run(second.staff.sign_in("Ola", "8642"))
    before_a_pin_is_kept(second, lambda: give_pin(first, "Ola", "7531"), monkeypatch)
    with pytest.raises(Invalid, match="wrong_pin"):
        run(second.staff.change_own_pin("8642", "1470"))


def test_a_new_start_wins_nothing_while_the_server_is_away(
    open_app: OpenApp, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    hire(app, run)
    with monkeypatch.context() as without:
        without.setattr(store_of(app), "writing", away)
        assert guess(app, run, 4) == ["wrong_pin"] * 4
    run(app.close())
    again = open_app()
    assert again.staff.seconds_to_wait("Ola") in (4, 5)
    assert again.memory.recall(Remembered.PIN_TRIES, "Ola").startswith("4 ")
    wait_for_pins(again, lambda: again.now() + timedelta(days=1), monkeypatch)
    with monkeypatch.context() as without:
        without.setattr(store_of(again), "writing", away)
        run(again.staff.sign_in("Ola", PINS["Ola"]))
    assert (again.session.who, again.memory.recall(Remembered.PIN_TRIES, "Ola")) == ("Ola", "")
    with monkeypatch.context() as without:
        without.setattr(store_of(again), "writing", away)
        run(again.staff.lock())  # it is locked all the same
    assert again.staff.locked


def test_two_tills_add_one_first_person(tills: Pair, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = tills
    before_a_pin_is_kept(second, lambda: first.staff.add("Kari", "2580"), monkeypatch)
    with pytest.raises(Invalid, match="sign_in_needed"):
        run(second.staff.add("Ola", "1470"))
    assert [each.name for each in second.staff.everybody] == ["Kari"]
