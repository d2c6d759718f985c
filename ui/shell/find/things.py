"""What is found in the shop's data: orders, customers, products."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.domain.desk.query import Query, TermKind
from app.domain.input.phone import mask_phone
from app.domain.money import format_minor, format_money
from app.domain.search.hits import spans_of
from app.services.desk.find import Findings, FoundOrder
from ui.context import Context
from ui.look.find_words import read_words, reason_words
from ui.look.formats import moment
from ui.look.texts import state_word, tr
from ui.models.found import FoundRow, FoundSection

if TYPE_CHECKING:
    from app.domain.catalogue.product import Product
    from app.domain.desk.views import Customer
    from app.domain.search.hits import spans_of

MOST_ORDERS, MOST_CUSTOMERS, MOST_PRODUCTS = 6, 3, 3
RANKED = 50
"""So many of the newest orders that match are ranked, though few of them are shown."""
_OF_PEOPLE = frozenset({TermKind.WORD, TermKind.NUMBER, TermKind.CUSTOMER, TermKind.PHONE})
_OF_GOODS = frozenset({TermKind.WORD, TermKind.NUMBER, TermKind.PRODUCT})


@dataclass(frozen=True)
class Opens:
    """What is called to show what was found; `latest` gives the open orders."""

    order: Callable[[str], object]
    orders: Callable[[str], object]
    export: Callable[[str], object]
    product: Callable[[str], object]
    setting: Callable[[str], object]
    look_up: Callable[[str], object]
    latest: Callable[[], Sequence[str]]


def find(context: Context, text: str, limit: int, before: int | None = None) -> Findings:
    """The next orders that match `text`, as many as a window can wait for."""
    found = context.bridge.read(lambda: context.app.find.find(text, limit, before))
    return Findings(Query(text), ()) if found is None else found


def order_row(context: Context, order: FoundOrder, found: Findings, opens: Opens) -> FoundRow:
    """An order as a row of the box."""
    row, now = order.row, context.now()
    title = " · ".join(filter(None, (row.reference, row.what)))
    shown = f"{title} {row.customer} {row.phone}"
    # What is marked in the row needs no words.
    unseen = [reason for reason in order.reasons if not spans_of(shown, reason.term.words)]
    detail = "  ·  ".join(filter(None, (row.customer, row.phone, reason_words(unseen))))
    as_read = read_words(row.standing, order.read_at, now, context.language)
    return FoundRow(
        FoundSection.ORDERS,
        row.reference,
        title,
        partial(opens.order, row.reference),
        detail=detail,
        value=format_money(row.amount, context.language),
        remark=as_read or moment(row.at, now, context.language),
        standing=row.standing,
        state=state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded),
        marks=found.spans(title),
        detail_marks=found.spans(detail),
    )


def latest_orders(context: Context, opens: Opens) -> list[FoundRow]:
    """The open orders, the one that was looked at last first."""
    rows = (context.bridge.read(partial(context.app.browse.row, "", reference)) for reference in opens.latest())
    known = [FoundOrder(found[1]) for found in rows if found is not None and found[1] is not None]
    return [order_row(context, order, Findings(Query(), ()), opens) for order in known[:MOST_ORDERS]]


def customers_of(context: Context, found: Findings, opens: Opens) -> list[FoundRow]:
    """The customers whose name or number the search tells."""
    query = found.query
    if not query.terms or any(term.kind not in _OF_PEOPLE or term.excluded for term in query.terms):
        return []
    # As it was understood, and not as it was typed: customers have no operators and no chips.
    text = " ".join(part for term in query.terms for part in (*term.words, *term.parts)[:1])
    customers = context.bridge.read(lambda: context.app.find.customers(text, MOST_CUSTOMERS)) or ()
    return [_customer_row(context, customer, found, opens) for customer in customers]


def _customer_row(context: Context, customer: Customer, found: Findings, opens: Opens) -> FoundRow:
    shown = context.app.preferences.current.digits_shown
    phone = mask_phone(customer.phone, shown)
    title = customer.name or phone
    # Only what may be seen of a number stands in a search text.
    asked = f'name:"{customer.name}"' if customer.name else f"phone:{customer.phone[-shown:]}"
    return FoundRow(
        FoundSection.CUSTOMERS,
        customer.phone,
        title,
        partial(opens.orders, asked),
        detail=phone if customer.name else "",
        value=tr("their orders"),
        marks=found.spans(title),
        detail_marks=found.spans(phone) if customer.name else (),
    )


def products_of(context: Context, found: Findings, opens: Opens) -> list[FoundRow]:
    """The products that have each word of the search."""
    query = found.query
    if not query.terms or any(term.kind not in _OF_GOODS or term.excluded for term in query.terms):
        return []
    text = " ".join(word for term in query.terms for word in term.words)
    # No text would be the whole catalogue.
    products = context.bridge.read(lambda: context.app.catalogue.search(text, MOST_PRODUCTS)) if text else ()
    return [_product_row(context, product, found, opens) for product in products or ()]


def _product_row(context: Context, product: Product, found: Findings, opens: Opens) -> FoundRow:
    detail = "  ".join(filter(None, (product.sku, product.group)))
    return FoundRow(
        FoundSection.PRODUCTS,
        product.sku,
        product.name,
        partial(opens.product, product.sku),
        detail=detail,
        value=format_minor(product.price, context.language),
        marks=found.spans(product.name),
        detail_marks=found.spans(detail),
    )
