"""Wrong PINs in any order, with waits, restarts and changed PINs, against the plain rule: a model."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from app.domain.shop.permission import Role
from app.errors import Invalid
from app.services.memory import Memory
from app.services.people.staff import Staff
from app.store import Store, open_store
from tests.support.work import work_on

WAITS = (0, 0, 0, 0, 5, 15, 60, 300, 900)
"""Seconds after so many wrong PINs in a row, as docs/people.md has it."""


class PlainPins:
    """Keeps PINs as they are; what argon2 does with them is tested elsewhere."""

    made = 0

    def hash(self, pin: str) -> str:
        """Another one each time."""
        self.made += 1
        return f"{pin} {self.made}"

    def fits(self, pin: str, pin_hash: str) -> bool:
        """By its first word."""
        return pin_hash.split()[0] == pin


class SlowDown(RuleBasedStateMachine):
    """One owner, one clerk whose PIN is guessed at, one program after the other on the same file."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.now = datetime(2026, 11, 29, 12, tzinfo=UTC)
        self.pins = PlainPins()
        self.pin, self.wrong, self.last = "9051", 0, self.now
        self.store: Store | None = None
        self.open()
        self.loop.run(self.staff.add("Kari", "4826"))
        self.loop.run(self.staff.add("Ola", self.pin, Role.CLERK))

    def open(self) -> None:
        """Another program on the same file."""
        if self.store is not None:
            self.store.close()
        self.store = open_store(Path(self.folder.name) / "kvitt.db")
        work = work_on(self.store, lambda: self.now, lambda: "key")
        self.staff = Staff(work, self.pins, Memory(work))

    def left(self) -> float:
        """What the rule says that the next PIN has to wait."""
        wait = WAITS[min(self.wrong, len(WAITS) - 1)]
        return max(0.0, wait - (self.now - self.last).total_seconds())

    def offer(self, pin: str) -> str:
        try:
            self.loop.run(self.staff.sign_in("Ola", pin))
        except Invalid as refused:
            return refused.code
        return "in"

    @rule(pin=st.sampled_from(["0000", "1111", "905"]))
    def guess(self, pin: str) -> None:
        """A wrong PIN; while it has to wait it is not even looked at."""
        waits = self.left() > 0
        assert self.offer(pin) == ("pin_too_soon" if waits else "wrong_pin")
        if not waits:
            self.wrong, self.last = self.wrong + 1, self.now

    @rule()
    def come_in(self) -> None:
        """The right PIN has to wait as well."""
        waits = self.left() > 0
        assert self.offer(self.pin) == ("pin_too_soon" if waits else "in")
        if not waits:
            self.wrong = 0

    @rule(seconds=st.sampled_from([1, 5, 14, 60, 299, 301, 900, 86_400]))
    def wait(self, seconds: int) -> None:
        """Time passes."""
        self.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.wrong > 4)
    @rule()
    def wait_long_enough(self) -> None:
        """Just as long as it takes."""
        self.now += timedelta(seconds=self.left())

    @rule()
    def start_again(self) -> None:
        """The program ends and starts again."""
        self.open()
        self.loop.run(self.staff.sign_in("Kari", "4826"))

    @rule(pin=st.sampled_from(["9051", "7316"]))
    def give_another_pin(self, pin: str) -> None:
        """The owner gives the clerk another PIN, and with it another chance."""
        self.loop.run(self.staff.sign_in("Kari", "4826"))
        self.loop.run(self.staff.change("Ola", Role.CLERK, None, pin))
        self.pin, self.wrong = pin, 0

    @invariant()
    def says_how_long(self) -> None:
        """What the window says is what holds."""
        assert self.left() <= self.staff.seconds_to_wait("Ola") < self.left() + 1

    def teardown(self) -> None:
        """Close the file."""
        assert self.store is not None
        self.store.close()
        self.loop.close()
        self.folder.cleanup()


TestSlowDown = SlowDown.TestCase
TestSlowDown.settings = settings(max_examples=6, stateful_step_count=20)
