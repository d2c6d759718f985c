"""The papers of an order by their names, each with its ways out, and what was printed."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.desk.views import OrderView
from app.domain.money import Currency, Money
from app.domain.operation import Kind, Operation, Stage
from app.domain.papers.paper_choice import CONFIRMATION, PaperAct, PaperChoice, PaperType
from app.domain.papers.printout import Outcome, Printout
from app.domain.payment import Aggregate
from ui.input.shortcuts import Shortcuts
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.widgets.order_panels.papers_panel import PapersPanel, choice_word, outcome_word, paper_word

AT = datetime(2026, 11, 20, 13, 3, tzinfo=UTC)
REFUND = Operation(7, 1, "K-1", Kind.REFUND, "key", b"{}", Money(49_900, Currency.NOK), Stage.DONE, AT)
SLIP, PARCEL = PaperChoice(PaperType.REFUND_SLIP, 1), PaperChoice(PaperType.PACKING_SLIP, 1)


@dataclass(frozen=True)
class Order:
    """What of an order's view the panel asks for."""

    payment: object = "sent"
    aggregate: Aggregate = field(default_factory=lambda: Aggregate(49_900, 49_900, 49_900))
    refunds: tuple[Operation, ...] = (REFUND,)
    shipments: tuple[str, ...] = ("parcel",)


def view(**changes: object) -> OrderView:
    return cast("OrderView", replace(Order(), **changes))  # type: ignore[arg-type]


@pytest.fixture
def panel(qapp: QApplication, qtbot: QtBot) -> PapersPanel:
    made = PapersPanel(Look(LIGHT, "en"), Shortcuts())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (CONFIRMATION, "Refund confirmation"),
        (SLIP, "Refund confirmation 1 · 499,00\u00a0kr"),
        (PARCEL, "Packing slip 1"),
    ],
)
def test_each_paper_has_a_name_of_its_own(choice: PaperChoice, words: str) -> None:
    assert choice_word(choice, view(), "en") == words
    assert choice_word(CONFIRMATION, view(payment=None), "en") == "Parked order"
    assert paper_word("payment", "nb") == "Betalingsbekreftelse"


def test_each_paper_has_its_ways_out(panel: PapersPanel, qtbot: QtBot) -> None:
    panel.show_choices(view())
    assert set(panel.acts) == {(choice, act) for choice in (CONFIRMATION, PARCEL, SLIP) for act in PaperAct}
    for act in PaperAct:
        with qtbot.waitSignal(panel.wanted) as wanted:
            panel.acts[SLIP, act].click()
        assert wanted.args == [SLIP, act]
    assert panel.acts[SLIP, PaperAct.TEXT].accessibleName() == "Copy text: Refund confirmation 1 · 499,00\u00a0kr"


def test_the_buttons_stay_as_long_as_the_papers_do(panel: PapersPanel) -> None:
    panel.show_choices(view())
    before = panel.acts[SLIP, PaperAct.PRINT]
    panel.show_choices(view())
    assert panel.acts[SLIP, PaperAct.PRINT] is before
    panel.show_choices(view(refunds=()))
    assert (SLIP, PaperAct.PRINT) not in panel.acts


def test_what_was_printed_newest_first(panel: PapersPanel) -> None:
    panel.show_papers((), AT)
    assert panel.papers == []
    first = Printout(1, 1, AT, "payment", "till:9100", 1, "Kari", Outcome.FAILED)
    second = replace(first, id=2, what="refund_slip:1", printer="slip.pdf", copy=2, outcome=Outcome.DONE)
    for _ in range(2):
        panel.show_papers((first, second), AT)
        assert panel.papers == [
            *("Refund confirmation 1 · copy 2 · Saved as PDF", "Payment confirmation · Not printed"),
        ]
    assert outcome_word(replace(first, outcome=Outcome.MAYBE)) == "Perhaps printed"
