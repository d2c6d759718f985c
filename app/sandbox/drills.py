"""Drills: small situations to practise, each with what to notice and do, and a check that the money ended right."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from .drill_words import Text
from .exchange import Counter
from .payment import Movement, Payment, State
from .units import Unit


class Scene(NamedTuple):
    """What has happened since the drill began."""

    payments: Sequence[Payment]
    movements: Sequence[Movement]
    refused: frozenset[str]
    """Codes that the merchant was refused with."""

    def one(self, test: Callable[[Payment], bool]) -> bool:
        """There is exactly one payment, and it is so."""
        return len(self.payments) == 1 and test(self.payments[0])

    def times(self, kind: str) -> int:
        return sum(movement.kind == kind for movement in self.movements)

    @property
    def ledger_is_right(self) -> bool:
        """The ledger, kept apart from the payments, says the same as they do."""
        names = {"authorize": "authorized", "capture": "captured", "refund": "refunded", "cancel": "cancelled"}
        for payment in self.payments:
            moved = dict.fromkeys(names.values(), 0)
            for movement in self.movements:
                if (movement.msn, movement.reference) == (payment.msn, payment.reference):
                    moved[names[movement.kind]] += movement.value
            if payment.state is State.TERMINATED:
                moved["cancelled"] = payment.value
            if any(moved[name] != getattr(payment, name) for name in moved):
                return False
        return True


class Goal(NamedTuple):
    """One thing that has to be so at the end."""

    text: Text
    reached: Callable[[Scene], bool]


class Drill(NamedTuple):
    """A situation, what the clerk should notice, what to do, and the goals."""

    title: Text
    notice: Text
    do: Text
    goals: Sequence[Goal]
    rules: Sequence[Mapping[str, Any]] = ()
    switches: Mapping[str, Any] = {}


class Drills:
    """At most one drill at a time. Starting one takes back what the one before had changed."""

    def __init__(self, counter: Counter, known: Mapping[str, Drill]) -> None:
        self._counter, self._world, self._known = counter, counter.world, known
        self._running: str | None = None
        self._units_before: tuple[Unit, ...] = ()
        self._first_payment = self._first_movement = 0
        self._seen_exchanges = ""
        counter.world.forgetting.append(self.stop)

    def listed(self) -> list[dict[str, Any]]:
        return [self._shown(name) for name in self._known]

    def start(self, name: str) -> dict[str, Any]:
        drill = self._drill(name)
        self.stop()
        self._running = name
        self._first_payment, self._first_movement = self._world.shelf.last_numbers()
        journal = self._counter.journal
        self._seen_exchanges = journal[-1].trace_id if journal else ""
        self._counter.script.load([dict(rule) for rule in drill.rules])
        # In memory only: a practice room that is switched off in the middle of a drill opens as it was before.
        self._units_before = tuple(self._world.units.values())
        for unit in self._units_before:  # whichever country is being practised
            self._world.units[unit.msn] = unit.changed(dict(drill.switches))
        return self._shown(name)

    def check(self, name: str) -> dict[str, Any]:
        """How far the clerk has come; `passed` when every goal is reached and the ledger is right."""
        drill = self._drill(name)
        if self._running != name:
            raise ValueError(f"the drill {name} has not been started")
        scene = self._scene()
        goals = [{"text": goal.text, "reached": goal.reached(scene)} for goal in drill.goals]
        right = scene.ledger_is_right
        passed = right and all(goal["reached"] for goal in goals)
        return {"name": name, "goals": goals, "ledgerIsRight": right, "passed": passed}

    def stop(self) -> None:
        if self._running is not None:
            self._world.units.update({unit.msn: unit for unit in self._units_before})
            self._counter.script.clear()
        self._running, self._units_before = None, ()

    def _scene(self) -> Scene:
        self._world.sweep()
        refused: set[str] = set()
        for exchange in reversed(self._counter.journal):
            if exchange.trace_id == self._seen_exchanges:
                break
            refused |= exchange.codes
        shelf = self._world.shelf
        return Scene(
            shelf.payments(after=self._first_payment), shelf.movements(after=self._first_movement), frozenset(refused)
        )

    def _drill(self, name: str) -> Drill:
        if name not in self._known:
            raise ValueError(f"drill must be one of: {', '.join(self._known)}")
        return self._known[name]

    def _shown(self, name: str) -> dict[str, Any]:
        drill = self._known[name]
        said = {"name": name, "title": drill.title, "notice": drill.notice, "do": drill.do}
        return said | {"goals": [goal.text for goal in drill.goals], "running": self._running == name}
