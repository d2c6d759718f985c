"""The journal of the last exchanges: asked, answered, spoiled on purpose."""

from collections import deque
from typing import Any

from msgspec import Struct

from app.sandbox.http.bodies import shown
from app.sandbox.http.call import Answer, Call

REMEMBERED = 5_000
LARGEST_REMEMBERED = 16_384


class Exchange(Struct, frozen=True, kw_only=True):
    """What is remembered of one exchange.

    Never a header with a secret, never the body of a token call.
    """

    method: str
    path: str
    operation: str
    status: int
    body: bytes
    answer: bytes
    key: str | None
    trace_id: str
    fault: str | None
    warnings: tuple[str, ...] = ()
    msn: str | None = None
    """The sales unit that the call named."""

    @property
    def codes(self) -> set[str]:
        """The error codes of a refusal."""
        said = shown(self.answer) if self.status >= 400 else None
        details = (said.get("extraDetails") or []) if isinstance(said, dict) else []
        # Entries of wrong fields have names of their own; only the number is a code.
        return {detail["reason"] for detail in details if detail["name"] == "ErrorCode"}

    def shown(self) -> dict[str, Any]:
        return {
            "method": self.method,
            "path": self.path,
            "operation": self.operation,
            "status": self.status,
            "body": shown(self.body),
            "idempotencyKey": self.key,
            "traceId": self.trace_id,
            "answer": shown(self.answer),
            "fault": self.fault,
            "warnings": list(self.warnings),
            "msn": self.msn,
        }


class Journal(deque[Exchange]):
    """Newest last; bounded, because the sandbox may run for weeks."""

    def __init__(self) -> None:
        super().__init__(maxlen=REMEMBERED)

    def note(self, call: Call, answer: Answer | None, fault: str | None) -> None:
        """`answer` is what reached the wire.

        None when the connection was dropped, which shows as status 0.
        """
        # Tokens and webhook secrets stay out, as they would out of any log.
        secret = call.operation == "token" or call.path.startswith("/webhooks")
        self.append(
            Exchange(
                method=call.method,
                path=call.path,
                operation=call.operation,
                status=answer.status if answer else 0,
                body=b"" if secret else call.body[:LARGEST_REMEMBERED],
                answer=b"" if secret or answer is None else answer.body[:LARGEST_REMEMBERED],
                key=None if secret else call.key,
                trace_id=call.trace_id,
                fault=fault,
                warnings=tuple(call.warnings),
                msn=call.headers.get("merchant-serial-number"),
            )
        )
