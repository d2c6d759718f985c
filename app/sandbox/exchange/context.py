"""What every API of the sandbox is given, and what it provides."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import NamedTuple, Protocol, TypeVar

from app.sandbox.exchange.journal import Journal
from app.sandbox.faults.script import Fault, Script
from app.sandbox.faults.spoiling import Spoiler
from app.sandbox.http.bodies import LARGEST_BODY
from app.sandbox.http.call import Act, Call
from app.sandbox.http.errors import Refused
from app.sandbox.payments.payment import Payment, State
from app.sandbox.world import World

BY_HAND = 100
"""What somebody moves in the portal when `portal_first` says so."""


class ApiCall(NamedTuple):
    """One call that clients can make.

    `operation` names it in the fault script and in the journal of exchanges. `locks`: it changes a payment, and a second
    one at the same moment learns that the payment is locked.
    """

    method: str
    path: str
    operation: str
    act: Act
    largest_body: int = LARGEST_BODY
    locks: bool = False


class Api(Protocol):
    """One API of the service: made with the context, asked once for its calls."""

    def calls(self) -> Sequence[ApiCall]: ...


_Kind = TypeVar("_Kind", bound=Api)


class ApiContext:
    """What all APIs share: the world, the faults, the journal of exchanges."""

    def __init__(self, world: World, apis: Sequence[Callable[["ApiContext"], Api]] = ()) -> None:
        self.world = world
        self.script = Script()
        self.journal = Journal()
        self.spoiler = Spoiler()
        self._busy: set[str] = set()
        # The script first: the APIs name their operations to it.
        self.apis = tuple(make(self) for make in apis)
        self.calls = tuple(call for api in self.apis for call in api.calls())
        self.script.allow(call.operation for call in self.calls)

    def api(self, kind: type[_Kind]) -> _Kind:
        """The API of this kind, for pages and control calls."""
        return next(api for api in self.apis if isinstance(api, kind))

    def forget(self) -> None:
        """Back to the first day, faults and journal included."""
        self.world.reset()
        self.script.clear()
        self.journal.clear()
        self.spoiler = Spoiler()

    def aside(self, fault: Fault, call: Call) -> None:
        """Let the customer, or the portal, act just before the call does."""
        payment = self.world.shelf.payment(call.headers.get("merchant-serial-number", ""), call.reference)
        if payment is not None and fault is Fault.PORTAL_FIRST:
            self._in_the_portal(payment, call.operation)
        if payment is None or payment.state is not State.CREATED:
            return
        if fault is Fault.CUSTOMER_APPROVES:
            self.world.approve(payment)
        elif fault is Fault.CUSTOMER_DECLINES:
            self.world.decline(payment)
        elif fault is Fault.CUSTOMER_SLEEPS:
            self.world.expire(payment)

    def _in_the_portal(self, payment: Payment, operation: str) -> None:
        change = {"capture": self.world.capture, "refund": self.world.refund}.get(operation)
        try:
            if change is not None:
                change(payment, self.world.units[payment.msn], BY_HAND, None)
        except Refused:
            return  # the portal may not do it either, and nobody was faster

    @asynccontextmanager
    async def holding(self, call: Call) -> AsyncIterator[bool]:
        """Hold a payment during a write, so that a second write is locked out."""
        # Of one sales unit: another may have the same reference.
        name = f"{call.headers.get('merchant-serial-number')} {call.reference}"
        if not call.locks or name in self._busy or not self._is_let_in(call):
            yield name in self._busy
            return
        self._busy.add(name)
        try:
            yield False
            # The lock is held a moment longer than the call takes, or two calls could never meet.
            await asyncio.sleep(self.world.settings.lock_ms / 1000)
        finally:
            self._busy.discard(name)

    def _is_let_in(self, call: Call) -> bool:
        """Only a call with good keys may hold a payment."""
        try:
            self.world.gate.admit(call.headers)
        except Refused:
            return False
        return True
