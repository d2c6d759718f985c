"""What threatens the data, in words for the top of every page."""

from __future__ import annotations

import shlex
from typing import NamedTuple

from ui.desk import Desk
from ui.formats import moment
from ui.texts import tr


class Danger(NamedTuple):
    """A title, what to do about it, and whether nothing can be saved."""

    title: str
    words: str
    bad: bool


def danger_of(desk: Desk) -> Danger | None:
    """What threatens the data now, or nothing."""
    safety = desk.safety
    if safety.damage is not None:
        newest = safety.newest
        if newest is None:
            words = tr(
                "What can still be read is shown. There is no backup here: keep the file as it is and ask for help."
            )
        else:
            told = tr("What can still be read is shown. Newest good backup: {when}. Close Kvitt and run:")
            at = moment(newest.at, desk.now(), desk.language)
            words = f"{told.format(when=at)}\n{desk.command} restore {shlex.quote(str(newest.file))}"
        return Danger(tr("The data file is damaged. Nothing can be saved or sent."), words, bad=True)
    if safety.behind:
        words = tr("Payments made since are being looked for. Sending waits until that is done; it needs the network.")
        return Danger(tr("Restored from a backup."), words, bad=False)
    return None
