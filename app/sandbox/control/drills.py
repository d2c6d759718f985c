"""Drills: situations to practise, with a check that the money ended right.

Each says what to notice and do.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from app.sandbox.control.drill_words import Text, text
from app.sandbox.exchange.context import ApiContext
from app.sandbox.payments.payment import Happening, Movement, Payment, State
from app.sandbox.units import Unit

TOO_MANY = text("More than one request waited at the same time. Send another order, on its own.")
ENDED = text("That request has ended. Send another one to try again.")
_OVER = {State.ABORTED, State.EXPIRED, State.TERMINATED}
_ANSWERS = {Happening.AUTHORIZED, Happening.ABORTED, Happening.EXPIRED, Happening.TERMINATED, Happening.CANCELLED}


class Scene(NamedTuple):
    """What has happened since the drill began."""

    payments: Sequence[Payment]
    movements: Sequence[Movement]
    refused: frozenset[str]
    """Codes that the merchant was refused with."""

    def one(self, test: Callable[[Payment], bool]) -> bool:
        """There is exactly one payment, and it is so."""
        return len(self.payments) == 1 and test(self.payments[0])

    @property
    def attempts(self) -> "list[Scene]":
        """The same, parted where nothing waited any more when the next request came."""
        parted: list[list[Payment]] = []
        for payment in sorted(self.payments, key=lambda payment: payment.created_at):
            # One that still waited when the next came: both belong to one attempt.
            if parted and any(_waited_at(payment.created_at, other) for other in parted[-1]):
                parted[-1].append(payment)
            else:
                parted.append([payment])
        return [self._only(payments) for payments in parted]

    def _only(self, payments: Sequence[Payment]) -> "Scene":
        own = {(payment.msn, payment.reference) for payment in payments}
        movements = [movement for movement in self.movements if (movement.msn, movement.reference) in own]
        return Scene(payments, movements, self.refused)

    @property
    def why(self) -> Text | None:
        """Why this attempt can no longer pass, if that is plain."""
        if len(self.payments) > 1:
            return TOO_MANY
        return ENDED if self.one(lambda payment: payment.state in _OVER and not payment.authorized) else None

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
            # The service counts the whole amount as cancelled there, though nothing moved (`docs/service.md` 3.3).
            if payment.state is State.TERMINATED:
                moved["cancelled"] = payment.value
            if any(moved[name] != getattr(payment, name) for name in moved):
                return False
        return True


def _waited_at(moment: datetime, payment: Payment) -> bool:
    """Whether the customer had not answered yet then."""
    answers = [event.at for event in payment.events if event.success and event.name in _ANSWERS]
    return not answers or answers[0] > moment


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
    """At most one drill at a time.

    Starting one takes back what the one before had changed. A drill can be tried again and again while it runs: each
    request is an attempt of its own, together with those that waited at the same time as it.
    """

    def __init__(self, context: ApiContext, known: Mapping[str, Drill]) -> None:
        self._context, self._world, self._known = context, context.world, known
        self._running: str | None = None
        self._units_before: tuple[Unit, ...] = ()
        self._first_payment = self._first_movement = 0
        self._seen_exchanges = ""
        # A reset of the world ends the drill with it.
        context.world.forgetting.append(self.stop)

    def listed(self) -> list[dict[str, Any]]:
        return [self._shown(name) for name in self._known]

    def start(self, name: str) -> dict[str, Any]:
        drill = self._drill(name)
        self.stop()
        self._running = name
        # Numbers instead of a moment: the clock of practice may jump.
        self._first_payment, self._first_movement = self._world.shelf.last_numbers()
        journal = self._context.journal
        # The last exchange before the drill; what follows it belongs to the drill.
        self._seen_exchanges = journal[-1].trace_id if journal else ""
        self._context.script.load([dict(rule) for rule in drill.rules])
        # In memory only: a practice room that is switched off in the middle of a drill opens as it was before.
        self._units_before = tuple(self._world.units.values())
        for unit in self._units_before:  # whichever country is being practised
            self._world.units[unit.msn] = unit.changed(dict(drill.switches))
        return self._shown(name)

    def check(self, name: str) -> dict[str, Any]:
        """How far the clerk has come.

        `passed` when every goal is reached and the ledger is right.
        """
        drill = self._drill(name)
        if self._running != name:
            raise ValueError(f"the drill {name} has not been started")
        whole = self._scene()
        right = whole.ledger_is_right
        attempts = whole.attempts or [whole]
        # The first attempt that passes counts; without one the latest is shown.
        scene = next((each for each in attempts if self._reached(drill, each)), attempts[-1])
        goals = [{"text": goal.text, "reached": goal.reached(scene)} for goal in drill.goals]
        passed = right and self._reached(drill, scene)
        return {"name": name, "goals": goals, "ledgerIsRight": right, "passed": passed} | (
            {} if passed or scene.why is None else {"why": scene.why}
        )

    @staticmethod
    def _reached(drill: Drill, scene: Scene) -> bool:
        return all(goal.reached(scene) for goal in drill.goals)

    def stop(self) -> None:
        if self._running is not None:
            self._world.units.update({unit.msn: unit for unit in self._units_before})
            self._context.script.clear()
        self._running, self._units_before = None, ()

    def _scene(self) -> Scene:
        self._world.sweep()
        refused: set[str] = set()
        for exchange in reversed(self._context.journal):
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
