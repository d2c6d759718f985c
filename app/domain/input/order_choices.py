"""What is chosen for an order.

Apart from `app.domain.order`, so that a form can be shown before any order is made.
"""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """What a quantity counts (ePayment spec, `unitInfo.quantityUnit`)."""

    PCS = "PCS"
    KG = "KG"
    KM = "KM"
    MINUTE = "MINUTE"
    LITRE = "LITRE"
    KWH = "KWH"


class Flow(StrEnum):
    """How the request reaches the customer (ePayment spec, `userFlow`)."""

    PUSH = "PUSH_MESSAGE"  # to the phone whose number the customer gives
    QR = "QR"  # a code on our screen, scanned by the customer
    WEB = "WEB_REDIRECT"  # a link, opened by the customer in a browser


class Interaction(StrEnum):
    """Whether the customer stands before us.

    In a shop the service must be told (ePayment spec, `customerInteraction`).
    """

    PRESENT = "CUSTOMER_PRESENT"
    NOT_PRESENT = "CUSTOMER_NOT_PRESENT"


class Source(StrEnum):
    """What else an order is paid with, outside of our request (ePayment spec, `paymentSources`)."""

    GIFT_CARD = "giftCard"
    CASH = "cash"
    CARD = "card"
    VOUCHER = "voucher"
