"""People at one till, through the real window: added, switched by two keys, locked, and two beside each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.records.journal import What
from app.domain.scanning.scan import Scan, Sort
from app.domain.shop.permission import Role
from app.domain.standing import Standing
from app.errors import Blocked
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.counter import CTRL, Counter
from tests.support.inside.program import store_of
from tests.support.inside.watch import look_at_idleness
from tests.support.inside.window import rail_of, scan_into
from tests.support.people import LIMIT, PINS, hire
from tests.support.settings_fields import choose, part_of
from tests.support.stage import Stage as Sandbox
from ui.input.commands import Command
from ui.pages.settings.cards import PeoplePart
from ui.shell.till_lock import A_MINUTE_MS, LOOK_EVERY_MS, TillLock
from ui.widgets.people.lock_screen import LockScreen

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def till(counter: Counter, run: Run) -> Counter:
    """An open window with three people; Kari, the owner, is at it."""
    hire(counter.app, run)
    counter.until(lambda: rail_name(counter) == "Kari", "the rail does not say who is there")
    return counter


def rail_name(counter: Counter) -> str:
    rail = rail_of(counter.window)
    return rail.entry(Command.LOCK).text() if rail.has(Command.LOCK) else ""


def screen_of(counter: Counter) -> LockScreen:
    counter.until(lambda: counter.window.parts.till_lock.screen is not None, "it was not locked")
    screen = counter.window.parts.till_lock.screen
    assert screen is not None
    return screen


def unlocked(counter: Counter) -> None:
    counter.until(lambda: not counter.window.parts.till_lock.locked, "it stayed locked")


def switch_to(counter: Counter, number: Qt.Key, name: str) -> None:
    """Two keys and the PIN, as a clerk does who takes over."""
    counter.press(Qt.Key.Key_F7, CTRL)
    screen_of(counter)
    counter.press(number, ALT)
    counter.type(PINS[name])
    counter.press(Qt.Key.Key_Return)
    unlocked(counter)


def test_what_is_not_logged_yet_keeps_no_till_open(till: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a server is far away, or hangs."""
    answered = asyncio.Event()
    writing = store_of(till.app).writing

    @asynccontextmanager
    async def far() -> AsyncIterator[None]:
        await answered.wait()
        async with writing():
            yield

    for _ in range(2):
        with monkeypatch.context() as away:
            away.setattr(store_of(till.app), "writing", far)
            till.press(Qt.Key.Key_F7, CTRL)
            screen_of(till)
        till.press(Qt.Key.Key_1, ALT)
        till.type(PINS["Kari"])
        till.press(Qt.Key.Key_Return)
        unlocked(till)
    answered.set()
    till.until(lambda: [each.what for each in till.app.browse.entries()].count(What.LOCKED) == 2, "it is not logged")


def read_texts(screen: QWidget) -> str:
    return "\n".join(each.text() for each in screen.findChildren(QLabel) if each.isVisible())


def test_one_person_alone_meets_none_of_it(counter: Counter) -> None:
    assert not rail_of(counter.window).has(Command.LOCK)
    counter.press(Qt.Key.Key_F7, CTRL)
    assert not counter.window.parts.till_lock.locked
    counter.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert Command.LOCK not in counter.window.keys.buttons


