"""Search texts as terms, and how names and numbers are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import groupby

from app.domain.desk.folding import PLAIN_DASH, fold
from app.domain.input.invisible_marks import number_alone
from app.domain.input.whole_letters import cut
from app.domain.standing import Standing

LONGEST, MOST_WORDS = 200, 16
"""So many characters of a text are read, and so many different words; more of them would find nothing else."""
LEAST_DIGITS, _CERTAIN = 3, 6
"""So many digits may be a part of a phone number, however it is written; more than the second are nothing else."""
_MARKETS = {"NO": "47", "DK": "45", "FI": "358", "SE": "46"}
CODES = tuple(_MARKETS.values())
"""The country codes that are left out when somebody names a number."""
_ZERO_BEFORE = ("358", "46")
"""Countries whose numbers begin with a nought at home, and without it behind the country's code."""
NUMBER = re.compile(r"(?:tel:)?\+?[0-9().\-/+]*[0-9][0-9().\-/]*|\+|\(0\)", re.IGNORECASE)


class TermKind(StrEnum):
    """What a part of a search text was understood as.

    It is the word beside the chip, and says where the term's `words` are looked for.
    """

    WORD = "word"  # anywhere: names, goods and their numbers, references, word pair, note, tags, tracking numbers
    NUMBER = "number"  # digits: part of a phone number or of any number that an order carries, perhaps its amount
    AMOUNT = "amount"  # what was asked for
    DAY = "day"  # when it was sent, or made while nothing was sent
    TIME = "time"  # at which time of the day
    STATE = "state"  # where it stands
    CUSTOMER = "customer"  # `name:`, in the customer's name
    PHONE = "phone"  # `phone:`, in the phone number
    PRODUCT = "product"  # `product:`, in the names and ids of its lines
    REFERENCE = "reference"  # `ref:`, in its reference and those of its requests
    RECEIPT = "receipt"  # `receipt:`, in its receipt number
    PAIR = "pair"  # `pair:`, in its word pair
    NOTE = "note"  # `note:`, in its notes
    TAG = "tag"  # `tag:`, the beginning of one of its tags
    TRACKING = "tracking"  # `tracking:`, in the tracking numbers of its shipments
    PSP = "psp"  # `psp:`, the end of a psp reference of one of its requests or operations
    PERSON = "by"  # `by:`, in the name of a person who made it or did something with it
    UNIT = "unit"  # `unit:`, in the name of its sales unit


class Mark(StrEnum):
    """What a list knows of an order besides its standing."""

    TO_SHIP = "to_ship"  # reserved, and its goods leave later
    REFUNDED = "refunded"  # some of its money went back


@dataclass(frozen=True)
class Term:
    """One part of a search, shown as one chip.

    An order meets it as soon as it meets one of its readings. A reading that is empty or None meets nothing. `text` is what
    stands on the chip, and read alone it gives this term again. An `excluded` term is met by the orders that none of its
    readings meets; `text` begins with a minus then.

    - `words`: all of them are found where `kind` says, folded (`app.domain.desk.folding`), also inside longer words. Each has
      no blank, unless the term is a `phrase`: then it is one run of text with its blanks. One of digits alone also counts as
      found when it is inside the phone number.
    - `parts`: one of these runs of digits is inside the phone number with its country code.
    - `tails`: one of these, in small letters, ends a psp reference.
    - `amounts`: what was asked for lies in one of these ranges, least and most included, in minor units, None without a
      limit; and its currency is one of `currencies` unless these are empty. `near` is the amount that was meant, the nearest
      is the best.
    - `since`, `until`: it was sent (made, while nothing was sent) at `since` or later, and before `until`; aware times, one
      of them may be None.
    - `hours`: it was sent at a time of the local day in one of these ranges of minutes after midnight, first included, last not.
    - `standings`, `marks`: it has one of these.

    `loose`: one typo is forgiven in each word of letters that is long enough (`app.domain.desk.slips`).
    """

    kind: TermKind
    text: str
    excluded: bool = False
    words: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    tails: tuple[str, ...] = ()
    amounts: tuple[tuple[int | None, int | None], ...] = ()
    near: int | None = None
    currencies: frozenset[str] = frozenset()
    since: datetime | None = None
    until: datetime | None = None
    hours: tuple[tuple[int, int], ...] = ()
    standings: frozenset[Standing] = frozenset()
    marks: frozenset[Mark] = frozenset()
    phrase: bool = False
    loose: bool = False


