"""Orders that come ready-made: the body of a create call, whose values go through unchanged."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import msgspec

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
}
"""Fields that are text to the service. Where a file gives a bare number, its digits are meant."""


class _Digits(str):
    """A number with a fraction, as it stood in the file."""

    __slots__ = ()


def read_ready_body(text: str) -> tuple[str, Order, str]:
    """The reference, the order and the body (JSON text) of a create call in `text`.

    Bare numbers in text fields become the text that they show. Lines and amounts are not checked against each other: this
    order belongs to whoever made it.

    Raises `Invalid`: `file_not_json`, `file_field` (what is missing or of the wrong kind), `reference_unusable`.
    """
    try:
        body = json.loads(text, parse_float=_Digits)
    except ValueError:
        raise Invalid("file_not_json", field="file") from None
    if not isinstance(body, dict):
        raise Invalid("file_not_json", field="file")
    body = _as_text(body)
    reference = check_reference(_need(body, str, "reference"))
    return reference, _order(body), msgspec.json.encode(_as_numbers(body)).decode()


def fill_ready_body(body: dict[str, Any], reference: str, return_url: str) -> bytes:
    """The bytes to send for a ready-made `body`: under `reference`, and with our return address where it has none."""
    filled = {**body, "reference": reference}
    if filled.get("returnUrl") == "" or (body.get("userFlow") == Flow.WEB and "returnUrl" not in body):
        filled["returnUrl"] = return_url
    return msgspec.json.encode(filled)


def _as_text(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _as_text(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [_as_text(inner, name) for inner in value]
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
    if not isinstance(found, kind) or isinstance(found, bool):
        raise Invalid("file_field", field="file", name=".".join(path))
    return found


def _choice(kind: type[Any], body: Any, *path: str) -> Any:
    try:
        return kind(_need(body, str, *path))
    except ValueError:
        raise Invalid("file_field", field="file", name=".".join(path)) from None


def _order(body: dict[str, Any]) -> Order:
    receipt = body.get("receipt") or {}
    bottom = receipt.get("bottomLine") or {} if isinstance(receipt, dict) else {}
    lines = receipt.get("orderLines") or [] if isinstance(receipt, dict) else []
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
        phone=str(customer.get("phoneNumber") or "") if isinstance(customer, dict) else "",
        description=str(body.get("paymentDescription") or ""),
        receipt_number=str(bottom.get("receiptNumber") or ""),
        pos_id=str(bottom.get("posId") or ""),
        stated_total=_need(body, int, "amount", "value"),
    )


def _line(line: Any, where: str) -> OrderLine:
    try:
        gross, net, tax = (
            _need(line, int, name) for name in ("totalAmount", "totalAmountExcludingTax", "totalTaxAmount")
        )
        rate = line.get("taxRate")
        if rate is None:
            rate = 100 * _need(line, int, "taxPercentage")
        unit = line.get("unitInfo") or {}
        quantity = Decimal(str(unit.get("quantity") or 1))
        price = unit.get("unitPrice")
        return OrderLine(
            name=_need(line, str, "name"),
            product_id=_need(line, str, "id"),
            quantity=quantity,
            unit_price=price if isinstance(price, int) else gross + int(line.get("discount") or 0),
            vat_rate=int(rate),
            discount=int(line.get("discount") or 0),
            is_return=bool(line.get("isReturn")),
            is_shipping=bool(line.get("isShipping")),
            stated=Stated(gross, net, tax),
        )
    except Invalid as problem:
        raise Invalid("file_field", field="file", name=f"{where}.{problem.values.get('name', problem.field)}") from None
    except (ArithmeticError, ValueError, TypeError, AttributeError):
        raise Invalid("file_field", field="file", name=where) from None
