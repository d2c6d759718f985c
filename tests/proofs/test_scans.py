"""Thousands of scans, 5 to 60 ms a character, wherever the keyboard is: none lost, none split, no money moved, no text changed.

The moments of the keys are the test's own, so nothing waits. Every control of every page gets its share of them, in the
middle of a person's typing, of notices that come up and of pages that are read anew.
"""

from collections.abc import Callable, Iterator
from functools import partial
from random import Random

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QTableView, QWidget
from shiboken6 import isValid

from app.changes import Topic
from app.domain.catalogue.product import Product
from app.domain.input.phone import is_phone
from app.domain.order import Flow
from app.domain.scanning.barcode import check_digit
from app.domain.scanning.scan import Scan, sort_code
from app.domain.scanning.typing_pace import ENTER, TAB, Heard, Hearing, Run
from app.domain.standing import Standing
from tests.conftest import Run as RunWork
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.depth import SOAK, long, rounds, sampled
from tests.support.everywhere import stops
from tests.support.inside.steps import plant, step_of
from tests.support.inside.window import scanner_without_waits, trial_of
from tests.support.places import order
from tests.support.scans import Hand
from tests.support.stage import Stage
from ui.input.scanner import Scanner, _Fate
from ui.shell.scan_router import NUMBER, TOPIC
from ui.shell.window import Window

SCANS = rounds(sample=400, soak=10_000, name="SOAK_SCANS")
KNOWN = "7038010000010"
KEEPS_SOMETHING = (QLineEdit, QComboBox, QCheckBox, QTableView)
MARKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./ "


