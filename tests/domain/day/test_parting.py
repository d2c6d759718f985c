"""Each øre that is captured or refunded has its line, its VAT, or is the tip."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from app.domain.day.parting import LineShare, MoneyMove, Parted, part
from app.domain.operation import Kind
from app.domain.order import Order, OrderLine, OtherPayment, Source
from app.domain.shipment import Portion, pack, still_there
from app.domain.shop.currency import Currency
from tests.support.depth import rounds

HOODIE = OrderLine("Hoodie", "H", Decimal(2), 49900, 2500)
BREAD = OrderLine("Bread", "B", Decimal(1), 4600, 1500)
ORDER = Order((HOODIE, BREAD), Currency.NOK, tip=1000)


def captured(minor: int, *portions: Portion) -> MoneyMove:
    return MoneyMove(Kind.CAPTURE, minor, portions)


def refunded(minor: int, *portions: Portion) -> MoneyMove:
    return MoneyMove(Kind.REFUND, minor, portions)


def test_a_whole_capture_is_the_lines_their_vat_and_the_tip() -> None:
    (whole,) = part(ORDER, [captured(ORDER.total.minor)])
    assert whole == Parted((LineShare(0, 99800, 19960), LineShare(1, 4600, 600)), 1000)


def test_portions_say_the_lines_and_the_last_of_them_brings_the_tip() -> None:
    first, last = part(
        ORDER,
        [
            captured(49900, Portion(0, Decimal(1), 49900)),
            captured(55500, Portion(0, Decimal(1), 49900), Portion(1, Decimal(1), 4600)),
        ],
    )
    assert first == Parted((LineShare(0, 49900, 9980),), 0)
    assert last == Parted((LineShare(0, 49900, 9980), LineShare(1, 4600, 600)), 1000)


def test_a_tip_waits_for_the_last_goods_also_where_an_amount_went_before() -> None:
    bread = Portion(1, Decimal(1), 4600)
    parts = part(ORDER, [captured(60000), captured(4600, bread), captured(ORDER.total.minor - 64600)])
    assert [parted.tip for parted in parts] == [0, 0, 1000]
    assert sum(each.tax for parted in parts for each in parted.shares) == 20560


def test_an_amount_without_lines_is_parted_in_proportion_and_adds_up_in_the_end() -> None:
    parts = part(ORDER, [captured(10001), captured(3), captured(ORDER.total.minor - 10004)])
    assert [sum(each.gross for each in parted.shares) + parted.tip for parted in parts] == [10001, 3, 95396]
    assert sum(each.tax for parted in parts for each in parted.shares) == 20560
    assert parts[-1].tip == 1000
    assert not parts[0].tip


def test_a_refund_takes_from_the_lines_first_and_the_tip_last() -> None:
    parts = part(
        ORDER, [captured(105400), refunded(4600, Portion(1, Decimal(1), 4600)), refunded(99800), refunded(1000)]
    )
    assert parts[1] == Parted((LineShare(1, 4600, 600),), 0)
    assert parts[2] == Parted((LineShare(0, 99800, 19960),), 0)
    assert parts[3] == Parted((), 1000)


def test_what_no_line_explains_stands_by_itself() -> None:
    bare = Order((), Currency.NOK, stated_total=5000)
    assert part(bare, [captured(5000), refunded(5000)])[0] == Parted((LineShare(None, 5000),), 0)
    # More than the lines and the tip come to, as in a ready-made order.
    assert part(replace(ORDER, stated_total=110000), [captured(110000)])[0].shares[-1] == LineShare(None, 4600)


def test_goods_that_come_back_take_their_own_vat_along() -> None:
    back = OrderLine("Hoodie", "H", Decimal(1), 49900, 2500, is_return=True)
    order = Order((BREAD, HOODIE, back), Currency.NOK)
    (whole,) = part(order, [captured(order.total.minor)])
    assert whole.shares == (LineShare(0, 4600, 600), LineShare(1, 49900, 9980))
    # Worth more than its own kind: the rest is paid for by another, and each keeps its own VAT.
    order = Order(
        (replace(HOODIE, unit_price=60000), replace(BREAD, is_return=True), replace(BREAD, unit_price=1000)),
        Currency.NOK,
    )
    (whole,) = part(order, [captured(order.total.minor)])
    assert whole.shares == (LineShare(0, 120000, 24000), LineShare(1, -3600, -470))


def test_goods_of_one_rate_that_pay_for_goods_of_another_come_back_in_parts() -> None:
    food, shirt = OrderLine("Food", "F", Decimal(1), 23000, 1500), OrderLine("Shirt", "S", Decimal(1), 12500, 2500)
    order = Order((food, replace(shirt, is_return=True)), Currency.NOK)
    half, rest, back = part(order, [captured(5250), captured(5250), refunded(10500)])
    assert half.shares == (LineShare(0, 11500, 1500), LineShare(1, -6250, -1250)) == rest.shares
    assert back.shares == (LineShare(0, 23000, 3000), LineShare(1, -12500, -2500))
    # A gift card pays for its part of both.
    order = replace(order, other_payments=(OtherPayment(Source.GIFT_CARD, 5250),))
    assert part(order, [captured(5250)])[0] == half
    # Goods without VAT cannot take off the VAT of what comes back.
    free = Order((replace(food, vat_rate=0), replace(shirt, is_return=True)), Currency.NOK)
    assert part(free, [captured(10500)])[0].shares == (LineShare(0, 23000), LineShare(1, -12500, -2500))


def test_small_lines_lose_no_vat_of_what_comes_back() -> None:
    sweet = OrderLine("Sweet", "S", Decimal(1), 2, 2500)
    lines = (*[replace(sweet, product_id=f"S{at}") for at in range(10)], replace(HOODIE, quantity=Decimal(1)))
    order = Order((*lines, replace(sweet, quantity=Decimal(10), is_return=True)), Currency.NOK)
    (whole,) = part(order, [captured(order.total.minor)])
    assert sum(each.tax for each in whole.shares) == sum(row.tax for row in order.vat_table)


def test_what_is_paid_otherwise_pays_for_all_lines_alike() -> None:
    order = Order((HOODIE, BREAD), Currency.NOK, other_payments=(OtherPayment(Source.GIFT_CARD, 52200),))
    (whole,) = part(order, [captured(52200, Portion(0, Decimal(2), 99800), Portion(1, Decimal(1), 4600))])
    assert whole == Parted((LineShare(0, 49900, 9980), LineShare(1, 2300, 300)), 0)
    (half,) = part(order, [captured(100, Portion(0, Decimal(2), 99800))])
    assert half.shares == (LineShare(0, 100, 20),)


def _random_order(dice: Random) -> Order:
    lines = tuple(
        OrderLine(
            f"P{at}",
            f"P{at}",
            Decimal(dice.choice(["1", "2", "3", "0.75", "12"])),
            dice.randint(0, 90000),
            dice.choice([2500, 1500, 1200, 2550, 0]),
        )
        for at in range(dice.randint(1, 4))
    )
    if dice.random() < 0.4:
        lines = tuple(replace(line, discount=dice.randint(0, line.gross)) for line in lines)
    if dice.random() < 0.4:
        # Goods that come back, of a line that is bought again or of others, at any rate.
        back = replace(
            dice.choice(lines), unit_price=dice.randint(0, 40000), vat_rate=dice.choice([2500, 1500, 0]), discount=0
        )
        lines = tuple(dice.sample((*lines, replace(back, is_return=True)), len(lines) + 1))
    order = Order(lines, Currency.NOK, tip=dice.choice([0, 0, 1, 2500]))
    if dice.random() < 0.3 and order.goods.minor > 10:
        order = replace(order, other_payments=(OtherPayment(Source.CARD, dice.randint(1, order.goods.minor // 2 + 1)),))
    return order


def _shipments(dice: Random, order: Order) -> list[MoneyMove]:
    """All of an order, in shipments by line or in amounts."""
    shipped: list[Portion] = []
    movements: list[MoneyMove] = []
    left = order.total.minor
    while left and any(still_there(order, shipped)):
        there = still_there(order, shipped)
        if dice.random() < 0.3:
            movements.append(captured(amount := dice.randint(1, left)))
            left -= amount
            continue
        wanted = {at: number for at, number in enumerate(there) if number and dice.random() < 0.6} or dict(
            enumerate(there)
        )
        parcel = pack(order, shipped, wanted, left)
        shipped += parcel.portions
        if parcel.amount:
            movements.append(captured(parcel.amount, *parcel.portions))
            left -= parcel.amount
    return [*movements, captured(left)] if left else movements


def test_random_days_agree_to_the_øre() -> None:
    days = rounds(sample=60, soak=10_000, name="SOAK_DAYS")
    for day in range(days):
        dice = Random(day)
        for _ in range(5):
            order = _random_order(dice)
            if order.goods.minor <= 0:
                continue
            movements = _shipments(dice, order)
            taken = sum(each.minor for each in movements)
            assert taken == order.total.minor
            for _ in range(dice.randint(0, 2)):
                if taken:
                    movements.append(refunded(amount := dice.randint(1, taken)))
                    taken -= amount
            if taken and dice.random() < 0.5:
                movements.append(refunded(taken))
            _check(order, movements)


def _check(order: Order, movements: list[MoneyMove]) -> None:
    parts = part(order, movements)
    balance = dict.fromkeys([*range(len(order.lines)), None], 0)
    tax, tip = dict.fromkeys(balance, 0), 0
    sold: dict[int, list[int]] = {row.rate: [0, 0] for row in order.vat_table}
    returns = {at for at, line in enumerate(order.lines) if line.is_return}
    for movement, parted in zip(movements, parts, strict=True):
        assert sum(each.gross for each in parted.shares) + parted.tip == movement.minor
        assert parted.tip >= 0
        if not returns:
            assert all(each.gross > 0 and 0 <= each.tax <= each.gross for each in parted.shares)
        sign = 1 if movement.kind is Kind.CAPTURE else -1
        tip += sign * parted.tip
        for each in parted.shares:
            assert each.line is not None
            balance[each.line] += sign * each.gross
            tax[each.line] += sign * each.tax
            if sign > 0:
                rate = sold[order.lines[each.line].vat_rate]
                rate[0], rate[1] = rate[0] + each.gross, rate[1] + each.tax
        # Nothing is given back that was not taken.
        assert tip >= 0
        assert all(left <= 0 if line in returns else left >= 0 for line, left in balance.items())
    if not order.other_payments:
        # At each rate what stands on the receipt.
        assert sold == {row.rate: [row.net + row.tax, row.tax] for row in order.vat_table}
    if not sum(balance.values()):
        assert not any(tax.values())
