"""One window, drawn in every page and state of the program."""

from __future__ import annotations

import asyncio
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.input.typed_order import TypedLine
from app.domain.money import Currency
from app.domain.order import Flow, Order, OrderLine, OtherPayment, Source
from app.domain.shop.sticker import CheckIn
from app.domain.standing import Standing
from ui.demo.days import DayPictures
from ui.demo.money import MoneyPictures
from ui.demo.sale import DemoFailed, approve, order_of, phone_with_request, until
from ui.demo.staff import StaffPictures
from ui.demo.tills import TillPictures
from ui.demo.troubles import Troubles
from ui.input.commands import TABLE, Command
from ui.widgets.shell.notice_cards import PileCard

WEIGHED = 9
"""The place on the grid of what is sold by weight in the sample shop."""
UNKNOWN_CODE = "7038010009457"
PRICES = (24900, 109750, 4950, 1234500, 14900, 49900)
FOUR_KEYS = (TABLE[Command.FAVOURITE].keys[0], "Return", "Return", TABLE[Command.MAIN].keys[0])


class Play(DayPictures, MoneyPictures, Troubles, StaffPictures, TillPictures):
    """Goes through every state; each is drawn."""

    async def four_keys(self) -> None:
        """A favourite for a customer of before."""
        await self._fill_catalogue()
        self._host.window.resize(self._size(self._sizes[0]))
        self._host.window.new_order.focus_first()
        await asyncio.sleep(0.3)
        for number, key in enumerate(FOUR_KEYS, 1):
            # To whatever has the keyboard, as on a till: nothing is clicked on the way.
            QTest.keySequence(self._application.focusWidget() or self._host.window, key)
            if number == len(FOUR_KEYS):
                await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
            await asyncio.sleep(0.3)
            self._save(self._host.window, self._out / f"four-keys-{number}.png")

    async def every_state(self) -> None:
        """Everything, in the order in which a shop comes upon it."""
        window = self._host.window
        self._host.greet()
        await self._picture("first-start")
        window.go(window.new_order)
        await self._picture("new-order-without-catalogue")
        window.go(window.parts.catalogue)
        await self._picture("catalogue-empty")
        await self._fill_catalogue()
        window.go(window.new_order)
        await self._picture("new-order-empty")
        await self._type_and_choose()
        await self._build_orders()
        await self._sell_by_phone()
        await self._sell_by_code()
        await self._ship_what_costs_nothing()
        await self._serve_six()
        await self._visit_pages()
        await self._show_what_is_kept()
        await self._go_wrong()
        await self._meet_at_one_order()
        await self._bring_people()
        await self._lose_the_file()

    async def _show_what_is_kept(self) -> None:
        """What is kept of the customer of the newest order, and the question whether to erase them."""
        parts = self._host.window.parts
        over = (row.reference for row in self._app.browse.orders() if row.phone and row.standing is Standing.CAPTURED)
        parts.show_privacy(next(over))
        await until(parts.privacy.person.erase.isVisible, "it does not say what is kept")
        await self._picture("data-protection")
        parts.privacy.person.erase.click()
        await self._picture("data-protection-erase")

    async def _type_and_choose(self) -> None:
        """What the page says while an order comes to be; it is empty again afterwards."""
        page = self._host.window.new_order
        entry, lines = page.lines.entry, page.lines

        def type_words(words: str) -> None:
            entry.setFocus()
            entry.clear()
            QTest.keyClicks(entry, words)

        def send_too_early() -> None:
            type_words("250")
            page.send.click()

        await self._picture("enter-foretold", again=lambda: type_words("2*Te 35"))
        entry.clear()
        self._type_line("2*Hoodie 499")
        await self._picture("left-in-the-field", again=send_too_early)
        entry.clear()
        lines.favourites.pick(WEIGHED)
        await self._picture("quantity-asked", again=lines.rows[-1].quantity.setFocus)
        lines.rows[-1].removed.emit()
        lines.add_free()
        await self._picture("free-line", again=lines.rows[-1].name.setFocus)
        lines.set_typed([TypedLine(f"Strikket genser i merinoull, {size}", "2", "1299,00") for size in range(36, 46)])
        await self._picture("ten-lines", again=entry.setFocus)
        page.payer.choose(Flow.QR)
        page.payer.customer.edit.setText("41234567")
        await self._picture("number-as-name", again=page.payer.customer.edit.setFocus)
        page.payer.customer.edit.clear()
        page.receipt.fold.setFocus()
        page.receipt.unfold()
        await self._picture("receipt-open", again=page.receipt.unfold)
        page.receipt.fold.click()
        page.payer.choose(Flow.PUSH)
        page.empty.click()

    async def _build_orders(self) -> None:
        page = self._host.window.new_order
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
        self._host.window.notices.drop_all()
        page.take_code(UNKNOWN_CODE)
        await self._picture("unknown-code")
        page.lines.unknown.leave.click()
        page.receipt.fold.click()
        await self._check_in()
        phone = page.payer.phone.edit

        def ask() -> None:
            phone.setFocus()
            page.payer.suggestions.asked.emit()

        await self._picture("parked-and-customers-of-before", again=ask)
        QTest.keyClick(phone, Qt.Key.Key_Return)
        await self._picture("new-order")

    async def _check_in(self) -> None:
        """Somebody scans the sticker at the till, and goes again."""
        payer, check_ins = self._host.window.new_order.payer, self._app.webhooks.check_ins
        scanned = "demo"
        check_ins.note(CheckIn(scanned, scanned, self._app.now()))
        await until(lambda: payer.customer_token == scanned, "nobody is at the till")
        await self._picture("customer-at-the-till")
        self._app.stickers.let_go(scanned)
        await until(lambda: not payer.customer_token, "the customer is still at the till")

    async def _sell_by_phone(self) -> None:
        window = self._host.window
        window.new_order.send.click()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        await self._picture("waiting-on-the-phone")
        phone = await phone_with_request(window)
        phone.open_details()
        await self._picture("phone", phone)
        await approve(self._app, window.parts.order.reference)
        await self._see(Standing.RESERVED)
        phone.close()
        await self._come_back()
        await self._picture("reserved")
        picker = window.parts.order.ordered.picker
        picker.ticks[1].setChecked(False)
        picker.numbers[0].setText("1")
        picker.changed.emit()
        await self._picture("ship-some")
        await self._press_main()
        await self._see(Standing.PART_CAPTURED)
        await self._picture("captured-in-part")
        window.parts.order.other_amount.click()
        window.parts.order.happened.details.click()
        await self._picture("other-amount-and-details")
        window.parts.order.happened.details.click()
        window.parts.order.refund.click()
        await self._picture("refund-asked")
        window.parts.order.step_back()
        await self._press_main()
        await self._see(Standing.CAPTURED)
        await self._picture("captured")
        await self._open_panels()

    async def _press_main(self) -> None:
        primary = self._host.window.parts.order.primary
        await until(lambda: not primary.resting, "the main button rests for ever")
        primary.click()

    async def _sell_by_code(self) -> None:
        window = self._host.window
        window.go(window.new_order)
        window.switch_customer()
        self._type_line("2*Hoodie 499")
        self._type_line("Cap 99,50")
        window.new_order.payer.choose(Flow.QR)
        window.new_order.keep_typed()
        customer = window.parts.second_screen.window
        if customer is None:
            raise DemoFailed("there is no window for the customer")
        await self._picture("customer-building", customer)
        window.new_order.send.click()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        await self._come_back()
        await self._picture("waiting-by-code")
        await self._picture("customer-code", customer)
        await approve(self._app, window.parts.order.reference)
        await self._see(Standing.RESERVED)
        await self._picture("customer-thanks", customer)
        window.switch_customer()

    async def _ship_what_costs_nothing(self) -> None:
        """A tip and a gift card, which are on no line, and goods that cost nothing."""
        app, window = self._app, self._host.window
        coffee, bun, napkin = (
            OrderLine(name, "", Decimal(1), price, 2500)
            for name, price in (("Coffee", 3500), ("Bun", 3900), ("Napkin", 0))
        )
        card = (OtherPayment(Source.GIFT_CARD, 2000),)
        typed = Order((coffee, bun, napkin), Currency.NOK, phone="4748122250", tip=1000, other_payments=card)
        reference = (await app.checkout.save(typed)).reference
        await app.checkout.send(reference)
        await approve(app, reference)
        window.open_order(reference)
        await self._see(Standing.RESERVED)
        for position in (1, 2):
            window.parts.order.ordered.picker.ticks[position].setChecked(False)
        await self._picture("gift-card-pays-first")
        window.parts.order.ordered.picker.ticks[0].setChecked(False)
        window.parts.order.ordered.picker.ticks[1].setChecked(True)
        await app.actions.ship(reference, {0: Decimal(1)})
        await app.actions.ship(reference, {1: Decimal(1)})
        await self._see(Standing.CAPTURED)
        await self._picture("free-goods-left")

    async def _serve_six(self) -> None:
        """Six customers at once, and then one after the other has paid while the next order is built."""
        app, window = self._app, self._host.window
        window.go(window.new_order)
        self._type_line("2*Hoodie 499")
        self._type_line("Cap 99,50")
        phones = [f"479000001{number}" for number in range(6)]
        saved = [
            await app.checkout.save(order_of("Mug", price, phone, ""))
            for price, phone in zip(PRICES, phones, strict=True)
        ]
        for each in saved:
            await app.checkout.send(each.reference)
        await until(lambda: len(window.waiting.rows) >= len(saved), "they are not in the strip")
        window.new_order.focus_first()
        await self._picture("six-waiting")
        for some, name in ((saved[:2], "two-notices"), (saved[2:], "pile-of-notices")):
            for each in some:
                await approve(app, each.reference)
            await self._gone_from_strip(some[-1].reference)
            await self._picture(name)
        for card in window.notices.cards:
            if isinstance(card, PileCard):
                card.turn.click()
        await self._picture("pile-unfolded")
        window.notices.drop_all()
        window.new_order.empty.click()

    async def _gone_from_strip(self, reference: str) -> None:
        await until(lambda: reference not in self._host.window.waiting.rows, "the approval was not seen")

    async def _visit_pages(self) -> None:
        window = self._host.window
        # So that the strip is not empty beside the lists.
        await self._app.checkout.send(
            (await self._app.checkout.save(order_of("Mug", 14900, "4792345678", "Bjørn"))).reference
        )
        window.show_orders()
        await self._picture("orders")
        await self._find_anything()
        await self._see_lists()
        await self._open_several()
        await self._look_elsewhere()
        window.show_to_ship()
        await self._picture("to-ship-nothing")
        for row in self._app.browse.orders("state:reserved", 4):
            await self._app.actions.ship_later(row.reference)
        await until(lambda: len(window.parts.to_ship.model.rows) == 4, "the list of what is to go stayed empty")
        window.parts.to_ship.everything.click()
        await self._picture("to-ship")
        await self._see_days()
        await self._see_money()
        window.go(window.parts.catalogue)
        await self._picture("catalogue")
        window.parts.catalogue.editing.open(window.parts.catalogue.model.rows[0].sku)
        await self._picture("catalogue-form")
        window.parts.catalogue.editing.close()
        window.go(window.parts.settings)
        await self._picture("settings")
        window.go(window.parts.going_live)
        await self._picture("going-live")
        window.show_drills()
        drills = window.parts.drills
        await until(lambda: drills is not None and bool(drills.rows), "there are no drills")
        await self._picture("drills")
        window.show_keys()
        await self._picture("keys", window.keys)
        window.keys.close()