class Floor:
    """A shop with orders in every state that has a button for money, and a scanner that is held at barcodes."""

    def __init__(self, counter: Counter, run: RunWork, sandbox: Stage, seed: int) -> None:
        self.counter, self.sandbox, self.rng = counter, sandbox, Random(seed)
        self.window: Window = counter.window
        self.scanner: Scanner = counter.stage.scanner
        scanner_without_waits(self.scanner)
        self.hand = Hand(self.scanner)
        self.faults: list[str] = []
        self.seen: set[str] = set()
        self.taken: list[Scan] = []
        self.take = self.window.scans.take
        self.window.scans.take = self.taken.append  # type: ignore[method-assign, assignment]
        app = counter.app
        at_once(app.catalogue.save(Product("hoodie", "Hoodie", 49900, 2500, barcodes=(KNOWN,), favourite=1), new=True))
        self.draft = at_once(app.checkout.save(order())).reference
        self.orders = {}
        for standing in (Standing.WAITING, Standing.RESERVED, Standing.CAPTURED):
            reference = at_once(app.checkout.save(order(Flow.QR))).reference
            run(app.checkout.send(reference))
            if standing is not Standing.WAITING:
                sandbox.approve(reference)
                run(app.watch.once())
            if standing is Standing.CAPTURED:
                run(app.actions.capture(reference))
            self.orders[standing] = reference
        run(app.watch.once())
        self.before = self.moved()

    def moved(self) -> tuple[object, ...]:
        """Everything that money, or an order that is kept, would leave behind."""
        app = self.counter.app
        writes = [(each["operation"], each["status"]) for each in self.sandbox.writes()]
        return writes, self.sandbox.ledger(), len(list(app.browse.entries())), len(app.browse.orders())

    # where the keyboard may be ------------------------------------------------------------------------------------------------

    def scenes(self) -> dict[str, Callable[[], object]]:
        window = self.window

        def build() -> None:
            window.go(window.new_order)
            if not window.new_order.lines.rows:
                window.new_order.take_code(KNOWN)
            window.new_order.receipt.unfold()

        def show(standing: Standing) -> Callable[[], object]:
            return lambda: window.open_order(self.orders[standing])

        def refund() -> None:
            window.open_order(self.orders[Standing.CAPTURED])
            window.parts.order.refund.click()

        def choice() -> None:
            window.go(window.parts.settings)
            language = window.parts.settings.open_setting("language")
            assert language is not None
            assert language.choice is not None
            language.choice.showPopup()

        def menu() -> None:
            window.go(window.new_order)
            window.new_order.parked.open()

        return {
            "new order": build,
            "orders": lambda: window.go(window.parts.orders),
            "draft": lambda: window.open_order(self.draft),
            "waiting": show(Standing.WAITING),
            "reserved": show(Standing.RESERVED),
            "captured": show(Standing.CAPTURED),
            "refund asked": refund,
            "settings": lambda: window.go(window.parts.settings),
            "choice open": choice,
            "parked menu": menu,
            "keys": window.show_keys,
        }

    def places(self) -> Iterator[tuple[str, QWidget | None]]:
        """Every control of every scene, over and over."""
        while True:
            for name, show in self.scenes().items():
                self.counter.do(show)
                self.counter.wait(0.01)
                if name in ("choice open", "parked menu"):
                    yield name, None
                    continue
                inside = self.window.keys if name == "keys" else self.window
                for control in stops(inside):
                    if isValid(control) and control.isVisible():  # a notice may have gone in the meantime
                        yield name, control
                if name == "keys":
                    self.counter.do(self.window.keys.reject)
                    self.counter.do(self.window.activateWindow)
                    self.counter.until(self.window.isActiveWindow, "the window did not come back")
                else:
                    self.counter.do(
                        self.window.navigation.back if name == "refund asked" else self.window.show_new_order
                    )

    # what is scanned ----------------------------------------------------------------------------------------------------------

    def code(self) -> str:
        rng = self.rng
        digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((7, 11, 12, 13))))
        return rng.choice((
            digits + str(check_digit(digits)),
            KNOWN,
            "".join(rng.choice(MARKS) for _ in range(rng.randint(6, 24))).strip().ljust(6, "X"),
            f"https://qr.vipps.no/28/2/01/031/47{rng.randint(10**7, 10**8 - 1)}?v=1",
            f"K-261122-{rng.randint(1, 9999):04d}",
            *self.orders.values(),
        ))  # fmt: skip

    def gaps(self, count: int) -> list[int]:
        quickest = self.rng.randint(5, 60)
        slowest = self.rng.choice((quickest, 60))
        return [self.rng.randint(quickest, slowest) for _ in range(count)]

    def typing(self, edit: QLineEdit) -> None:
        """A person types a few letters, some of them rolled."""
        for _ in range(self.rng.randint(1, 6)):
            self.hand.type(self.rng.choice("abc 123"), [self.rng.choice((20, 75, 90, 140, 200))])
            self.hand.rest(75)
        self.hand.rest(self.rng.choice((150, 400, 1500)))

    def interrupt(self) -> None:
        """Something comes up in the middle of a scan."""
        what = self.rng.randint(0, 2)
        if what == 0:
            self.counter.stage.bridge.notice(f"Something happened, number {self.rng.randint(0, 99)}.")
        elif what == 1:
            self.counter.app.changes.announce(Topic.ORDER, self.rng.choice(list(self.orders.values())))
        else:
            self.counter.app.changes.announce(Topic.CONNECTION)

    def state(self) -> list[tuple[object, object]]:
        """What stands in every control that is shown, and which page that is."""
        found: list[tuple[object, object]] = [(self.window.pages.currentWidget(), self.window.new_order.form.editing)]
        shows = trial_of(self.window.parts.settings)  # the field to try the scanner shows the scan
        for each in QApplication.allWidgets():
            if not isinstance(each, KEEPS_SOMETHING) or each is shows or not each.isVisible():
                continue
            if isinstance(each, QLineEdit):
                found.append((each, (each.text(), each.cursorPosition(), each.selectedText())))
            elif isinstance(each, QComboBox):
                found.append((each, each.currentText()))
            elif isinstance(each, QCheckBox):
                found.append((each, each.isChecked()))
            elif not self.window.parts.orders.search.hasFocus():
                # while the search has the keyboard, the list follows the text there, which a slow scan changes for a moment
                found.append((each, each.currentIndex().row()))
        return sorted(found, key=lambda pair: id(pair[0]))

    def scan_at(self, name: str, control: QWidget | None) -> None:
        code, ending = self.code(), self.rng.choice((ENTER, ENTER, TAB, ""))
        if control is not None and control.property(NUMBER) and is_phone(code, "NO"):
            code = KNOWN  # eight digits typed in one go are a number there, as tests/ui/shell/test_scan_router.py holds
        gaps = self.gaps(len(code) + 1)
        half = self.rng.randint(1, len(code))
        if control is not None:
            self.counter.do(control.setFocus)
        where = f"{name}: {_words(control)}"
        self.seen.add(where)
        edit = control if isinstance(control, QLineEdit) and not control.isReadOnly() else None
        kept = edit.text() if edit is not None else ""
        if edit is not None and self.rng.random() < 0.5:
            self.counter.do(lambda: self.typing(edit))
        before, count = self.state(), len(self.hand.scans)
        self.counter.do(lambda: self.hand.scan(code[:half], gaps, ""))
        if self.rng.random() < 0.2:
            self.counter.do(self.interrupt)
            self.counter.wait(0.002)
        self.counter.do(lambda: self.hand.scan(code[half:], gaps[half:], ending))
        self.counter.do(self.hand.be_quiet)
        self.counter.wait(0.001)
        told = [scan.text for scan in self.hand.scans[count:]]
        if told != [sort_code(code).text]:
            self.faults.append(f"{where}: {code!r} came as {told} at {gaps}")
        if (after := self.state()) != before:
            changed = [each for each in (*before, *after) if (each in before) is not (each in after)]
            self.faults.append(f"{where}: {code!r} changed {changed[:2]}")
        self.counter.do(lambda: self.window.notices.drop_topic(TOPIC))
        if edit is not None:
            self.counter.do(lambda: edit.setText(kept))

    def play(self, count: int) -> None:
        for number, (name, control) in enumerate(self.places()):
            if number == count:
                break
            self.scan_at(name, control)
        if self.moved() != self.before:
            self.faults.append("money moved, or an order was kept")


