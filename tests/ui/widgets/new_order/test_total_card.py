"""The sums of an order: an empty one is shown as if it had been summed up, and a discount has its field once it is used."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.money import Currency
from app.domain.order import Order
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.new_order.total_card import TotalCard


def said(card: TotalCard) -> list[str]:
    return [words.text() for words in card.findChildren(QLabel) if not words.isHidden()]


@pytest.mark.parametrize("language", ["en", "da"])
@pytest.mark.parametrize("currency", Currency)
def test_nothing_is_shown_like_an_order_without_lines(
    language: str, currency: Currency, qapp: QApplication, qtbot: QtBot
) -> None:
    before, after = (TotalCard(Look(LIGHT, language), currency) for _ in range(2))
    for card in (before, after):
        card.setMaximumWidth(300)
        qtbot.addWidget(card)
    before.show_nothing()
    after.show_order(Order((), currency), 0)
    assert said(before) == said(after) != []
    assert before.sizeHint() == after.sizeHint()
    after.show_nothing()
    assert said(before) == said(after)


def test_the_discount_announces_what_is_typed(qapp: QApplication, qtbot: QtBot) -> None:
    card = TotalCard(Look(LIGHT, "en"), Currency.NOK)
    qtbot.addWidget(card)
    assert card.typed_discount == ""
    assert TotalCard.discount.made(card) is None
    with qtbot.waitSignal(card.edited):
        card.discount.edit.setText("10 %")
    with qtbot.waitSignal(card.completed):
        card.discount.edit.returnPressed.emit()
    assert card.typed_discount == "10 %"
