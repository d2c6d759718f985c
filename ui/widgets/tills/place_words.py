"""What another till does, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.operation import Kind
from ui.look.texts import tr

if TYPE_CHECKING:
    from app.domain.tills.whereabouts import TillPlace


def till_words(number: int) -> str:
    """A till by its number."""
    return tr("Till {till}").format(till=number)


def place_words(place: TillPlace) -> str:
    """A till, with the person at it: `Till 2, Kari`."""
    return ", ".join(part for part in (till_words(place.till), place.who) if part)


def open_at_words(place: TillPlace) -> str:
    """Where a draft is open, in a list."""
    return tr("open at {place}").format(place=place_words(place))


def parked_words(place: TillPlace, here: int) -> str:
    """Who parked an order, and where, if not at the till `here`."""
    if place.till == here:
        return tr("parked by {name}").format(name=place.who)
    return tr("parked at {place}").format(place=place_words(place))


def open_words(place: TillPlace) -> str:
    """Where a draft is open, and whether something there is not saved."""
    words = (
        tr("Open at {place}, with changes that are not saved and can be seen only there.")
        if place.unsaved
        else tr("Open at {place}.")
    )
    return words.format(place=place_words(place))


def doing_words(kind: Kind, till: int, *, approved: bool) -> str:
    """What a till is doing with a payment.

    Until the customer has `approved`, its end is no release.
    """
    words = {
        Kind.CREATE: tr("{till} is sending the request…"),
        Kind.CAPTURE: tr("{till} is capturing…"),
        Kind.REFUND: tr("{till} is refunding…"),
        Kind.CANCEL: tr("{till} is releasing…") if approved else tr("{till} is cancelling…"),
    }
    return words.get(kind, tr("{till} is at it…")).format(till=till_words(till))
