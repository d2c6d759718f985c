"""Every page and window of the program, each with something on it, for tests that hold for all of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from app.domain.money import Currency
from app.domain.operation import Kind, Stage, after_try
from app.domain.order import Flow, Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.problem import Invalid
from app.domain.records.erasure import ErasurePlan
from app.domain.shop.permission import SECOND_NEEDED, Act
from app.domain.standing import Standing
from app.runtime import App, now_utc
from app.store import Intent
from app.words.privacy.erasing import plan_lines
from tests.support.at_once import at_once
from tests.support.counter import Counter
from tests.support.inside.window import context_of
from tests.support.people import hire, switch_to
from ui.dialogs.crash_report import CrashReportDialog
from ui.look.texts import words_in
from ui.pages.settings.units import UnitsPart

WHOLE = 49900
STATES = {
    Standing.DRAFT: (None, Aggregate()),
    Standing.WAITING: (State.CREATED, Aggregate()),
    Standing.RESERVED: (State.AUTHORIZED, Aggregate(WHOLE)),
    Standing.PART_CAPTURED: (State.AUTHORIZED, Aggregate(WHOLE, 10000)),
    Standing.CAPTURED: (State.AUTHORIZED, Aggregate(WHOLE, WHOLE)),
    Standing.RELEASED: (State.AUTHORIZED, Aggregate(WHOLE, 0, 0, WHOLE)),
    Standing.REFUNDED: (State.AUTHORIZED, Aggregate(WHOLE, WHOLE, WHOLE)),
    Standing.DECLINED: (State.ABORTED, Aggregate()),
    Standing.EXPIRED: (State.EXPIRED, Aggregate()),
    Standing.CANCELLED: (State.TERMINATED, Aggregate(0, 0, 0, WHOLE)),
    Standing.SENDING: (State.NEW, Aggregate()),
    Standing.UNKNOWN: (State.AUTHORIZED, Aggregate(WHOLE)),
}


def order(flow: Flow = Flow.PUSH, whole: int = WHOLE) -> Order:
    line = OrderLine("<b>Hoodie</b> & co", "h1", Decimal(1), whole, 2500)
    return Order((line,), Currency.NOK, flow, phone="4741234567", customer="<i>Anna</i>")


def put(app: App, standing: Standing) -> str:
    """An order in the store that stands so; its reference."""
    saved = at_once(app.checkout.save(order()))
    state, total = STATES[standing]
    store = app.checkout._store
    if state is None:
        return saved.reference
    payment = Payment(saved.reference, saved.id, saved.order.total, state, now_utc(), total)
    with store.write():
        store.payments.add(payment, 1)
        if standing in (Standing.SENDING, Standing.UNKNOWN):
            kind = Kind.CREATE if standing is Standing.SENDING else Kind.CAPTURE
            operation = store.operations.add(
                Intent(saved.id, saved.reference, kind, f"key-{saved.reference}", b"{}", saved.order.total), now_utc()
            )
            if standing is Standing.UNKNOWN:
                store.operations.save(replace(after_try(operation, Stage.UNKNOWN, now_utc()), retry_at=None), now_utc())
    return saved.reference


def _new_order(counter: Counter) -> QWidget:
    page = counter.window.new_order

    def build() -> None:
        counter.window.go(page)
        page.lines.set_typed([])
        for words in ("2*Hoodie 499", "Cap 99,50"):
            page.lines.entry.setText(words)
            page.lines.entry.returnPressed.emit()
        page.receipt.unfold()
        page.lines.rows[0].quantity.setFocus()

    counter.do(build)
    return counter.window


def _empty_order(counter: Counter) -> QWidget:
    counter.do(lambda: counter.window.go(counter.window.new_order))
    counter.do(lambda: counter.window.new_order.lines.set_typed([]))
    return counter.window


def _orders(counter: Counter) -> QWidget:
    for standing in (Standing.CAPTURED, Standing.UNKNOWN, Standing.DRAFT):
        put(counter.app, standing)
    counter.do(lambda: counter.window.parts.orders._reload())
    counter.do(counter.window.show_orders)
    return counter.window


def _order(standing: Standing) -> Callable[[Counter], QWidget]:
    def show(counter: Counter) -> QWidget:
        reference = put(counter.app, standing)
        counter.do(lambda: counter.window.open_order(reference))
        return counter.window

    return show


def _refund(counter: Counter) -> QWidget:
    window = _order(Standing.PART_CAPTURED)(counter)
    counter.do(counter.window.parts.order.refund.click)
    return window


def _beside(name: str) -> Callable[[Counter], QWidget]:
    """An order with a note, tags and a paper, and one of its panels open."""

    def show(counter: Counter) -> QWidget:
        reference = put(counter.app, Standing.CAPTURED)
        at_once(counter.app.notes.add(reference, "Wants the <b>parcel</b> at the door"))
        at_once(counter.app.notes.tag(reference, "vip", "fragile"))
        at_once(counter.app.printing.hand_over(reference, "one.pdf", lambda _blocks: None))
        panels = counter.window.parts.order.panels
        counter.do(lambda: counter.window.open_order(reference))
        if panels.name != name:
            counter.do(lambda: panels.toggle(name or panels.name))
        return counter.window

    return show


def _to_ship(counter: Counter) -> QWidget:
    """The list of what is to be shipped, one row ticked."""
    put(counter.app, Standing.RESERVED)
    for reference in (put(counter.app, Standing.RESERVED), put(counter.app, Standing.PART_CAPTURED)):
        counter.do(lambda reference=reference: at_once(counter.app.actions.ship_later(reference)))
    counter.do(counter.window.show_to_ship)
    page = counter.window.parts.to_ship
    counter.until(lambda: len(page.model.rows) >= 2, "the list is not shown")
    counter.do(lambda: page.table.toggled.emit(0))
    return counter.window


def _day(counter: Counter) -> QWidget:
    """The day, with a closing behind it and what keeps it open."""
    state = counter.app.day_closing.next()
    if not state.steps and not state.done:
        counter.do(counter.app.day_closing.close)
    counter.do(lambda: counter.window.go(counter.window.parts.day))
    counter.until(lambda: counter.window.parts.day.closing.state is not None, "the day is not shown")
    return counter.window


def _money(counter: Counter) -> QWidget:
    """The page of the money, with a captured order."""
    put(counter.app, Standing.CAPTURED)
    counter.do(counter.window.parts.money_way.show_money)
    page = counter.window.parts.money_way.money
    counter.until(lambda: page.figures.isHidden() and page.note.text() == "", "the page is not shown")
    counter.do(lambda: page.tabs.setCurrentIndex(1))
    return counter.window


def _settings(counter: Counter) -> QWidget:
    counter.do(counter.window.show_settings)
    return counter.window


def _sales_units(counter: Counter) -> QWidget:
    """The sales units, and the form of another one."""
    counter.do(counter.window.parts.show_units)
    counter.do(lambda: counter.window.parts.settings.part(UnitsPart).add())
    return counter.window


def _drills(counter: Counter) -> QWidget:
    counter.do(counter.window.show_drills)
    return counter.window


def _phone(counter: Counter) -> QWidget:
    """The pretend phone with a request on it, its details open."""
    _empty_order(counter)
    counter.sell()
    counter.do(lambda: counter.window.show_phone(activate=True))
    phone = counter.window.phone
    assert phone is not None
    counter.until(lambda: hasattr(phone, "pay") and phone.isActiveWindow(), "no request came to the phone")
    counter.do(phone.open_details)
    counter.do(phone.focus_first)
    return phone


def _welcome(counter: Counter) -> QWidget:
    counter.do(lambda: counter.window.go(counter.window.parts.welcome))
    counter.do(lambda: counter.window.parts.welcome.way.setCurrentIndex(1))
    return counter.window


def _tour(counter: Counter) -> QWidget:
    _empty_order(counter)
    counter.do(counter.window.parts.training.take_tour)
    counter.do(counter.window.activateWindow)
    counter.until(counter.window.isActiveWindow, "the window did not come back")
    return counter.window


def _keys(counter: Counter) -> QWidget:
    counter.do(counter.window.show_keys)
    card = counter.window.keys
    counter.until(card.isActiveWindow, "the card did not come up")
    return card


def _help(counter: Counter) -> QWidget:
    """The help, beside the window."""
    counter.do(counter.window.show_new_order)
    desk = counter.window.parts.help
    assert desk is not None
    counter.do(lambda: desk.open("counter.md"))
    assert desk.shown is not None
    counter.until(desk.shown.isActiveWindow, "the help did not come up")
    return desk.shown


def _crash(counter: Counter) -> QWidget:
    """What a crash left, beside the window."""
    counter.do(counter.window.show_new_order)
    (counter.app.folder / "kvitt-crash-last.txt").write_text("Fatal Python error: Segmentation fault\n")
    dialog = CrashReportDialog(context_of(counter.window), counter.window, counter.app.folder)
    counter.do(dialog.show)
    counter.until(dialog.isActiveWindow, "the report did not come up")
    return dialog


def _find(counter: Counter) -> QWidget:
    """The box over a page, with chips and rows."""
    counter.do(counter.window.show_new_order)
    counter.do(counter.window.parts.finder.open)
    finder = counter.window.parts.finder
    counter.do(lambda: finder.box.field.setText("hoodie today"))
    counter.until(lambda: bool(finder.box.chips.stops), "nothing was found")
    return finder.box


def _list(counter: Counter) -> QWidget:
    counter.do(lambda: counter.window.parts.show_orders("hoodie today"))
    return counter.window


def _people(counter: Counter) -> QWidget:
    if not counter.app.staff.everybody:
        hire(counter.app, counter.run)
    counter.do(lambda: counter.window.go(counter.window.parts.people))
    counter.until(lambda: bool(counter.window.parts.people.people.buttons), "nobody is shown")
    return counter.window


def _privacy(counter: Counter) -> QWidget:
    """What is kept, and of one customer, with the question whether to erase them."""
    counter.do(counter.window.parts.show_privacy)
    person = counter.window.parts.privacy.person
    counter.do(
        lambda: person.show_lines(
            plan_lines(PLAN, words_in(counter.window.parts.context.language)), known=True, erasable=True
        )
    )
    counter.do(person.erase.click)
    return counter.window


def _going_live(counter: Counter) -> QWidget:
    counter.do(lambda: counter.window.go(counter.window.parts.going_live))
    return counter.window


def _second_person(counter: Counter) -> QWidget:
    _people(counter)

    async def above_the_limit() -> None:
        raise Invalid(SECOND_NEEDED, field="refund", right=Act.REFUND, amount=75_000)

    lock = counter.window.parts.till_lock
    lock.second = None
    counter.do(lambda: counter.stage.bridge.run_with_second("refund", above_the_limit))
    counter.until(lambda: lock.second is not None and lock.second.isActiveWindow(), "no second person was asked for")
    assert lock.second is not None
    return lock.second


def _locked(counter: Counter) -> QWidget:
    _people(counter)
    counter.do(counter.app.staff.lock)
    counter.until(lambda: counter.window.parts.till_lock.locked, "it is not locked")
    return counter.window


PLAN = ErasurePlan(3, 1, 2, 1, 4, ("kvitt-20261122-120000.db",), ("before-schema-2-20261101-080000.db",))
PLACES: dict[str, Callable[[Counter], QWidget]] = {
    "new order": _new_order,
    "empty order": _empty_order,
    "tour": _tour,
    "orders": _orders,
    **{f"order {standing.name.lower()}": _order(standing) for standing in STATES},
    "refund": _refund,
    "beside an order: notes": _beside("notes"),
    "beside an order: papers": _beside("papers"),
    "beside an order: shipments": _beside("shipments"),
    "beside an order: customer": _beside("customer"),
    "beside an order: nothing": _beside(""),
    "find": _find,
    "a list of orders": _list,
    "to ship": _to_ship,
    "day": _day,
    "money": _money,
    "settings": _settings,
    "sales units": _sales_units,
    "welcome": _welcome,
    "drills": _drills,
    "phone": _phone,
    "keys": _keys,
    "help": _help,
    "crash": _crash,
    "going live": _going_live,
    "people": _people,
    "data protection": _privacy,
    "second person": _second_person,
    "locked": _locked,
}
"""Brings up a place and gives the window that it is in. A new page belongs in here: every test of access then holds for it."""


def each_place(counter: Counter, wanted: Callable[[str], object] = bool) -> Iterator[tuple[str, QWidget]]:
    """One place after the other in one window, each with the keyboard; what came up beside the window is closed again."""
    for name, show in PLACES.items():
        if not wanted(name):
            continue
        if counter.window.parts.till_lock.locked:
            switch_to(counter.app, counter.run, "Kari")
            counter.until(lambda: not counter.window.parts.till_lock.locked, "it stayed locked")
        root = show(counter)
        counter.until(lambda: not counter.window.waiting._changed.isActive(), "the strip did not settle")
        yield name, root
        counter.do(counter.window.parts.training.tour.leave)
        if root is not counter.window:
            counter.do(root.close)
            counter.do(counter.window.activateWindow)
            counter.until(counter.window.isActiveWindow, "the window did not come back")
