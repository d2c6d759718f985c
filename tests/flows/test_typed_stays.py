"""What was typed into a question on an order's page stays until what it was typed for has happened."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt

from app.domain.standing import Standing
from app.errors import Blocked
from tests.support.counter import Counter
from tests.support.inside.program import store_of
from tests.support.settings_fields import setting
from tests.support.stage import Stage
from ui.pages.order.page import OrderPage

REFUNDED = "refunded\u00a0199,00"


def captured(counter: Counter, sandbox: Stage, *lines: str) -> str:
    """Sell and capture; the reference."""
    reference = counter.sell(*lines)
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    counter.main_key()
    counter.see(Standing.CAPTURED)
    return reference


def ask_refund(counter: Counter, amount: str = "199", reason: str = "torn") -> OrderPage:
    """Type a refund and confirm it."""
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.type(amount, page.ask_amount.amount.edit)
    counter.type(reason, page.ask_amount.reason.edit)
    counter.click(page.ask_amount.confirm)
    return page


def see_it_back(counter: Counter, page: OrderPage, words: str) -> None:
    """Wait until the question says why nothing came of it."""
    counter.until(lambda: words in page.ask_amount.trouble.text(), "the question did not say why")
    assert page.ask_amount.isVisible()
    assert page.ask_amount.trouble.isVisible()
    assert (page.ask_amount.amount.text, page.ask_amount.reason.text) == ("199", "torn")
    assert page.ask_amount.amount.edit.hasFocus()  # never on what refunds
    assert page.ask_amount.confirm.isEnabled()


@pytest.mark.parametrize("fault", ["500", "502", "drop_before", "429", "non_json", "truncate"])
def test_a_refund_that_could_not_be_looked_up_first_is_not_typed_again(
    counter: Counter, sandbox: Stage, fault: str
) -> None:
    reference = captured(counter, sandbox)
    sandbox.faults({"operation": "get", "do": fault, "count": 1})
    page = ask_refund(counter)
    see_it_back(counter, page, "no money moved")
    assert not any("no money moved" in told for told in counter.notices)  # said once, where it was typed
    assert ("refund", 19_900) not in sandbox.moved(reference)
    counter.click(page.ask_amount.confirm)
    counter.until(lambda: REFUNDED in page.totals.text(), "the refund was not shown")
    counter.until(lambda: page.ask_amount.isHidden(), "the question stayed")
    assert sandbox.moved(reference)[-1] == ("refund", 19_900)
    assert page.foot.isVisible()


def test_a_refund_by_line_comes_back_with_its_ticks(counter: Counter, sandbox: Stage) -> None:
    captured(counter, sandbox, "Hoodie 499", "Cap 99,50")
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.do(lambda: page.ask_amount.picker.ticks[1].setChecked(True))
    counter.type("torn", page.ask_amount.reason.edit)
    sandbox.faults({"operation": "get", "do": "500", "count": 1})
    counter.click(page.ask_amount.confirm)
    counter.until(lambda: page.ask_amount.trouble.isVisible(), "the question did not say why")
    assert [tick.isChecked() for tick in page.ask_amount.picker.ticks.values()] == [False, True]
    assert (page.ask_amount.amount.text, page.ask_amount.reason.text) == ("99,50", "torn")


def test_a_refund_that_was_refused_is_not_typed_again(counter: Counter, sandbox: Stage) -> None:
    captured(counter, sandbox)
    sandbox.faults({"operation": "refund", "do": "409", "count": 1})
    page = ask_refund(counter)
    counter.until(
        lambda: (not page.ask_amount.waits and page.ask_amount.isVisible()) or REFUNDED in page.totals.text(),
        "the refund came to no end",
    )
    if page.ask_amount.isVisible():
        assert (page.ask_amount.amount.text, page.ask_amount.reason.text) == ("199", "torn")


def test_without_a_way_to_the_service_the_refund_stays_typed(
    counter: Counter, sandbox: Stage, open_counter: Callable[..., Counter]
) -> None:
    reference = captured(counter, sandbox)
    offline = open_counter(api="http://127.0.0.1:9")
    offline.do(lambda: offline.window.open_order(reference))
    page = ask_refund(offline)
    see_it_back(offline, page, "Nothing was sent")


def test_what_is_typed_stays_when_somebody_looks_elsewhere_meanwhile(counter: Counter, sandbox: Stage) -> None:
    reference = captured(counter, sandbox)
    sandbox.faults(
        {"operation": "get", "do": "delay", "ms": 400, "count": 1}, {"operation": "get", "do": "500", "count": 1}
    )
    page = ask_refund(counter)
    assert page.ask_amount.waits
    assert page.heading.hasFocus()
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.until(
        lambda: any("no money moved" in told for told in counter.notices), "nobody was told on the other page"
    )
    counter.do(lambda: counter.window.open_order(reference))
    assert page.ask_amount.isVisible()
    assert (page.ask_amount.amount.text, page.ask_amount.reason.text) == ("199", "torn")


def test_another_order_is_not_asked_what_was_typed_for_the_one_before(counter: Counter, sandbox: Stage) -> None:
    first = captured(counter, sandbox)
    second = captured(counter, sandbox)
    counter.do(lambda: counter.window.open_order(first))
    page = counter.window.parts.order
    counter.click(page.refund)
    counter.type("199", page.ask_amount.amount.edit)
    counter.do(lambda: counter.window.open_order(second))
    assert page.ask_amount.isHidden()
    counter.click(page.refund)
    assert page.ask_amount.amount.text == ""


def test_a_number_that_could_not_be_sent_to_stays_typed(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell()
    sandbox.expire(reference)
    counter.look()
    counter.see(Standing.EXPIRED)
    page = counter.window.parts.order
    counter.click(page.by_phone)
    counter.type("91234567", page.ask_number.phone.edit)
    counter.app.safety.stop_writing(Blocked("disk_full"))
    counter.main_key()
    counter.until(lambda: page.ask_number.trouble.isVisible(), "the question did not say why")
    assert "Nothing was saved or sent" in page.ask_number.trouble.text()
    assert page.ask_number.phone.text == "91 23 45 67"
    assert len(sandbox.requests("create")) == 1


def test_a_capture_that_could_not_be_looked_up_first_keeps_what_was_typed(counter: Counter, sandbox: Stage) -> None:
    reference = counter.sell("2*Hoodie 499", "Cap 99,50")
    sandbox.approve(reference)
    counter.look()
    counter.see(Standing.RESERVED)
    page = counter.window.parts.order
    counter.do(lambda: page.ordered.carrier.setCurrentText("Posten"))
    counter.type("RR123456789NO", page.ordered.tracking.edit)
    counter.do(lambda: page.ordered.picker.ticks[1].setChecked(False))
    sandbox.faults({"operation": "get", "do": "500", "count": 1})
    counter.main_key()
    counter.until(lambda: any("no money moved" in told for told in counter.notices), "it was not said")
    assert page.ordered.tracking.text == "RR123456789NO"
    assert page.ordered.carrier.currentText() == "Posten"
    assert [tick.isChecked() for tick in page.ordered.picker.ticks.values()] == [True, False]
    assert page.primary.isEnabled()


def test_on_a_full_disk_every_form_keeps_what_was_typed(counter: Counter) -> None:
    """Settings, a product, a key: nothing could be saved, and nothing has to be typed again."""
    window = counter.window
    counter.do(window.show_settings)
    shop = setting(counter, "shop")
    counter.type(" Bergen")
    typed = shop.value
    counter.app.safety.stop_writing(Blocked("disk_full"))
    counter.press(Qt.Key.Key_Return)
    counter.until(lambda: any("Nothing was saved" in told for told in counter.notices), "nobody was told")
    assert shop.value == typed
    assert shop.unsaved
    counter.do(window.show_catalogue)
    counter.do(lambda: window.parts.catalogue.begin_new("7038010009457"))
    form = window.parts.catalogue.form
    counter.type("Wool hat", form.name.edit)
    counter.type("249", form.price.edit)
    counter.click(form.save)
    assert form.isVisible()
    assert (form.name.text, form.price.text) == ("Wool hat", "249")
    counter.do(window.show_keys)
    act, made = next(iter(window.keys.buttons.items()))
    before = made.text()
    counter.do(lambda: made.chosen.emit("Ctrl+Shift+F9"))
    assert "Nothing was saved" in window.keys.problem.text(), act
    assert made.text() == before
    counter.do(window.keys.close)


def far_away(counter: Counter, monkeypatch: pytest.MonkeyPatch, trouble: Blocked | None = None) -> None:
    """What is written waits for a server, which takes it or does not."""
    store = store_of(counter.app)
    writing = store.writing

    @asynccontextmanager
    async def waiting() -> AsyncIterator[None]:
        await asyncio.sleep(0.05)
        if trouble is not None:
            raise trouble
        async with writing():
            yield

    monkeypatch.setattr(store, "writing", waiting)


def test_an_order_on_its_way_to_a_server_takes_no_keys_and_keeps_scans(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = counter.window.new_order
    counter.enter_line("Cap 99")
    far_away(counter, monkeypatch)
    counter.click(page.park)
    assert not page.isEnabled()
    into_typed: list[bool] = []
    page.drafts.once_free(lambda: into_typed.append(page.form.worth_keeping))
    assert into_typed == []
    counter.until(page.isEnabled, "the form never came back")
    assert len(counter.app.browse.drafts()) == 1
    assert into_typed == [False], "what was scanned meanwhile is for the order that comes next"


def test_an_order_that_the_server_did_not_take_stays_as_it_was_typed(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = counter.window.new_order
    counter.enter_line("Cap 99")
    typed = page.form.typed()
    far_away(counter, monkeypatch, Blocked("server_unreached", reason="no answer"))
    for press in (page.park, page.send):
        counter.click(press)
        counter.until(page.isEnabled, "the form never came back")
        counter.until(lambda: any("server" in told for told in counter.notices), "nothing was told")
        assert page.form.typed() == typed
        assert counter.app.browse.drafts() == ()
