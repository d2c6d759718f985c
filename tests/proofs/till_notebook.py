"""What the clerks of a till of a shared shop decide, and the history of it as it is seen from outside."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

from app.domain.operation import Operation, Stage
from app.errors import AppError, Invalid
from tests.proofs.clerks import Decision, Notebook
from tests.proofs.history import INVOKE, NO, OK, UNKNOWN

KINDS = {
    **dict.fromkeys(("capture", "ship"), "capture"),
    **dict.fromkeys(("refund", "refund_lines"), "refund"),
    **dict.fromkeys(("release", "cancel", "switch"), "cancel"),
}
"""What a decision may move, in the words of the ledger."""
TOO_EARLY = ("too_fast", "asked_too_often")
"""A clerk who is told so serves the next customer, and does not ask a thousand times."""


class TillNotebook(Notebook):
    """What the clerks of one till decide, and the history of it as it is seen from outside."""

    def __init__(self, till: int, folder: Path, now: Callable[[], datetime]) -> None:
        super().__init__(folder / f"decisions-{till}")
        self.history = folder / f"history-{till}"
        self.history.touch()
        self._till, self._true_time = till, now
        self._written: int | None = None
        self.look: Callable[[], Awaitable[None]] | None = None
        self._unsure = True

    def say(self, decision: str, word: str, order: str = "", kind: str = "", amount: int | None = None) -> None:
        """A line of the history."""
        if self._written is None:
            self._written = os.open(self.history, os.O_WRONLY | os.O_APPEND)
        line = json.dumps([self._true_time().timestamp(), decision, word, order, kind, amount])
        os.write(self._written, line.encode() + b"\n")

    async def carry_out(self, decision: Decision, act: Callable[[], Awaitable[object]]) -> None:
        """Ask the program for it; who does not know what came of something looks before asking again."""
        if self._unsure and self.look is not None:
            await self.look()
            self._unsure = False
            return
        kind = KINDS.get(decision.act)

        async def said() -> object:
            answer = await act()
            if isinstance(answer, Operation) and answer.stage is Stage.DONE:
                self._say_end(kind, decision, OK)
            elif isinstance(answer, Operation) and answer.stage in (Stage.REFUSED, Stage.UNSENT):
                self._say_end(kind, decision, NO)
            else:
                self._say_end(kind, decision, UNKNOWN)
            return answer

        if kind:
            amount = decision.wanted if isinstance(decision.wanted, int) else None
            self.say(self._name(decision), INVOKE, decision.order, kind, amount)
        try:
            await super().carry_out(decision, lambda: self._heard(kind, decision, said))
        except BaseException:
            self._unsure = True
            raise

    async def _heard(self, kind: str | None, decision: Decision, act: Callable[[], Awaitable[object]]) -> object:
        try:
            return await act()
        except Invalid as no:
            self._say_end(kind, decision, NO)
            if no.code in TOO_EARLY:
                self.later.add(decision.order)
            raise
        except AppError:
            self._say_end(kind, decision, UNKNOWN)
            self._unsure = True
            raise

    def _say_end(self, kind: str | None, decision: Decision, word: str) -> None:
        # A switch or a cancel is done when the request is gone, whether money was reserved by then or not.
        if kind:
            self.say(self._name(decision), UNKNOWN if (kind, word) == ("cancel", OK) else word)

    def _name(self, decision: Decision) -> str:
        return f"{self._till}/{decision.number}"
