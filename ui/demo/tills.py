"""Two tills at one thing: what is seen of each other."""

from __future__ import annotations

from dataclasses import replace

from app.domain.order import OrderLine, parse_quantity
from ui.demo.drawing import Drawing
from ui.demo.sale import DemoFailed


class TillPictures(Drawing):
    """One till, and what another does meanwhile."""

    async def _meet_at_one_order(self) -> None:
        app, window = self._app, self._host.window
        page = window.new_order
        window.go(page)
        for words in ("2*Hoodie 450", "Mug 149"):
            page.lines.entry.setText(words)
            page.lines.entry.returnPressed.emit()
        page.payer.phone.edit.setText("41 23 45 67")
        page.park.click()
        reference = app.browse.drafts()[0].reference
        page.resume(reference)
        page.lines.rows[0].quantity.setText("3")
        page.receipt.fields["note"].edit.setText("By the door; she comes with the car at four and rings the bell.")
        order = app.browse.order(reference).order
        cap = OrderLine("Cap", "", parse_quantity("1"), 9950, 2500)
        await app.checkout.change(
            reference, replace(order, lines=(*order.lines, cap), customer="Anna", phone="4798765432")
        )
        page.park.click()
        dialog = page.drafts.elsewhere.dialog
        if dialog is None:
            raise DemoFailed("nobody was asked about the two versions")
        await self._picture("changed-meanwhile", dialog)
        dialog.take.click()
        await app.checkout.discard(reference)
        page.park.click()
        dialog = page.drafts.elsewhere.dialog
        if dialog is None:
            raise DemoFailed("nobody was asked about an order that is gone")
        await self._picture("draft-gone", dialog)
        dialog.take.click()