def test_the_first_person_is_added_on_the_page_and_others_after_them(counter: Counter, run: Run) -> None:
    counter.press(Qt.Key.Key_F8)
    counter.click(part_of(counter, PeoplePart).people)
    page = counter.window.parts.people
    form = page.form
    assert not form.role.isVisible()
    counter.type("Kari", into=form.name.edit)
    counter.type("4826", into=form.pin.edit)
    counter.type("4827", into=form.again.edit)
    counter.click(form.save)
    assert "not the same" in form.again.error.text()
    form.again.edit.clear()
    counter.type("4826", into=form.again.edit)
    counter.click(form.save)
    counter.until(lambda: rail_name(counter) == "Kari", "nobody is at the till")
    assert form.role.isVisible()
    for name, pin, wrong in (("kari", "9051", "works here already"), ("Ola", "1111", "guessed at once")):
        form.name.edit.setText(name)
        for field in (form.pin, form.again):
            field.edit.setText(pin)
        counter.click(form.save)
        told = form.name if "works" in wrong else form.pin
        counter.until(lambda told=told, wrong=wrong: wrong in told.error.text(), "it was not refused")
    for field in (form.pin, form.again):
        field.edit.setText("9051")
    counter.click(form.save)
    counter.until(lambda: len(counter.app.staff.everybody) == 2, "Ola was not added")
    counter.until(lambda: any("Ola works here now" in each for each in counter.notices), "it was not said")
    assert counter.app.staff.named("Ola")[1:3] == (Role.CLERK, LIMIT)
    counter.click(page.people.buttons["Ola"][0])
    form.limit.edit.setText("many")
    counter.click(form.save)
    counter.until(lambda: bool(form.limit.error.text()), "the limit was not refused")
    form.limit.edit.setText("")
    form.role.setCurrentIndex(form.role.findData("manager"))
    counter.click(form.save)
    counter.until(lambda: counter.app.staff.named("Ola").role is Role.MANAGER, "Ola was not changed")
    page.minutes.edit.setText("x")
    counter.click(page.save_minutes)
    assert "whole number" in page.minutes.error.text()
    page.minutes.edit.setText("3")
    counter.click(page.save_minutes)
    assert counter.app.staff.lock_after == 3
    counter.click(page.people.buttons["Kari"][1])
    counter.click(page.people.buttons["Kari"][1])
    assert "stay the owner" in page.people.problem.text()
    counter.click(page.people.buttons["Ola"][1])
    counter.click(page.people.buttons["Ola"][0])  # thought better of it
    counter.click(page.people.buttons["Ola"][1])
    counter.click(page.people.buttons["Ola"][1])
    counter.until(lambda: len(counter.app.staff.everybody) == 1, "Ola was not removed")


def test_a_person_half_typed_stays_while_the_others_change(till: Counter) -> None:
    page = till.window.parts.people
    till.do(lambda: till.window.go(page))
    till.until(lambda: len(page.people.buttons) == 3, "the people are not shown")
    till.type("Per", page.form.name.edit)
    till.do(lambda: at_once(till.app.staff.remove("Ola")))
    till.until(lambda: len(page.people.buttons) == 2, "the one who left is still shown")
    assert page.form.name.text == "Per"
    till.do(lambda: page.people.change_wanted.emit("Mona"))
    till.do(lambda: at_once(till.app.staff.remove("Mona")))
    till.until(lambda: page.form.changes == "", "somebody who left is still changed")


def test_a_clerk_sees_the_people_and_changes_the_own_pin_alone(till: Counter) -> None:
    switch_to(till, Qt.Key.Key_3, "Ola")
    till.do(lambda: till.window.navigation.go(till.window.parts.people))
    page = till.window.parts.people
    assert not page.form.isVisible()
    assert not page.lock.isVisible()
    assert not [each for presses in page.people.buttons.values() for each in presses if each.isVisible()]
    for pin, again, where in (("7316", "7317", page.new_again), ("7316", "7316", page.own_pin)):
        page.own_pin.edit.setText("0000")
        page.new_pin.edit.setText(pin)
        page.new_again.edit.setText(again)
        till.click(page.change_pin)
        till.until(lambda where=where: bool(where.error.text()), "it was not refused")
    page.own_pin.edit.setText(PINS["Ola"])
    till.click(page.change_pin)
    till.until(lambda: any("The PIN is changed" in each for each in till.notices), "the PIN was not changed")
    assert rail_name(till) == "Ola"


