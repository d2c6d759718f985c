"""The page of the day: what keeps it open, what was closed, and reports."""

from __future__ import annotations

from datetime import timedelta

from app.domain.day.business_day import Period
from ui.demo.drawing import Drawing
from ui.demo.sale import until
from ui.pages.day.page import CLOSING, REPORT
from ui.pages.day.report_choices import OWN
from ui.shell.day.joining import hand_on


class DayPictures(Drawing):
    """Closes a day of before, and makes reports."""

    async def _see_days(self) -> None:
        window = self._host.window
        day = window.parts.day
        window.go(day)
        await until(lambda: bool(day.closing.cards.hours.rows), "the day is not counted")
        await self._picture("day")
        await self._app.day_closing.close(self._app.day_closing.today - timedelta(days=1))
        await until(lambda: day.closing.earlier.count() == 1, "the closed day is not offered")
        day.closing.earlier.activated.emit(0)
        await self._picture("day-closed-before")
        dialog = hand_on(window.parts.context, day, self._app.day_closing.newest()[0])
        await self._picture("day-handed-on", dialog)
        dialog.close()
        day.closing.primary.click()
        day.tabs.setCurrentIndex(REPORT)
        await until(lambda: day.report.shown is not None, "there is no report")
        await self._picture("report")
        choices = day.report.choices
        for period, name in ((str(Period.YEAR), "report-year"), (OWN, "report-own-days")):
            row = choices.period.findData(period)
            choices.period.setCurrentIndex(row)
            choices.period.activated.emit(row)
            await until(lambda: day.report.is_up_to_date, "the report is not made anew")
            await self._picture(name)
        day.tabs.setCurrentIndex(CLOSING)
