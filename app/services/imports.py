"""Ready-made orders: the body of a create call, passed on unchanged."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec

from app.api.wire import QR_AS_TEXT
from app.domain.money import Currency
from app.domain.order import Flow, Interaction, Order, OrderLine, Stated
from app.domain.problem import Invalid
from app.domain.reference import check_reference

_TEXTS = {
    "reference",
    "phoneNumber",
    "receiptNumber",
    "posId",
    "id",
    "quantity",
    "name",
    "paymentDescription",
    "personalQr",
    "customerToken",
    "data",
}
"""Fields that are text to the service. Where a file gives a bare number, its digits are meant."""


# JSON numbers are exact up to here in every program that may read the file.
_MOST = 2**53
"""No whole number of a create call comes near this; more than that could not be kept."""
_QUANTITY = re.compile(r"[0-9]{1,20}(?:\.[0-9]{1,20})?")


class _Digits(str):
    """A number with a fraction, as it stood in the file."""

    __slots__ = ()


def read_ready_body(text: str) -> tuple[str, Order, str]:
    """Read a create call from `text`: its reference, order and body (JSON text).

    Bare numbers in text fields become the text that they show. Lines and amounts are not checked against each other: this
    order belongs to whoever made it.

    Raises `Invalid`: `file_not_json`, `file_field` (what is missing or of the wrong kind), `reference_unusable`.
    """
    try:
        # Fractions stay text throughout: as binary numbers 0.1 would go out changed.
        body = _as_text(_loads(text))
        # Written out before anything is looked at: what cannot be sent is refused as no JSON.
        ready = _dumps(body)
    except (ValueError, RecursionError):
        raise Invalid("file_not_json", field="file") from None
    if not isinstance(body, dict):
        raise Invalid("file_not_json", field="file")
    reference = check_reference(_need(body, str, "reference"))
    return reference, _order(body), ready.decode()


def fill_ready_body(
    text: str, reference: str, return_url: str, other_flow: Flow | None = None, other_phone: str = ""
) -> bytes:
    """The bytes to send for a ready-made body, under `reference`.

    With our return address where it has none, and by `other_flow` and to `other_phone` where staff chose another way to the
    customer than the body's own. Raises `Invalid` `return_url_missing`.
    """
    # The body was read once when it was saved, so it is JSON for certain.
    body = _loads(text)
    filled = {**body, "reference": reference}
    if other_flow is not None:
        filled["userFlow"] = other_flow.value
    if other_phone:
        filled["customer"] = {"phoneNumber": other_phone}
    if other_flow is Flow.QR:
        # Without this field the service answers with a picture, and the program draws the code itself.
        filled["qrFormat"] = QR_AS_TEXT
    # An empty address asks for ours; a missing one is asked for only where the service demands it.
    if body.get("returnUrl") == "" or (filled["userFlow"] == Flow.WEB and "returnUrl" not in body):
        if not return_url:
            raise Invalid("return_url_missing", field="flow")
        filled["returnUrl"] = return_url
    return _dumps(filled)


def ready_end(text: str) -> datetime | None:
    """When a ready-made body wants its request to end.

    None where it does not say, or not in a way that can be read.
    """
    wanted = _loads(text).get("expiresAt")
    try:
        return datetime.fromisoformat(wanted).astimezone(UTC) if isinstance(wanted, str) else None
    except ValueError:
        return None


def _loads(text: str) -> Any:
    """JSON with its numbers as they stand; a number that is none (`NaN`) raises `ValueError`."""
    return json.loads(text, parse_float=_Digits, parse_constant=_refuse)


def _refuse(word: str) -> None:
    raise ValueError(word)


def _dumps(value: Any) -> bytes:
    return msgspec.json.encode(_as_numbers(value))


def _as_text(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _as_text(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_as_text(inner, name) for inner in value]
    # True is a whole number to Python, and would become the text `True`.
    if name in _TEXTS and isinstance(value, int | _Digits) and not isinstance(value, bool):
        return str(value)
    return value


def _as_numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_numbers(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_as_numbers(inner) for inner in value]
    return msgspec.Raw(value.encode()) if isinstance(value, _Digits) else value


def _need(body: Any, kind: type, *path: str) -> Any:
    found = body
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    # To Python true is a whole number, and to the service it is none.
    # Larger whole numbers lose their last digits in most JSON readers.
    if not isinstance(found, kind) or isinstance(found, bool) or (isinstance(found, int) and abs(found) > _MOST):
        raise Invalid("file_field", field="file", name=".".join(path))
    return found


def _choice(kind: type[Any], body: Any, *path: str) -> Any:
    try:
        return kind(_need(body, str, *path))
    except ValueError:
        raise Invalid("file_field", field="file", name=".".join(path)) from None


def _order(body: dict[str, Any]) -> Order:
    # `null` and a missing receipt are the same to the service.
    receipt = body.get("receipt") or {}
    if not isinstance(receipt, dict):
        raise Invalid("file_field", field="file", name="receipt")
    bottom = receipt.get("bottomLine") or {}
    lines = receipt.get("orderLines") or []
    if not isinstance(lines, list) or not isinstance(bottom, dict):
        raise Invalid("file_field", field="file", name="receipt")
    customer = body.get("customer") or {}
    interaction = Interaction.NOT_PRESENT
    if "customerInteraction" in body:
        interaction = _choice(Interaction, body, "customerInteraction")
    return Order(
        lines=tuple(_line(line, f"receipt.orderLines.{number}") for number, line in enumerate(lines)),
        currency=_choice(Currency, body, "amount", "currency"),
        flow=_choice(Flow, body, "userFlow"),
        interaction=interaction,
        # Whoever made the file may leave the customer out, or give another way than a number.
        phone=str(customer.get("phoneNumber") or "") if isinstance(customer, dict) else "",
        description=str(body.get("paymentDescription") or ""),
        receipt_number=str(bottom.get("receiptNumber") or ""),
        pos_id=str(bottom.get("posId") or ""),
        # The amount of the file is what is charged, whatever its lines come to.
        stated_total=_need(body, int, "amount", "value"),
    )


def _line(line: Any, where: str) -> OrderLine:
    try:
        gross, net, tax = (
            _need(line, int, name) for name in ("totalAmount", "totalAmountExcludingTax", "totalTaxAmount")
        )
        rate = (
            # Two ways to give a rate, of which one is always there: hundredths of a percent, or whole percents.
            _need(line, int, "taxRate") if line.get("taxRate") is not None else 100 * _need(line, int, "taxPercentage")
        )
        unit = line.get("unitInfo") or {}
        # Both an empty and a missing quantity mean one.
        quantity = str(unit.get("quantity") or 1)
        if not _QUANTITY.fullmatch(quantity):
            raise Invalid("file_field", name="unitInfo.quantity")
        discount = _need(line, int, "discount") if line.get("discount") is not None else 0
        return OrderLine(
            name=_need(line, str, "name"),
            product_id=_need(line, str, "id"),
            quantity=Decimal(quantity),
            # Without a price for each the line is one piece, at its price before the discount.
            unit_price=_need(unit, int, "unitPrice") if unit else gross + discount,
            vat_rate=rate,
            discount=discount,
            is_return=bool(line.get("isReturn")),
            is_shipping=bool(line.get("isShipping")),
            stated=Stated(gross, net, tax),
        )
    except Invalid as problem:
        raise Invalid("file_field", field="file", name=f"{where}.{problem.values.get('name', problem.field)}") from None
    except AttributeError:  # not an object
        raise Invalid("file_field", field="file", name=where) from None
