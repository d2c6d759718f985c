"""Which value is wrong, by how the service answers to keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from app.domain.shop.unit_facts import UnitFacts


class KeyFault(StrEnum):
    """What is wrong with a set of keys.

    The sentence of each has the same code.
    """

    CLIENT_ID = "wrong_client_id"  # or one of another sales unit than the subscription key
    CLIENT_SECRET = "wrong_client_secret"  # noqa: S105 - the code of a sentence
    SUBSCRIPTION_KEY = "wrong_subscription_key"
    SECOND_KEY = "wrong_second_key"  # the spare one, while the first is right
    MSN = "wrong_msn"
    OF_TEST = "keys_of_test"  # right, and of the other world
    OF_PRODUCTION = "keys_of_production"
    UNCLEAR = "keys_unclear"  # refused in a way that tells nothing


@dataclass(frozen=True)
class KeyReport:
    """What the test of a set of keys found.

    `facts` are those of the sales unit, where the service tells them; `reached` the number and name of each sales unit that
    the keys open, where the number that came with them is none of these; `msn` the number found with the keys. With
    `first_is_dead` all is right but the first subscription key, whose place the second one takes.
    """

    fault: KeyFault | None = None
    facts: UnitFacts | None = None
    reached: tuple[tuple[str, str], ...] = ()
    msn: str = ""
    first_is_dead: bool = False


class KeyAnswer(NamedTuple):
    """An answer: HTTP status, the service's words, and the fields complained about."""

    status: int
    words: str = ""
    fields: tuple[str, ...] = ()


OK, BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND = 200, 400, 401, 403, 404
# No 401 has a code of its own: the gateway's are told apart by this word alone, in each of its three sentences; those of
# the identity service have a number in front (`docs/service.md` 1.4).
_OF_THE_GATEWAY = "subscription"
_SECRET_NUMBERS = ("aadsts7000215", "aadsts7000222")
MSN_HEADER = "Merchant-Serial-Number"


def token_fault(answer: KeyAnswer) -> KeyFault | None:
    """What the answer to a request for a token says.

    None where the keys are right.
    """
    if answer.status == OK:
        return None
    words = answer.words.lower()
    if any(number in words for number in _SECRET_NUMBERS):
        return KeyFault.CLIENT_SECRET
    if answer.status == BAD_REQUEST:
        return KeyFault.CLIENT_ID
    if _OF_THE_GATEWAY in words:
        return KeyFault.SUBSCRIPTION_KEY
    return KeyFault.CLIENT_SECRET if answer.status == UNAUTHORIZED else KeyFault.UNCLEAR


def read_fault(answer: KeyAnswer) -> KeyFault | None:
    """What the answer to a read of a payment that does not exist says.

    The token was given before, so that id and secret are right, and *not found* is the answer of a working set of keys.
    """
    if answer.status in (OK, NOT_FOUND):
        return None
    if _OF_THE_GATEWAY in answer.words.lower():
        return KeyFault.SUBSCRIPTION_KEY
    # What is left is the number: a token of one sales unit opens nothing at another.
    if answer.status in (UNAUTHORIZED, FORBIDDEN) or MSN_HEADER in answer.fields:
        return KeyFault.MSN
    return KeyFault.UNCLEAR