def test_two_keys_and_a_pin_hand_the_till_over_and_nothing_typed_is_lost(till: Counter) -> None:
    till.press(Qt.Key.Key_F2)
    till.enter_line("Hoodie 499")
    till.type("4123", into=till.window.new_order.payer.phone.edit)
    switch_to(till, Qt.Key.Key_3, "Ola")
    assert rail_name(till) == "Ola"
    assert till.window.new_order.payer.phone.text == "41 23"
    assert len(till.window.new_order.lines.rows) == 1
    till.type("4567", into=till.window.new_order.payer.phone.edit)
    till.main_key()
    till.until(lambda: bool(till.reference) and till.standing is Standing.WAITING, "the request was not sent")
    assert store_of(till.app).operations.pending() == ()
    assert store_of(till.app).operations.of_order(1)[0].who == "Ola"


def test_a_locked_window_shows_who_waits_masked_and_does_nothing_else(till: Counter) -> None:
    reference = till.sell()
    till.press(Qt.Key.Key_F7, CTRL)
    screen = screen_of(till)
    said = read_texts(screen)
    assert "499,00" in said
    assert "Waiting for customer" in said
    assert "41234567" not in said.replace(" ", "").replace("\u00a0", "")
    assert not till.window.centralWidget().isVisible()
    shown = till.window.navigation.shown
    for key, modifier in ((Qt.Key.Key_F2, None), (Qt.Key.Key_F3, None), (Qt.Key.Key_K, CTRL), (Qt.Key.Key_F7, CTRL)):
        till.press(key, modifier or Qt.KeyboardModifier.NoModifier)
    till.do(lambda: scan_into(till.stage, Scan(reference, Sort.ORDER)))
    assert till.window.navigation.shown is shown
    assert till.focused() is screen.pin.edit
    till.type("0000")
    till.press(Qt.Key.Key_Return)
    till.until(lambda: "not right" in screen.pin.error.text(), "the wrong PIN was not refused")
    assert screen.pin.text == ""
    till.press(Qt.Key.Key_Return)  # nothing is typed, so nothing is tried
    assert screen.unlock.isEnabled()
    till.type(PINS["Kari"])
    till.click(screen.unlock)
    unlocked(till)
    assert till.window.centralWidget().isVisible()
    till.press(Qt.Key.Key_F3)
    till.until(lambda: till.window.navigation.shown is till.window.parts.orders, "the keys stayed dead")


def test_a_payment_goes_on_behind_the_lock(till: Counter, sandbox: Sandbox) -> None:
    reference = till.sell()
    till.press(Qt.Key.Key_F7, CTRL)
    screen = screen_of(till)
    sandbox.approve(reference)
    till.look()
    till.until(lambda: "Waiting for customer" not in read_texts(screen), "the lock shows what was")
    assert till.app.browse.order(reference).standing is Standing.RESERVED


def test_an_open_dialog_comes_back_with_the_till(till: Counter) -> None:
    till.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    keys = till.window.keys
    assert Command.LOCK in keys.buttons
    assert keys.isVisible()
    till.do(till.app.staff.lock)
    screen_of(till)
    assert not keys.isVisible()
    till.type(PINS["Kari"])
    till.press(Qt.Key.Key_Return)
    unlocked(till)
    assert keys.isVisible()


def test_an_idle_till_locks_itself_and_one_in_use_does_not(till: Counter) -> None:
    lock = till.window.parts.till_lock
    assert isinstance(lock, TillLock)
    looks = 10 * A_MINUTE_MS // LOOK_EVERY_MS
    QCursor.setPos(QPoint(3, 3))
    for _ in range(looks):
        till.do(lambda: look_at_idleness(lock))
    assert not lock.locked
    till.press(Qt.Key.Key_Shift)
    QCursor.setPos(QPoint(5, 5))
    till.do(lambda: look_at_idleness(lock))  # somebody is there
    for _ in range(looks - 1):
        till.do(lambda: look_at_idleness(lock))
    assert not lock.locked
    till.do(lambda: look_at_idleness(lock))
    screen_of(till)


