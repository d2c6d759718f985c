"""Faults and other values, planted where no public name stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest


STEPS = frozenset(
    {
        *(f"Delivery.{name}" for name in ("try", "write", "answered", "refused", "resume", "settle_by_looking")),
        *(f"Scanner.{name}" for name in ("on_key", "take_back", "let_go")),
        "Run.follows",
        "app.store.sqlite.backup.copy_pages",
        *(f"app.system.receipt_printer.{name}" for name in ("commands", "untaken")),
        *(f"app.domain.day.parting.{name}" for name in ("by_portions", "spread", "take_off")),
        "app.domain.operation.WAITS",
    }
)
"""The steps that a test may plant a fault in: no public name stands for the middle of a step."""


def step_of(owner: Any, name: str) -> Any:
    """A step of a class or module, as it is."""
    assert f"{owner.__name__}.{name}" in STEPS
    return getattr(owner, f"_{name}")


def plant(owner: Any, name: str, fault: Any, patch: pytest.MonkeyPatch | None = None) -> None:
    """Put `fault` in the place of a step of a class or module; for the test of `patch`, or for good."""
    assert f"{owner.__name__}.{name}" in STEPS
    if patch is None:
        setattr(owner, f"_{name}", fault)
    else:
        patch.setattr(owner, f"_{name}", fault)


INNER = frozenset(
    {
        "app.commands.safety.agreed",
        "app.services.engine.watch.PAUSE",
        "app.services.safety.AFTER_START",
        "app.services.safety.NAP",
        "app.store.customers.LAST",
        "app.store.journal.PAGE",
        "app.store.sqlite.backup.STEP_PAGES",
        "app.store.sqlite.backup.STEP_REST_S",
        "app.store.sqlite.health.PATIENCE_MS",
        "app.store.sqlite.log_check.RUN",
        "app.store.sqlite.upgrade.OFTEN",
        "app.system.receipt_printer.QUIET",
    }
)
"""What a test may put another value in the place of: waits that would be too long for it, sizes that it would not reach, and
the answer of a person at a terminal."""


def put_inside(patch: pytest.MonkeyPatch, path: str, value: Any) -> None:
    """Put `value` in the place of a private name of a module, for the test of `patch`."""
    assert path in INNER
    module, _, name = path.rpartition(".")
    patch.setattr(f"{module}._{name}", value)
