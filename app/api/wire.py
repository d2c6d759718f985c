"""Wire types, and pure functions between them and the domain.

ePayment spec 1.8.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from app.domain.money import Currency, Money
from app.domain.order import Flow, Order, OrderLine, format_quantity
from app.domain.payment import Aggregate, Created, Event, Seen, State
from app.domain.shop.request_terms import LegalPages

# The service never sends an amount below nought; one that is would upset every sum that follows.
Minor = Annotated[int, msgspec.Meta(ge=0)]


class WireAmount(msgspec.Struct):
    """`Amount`: minor units and a currency of the wallet's markets."""

    value: Minor
    currency: Currency


class WireAggregate(msgspec.Struct, rename="camel"):
    """`Aggregate`: all four are always present, zero included."""

    authorized_amount: WireAmount
    cancelled_amount: WireAmount
    captured_amount: WireAmount
    refunded_amount: WireAmount


class WirePayment(msgspec.Struct, rename="camel"):
    """The answer of get, and of capture, refund and cancel.

    Fields that we do not know are passed over.
    """

    reference: str
    amount: WireAmount
    state: State
    aggregate: WireAggregate
    psp_reference: str
    redirect_url: str | None = None
    capture_guaranteed_until: datetime | None = None


class WireCreated(msgspec.Struct, rename="camel"):
    """The answer of create; a push has no `redirectUrl`."""

    reference: str
    redirect_url: str | None = None


class WireEvent(msgspec.Struct, rename="camel"):
    """One entry of the event log."""

    reference: str
    psp_reference: str
    name: str
    amount: WireAmount
    timestamp: datetime
    idempotency_key: str | None = None
    success: bool = True


QR_AS_TEXT = {"format": "TEXT/TARGETURL"}
"""In practice we draw the code ourselves."""
QR_AS_PICTURE = {"format": "IMAGE/SVG+XML"}
"""The official picture, which has to be shown as it is (in-store rules, `docs/service.md`)."""


class WireQrFormat(msgspec.Struct):
    """How a code was asked for; a picture where nothing is said (documented)."""

    format: str = QR_AS_PICTURE["format"]


class WireQrAsked(msgspec.Struct, rename="camel"):
    """The part of a create call that says what its answer leads to."""

    user_flow: str = ""
    qr_format: WireQrFormat | None = None


class WireToken(msgspec.Struct):
    """The answer of the token service.

    The documentation gives its numbers as text, its examples as numbers.
    """

    access_token: Annotated[str, msgspec.Meta(pattern="^[!-~]+$")]
    expires_in: float | Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,9}(\.[0-9]+)?$")] = 3600


def to_seen(wire: WirePayment) -> Seen:
    """A payment as the domain sees it.

    Raises `ValueError` for a state that is a word of ours.
    """
    # Both are words of ours for what the service does not have; `State` is read from the wire as it stands.
    if wire.state in (State.NEW, State.UNSENT):
        raise ValueError(f"the service has no state {wire.state}")
    total = wire.aggregate
    currencies = {
        total.authorized_amount.currency,
        total.cancelled_amount.currency,
        total.captured_amount.currency,
        total.refunded_amount.currency,
    }
    # Kept and shown as an anomaly instead of refused: the payment is real, whatever its sums say.
    others = sorted(currencies - {wire.amount.currency})
    return Seen(
        reference=wire.reference,
        amount=Money(wire.amount.value, wire.amount.currency),
        state=wire.state,
        aggregate=Aggregate(
            authorized=total.authorized_amount.value,
            captured=total.captured_amount.value,
            refunded=total.refunded_amount.value,
            cancelled=total.cancelled_amount.value,
        ),
        psp_reference=wire.psp_reference,
        redirect_url=wire.redirect_url or "",
        capture_until=wire.capture_guaranteed_until,
        other_currency=", ".join(others),
    )


def to_created(wire: WireCreated) -> Created:
    """The answer to a new request as the domain sees it."""
    return Created(wire.reference, wire.redirect_url or "")


def to_event(wire: WireEvent) -> Event:
    """An entry of the event log as the domain sees it."""
    return Event(
        reference=wire.reference,
        psp_reference=wire.psp_reference,
        name=wire.name,
        amount=Money(wire.amount.value, wire.amount.currency),
        at=wire.timestamp,
        # The log may name the key of ours, another one or none (`docs/service.md` 3.5).
        key=wire.idempotency_key or "",
        success=wire.success,
    )


NO_PAGES = LegalPages()


