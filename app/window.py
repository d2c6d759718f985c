"""The one door from the program to its window.

Qt is imported here and nowhere else in `app`, and only when it is asked for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.papers.blocks import Block
    from app.domain.papers.columns import Pen
    from app.domain.papers.printer import Paper
    from app.domain.shop.sticker import StickerPaper, StickerText
    from app.runtime import App
    from app.services.golive.around import Screens


def open_window(data: Path | None, api: str) -> int:
    """The window on the data folder `data` and the service at `api`.

    The exit code, once it has been closed.
    """
    from ui.main import run

    return run(data, api)


def draw_sale(out: Path) -> int:
    """One whole sale in real windows drawn offscreen; the pictures go to `out`."""
    from ui.demo.sale import play

    return play(out)


def draw_every_state(out: Path, only: str) -> int:
    """Every page and state of the window; `only` names some of them.

    Raises `Invalid` for what it names in vain.
    """
    from ui.demo.gallery import draw_all, read_wanted

    return draw_all(out, read_wanted(only))


def draw_four_keys(out: Path) -> int:
    """A sale by four keys, drawn after each of them."""
    from ui.demo import gallery

    return gallery.draw_four_keys(out)


def start_qt() -> object:
    """Qt, for drawing; it needs no screen for that.

    What is returned must live as long as something is drawn.
    """
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    # A server without a screen must still be able to print.
    if sys.platform.startswith("linux") and not screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.main import make_application

    return make_application()


def customer_screens(app: App) -> Screens:
    """The customer's window, for pictures; no screen is needed."""
    start_qt()
    from ui.context import BANDS
    from ui.look.style_sheet import style_sheet
    from ui.look.texts import language_of, speak, tr
    from ui.look.theme import dress
    from ui.main import make_application
    from ui.shell.customer.pictures import CustomerPictures

    application = make_application()
    language = language_of(app.preferences.current.language)
    speak(application, language)
    look = dress(application, "light", language)
    application.setStyleSheet(style_sheet(look.palette))
    return CustomerPictures(app, look, app.now, tr(BANDS[app.profile]), application)


def make_pen() -> Pen:
    """What draws letters that a receipt printer has not got; Qt was started before."""
    from ui.printing.line_pen import LinePen

    return LinePen()


def write_pdf(blocks: Sequence[Block], file: Path, paper: Paper, title: str) -> None:
    """The paper that `blocks` say, as a PDF in `file`."""
    application = start_qt()
    from ui.printing import sheets

    sheets.write_pdf(blocks, file, paper, title)
    del application  # until here it must live


def write_sticker(picture: bytes, text: StickerText, file: Path, paper: StickerPaper) -> None:
    """The sticker with this picture, as a PDF in `file`."""
    application = start_qt()
    from ui.printing import sticker_sheet

    sticker_sheet.write_sticker(picture, text, file, paper)
    del application  # until here it must live
