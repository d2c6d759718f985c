"""People at one till: the page, the lock, and a second person."""

from __future__ import annotations

from app.domain.problem import Invalid
from app.domain.shop.permission import SECOND_NEEDED, Act, Role
from ui.demo.drawing import Drawing
from ui.demo.sale import DemoFailed, until

PIN = "4826"


class StaffPictures(Drawing):
    """From one person alone to three of them."""

    async def _bring_people(self) -> None:
        staff, window = self._app.staff, self._host.window
        page = window.parts.people
        window.go(page)
        await self._picture("people-none")
        await staff.add("Kari Nordmann", PIN)
        await staff.add("Mona", PIN, Role.MANAGER)
        await staff.add("Ola", PIN, Role.CLERK, 50_000)
        await until(lambda: len(page.people.buttons) > 1, "the people are not shown")
        await self._picture("people")
        page.people.change_wanted.emit("Ola")
        await self._picture("people-change")
        await staff.lock()
        await until(lambda: window.parts.till_lock.locked, "the till is not locked")
        await self._picture("locked")
        await staff.sign_in("Ola", PIN)
        await until(lambda: not window.parts.till_lock.locked, "the till is still locked")

        async def above_the_limit() -> None:
            raise Invalid(SECOND_NEEDED, field="refund", right=Act.REFUND, amount=75_000)

        self._host.bridge.run_with_second("refund", above_the_limit)
        await until(lambda: window.parts.till_lock.second is not None, "no second person was asked for")
        second = window.parts.till_lock.second
        if second is None:
            raise DemoFailed("the question for a second person is gone")
        await self._picture("second-person", second)
        second.reject()
        await staff.lock()
        await staff.sign_in("Kari Nordmann", PIN)
        await until(lambda: not window.parts.till_lock.locked, "the till is still locked")
