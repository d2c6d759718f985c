"""A sentence for every code, in the reader's language.

An error says what happened, whether money moved, and the next step.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.codes import Code, Happened
from app.domain.engine.refusal import Answer, kind_of
from app.domain.input.invisible_marks import visible
from app.domain.input.phone import Region
from app.domain.money import Money, format_money
from app.domain.operation import Kind, Operation, Stage
from app.domain.problem import AppError
from app.domain.records.journal import Finding
from app.domain.shop.permission import Act
from app.errors import Refused
from app.words.countries import COUNTRIES
from app.words.desk.moments import clock_in
from app.words.golive.going_live import GOING_LIVE
from app.words.goods import GOODS
from app.words.language import ENGLISH, Words, one_point
from app.words.machine import MACHINE
from app.words.orders import ORDERS
from app.words.payments import PAYMENTS
from app.words.people import PEOPLE, RIGHTS
from app.words.privacy.erasing import ERASING
from app.words.service_codes import NUMBERS, code_words
from app.words.shop.bookkeeping import BOOKKEEPING
from app.words.shop.day import DAY
from app.words.shop.units import PORTAL_NAMES, UNITS

SENTENCES = ORDERS | GOODS | PAYMENTS | MACHINE | PEOPLE | ERASING | UNITS | GOING_LIVE | DAY | BOOKKEEPING
"""The sentence of every code. Gaps are filled with the values of the error; money is written as the language does."""

COUNTED = {
    "import_wrong_rows": "count",
    "too_fast": "seconds",
    "asked_too_often": "seconds",
    "phone_length": "digits",
    "phone_length_abroad": "digits",
}
"""The codes whose sentence differs for one and for many, each with the gap that holds the number."""
LISTED = {"day_open": "count", "tills_are_here": "count"}
"""The same of those that name what is in a list, each with the value that holds how many; the sentence has no number."""

DONE = {
    Kind.CREATE: "The request of {amount} was sent.",
    Kind.CAPTURE: "{amount} was captured.",
    Kind.REFUND: "{amount} was refunded.",
    Kind.CANCEL: "Cancelled. {amount} will not be taken.",
    Kind.TRACK: "The customer can follow the parcel in the app.",
}

NOT_KNOWN = {
    Happened.CREATE: "No clear answer came from Vipps MobilePay, so it is not known yet whether "
    "the request arrived. Nobody is asked twice.",
    Happened.CAPTURE: "No clear answer came from Vipps MobilePay, so it is not known yet whether "
    "the money was captured. Nothing is captured twice.",
    Happened.REFUND: "No clear answer came from Vipps MobilePay, so it is not known yet whether "
    "the money was refunded. Nothing is refunded twice.",
    Happened.CANCEL: "No clear answer came from Vipps MobilePay, so it is not known yet whether "
    "the request was cancelled. No money moves by that.",
    Happened.RELEASE: "No clear answer came from Vipps MobilePay, so it is not known yet whether "
    "the reserved money was released. Nothing is captured by that.",
    Happened.TRACK: SENTENCES[Code.LINK_WAITS],
}
"""What it means that a step had no clear answer, by what was asked for."""

JOURNAL = {
    "": "The action log is whole and unchanged: {entries} entries.",
    "missing": "The action log is not whole: entry {wrong} is missing.",
    "changed": "The action log was changed: entry {wrong} does not fit the one before it.",
    "decision": "The action log and the decisions about {where} do not agree: one was changed, added or removed.",
    "payment": "What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.",
    "day": "The closed day {where} is not as the action log says: it was changed, added or removed.",
    "seal": "Rows of {where} were changed, added or removed by something other than Kvitt.",
}
"""What a check of the action log found."""

STILL_UNKNOWN = {
    "offline": "unknown_offline",
    "token_silent": "unknown_offline",
    "token_unreachable": "unknown_offline",
    "sandbox_gone": "unknown_offline",
    "proxy_unusable": "unknown_machine",
    "certificates_unusable": "unknown_machine",
    "certificate_untrusted": "unknown_machine",
    "keys_refused": "unknown_keys",
    "keys_missing": "unknown_no_keys",
    "keyring_silent": "unknown_no_keys",
    "keyring_unusable": "unknown_no_keys",
    "anomaly": "anomaly",
    "unclear": "unclear",
}
"""Why an operation that may have happened could not be settled. That a later try did not go out says nothing about the first."""


def explain(error: AppError, words: Words = ENGLISH) -> str:
    """The sentence for `error`."""
    if isinstance(error, Refused):
        return _refusal(error.number, error.title or f"HTTP {error.status}", words)
    values = {name: _shown(value, words) for name, value in error.values.items()}
    # Only some sentences differ for one and for many; all others have no number that counts.
    counted = error.values.get((COUNTED | LISTED).get(error.code, ""))
    sentence = words.say(SENTENCES[error.code], count=counted if isinstance(counted, int) else None)
    return one_point(sentence.format_map(values))


def _shown(value: object, words: Words) -> object:
    """How a value of an error is written in a sentence."""
    if isinstance(value, Money):
        return format_money(value, words.language)
    if isinstance(value, Region):
        return country(value, words)
    if isinstance(value, Act):
        return words.say(RIGHTS[value])
    if isinstance(value, tuple):
        return ", ".join(PORTAL_NAMES[part] for part in value)
    if isinstance(value, datetime):
        return clock_in(words.language, value.astimezone())
    # A text may come from a file: marks that nobody sees could turn a sentence round.
    return visible(value) if isinstance(value, str) else value


def country(region: Region, words: Words = ENGLISH) -> str:
    """The name of a country, or the code that is dialled for it."""
    return words.say(COUNTRIES[region.code]) if region.code in COUNTRIES else f"+{region.dialled}"


def journal_finding(finding: Finding, words: Words = ENGLISH) -> str:
    """The sentence for what a check of the action log found."""
    values: Mapping[str, object] = {"entries": finding.entries, "wrong": finding.wrong, "where": finding.where}
    count = None if finding.why else finding.entries
    return words.say(JOURNAL[finding.why], count=count).format_map(values)


def outcome(operation: Operation, words: Words = ENGLISH) -> str:
    """The sentence for how an operation went, or stands."""
    if operation.stage is Stage.DONE:
        return words.say(DONE[operation.kind]).format(amount=format_money(operation.amount, words.language))
    if operation.error == Code.JUDGED_ABSENT:
        return words.say(SENTENCES[operation.error])
    if operation.stage is Stage.REFUSED:
        return _refusal(operation.error, operation.detail or operation.error, words, operation.kind)
    if operation.kind is Kind.TRACK and operation.pending:
        return words.say(SENTENCES[Code.LINK_WAITS])
    if operation.stage is Stage.UNKNOWN:
        return _still_unknown(operation.error, SENTENCES[Code.UNCERTAIN], words)
    return words.say(SENTENCES["operation_open" if operation.stage is Stage.OPEN else operation.error])


def step_trouble(what: str, stage: Stage | None, error: str, words: Words = ENGLISH) -> str:
    """What the trouble of a step of ours means; nothing where it has none.

    `what` is a `Happened`. Where the service refused it, its own words say why.
    """
    if stage is Stage.UNSENT or (stage is Stage.REFUSED and error in SENTENCES):
        return words.say(SENTENCES[error])
    if stage is not Stage.UNKNOWN:
        return ""
    plain = NOT_KNOWN[Happened(what)]
    # A link goes out again by itself, whatever came in its way: nobody has to ask.
    return words.say(plain) if what == Happened.TRACK else _still_unknown(error, plain, words)


def _still_unknown(error: str, plain: str, words: Words) -> str:
    # The other codes say what is not known here: an operation may hold one whose look at the records failed.
    if kind_of(error) is Answer.NOT_NOW:
        return NUMBERS[error].sentence(words)
    code = STILL_UNKNOWN.get(error)
    return words.say(plain if code is None else SENTENCES[code])


def _refusal(number: str, title: str, words: Words, kind: Kind | None = None) -> str:
    known = code_words(number, is_refund=kind is Kind.REFUND)
    if known is not None:
        return known.sentence(words)
    return words.say(SENTENCES["refused"]).format(title=title.rstrip(". "))
