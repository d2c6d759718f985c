"""What is sold in the random days of a shop: the orders of `trading.py`."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine, OtherPayment, Source
from tests.proofs.day_book import CURRENCIES

RATES = {"NO": (2500, 1500, 1200, 0), "DK": (2500, 0), "SE": (2500, 1200, 600, 0), "FI": (2550, 1400, 1350, 1000, 0)}


def draw_order(dice: Random, market: str) -> Order:
    """Some lines, perhaps with goods that come back, a tip, and something paid otherwise."""
    rates = RATES[market]
    lines = []
    for at in range(dice.choice((1, 1, 2, 2, 3, 5))):
        quantity = dice.choice((Decimal(1), Decimal(1), Decimal(2), Decimal(3), Decimal("0.375"), Decimal("1.5")))
        price = dice.choice((1, 3, 99, 4999, 12_345, 49_900, dice.randint(1, 90_000)))
        discount = dice.choice((0, 0, 0, int(quantity * price) // 7))
        lines.append(
            OrderLine(sku := f"s{dice.randint(1, 30)}-{at}", sku, quantity, price, dice.choice(rates), discount)
        )
    worth = sum(line.gross for line in lines)
    if dice.random() < 0.12 and worth > 2:
        back = OrderLine("back", "back", Decimal(1), dice.randint(1, worth // 2), dice.choice(rates), is_return=True)
        lines.insert(dice.randint(0, len(lines)), back)
        worth -= back.gross
    others = []
    if dice.random() < 0.2 and worth > 4:
        source = dice.choice((Source.GIFT_CARD, Source.CASH, Source.VOUCHER))
        others = [OtherPayment(source, dice.randint(1, worth - 2))]
    if worth < 1:
        lines.append(OrderLine("bag", "bag", Decimal(1), 100, rates[0]))
    return Order(
        tuple(lines),
        Currency(CURRENCIES[market]),
        dice.choice((Flow.PUSH, Flow.QR, Flow.WEB)),
        phone="4712345678",
        tip=dice.choice((0, 0, 0, 500, 1, 2_345)),
        other_payments=tuple(others),
    )
