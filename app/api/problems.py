"""What an answer that is not a success means.

Error bodies come in many shapes; the HTTP status always counts.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import msgspec

from app.domain.codes import Code
from app.domain.engine.refusal import Answer, kind_of
from app.domain.input.whole_letters import cut
from app.errors import Refused, Uncertain

if TYPE_CHECKING:
    import httpx

TOO_MANY = 429
TRY_AGAIN_STATUS = frozenset({408, 423, 425, TOO_MANY})


def error_of(answer: httpx.Response) -> Refused | Uncertain:
    """The kind of trouble that `answer` stands for."""
    content = _content(answer)
    body = content if isinstance(content, dict) else {}
    # `extraDetails` holds both the number and the names of wrong fields, told apart by `ErrorCode` (`docs/service.md`
    # 8.1).
    details = body.get("extraDetails")
    fields = tuple(
        (str(entry["name"]), str(entry["reason"]))
        for entry in (details if isinstance(details, list) else ())
        if isinstance(entry, dict) and "name" in entry and "reason" in entry
    )
    number = next((reason for name, reason in fields if name == "ErrorCode"), "")
    trace = trace_id(answer)
    status = answer.status_code
    # A redirect did nothing that we know of and is not followed: keys would go to another host. So it is uncertain,
    # too.
    if status >= 500 or status in TRY_AGAIN_STATUS or kind_of(number) is Answer.NOT_NOW or 300 <= status < 400:
        reason = number if kind_of(number) is Answer.NOT_NOW else Code.LIMITED if status == TOO_MANY else Code.UNCERTAIN
        return Uncertain(number or f"HTTP {status}", retry_after(answer), trace, reason=reason)
    detail = body.get("detail")
    return Refused(
        status,
        number,
        _title(content),
        detail if isinstance(detail, str) else "",
        trace,
        tuple(pair for pair in fields if pair[0] != "ErrorCode"),
    )


_TITLES = (
    *("title", "message", "errorMessage", "error_description", "ResponseMessage"),
    *("error", "errors", "errorInfo", "ResponseInfo"),
)
"""Where gateways and services before this one put their words, best first."""


def _title(content: object, depth: int = 4) -> str:
    """The first words in an error body of any of the known shapes; nothing when it has none."""
    if isinstance(content, str):
        return content.strip()
    # Some gateways put the words into a list or a level deeper; four levels end any nesting made to tire us.
    if depth and isinstance(content, list) and content:
        return _title(content[0], depth - 1)
    if depth and isinstance(content, dict):
        named = [content[name] for name in _TITLES if name in content] or list(content.values())[:1]
        return next((title for title in (_title(inner, depth - 1) for inner in named) if title), "")
    return ""


def trace_id(answer: httpx.Response) -> str:
    """What the service's support asks for, if the answer has it."""
    content = _content(answer)
    trace = content.get("traceId") if isinstance(content, dict) else None
    return trace if isinstance(trace, str) else ""


LONGEST_WAIT = timedelta(minutes=5)
"""The service's limits are by the minute: what asks for more of our patience is a fault, and would stop a shop."""


def retry_after(answer: httpx.Response) -> timedelta:
    """The wait that the service asks for: `Retry-After` in seconds or as date.

    Nothing when it does not say.
    """
    text = answer.headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        # Cut before `int`: thousands of digits would take seconds to read.
        return min(timedelta(seconds=int(text[:9])), LONGEST_WAIT)
    # A date in either of its two usual forms; anything else asks for no wait.
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            at = read(text)
            wait = (at if at.tzinfo else at.replace(tzinfo=UTC)) - datetime.now(UTC)  # all of these dates are in UTC
        except (ValueError, TypeError, OverflowError):
            continue
        return min(max(wait, timedelta(0)), LONGEST_WAIT)
    return timedelta(0)


_LONGEST = 200


def _content(answer: httpx.Response) -> object:
    """The body, as JSON or else as a plain text; None when it is neither."""
    try:
        return msgspec.json.decode(answer.content)
    # Deep nesting raises `RecursionError`; a body like that says nothing to us.
    except (msgspec.DecodeError, RecursionError):
        pass
    try:
        text = answer.content.decode()
    except UnicodeDecodeError:
        return None
    # A page of a proxy or half a JSON is no sentence for staff.
    return None if text.lstrip()[:1] in ("<", "{", "[") else cut(text, _LONGEST)
