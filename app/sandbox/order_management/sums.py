"""Does the receipt add up?

The service does not ask, its own examples do not; but whoever learns here should know.
"""

from collections.abc import Mapping
from typing import Any


def doubts(body: Mapping[str, Any]) -> list[str]:
    """Doubts about sums and VAT of a create call, a sentence each.

    All in minor units.
    """
    receipt = body.get("receipt")
    if not receipt:
        return []
    found = []
    lines = receipt["orderLines"]
    # Return lines are positive and marked (`docs/service.md` 9.1).
    total = sum(-line["totalAmount"] if line.get("isReturn") else line["totalAmount"] for line in lines)
    bottom = receipt["bottomLine"]
    otherwise = sum(value or 0 for value in (bottom.get("paymentSources") or {}).values())
    due = total + (bottom.get("tipAmount") or 0) - otherwise
    if due != body["amount"]["value"]:
        found.append(f"Lines, tip and what is paid otherwise come to {due}, the payment is {body['amount']['value']}.")
    for number, line in enumerate(lines, start=1):
        gross, net, tax = line["totalAmount"], line["totalAmountExcludingTax"], line["totalTaxAmount"]
        if net + tax != gross:
            found.append(f"Line {number}: {net} without tax and {tax} tax are not {gross}.")
        rate = line["taxRate"] if line.get("taxRate") is not None else 100 * line["taxPercentage"]
        # VAT is a share of the net: 25 % of the net is 20 % of the gross. One unit is left to rounding.
        if abs(tax * (10_000 + rate) - gross * rate) > 10_000 + rate:
            found.append(f"Line {number}: {tax} is not {rate // 100}.{rate % 100:02d} % of the net.")
    return found
