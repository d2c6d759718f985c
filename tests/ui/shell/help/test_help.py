"""F1: every page and dialog has its place in the manual, links lead on, a search finds, nothing is asked of the network."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument

from tests.support.counter import Counter
from tests.support.places import each_place
from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.pages.settings.groups import GROUPS
from ui.shell.help.help_window import HelpWindow
from ui.shell.help.manual import FOLDER, anchor_of, find_in_manual, headings, manual, page_named
from ui.shell.help.places import GROUP_PLACES, PLACES, help_place

LINK = re.compile(r"\]\(([^)\s]+)\)")


def opened(counter: Counter) -> HelpWindow:
    """The help of the page of now."""
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    counter.press(Qt.Key.Key_F1)
    assert counter.window.parts.help is not None
    assert counter.window.parts.help.shown is not None
    return counter.window.parts.help.shown


def pages_and_dialogs() -> Iterator[str]:
    """The classes that are pages of the window, or dialogs of it."""
    for file in (ROOT / "ui").rglob("*.py"):
        for node in nodes_of(tree_of(file)):
            if isinstance(node, ast.ClassDef):
                bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
                if (node.name.endswith("Page") and bases & {"QWidget"}) or bases & {"QDialog"}:
                    yield node.name


def leads_somewhere(place: str) -> bool:
    name, _, anchor = place.partition("#")
    page = page_named(name)
    return page is not None and (not anchor or anchor in map(anchor_of, headings(page.text)))


def test_every_page_and_dialog_has_its_place_and_each_place_is_there() -> None:
    assert set(pages_and_dialogs()) == PLACES.keys()
    assert GROUP_PLACES.keys() <= {group.name for group in GROUPS}
    wrong = [place for place in (*PLACES.values(), *GROUP_PLACES.values()) if not leads_somewhere(place)]
    assert wrong == []
    assert not leads_somewhere("desk.md#no-such-heading")
    assert not leads_somewhere("no-such-page.md")


@pytest.mark.parametrize("page", manual(), ids=lambda page: page.name)
def test_links_and_pictures_of_a_page_lead_somewhere(page: object) -> None:
    text, name = page.text, page.name  # type: ignore[attr-defined]
    assert page.title  # type: ignore[attr-defined]
    for link in LINK.findall(text):
        if link.endswith(".png"):
            assert (FOLDER / link).is_file(), link
        elif "://" not in link:
            file, _, anchor = link.partition("#")
            assert (FOLDER / (file or name)).exists(), link
            if anchor and page_named(file or name) is not None:
                assert leads_somewhere(f"{file or name}#{anchor}"), link


def test_the_manual_goes_along_with_the_program() -> None:
    assert FOLDER.resolve() == ROOT / "docs"
    packed = (ROOT / "pyproject.toml").read_text("utf-8")
    assert '"help/*.md"' in packed
    assert '"help/pictures/*.png"' in packed


def test_a_search_has_every_word_titles_first() -> None:
    assert find_in_manual("  ") == []
    found = find_in_manual("refund")
    assert found[0].place.split("#")[0] in {"order-page.md", "desk.md"}
    assert all("refund" in each.line.lower() for each in found)
    assert find_in_manual("no such words anywhere at all") == []
    assert not [each for each in find_in_manual("kvitt print list") if each.line.startswith("```")]


def test_f1_on_every_page_opens_what_belongs_to_it(counter: Counter) -> None:
    seen = set()
    for name, root in each_place(counter, lambda name: name in ("new order", "orders", "settings", "keys", "to ship")):
        if root is counter.window:
            place = opened(counter).place
        else:
            counter.press(Qt.Key.Key_F1)
            assert counter.window.parts.help is not None
            assert counter.window.parts.help.shown is not None
            place = counter.window.parts.help.shown.place
        assert place == help_place(counter.window.navigation.shown if root is counter.window else root), name
        seen.add(place)
    assert len(seen) == 5


def test_the_help_is_read_searched_and_left_by_the_keyboard(counter: Counter) -> None:
    help_window = opened(counter)
    assert help_window.place == "counter.md"
    assert help_window.text.toPlainText().startswith("The counter")
    counter.do(help_window.text.setFocus)
    counter.press(Qt.Key.Key_Right)
    counter.press(Qt.Key.Key_Return)
    assert help_window.place == "scanner.md"
    counter.press(Qt.Key.Key_Tab)
    assert not help_window.text.hasFocus()
    counter.do(lambda: help_window.text.link_pressed.emit("#setting-it-up"))
    assert help_window.place == "scanner.md#setting-it-up"
    assert help_window.text.verticalScrollBar().value() > 0
    counter.click(help_window.back)
    counter.click(help_window.back)
    assert help_window.place == "counter.md"
    assert not help_window.back.isEnabled()
    counter.do(lambda: help_window.search.setText("paper"))
    counter.do(lambda: help_window.list.setCurrentRow(1))
    assert help_window.place != "counter.md"
    counter.do(lambda: help_window.search.setText("no such words"))
    assert help_window.list.count() == 1
    counter.press(Qt.Key.Key_Escape)
    assert help_window.search.text() == ""
    counter.press(Qt.Key.Key_Escape)
    assert not help_window.isVisible()
    again = opened(counter)
    assert again is help_window
    counter.do(counter.window.close)
    assert counter.window.parts.help is not None
    assert counter.window.parts.help.shown is None


def test_nothing_comes_from_elsewhere(counter: Counter, tmp_path: Path) -> None:
    help_window = opened(counter)
    counter.do(lambda: help_window.text.link_pressed.emit("https://example.com/x"))
    assert QGuiApplication.clipboard().text() == "https://example.com/x"
    assert "https://example.com/x" in help_window.status.text()
    picture = QTextDocument.ResourceType.ImageResource.value
    ours = help_window.text.loadResource(picture, QUrl("pictures/orders.png"))
    assert isinstance(ours, QImage)
    assert 0 < ours.width() <= help_window.text.viewport().width()
    (tmp_path / "x.png").write_bytes(b"")
    for name in (
        "https://example.com/x.png",
        f"file://{tmp_path}/x.png",
        f"{tmp_path}/x.png",
        "../README.md",
        "desk.md",
    ):
        assert help_window.text.loadResource(picture, QUrl(name)) is None, name