@dataclass(frozen=True)
class Query:
    """What is looked for: an order that meets every term.

    `text` is what was typed, for what is named whole.
    """

    text: str = ""
    terms: tuple[Term, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The readings of the whole text as part of a phone number, in digits.

        Empty when it is no number.
        """
        return self.terms[0].parts if len(self.terms) == 1 else ()

    def without(self, term: Term) -> Query:
        """The query when a chip was clicked away."""
        terms = tuple(each for each in self.terms if each != term)
        return Query(printed(terms), terms)


def printed(terms: Iterable[Term]) -> str:
    """A text that gives just these terms when it is read again."""
    return ", ".join(term.text for term in terms)


def names_and_numbers(text: str, market: str = "") -> Query:
    """Read a text as names and numbers alone, as a customer is looked for.

    `market` ("FI") is where a number without a country code belongs. `app.domain.search.understanding` reads everything else.
    """
    typed = cleaned(text)
    number = number_alone(typed)
    if sum(mark.isdigit() for mark in number) > _CERTAIN and all(map(NUMBER.fullmatch, number.split())):
        typed = number
    terms: dict[tuple[tuple[str, ...], tuple[str, ...]], Term] = {}
    for is_number, run in groupby(typed.split(), lambda word: NUMBER.fullmatch(word) is not None):
        written = tuple(run)
        if is_number:
            words, parts = _number_readings(written, market)
            terms.setdefault((words, parts), Term(TermKind.NUMBER, " ".join(written), words=words, parts=parts))
        else:
            for word in written:
                if folded := fold(word):
                    terms.setdefault(((folded,), ()), Term(TermKind.WORD, word, words=(folded,), loose=True))
    return Query(typed, tuple(terms.values())[:MOST_WORDS])


def cleaned(text: str) -> str:
    """The text in one width, with plain dashes and without invisible marks.

    Such are around a pasted number. Of a long text only the beginning is read.
    """
    plain = unicodedata.normalize("NFKC", cut(text, LONGEST)).translate(PLAIN_DASH)
    seen = "".join(mark for mark in plain if mark.isspace() or unicodedata.category(mark) not in ("Cc", "Cf", "Cs"))
    return " ".join(cut(unicodedata.normalize("NFKC", seen), LONGEST).split())


def _number_readings(typed: tuple[str, ...], market: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    parts = phone_parts("".join(typed), market)
    if len(typed) > 1 and parts and len(parts[-1]) > _CERTAIN:
        return (), parts  # a whole number is no row of short words
    return tuple(dict.fromkeys(fold(word) for word in typed)), parts


def phone_parts(typed: str, market: str) -> tuple[str, ...]:
    """The ways to read digits as part of a number with country code.

    As they are typed comes last.
    """
    bare = typed.lower().removeprefix("tel:").replace("(0)", "")
    digits = "".join(mark for mark in bare if mark.isdigit())
    if len(digits) < LEAST_DIGITS:
        return ()
    readings = [digits]
    if bare.startswith(("+", "(+")) or (digits.startswith("00") and len(digits) > _CERTAIN):
        abroad = digits.removeprefix("00")
        readings.append(abroad)
        readings += [f"{code}{abroad[len(code) + 1 :]}" for code in _ZERO_BEFORE if abroad.startswith(f"{code}0")]
    elif digits.startswith("0") and not digits.startswith("00"):
        if len(digits) > _CERTAIN:
            readings.append(digits[1:])
        if (code := _MARKETS.get(market, "")) in _ZERO_BEFORE:
            readings.append(code + digits[1:])
    return tuple(dict.fromkeys(reversed(readings)))
