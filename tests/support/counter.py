"""A clerk at an open window: a real window drawn offscreen, and a hand on the keyboard."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import cache
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.domain.standing import Standing
from app.runtime import App
from tests.support.until import until
from ui.look.texts import standing_word
from ui.main import make_application
from ui.shell.alerts import attention
from ui.shell.host import WindowHost
from ui.shell.window import Window
from ui.widgets.basics.main_button import MainButton

CTRL = Qt.KeyboardModifier.ControlModifier

# Each window would reckon its tones anew.
attention.wav = cache(attention.wav)  # type: ignore[attr-defined]


class Run(Protocol):
    """Runs a coroutine to its end on the session's loop."""

    def __call__(self, work: Coroutine[Any, Any, Any], timeout: float = 30) -> Any: ...


class Counter:
    """A clerk at an open window."""

    def __init__(self, app: App, run: Run) -> None:
        self.app = app
        self.run = run
        self._closed = False
        self.stage: WindowHost
        run(self._open())

    async def _open(self) -> None:
        application = make_application()
        self.stage = WindowHost(application, self.app)
        self.stage.show()
        self.stage.wake()
        self.stage.start_work()
        self.window.activateWindow()
        await until(self.window.isActiveWindow, "the window did not come up")

    @property
    def window(self) -> Window:
        return self.stage.window

    @property
    def reference(self) -> str:
        return self.window.parts.order.reference

    @property
    def standing(self) -> Standing:
        return self.app.browse.order(self.reference).standing

    @property
    def notices(self) -> list[str]:
        """What is said above the page: each sentence, and by which words its order is known."""
        return [card.accessibleName() for card in self.window.notices.cards]

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Let the program run until something has happened."""
        self.run(until(happened, what))

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def wait(self, seconds: float) -> None:
        """Let the program run for a while."""
        self.run(asyncio.sleep(seconds))

    def type(self, words: str, into: QWidget | None = None) -> None:
        """Type where the keyboard is, or into a control after going there."""

        def typing() -> None:
            if into is not None:
                into.setFocus()
            for mark in words:
                QTest.keyClicks(self.focused(), mark)

        self.do(typing)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        self.do(lambda: QTest.keyClick(self.focused(), key, modifier))

    def click(self, button: QAbstractButton) -> None:
        """Press a button that can be seen, once it takes a press."""
        assert button.isVisible()
        if isinstance(button, MainButton):
            self.until(lambda: not button.resting, "the main button rests for ever")
        self.do(button.click)

    def do(self, act: Callable[[], object]) -> None:
        """Do something while the loop runs, as it does when a person does it: in no task."""

        async def acting() -> None:
            acted = asyncio.get_running_loop().create_future()

            def now() -> None:
                try:
                    acted.set_result(act())
                except BaseException as failure:
                    acted.set_exception(failure)

            asyncio.get_running_loop().call_soon(now)
            if isinstance(work := await acted, Coroutine):
                await work

        self.run(acting())

    def main_key(self) -> None:
        """Press Ctrl+Enter, as a person does who has seen what it does now: not while the main button rests."""
        self.let_rest()
        self.press(Qt.Key.Key_Return, CTRL)

    def let_rest(self) -> None:
        """Wait until a main button that rests takes presses again."""
        self.until(lambda: not any(each.resting for each in self._main_buttons()), "the main button rests for ever")

    def _main_buttons(self) -> list[MainButton]:
        return [each for each in self.window.findChildren(MainButton) if each.isVisible()]

    def enter_line(self, words: str) -> None:
        """Type one product into the one field."""
        self.type(words, self.window.new_order.lines.entry)
        self.press(Qt.Key.Key_Return)

    def sell(self, *lines: str, phone: str = "41234567") -> str:
        """Type an order, send it, and see it wait for the customer; its reference."""
        self.do(self.window.activateWindow)  # back from the phone, if it was there
        self.until(self.window.isActiveWindow, "the window did not come back")
        self.press(Qt.Key.Key_F2)
        for line in lines or ("Hoodie 499",):
            self.enter_line(line)
        self.type(phone, self.window.new_order.payer.phone.edit)
        self.main_key()
        self.until(lambda: bool(self.reference) and self.standing is Standing.WAITING, "the request was not sent")
        return self.reference

    def see(self, standing: Standing) -> None:
        """Wait until the page says so, in words."""
        word = standing_word(standing)
        badge = self.window.parts.order.badge
        self.until(
            lambda: badge.text() == word or badge.text().startswith((f"{word} until", f"{word} ·")),
            f"the page never said {word}",
        )

    def look(self) -> None:
        """Read everything now, where a test is not about how long the watch waits."""
        self.run(self.app.watch.once())

    def close(self) -> None:
        """Close the window; the program behind it stays for the test to look at."""
        if self._closed:
            return
        self._closed = True
        # What was asked for last may build the window anew, and it is the new one that is closed.
        self.do(lambda: None)
        # As the program does: what is shown builds nothing more when the ground goes.
        self.do(self.window.close)
        self.do(self.stage.close)
        self.do(self.window.deleteLater)
