"""What goes wrong at a counter: bad input, lost answers, a service that goes away, a program that is killed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt

from app.domain.standing import Standing
from tests.conftest import Run
from tests.support.counter import Counter
from tests.support.inside.data_file import database_of
from tests.support.inside.program import store_of
from tests.support.stage import Stage


@pytest.mark.parametrize(
    ("line", "phone", "where", "words"),
    [
        ("Hoodie 1.500", "41234567", "price", "two ways"),
        ("Hoodie 1e3", "41234567", "price", "Type an amount"),
        ("", "41234567", "entry", "no lines yet"),
        ("Hoodie 0", "41234567", "entry", "is free"),
        ("Hoodie 0,50", "41234567", "entry", "at least"),
        ("Hoodie 700000", "41234567", "entry", "at most"),
        ("Hoodie 499", "", "phone", "phone number"),
        ("Hoodie 499", "12", "phone", "digits"),
        ("Hoodie 499", "+99912345678", "phone", "country"),
    ],
)
def test_bad_input_is_said_where_it_is_and_stays(
    counter: Counter, sandbox: Stage, line: str, phone: str, where: str, words: str
) -> None:
    page = counter.window.new_order
    if line:
        counter.enter_line(line)
    counter.type(phone, page.payer.phone.edit)
    counter.main_key()
    said = {
        "entry": page.lines.error.text(),
        "phone": page.payer.phone.error.text(),
        "price": page.lines.rows[0].error.text() if page.lines.rows else "",
    }[where]
    assert words in said
    assert "Traceback" not in said
    assert page.payer.phone.text.replace(" ", "") == phone.replace(" ", "")
    typed = page.lines.entry.text() + "".join(row.name.text() for row in page.lines.rows)
    assert not line or "Hoodie" in typed  # nothing typed is lost
    counter.wait(0.1)
    assert sandbox.requests() == []


def test_a_lost_answer_is_not_known_and_then_known(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    sandbox.faults({"operation": "capture", "do": "drop_after", "count": 1})
    counter.main_key()
    counter.see(Standing.UNKNOWN)
    page = counter.window.parts.order
    assert "do not know yet" in page.trouble.text()
    assert page.primary.text().startswith("Ask again")
    assert not page.refund.isEnabled()
    counter.main_key()
    counter.see(Standing.CAPTURED)
    captures = [entry for entry in sandbox.ledger(reference) if entry["kind"] == "capture"]
    assert len(captures) == 1
    sent = [request for request in sandbox.requests() if request["path"].endswith("/capture")]
    assert len(sent) == 2
    assert len({request["idempotencyKey"] for request in sent}) == 1


def test_a_lost_answer_heals_by_itself(counter: Counter, sandbox: Stage) -> None:
    sandbox.faults({"operation": "create", "do": "drop_after", "count": 1})
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.see(Standing.UNKNOWN)
    counter.see(Standing.WAITING)
    assert len(sandbox.payments()) == 1


def test_a_service_that_is_gone_loses_nothing(counter: Counter, open_counter: Callable[..., Counter]) -> None:
    offline = open_counter(api="http://127.0.0.1:9")
    offline.enter_line("Hoodie 499")
    offline.type("41234567", offline.window.new_order.payer.phone.edit)
    offline.main_key()
    offline.until(lambda: "Nothing was sent" in offline.window.parts.order.trouble.text(), "nobody was told")
    assert offline.standing is Standing.DRAFT
    assert offline.window.parts.order.primary.text().startswith("Send request")


def test_what_is_half_typed_survives_a_kill(counter: Counter, open_counter: Callable[..., Counter]) -> None:
    page = counter.window.new_order
    counter.enter_line("2*Hoodie 499")
    counter.type("412", page.payer.phone.edit)
    counter.type("Ca", page.lines.entry)
    counter.wait(0.6)  # kept within half a second; then the program is gone without a word
    again = open_counter().window.new_order
    assert [row.name.text() for row in again.lines.rows] == ["Hoodie"]
    assert again.lines.entry.text() == "Ca"
    assert again.payer.phone.text == "41 2"


def test_a_restart_goes_on_waiting(
    counter: Counter, open_counter: Callable[..., Counter], sandbox: Stage, run: Run
) -> None:
    reference = counter.sell()
    run(counter.app.tasks.stop())  # the first program is gone
    again = open_counter()
    assert len(again.window.strip.cards) == 1
    sandbox.approve(reference)
    again.until(lambda: any(reference in text for text in again.notices), "the approval was not seen after the restart")
    again.do(lambda: again.window.open_order(reference))
    again.see(Standing.RESERVED)


@pytest.mark.parametrize("kind", ["create", "capture"])
def test_killed_between_sent_and_answered(
    kind: str, counter: Counter, open_counter: Callable[..., Counter], sandbox: Stage, run: Run, folder: Path
) -> None:
    """A real process is killed while the service has applied its request and the answer is still on its way."""
    reference = "KILLED-0001"
    base = [sys.executable, "-m", "app", "--data", str(folder.parent), "--api", sandbox.url, "order"]
    new = [*base, "new", "--line", "Hoodie;h1;1;499;25", "--phone", "41234567", "--reference", reference, "--send"]
    run(counter.app.tasks.stop())
    if kind == "capture":
        subprocess.run(new, check=True, capture_output=True, timeout=30)
        sandbox.approve(reference)
    sandbox.faults({"operation": kind, "do": "delay", "ms": 3000, "count": 1})
    process = subprocess.Popen(new if kind == "create" else [*base, "capture", reference])
    _until_applied(sandbox, reference, kind)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)
    again = open_counter()
    wanted = Standing.WAITING if kind == "create" else Standing.CAPTURED
    again.do(lambda: again.window.open_order(reference))
    again.see(wanted)
    assert len(sandbox.payments()) == 1
    assert [entry["kind"] for entry in sandbox.ledger(reference)] == (
        ["authorize", "capture"] if kind == "capture" else []
    )


def _until_applied(sandbox: Stage, reference: str, kind: str) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        applied = sandbox.ledger(reference) if kind == "capture" else sandbox.payments()
        if any(entry.get("kind", kind) == kind for entry in applied):
            return
        time.sleep(0.05)
    pytest.fail(f"the {kind} never reached the service")


def test_a_second_window_on_the_same_folder_is_refused_in_one_sentence(folder: Path, sandbox: Stage) -> None:
    from app.profiles import own

    with own(folder):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KVITT_TEST_CLOSE": "1"}
        second = subprocess.Popen(
            [sys.executable, "-m", "app", "--data", str(folder.parent), "--api", sandbox.url],
            stderr=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert second.stderr is not None
        line = second.stderr.readline()
        second.kill()
        second.wait(10)
        second.stderr.close()
    assert line == "Kvitt is already open with this data folder. Close it first, or use another folder.\n"


def test_a_full_disk_sends_nothing_and_keeps_what_was_typed(counter: Counter, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 499")
    counter.type("41234567", counter.window.new_order.payer.phone.edit)
    counter.wait(0.6)
    database = database_of(store_of(counter.app))  # the disk is full from here on
    pages = database.row("PRAGMA page_count")
    assert pages is not None
    database.execute(f"PRAGMA max_page_count = {pages['page_count']}")
    big = Random(1).randbytes(20_000).hex()  # nothing that could be packed
    counter.window.new_order.receipt.fields["note"].edit.setText(big)
    counter.main_key()
    counter.until(lambda: any("Nothing was saved or sent" in text for text in counter.notices), "nobody was told")
    assert sandbox.requests() == []
    assert [row.name.text() for row in counter.window.new_order.lines.rows] == ["Hoodie"]
    database.execute("PRAGMA max_page_count = 1000000")
    counter.window.new_order.receipt.fields["note"].edit.setText("")
    counter.main_key()
    counter.see(Standing.WAITING)


def test_esc_goes_back_and_slash_searches(counter: Counter) -> None:
    counter.press(Qt.Key.Key_F3)
    assert counter.window.pages.currentWidget() is counter.window.parts.orders
    counter.press(Qt.Key.Key_Escape)
    assert counter.window.pages.currentWidget() is counter.window.new_order
    counter.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert counter.window.parts.orders.search.hasFocus()


def test_a_number_that_cannot_pay_is_put_right_and_sent_again(counter: Counter, sandbox: Stage) -> None:
    counter.enter_line("Hoodie 499")
    counter.type("+4799999999", counter.window.new_order.payer.phone.edit)
    counter.main_key()
    counter.until(
        lambda: "cannot receive a payment request" in counter.window.parts.order.trouble.text(), "nobody was told"
    )
    page = counter.window.parts.order
    assert page.primary.accessibleName() == "Change the order"  # the same request would get the same answer
    reference = counter.reference
    counter.main_key()
    form = counter.window.new_order
    assert counter.window.pages.currentWidget() is form
    assert [row.name.text() for row in form.lines.rows] == ["Hoodie"]
    counter.do(lambda: form.payer.phone.edit.setText("412 34 567"))
    counter.main_key()
    counter.see(Standing.WAITING)
    assert counter.reference == reference
    assert [payment["reference"] for payment in sandbox.payments()] == [reference]


def test_changing_a_draft_parks_the_half_typed_order(counter: Counter, open_counter: Callable[..., Counter]) -> None:
    page = counter.window.new_order
    counter.enter_line("Hoodie 499")
    counter.click(page.park)
    (draft,) = counter.app.browse.orders()
    counter.enter_line("Scarf 199")
    counter.do(lambda: counter.window.open_order(draft.reference))
    counter.click(counter.window.parts.order.primary)  # it is not finished: nobody is named who pays
    assert [row.name.text() for row in page.lines.rows] == ["Hoodie"]
    counter.wait(0.6)
    again = open_counter().window.new_order  # a kill in between does not lose it either
    assert [row.name.text() for row in again.lines.rows] == ["Hoodie"]
    counter.click(page.park)
    assert page.lines.rows == []
    parked = next(row for row in counter.app.browse.drafts() if row.what == "Scarf")
    counter.do(lambda: page.resume(parked.reference))
    assert [row.name.text() for row in page.lines.rows] == ["Scarf"]


def test_after_a_look_without_an_answer_it_can_be_captured_again(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    sandbox.faults({"operation": "get", "do": "500", "count": 1})
    counter.main_key()
    counter.until(
        lambda: any("Nothing was sent and no money moved" in told for told in counter.notices), "it was not said"
    )
    page = counter.window.parts.order
    assert page.primary.isEnabled()
    assert sandbox.moved(reference) == [("authorize", 49_900)]
    counter.main_key()
    counter.see(Standing.CAPTURED)
    assert sandbox.moved(reference) == [("authorize", 49_900), ("capture", 49_900)]
