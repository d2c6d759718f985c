"""What the customer sees, as pictures for the review."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QSize

from ui.look.theme import Look
from ui.shell.customer.screen import CustomerWindow

if TYPE_CHECKING:
    from app.runtime import App

SIZE = QSize(1024, 768)


class CustomerPictures:
    """A customer's window that follows the test payments of a run."""

    def __init__(
        self, app: App, look: Look, now: Callable[[], datetime], band: str = "", application: object = None
    ) -> None:
        """`band` says that no money is real.

        `application` has to live as long as something is drawn.
        """
        settings = app.preferences.current
        self._app, self._now, self._application = app, now, application
        self._window = CustomerWindow(look, settings.shop, settings.wallet(now().date()), band)
        self._window.resize(SIZE)
        # Laid out and drawn as if it were shown, with no screen in between.
        self._window.ensurePolished()

    def draw(self, reference: str) -> bytes:
        """What the customer of an order sees now, as a PNG."""
        view = self._app.browse.order(reference)
        payment = view.payment.reference if view.payment is not None else ""
        self._window.show_request(view, self._now(), self._app.code_pictures.picture(payment))
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        self._window.grab().save(picture, "PNG")
        return bytes(picture.data().data())
