"""Papers of days by mail: a letter with the paper as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.handing_on.letter import Letter
from app.words.shop.day import day_words as paper_words
from ui.bridge import Tone
from ui.look.texts import tr
from ui.printing.page_papers import PagePaper, lay

if TYPE_CHECKING:
    from app.domain.day.figures import ClosedDay
    from ui.context import Context
    from ui.pages.day.report_view import ShownReport


def mail_day(context: Context, paper: PagePaper, closed: ClosedDay) -> None:
    """Open a letter with the paper of a closed day."""
    # In the language of the paper, as what follows.
    words = paper_words(context.app.preferences.current.language_on_paper)
    title = f"{words.title} · {closed.day.isoformat()}, {words.number} {closed.number}"
    _mail(context, paper, title, context.app.day_papers.text(closed))


def mail_report(context: Context, paper: PagePaper, shown: ShownReport) -> None:
    """Open a letter with the paper of a report."""
    days = shown.wish.days
    text = context.app.day_papers.of_reports.text(shown.compared, shown.wish.only)
    _mail(context, paper, f"{days.first.isoformat()} – {days.last.isoformat()}", text)


def _mail(context: Context, paper: PagePaper, title: str, text: str) -> None:
    file = context.bridge.read(partial(context.app.mailing.place_of, f"{paper.name}.pdf"))
    if file is None:
        return
    shop = context.app.preferences.current.shop
    letter = Letter(f"{shop} · {title}" if shop else title, text, str(file))
    context.bridge.write("lay a paper", _lay(context, paper, letter, file))


async def _lay(context: Context, paper: PagePaper, letter: Letter, file: Path) -> None:
    await lay(context, paper, file)
    context.bridge.run("mail a paper", _open(context, letter, file))


async def _open(context: Context, letter: Letter, file: Path) -> None:
    # Told as a notice: what asked for it may have been closed meanwhile.
    if await context.app.mailing.open(letter):
        context.bridge.notice(tr("Your mail program has the letter with its PDF."), Tone.GOOD)
    else:
        words = tr("Your mail program has the letter. Attach the PDF yourself: {file}")
        context.bridge.notice(words.format(file=file), Tone.GOOD)
