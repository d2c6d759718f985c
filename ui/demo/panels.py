"""The panels beside an order, each with something in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.domain.engine.comparison import Comparison, Movement
from app.domain.payment import Event
from ui.demo.drawing import Drawing
from ui.pages.order.compare_side import CompareSide
from ui.pages.order.notes_side import NotesSide
from ui.pages.order.panels import COMPARE


class PanelPictures(Drawing):
    """Opens them one after the other on the page that is shown."""

    async def _open_panels(self) -> None:
        panels = self._host.window.parts.order.panels
        panels.toggle("say")
        await self._picture("what-to-say")
        panels.toggle("sees")
        await self._picture("what-the-customer-sees")
        panels.toggle("shipments")
        await self._picture("shipments")
        await self._write_notes()
        panels.toggle("papers")
        await self._picture("papers")
        panels.toggle("customer")
        await self._picture("customer")
        panels.toggle("case")
        await self._picture("case-card")
        if panels.case is not None:
            panels.case.calls.click()
        await self._picture("last-calls")
        panels.toggle("case")

    async def _write_notes(self) -> None:
        """Notes as they are written, and one that is being changed."""
        page, notes = self._host.window.parts.order, self._app.notes
        page.panels.toggle("notes")
        await self._picture("notes-none")
        first = await notes.add(page.reference, "Size M was too small, she wants L.")
        await notes.edit(
            page.reference, first.number, "Size M was too small, she wants L. The next parcel can go to the shop."
        )
        await notes.add(page.reference, "Called at noon. Very friendly, no hurry.")
        await notes.tag(page.reference, "vip", "call back", "exchange")
        await self._picture("notes")
        side = page.panels.sides["notes"]
        if isinstance(side, NotesSide):
            side.panel.rows[0].begin()
            await self._picture("note-edited")
            side.panel.rows[0].leave.click()

    async def _compare(self) -> None:
        """A step that is not known beside the log, as if somebody had moved money in the portal meanwhile."""
        page = self._host.window.parts.order
        panels = page.panels
        view = self._app.browse.order(page.reference)
        step = view.pending[-1]
        at = step.recorded_at + timedelta(seconds=1)
        mine = Event(step.reference, "7412589630", "CAPTURED", step.amount, at)
        other = replace(mine, psp_reference="7412589711", amount=replace(step.amount, minor=step.amount.minor // 2))
        found = Comparison(
            step, (Movement(mine), Movement(other)), mine.amount.minor + other.amount.minor, at + timedelta(minutes=10)
        )

        def show() -> None:
            # Brought about at the panel itself: the built-in service tells the keys of all its movements.
            panels.show_panel(COMPARE)
            page.happened.hide()
            side = panels.sides[COMPARE]
            if isinstance(side, CompareSide):
                side.panel.show_comparison(found, self._app.now())

        await self._picture("compare", again=show)
        panels.show_panel("")
        page.happened.show()
