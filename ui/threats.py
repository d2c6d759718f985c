"""What threatens the data, in the words of the bar on top of every page."""

from __future__ import annotations

import shlex

from ui.desk import Desk
from ui.formats import moment
from ui.texts import tr


def threat_words(desk: Desk) -> tuple[str, str]:
    """The heading and what to do about it, when the data file is damaged or a restored copy."""
    safety = desk.safety
    if safety.damage is None:
        return (
            tr("Restored from a backup."),
            tr("Payments made since are being looked for. Sending waits until that is done; it needs the network."),
        )
    if safety.newest is None:
        words = tr("What can still be read is shown. There is no backup here: keep the file as it is and ask for help.")
    else:
        told = tr("What can still be read is shown. Newest good backup: {when}. Close Kvitt and run:")
        at = moment(safety.newest.at, desk.now(), desk.language)
        words = f"{told.format(when=at)}\n{desk.command} restore {shlex.quote(str(safety.newest.file))}"
    return tr("The data file is damaged. Nothing can be saved or sent."), words
