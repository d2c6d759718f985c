"""The keys: no two for one press, none that a scanner can type near money, each to be changed, and nobody names one elsewhere."""

import ast
import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.problem import Invalid
from tests.support.counter import Counter, Run
from tests.support.inside.window import rail_pages
from tests.support.people import hire
from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.dialogs.keys import KeysDialog
from ui.input.commands import KEYS, TABLE, Command, Place, act_words, place_words
from ui.input.shortcuts import Shortcuts, changed_keys, check_key, conflicts
from ui.widgets.basics.main_button import MainButton

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SCANNED = [chr(code) for code in range(0x20, 0x7F)] + ["Return", "Enter", "Tab", "æ", "Ø"]
"""What a scanner types."""
EVERY_KEY = [
    f"{held}{key}"
    for held in ("", "Shift+", "Ctrl+", "Alt+", "Ctrl+Shift+", "Ctrl+Alt+", "Meta+", "Alt+Shift+")
    for key in (*SCANNED, "Esc", "Space", "Up", "Left", "Home", "Del", "Backspace", "PgUp", *(f"F{n}" for n in range(1, 13)))
]  # fmt: skip


# the table ---------------------------------------------------------------------------------------------------------------


def test_every_act_has_one_row_and_its_words(qapp: QApplication) -> None:
    assert [key.act for key in KEYS] == list(TABLE)
    assert TABLE.keys() == set(Command)
    assert len({act_words(act) for act in Command}) == len(Command)
    assert all(place_words(place) for place in Place)


def test_no_two_acts_share_a_key_where_both_hold(qapp: QApplication) -> None:
    assert conflicts({}) == []
    for one, other in combinations(KEYS, 2):
        if one.place is other.place or Place.WINDOW in (one.place, other.place):
            assert not set(one.keys) & set(other.keys), (one.act, other.act)


def test_a_clash_would_be_seen(qapp: QApplication) -> None:
    assert conflicts({"orders": "F2"}) == [(Command.NEW_ORDER, Command.ORDERS)]
    assert conflicts({"park": "Ctrl+E"}) == []  # two pages, never both at once


def test_every_usual_key_could_also_be_chosen(qapp: QApplication) -> None:
    """But for the fixed ones and the stroke that starts a search where nothing is typed."""
    refused = []
    for key in KEYS:
        for each in key.keys:
            try:
                check_key(key.act, each)
            except Invalid:
                refused.append(each)
    numbers = [f"Alt+{number}" for number in range(1, 10)]  # of people behind the lock, and of favourites
    assert refused == ["/", "Esc", "Ctrl+Tab", "Ctrl+Shift+Tab", *numbers, *numbers]


def test_no_key_of_money_can_be_scanned(qapp: QApplication) -> None:
    money = [key.act for key in KEYS if key.moves_money]
    assert Command.MAIN in money
    for act in money:
        assert not set(TABLE[act].keys) & set(SCANNED)
        for key in SCANNED:
            for held in ("", "Shift+"):
                with pytest.raises(Invalid):
                    Shortcuts().changing(act, f"{held}{key}")


@pytest.mark.parametrize("key", ["M", "Ctrl+M", "Ctrl+J", "Alt+7", "F9", "Shift+F9", "Return"])
def test_a_key_of_money_needs_a_hold_and_types_nothing(key: str, qapp: QApplication) -> None:
    with pytest.raises(Invalid) as told:
        Shortcuts().changing(Command.MAIN, key)
    assert told.value.code in ("key_needs_hold", "key_unusable")


