"""Who may: every public method of a service that writes or moves money asks, and a no stops it before anything happens."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.shop import permission
from app.domain.shop.permission import Role
from app.errors import Invalid
from app.runtime import App
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.inside.program import store_of
from tests.support.people import hire, switch_to
from tests.support.plain_orders import order
from tests.support.stage import Stage

SERVICES = Path(__file__).parents[2] / "app" / "services"
ENGINE = SERVICES / "engine"
"""The engine finishes what somebody was allowed to decide; nobody stands behind its steps."""
FROM_OUTSIDE = {("Webhooks", "received")}
"""A webhook comes from the service. It decides nothing: a payment is read."""
WRITES = ("_store.write", "_store.writing", "_store.write_here")
AT_THE_DOOR = {("PinTries", "begin"), ("PinTries", "end"), ("Staff", "lock"), ("Staff", "recover")}
"""Who comes in, leaves, or stands beside somebody shows a PIN instead; a forgotten one is recovered on a terminal."""


def _acts(function: ast.AST) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


def _changing(cls: ast.ClassDef) -> Iterator[tuple[str, bool]]:
    """The public methods that write or send, by themselves or through others of their class, and whether each asks."""
    methods = {each.name: each for each in cls.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
    calls = {name: set(_acts(method)) for name, method in methods.items()}

    def changes(name: str, seen: frozenset[str] = frozenset()) -> bool:
        own = any(call.endswith(WRITES) or call.startswith(("self._delivery.", "self._send")) for call in calls[name])
        inner = (call.removeprefix("self.") for call in calls[name] if call.startswith("self."))
        return own or any(
            changes(other, seen | {name}) for other in inner if other in methods and other not in seen | {name}
        )

    for name in methods:
        if not name.startswith("_") and changes(name):
            yield name, "self._session.require" in calls[name]


def _services() -> Iterator[ast.ClassDef]:
    for file in sorted(SERVICES.rglob("*.py")):
        if ENGINE not in file.parents:
            yield from (node for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, ast.ClassDef))


def changing_methods() -> dict[tuple[str, str], bool]:
    """The methods of all services that write or send, and whether each asks."""
    return {(cls.name, name): asks for cls in _services() for name, asks in _changing(cls)}


def test_whatever_writes_or_moves_money_asks_first() -> None:
    found = changing_methods()
    assert [method for method, asks in found.items() if not asks and method not in FROM_OUTSIDE | AT_THE_DOOR] == []
    assert {("Actions", "capture"), ("Actions", "refund"), ("Checkout", "send"), ("Preferences", "change")} <= set(
        found
    )
    assert len(found) > 20


@pytest.mark.parametrize(
    ("source", "asks"),
    [
        ("class A:\n def save(self):\n  with self._store.write(): pass", False),
        ("class A:\n async def save(self):\n  async with self._store.writing(): pass", False),
        ("class A:\n def save(self):\n  with self._store.write_here(): pass", False),
        ("class A:\n def save(self):\n  self._put()\n def _put(self):\n  with self._store.write(): pass", False),
        ("class A:\n async def go(self):\n  await self._delivery.deliver(1)", False),
        ("class A:\n def save(self):\n  self._session.require(1)\n  with self._store.write(): pass", True),
    ],
)
def test_the_walk_sees_who_does_not_ask(source: str, asks: bool) -> None:
    (cls,) = ast.parse(source).body
    assert isinstance(cls, ast.ClassDef)
    assert [asked for _, asked in _changing(cls)] == [asks]


def captured(app: App, run: Run, sandbox: Stage, total: int = 100_000) -> str:
    """An order that was paid; its reference."""
    reference = at_once(app.checkout.save(order(total))).reference
    run(app.checkout.send(reference))
    sandbox.approve(reference)
    run(app.watch.once())
    run(app.actions.capture(reference))
    return reference


@pytest.fixture
def nobody_may(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def forbid() -> None:
        monkeypatch.setitem(permission.TABLE, Role.EVERYBODY, {})

    return forbid


def test_a_no_stops_it_before_anything_is_written(app: App, run: Run, nobody_may: Callable[[], None]) -> None:
    saved = at_once(app.checkout.save(order()))
    nobody_may()
    for act in (
        lambda: at_once(app.checkout.save(order())),
        lambda: at_once(app.checkout.discard(saved.reference)),
        lambda: at_once(app.preferences.change({"shop": "Theirs"})),
        lambda: at_once(app.actions.ship_later(saved.reference)),
        lambda: run(app.checkout.send(saved.reference)),
        lambda: run(app.actions.capture(saved.reference)),
    ):
        with pytest.raises(Invalid) as refused:
            act()
        assert refused.value.code == "act_not_allowed"
    assert [each.reference for each in app.browse.drafts()] == [saved.reference]
    assert store_of(app).operations.pending() == ()


def test_the_limit_counts_what_is_really_given_back(app: App, run: Run, sandbox: Stage) -> None:
    """*All that was captured* is an amount, too: it is asked about before the decision is written down."""
    paid = captured(app, run, sandbox)
    hire(app, run)
    switch_to(app, run, "Ola")
    with pytest.raises(Invalid) as refused:
        run(app.actions.refund(paid))
    assert (refused.value.code, refused.value.values["amount"]) == ("second_person_needed", 100_000)
    assert [each.kind for each in store_of(app).operations.of_order(1)] == ["create", "capture"]
