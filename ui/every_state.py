"""One window that goes through every page and state of the program, and is drawn in each."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import runtime
from app.domain.order import Flow
from app.domain.standing import Standing
from app.runtime import App, Profile
from ui.demo import DemoFailed, approve, order_of, sell_before, until
from ui.keys import TABLE, Act
from ui.main import Stage

SIZES = {"1024x768": QSize(1024, 768), "1280x800": QSize(1280, 800), "1920x1080": QSize(1920, 1080)}
UNKNOWN_CODE = "7038010009457"
FIVE_KEYS = (TABLE[Act.FAVOURITE].keys[0], "Return", "Down", "Return", TABLE[Act.MAIN].keys[0])


class Play:
    """One window in one language and theme that goes through every state; each is drawn in all `sizes`."""

    def __init__(self, application: QApplication, out: Path, language: str, theme: str, sizes: Sequence[str]) -> None:
        self._application = application
        self._out, self._language, self._theme, self._sizes = out, language, theme, sizes
        self._count = 0
        self._app: App
        self._stage: Stage

    async def perform(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Open a window on a shop with some orders of before, do the `work` in it, and take all down again."""
        with tempfile.TemporaryDirectory(prefix="kvitt-gallery-") as folder:
            self._app = runtime.build(Path(folder), Profile.PRACTICE)
            values = {"language": self._language, "theme": self._theme, "shop": "Fjord & Co", "motion": "off"}
            self._app.preferences.change({**values, "sounds": "off"})
            self._app.start_sandbox()
            await sell_before(self._app)
            self._stage = Stage(self._application, self._app)
            self._stage.show()
            self._stage.wake()
            self._stage.start_work()
            try:
                await self._come_back()
                await work()
            finally:
                self._stage.close()
                self._stage.window.close()
                await self._app.close()
                self._stage.window.deleteLater()

    async def five_keys(self) -> None:
        """A favourite for a customer of before."""
        self._fill_catalogue()
        self._stage.window.resize(self._size(self._sizes[0]))
        self._stage.window.new_order.focus_first()
        await asyncio.sleep(0.3)
        for number, key in enumerate(FIVE_KEYS, 1):
            QTest.keySequence(self._application.focusWidget() or self._stage.window, key)
            if number == len(FIVE_KEYS):
                await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
            await asyncio.sleep(0.3)
            self._save(self._stage.window, self._out / f"five-keys-{number}.png")

    async def every_state(self) -> None:
        """Everything, in the order in which a shop comes upon it."""
        window = self._stage.window
        self._stage.greet()
        await self._picture("first-start")
        window.go(window.new_order)
        await self._picture("new-order-without-catalogue")
        window.go(window.catalogue)
        await self._picture("catalogue-empty")
        self._fill_catalogue()
        window.go(window.new_order)
        await self._picture("new-order-empty")
        await self._build_orders()
        await self._sell_by_phone()
        await self._sell_by_code()
        await self._visit_pages()

    async def _build_orders(self) -> None:
        page = self._stage.window.new_order
        entry = page.lines.entry

        def suggest() -> None:
            entry.setFocus()
            entry.clear()
            QTest.keyClicks(entry, "ho")

        await self._picture("suggestions", again=suggest)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        self._type_line("Cap 99,50")
        page.park.click()
        self._type_line("2*Hoodie 499")
        self._type_line("Gift wrapping 45")
        page.lines.rows[0].quantity.setFocus()
        page.receipt.unfold()
        await self._picture("line-open", again=page.lines.rows[0].quantity.setFocus)
        for card in list(self._stage.window.notices.cards):
            card.close_button.click()
        page.take_code(UNKNOWN_CODE)
        await self._picture("unknown-code")
        page.lines.unknown.leave.click()
        phone = page.payer.phone.edit

        def ask() -> None:
            phone.setFocus()
            page.payer.suggestions.asked.emit()

        await self._picture("parked-and-customers-of-before", again=ask)
        QTest.keyClick(phone, Qt.Key.Key_Return)
        await self._picture("new-order")

    async def _sell_by_phone(self) -> None:
        window = self._stage.window
        window.new_order.send.click()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        await self._picture("waiting-on-the-phone")
        window.show_phone()
        phone = window.phone
        if phone is None:
            raise DemoFailed("there is no phone")
        await until(lambda: hasattr(phone, "pay"), "the request did not reach the phone")
        phone.open_details()
        await self._picture("phone", phone)
        await approve(self._app, window.order.reference)
        await self._see(Standing.RESERVED)
        phone.close()
        await self._come_back()
        await self._picture("reserved")
        picker = window.order.ordered.picker
        picker.ticks[1].setChecked(False)
        picker.numbers[0].setText("1")
        picker.changed.emit()
        await self._picture("ship-some")
        window.order.primary.click()
        await self._see(Standing.PART_CAPTURED)
        await self._picture("captured-in-part")
        window.order.refund.click()
        await self._picture("refund-asked")
        window.order.step_back()
        window.order.primary.click()
        await self._see(Standing.CAPTURED)
        await self._picture("captured")

    async def _sell_by_code(self) -> None:
        window = self._stage.window
        window.go(window.new_order)
        window.switch_customer()
        self._type_line("2*Hoodie 499")
        self._type_line("Cap 99,50")
        window.new_order.payer.choose(Flow.QR)
        window.new_order.keep_typed()
        customer = window.second_screen.window
        if customer is None:
            raise DemoFailed("there is no window for the customer")
        await self._picture("customer-building", customer)
        window.new_order.send.click()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        await self._come_back()
        await self._picture("waiting-by-code")
        await self._picture("customer-code", customer)
        await approve(self._app, window.order.reference)
        await self._see(Standing.RESERVED)
        await self._picture("customer-thanks", customer)
        window.switch_customer()

    async def _visit_pages(self) -> None:
        window = self._stage.window
        await self._app.checkout.send(self._app.checkout.save(order_of("Mug", 14900, "4792345678", "Bjørn")).reference)
        window.show_orders()
        await self._picture("orders")
        window.go(window.catalogue)
        await self._picture("catalogue")
        window.catalogue.editing.open(window.catalogue.model.rows[0].sku)
        await self._picture("catalogue-form")
        window.catalogue.editing.close()
        window.go(window.settings)
        await self._picture("settings")
        window.show_drills()
        drills = window.drills
        await until(lambda: drills is not None and bool(drills.rows), "there are no drills")
        await self._picture("drills")
        window.show_keys()
        await self._picture("keys", window.keys)
        window.keys.close()

    # what a clerk and a customer do ---------------------------------------------------------------------------------------

    def _fill_catalogue(self) -> None:
        self._app.catalogue.apply(self._app.catalogue.sample(self._app.preferences.current.market))

    def _type_line(self, words: str) -> None:
        entry = self._stage.window.new_order.lines.entry
        entry.setText(words)
        entry.returnPressed.emit()

    def _standing(self) -> Standing:
        reference = self._stage.window.order.reference
        return self._app.browse.order(reference).standing if reference else Standing.DRAFT

    async def _see(self, standing: Standing) -> None:
        await until(lambda: self._standing() is standing, f"the order never was {standing.name}")

    async def _come_back(self) -> None:
        window = self._stage.window
        window.activateWindow()
        await until(window.isActiveWindow, "the window did not come up")

    # pictures -------------------------------------------------------------------------------------------------------------

    async def _picture(
        self, name: str, widget: QWidget | None = None, again: Callable[[], object] = lambda: None
    ) -> None:
        """Save this state in every size; `again` puts up what does not outlast a change of size."""
        self._count += 1
        window = self._stage.window
        drawn = widget or window
        for size in self._sizes:
            if drawn is window or drawn is window.second_screen.window:
                drawn.resize(self._size(size))
            await asyncio.sleep(0.05)
            again()
            await asyncio.sleep(0.1)
            folder = self._out / f"{self._language}-{self._theme}-{size.strip('%')}"
            self._save(drawn, folder / f"{self._count:02d}-{name}.png")

    def _size(self, size: str) -> QSize:
        return SIZES.get(size, SIZES["1280x800"])

    def _save(self, widget: QWidget, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not widget.grab().save(str(file)):
            raise DemoFailed(f"{file} cannot be written")
