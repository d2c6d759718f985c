"""One HTTP exchange with the pretend service: read, lock, spoil on purpose, act, remember, answer."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.types import Receive, Scope, Send

from app.sandbox.control.faults import ASIDES, LOGGED, Fault, Script
from app.sandbox.control.journal import Journal
from app.sandbox.control.spoil import Spoiled, Spoiler
from app.sandbox.epayment import attempts
from app.sandbox.epayment.payment import Payment, State
from app.sandbox.http.bodies import LARGEST_BODY
from app.sandbox.http.call import Act, Answer, Call, new_trace_id, refused_answer
from app.sandbox.http.errors import PHRASES, Refused, gateway, refusal
from app.sandbox.http.kindness import doubt_about_media
from app.sandbox.order_management.api import Orders
from app.sandbox.webhooks.api import Webhooks
from app.sandbox.world import World

WRITES = frozenset({"capture", "refund", "cancel", "approve"})
BY_HAND = 100
"""What somebody moves in the portal when `portal_first` says so."""


class Counter:
    """What all endpoints share: the world behind them, the faults in force, and the journal of exchanges."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.script = Script()
        self.journal = Journal()
        self.spoiler = Spoiler()
        self.webhooks = Webhooks(world, self.script)
        self.orders = Orders(world)
        self._busy: set[str] = set()

    def forget(self) -> None:
        """Back to the first day, faults and journal included."""
        self.world.reset()
        self.script.clear()
        self.journal.clear()
        self.spoiler = Spoiler()

    def aside(self, fault: Fault, call: Call) -> None:
        """The customer, or somebody in the portal, acts a moment before the call does."""
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
        """Hold the payment of a write, so that a second write at the same moment learns that it is locked."""
        name = f"{call.headers.get('merchant-serial-number')} {call.reference}"
        if call.operation not in WRITES or name in self._busy or not self._is_let_in(call):
            yield name in self._busy
            return
        self._busy.add(name)
        try:
            yield False
            await asyncio.sleep(self.world.settings.lock_ms / 1000)
        finally:
            self._busy.discard(name)

    def _is_let_in(self, call: Call) -> bool:
        """Nobody without keys may hold a payment."""
        try:
            self.world.gate.admit(call.headers)
        except Refused:
            return False
        return True


class Endpoint:
    """One operation of the pretend service as an ASGI application."""

    def __init__(self, operation: str, act: Act, counter: Counter, largest_body: int = LARGEST_BODY) -> None:
        self._operation, self._act, self._counter, self._largest = operation, act, counter, largest_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = await self._read(scope, receive)
        if call is None:
            return
        counter = self._counter
        async with counter.holding(call) as busy:
            chosen = counter.script.pick(self._operation, call.reference or None)
            for rule in chosen:
                await asyncio.sleep(rule.ms / 1000)
                counter.aside(rule.do, call)
            fault = next((rule.do for rule in chosen if rule.do not in ASIDES), None)
            statuses = counter.world.settings.statuses
            call.busy = busy
            if fault in LOGGED:
                attempts.failed(counter.world, call)
            spoiled = counter.spoiler.answer(fault, call, self._honest, statuses)
        counter.journal.note(call, spoiled.answer, fault and fault.value)
        await _send(spoiled, scope, send)

    async def _read(self, scope: Scope, receive: Receive) -> Call | None:
        """The whole request; none when its sender was gone before the end of it. Half a request is no request: an empty
        body would turn a careful cancel into a plain one."""
        body = b""
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            if len(body) > self._largest or not message.get("more_body"):
                break
        return Call(
            operation=self._operation,
            method=scope["method"],
            path=scope["path"],
            reference=str(scope.get("path_params", {}).get("reference", "")),
            query=scope["query_string"].decode("latin-1"),
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            body=body,
            trace_id=new_trace_id(),
        )

    def _honest(self, call: Call) -> Answer:
        """The answer without any fault, a refusal included."""
        try:
            if len(call.body) > self._largest:
                raise gateway(413, "Request Entity Too Large")
            self._check_media(call)
            return self._act(call)
        except Refused as refused:
            return refused_answer(refused, call, self._counter.world.settings.statuses)
        except Exception:
            # A mistake of ours: said in the documented shape like the real service's own, and never swallowed.
            logging.getLogger(__name__).exception("%s %s", call.method, call.path)
            return refused_answer(refusal("3010"), call, {})

    def _check_media(self, call: Call) -> None:
        doubt = doubt_about_media(call.headers, call.body) if call.operation != "token" else None
        if doubt and self._counter.world.settings.strict_content_type:
            raise Refused(415, PHRASES[415], doubt)
        if doubt:
            call.warnings.append(doubt)


async def _send(spoiled: Spoiled, scope: Scope, send: Send) -> None:
    answer = spoiled.answer
    if answer is None:
        scope["state"]["drop"]()
        return
    # An empty answer has no type: clients that believe one would parse nothing as JSON.
    typed = {"content-type": answer.media} if answer.body else {}
    sized = {} if answer.status == 204 else {"content-length": str(len(answer.body))}
    headers = {**typed, **sized, **answer.headers}
    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": answer.status, "headers": raw})
    if spoiled.cut_at is None:
        await send({"type": "http.response.body", "body": answer.body})
        return
    await send({"type": "http.response.body", "body": answer.body[: spoiled.cut_at], "more_body": True})
    scope["state"]["hang_up"]()
