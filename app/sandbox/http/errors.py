"""The table of refusals: each documented error code with title and status.

And how a refusal is said. Only a few statuses are documented (400 for 6080 and the deadlines, 409 for idempotency, 422 for
5070, 423 for a locked payment); the others are inferred, so a user can override each of them in the settings.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Kind(NamedTuple):
    """One error code: its title, its status, and a sentence of detail."""

    title: str
    status: int
    detail: str


CODES: Mapping[str, Kind] = {
    "3010": Kind("Internal error", 500, "Something went wrong on our side, or the request was malformed."),
    "4010": Kind("Capture idempotency conflict", 409, "The Idempotency-Key was used for another capture body."),
    "4020": Kind("Idempotency error", 409, "The Idempotency-Key has already been used for another request."),
    "4040": Kind("Invalid amount", 400, "The amount must be a whole number of minor units above zero."),
    "4050": Kind("Invalid CustomerToken", 400, "The customerToken is not known."),
    "4060": Kind("Invalid PersonalQr", 400, "The personalQr is not the content of a personal QR code."),
    "4070": Kind("Invalid phone number", 400, "Digits only, 9 to 15, country code first, no prefix."),
    "4080": Kind("Invalid scope", 400, "The profile scope holds a word that is not a scope."),
    "4090": Kind("Invalid URL", 400, "The URL must use https:// or a custom scheme."),
    "4100": Kind("Metadata capacity exceeded", 400, "At most 5 pairs of metadata."),
    "4110": Kind("Metadata duplicate keys not allowed", 400, "The same metadata key was given twice."),
    "4120": Kind("Metadata key length exceeded", 400, "A metadata key has at most 100 characters."),
    "4130": Kind("Metadata value length exceeded", 400, "A metadata value has at most 500 characters."),
    "4140": Kind("Missing required parameter", 400, "A parameter that this combination needs is missing."),
    "4150": Kind(
        "Reference exists, or refund idempotency conflict",
        409,
        "The reference, or the key of this refund, has already been used.",
    ),
    "4160": Kind("Invalid payment method type", 400, "The payment method does not go with the rest of the request."),
    "5010": Kind("Blocking sources not applicable", 400, "blockedSources is for Danish and Finnish sales units."),
    "5020": Kind("Express payment not allowed", 403, "The sales unit is not approved for Express."),
    "5030": Kind("Illegal scope", 403, "The sales unit has no permission for this scope."),
    "5040": Kind("Invalid currency for merchant", 400, "The currency is not that of the sales unit."),
    "5050": Kind("Long-living payment not allowed", 403, "The sales unit is not approved for long-living payments."),
    "5060": Kind("Merchant bank account not verified", 403, "The bank account of the merchant is not verified."),
    "5070": Kind("Payment cannot be created", 422, "Invalid state, missing precondition or incorrect merchant setup."),
    "5080": Kind("PUSH_MESSAGE not allowed", 403, "The sales unit is not approved to skip the landing page."),
    "5090": Kind("Reference not found", 404, "There is no payment with this reference for this sales unit."),
    "5100": Kind("Refund not possible", 400, "The payment cannot be refunded."),
    "6010": Kind("Amount too small", 400, "The amount is below the minimum of its currency."),
    "6020": Kind("Attempted refund before reservation", 400, "The customer has not approved the payment yet."),
    "6030": Kind("Cancel period expired", 400, "The reservation has been released by the deadline already."),
    "6040": Kind("Cannot cancel a captured payment", 400, "Everything is captured; refund it instead."),
    "6050": Kind("Cannot cancel a non-reserved payment", 400, "The payment ended before it was reserved."),
    "6060": Kind(
        "Cannot cancel authorized payment", 400, "cancelTransactionOnly was set and the payment is authorized."
    ),
    "6070": Kind("Cannot capture a cancelled payment", 400, "The reservation, or the rest of it, was cancelled."),
    "6080": Kind(
        "Cannot capture before reservation",
        400,
        "The amount you tried to capture is not reserved. The user must accept the payment before capture can be done.",
    ),
    "6090": Kind("Capture amount too high", 400, "More than what is left of the reservation."),
    "6100": Kind("Capture period expired", 400, "The deadline for capture has passed."),
    "6110": Kind("Expiration date is too late", 400, "expiresAt must be less than 60 days ahead."),
    "6120": Kind("Expiration date is too soon", 400, "expiresAt must be more than 10 minutes ahead."),
    "6130": Kind("Long living payments require a receipt", 400, "With expiresAt the receipt is mandatory."),
    "6140": Kind("Must capture full amount", 400, "Partial capture is not enabled for the sales unit."),
    "6150": Kind("Not enough refundable", 400, "More than what is captured and not refunded."),
    "6160": Kind("Order processing", 423, "The order is locked and already processing."),
    "6170": Kind("Payment already captured", 400, "Everything is captured."),
    "6180": Kind("Payment already refunded", 400, "Everything captured is refunded."),
    "6190": Kind("Payment cannot be cancelled", 400, "The reservation, or the rest of it, is cancelled already."),
    "6200": Kind("Payment cannot be captured", 400, "The payment ended before it was reserved."),
    "6210": Kind("Payment cannot be refunded", 400, "Nothing is captured that could be refunded."),
    "6220": Kind("Refund period expired", 400, "A refund is possible for 365 days."),
    "6230": Kind("Payment is already reserved", 400, "The payment is authorized already."),
    "6250": Kind("Cannot cancel processing payment", 423, "The customer is approving the payment right now."),
    "6260": Kind("Funds unavailable", 400, "The bank has let the reservation go."),
    "6280": Kind("Capture failed, please try again later", 500, "Transient; retry with the same Idempotency-Key."),
    "7010": Kind("Customer not found", 400, "The customer was not found or cannot pay this request."),
    "10010": Kind("Approve failed", 400, "The payment could not be approved."),
    "10020": Kind("Approve not allowed", 403, "Force approve is for the test environment only."),
    "10030": Kind("Identification required", 400, "The test user must approve one payment by hand first."),
    "10040": Kind("Invalid payment source", 400, "The card of the test user cannot be used."),
    "10050": Kind("No cards", 400, "The test user has no card."),
    "10060": Kind("Operation not supported", 400, "Force approve does not support this payment."),
    "10070": Kind("Payment limit exceeded", 400, "The payment is above the limit of the test user."),
}

NEVER_KEPT = frozenset({"6160", "6250", "6280"})
"""Transient refusals: the client is told to repeat with the same key, so they must not stick to it."""

PHRASES = {
    **{400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed"},
    415: "Unsupported Media Type",
}


class Refused(Exception):
    """A request that gets a refusal instead of an effect."""

    def __init__(
        self,
        status: int,
        title: str,
        detail: str,
        extra: Iterable[tuple[str, str]] = (),
        code: str | None = None,
        gateway: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status} {code or title}")
        self.status, self.title, self.detail, self.code = status, title, detail, code
        self.extra = tuple(extra)
        self.gateway = gateway
        self.headers = dict(headers or {})

    @property
    def sticks(self) -> bool:
        """Whether the answer is kept for its Idempotency-Key.

        A 4xx is (documented), 401, 423, 429 and 5xx are not.
        """
        return 400 <= self.status < 500 and self.status not in {401, 423, 429} and self.code not in NEVER_KEPT

    def problem(self, trace_id: str, instance: str) -> Mapping[str, Any]:
        """The body: RFC 7807 by the service, or the gateway's own shape."""
        if self.gateway is not None:
            return self.gateway
        said: dict[str, Any] = {
            "type": f"https://httpstatuses.io/{self.status}",
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "instance": instance,
            "traceId": trace_id,
        }
        if self.extra:
            said["extraDetails"] = [{"name": name, "reason": reason} for name, reason in self.extra]
        return said


def refusal(code: str) -> Refused:
    """A domain error, its code a string under `ErrorCode` (documented); in `reason`."""
    kind = CODES[code]
    return Refused(kind.status, kind.title, kind.detail, [("ErrorCode", code)], code)


def invalid(faults: Iterable[tuple[str, str]]) -> Refused:
    """A validation error: no code, one entry per faulty field (documented)."""
    return Refused(400, "Bad Request", "See extraDetails for further details", faults)


def gateway(status: int, message: str, headers: Mapping[str, str] | None = None) -> Refused:
    """A refusal by the gateway in front of the service.

    The wrapper is the gateway product's usual one (inferred).
    """
    return Refused(status, message, message, gateway={"statusCode": status, "message": message}, headers=headers)
