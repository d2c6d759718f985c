"""A page hears what changed at once while it is seen, and else as it is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.changes import Change, Changes, ChangeSet, Topic
from app.tasks import Tasks
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.until import until
from ui.bridge import Bridge
from ui.page_changes import PageChanges


class Page(QWidget):
    """Writes down what it hears of orders and products."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.heard: list[ChangeSet] = []
        self.changes = PageChanges(self, bridge, self.heard.append, Topic.ORDER, Topic.CATALOGUE)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.changes.catch_up()


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def bridge(changes: Changes, counter: Counter) -> Iterator[Bridge]:
    bridge = Bridge(changes, Tasks(), "en")
    yield bridge
    bridge.close()


def test_what_changed_in_one_turn_comes_together_and_once(changes: Changes, bridge: Bridge, run: Run) -> None:
    heard: list[ChangeSet] = []
    bridge.changed.connect(heard.append)
    for topic, key in ((Topic.ORDER, "B"), (Topic.PRINTS, "B"), (Topic.ORDER, "A"), (Topic.ORDER, "B")):
        changes.announce(topic, key)
    run(until(lambda: bool(heard), "nothing was heard"))
    (together,) = heard
    assert together == ChangeSet((Change(Topic.ORDER, "B"), Change(Topic.PRINTS, "B"), Change(Topic.ORDER, "A")))
    changes.announce(Topic.SAFETY)
    run(until(lambda: len(heard) > 1, "the next turn was not heard"))


def test_a_hidden_page_hears_everything_once_it_is_shown(changes: Changes, bridge: Bridge, run: Run) -> None:
    page = Page(bridge)
    turns: list[ChangeSet] = []
    bridge.changed.connect(turns.append)
    for number, key in enumerate(("A", "B", "A"), 1):
        changes.announce(Topic.ORDER, key)
        changes.announce(Topic.SAFETY)
        run(until(lambda number=number: len(turns) == number, "a turn was not heard"))
    assert page.heard == []
    page.show()
    assert [each.keys(Topic.ORDER) for each in page.heard] == [("A", "B")]
    assert not page.heard[0].has(Topic.SAFETY), "it is not asked for"
    changes.announce(Topic.CATALOGUE)
    run(until(lambda: len(page.heard) == 2, "a page that is seen did not hear at once"))
    page.hide()
    page.show()
    assert len(page.heard) == 2
    page.hide()
    changes.announce(Topic.ORDER, "C")
    run(until(lambda: len(turns) == 5, "the last turn was not heard"))
    page.changes.forget()
    page.show()
    assert len(page.heard) == 2, "what was read meanwhile is not read again"
    page.deleteLater()
