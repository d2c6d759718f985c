"""What is shown on hovering is plain text, wherever it comes from: a tool tip that reads markup opens files and addresses."""

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QWidget

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Plan
from tests.conftest import Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.depth import long
from tests.support.places import each_place
from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.look.formats import plain_tip, show_tip

HOSTILE = [
    '<img src="file:///etc/hostname">',
    "<b>bold</b>",
    "&lt;img src=x&gt;",
    "  <html>x",
    "<?xml version='1.0'?><b>x",
    "<!doctype html>",
    "<script>x</script>",
    "Cap <i>new</i>",
    "<a href='https://example.com'>x</a>",
    "x<b>",
    "<br/>",
    "\\\\server\\share <img src='\\\\server\\x.png'>",
]
PLAIN = ["", "Hoodie", "a < b and b > c", "Fish & chips", "K-261122-0001 · Hoodie", "first\nsecond"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_taken_for_markup(text: str) -> None:
    assert Qt.mightBeRichText(text)  # the control
    assert not Qt.mightBeRichText(plain_tip(text))
    assert plain_tip(text).replace("\u200b", "") == text


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert plain_tip(text).replace("\u200b", "") == text
    assert "<" in text or plain_tip(text) == text


def test_a_tip_is_drawn_as_text(counter: Counter) -> None:
    widget = QWidget(counter.window)
    show_tip(widget, HOSTILE[0])
    label = QLabel(widget.toolTip())  # a tool tip is a label that guesses
    assert not Qt.mightBeRichText(label.text())


def tips(root: QWidget) -> Iterator[str]:
    """Everything that could be shown on hovering over `root` and what is in it."""
    for widget in (root, *root.findChildren(QWidget)):
        yield widget.toolTip()
        yield widget.statusTip()
        yield widget.whatsThis()
        for action in widget.actions():
            yield action.toolTip()
        if isinstance(widget, QAbstractItemView | QComboBox) and (model := widget.model()) is not None:
            yield from told(model)


def told(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
    for role in roles:
        # A list that is drawn as one has a single column and does not say so.
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(model.rowCount(QModelIndex())):
                yield str(model.index(row, column, QModelIndex()).data(role) or "")


@long
def test_nowhere_is_a_tip_read_as_markup(counter: Counter, run: Run) -> None:
    run(counter.app.tasks.stop())
    names = [text for text in HOSTILE if text.strip().isprintable()]
    products = [
        Product(f"<i>{number}", name.strip(), 100, 2500, group="<b>group</b>", favourite=number)
        for number, name in enumerate(names[:9], 1)
    ]
    plan = Plan(before={each.sku: None for each in products}, after={each.sku: each for each in products})
    counter.do(lambda: at_once(counter.app.catalogue.apply(plan)))
    found, heard = set(), set()
    for name, root in each_place(counter):
        for tip in tips(root):
            heard.add(tip)
            if Qt.mightBeRichText(tip):
                found.add((name, tip))
    counter.press(Qt.Key.Key_F6)
    counter.until(lambda: bool(counter.window.parts.catalogue.model.rows), "no products came")
    file = b"sku,name,price\n<b>1</b>,<img src=x>,10\n<i>2,<b>bold</b>,wrong\n"
    page = counter.window.parts.catalogue
    counter.do(lambda: page.preview.show_preview("<b>file</b>", counter.app.catalogue.files.preview(file)))
    counter.do(lambda: page.preview.show_fate(None))
    for tip in tips(counter.window):
        heard.add(tip)
        if Qt.mightBeRichText(tip):
            found.add(("catalogue", tip))
    assert found == set()
    plainly = {tip.replace("\u200b", "") for tip in heard}
    assert any("<i>Anna</i>" in tip for tip in plainly)  # the controls: hostile names were there to be seen
    assert any("<b>group</b>" in tip for tip in plainly)
    assert any("<img src=x>" in tip for tip in plainly)
    assert any(names[0] in tip for tip in plainly)


def test_tips_are_set_in_one_place() -> None:
    """And every model that tells one makes it plain."""
    wrong = []
    for file in (ROOT / "ui").rglob("*.py"):
        name = str(file.relative_to(ROOT))
        for node in nodes_of(tree_of(file)):
            called = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if called in ("setToolTip", "setStatusTip", "setWhatsThis", "setItemData") and name != "ui/look/formats.py":
                wrong.append(f"{name}:{getattr(node, 'lineno', 0)} {called}")
            if isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
                (step,) = node.body
                if "plain_tip(" not in ast.unparse(step) and "exact_moment(" not in ast.unparse(step):
                    wrong.append(f"{name}:{node.lineno}")
    assert wrong == []
