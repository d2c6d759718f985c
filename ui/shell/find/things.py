"""What is found in the shop's data: orders, customers, products."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from app.domain.desk.query import Query, TermKind
from app.domain.input.phone import mask_phone
from app.domain.money import format_minor, format_money
from app.domain.search.understanding import understand
from ui.context import Context
from ui.look.formats import moment
from ui.look.hits import hit_words, hits_in
from ui.look.texts import state_word, tr
from ui.models.found import FoundRow, Section

if TYPE_CHECKING:
    from app.domain.catalogue.product import Product
    from app.domain.desk.views import Customer, OrderRow

MOST_ORDERS, MOST_CUSTOMERS, MOST_PRODUCTS = 6, 3, 3
REFERENCE = re.compile(r"(?=.*[0-9])[A-Za-z0-9-]{8,64}")
"""What may be a reference at Vipps MobilePay."""
_OF_PEOPLE = frozenset({TermKind.WORD, TermKind.NUMBER, TermKind.CUSTOMER, TermKind.PHONE})
_OF_GOODS = frozenset({TermKind.WORD, TermKind.NUMBER, TermKind.PRODUCT})


class FoundOrders(NamedTuple):
    """The newest orders that were found, and where to look on; None when all were looked through."""

    rows: tuple[OrderRow, ...]
    before: int | None


@dataclass(frozen=True)
class Opens:
    """What is called to show what was found."""

    order: Callable[[str], object]
    orders: Callable[[str], object]
    product: Callable[[str], object]


def understood(context: Context, text: str) -> Query:
    """How a search text is understood in this shop, now."""
    market = context.app.preferences.current.market
    return understand(text, context.language, context.now().astimezone(), market)


def orders_of(context: Context, text: str, limit: int, before: int | None = None) -> FoundOrders:
    """The next orders that match `text`, as many as a window can wait for."""
    page = context.bridge.read(lambda: context.app.browse.page(text, limit, before))
    return FoundOrders((), None) if page is None else FoundOrders(page.rows, page.before)


def order_row(context: Context, row: OrderRow, query: Query, opens: Opens) -> FoundRow:
    """An order as a row of the box."""
    words = hit_words(query)
    title = " · ".join(filter(None, (row.reference, row.what)))
    detail = "  ".join(filter(None, (row.customer, row.phone)))
    return FoundRow(
        Section.ORDERS,
        row.reference,
        title,
        partial(opens.order, row.reference),
        detail=detail,
        value=format_money(row.amount, context.language),
        remark=moment(row.at, context.now(), context.language),
        standing=row.standing,
        state=state_word(row.standing, to_ship=row.to_ship, refunded=row.refunded),
        marks=hits_in(title, words),
        detail_marks=hits_in(detail, words),
    )


def customers_of(context: Context, query: Query, opens: Opens) -> list[FoundRow]:
    """The customers whose name or number `query` tells."""
    if not query.terms or any(term.kind not in _OF_PEOPLE or term.excluded for term in query.terms):
        return []
    text = " ".join(part for term in query.terms for part in (*term.words, *term.parts)[:1])
    found = context.bridge.read(lambda: context.app.payers.search(text, MOST_CUSTOMERS)) or ()
    return [_customer_row(context, customer, query, opens) for customer in found]


def _customer_row(context: Context, customer: Customer, query: Query, opens: Opens) -> FoundRow:
    shown = context.app.preferences.current.digits_shown
    phone = mask_phone(customer.phone, shown)
    words = hit_words(query)
    title = customer.name or phone
    # Only what may be seen of a number stands in a search text.
    asked = customer.name or customer.phone[-shown:]
    return FoundRow(
        Section.CUSTOMERS,
        customer.phone,
        title,
        partial(opens.orders, asked),
        detail=phone if customer.name else "",
        value=tr("their orders"),
        marks=hits_in(title, words),
        detail_marks=hits_in(phone, words) if customer.name else (),
    )


def products_of(context: Context, query: Query, opens: Opens) -> list[FoundRow]:
    """The products that have each word of `query`."""
    if not query.terms or any(term.kind not in _OF_GOODS or term.excluded for term in query.terms):
        return []
    text = " ".join(word for term in query.terms for word in term.words)
    found = context.bridge.read(lambda: context.app.catalogue.search(text, MOST_PRODUCTS)) if text else ()
    return [_product_row(context, product, query, opens) for product in found or ()]


def _product_row(context: Context, product: Product, query: Query, opens: Opens) -> FoundRow:
    words = hit_words(query)
    detail = "  ".join(filter(None, (product.sku, product.group)))
    return FoundRow(
        Section.PRODUCTS,
        product.sku,
        product.name,
        partial(opens.product, product.sku),
        detail=detail,
        value=format_minor(product.price, context.language),
        marks=hits_in(product.name, words),
        detail_marks=hits_in(detail, words),
    )
