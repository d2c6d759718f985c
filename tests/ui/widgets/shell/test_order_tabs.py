"""No tab shows half of a word: where the words have no room, the ends of the references do."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.input.shortcuts import Shortcuts
from ui.widgets.shell.order_tabs import OrderTabs, ShownTab

TABS = [ShownTab(f"K-261129-00{at}", "rauhallinen kuusi", pinned=at == 10) for at in range(10, 18)]


def shown(tabs: OrderTabs) -> list[str]:
    return [tabs.tabText(at) for at in range(tabs.count())]


def test_where_words_would_be_cut_the_ends_of_the_references_stand(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(2000, 100)
    tabs = OrderTabs(Shortcuts({}))
    tabs.setParent(page)
    tabs.resize(2000, 36)
    tabs.show_tabs(TABS, TABS[2].reference)
    assert shown(tabs) == ["• rauhallinen kuusi", *["rauhallinen kuusi"] * 7]
    page.resize(700, 100)
    tabs.resize(700, 36)
    page.show()
    assert shown(tabs) == ["• 0010", "0011", "0012", "0013", "0014", "0015", "0016", "0017"]
    assert tabs.currentIndex() == 2
    assert tabs.tabToolTip(1) == "K-261129-0011 · rauhallinen kuusi"
    page.resize(2000, 100)
    tabs.resize(2000, 36)
    assert shown(tabs)[1] == "rauhallinen kuusi"
