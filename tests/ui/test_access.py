"""Who cannot see well, cannot use a mouse, or hears the screen instead: held for every page and window."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.changes import Topic
from app.domain.payment import Aggregate, State
from app.domain.standing import Standing
from app.settings import LANGUAGES
from tests.conftest import Run
from tests.support.clipping import clipped
from tests.support.counter import Counter
from tests.support.longer import longer, speak_longer
from tests.support.places import PLACES, each_place, put
from tests.support.sources import ROOT, all_sources
from tests.ui.look.test_theme import contrast
from ui.look.palette import DARK, LIGHT, STANDING_LOOK, Palette, StateColours, qt_palette
from ui.look.sizes import MOTION_MS
from ui.look.style_sheet import style_sheet
from ui.look.texts import standing_word
from ui.look.theme import Look
from ui.practice.phone import PhoneWindow
from ui.widgets.basics.buttons import button
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.basics.marks import announce
from ui.widgets.focus_ring import FocusRing
from ui.widgets.ring import REACH
from ui.widgets.shell.motion import unfold
from ui.widgets.shell.notices import Notices

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QTableView)
MONEY_PX, LEAST_PX = 57, 24
"""15 mm at 96 dots an inch, and what nothing is smaller than."""


@pytest.fixture
def still(counter: Counter, run: Run) -> Counter:
    """A window whose watch stands still, so that states stay as a test put them."""
    run(counter.app.tasks.stop())
    return counter


def inner_parts(root: QWidget) -> set[QWidget]:
    """What Qt made inside of controls."""
    return {
        part
        for outer in root.findChildren(QWidget)
        if isinstance(outer, QTableView | QComboBox | QLineEdit)
        for part in outer.findChildren(QWidget)
    }


def controls(root: QWidget) -> list[QWidget]:
    """All that can be operated now."""
    inner = inner_parts(root)
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget not in inner and widget.isVisible() and widget.isEnabled()
    ]


def stops(root: QWidget) -> list[QWidget]:
    """All that Tab leads to now; of a choice of one only the chosen button (the arrow keys move within it)."""
    return [
        widget
        for widget in controls(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked())
    ]


def everywhere(counter: Counter, check: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """What `check` finds, place by place."""
    found = {name: check(root) for name, root in each_place(counter)}
    assert found.keys() == PLACES.keys()
    return {name: told for name, told in found.items() if told}


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{heard(widget)}”"


def heard(widget: QWidget) -> str:
    """The name that a screen reader is given."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name).strip()


# what a screen reader is told --------------------------------------------------------------------------------------------

ROLES = {
    QAbstractButton: {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton},
    QLineEdit: {QAccessible.Role.EditableText},
    QComboBox: {QAccessible.Role.ComboBox},
    QTableView: {QAccessible.Role.Table},
    QProgressBar: {QAccessible.Role.ProgressBar},
    QLabel: {QAccessible.Role.StaticText, QAccessible.Role.Graphic},
}


def mistold(root: QWidget) -> list[str]:
    """What has no name, another role than it has, or keeps its value to itself."""
    inner = inner_parts(root)
    wrong = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget in inner:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        for kind, roles in ROLES.items():
            if isinstance(widget, kind) and interface.role() not in roles:
                wrong.append(f"{named(widget)} is a {interface.role()}")
        if isinstance(widget, (*CONTROLS, QProgressBar)) and not heard(widget):
            wrong.append(f"{named(widget)} has no name")
        if isinstance(widget, QLineEdit) and interface.text(QAccessible.Text.Value) != widget.text():
            wrong.append(f"{named(widget)} does not tell its text")
        if isinstance(widget, QComboBox) and widget.currentText() not in (
            interface.text(QAccessible.Text.Value),
            interface.text(QAccessible.Text.Name),
        ):
            wrong.append(f"{named(widget)} does not tell its choice")
        on = widget.isChecked() if isinstance(widget, QAbstractButton) and widget.isCheckable() else None
        if on is not None and bool(interface.state().checked) != on:
            wrong.append(f"{named(widget)} does not tell whether it is on")
        if isinstance(widget, QLabel):
            if widget.textFormat() is not Qt.TextFormat.PlainText:
                wrong.append(f"{named(widget)} reads markup")
            if widget.text() and widget.text() not in heard(widget) and not widget.accessibleName():
                wrong.append(f"{named(widget)} hides {widget.text()}")
    return wrong


