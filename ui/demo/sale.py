"""One whole sale in real windows, drawn offscreen.

Every step printed, every screen saved as a picture.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import click
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from app import runtime
from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.standing import Standing
from app.profiles import Profile
from app.runtime import App
from ui.main import make_application
from ui.practice.phone import PhoneWindow
from ui.shell.host import WindowHost
from ui.shell.window import Window

TURNS = 750
"""So many turns of the loop are waited for something; a slow machine gives each of them more time."""


class DemoFailed(Exception):
    """Something that should have happened did not."""


def play(out: Path) -> int:
    """Play the sale and save the pictures in `out`.

    0 only if the sandbox's own ledger says that it was captured.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(say_nothing_of_offscreen)
    application = make_application()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kvitt-demo-") as folder:
        app = runtime.build(Path(folder), Profile.PRACTICE)
        try:
            with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
                captured = runner.run(_Demo(application, app, out).sale())
        except DemoFailed as failure:
            click.echo(f"FAILED: {failure}", err=True)
            return 1
    click.echo(f"The sandbox's ledger says captured: {captured / 100:.2f}")
    # Two hoodies and a cap. The sandbox counts, and not the program that is shown.
    return 0 if captured == 109_750 else 1


def say_nothing_of_offscreen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass on Qt's messages, except those about drawing without a screen."""
    if not message.startswith("This plugin does not support"):
        click.echo(message, err=True)


async def until(happened: Callable[[], bool], what: str) -> None:
    """Let the loop run until `happened`; raises `DemoFailed` when it does not."""
    for _ in range(TURNS):
        if happened():
            return
        await asyncio.sleep(0.02)
    raise DemoFailed(what)


async def sell_before(app: App) -> None:
    """Orders of before, the newest last: one declined, one approved, one captured."""
    for product, phone, name in (
        ("Wool hat", "4740001122", "Ingrid"),
        ("Hoodie", "4798765432", "Jonas Lie"),
        ("Mug", "4741234567", "Anna"),
    ):
        reference = (await app.checkout.save(order_of(product, 24900, phone, name))).reference
        await app.checkout.send(reference)
        if name != "Ingrid":
            await approve(app, reference)
        elif app.practice is not None:
            await app.practice.decline(reference)
            await app.watch.look_now(reference)
        if name == "Anna":
            await app.actions.capture(reference)


async def approve(app: App, reference: str) -> None:
    """Play the customer, and see at once what they did."""
    if app.practice is not None:
        await app.practice.approve(reference)
        await app.watch.look_now(reference)


def order_of(product: str, price: int, phone: str, customer: str) -> Order:
    """An order of one piece; the price in minor units."""
    line = OrderLine(product, "", Decimal(1), price, 2500)
    return Order((line,), Currency.NOK, phone=phone, customer=customer)


async def phone_with_request(window: Window) -> PhoneWindow:
    """The pretend phone beside `window`, once the request has reached it."""
    window.show_phone()
    phone = window.phone
    if phone is None:
        raise DemoFailed("there is no phone")
    await until(lambda: hasattr(phone, "pay"), "the request did not reach the phone")
    return phone


class _Demo:
    """A clerk and a customer at work."""

    def __init__(self, application: QApplication, app: App, out: Path) -> None:
        self._application = application
        self._app = app
        self._out = out
        self._count = 0

    async def sale(self) -> int:
        """The whole sale; returns what the service captured, in minor units."""
        await self._app.preferences.change({"language": "en", "theme": "light", "pos_id": "pos_122"})
        await self._app.catalogue.apply(self._app.catalogue.sample("NO"))
        self._host = WindowHost(self._application, self._app)
        self._host.show()
        self._host.wake()
        self._host.start_work()
        try:
            reference = await self._sell()
            practice = self._app.practice
            return await practice.captured(reference) if practice is not None else 0
        finally:
            self._host.close()
            self._host.window.close()
            await self._app.close()

    async def _sell(self) -> str:
        window = self._host.window
        window.activateWindow()
        await until(window.isActiveWindow, "the window did not come up")
        await self._type_order()
        await self._press_main_key()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        reference = window.parts.order.reference
        await self._picture("waiting", f"{reference}: sent by one key, waiting for the customer")
        await self._pay()
        window.activateWindow()
        await until(window.isActiveWindow, "the window did not come back")
        await self._capture_by_halves()
        window.go(window.parts.orders)
        await self._picture("orders", "The list of orders")
        window.go(window.parts.settings)
        await self._picture("settings", "Settings")
        return reference

    async def _type_order(self) -> None:
        page = self._host.window.new_order
        await self._picture("new-order-empty", "An empty order, ready to type into")
        page.lines.entry.setFocus()
        for words in ("2*Hoodie 499", "Cap 99,50"):
            QTest.keyClicks(page.lines.entry, words)
            QTest.keyClick(page.lines.entry, Qt.Key.Key_Return)
        # By keys and not by setting texts: the pictures are to prove that it can be done so.
        QTest.keyClicks(page.payer.phone.edit, "412 34 567")
        QTest.keyClicks(page.payer.customer.edit, "Anna")
        page.receipt.unfold()
        QTest.keyClicks(page.receipt.fields["receipt_number"].edit, "789267")
        page.receipt.fold.click()  # its line says what will be sent, and who pays is in sight
        await self._picture("new-order", "Two products typed, and who pays")

    async def _pay(self) -> None:
        """The customer looks at the lines on the phone, and pays."""
        phone = await phone_with_request(self._host.window)
        phone.open_details()
        await self._picture("phone", "The customer's side: the pretend phone", phone)
        phone.pay.click()
        await until(lambda: self._standing() is Standing.RESERVED, "the approval was not seen")
        await self._picture("reserved", "Approved on the phone and seen here by itself")

    async def _capture_by_halves(self) -> None:
        """One hoodie leaves now; the rest of the order a moment later."""
        order = self._host.window.parts.order
        picker = order.ordered.picker
        picker.ticks[1].setChecked(False)
        picker.numbers[0].selectAll()
        QTest.keyClicks(picker.numbers[0], "1")
        await self._picture(
            "ship-some", "One hoodie is ticked to leave now: the amount follows, and one line says what stays"
        )
        order.setFocus()
        await self._press_main_key()
        await until(lambda: self._standing() is Standing.PART_CAPTURED, "the first capture was not confirmed")
        await self._picture("captured-in-part", "One hoodie shipped and captured, the rest still reserved")
        await self._press_main_key()
        await until(lambda: self._standing() is Standing.CAPTURED, "the capture was not confirmed")
        await self._picture("captured", "The rest shipped and captured")

    async def _press_main_key(self) -> None:
        await until(lambda: not self._host.window.parts.order.primary.resting, "the main button rests for ever")
        focused = self._application.focusWidget()
        if focused is None:
            raise DemoFailed("the keyboard is nowhere")
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _standing(self) -> Standing:
        page = self._host.window.parts.order
        return self._app.browse.order(page.reference).standing if page.reference else Standing.DRAFT

    async def _picture(self, name: str, words: str, widget: QWidget | None = None) -> None:
        if self._host.window.parts.order.isVisible():
            await until(lambda: not self._host.window.parts.order.primary.resting, "the main button rests for ever")
        await asyncio.sleep(0.15)
        self._count += 1
        file = self._out / f"{self._count:02d}-{name}.png"
        (widget or self._host.window).grab().save(str(file))
        click.echo(f"{self._count:2d}. {words} → {file}")
