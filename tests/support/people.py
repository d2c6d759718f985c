"""A shop with three people, one of each role."""

from __future__ import annotations

from app import runtime
from app.domain.shop.permission import Role
from tests.support.at_once import at_once
from tests.support.counter import Run

PINS = {"Kari": "4826", "Mona": "5937", "Ola": "9051"}
LIMIT = 50_000
"""What Ola may give back a day."""


def hire(app: runtime.App, run: Run) -> None:
    """Kari owns the shop and is at the till; Mona is a manager, Ola a clerk."""
    run(app.staff.add("Kari", PINS["Kari"]))
    run(app.staff.add("Mona", PINS["Mona"], Role.MANAGER))
    run(app.staff.add("Ola", PINS["Ola"], Role.CLERK, LIMIT))


def switch_to(app: runtime.App, run: Run, name: str) -> None:
    """Let a person take over the till; nobody, where the name is empty."""
    if name:
        run(app.staff.sign_in(name, PINS[name]))
    else:
        at_once(app.staff.lock())