@pytest.mark.parametrize(
    "key",
    ["A", "7", "/", "Shift+A", "Return", "Enter", "Tab", "Ctrl+Tab", "Space", "Ctrl+Space", "Esc", "Ctrl+Esc", "Del", "Up",
     "Home", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Left", "Ctrl+Shift+End", "Alt+F4", "Ctrl+Alt+E", "", "Ctrl+K, Ctrl+C"],
)  # fmt: skip
def test_a_key_that_fields_need_is_refused(key: str, qapp: QApplication) -> None:
    with pytest.raises(Invalid) as told:
        Shortcuts().changing(Command.PARK, key)
    assert told.value.code == "key_unusable"


# changing ----------------------------------------------------------------------------------------------------------------


def test_a_key_that_is_taken_names_who_has_it(qapp: QApplication) -> None:
    with pytest.raises(Invalid) as told:
        Shortcuts().changing(Command.PARK, "F3")
    assert (told.value.code, told.value.values["key"], told.value.values["other"]) == ("key_taken", "F3", "Orders")
    with pytest.raises(Invalid):
        Shortcuts().changing(Command.PARK, "Ctrl+Enter")  # the keypad's is the same
    assert Shortcuts().changing(Command.PARK, "F13") == {"park": "F13"}
    assert Shortcuts().changing(Command.PARK, "F9") == {"park": "F9"}  # its own


def test_a_key_that_was_given_away_is_free_and_cannot_be_taken_back_meanwhile(qapp: QApplication) -> None:
    keys = Shortcuts()
    keys.take(keys.changing(Command.ORDERS, "F13"))
    keys.take(keys.changing(Command.NEW_ORDER, "F3"))
    assert (keys.of(Command.ORDERS), keys.of(Command.NEW_ORDER)) == (("F13",), ("F3",))
    with pytest.raises(Invalid) as told:
        keys.resetting(Command.ORDERS)
    assert told.value.values["other"] == "New order"
    keys.take(keys.resetting(Command.NEW_ORDER))
    keys.take(keys.resetting(Command.ORDERS))
    assert keys.chosen == {}


@given(
    st.dictionaries(st.sampled_from([act.value for act in Command] + ["gone"]), st.sampled_from(EVERY_KEY), max_size=8)
)
def test_whatever_was_kept_no_two_acts_clash_and_all_is_allowed(chosen: dict[str, str]) -> None:
    keys = Shortcuts(chosen)
    assert conflicts(keys.chosen) == []
    for name, key in keys.chosen.items():
        check_key(Command(name), key)
    assert Shortcuts(keys.chosen).chosen == keys.chosen


@given(st.lists(st.tuples(st.sampled_from(list(Command)), st.sampled_from(EVERY_KEY)), max_size=12))
def test_however_keys_are_changed_no_two_acts_clash(changes: list[tuple[Command, str]]) -> None:
    keys = Shortcuts()
    for act, key in changes:
        try:
            keys.take(keys.changing(act, key))
        except Invalid:
            continue
        assert conflicts(keys.chosen) == []


def test_swapped_keys_survive_being_kept(qapp: QApplication) -> None:
    assert Shortcuts({"orders": "F2", "new_order": "F3"}).chosen == {"orders": "F2", "new_order": "F3"}


# what is bound -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[QLineEdit]:
    """A field with the keyboard, on a widget of its own."""
    host = QWidget()
    qtbot.addWidget(host)
    made = QLineEdit()
    QVBoxLayout(host).addWidget(made)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    made.setFocus()
    yield made
    host.hide()


OWN_TO_FIELDS = {Command.UNDO, Command.REDO, Command.UNDO_SETTING, Command.FIND}
"""A field undoes its own typing first, and writes a stroke."""


@pytest.mark.parametrize("act", [act for act in Command if act not in OWN_TO_FIELDS])
def test_every_key_is_heard_where_one_types(field: QLineEdit, act: Command) -> None:
    keys, done = Shortcuts(), []
    keys.bind(field.window(), act, lambda: done.append(act))
    for key in keys.of(act):
        press(field, key)
    assert done == [act] * len(keys.of(act))


def test_what_is_bound_and_shown_follows(field: QLineEdit) -> None:
    keys, done, hint = Shortcuts(), [], QLabel(field.window())
    keys.bind(field.window(), Command.PARK, lambda: done.append("park"))
    keys.tip(field, Command.PARK, "Park")
    keys.follow(hint, lambda: hint.setText(keys.hint(Command.PARK)))
    main = MainButton(lambda: None, keys)
    main.show_words("Send")
    assert (field.toolTip(), hint.text(), main.toolTip()) == ("Park (F9)", "F9", "Ctrl+Enter")
    keys.take({"park": "Ctrl+Shift+P", "main": "Ctrl+F9"})
    press(field, "F9")
    assert done == []
    press(field, "Ctrl+Shift+P")
    assert done == ["park"]
    assert (field.toolTip(), hint.text(), main.toolTip()) == ("Park (Ctrl+Shift+P)", "Ctrl+Shift+P", "Ctrl+F9")
    main.resize(main.sizeHint())
    assert (main.text(), main.key.text()) == ("Send", "Ctrl+F9")


def test_what_is_gone_is_not_called(field: QLineEdit, qtbot: QtBot) -> None:
    keys, hint = Shortcuts(), QLabel()
    renewed: list[int] = []
    keys.follow(hint, lambda: renewed.append(1))
    hint.deleteLater()
    qtbot.waitUntil(lambda: not _alive(hint))
    keys.take({"park": "F13"})
    assert renewed == [1]


def test_a_key_that_is_held_down_moves_money_once(field: QLineEdit) -> None:
    from PySide6.QtGui import QShortcut

    keys = Shortcuts()
    keys.bind(field, Command.MAIN, lambda: None)
    keys.bind(field, Command.LINE_UP, lambda: None)
    assert [shortcut.autoRepeat() for shortcut in field.findChildren(QShortcut)] == [False, True]


def _alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


def press(widget: QWidget, key: str) -> None:
    combination = QKeySequence(key)[0]  # type: ignore[index]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


# the card ----------------------------------------------------------------------------------------------------------------


def open_card(counter: Counter) -> KeysDialog:
    counter.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    counter.until(lambda: counter.window.keys.isActiveWindow(), "the card did not come up")
    return counter.window.keys


def test_a_key_is_changed_by_pressing_it_and_holds_at_once_and_after_a_restart(counter: Counter) -> None:
    card = open_card(counter)
    made = card.buttons[Command.ORDERS]
    counter.do(made.setFocus)
    counter.press(Qt.Key.Key_Space)
    assert made.listening
    counter.press(Qt.Key.Key_F13)
    assert (made.text(), made.listening) == ("F13", False)
    assert card.resets[Command.ORDERS].isVisible()
    counter.press(Qt.Key.Key_Escape)
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    counter.press(Qt.Key.Key_F3)
    assert counter.window.pages.currentWidget() is counter.window.new_order
    counter.press(Qt.Key.Key_F13)
    assert counter.window.pages.currentWidget() is counter.window.parts.orders
    assert [label.text() for label in rail_pages(counter.window)["orders"].findChildren(QLabel)] == ["F13"]
    assert counter.app.preferences.keys == {"orders": "F13"}
    assert counter.stage.keys.chosen == {"orders": "F13"}


def test_a_key_that_cannot_be_had_is_said_and_changes_nothing(counter: Counter) -> None:
    card = open_card(counter)
    for act, key, told in (
        (Command.ORDERS, "F2", "F2 already belongs to “New order”."),
        (Command.ORDERS, "A", "A types or moves in every field"),
        (Command.MAIN, "F13", "A scanner must never reach “The main"),
    ):
        counter.click(card.buttons[act])
        counter.do(lambda act=act, key=key: press(card.buttons[act], key))
        assert told in card.problem.text()
    assert counter.app.preferences.keys == {}
    counter.click(card.buttons[Command.ORDERS])
    counter.do(lambda: press(card.buttons[Command.ORDERS], "Esc"))
    assert (card.buttons[Command.ORDERS].text(), card.isVisible()) == ("F3", True)


def test_one_and_all_can_be_as_usual_again(counter: Counter) -> None:
    card = open_card(counter)
    for act, key in ((Command.ORDERS, "F13"), (Command.NEW_ORDER, "F3")):
        counter.click(card.buttons[act])
        counter.do(lambda act=act, key=key: press(card.buttons[act], key))
    counter.click(card.resets[Command.ORDERS])
    assert "“New order”" in card.problem.text()
    counter.click(card.resets[Command.NEW_ORDER])
    assert counter.app.preferences.keys == {"orders": "F13"}
    counter.click(card.reset_all)
    assert counter.app.preferences.keys == {}
    assert card.problem.text() == ""
    assert not card.reset_all.isEnabled()


def test_the_card_lists_all_that_can_be_pressed_and_nothing_else(counter: Counter) -> None:
    assert set(open_card(counter).buttons) == {key.act for key in KEYS if not key.fixed and not key.with_people}


def test_the_card_lists_the_lock_where_people_are_set_up(counter: Counter, run: Run) -> None:
    hire(counter.app, run)
    assert set(open_card(counter).buttons) == {key.act for key in KEYS if not key.fixed}


def test_no_key_does_anything_while_all_rest(qtbot: QtBot) -> None:
    keys, window, pressed = Shortcuts(), QWidget(), []
    qtbot.addWidget(window)
    keys.bind(window, Command.ORDERS, lambda: pressed.append("before"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for resting in (True, False):
        keys.rest(resting=resting)
        if resting:
            keys.bind(window, Command.TO_SHIP, lambda: pressed.append("while"))
        QTest.keyClick(window, Qt.Key.Key_F3)
        QTest.keyClick(window, Qt.Key.Key_F4)
        assert pressed == ([] if resting else ["before", "while"])


# the sources -------------------------------------------------------------------------------------------------------------

KEY_WORD = re.compile(r"(Ctrl|Alt|Shift|Meta)\s*\+|\bF([1-9]|[12]\d|3[0-5])\b|^Esc$")


def named_keys(tree: ast.Module) -> Iterator[str]:
    """Shortcuts made by hand, and keys written in a text; docstrings may name one."""
    said = {
        id(node.body[0].value)
        for node in nodes_of(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in nodes_of(tree):
        if isinstance(node, ast.Name) and node.id in ("QShortcut", "QKeySequence"):
            yield f"{node.lineno}: {node.id}"
        elif isinstance(node, ast.Attribute) and (
            node.attr in ("setShortcut", "setShortcuts") or re.fullmatch(r"Key_F\d+", node.attr)
        ):
            yield f"{node.lineno}: {node.attr}"
        elif isinstance(node, ast.Constant) and id(node) not in said and KEY_WORD.search(str(node.value)):
            yield f"{node.lineno}: {node.value!s}"


def trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted((ROOT / "ui").rglob("*.py")):
        yield str(file.relative_to(ROOT)), tree_of(file)


def test_nobody_else_names_a_key() -> None:
    may = {"ui/input/commands.py", "ui/input/shortcuts.py", "ui/widgets/settings/key_button.py"}
    assert [f"{name}:{found}" for name, tree in trees() if name not in may for found in named_keys(tree)] == []


@pytest.mark.parametrize(
    "code",
    ['QShortcut(self)', 'made.setShortcut("x")', 'tr("Press F2")', 'tip = "Ctrl+Enter"', "if key == Qt.Key.Key_F5: pass",
     'bind("Esc")', 'f"{x} (Alt+{y})"'],
)  # fmt: skip
def test_a_named_key_is_seen(code: str) -> None:
    assert list(named_keys(ast.parse(code)))


def test_every_act_is_bound() -> None:
    bound = {
        node.attr
        for name, tree in trees()
        if name not in ("ui/input/commands.py", "ui/input/shortcuts.py", "ui/dialogs/keys.py")
        for node in nodes_of(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Command"
    }
    assert {act.name for act in Command} - bound == set()


def test_tips_wait_for_the_first_paint(qapp: QApplication) -> None:
    keys, park = Shortcuts(awake=False), QLineEdit()
    keys.tip(park, Command.PARK, "Park")
    assert park.toolTip() == ""
    keys.wake()
    assert park.toolTip() == "Park (F9)"
    keys.take({Command.PARK.value: "F13"})
    assert park.toolTip() == "Park (F13)"


def test_changed_keys_are_told_with_both(qapp: QApplication) -> None:
    before, after = {"park": "F13", "no such act": "F6"}, {"park": "F14"}
    assert changed_keys(before, after) == [(Command.PARK, "F13", "F14")]
    assert changed_keys(before, {}) == [(Command.PARK, "F13", "F9")]
    assert changed_keys(after, after) == []
