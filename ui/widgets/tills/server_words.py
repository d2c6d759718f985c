"""Words on how a till stands to the server of its shop."""

from __future__ import annotations

from app.domain.money import format_minor
from app.domain.problem import AppError
from app.domain.tills.server_line import ServerLine
from ui.look.texts import sentence, tr


def line_word(line: ServerLine) -> str:
    """What the light says."""
    if not line.reached:
        return tr("server not reached")
    if line.trouble is not None:
        return tr("nothing is saved")
    return tr("catching up") if line.catching_up else tr("● server reached")


def line_title(line: ServerLine, language: str) -> str:
    """What stands at the top of every page; nothing where all is well."""
    if not line.reached:
        return tr("The server of the shop is not reached. Nothing is sent from this till.")
    if line.trouble is not None:
        return tr("This till cannot write to its shop. Nothing can be saved or sent.")
    if not line.catching_up:
        return ""
    words = tr("Bringing this till up to date, {taken} of {newer}")
    return words.format(taken=whole_number(line.taken, language), newer=whole_number(line.newer, language))


def line_tip(line: ServerLine, language: str) -> str:
    """What works meanwhile, and what comes next."""
    if not line.reached:
        return tr(
            "Looking up and building orders go on, and what is typed is kept at this till. Money waits until the server is"
            " back, and that goes by itself."
        )
    if line.trouble is not None:
        return sentence(AppError(line.trouble), language)
    if line.catching_up:
        return tr("Other tills worked meanwhile. What is shown is from before, until this is done.")
    return tr("The server of the shop is reached. What other tills do is here at once.")


def whole_number(number: int, language: str) -> str:
    """A whole number, in groups as amounts are."""
    return format_minor(number * 100, language)[:-3]
