"""The line between the till and the bank on bad days, and the moments at which the PC dies."""

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

from app.errors import Offline, Refused, Uncertain
from tests.proofs.bank import Answer
from tests.proofs.shop import Shop
from tests.proofs.till import WHOSE, Broken, Crash

MOST_WRITES, MOST_READS = 5, 120
BESIDE = ("track", "shown")
"""Calls of another API than the payments', which moves no money."""
_INSTEAD: dict[str, Callable[[Random], Answer]] = {
    "too_many": lambda dice: (429, {"wait": dice.choice((0, 7, 90))}),
    "locked": lambda dice: dice.choice(((423, None), (400, {"code": "6250"}), (400, {"code": "6280"}))),
    "conflict": lambda dice: (409, {"code": ""}),
}
_WRONG: tuple[dict[str, Any], ...] = ({"amount": 77}, {"other": "DKK"}, {"reference": "K-000000-9999"})


class Line(Shop):
    """What becomes of a request, drawn by the weather of this life; and no more requests than the service takes."""

    def boundary(self, name: str) -> None:
        if self.boundaries_to_death:
            self.boundaries_to_death -= 1
            if not self.boundaries_to_death:
                self.say(f"PC dies at: {name}")
                self.life.counts[f"death {name}"] += 1
                raise Crash(name)

    async def carry(self, what: str, reference: str, call: Callable[[], Answer]) -> Answer:
        """A line on a bad day."""
        till = WHOSE.get()
        assert till is not None
        till.boundary(f"call {what}")
        write = what not in ("get", "events", *BESIDE)
        if self.calm:
            self.count(what, reference, write=write)
            return call()
        await asyncio.sleep(self.dice.choice((0.01, 0.05, 0.3)))
        till.boundary(f"call {what}")
        if not self.network:
            raise Offline("offline")
        fault = self.fault(write=write)
        if fault == "late" and self.time.true < self.set_at + 60:
            fault = "lost_before"  # as in `set_clock`
        if fault:
            self.life.counts[fault] += 1
            self.say(f"  {what} {reference}: {fault}")
        if fault in ("lost_before", "keys") and self.dice.random() < 0.5:
            raise Offline("offline" if fault == "lost_before" else "keys_refused")
        self.count(what, reference, write=write)
        if fault == "keys":
            raise Refused(401)
        if fault == "lost_before":
            await asyncio.sleep(20)
            raise Uncertain("ReadTimeout", answered=False)
        if fault in _INSTEAD:
            return _INSTEAD[fault](self.dice)
        if fault == "late" and write:
            delay = self.dice.uniform(1, 30)
            till.loop.call_later(delay, call)
            self.under_way_until = self.time.true + delay
            await asyncio.sleep(self.dice.choice((0.5, 20)))
            raise Uncertain("ReadTimeout", answered=False)
        if fault == "stale" and what == "get":
            return self.bank.read_old(reference, 5.0)
        answer = call()
        till.boundary(f"carried {what}")
        await asyncio.sleep(self.dice.choice((0.01, 0.1, 2.0)))
        till.boundary(f"answered {what}")
        if fault == "lost_after":
            raise Uncertain("ReadError", answered=False)
        if fault == "server_error":
            return 502, None
        if fault == "unreadable" and answer[0] < 300:
            return answer[0], None
        if fault == "wrong" and answer[0] < 300 and isinstance(answer[1], dict):
            return answer[0], {**answer[1], **self.dice.choice(_WRONG)}
        if what in ("capture", "refund") and answer[0] == 200:
            before = self.told.get(reference, (0, 0, 0, 0))
            self.told[reference] = tuple(map(max, before, answer[1]["totals"]))
        return answer

    def fault(self, *, write: bool) -> str:
        number = self.dice.random() * 100 * (1 if write else 3)
        for name, chance in vars(self.weather).items():
            if name != "death":
                number -= chance
                if number < 0:
                    return name
        return ""

    def count(self, what: str, reference: str, *, write: bool) -> None:
        """No more than the service takes in a minute; what is no payment is not counted with them."""
        if what in BESIDE or self.time.true < self.set_at + 1:
            return  # written down before the clock was set, and leaving after
        lately, most = self.traffic[reference, write], MOST_WRITES if write else MOST_READS
        while lately and self.time.true - lately[0] >= 60:
            lately.popleft()
        lately.append(self.time.true)
        if len(lately) > most:
            raise Broken(f"{len(lately)} {'writes' if write else 'reads'} in a minute to {reference}")
