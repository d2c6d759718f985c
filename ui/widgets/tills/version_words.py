"""Two versions of one thing in words, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from app.domain.input.order_choices import Flow
from app.domain.money import Money, format_minor, format_money
from app.domain.order import OrderLine
from app.domain.tills.order_differences import ComparedPart, OrderPart
from ui.look.line_words import line_words
from ui.look.texts import flow_word, source_word, tr

if TYPE_CHECKING:
    from app.domain.tills.order_differences import PartValue


class TwoTexts(NamedTuple):
    """One part of a thing: its name, and what two versions say of it.

    Empty where a version says nothing.
    """

    name: str
    mine: str
    theirs: str

    @property
    def differs(self) -> bool:
        """Whether the versions say different things."""
        return self.mine != self.theirs


def compared_words(rows: Iterable[ComparedPart], language: str) -> tuple[TwoTexts, ...]:
    """Two versions of an order, as they are read beside each other."""
    return tuple(_row_words(row, language) for row in rows)


def _row_words(row: ComparedPart, language: str) -> TwoTexts:
    mine, theirs = row.mine, row.theirs
    if not isinstance(mine, OrderLine) and not isinstance(theirs, OrderLine):
        return TwoTexts(_name(row.part), *(_said(row.part, each, language) for each in (mine, theirs)))
    lines = [each for each in (mine, theirs) if isinstance(each, OrderLine)]
    names = list(dict.fromkeys(line.name for line in lines))
    # Said where it tells the two apart, and nowhere else.
    named, rated = len(names) > 1, len({line.vat_rate for line in lines}) > 1

    def words(value: PartValue) -> str:
        return _line_words(value, language, named=named, rated=rated) if isinstance(value, OrderLine) else ""

    return TwoTexts(" / ".join(names), words(mine), words(theirs))


def _line_words(line: OrderLine, language: str, *, named: bool, rated: bool) -> str:
    from app.domain.vat import format_rate

    words = [line.name] if named else []
    words.append(line_words(line, language))
    if rated:
        words.append(f"{tr('VAT')} {format_rate(line.vat_rate)}")
    if line.is_return:
        words.append(tr("return"))
    return " · ".join(words)


def _name(part: OrderPart) -> str:
    return {
        OrderPart.LINE: "",
        OrderPart.TOTAL: tr("Total"),
        OrderPart.FLOW: tr("Reaches the customer by"),
        OrderPart.PHONE: tr("Phone number"),
        OrderPart.CUSTOMER: tr("Name (only for you)"),
        OrderPart.PERSONAL_QR: tr("The customer's own code"),
        OrderPart.CUSTOMER_TOKEN: tr("At the counter"),
        OrderPart.RECEIPT_NUMBER: tr("Receipt number"),
        OrderPart.POS_ID: tr("Till"),
        OrderPart.DESCRIPTION: tr("What the customer reads"),
        OrderPart.NOTE: tr("Note for the shop"),
        OrderPart.TIP: tr("Tip"),
        OrderPart.OTHER_PAYMENTS: tr("Paid otherwise"),
        OrderPart.SHARES: tr("Asked of the customer"),
        OrderPart.MINIMUM_AGE: tr("Minimum age"),
        OrderPart.LASTS: tr("Can be paid for"),
    }[part]


def _said(part: OrderPart, value: PartValue, language: str) -> str:
    if isinstance(value, Money):
        return format_money(value, language)
    if isinstance(value, Flow):
        return flow_word(value)
    if isinstance(value, tuple):
        return ", ".join(f"{source_word(paid.source)} {format_minor(paid.minor, language)}" for paid in value)
    if not value:
        return ""
    return _written(part, value, language)


def _written(part: OrderPart, value: PartValue, language: str) -> str:
    from app.domain.input.phone import format_phone
    from app.domain.shop.request_terms import shown_lasts

    if part is OrderPart.PHONE:
        return format_phone(str(value))
    if part is OrderPart.SHARES:
        return tr("Name and address")
    # A code is long and says nothing to a person: what counts is that one was scanned, and which.
    if part in (OrderPart.PERSONAL_QR, OrderPart.CUSTOMER_TOKEN):
        return tr("scanned · …{end}").format(end=str(value)[-4:])
    if isinstance(value, int):
        return {
            OrderPart.TIP: format_minor(value, language),
            OrderPart.LASTS: shown_lasts(value),
        }.get(part, str(value))
    return str(value)
