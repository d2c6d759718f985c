"""What an answer that is not a success means. Error bodies come in many shapes; the HTTP status always counts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import msgspec

from app.errors import Refused, Uncertain

TRY_AGAIN = frozenset({"6160", "6250", "6280"})
"""Codes that say "not now": the same key and bytes go again later (documented error list)."""
TRY_AGAIN_STATUS = frozenset({408, 423, 425, 429})


def error_of(answer: httpx.Response) -> Refused | Uncertain:
    """The kind of trouble that `answer` stands for."""
    body = _object(answer)
    fields = tuple(
        (str(entry.get("name", "")), str(entry.get("reason", "")))
        for entry in body.get("extraDetails") or ()
        if isinstance(entry, dict)
    )
    number = next((reason for name, reason in fields if name == "ErrorCode"), "")
    told = trace_id(answer)
    status = answer.status_code
    if status >= 500 or status in TRY_AGAIN_STATUS or number in TRY_AGAIN or 300 <= status < 400:
        return Uncertain(number or f"HTTP {status}", retry_after(answer), told)
    title = body.get("title") or body.get("message") or body.get("error_description") or body.get("error") or ""
    detail = body.get("detail") or ""
    return Refused(
        status, number, str(title), str(detail), told, tuple(pair for pair in fields if pair[0] != "ErrorCode")
    )


def trace_id(answer: httpx.Response) -> str:
    """What the service's support asks for, if the answer has it."""
    told = _object(answer).get("traceId")
    return told if isinstance(told, str) else ""


def retry_after(answer: httpx.Response) -> timedelta:
    """How long the service asks us to wait: `Retry-After` in seconds or as a date; nothing when it does not say."""
    text = answer.headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=min(int(text), 3600))
    try:
        wait = parsedate_to_datetime(text) - datetime.now(UTC)
    except (ValueError, TypeError):
        return timedelta(0)
    return min(max(wait, timedelta(0)), timedelta(hours=1))


def _object(answer: httpx.Response) -> dict[str, Any]:
    try:
        body = msgspec.json.decode(answer.content)
    except msgspec.DecodeError:
        return {}
    if isinstance(body, list) and body and isinstance(body[0], dict):
        body = body[0]
    return body if isinstance(body, dict) else {}