def create_body(
    order: Order,
    reference: str,
    return_url: str,
    expires_at: datetime | None = None,
    legal: LegalPages = NO_PAGES,
    *,
    pictured: bool = False,
) -> bytes:
    """The body of a create call for `order` under `reference`, its receipt attached.

    With `pictured` the answer to a QR leads to the official picture, and else to what a picture has to say.
    """
    body: dict[str, Any] = {
        "amount": amount(order.total),
        "paymentMethod": {"type": "WALLET"},
        "customerInteraction": order.interaction,
        "receipt": _receipt(order, reference),
        "reference": reference,
        "userFlow": order.flow,
        "paymentDescription": order.shown_description,
    }
    if who := _who(order):
        body["customer"] = who
    if order.flow is Flow.WEB:
        body["returnUrl"] = return_url
    if expires_at is not None:
        # To the second and in UTC: the one form of a moment that every reader takes.
        body["expiresAt"] = expires_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if order.shares:
        body["profile"] = {"scope": order.shares}
    if order.minimum_age:
        body["minimumUserAge"] = order.minimum_age
    if pages := _legal_links(legal):
        body["merchantLegalLinks"] = pages
    if order.flow is Flow.QR:
        body["qrFormat"] = QR_AS_PICTURE if pictured else QR_AS_TEXT
    return encode(body)


def _who(order: Order) -> dict[str, str]:
    """Whom to ask; nobody for a code or a link."""
    # Each of them says it alone; with two the service refuses the request.
    if order.customer_token:
        return {"customerToken": order.customer_token}
    if order.personal_qr:
        return {"personalQr": order.personal_qr}
    return {"phoneNumber": order.phone} if order.phone else {}


def _legal_links(legal: LegalPages) -> dict[str, str]:
    """`merchantLegalLinks` (documented, newer than the spec)."""
    pages = {"termsOfSaleUrl": legal.terms, "privacyPolicyUrl": legal.privacy}
    return {name: url for name, url in pages.items() if url}


def asks_for_picture(body: bytes) -> bool:
    """Whether the answer to a create call leads to a picture of the code."""
    try:
        asked = msgspec.json.decode(body, type=WireQrAsked)
    except msgspec.DecodeError:
        return False
    return asked.user_flow == Flow.QR and (asked.qr_format or WireQrFormat()).format.startswith("IMAGE/")


def modification_body(money: Money) -> bytes:
    """The body of a capture or a refund."""
    return encode({"modificationAmount": amount(money)})


def cancel_body(*, only_if_not_approved: bool) -> bytes:
    """The body of a cancel.

    With `only_if_not_approved` the service refuses (6060) if the customer was faster.
    """
    return encode({"cancelTransactionOnly": True} if only_if_not_approved else {})


def encode(body: Mapping[str, Any]) -> bytes:
    """JSON as bytes; they are kept and sent again unchanged."""
    return msgspec.json.encode(body)


def amount(money: Money) -> dict[str, Any]:
    """`Amount` of a `Money`."""
    return {"value": money.minor, "currency": money.currency}


def _receipt(order: Order, reference: str) -> dict[str, Any]:
    """`receipt`: the lines, and the bottom line with a barcode by which we find the order again when goods come back."""
    bottom: dict[str, Any] = {"currency": order.currency, "barcode": {"format": "CODE 128", "data": reference}}
    if order.pos_id:
        bottom["posId"] = order.pos_id
    if order.receipt_number:
        bottom["receiptNumber"] = order.receipt_number
    if order.tip:
        bottom["tipAmount"] = order.tip
    if order.other_payments:
        bottom["paymentSources"] = {payment.source: payment.minor for payment in order.other_payments}
    return {"orderLines": [_line(line, number) for number, line in enumerate(order.lines, 1)], "bottomLine": bottom}


def _line(line: OrderLine, number: int) -> dict[str, Any]:
    wire: dict[str, Any] = {
        "name": line.name.strip(),
        # The service wants an id for each line; its number stands in where the shop has none.
        "id": line.product_id.strip() or str(number),
        "totalAmount": line.gross,
        "totalAmountExcludingTax": line.vat.net,
        "totalTaxAmount": line.vat.tax,
        # `taxRate` in hundredths of a percent; never `taxPercentage` beside it (`docs/service.md` 9.3).
        "taxRate": line.vat_rate,
        "unitInfo": {
            "unitPrice": line.unit_price,
            "quantity": format_quantity(line.quantity),
            "quantityUnit": line.unit,
        },
    }
    if line.discount:
        wire["discount"] = line.discount
    if line.is_return:
        wire["isReturn"] = True
    if line.is_shipping:
        wire["isShipping"] = True
    return wire
