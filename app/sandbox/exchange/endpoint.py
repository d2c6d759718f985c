"""One HTTP exchange: read, lock, spoil on purpose, act, remember, answer."""

import asyncio
import logging

from starlette.types import Receive, Scope, Send

from app.sandbox.exchange import attempts
from app.sandbox.exchange.context import ApiCall, ApiContext
from app.sandbox.faults.script import ASIDES, LOGGED
from app.sandbox.faults.spoiling import Spoiled
from app.sandbox.http.call import Answer, Call, new_trace_id, refused_answer
from app.sandbox.http.errors import PHRASES, Refused, gateway, refusal
from app.sandbox.http.leniency import doubt_about_media


class Endpoint:
    """One call of the pretend service as an ASGI application."""

    def __init__(self, kind: ApiCall, context: ApiContext) -> None:
        self._kind, self._context = kind, context

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = await self._read(scope, receive)
        if call is None:
            return
        context = self._context
        # The payment is held during a delay on purpose, too: so two writes can really meet.
        async with context.holding(call) as busy:
            # Asides such as a delay come first and do not end the search for a fault.
            chosen = context.script.pick(call.operation, call.reference or None)
            for rule in chosen:
                await asyncio.sleep(rule.ms / 1000)
                context.aside(rule.do, call)
            fault = next((rule.do for rule in chosen if rule.do not in ASIDES), None)
            statuses = context.world.settings.statuses
            call.busy = busy
            if fault in LOGGED:
                attempts.failed(context.world, call)
            spoiled = context.spoiler.answer(fault, call, self._honest, statuses)
        # The answer as it reached the wire, spoiled or not.
        context.journal.note(call, spoiled.answer, fault and fault.value)
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
            # A body that is too large is not read further; the refusal comes below.
            if len(body) > self._kind.largest_body or not message.get("more_body"):
                break
        return Call(
            operation=self._kind.operation,
            method=scope["method"],
            path=scope["path"],
            reference=str(scope.get("path_params", {}).get("reference", "")),
            query=scope["query_string"].decode("latin-1"),
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            body=body,
            trace_id=new_trace_id(),
            locks=self._kind.locks,
        )

    def _honest(self, call: Call) -> Answer:
        """The answer without any fault, a refusal included."""
        try:
            if len(call.body) > self._kind.largest_body:
                raise gateway(413, "Request Entity Too Large")
            self._check_media(call)
            return self._kind.act(call)
        except Refused as refused:
            return refused_answer(refused, call, self._context.world.settings.statuses)
        except Exception:
            # A mistake of ours: said in the documented shape like the real service's own, and never swallowed.
            logging.getLogger(__name__).exception("%s %s", call.method, call.path)
            return refused_answer(refusal("3010"), call, {})

    def _check_media(self, call: Call) -> None:
        # The token call comes without a body and with any type, from official clients, too.
        doubt = doubt_about_media(call.headers, call.body) if call.operation != "token" else None
        if doubt and self._context.world.settings.strict_content_type:
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
    # After the cut the line is closed: a client waits for the rest otherwise.
    scope["state"]["hang_up"]()
