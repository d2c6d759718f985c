"""The scan router: to an order, a search, or a notice.

To the order that is being built, to an order that is looked for, or into one quiet notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.domain.input.entry import is_amount
from app.domain.input.phone import is_phone
from app.domain.problem import AppError
from app.domain.scanning.scan import Scan, Sort, is_typing
from app.domain.standing import Standing
from ui.context import Context
from ui.look.texts import tr

if TYPE_CHECKING:
    from ui.input.scanner import Origin
    from ui.shell.parts import WindowParts

NUMBER = "takes-number"
"""A property of fields into which phone numbers are typed: there a number is no code."""
TOPIC = "scans"
"""Of the one notice that collects what was scanned while a question stood open."""


@runtime_checkable
class TakesScans(Protocol):
    """A page that takes some scans itself while it is shown."""

    def take_scan(self, scan: Scan) -> bool:
        """Take the scan; False to let it go where scans go."""


@runtime_checkable
class Asks(Protocol):
    """A page on which a question may stand open."""

    @property
    def asking(self) -> bool:
        """Whether one does."""
        ...


class Scans(QObject):
    """Takes every scan of a window.

    While a question stands open a scan is only told, and opened when somebody wants it.
    """

    def __init__(self, context: Context, parts: WindowParts) -> None:
        super().__init__(parts)
        self._context = context
        self._parts = parts
        self._offered: list[Scan] = []

    def on_scanned(self, scan: Scan, origin: Origin) -> None:
        """Route a scan; what cannot be a code goes where it was typed.

        It was scanned, or typed as quickly.
        """
        # A scanner and a person who pastes or types with a numbering pad look alike; what no code can be is typing.
        if self._is_typing(scan, origin):
            self._type(origin)
            return
        self._parts.close_finder()  # a code is for the page below, as if the box were not there
        page: object = self._parts.navigation.shown
        if isinstance(page, TakesScans) and page.take_scan(scan):
            return
        # A question about money must not be carried off by a scan from across the counter.
        asking = isinstance(page, Asks) and page.asking
        if asking or QApplication.activeModalWidget() is not None:
            self._offer(scan)
        else:
            self.take(scan)

    def _is_typing(self, scan: Scan, origin: Origin) -> bool:
        settings = self._context.app.preferences.current
        text = origin.text.strip()
        if scan.sort is not Sort.PRODUCT:
            return False
        number = origin.field is not None and bool(origin.field.property(NUMBER)) and is_phone(text, settings.market)
        if not number and not is_typing(text) and not is_amount(text, settings.currency):
            return False
        # Unless it is a product of this shop: some have short codes of their own.
        return self._context.bridge.read(lambda: self._context.app.catalogue.scanned(scan)) is None

    def _type(self, origin: Origin) -> None:
        """As if the keys had come one by one; where no field had the keyboard, into the one field of a new order."""
        field = origin.field
        if field is None:
            self._parts.navigation.go(self._parts.new_order)
            field = self._parts.new_order.lines.entry
        field.insert(origin.text)
        # `insert` is a change by program and says nothing to those who hear what is typed.
        field.textEdited.emit(field.text())

    def _offer(self, scan: Scan) -> None:
        notices = self._parts.notices
        self._offered = [*self._offered, scan] if notices.has_topic(TOPIC) else [scan]
        text = tr("Scanned: {codes}").format(codes=" · ".join(each.text for each in self._offered))
        colours = self._context.look.palette.released
        notices.show_notice(text, "barcode", colours, stays=False, offer=(tr("Open"), self._take_offered), topic=TOPIC)

    def _take_offered(self) -> None:
        for scan in self._offered:
            self.take(scan)

    def take(self, scan: Scan) -> None:
        """Open the order, add the product, or take down who pays."""
        try:
            found = None if scan.sort is Sort.PAYER else self._context.app.catalogue.scanned(scan)
        except AppError as trouble:
            self._context.bridge.tell(trouble)
            return
        # A product's code first: a shop may name its products as our references are.
        if found is None and scan.sort is not Sort.PAYER and self._open_order(scan):
            return
        new_order, navigation = self._parts.new_order, self._parts.navigation
        if navigation.shown is not new_order:
            navigation.go(new_order)
        if scan.sort is Sort.PAYER:
            new_order.take_personal_qr(scan.text)
        elif found is None:
            new_order.take_code(scan.text)
        else:
            new_order.take_scanned(found)

    def _open_order(self, scan: Scan) -> bool:
        """Open the order with this reference, a parked one where it was left. False for what is no order's reference."""
        try:
            view = self._context.app.browse.order(scan.text)
        except AppError as trouble:
            # Only what looks like a reference is missed; any other code is tried as one in silence.
            if scan.sort is Sort.ORDER:
                self._context.bridge.tell(trouble)
            return scan.sort is Sort.ORDER
        if view.standing is Standing.DRAFT:
            self._parts.navigation.go(self._parts.new_order)
            self._parts.new_order.resume(view.reference)
        else:
            self._parts.open_order(view.reference)
        return True
