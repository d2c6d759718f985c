"""One window on a shop with earlier orders, drawn in many sizes.

In one language and theme.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from app import runtime
from app.domain.standing import Standing
from app.profiles import Profile
from app.runtime import App
from ui.demo.sale import DemoFailed, sell_before, until
from ui.shell.host import WindowHost

SIZES = {"1024x768": QSize(1024, 768), "1280x800": QSize(1280, 800), "1920x1080": QSize(1920, 1080)}


class Drawing:
    """A window whose states are drawn in all `sizes`, below `out`.

    Into a folder for each size.
    """

    def __init__(self, application: QApplication, out: Path, language: str, theme: str, sizes: Sequence[str]) -> None:
        self._application = application
        self._out, self._language, self._theme, self._sizes = out, language, theme, sizes
        self._count = 0
        self._app: App
        self._host: WindowHost
        self._folder: Path

    async def perform(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Open a window, do the `work` in it, and take all down.

        On a shop with some orders of before.
        """
        with tempfile.TemporaryDirectory(prefix="kvitt-gallery-") as folder:
            self._folder = Path(folder)
            self._app = runtime.build(self._folder, Profile.PRACTICE)
            # Without motion and tones: a picture must not catch something on its way.
            values = {"language": self._language, "theme": self._theme, "shop": "Fjord & Co", "motion": "off"}
            await self._app.preferences.change({**values, "sounds": "off"})
            self._app.clients.start_sandbox()
            await sell_before(self._app)
            self._host = WindowHost(self._application, self._app)
            self._host.show()
            self._host.wake()
            self._host.start_work()
            try:
                await self._come_back()
                await work()
            finally:
                self._host.close()
                self._host.window.close()
                await self._app.close()
                # Ten windows are drawn one after the other in one process.
                self._host.window.deleteLater()

    # what a clerk and a customer do ---------------------------------------------------------------------------------------

    async def _fill_catalogue(self) -> None:
        await self._app.catalogue.apply(self._app.catalogue.sample(self._app.preferences.current.market))

    def _type_line(self, words: str) -> None:
        entry = self._host.window.new_order.lines.entry
        entry.setText(words)
        entry.returnPressed.emit()

    def _standing(self) -> Standing:
        reference = self._host.window.parts.order.reference
        return self._app.browse.order(reference).standing if reference else Standing.DRAFT

    async def _see(self, standing: Standing) -> None:
        await until(lambda: self._standing() is standing, f"the order never was {standing.name}")

    async def _come_back(self) -> None:
        window = self._host.window
        window.activateWindow()
        await until(window.isActiveWindow, "the window did not come up")

    # pictures -------------------------------------------------------------------------------------------------------------

    async def _picture(
        self, name: str, widget: QWidget | None = None, again: Callable[[], object] = lambda: None
    ) -> None:
        """Save this state in every size; `again` puts up what does not outlast a change of size."""
        self._count += 1
        window = self._host.window
        drawn = widget or window
        for size in self._sizes:
            if drawn is window or drawn is window.parts.second_screen.window:
                drawn.resize(self._size(size))
            # The window is laid out anew in this time, and drawn in the next.
            await asyncio.sleep(0.05)
            again()
            await asyncio.sleep(0.1)
            if drawn is window and window.parts.shows_order:
                await until(lambda: not window.parts.order.primary.resting, "the main button rests for ever")
            folder = self._out / f"{self._language}-{self._theme}-{size.strip('%')}"
            self._save(drawn, folder / f"{self._count:03d}-{name}.png")

    def _size(self, size: str) -> QSize:
        return SIZES.get(size, SIZES["1280x800"])

    def _save(self, widget: QWidget, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not widget.grab().save(str(file)):
            raise DemoFailed(f"{file} cannot be written")
