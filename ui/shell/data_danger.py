"""What threatens the data, in words for the top of every page."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

from app.domain.codes import TroubleCode
from ui.context import Context
from ui.look.formats import moment
from ui.look.texts import tr


class Danger(NamedTuple):
    """A danger to the data: title, advice, severity, and a backup.

    Whether nothing can be saved, and the backup that would mend it, if one would.
    """

    title: str
    words: str
    bad: bool
    copy: Path | None = None


def danger_of(context: Context) -> Danger | None:
    """What threatens the data now, or nothing."""
    safety = context.app.safety
    if safety.damage is not None:
        # A disk can be mended without a backup; to put one back would lose what was sold since.
        if safety.damage.code == TroubleCode.DISK_FULL:
            words = tr("What is there is shown. Make room on the disk of {file}, close Kvitt and open it again.")
            title = tr("The disk is full. Nothing can be saved or sent.")
            return Danger(title, words.format(file=safety.file), bad=True)
        if safety.damage.code == TroubleCode.DISK_READ_ONLY:
            words = tr("What is there is shown. Make {file} and its folder writable, close Kvitt and open it again.")
            title = tr("The data folder can only be read. Nothing can be saved or sent.")
            return Danger(title, words.format(file=safety.file), bad=True)
        newest = safety.newest
        title = tr("The data file is damaged. Nothing can be saved or sent.")
        if newest is None:
            words = tr(
                "What can still be read of {file} is shown. There is no backup here: keep the file as it is and ask for help."
            )
            return Danger(title, words.format(file=safety.file), bad=True)
        sentence = tr(
            "What can still be read of {file} is shown. Newest good backup: {when}. Put it back here, or close Kvitt and run:"
        )
        at = moment(newest.at, context.now(), context.language)
        words = sentence.format(file=safety.file, when=at)
        command = f"{context.app.command} restore {shlex.quote(str(newest.file))}"
        return Danger(title, f"{words}\n{command}", bad=True, copy=newest.file)
    if (line := context.app.lines.server) is not None:
        from ui.widgets.tills.server_words import line_tip, line_title  # only where tills share a shop

        if title := line_title(line, context.language):
            refused = line.reached and line.trouble is not None
            return Danger(title, line_tip(line, context.language), bad=refused)
    # Least of all: nothing is lost, and it goes by itself.
    if safety.behind:
        words = tr("Payments made since are being looked for. Sending waits until that is done; it needs the network.")
        return Danger(tr("Restored from a backup."), words, bad=False)
    return None
