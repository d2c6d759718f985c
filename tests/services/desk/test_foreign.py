"""Payments made elsewhere: read without a trace, taken in whole, once, and worked with like any other."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import profiles, runtime
from app.domain.payment import Seen
from app.domain.problem import Invalid
from app.domain.shop.remembered import Remembered
from app.domain.standing import Standing
from app.errors import Blocked, Refused
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.service import service_of
from tests.support.plain_orders import order
from tests.support.stage import Stage

NAME = "WEBSHOP-2042"


@pytest.fixture
def other(tmp_path: Path, sandbox: Stage, run: Run) -> Iterator[runtime.App]:
    """Another program of the same sales unit."""
    other = runtime.build(tmp_path / "other", profiles.Profile.PRACTICE, sandbox.url)
    yield other
    run(other.close())


@pytest.fixture
def theirs(other: runtime.App, run: Run, sandbox: Stage) -> str:
    """A payment that the other program made, approved and captured in part."""
    at_once(other.checkout.save(order(), NAME))
    run(other.checkout.send(NAME))
    sandbox.approve(NAME)
    run(other.watch.once())
    run(other.actions.capture(NAME, 10_000))
    return NAME


def test_a_look_up_keeps_nothing(app: runtime.App, run: Run, theirs: str) -> None:
    found = run(app.foreign.look_up(f" {theirs} "))
    assert (found.reference, found.standing, found.order_reference) == (theirs, Standing.PART_CAPTURED, "")
    assert [event.name for event in found.events] == ["CREATED", "AUTHORIZED", "CAPTURED"]
    assert app.browse.orders() == ()


def test_what_is_taken_in_can_be_worked_with_like_any_other(
    app: runtime.App, run: Run, theirs: str, sandbox: Stage
) -> None:
    at_once(app.preferences.change({"staff": "Kari"}))
    assert run(app.foreign.take_in(theirs, "Laget et annet sted")) == theirs
    view = app.browse.order(theirs)
    assert (view.standing, view.order.shown_description, view.order.lines) == (
        Standing.PART_CAPTURED,
        "Laget et annet sted",
        (),
    )
    run(app.actions.capture(theirs))
    run(app.actions.refund(theirs, 500))
    assert sandbox.moved(theirs)[-1] == ("refund", 500)
    assert [(entry.who, entry.detail) for entry in app.browse.entries() if entry.what == "found"] == [
        ("Kari", "looked up")
    ]
    assert app.browse.journal()


def test_it_is_taken_in_once(app: runtime.App, run: Run, theirs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when it is found by something else while it is read."""
    get = service_of(app).get
    begun: list[str] = []

    async def slow(reference: str) -> Seen:
        if not begun:
            begun.append(reference)
            await app.foreign.take_in(reference)
        seen: Seen = await get(reference)
        return seen

    monkeypatch.setattr(service_of(app), "get", slow)
    assert run(app.foreign.take_in(theirs)) == theirs
    assert run(app.foreign.take_in(theirs)) == theirs
    assert [row.reference for row in app.browse.orders()] == [theirs]
    assert len([entry for entry in app.browse.entries() if entry.what == "found"]) == 1


def test_one_of_ours_leads_to_its_order_and_is_not_asked_for(app: runtime.App, run: Run, sandbox: Stage) -> None:
    own = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(own))
    asked = len(sandbox.requests())
    assert run(app.foreign.look_up(own)).order_reference == own
    assert len(sandbox.requests()) == asked


@pytest.mark.parametrize(("name", "code"), [("WEBSHOP-9999", "payment_not_found"), ("no", "reference_unusable")])
def test_a_name_that_nobody_knows_is_said_so(app: runtime.App, run: Run, name: str, code: str) -> None:
    for act in (app.foreign.look_up, app.foreign.take_in):
        with pytest.raises(Invalid, match=code):
            run(act(name))
    assert app.browse.orders() == ()


def test_another_refusal_is_told_as_it_is(app: runtime.App, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refused(reference: str) -> Any:
        raise Refused(403, "x")

    monkeypatch.setattr(service_of(app), "get", refused)
    with pytest.raises(Refused):
        run(app.foreign.look_up(NAME))


def test_nothing_is_taken_in_while_a_restored_copy_is_compared(app: runtime.App, run: Run, theirs: str) -> None:
    at_once(app.memory.keep_shared(Remembered.SEARCH_AFTER_RESTORE, "{}"))
    with pytest.raises(Blocked, match="reconcile_due"):
        run(app.foreign.take_in(theirs))
