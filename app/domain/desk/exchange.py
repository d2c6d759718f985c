"""The last calls and answers of an order, with secrets masked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.input.invisible_marks import visible
from app.domain.operation import Kind, Operation

MASK = "•••"
_SHOWN = frozenset(
    {
        "allowedCountries",
        "amount",
        "aggregate",
        "authorized",
        "authorizedAmount",
        "bottomLine",
        "cancelTransactionOnly",
        "cancelled",
        "capture_until",
        "captured",
        "currency",
        "customer",
        "customerInteraction",
        "expiresAt",
        "format",
        "isReturn",
        "isShipping",
        "minor",
        "modificationAmount",
        "orderLines",
        "other_currency",
        "paymentMethod",
        "posId",
        "psp_reference",
        "qrFormat",
        "quantity",
        "quantityUnit",
        "receipt",
        "receiptNumber",
        "reference",
        "refunded",
        "state",
        "taxPercentage",
        "taxRate",
        "tipAmount",
        "totalAmount",
        "totalAmountExcludingTax",
        "totalTaxAmount",
        "type",
        "unitInfo",
        "unitPrice",
        "userFlow",
        "value",
    }
)
"""Fields whose content is shown; any other holds words, a person, or an address with a secret in it."""
_HEADERS = ("Authorization", "Ocp-Apim-Subscription-Key")
_PATHS = {Kind.CREATE: "/epayment/v1/payments"}


@dataclass(frozen=True)
class StoredAnswer:
    """An answer about a payment that said something new, in words of ours.

    `set_aside` says that it was not applied.
    """

    at: datetime
    reference: str
    seen: str
    set_aside: bool = False


@dataclass(frozen=True)
class Exchange:
    """One call that went out, or one answer that came."""

    at: datetime
    heading: str
    text: str


def exchanges(
    operations: Sequence[Operation], tries: Mapping[int, Sequence[datetime]], answers: Sequence[StoredAnswer], last: int
) -> tuple[Exchange, ...]:
    """The `last` calls and answers of an order, the newest first."""
    found = [_call(each, tries.get(each.id, ())) for each in operations] + [_answer(each) for each in answers]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True)[:last])


def exchange_text(found: Sequence[Exchange]) -> str:
    """All of them as plain text, the oldest first."""
    parts = (f"{each.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}  {each.heading}\n{each.text}\n" for each in reversed(found))
    return "\n".join(parts)


def _call(step: Operation, tries: Sequence[datetime]) -> Exchange:
    path = _PATHS.get(step.kind, f"/epayment/v1/payments/{step.reference}/{step.kind}")
    # They go out with each call and are kept nowhere; without them a reader would think that they were missing.
    lines = [f"{name}: {MASK}" for name in _HEADERS]
    lines.append(f"Idempotency-Key: {step.key}")
    lines.append(masked(step.body))
    lines += [f"try {number}: {at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for number, at in enumerate(tries, 1)]
    outcome = " ".join(text for text in (str(step.stage), step.error) if text)
    lines.append(f"→ {outcome}")
    if step.trace_id:
        lines.append(f"trace id: {step.trace_id}")
    return Exchange(step.recorded_at, f"POST {path}", visible("\n".join(lines), in_lines=True))


def _answer(answer: StoredAnswer) -> Exchange:
    heading = f"GET /epayment/v1/payments/{answer.reference}"
    text = masked(answer.seen.encode())
    return Exchange(answer.at, heading, f"{text}\n→ set aside" if answer.set_aside else text)


def masked(body: bytes) -> str:
    """A body as indented JSON.

    Shown is only the content of fields that tell of no person and no secret.
    """
    try:
        read = json.loads(body)
    except ValueError:
        return MASK  # no JSON of ours, and so nothing is known of what it holds
    return json.dumps(_masked(read, shown=True), indent=2, ensure_ascii=False)


def without_person(body: bytes) -> dict[str, Any]:
    """What was sent, with everything masked that may tell of a person.

    Whom it asked is not in it at all.
    """
    try:
        read = json.loads(body)
    except ValueError:
        read = None
    if not isinstance(read, dict):
        return {}
    # Taken out whole: what reads a request takes what stands there for a number.
    read.pop("customer", None)
    found: dict[str, Any] = _masked(read, shown=True)
    return found


def _masked(part: Any, *, shown: bool) -> Any:
    """`part` with everything masked that stands in no field that is `shown`."""
    if isinstance(part, dict):
        # What is inside a masked field stays masked, whatever it is called in there.
        return {name: _masked(each, shown=shown and name in _SHOWN) for name, each in part.items()}
    if isinstance(part, list):
        return [_masked(each, shown=shown) for each in part]
    if shown or part is None or isinstance(part, bool):
        return part
    # That a field was empty is often just what was asked.
    return MASK if part != "" else ""
