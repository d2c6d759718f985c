"""All that is kept of one customer, as a text to read."""

from __future__ import annotations

from datetime import datetime

from app.domain.input.phone import format_phone
from app.domain.money import format_money
from app.domain.records.personal_data import PersonalData, PersonalOrder
from app.words.language import ENGLISH, Words

FACTS = {
    "name": "Name",
    "address": "Address",
    "description": "Description",
    "note": "Note",
    "parcels": "Tracking numbers",
    "tags": "Tags",
    "till": "Till",
    "receipt": "Receipt number",
}
HANDED_OUT = {
    "title": "What {shop} keeps about {phone}",
    "title_alone": "What is kept about {phone}",
    "as_of": "As of {day}.",
    "names": "Names: {names}",
    "order": "Order {reference} of {day}: {amount}",
    "sums": "Captured {captured}, refunded {refunded}.",
    "goods": "Goods: {goods}",
    "staff_note": "Note of the staff: {text}",
    "looked": "The whole number was shown to {who} on {day}, for order {reference}.",
}
STAFF = "staff"


def handed_out(data: PersonalData, shop: str, words: Words = ENGLISH) -> str:
    """A text that a customer can read, in the language of `words`."""
    say = words.say
    title = say(HANDED_OUT["title" if shop else "title_alone"])
    lines = [
        title.format(shop=shop, phone=format_phone(data.phone)),
        say(HANDED_OUT["as_of"]).format(day=_day(data.at)),
        *([say(HANDED_OUT["names"]).format(names=", ".join(data.names))] if data.names else []),
    ]
    for order in data.orders:
        lines += ["", *_order_lines(order, words)]
    looked = [
        say(HANDED_OUT["looked"]).format(who=who or say(STAFF), day=_day(at), reference=reference)
        for at, who, reference in data.looked
    ]
    lines += ["", *looked] if looked else []
    return "\n".join(lines) + "\n"


def _order_lines(order: PersonalOrder, words: Words) -> list[str]:
    say = words.say
    amount, captured, refunded = (
        format_money(money, words.language) for money in (order.amount, order.captured, order.refunded)
    )
    lines = [
        say(HANDED_OUT["order"]).format(reference=order.reference, day=_day(order.at), amount=amount),
        say(HANDED_OUT["sums"]).format(captured=captured, refunded=refunded),
        say(HANDED_OUT["goods"]).format(goods=", ".join(order.goods)),
    ]
    lines += [f"{say(FACTS[name])}: {text}" for name, text in order.facts.items()]
    return lines + [say(HANDED_OUT["staff_note"]).format(text=text) for text in order.notes]


def _day(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d}"
