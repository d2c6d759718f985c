"""All that is kept of one customer, to be handed out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.money import Money

if TYPE_CHECKING:
    from app.domain.desk.views import OrderView


@dataclass(frozen=True)
class PersonalOrder:
    """What one order says of its customer; `facts` by their names in English."""

    reference: str
    at: datetime
    amount: Money
    captured: Money
    refunded: Money
    goods: tuple[str, ...]
    facts: dict[str, str]
    notes: tuple[str, ...]
    happenings: tuple[tuple[datetime, str], ...]


@dataclass(frozen=True)
class PersonalData:
    """What is kept of the customer of one number, as of `at`."""

    phone: str
    names: tuple[str, ...]
    at: datetime
    orders: tuple[PersonalOrder, ...]
    looked: tuple[tuple[datetime, str, str], ...] = ()
    """When somebody had the whole number shown: the moment, who, and of which order."""

    @property
    def as_json(self) -> str:
        """The same for machines: JSON, amounts in minor units, times in UTC."""
        return json.dumps(
            {
                "phone": self.phone,
                "names": self.names,
                "as_of": self.at.isoformat(),
                "orders": [_as_json(order) for order in self.orders],
                "number_shown_to_staff": [
                    {"at": at.isoformat(), "who": who, "order": reference} for at, who, reference in self.looked
                ],
            },
            ensure_ascii=False,
            indent=2,
        )


def personal_order(view: OrderView) -> PersonalOrder:
    """What the order in `view` says of its customer."""
    order, payment, recipient = view.order, view.payment, view.recipient
    address = (
        (recipient.name, recipient.street, recipient.post_code, recipient.city, recipient.country) if recipient else ()
    )
    facts = {
        "name": order.customer,
        "address": ", ".join(part.replace("\n", ", ") for part in address if part),
        "description": order.description,
        "note": order.note,
        "parcels": ", ".join(each.tracking for each in view.shipments if each.tracking),
        "tags": ", ".join(view.tags),
        "till": order.pos_id,
        "receipt": order.receipt_number,
    }
    nothing = Money(0, order.currency)
    total = payment.aggregate if payment else None
    return PersonalOrder(
        reference=view.reference,
        at=view.made_at,
        amount=order.total,
        captured=Money(total.captured, order.currency) if total else nothing,
        refunded=Money(total.refunded, order.currency) if total else nothing,
        goods=tuple(line.name for line in order.lines),
        facts={name: text for name, text in facts.items() if text},
        notes=tuple(note.text for note in view.notes),
        happenings=tuple((each.at, str(each.what)) for each in reversed(view.happenings)),
    )


def _as_json(order: PersonalOrder) -> dict[str, object]:
    sums = {"amount": order.amount, "captured": order.captured, "refunded": order.refunded}
    return {
        "reference": order.reference,
        "made_at": order.at.isoformat(),
        "currency": order.amount.currency,
        **{name: money.minor for name, money in sums.items()},
        "goods": order.goods,
        **order.facts,
        "notes": order.notes,
        "happened": [{"at": at.isoformat(), "what": what} for at, what in order.happenings],
    }