def _words(control: QWidget | None) -> str:
    told = control.text() if isinstance(control, QAbstractButton) else ""
    return f"{type(control).__name__} {control.accessibleName() or told}" if control else "a menu"


@pytest.fixture
def floor(counter: Counter, run: RunWork, sandbox: Stage) -> Floor:
    return Floor(counter, run, sandbox, seed=5)


@long
@pytest.mark.timeout(0 if SOAK else 120)
def test_no_scan_is_lost_or_split_and_none_moves_money(floor: Floor) -> None:
    floor.play(SCANS)
    assert floor.faults == []
    assert len(floor.hand.scans) == SCANS
    # the scans are worth something: they came to the fields, and to every button that moves money
    for place in ("Send request", "Capture", "Refund", "Cancel request"):
        assert any(place in where for where in floor.seen), place
    assert {where.partition(":")[0] for where in floor.seen} == floor.scenes().keys()


def test_scans_go_where_they_belong_and_move_no_money(floor: Floor) -> None:
    """The same with the pages changing under the scans, as they do at a counter."""
    rng, window = floor.rng, floor.window

    def take(scan: Scan) -> None:
        floor.taken.append(scan)
        floor.take(scan)

    window.scans.take = take  # type: ignore[method-assign]
    places = floor.places()
    for _ in range(SCANS // 8):
        name, control = next(places)
        if control is not None and control.isVisible():
            floor.counter.do(control.setFocus)
        code = rng.choice((KNOWN, *floor.orders.values(), floor.draft, "https://qr.vipps.no/p/4796844569"))
        ending, gaps = rng.choice((ENTER, TAB, "")), floor.gaps(len(code) + 1)
        floor.counter.do(partial(floor.hand.scan, code, gaps, ending))
        floor.counter.do(floor.hand.be_quiet)
        floor.counter.wait(0.005)
        assert floor.hand.scans[-1].text == code, name
    assert len(floor.hand.scans) == SCANS // 8
    writes, ledger, _, _ = floor.moved()
    assert (writes, ledger) == floor.before[:2]


# mutants: the filter with one thought left out -----------------------------------------------------------------------------


def no_filter(patch: pytest.MonkeyPatch) -> None:
    plant(Scanner, "on_key", lambda self, widget, event: _Fate.PASS, patch)


def nothing_is_taken_back(patch: pytest.MonkeyPatch) -> None:
    plant(Scanner, "take_back", lambda self: self._drop_held(), patch)


def held_keys_are_always_handed_on(patch: pytest.MonkeyPatch) -> None:
    plant(Scanner, "take_back", step_of(Scanner, "let_go"), patch)


def the_ending_key_is_not_the_scans(patch: pytest.MonkeyPatch) -> None:
    honest = Run.hear

    def hear(self: Run, at: int, key: str) -> object:
        if key in (ENTER, TAB):
            return Heard(Hearing.ALONE, self.finish(at))
        return honest(self, at, key)

    patch.setattr(Run, "hear", hear)


def too_quick_a_pace(patch: pytest.MonkeyPatch) -> None:
    honest = step_of(Run, "follows")
    plant(Run, "follows", lambda self, at, **how: honest(self, at, **how) and at - (self._last or 0) <= 40, patch)


FILTERS = (
    no_filter,
    nothing_is_taken_back,
    held_keys_are_always_handed_on,
    the_ending_key_is_not_the_scans,
    too_quick_a_pace,
)


@pytest.mark.parametrize("mutate", sampled(FILTERS, each=3))
def test_a_filter_with_a_thought_left_out_is_caught(
    floor: Floor, mutate: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    mutate(monkeypatch)
    floor.play(40)
    assert floor.faults
