"""What a screen reader is told of every page and window: names, roles, values and what moves."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from app.changes import Topic
from app.domain.payment import Aggregate, State
from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.places import each_place, put
from ui.look.palette import LIGHT
from ui.look.texts import standing_word
from ui.look.theme import Look
from ui.widgets.basics.labels import label
from ui.widgets.basics.marks import announce
from ui.widgets.shell.notices import Notices


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still, so that states stay as a test put them."""
    run(counter.app.tasks.stop())
    return counter


# what a screen reader is told --------------------------------------------------------------------------------------------


def test_a_state_is_told_in_words(still: Counter) -> None:
    """Never by colour alone: the badge is a text to a screen reader, and what it says is its name."""
    told = {}
    for name, _ in each_place(still, lambda name: name.startswith("order ")):
        badge = still.window.parts.order.badge
        interface = QAccessible.queryAccessibleInterface(badge)
        assert interface.role() == QAccessible.Role.StaticText
        told[name] = interface.text(QAccessible.Text.Name)
    assert len(told) == len(set(told.values())) == len(Standing)
    assert all(words.startswith(standing_word(Standing[name.split(" ", 1)[1].upper()])) for name, words in told.items())


class Hearing:
    """Stands where Qt hands events on to a screen reader, and remembers what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.said: list[tuple[str, bool]] = []

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        self.said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))


@pytest.fixture
def hearing(monkeypatch: pytest.MonkeyPatch) -> Hearing:
    made = Hearing()
    monkeypatch.setattr("PySide6.QtGui.QAccessible", made)
    return made


def test_a_payment_that_moves_is_announced_on_its_page(still: Counter, hearing: Hearing) -> None:
    reference = put(still.app, Standing.WAITING)
    still.do(lambda: still.window.open_order(reference))
    assert hearing.said == []  # what one has just opened one reads
    store = store_of(still.app)
    payment = store.payments.get(reference)
    assert payment is not None
    with store.write():
        store.payments.save(replace(payment, state=State.AUTHORIZED, aggregate=Aggregate(payment.amount.minor)))
    still.do(lambda: still.app.changes.announce(Topic.ORDER, reference))
    still.until(lambda: bool(hearing.said), "nothing was announced")
    assert hearing.said == [(f"{still.window.parts.order.badge.text()} · 499,00\u00a0kr", True)]
    assert hearing.said[0][0].startswith("Reserved until ")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        # Half of it captured is not the amount of its request.
        ((0, 0, 0), (20_000, 0, 0), "captured 200,00 · left 299,00"),
        ((20_000, 0, 0), (30_000, 0, 0), "captured 300,00 · left 199,00"),
        # Sums alone that change: the state is the same before and after.
        ((49_900, 0, 0), (49_900, 5_000, 0), "captured 499,00 · refunded 50,00"),
        ((49_900, 5_000, 0), (49_900, 7_500, 0), "captured 499,00 · refunded 75,00"),
        ((20_000, 0, 0), (20_000, 0, 29_900), "captured 200,00 · released 299,00"),
    ],
)
def test_each_movement_is_announced_once_with_its_sums(
    still: Counter, hearing: Hearing, before: tuple[int, ...], after: tuple[int, ...], said: str
) -> None:
    reference, store = put(still.app, Standing.RESERVED), store_of(still.app)
    reserved = store.payments.get(reference)
    assert reserved is not None

    def moved(sums: tuple[int, ...]) -> None:
        with store.write():
            store.payments.save(replace(reserved, aggregate=Aggregate(49_900, *sums)))
        still.app.changes.announce(Topic.ORDER, reference)

    still.do(lambda: moved(before))
    still.do(lambda: still.window.open_order(reference))
    still.do(lambda: moved(after))
    still.until(lambda: bool(hearing.said), "nothing was announced")
    still.do(lambda: still.app.changes.announce(Topic.ORDER, reference))
    ((told, urgent),) = hearing.said
    assert urgent
    assert told.replace("\u00a0", " ").endswith(said)


def test_a_notice_is_announced_once(qtbot: QtBot, hearing: Hearing) -> None:
    notices = Notices(Look(LIGHT, "en"))
    qtbot.addWidget(notices)
    for _ in range(2):
        notices.show_notice("Captured: 499,00 kr", "check", LIGHT.captured, stays=True)
    notices.show_notice("The link is copied.", "check", LIGHT.captured, stays=False)
    assert hearing.said == [("Captured: 499,00 kr", True), ("The link is copied.", False)]


def test_each_step_of_the_tour_is_announced_once(still: Counter, hearing: Hearing) -> None:
    still.do(still.window.parts.training.take_tour)
    still.enter_line("Hoodie 499")
    still.enter_line("Cap 99,50")
    bar = still.window.parts.training.bar
    assert [said for said, _ in hearing.said] == [
        "Type a product and its price, such as Hoodie 499, and press Enter.",
        bar.act.text(),
    ]


def test_qt_takes_what_we_announce(qtbot: QtBot) -> None:
    made = label("x")
    qtbot.addWidget(made)
    announce(made, "Reserved", urgent=True)
