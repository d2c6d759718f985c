"""The accounts of the shop on the settings page: typed, refused, undone, put back, and as usual in another country."""

from PySide6.QtCore import Qt

from app.domain.bookkeeping.accounts import AccountKind
from tests.support.counter import Counter
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.bookkeeping import AccountsPart


def test_an_account_is_typed_refused_undone_and_put_back(counter: Counter) -> None:
    page = opened(counter)
    card = part_of(counter, AccountsPart).card
    kept = counter.app.preferences
    held, sales = card.edits[AccountKind.HELD], card.edits["sales 25"]
    assert (held.text(), held.placeholderText(), sales.placeholderText()) == ("", "1579", "3000")
    assert {"sales 0", "vat 15"} < card.edits.keys()
    assert "vat 0" not in card.edits
    assert card.reset.isHidden()
    counter.type("1930", held)
    counter.press(Qt.Key.Key_Tab)
    counter.type("30x", sales)
    counter.press(Qt.Key.Key_Tab)
    assert kept.current.own_accounts == {"held": "1930"}
    assert "30x" in card.error.text()
    # Below the account that it is about, before the next one.
    below = card.edits["sales 15"]
    assert sales.geometry().bottom() < card.error.geometry().top() < card.error.geometry().bottom() < below.y()
    counter.do(sales.selectAll)
    counter.type("3011", sales)
    assert card.error.isHidden()
    counter.press(Qt.Key.Key_Tab)
    assert kept.current.own_accounts == {"held": "1930", "sales 25": "3011"}
    counter.do(page.undo_last)
    counter.until(lambda: sales.text() == "", "the undone number stays")
    assert held.text() == "1930"
    counter.click(card.reset)
    counter.until(lambda: held.text() == "", "the numbers stay")
    assert kept.current.accounts == ""
    counter.do(lambda: kept.change({"market": "SE", "currency": "SEK"}))
    # The window is built anew in another country.
    assert part_of(counter, AccountsPart).card.edits[AccountKind.HELD].placeholderText() == "1580"