def test_each_person_has_the_window_in_their_own_language(till: Counter) -> None:
    switch_to(till, Qt.Key.Key_3, "Ola")
    till.do(lambda: at_once(till.app.preferences.change({"language": "nb"})))
    till.until(lambda: till.window.windowTitle() == "Kvitt · Øving: ikke ekte penger", "it does not speak Norwegian")
    switch_to(till, Qt.Key.Key_1, "Kari")
    till.until(lambda: till.window.windowTitle() == "Kvitt · Practice: no real money", "it does not speak English")
    assert rail_name(till) == "Kari"


def test_a_program_that_starts_with_people_begins_locked(open_counter: Callable[[], Counter], run: Run) -> None:
    first = open_counter()
    hire(first.app, run)
    first.close()
    run(first.app.close())
    till = open_counter()
    assert till.window.parts.till_lock.locked
    assert not till.window.centralWidget().isVisible()
    till.press(Qt.Key.Key_2, ALT)
    till.type(PINS["Mona"])
    till.press(Qt.Key.Key_Return)
    unlocked(till)
    assert rail_name(till) == "Mona"


def test_a_file_that_cannot_be_written_leaves_no_till_open_and_nobody_locked_out(till: Counter) -> None:
    store_of(till.app).mark_damaged(Blocked("disk_full"))
    till.press(Qt.Key.Key_F7, CTRL)
    screen = screen_of(till)
    till.type("0000")
    till.press(Qt.Key.Key_Return)
    till.until(lambda: "not right" in screen.pin.error.text(), "the wrong PIN was not refused")
    till.type(PINS["Kari"])
    till.press(Qt.Key.Key_Return)
    unlocked(till)


def test_a_pin_that_another_program_changed_locks_the_till(till: Counter, open_app: OpenApp, run: Run) -> None:
    other = open_app()
    run(other.staff.sign_in("Kari", PINS["Kari"]))
    run(other.staff.change("Kari", Role.OWNER, None, "7316"))
    till.do(lambda: look_at_idleness(till.window.parts.till_lock))
    screen_of(till)
    till.type("7316")
    till.press(Qt.Key.Key_Return)
    unlocked(till)


def test_a_till_that_never_locks_itself_stays_open(till: Counter) -> None:
    till.app.staff.lock_itself_after(0)
    QCursor.setPos(QPoint(3, 3))
    for _ in range(3):
        till.do(lambda: look_at_idleness(till.window.parts.till_lock))
    assert not till.window.parts.till_lock.locked


def test_what_a_role_lacks_is_said_by_its_name_and_nothing_typed_is_lost(till: Counter) -> None:
    switch_to(till, Qt.Key.Key_3, "Ola")
    till.press(Qt.Key.Key_F8)
    page = till.window.parts.settings
    till.do(lambda: till.window.restore_wanted.emit(Path("copy.db")))
    till.until(lambda: any("“Make and put back backups”" in each for each in till.notices), "a clerk may put it back")
    shop = page.every("shop")
    shop.put("Mine")
    till.do(shop.completed.emit)
    till.until(lambda: any("“Change the settings”" in each for each in till.notices), "the right was not named")
    assert shop.value == "Mine" != till.app.preferences.current.shop
    shop.revert()
    choose(till, "theme", "dark")
    till.until(lambda: till.app.preferences.current.theme == "dark", "a clerk's own colours were refused")
    till.until(lambda: till.window.parts.settings is not page, "the window was not drawn anew")
    till.press(Qt.Key.Key_F6)
    catalogue = till.window.parts.catalogue
    till.do(lambda: catalogue.editing.begin_new(""))
    form = catalogue.editing.form
    form.fields["name"].edit.setText("Cap")
    form.fields["price"].edit.setText("99")
    form.fields["sku"].edit.setText("c1")
    till.do(catalogue.editing.save)
    till.until(lambda: "“Change the catalogue”" in form.error.text(), "the right was not named")
    assert form.fields["name"].text == "Cap"