def test_everything_has_a_name_a_role_and_its_value(still: Counter) -> None:
    assert everywhere(still, mistold) == {}


def test_a_state_is_told_in_words(still: Counter) -> None:
    """Never by colour alone: the badge is a text to a screen reader, and what it says is its name."""
    told = {}
    for name, _ in each_place(still):
        if name.startswith("order "):
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
    store = still.app.checkout._store
    payment = store.payments.get(reference)
    assert payment is not None
    with store.write():
        store.payments.save(replace(payment, state=State.AUTHORIZED, aggregate=Aggregate(payment.amount.minor)))
    still.do(lambda: still.app.changes.announce(Topic.ORDER, reference))
    still.until(lambda: bool(hearing.said), "nothing was announced")
    assert hearing.said == [(f"{still.window.parts.order.badge.text()} · 499,00\u00a0kr", True)]
    assert hearing.said[0][0].startswith("Reserved until ")


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


# the keyboard ------------------------------------------------------------------------------------------------------------


def walk(counter: Counter, root: QWidget, back: bool = False, on_each: Callable[[], object] = bool) -> list[QWidget]:
    """Everything that has the keyboard in turn, from the first control back to it; `on_each` is done at each."""
    counter.do(lambda: stops(root)[0].setFocus())
    begun = QApplication.focusWidget()
    seen: list[QWidget] = []

    def step() -> None:
        focused = QApplication.focusWidget() or root
        if back:
            QTest.keyClick(focused, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(focused, Qt.Key.Key_Tab)

    for _ in range(2 * len(stops(root)) + 20):
        counter.do(step)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        counter.do(on_each)
        if focused is begun:
            break
    assert seen[-1] is begun, f"no way round: {[named(widget) for widget in seen[-6:]]}"
    return seen


def test_tab_leads_everywhere_in_reading_order_and_comes_round(still: Counter) -> None:
    """Never up within a column, never to the left within a row; where the ring closes it begins at the top again."""

    def wrong(root: QWidget) -> list[str]:
        way, back = walk(still, root), walk(still, root, back=True)
        missed = [
            f"{named(widget)} is left out" for seen in (way, back) for widget in stops(root) if widget not in seen
        ]
        seen = [widget for widget in way if widget in stops(root)]
        first = min(range(len(seen)), key=lambda at: (place(seen[at], root).left() // 200, place(seen[at], root).top()))
        in_turn = seen[first:] + seen[:first]
        return missed + [
            f"{named(one)} → {named(other)}" for one, other in pairwise(in_turn) if backwards(one, other, root)
        ]

    assert everywhere(still, wrong) == {}


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def scrolled(widget: QWidget, beside: QWidget) -> QWidget:
    """The scrolled part of the page that holds `widget`, if `beside` stands outside of it; else `widget`."""
    step = widget.parentWidget()
    while step is not None:
        if isinstance(step, QScrollArea) and not step.isAncestorOf(beside):
            return step
        step = step.parentWidget()
    return widget


def backwards(one: QWidget, other: QWidget, root: QWidget) -> bool:
    was, now = place(scrolled(one, other), root), place(scrolled(other, one), root)
    up = now.bottom() <= was.top() and now.left() < was.right() and was.left() < now.right()
    left = now.right() <= was.left() and now.top() < was.center().y() < now.bottom()
    return up or left


def test_what_has_the_keyboard_looks_different(still: Counter) -> None:
    """Beside each stop of Tab, and the stop itself brought into view if the page scrolls."""

    def same(root: QWidget) -> list[str]:
        found = []

        def look() -> None:
            widget = QApplication.focusWidget()
            assert widget is not None
            spread = REACH + 2
            around = place(widget, root).adjusted(-spread, -spread, spread, spread)
            focused = root.grab(around).toImage()
            widget.clearFocus()
            if focused == root.grab(around).toImage():
                found.append(f"{named(widget)} looks the same")
            if widget.visibleRegion().boundingRect() != widget.rect():
                found.append(f"{named(widget)} is not in view: {widget.visibleRegion().boundingRect()} {widget.rect()}")
            widget.setFocus(Qt.FocusReason.TabFocusReason)

        walk(still, root, on_each=look)
        return found

    assert everywhere(still, same) == {}


# sizes -------------------------------------------------------------------------------------------------------------------


def test_everything_can_be_hit(still: Counter) -> None:
    def small(root: QWidget) -> list[str]:
        return [
            f"{named(widget)} {widget.width()}×{widget.height()}"
            for widget in controls(root)
            if min(widget.width(), widget.height()) < LEAST_PX
            or (widget.height() < MONEY_PX and (isinstance(widget, MainButton) or widget.property("role") == "primary"))
        ]

    assert everywhere(still, small) == {}


def test_keeping_and_releasing_are_as_large_as_money_is(still: Counter) -> None:
    ask = still.window.parts.order.ask_keep
    assert min(ask.keep.minimumHeight(), ask.release.minimumHeight()) >= MONEY_PX


SMALL_SIZE, USUAL_SIZE, LARGE_SIZE = (1024, 768), (1280, 800), (1920, 1080)
LONGER = "longer"
"""The language of `tests.support.longer`."""


@pytest.mark.parametrize(
    ("size", "language"),
    [
        *((SMALL_SIZE, code) for code in (*(code for code, _ in LANGUAGES), LONGER)),
        *((size, code) for size in (USUAL_SIZE, LARGE_SIZE) for code in ("en", LONGER)),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_nothing_is_clipped(
    open_counter: Callable[..., Counter],
    run: Run,
    size: tuple[int, int],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if language == LONGER:
        monkeypatch.setattr("ui.shell.host.speak", speak_longer)
    still = open_counter({"language": "en" if language == LONGER else language})
    run(still.app.tasks.stop())
    still.do(lambda: still.window.resize(*size))

    def cut(root: QWidget) -> list[str]:
        if isinstance(root, PhoneWindow):
            still.do(lambda: root.resize(root.minimumSize()))
        still.wait(0.02)
        grown = still.window.size().toTuple() != size
        return clipped(root) + ([f"needs {still.window.size().toTuple()}"] if grown else [])

    assert everywhere(still, cut) == {}


@pytest.mark.timeout(180)
def test_nothing_is_clipped_at_twice_the_size() -> None:
    """The program anew with every logical pixel drawn as four; the window is as small as it may be."""
    told = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            __file__,
            "-k",
            "nothing_is_clipped and 1024x768",
        ],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=170,
    )
    assert told.returncode == 0, told.stdout[-3000:]
    assert f"{len(LANGUAGES) + 1} passed" in told.stdout


def test_the_longer_language_is_two_fifths_longer_and_keeps_its_gaps() -> None:
    for text in sorted(all_sources()):
        gone = re.sub(r"\{\w+\}|[\W\d_]", "", text)
        assert len(longer(text)) - len(text) == pytest.approx(len(gone) * 0.4, abs=1)
        assert re.findall(r"\{\w+\}", longer(text)) == re.findall(r"\{\w+\}", text)


def test_what_is_clipped_is_seen(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    narrow, low, pressed, fits = (
        label("Reserved until May"),
        label("many words " * 9, wrap=True),
        QPushButton("Capture"),
        label("x"),
    )
    narrow.setFixedWidth(30)
    low.setFixedSize(120, 20)
    pressed.setFixedWidth(20)
    for part in (narrow, low, pressed, fits):
        column.addWidget(part)
    off = label(
        "off the edge",
    )
    off.setParent(host)
    off.move(host.width() - 10, 0)
    host.show()
    told = "\n".join(clipped(host))
    assert told.count("\n") == 3
    for words in ("Reserved until May", "many words", "Capture", "off the edge"):
        assert words in told


# the ring and what moves -------------------------------------------------------------------------------------------------


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    qapp.setPalette(qt_palette(LIGHT))
    yield made
    made.end()


def test_the_ring_lies_outside_goes_along_and_goes_away(ring: FocusRing, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(300, 200)
    made = button("Capture", lambda: None, "primary")
    made.setParent(host)
    made.setGeometry(50, 50, 100, 60)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    made.setFocus()
    image = host.grab().toImage()
    assert image.pixelColor(100, 50 - REACH).name().upper() == LIGHT.focus
    assert image.pixelColor(100, 50 - 1).name().upper() != LIGHT.focus  # paper between the two
    made.move(80, 90)
    assert host.grab().toImage().pixelColor(130, 90 - REACH).name().upper() == LIGHT.focus
    made.hide()
    assert host.grab().toImage().pixelColor(130, 90 - REACH).name().upper() != LIGHT.focus


def test_the_ring_survives_a_button_that_is_deleted(ring: FocusRing, qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget()
    column = QVBoxLayout(inner)
    first, second = button("One", lambda: None), button("Two", lambda: None)
    for made in (first, second):
        column.addWidget(made)
    area.setWidget(inner)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    first.setFocus()
    first.deleteLater()
    qtbot.waitUntil(lambda: len(inner.findChildren(QPushButton)) == 1)
    second.setFocus()
    area.takeWidget().deleteLater()
    qtbot.wait(1)
    area.setFocus()


def test_what_moves_moves_shortly_and_ends_free(qtbot: QtBot) -> None:
    assert 0 < MOTION_MS < 150
    for look, moves in ((Look(LIGHT, "en", lambda: MOTION_MS), True), (Look(LIGHT, "en"), False)):
        made = label("A notice")
        qtbot.addWidget(made)
        free = made.maximumHeight()
        made.show()
        unfold(made, look)
        assert (made.maximumHeight() < free) is moves
        qtbot.waitUntil(lambda made=made, free=free: made.maximumHeight() == free)


def test_motion_can_be_off_and_is_off_where_nobody_watches(still: Counter) -> None:
    assert still.window._context.look.motion_ms == 0
    still.do(lambda: still.app.preferences.change({"motion": "off"}))
    assert still.app.preferences.current.motion == "off"


# colours -----------------------------------------------------------------------------------------------------------------

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
NO_TEXT = re.compile("chunk|handle|indicator")
DECORATION = {"hairline"}
"""Lines that only part what is apart anyway; nothing is lost with them."""


def rules(palette: Palette) -> Iterator[tuple[str, dict[str, str]]]:
    """The style sheet: each selector with its declarations, those of the same control without its state first."""
    known: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(style_sheet(palette)):
        told = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        told = {name.strip(): value.strip() for name, value in told.items()}
        for selector in (part.strip() for part in selectors.split(",")):
            plain = re.sub(r"(?<!:):(?!:)[a-z-]+", "", selector)
            kind = re.sub(r"\[[^]]*\]", "", plain)
            inherited = {**known.get("*", {}), **known.get(kind, {}), **known.get(plain, {})}
            known.setdefault(selector, {}).update(told)
            yield selector, {**inherited, **known[selector]}


def papers(declared: dict[str, str], palette: Palette) -> set[str]:
    own = COLOUR.findall(declared.get("background", ""))
    return set(own) if own else {palette.canvas, palette.surface}


PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@PALETTES
def test_every_text_of_the_style_sheet_can_be_read(palette: Palette) -> None:
    pairs = {
        (selector, ink, paper)
        for selector, declared in rules(palette)
        if not NO_TEXT.search(selector)
        for name in ("color", "selection-color", "placeholder-text-color")
        for ink in COLOUR.findall(declared.get(name, ""))
        for paper in (
            COLOUR.findall(declared.get("selection-background-color", ""))
            if name == "selection-color"
            else papers(declared, palette)
        )
    }
    assert len(pairs) > 60
    assert [pair for pair in sorted(pairs) if contrast(*pair[1:]) < 4.5] == []


@PALETTES
def test_every_edge_of_the_style_sheet_can_be_seen(palette: Palette) -> None:
    quiet = {getattr(palette, name) for name in DECORATION}
    faint = []
    for selector, declared in rules(palette):
        for name, value in declared.items():
            for line in COLOUR.findall(value) if name.startswith("border") else ():
                if line not in quiet:
                    faint += [
                        (selector, line, paper)
                        for paper in (palette.canvas, palette.surface)
                        if contrast(line, paper) < 3
                    ]
        if ("chunk" in selector or "handle" in selector) and declared["background"] != "transparent":
            filled = COLOUR.findall(declared["background"])[0]
            faint += [
                (selector, filled, paper) for paper in (palette.canvas, palette.surface) if contrast(filled, paper) < 3
            ]
    assert faint == []


@PALETTES
def test_what_is_painted_by_hand_can_be_read(palette: Palette) -> None:
    """Badges, notices, the drawn bar and the ring, on every paper on which they lie."""
    papers = (palette.canvas, palette.surface, palette.sunken)
    for name in {state for state, _ in STANDING_LOOK.values()} | {"draft"}:
        colours: StateColours = getattr(palette, name)
        assert contrast(colours.text, colours.fill) >= 4.5
        assert all(contrast(colours.text, paper) >= 3 for paper in papers), name  # icons and the parts of the bar
    assert all(contrast(palette.focus, paper) >= 3 for paper in papers)
    assert contrast(palette.edge, palette.canvas) >= 3
