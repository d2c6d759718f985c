"""The card of the worlds: practice, test and real money, which never mix."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.domain.shop.sales_unit import World
from ui.look.sizes import SMALL, TINY
from ui.look.texts import tr
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.labels import label


class WorldsCard(Card):
    """Emits `wanted` with a world; the one that is open has no button."""

    wanted = Signal(object)

    def __init__(self, here: World) -> None:
        super().__init__(tr("Practice, test and real money"))
        self.buttons: dict[World, QPushButton] = {}
        words = tr(
            "Each has orders, settings and sales units of its own. Kvitt closes and opens again in the other one."
        )
        self.inside.addWidget(label(words, "small", wrap=True))
        for world, name, hint in _worlds():
            row = QHBoxLayout()
            row.setSpacing(SMALL)
            column = QVBoxLayout()
            column.setSpacing(TINY)
            column.addWidget(label(name, "strong"))
            column.addWidget(label(tr("You are here.") if world is here else hint, "small", wrap=True))
            row.addLayout(column, 1)
            if world is not here:
                press = self.buttons[world] = button(tr("Open"), partial(self.wanted.emit, world), by_enter=True)
                press.setAccessibleName(tr("Open {name}").format(name=name))
                row.addWidget(press)
            self.inside.addLayout(row)


def _worlds() -> tuple[tuple[World, str, str], ...]:
    return (
        (World.PRACTICE, tr("Practice"), tr("No keys, no network, no real money.")),
        (World.TEST, tr("Test environment"), tr("That of Vipps MobilePay. No real money.")),
        (World.REAL, tr("Real money"), tr("Customers pay.")),
    )
