"""Where nothing can be written down, wrong PINs slow down all the same, in memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.records.journal import What
from app.errors import Blocked, Invalid
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.people import PINS, hire
from tests.support.plain_orders import order

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_on_a_full_disk_whoever_has_a_pin_comes_in_and_guesses_wait(open_app: OpenApp, run: Run) -> None:
    now = [NOW]
    app = open_app(now=lambda: now[0])
    hire(app, run)
    saved = at_once(app.checkout.save(order()))
    logged = len(list(app.browse.entries()))
    store_of(app).mark_damaged(Blocked("disk_full"))
    at_once(app.staff.lock())
    assert app.staff.locked
    codes = []
    for pin in ("0000", "0000", "0000", "0000", PINS["Ola"]):
        with pytest.raises(Invalid) as refused:
            run(app.staff.sign_in("ola", pin))
        codes.append(refused.value.code)
    assert codes == ["wrong_pin"] * 4 + ["pin_too_soon"]
    assert app.staff.seconds_to_wait("OLA") == 5
    now[0] += timedelta(seconds=5)
    run(app.staff.sign_in("ola", PINS["Ola"]))
    assert (app.session.who, app.staff.seconds_to_wait("Ola")) == ("Ola", 0)
    with pytest.raises(Blocked):  # and can do nothing but look
        at_once(app.actions.reveal_phone(saved.reference))
    assert len(list(app.browse.entries())) == logged


def test_what_was_written_counts_on_where_nothing_can_be_written(open_app: OpenApp, run: Run) -> None:
    app = open_app()
    hire(app, run)
    for _ in range(3):
        with pytest.raises(Invalid):
            run(app.staff.sign_in("Ola", "0000"))
    store_of(app).mark_damaged(Blocked("disk_full"))
    with pytest.raises(Invalid):
        run(app.staff.sign_in("Ola", "0000"))
    assert app.staff.seconds_to_wait("Ola") in (4, 5)
    assert [each.what for each in app.browse.entries()].count(What.WRONG_PIN) == 3
