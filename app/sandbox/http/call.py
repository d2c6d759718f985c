"""A request to the pretend service, read in full, and the answer to it."""

import secrets
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import msgspec
from msgspec import Struct

from app.sandbox.http.bodies import parse
from app.sandbox.http.errors import Refused


class Call(Struct, kw_only=True, dict=True):
    """A request, read in full."""

    operation: str
    method: str
    path: str
    reference: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    trace_id: str
    busy: bool = False
    """Another write is working on the same payment at this moment."""
    locks: bool = False
    warnings: list[str] = []
    """What was read kindly, and may be refused by the real service."""

    @cached_property
    def value(self) -> Any:
        """The body as JSON, read once; a body that is none is refused here."""
        return parse(self.body)

    @property
    def key(self) -> str | None:
        return self.headers.get("idempotency-key")


class Answer(Struct, frozen=True):
    """What goes back."""

    status: int
    body: bytes = b""
    media: str = "application/json"
    headers: Mapping[str, str] = {}


Act = Callable[[Call], Answer]


def json_answer(status: int, value: Any, media: str = "application/json") -> Answer:
    return Answer(status, msgspec.json.encode(value), media)


def refused_answer(refused: Refused, call: Call, statuses: Mapping[str, int]) -> Answer:
    """A refusal as bytes; `statuses` holds the user's own opinion on undocumented HTTP statuses."""
    if refused.code is not None and refused.code in statuses:
        refused.status = statuses[refused.code]
    # The path as the service itself sees it, behind its gateway.
    instance = call.path.removeprefix("/epayment")
    media = "application/json" if refused.gateway is not None else "application/problem+json"
    return Answer(refused.status, msgspec.json.encode(refused.problem(call.trace_id, instance)), media, refused.headers)


def new_trace_id() -> str:
    """A W3C trace parent, as in every documented error sample."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-01"
