"""The chosen demand: each piece of evidence on a line, with its picture where there is one that can be read."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from ui.widgets.golive.demand_card import DemandCard, ShownDemand


def test_evidence_with_and_without_a_picture(qapp: QApplication) -> None:
    drawn, written = QPixmap(400, 300), QBuffer()
    drawn.fill()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(written, "PNG")
    card = DemandCard()
    evidence = [("seen", bytes(written.data().data())), ("said", b""), ("broken", b"no picture")]
    card.show_demand(ShownDemand("Calls", "Create", "By a key.", evidence, ["read"], "the checklist"))
    labels = [item.widget() for item in map(card.lines.itemAt, range(card.lines.count())) if item is not None]
    words = [each.text() or each.accessibleName() for each in labels if isinstance(each, QLabel)]
    assert words == ["Shown by", "seen", "seen", "said", "broken", "Not shown yet", "read"]
    card.show_demand(ShownDemand("Calls", "Create", "By a key.", [], [], "the checklist"))
    assert card.lines.count() == 0
