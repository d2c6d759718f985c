"""Spoiling an exchange: what each fault does to the honest answer."""

import json
from collections import OrderedDict
from typing import Any, NamedTuple

from app.sandbox.faults.script import LIES, Fault
from app.sandbox.http.call import Act, Answer, Call, refused_answer
from app.sandbox.http.errors import Refused, gateway, refusal

BEFORE = {
    Fault.LIMITED: lambda: gateway(429, "Rate limit is exceeded. Try again in 2 seconds.", {"Retry-After": "2"}),
    Fault.LOCKED: lambda: refusal("6160"),
    Fault.BROKEN: lambda: refusal("3010"),
    Fault.BROKEN_LOGGED: lambda: refusal("3010"),
    Fault.BAD_GATEWAY: lambda: Refused(502, "Bad Gateway", "", gateway={"message": "Bad Gateway"}),
    Fault.CONFLICT: lambda: refusal("4020"),
    Fault.TRANSIENT: lambda: refusal("6280"),
    Fault.STALE_TOKEN: lambda: gateway(401, "Something went wrong, please try again later"),
}
"""Refusals that come instead of the effect."""
HTML = b"<html><head><title>Sorry</title></head><body>The service is having a moment.</body></html>"
REMEMBERED_READS = 1_000


class Spoiled(NamedTuple):
    """What goes on the wire: an answer, half of one, or nothing.

    Half of one ends at `cut_at`.
    """

    answer: Answer | None
    cut_at: int | None = None


class Spoiler:
    """Applies a fault.

    Remembers the last reads, because a stale read is an old answer given again.
    """

    def __init__(self) -> None:
        self._reads: OrderedDict[str, Answer] = OrderedDict()

    def answer(self, fault: Fault | None, call: Call, act: Act, statuses: dict[str, int]) -> Spoiled:
        if fault is Fault.DROP_BEFORE:
            return Spoiled(None)
        if fault in BEFORE:
            return Spoiled(refused_answer(BEFORE[fault](), call, statuses))
        # From here on it has happened, whatever the client is told.
        honest = act(call)
        if fault is Fault.STALE and call.method == "GET":
            # The first read has no earlier one; then it is the truth.
            return Spoiled(self._reads.get(_address(call), honest))
        if call.method == "GET" and honest.status == 200:
            self._remember(_address(call), honest)
        return self._after(fault, call, honest, statuses)

    def _after(self, fault: Fault | None, call: Call, honest: Answer, statuses: dict[str, int]) -> Spoiled:
        if fault is Fault.DROP_AFTER:
            return Spoiled(None)
        if fault is Fault.BROKEN_AFTER:
            return Spoiled(refused_answer(refusal("3010"), call, statuses))
        if fault is Fault.TRUNCATE:
            return Spoiled(honest, cut_at=len(honest.body) // 2)
        if fault is Fault.NON_JSON:
            return Spoiled(Answer(honest.status, HTML, "text/html"))
        if fault is not None and fault in LIES and honest.status < 300:
            return Spoiled(Answer(honest.status, _untrue(fault, honest.body), honest.media, honest.headers))
        return Spoiled(honest)

    # The last thousand, because a sandbox may run for weeks.
    def _remember(self, path: str, honest: Answer) -> None:
        self._reads[path] = honest
        self._reads.move_to_end(path)
        if len(self._reads) > REMEMBERED_READS:
            self._reads.popitem(last=False)


def _address(call: Call) -> str:
    """What is read: another page of a list is another read."""
    return f"{call.path}?{call.query}"


def _untrue(fault: Fault, body: bytes) -> bytes:
    """The same answer about other money, or about another payment."""
    return json.dumps(_bent(fault, json.loads(body or b"{}"))).encode()


def _bent(fault: Fault, value: Any) -> Any:
    if isinstance(value, list):
        return [_bent(fault, item) for item in value]
    if not isinstance(value, dict):
        return value
    bent = {name: _bent(fault, item) for name, item in value.items()}
    if fault is Fault.WRONG_AMOUNT and isinstance(bent.get("value"), int):
        bent["value"] += 100
    if fault is Fault.WRONG_AMOUNT and isinstance(bent.get("amount"), int):
        bent["amount"] += 100
    if fault is Fault.WRONG_TOTAL and "authorizedAmount" in bent:
        more = bent["authorizedAmount"]["value"] + 100
        bent["capturedAmount"] = {**bent["capturedAmount"], "value": more}
    if fault is Fault.WRONG_CURRENCY and "currency" in bent:
        bent["currency"] = "EUR" if bent["currency"] != "EUR" else "NOK"
    if fault is Fault.WRONG_REFERENCE and "reference" in bent:
        # Another payment's name, and one that the rule for names allows.
        bent["reference"] = f"{bent['reference'][:-1]}-other"
    return bent
