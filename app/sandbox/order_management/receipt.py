"""What a receipt must look like.

No sum and no VAT is checked: the service documents no such rule, and its own examples (37425 + 12475 at 25 percent among
them) would not pass one.
"""

from typing import Any

from app.sandbox.http.fields import Check, Faults, an_object, list_of, one_of, text, whole, yes_or_no

CURRENCIES = ("NOK", "DKK", "EUR", "SEK", "USD", "GBP")
UNITS = ("PCS", "KG", "KM", "MINUTE", "LITRE", "KWH")


def _one_tax_field(faults: Faults, path: str, line: Any) -> None:
    """taxRate or taxPercentage, never both (observed), never neither (documented)."""
    given = [name for name in ("taxRate", "taxPercentage") if line.get(name) is not None]
    if len(given) == 2:
        faults.note(path, "Both tax rate and tax percentage set")
    elif not given:
        faults.note(path, "Either tax rate or tax percentage must be set")


_amount = whole()
_positive = whole(least=0)

order_line: Check = an_object(
    required={
        "name": text(),
        "id": text(),
        "totalAmount": _amount,
        "totalAmountExcludingTax": _amount,
        "totalTaxAmount": _amount,
    },
    optional={
        "taxRate": whole(0, 10_000),
        "taxPercentage": whole(0, 100),
        "discount": _positive,
        "productUrl": text(),
        "isReturn": yes_or_no,
        "isShipping": yes_or_no,
        "unitInfo": an_object(
            required={"unitPrice": _positive, "quantity": text(r"^\d+([\.]\d{1,8})?$", most=10)},
            optional={"quantityUnit": one_of(UNITS)},
            nullable=("unitPrice",),
        ),
    },
    then=_one_tax_field,
)

bottom_line: Check = an_object(
    required={"currency": one_of(CURRENCIES)},
    optional={
        "posId": text(),
        "receiptNumber": text(),
        "terminalId": text(),
        "tipAmount": _positive,
        "giftCardAmount": _positive,
        "totalAmount": _amount,
        "totalTax": _positive,
        "totalDiscount": _positive,
        "shippingAmount": _positive,
        "paymentSources": an_object(optional=dict.fromkeys(("giftCard", "card", "voucher", "cash"), _amount)),
        "barcode": an_object(
            required={"format": one_of(("EAN-13", "CODE 39", "CODE 128")), "data": text()},
            nullable=("format", "data"),
        ),
        "shippingInfo": an_object(
            required={
                "amount": _positive,
                "amountExcludingTax": _positive,
                "taxAmount": _positive,
                "taxPercentage": whole(0, 100),
            },
            nullable=("amount", "amountExcludingTax", "taxAmount", "taxPercentage"),
        ),
    },
)

receipt: Check = an_object(required={"orderLines": list_of(order_line, least=1), "bottomLine": bottom_line})
