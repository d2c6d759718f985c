"""What the customer sees, as pictures for the review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QSize

from app.domain.standing import Standing
from ui.look.theme import Look
from ui.shell.customer.screen import CustomerWindow, Shows

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
        """What the customer of an order sees now, as a PNG.

        Empty where the screen does not tell them how it stands.
        """
        view = self._app.browse.order(reference)
        code = self._app.code_pictures.picture(view.payment.reference if view.payment is not None else "")
        waiting = view.standing in (Standing.WAITING, Standing.SENDING)
        # Only the end of a request that it has shown is told, and that of an earlier run was shown by another window.
        self._window.show_request(replace(view, standing=Standing.WAITING), self._now(), code)
        if not waiting:
            self._window.show_request(view, self._now(), code)
        if not self._tells(waiting=waiting):
            return b""
        picture = QBuffer()
        picture.open(QBuffer.OpenModeFlag.WriteOnly)
        self._window.grab().save(picture, "PNG")
        return bytes(picture.data().data())

    def _tells(self, *, waiting: bool) -> bool:
        shows = self._window.shows
        return shows is Shows.WAITING if waiting else shows is Shows.THANKS or bool(self._window.not_paid.text())
