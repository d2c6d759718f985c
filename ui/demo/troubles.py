"""The unwelcome states, each brought about as it really comes.

By a customer, a clerk's slip, or the service.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import timedelta
from functools import partial

from app import __version__
from app.domain.codes import TroubleCode
from app.domain.order import Flow
from app.domain.papers.printer import Target, Way
from app.domain.shop.sales_unit import FIRST
from app.domain.standing import Standing
from app.domain.tills.shared_shop import SeenTill, SharedShop
from app.errors import Blocked, Offline
from app.runtime import now_utc
from ui.demo.panels import PanelPictures
from ui.demo.sale import DemoFailed, approve, until
from ui.dialogs.crash_report import CrashReportDialog
from ui.look.texts import sentence, standing_word
from ui.pages.settings.groups import GROUPS
from ui.pages.settings.tills import TillsPart
from ui.pages.settings.units import UnitsPart
from ui.printing.papers import TOPIC as PAPERS
from ui.shell.window import Window

WRONG_ROWS = (
    "Id;SKU;Name;Price;VAT;EAN\n1;scarf;Wool scarf, grå;349;25;7038010000066\n2;mug;Mug, blue;159;25;\n;;No number;10;25;\n"
    "4;hat;Hat;ten;25;\n5;bun;Cinnamon bun;35;17;\n6;milk;Milk;19,90;15;7,03562E+12\n"
)
UNSURE_LETTERS = "sku;name;price\nl1;Łódź;10\nz1;Żubrówka;20\n"
PRINTED = (
    Standing.RESERVED,
    Standing.PART_CAPTURED,
    Standing.CAPTURED,
    Standing.RELEASED,
    Standing.REFUNDED,
    Standing.DRAFT,
)
LONG = timedelta(seconds=70)

_READS_TO_SLEEP, _TRIES = 3, 10


class Troubles(PanelPictures):
    """Goes through them in one window."""

    async def _go_wrong(self) -> None:
        await self._mistype()
        await self._end_otherwise()
        await self._end_by_surprise()
        await self._import_wrong_rows()
        await self._look_further()
        await self._miss_papers()
        await self._be_refused()

    async def _mistype(self) -> None:
        page = self._host.window.new_order
        self._host.window.go(page)
        self._type_line("Hoodie 1.500")
        page.send.click()
        await self._picture("line-wrong")
        page.lines.line_rows.remove_edited()
        page.lines.set_typed(())
        self._type_line("2*Hoodie 499")
        page.payer.phone.edit.setText("4123")
        page.send.click()
        await self._picture("number-wrong")
        page.payer.take_customer("41 23 45 67", "")
        page.receipt.fields["tip"].edit.setText("some")
        page.send.click()
        await self._picture("tip-wrong")
        page.empty.click()

    async def _end_otherwise(self) -> None:
        app, window = self._app, self._host.window
        reference = await self._ask_for_payment("Mug 149", Flow.WEB)
        await self._picture("waiting-by-link")
        await app.actions.cancel(reference)
        await self._see(Standing.CANCELLED)
        await self._picture("cancelled")
        reference = await self._ask_for_payment("Mug 149")
        await self._picture("waiting-long", again=self._wait_long)
        await until(window.parts.order.by_phone.isEnabled, "the number cannot be changed")
        window.parts.order.by_phone.click()
        await self._picture("number-asked")
        window.parts.order.step_back()
        if app.practice is not None:
            await app.practice.decline(reference)
        await app.watch.look_now(reference)
        await self._see(Standing.DECLINED)
        await self._picture("declined")
        reference = await self._ask_for_payment("Mug 149")
        await approve(app, reference)
        await self._see(Standing.RESERVED)
        window.parts.order.later.click()
        await until(lambda: app.browse.order(reference).to_ship_later, "the order was not kept for shipping")
        await self._picture("to-ship")
        await app.actions.release(reference)
        await self._see(Standing.RELEASED)
        await self._picture("released")
        reference = await self._ask_for_payment("Mug 149")
        await approve(app, reference)
        await app.actions.capture(reference)
        await self._see(Standing.CAPTURED)
        await self._picture("refund-not-looked-up", again=self._look_in_vain)
        window.parts.order.step_back()
        await app.actions.refund(reference, reason="torn")
        await self._see(Standing.REFUNDED)
        await self._picture("refunded")
        self._type_draft("Mug 149")
        window.new_order.park.click()
        window.open_order(app.browse.drafts()[0].reference)
        await self._picture("draft")

    def _look_in_vain(self) -> None:
        """A refund that is typed, and the service does not say how the payment stands."""
        page = self._host.window.parts.order
        page.refund.click()
        page.ask_amount.amount.edit.setText("99,50")
        page.ask_amount.reason.edit.setText("torn")
        # Brought about at the question itself: to take the service away would turn every later picture, too.
        page.ask_amount.come_back(sentence(Offline("not_looked_up"), self._language))

    async def _end_by_surprise(self) -> None:
        app, window = self._app, self._host.window
        await self._start_drill("expire")
        reference = await self._ask_for_payment("Mug 149")
        await self._fall_asleep(reference)
        await self._see(Standing.EXPIRED)
        await self._picture("expired")
        await self._start_drill("approved-before-cancel")
        await self._ask_for_payment("Mug 149")
        await until(window.parts.order.cancel.isEnabled, "the request cannot be cancelled")
        window.parts.order.cancel.click()
        await until(lambda: not window.parts.order.ask_keep.isHidden(), "nobody asked whether to keep it")
        await self._picture("keep-or-release")
        await self._start_drill("lost-answer-on-capture")
        reference = await self._ask_for_payment("Mug 149")
        await approve(app, reference)
        app.tasks.cancel("sync")  # the watch would ask again at once, and then it is known
        await app.actions.capture(reference)
        await self._see(Standing.UNKNOWN)
        await self._picture("not-known-yet", again=self._check_unknown)
        await self._compare()
        app.tasks.start("sync", app.watch.keep_running(app.tasks.report))
        await self._see(Standing.CAPTURED)

    def _check_unknown(self) -> None:
        badge = self._host.window.parts.order.badge.text()
        if not badge.startswith(standing_word(Standing.UNKNOWN)):
            raise DemoFailed(f"the page says {badge}")

    async def _import_wrong_rows(self) -> None:
        window = self._host.window
        page = window.parts.catalogue
        window.go(page)
        file = self._folder / "autumn.csv"
        file.write_text(WRONG_ROWS, "utf-8")
        page.files.read(str(file))
        await until(lambda: bool(page.preview.plan.wrong), "the file was not read")
        await self._picture("import-preview")
        page.preview.change_columns.click()
        await self._picture("import-columns")
        page.preview.step_back()
        other = self._folder / "polish.csv"
        other.write_bytes(UNSURE_LETTERS.encode("cp1250"))
        page.files.read(str(other))
        await until(lambda: page.preview.preview is not None and page.preview.preview.unsure, "the file was not read")
        await self._picture("import-letters")
        page.files.read(str(file))
        await until(lambda: bool(page.preview.plan.wrong), "the file was not read")
        page.preview.leave_out.setChecked(True)
        page.preview.confirm.click()
        await until(lambda: bool(window.notices.cards), "nothing was imported")
        await self._picture("imported")
        page.begin_new("")
        page.form.save.click()
        await self._picture("product-wrong")
        page.editing.close()
        page.search.setText("zzz")
        await self._picture("no-product-found")

    async def _look_further(self) -> None:
        window = self._host.window
        window.search()
        window.parts.orders.search.setText("zzz")
        await self._picture("no-order-found")
        await self._look_through_settings()
        window.parts.training.take_tour()
        await self._picture("tour")
        window.parts.training.tour.leave()

    async def _look_through_settings(self) -> None:
        settings = self._host.window.parts.settings
        self._host.window.go(settings)
        for group in GROUPS[1:]:
            await self._picture(f"settings-{group.name}", again=partial(settings.open_group, group.name))
        units = settings.part(UnitsPart)
        units.add()
        await self._picture("settings-unit-new")
        await self._look_at_tills()
        await self._look_at_help()
        settings.search.setText("print")
        await self._picture("settings-found")
        settings.search.setText("zzz")
        await self._picture("settings-nothing-found")
        prefix = settings.open_setting("reference_prefix")
        if prefix is not None:
            prefix.put("1")
            settings.form.complete()
            await self._picture("settings-wrong")
            prefix.revert()

    async def _look_at_tills(self) -> None:
        """The form of a shop that is shared, and the tills of one; no server is there."""
        settings = self._host.window.parts.settings
        tills = settings.part(TillsPart)
        tills.card.share.click()
        tills.card.address.edit.setText("postgresql://till@db.example.com/shop")
        tills.complain(Blocked("server_unreached", reason="connection timed out"))
        await self._picture("settings-tills-share")
        tills.card.leave.click()
        tills.tills = [
            SeenTill(1, "Kari", __version__, 0, 0, same_schema=True),
            SeenTill(2, "Ola", __version__, 1200, 14, same_schema=True),
        ]
        shared = SharedShop("postgresql://till@db.example.com/shop", 1)
        await self._picture("settings-tills-shared", again=partial(tills.show, shared))
        tills.card.move_back.click()
        await self._picture("settings-tills-back", again=partial(tills.show, shared))
        tills.card.leave.click()

    async def _look_at_help(self) -> None:
        """The manual, searched, and what a crash left."""
        desk, reports = self._host.window.parts.help, self._app.upkeep.crash_reports
        if desk is None:
            return
        desk.open("counter.md")
        await self._picture("help", desk.shown)
        if desk.shown is not None:
            desk.shown.search.setText("refund")
            await self._picture("help-found", desk.shown)
        desk.close()
        reports.leave(LookupError())
        report = CrashReportDialog(self._host.window.parts.context, self._host.window, self._app.folder)
        report.show()
        await self._picture("crash-report", report)
        report.delete.click()

    async def _miss_papers(self) -> None:
        """Five papers that a printer did not take: they stay in sight until they have come."""
        app, window = self._app, self._host.window
        # Port 1 of this machine: no printer ever listens there, and the refusal comes at once.
        nobody = Target(Way.NETWORK, "127.0.0.1", 1)
        missed = [view.reference for view in app.browse.views("", 30) if view.standing in PRINTED][:5]
        window.go(window.new_order)
        for reference in missed:
            with suppress(Blocked):
                await app.printing.print(reference, nobody)
        await until(lambda: window.notices.has_topic(PAPERS), "nobody told of the papers")
        await self._picture("papers-not-printed")
        for reference in missed:
            await app.printing.hand_over(reference, f"{reference}.pdf", lambda blocks: None)
        await until(lambda: not window.notices.has_topic(PAPERS), "the papers are still missed")

    async def _be_refused(self) -> None:
        window = self._host.window
        await self._start_drill("push-not-allowed")
        self._type_draft("Mug 149")
        window.new_order.send.click()
        await until(lambda: self._app.browse.push_refused_since(FIRST) is not None, "the push was not refused")
        await self._come_back()
        await self._picture("push-refused")
        window.go(window.new_order)
        await self._picture("new-order-by-code")

    async def _lose_the_file(self) -> None:
        """Last of all: from here on nothing can be saved."""
        stage = self._host
        await self._app.safety.back_up()
        # Said and not done: a file that is really damaged would end the run of pictures.
        self._app.safety.stop_writing(Blocked(TroubleCode.FILE_DAMAGED, reason="a page that cannot be read"))
        stage.window.show_orders()
        await until(stage.window.parts.safety_bar.isVisible, "nobody said that the file is damaged")
        await self._picture("file-damaged")
        stage.window.parts.safety_bar.restore.click()
        await until(lambda: stage.asked is not None, "nobody asked whether to put the backup back")
        await self._picture("put-a-backup-back", stage.asked)
        if stage.asked is not None:
            stage.asked.close()

    # ----------------------------------------------------------------------------------------------------------------------

    async def _fall_asleep(self, reference: str) -> None:
        """Read the request until its customer has fallen asleep over it, at the third read of the drill.

        The watch reads whoever else waits: if one of those was the third read, the drill begins again.
        """
        for _ in range(_TRIES):
            reads = 0
            while reads < _READS_TO_SLEEP:
                reads += await self._app.watch.look_now(reference)
                await asyncio.sleep(0)
            if self._app.browse.order(reference).standing is Standing.EXPIRED:
                return
            await self._start_drill("expire")

    async def _start_drill(self, name: str) -> None:
        if self._app.practice is None:
            raise DemoFailed("there is nothing to practise with")
        await self._app.practice.start_drill(name)

    def _type_draft(self, words: str) -> None:
        """An order to our own phone, typed but not sent."""
        window = self._host.window
        window.go(window.new_order)
        self._type_line(words)
        window.new_order.payer.phone.edit.setText("41 23 45 67")

    async def _ask_for_payment(self, words: str, flow: Flow = Flow.PUSH) -> str:
        self._type_draft(words)
        window = self._host.window
        window.new_order.payer.choose(flow)
        window.new_order.send.click()
        await until(lambda: self._standing() is Standing.WAITING, "the request was not sent")
        return window.parts.order.reference

    def _wait_long(self) -> None:
        window = self._host.window
        folded = Window.folded.made(window)
        for strip in (window.strip, *([] if folded is None else [folded])):
            strip.tick(now_utc() + LONG)
        window.parts.order.request.tick(now_utc() + LONG)
