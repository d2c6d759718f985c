"""The card of the health is drawn anew for what is new, be it a sign alone."""

from PySide6.QtWidgets import QApplication, QLabel

from app.domain.records.health import Condition
from ui.widgets.settings.health_card import HealthCard, ShownHealth

OLD = ShownHealth(Condition.LOOK, "Backup", "have a look", "The newest is from Monday.", "Back up now.")


def test_it_is_drawn_anew_only_for_what_is_new(qapp: QApplication) -> None:
    card = HealthCard()
    card.show_rows([OLD])
    (said,) = card.rows
    assert said.text() == "The newest is from Monday.\nBack up now."
    card.show_rows([OLD])
    assert card.rows == [said]
    # A week is over: the same words, and worse.
    card.show_rows([OLD._replace(condition=Condition.WRONG, state="wrong")])
    qapp.sendPostedEvents()
    texts = {each.text() for each in card.findChildren(QLabel)}
    assert {"⚠", "wrong"} <= texts
