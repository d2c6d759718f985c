"""The settings joined to the window: everything that is wanted of another part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.day.figures import ClosedDay
    from app.domain.papers.printout import Printout
    from ui.pages.settings.page import SettingsPage
    from ui.shell.parts import WindowParts


def connect_settings(parts: WindowParts, settings: SettingsPage) -> None:
    """Let the settings lead to whatever is wanted there."""
    wishes = settings.wishes
    wishes.keys_wanted.connect(parts.keys_wanted)
    wishes.tour_wanted.connect(parts.training.take_tour)
    wishes.people_wanted.connect(lambda: parts.navigation.go(parts.people))
    wishes.going_live_wanted.connect(lambda: parts.navigation.go(parts.going_live))
    wishes.privacy_wanted.connect(parts.show_privacy)
    wishes.sticker_wanted.connect(parts.sticker_papers.ask)
    wishes.order_wanted.connect(parts.open_order)
    wishes.unit_wanted.connect(parts.unit_wanted)
    wishes.world_wanted.connect(parts.world_wanted)
    wishes.move_wanted.connect(parts.move_wanted)
    wishes.paper_wanted.connect(parts.papers.print_again)
    wishes.day_wanted.connect(lambda: parts.navigation.go(parts.day))
    wishes.day_paper_wanted.connect(lambda closed, printout: _put_out_day(parts, closed, printout))


def _put_out_day(parts: WindowParts, closed: ClosedDay, printout: Printout) -> None:
    """Put the paper of a closed day where it was to go; a file is asked for anew."""
    day = parts.day
    (day.pdf_wanted if printout.is_file else day.paper_wanted).emit(closed, None)
