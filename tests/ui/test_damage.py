"""Damage in the window: it stays in sight, says what to do, and keeps no page shut."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from app import data_file
from app.errors import Blocked
from app.runtime import now_utc
from tests.conftest import OpenApp, Run
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.damaged_files import page_of, spoil
from tests.support.inside.data_file import database_of
from tests.support.inside.pages import kept_on, query_on, unread_on
from tests.support.inside.program import store_of, tasks_of
from tests.support.plain_orders import order
from tests.support.stage import Stage as Sandbox
from ui.look.palette import LIGHT
from ui.look.theme import Look
from ui.shell.restore_dialogs import NoWindow

OpenCounter = Callable[..., Counter]


def test_a_damaged_file_opens_to_be_read_and_says_what_to_do(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path, sandbox: Sandbox
) -> None:
    app = open_app()
    reference = at_once(app.checkout.save(order())).reference
    run(app.checkout.send(reference))
    copy = data_file.back_up(folder, None, now_utc())
    run(app.close())
    spoil(folder / "kvitt.db", "snapshots")
    before = (folder / "kvitt.db").read_bytes()
    asked = len(sandbox.requests())
    counter = open_counter()
    window = counter.window
    bar = window.parts.safety_bar
    assert bar.isVisible()
    assert bar.title.text() == "The data file is damaged. Nothing can be saved or sent."
    assert f"kvitt restore {copy}" in bar.words.text()
    assert str(folder / "kvitt.db") in bar.words.text()
    counter.press(Qt.Key.Key_F3)
    assert [row.reference for row in window.parts.orders.model.rows] == [reference]
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Cap 99")
    counter.type("41234567", window.new_order.payer.phone.edit)
    counter.main_key()
    counter.until(lambda: any("damaged" in text for text in counter.notices), "nobody said so")
    assert window.new_order.lines.rows[0].name.text() == "Cap"  # nothing typed is lost
    counter.wait(0.3)
    assert len(sandbox.requests()) == asked  # and nothing went out, not even a look
    counter.close()
    run(counter.app.close())
    assert (folder / "kvitt.db").read_bytes() == before


@pytest.mark.parametrize("table", ["pictures", "lessons"])
def test_what_is_damaged_besides_keeps_no_page_shut(
    counter: Counter, open_counter: OpenCounter, run: Run, folder: Path, table: str
) -> None:
    counter.do(lambda: at_once(counter.app.catalogue.apply(counter.app.catalogue.sample("NO"))))
    counter.close()
    run(counter.app.close())
    spoil(folder / "kvitt.db", table)
    again = open_counter()
    window = again.window
    assert len(window.new_order.lines.favourites.tiles) == 9
    assert window.parts.safety_bar.isVisible()
    again.press(Qt.Key.Key_F6)
    assert window.parts.catalogue.model.rows
    again.press(Qt.Key.Key_F8)
    assert window.pages.currentWidget() is window.parts.settings


def test_damage_that_shows_while_running(counter: Counter, sandbox: Sandbox, folder: Path) -> None:
    reference = counter.sell()
    bar = counter.window.parts.safety_bar
    assert not bar.isVisible()
    store = store_of(counter.app)
    database_of(store).connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database_of(store).connection.execute("PRAGMA cache_size = 0")
    spoil(folder / "kvitt.db", "operations")
    counter.do(lambda: counter.window.open_order(reference))
    counter.until(bar.isVisible, "the damage was not seen")
    counter.until(lambda: "sync" not in tasks_of(counter.app), "the watch goes on")
    asked = len(sandbox.requests())
    counter.press(Qt.Key.Key_F2)
    counter.enter_line("Cap 99")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.wait(0.3)
    assert counter.window.new_order.lines.rows[0].name.text() == "Cap"
    assert len(sandbox.requests()) == asked


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("disk_full", "The disk is full. Nothing can be saved or sent."),
        ("disk_read_only", "The data folder can only be read. Nothing can be saved or sent."),
    ],
)
def test_where_nothing_can_be_written_the_window_says_why(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path, sandbox: Sandbox, code: str, title: str
) -> None:
    app = open_app()
    reference = at_once(app.checkout.save(order())).reference
    run(app.close())
    counter = open_counter(unwritable=Blocked(code, reason=""))
    bar = counter.window.parts.safety_bar
    assert (bar.title.text(), bar.restore.isVisible()) == (title, False)
    assert str(folder / "kvitt.db") in bar.words.text()
    counter.press(Qt.Key.Key_F3)
    assert [row.reference for row in counter.window.parts.orders.model.rows] == [reference]
    assert sandbox.writes() == []


def box_button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(each for each in box.buttons() if each.text() == words)


def test_where_nothing_can_be_read_the_box_offers_the_backup(
    open_app: OpenApp, run: Run, folder: Path, qapp: QApplication
) -> None:
    app = open_app()
    at_once(app.checkout.save(order()))
    run(app.close())
    copy = data_file.back_up(folder, None, now_utc())
    for end in ("-wal", "-shm"):
        (folder / f"kvitt.db{end}").unlink(missing_ok=True)
    (folder / "kvitt.db").write_bytes(b"no database" * 5_000)
    with pytest.raises(Blocked) as trouble:
        open_app()
    told = NoWindow(qapp, Look(LIGHT, "en"), trouble.value, folder)
    told.show()
    first = told.box
    assert "damaged" in first.text()
    assert first.informativeText() == str(folder)
    box_button(first, "Put the newest backup back…").click()
    assert told.box is not first
    assert str(copy) in told.box.informativeText()
    assert "There is no data file here that can be read." in told.box.informativeText()
    box_button(told.box, "Put it back").click()
    assert told.put_back
    assert len(open_app().browse.drafts()) == 1


def test_a_box_names_the_folder_and_what_went_wrong(qapp: QApplication, folder: Path) -> None:
    for code, words in (
        ("disk_read_only", "can only be read"),
        ("disk_full", "disk is full"),
        ("file_busy", "Another program"),
    ):
        told = NoWindow(qapp, Look(LIGHT, "en"), Blocked(code, reason=""), folder)
        assert words in told.box.text()
        assert told.box.informativeText() == str(folder)
        assert [each.text() for each in told.box.buttons()] == ["Close Kvitt"]
        told.show()
        told.box.close()


def test_who_waits_is_not_said_to_be_nobody_where_it_cannot_be_read(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = counter.window

    def unreadable() -> None:
        raise Blocked("file_damaged", reason="x")

    with monkeypatch.context() as patch:
        patch.setattr(counter.app.browse, "waiting", unreadable)
        counter.do(window.waiting.reload)
        assert window.strip.empty.text() == "Who is waiting cannot be read."
    counter.do(window.waiting.reload)
    assert window.strip.empty.text() == "Nobody is waiting."


def test_what_is_not_kept_is_not_said_to_be(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    page = counter.window.new_order

    def full(*_: object) -> None:
        raise Blocked("disk_full", reason="")

    counter.enter_line("Cap 99")
    counter.until(lambda: kept_on(page).text() == "kept as you type", "it was not kept")
    with monkeypatch.context() as patch:
        patch.setattr(counter.app.memory, "keep", full)
        counter.enter_line("Mug 49")
        counter.until(lambda: kept_on(page).text() == "not kept", "nobody said so")
        assert len([text for text in counter.notices if "disk is full" in text]) == 1
    counter.enter_line("Hat 49")
    counter.until(lambda: kept_on(page).text() == "kept as you type", "it is never kept again")


def test_a_send_that_could_not_be_written_is_not_told_of_the_order_that_went(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = counter.window.new_order

    def full(*_: object) -> None:
        raise Blocked("disk_full", reason="")

    counter.enter_line("Cap 99")
    counter.type("41234567", page.payer.phone.edit)
    with monkeypatch.context() as patch:
        patch.setattr(counter.app.checkout, "save", full)
        counter.main_key()
        counter.until(lambda: any("disk is full" in text for text in counter.notices), "nobody said so")
    counter.let_rest()
    counter.main_key()
    counter.until(lambda: counter.reference != "", "it was not sent")
    assert not any("disk is full" in text for text in counter.notices)


def test_the_list_says_what_damage_hides_and_nobody_claims_to_be_connected(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path
) -> None:
    app = open_app()
    with store_of(app).write():
        for number in range(250):
            reference = store_of(app).orders.next_reference("K", now_utc().date())
            store_of(app).orders.add(reference, replace(order(), note=f"{number:0300}"), now_utc())
    run(app.close())
    content = (folder / "kvitt.db").read_bytes()
    with (folder / "kvitt.db").open("r+b") as opened:
        opened.seek(content.index(f"{120:0300}".encode()) // 4096 * 4096)
        opened.write(b"\x99" * 4096)
    counter = open_counter()
    window = counter.window
    counter.press(Qt.Key.Key_F3)
    page = window.parts.orders
    counter.until(lambda: unread_on(page) > 0, "the damage was not come to")
    counter.until(lambda: len(page.model.rows) + unread_on(page) >= 200, "the list ends where the damage begins")
    assert page.unread.isVisible()
    assert page.unread.text().startswith(f"At least {unread_on(page)} orders cannot be read")
    assert window.connection.text() == "○ only reading"
    counter.do(lambda: page.table.scrollToBottom())
    counter.until(lambda: len(page.model.rows) + unread_on(page) == 250, "what lies behind the damage is not shown")
    counter.do(lambda: page.search.setText(order().lines[0].name))
    counter.until(lambda: bool(query_on(page)) and unread_on(page) > 0, "the search does not count them")
    assert page.unread.isVisible()
    assert page.model.rows


def test_a_damaged_beginning_of_the_orders_leaves_the_window_and_all_later_ones(
    open_app: OpenApp, open_counter: OpenCounter, run: Run, folder: Path
) -> None:
    app = open_app()
    saved = [at_once(app.checkout.save(order())).reference for _ in range(90)]
    run(app.close())
    file = folder / "kvitt.db"
    with file.open("r+b") as opened:
        opened.seek(page_of(file, "orders", "first"))
        opened.write(b"\x99" * 4096)
    counter = open_counter()
    window = counter.window
    assert window.parts.safety_bar.isVisible()
    window.show_orders()
    # The damage lies behind the first screen, which is there before what follows is looked through.
    counter.until(lambda: "cannot be read" in window.parts.orders.unread.text(), "the damage was not come to")
    shown = [row.reference for row in window.parts.orders.model.rows]
    assert shown[0] == saved[-1]
    assert saved[0] not in shown


def test_a_list_of_which_nothing_can_be_read_says_so(counter: Counter) -> None:
    def refuse(*_: object) -> None:
        raise Blocked("file_damaged", reason="for this test")

    counter.app.browse.page = refuse  # type: ignore[method-assign, assignment]
    counter.press(Qt.Key.Key_F3)
    page = counter.window.parts.orders
    assert page.unread.text().startswith("The rest of the list cannot be read")
    assert page.empty.text() == "No order can be read."
    assert not page.new.isVisible()


def test_one_order_that_cannot_be_read_is_one(counter: Counter) -> None:
    page = counter.app.browse.page
    counter.app.browse.page = lambda *asked: replace(page(*asked), unread=1)  # type: ignore[method-assign]
    counter.press(Qt.Key.Key_F3)
    assert counter.window.parts.orders.unread.text().startswith("At least 1 order cannot be read")
