"""The five parts of what to say about an order, in a language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.engine.refusal import MoneyMoved
from app.domain.input.invisible_marks import visible
from app.domain.money import format_money
from app.domain.saying.saying import Case, Figures, InApp, Landing, Saying
from app.words.desk.moments import day_and_clock_in, day_in, moment_in
from app.words.desk.parts import HEADS, IN_APP, MONEY, MORE, MOVED, SayingPart
from app.words.desk.payments import PAYMENT_CASES
from app.words.desk.refusals import REFUSED_SAY, UNSENT_CASES
from app.words.desk.requests import REQUEST_CASES
from app.words.language import Words, one_point
from app.words.service_codes import code_words

CASES = {**REQUEST_CASES, **PAYMENT_CASES, **UNSENT_CASES}
"""The words of every case that the service did not refuse with a code."""

SAID_AT_THE_DESK = frozenset(
    text
    for texts in (
        *CASES.values(),
        REFUSED_SAY.values(),
        HEADS.values(),
        MOVED.values(),
        MONEY.values(),
        IN_APP.values(),
        MORE.values(),
    )
    for text in texts
)
"""Every English text of this room, to hold the translations against."""

_WITH_WORDS = frozenset({Case.WAITING_PUSH, Case.WAITING_CODE, Case.WAITING_LONG, Case.CARD_REFUSED})
_LET_GO = frozenset({Case.BANK_LET_GO, Case.CAPTURE_TOO_LATE, Case.CAPTURE_AFTER_RELEASE})
_REFUNDED = frozenset({Case.REFUNDED, Case.PART_REFUNDED, Case.REFUNDED_BEFORE})


@dataclass(frozen=True)
class SayingWords:
    """What to know and to say about an order, as five texts."""

    happened: str
    money: str
    app: str
    say: str
    next: str

    def part(self, part: SayingPart) -> str:
        """One of the five."""
        return str(getattr(self, part.value))


def saying_words(saying: Saying, words: Words, wallet: str) -> SayingWords:
    """The five parts of `saying`; the customer's app is called `wallet`."""
    gaps = _gaps(saying.figures, words.language, wallet)
    gaps["title"] = visible(saying.title or saying.code).rstrip(". ")

    def fill(*texts: str) -> str:
        return one_point(" ".join(words.say(text).format_map(gaps) for text in texts))

    happened, say, then = _three(saying)
    return SayingWords(
        happened=fill(happened),
        money=fill(*_money(saying)),
        app=fill(*_in_app(saying)),
        say=fill(say, *_added(saying)),
        next=fill(then, *((MORE["an_answer_set_aside"],) if saying.set_aside else ())),
    )


def landing_words(landing: Landing, refunded: date, words: Words, wallet: str) -> str:
    """What the customer is told of where and when refunded money arrives."""
    days = {name: day_in(words.language, getattr(landing, name), refunded) for name in ("first", "last", "latest")}
    return words.say(MORE["to_card" if landing.to_card else "to_account"]).format(app=wallet, **days)


def _three(saying: Saying) -> tuple[str, str, str]:
    """What happened, what to say, and what to do next, with their gaps."""
    if not saying.refused:
        return CASES[saying.case]
    say = REFUSED_SAY[saying.case] if saying.case in REFUSED_SAY else CASES[saying.case].say
    known = code_words(saying.code, is_refund=saying.is_refund)
    # A code that we do not know is told in the service's own words.
    return (known.happened, say, known.next) if known is not None else (MORE["said_no"], say, MORE["look_first"])


def _money(saying: Saying) -> Iterator[str]:
    """The answer to whether money moved, and what is certain of the totals."""
    figures, moved = saying.figures, saying.moved
    # What is left by the totals is gone by what the service has just said.
    names = (
        ("captured", "refunded", "released") if saying.case in _LET_GO else ("captured", "refunded", "left", "released")
    )
    totals = [MONEY[name] for name in names if getattr(figures, name).minor]
    yield MOVED[moved]
    if moved is MoneyMoved.NOT_KNOWN:
        if totals:
            yield MONEY["before"]
        elif saying.case is Case.SENDING:
            yield MONEY["only_approved"]
    elif saying.refused and moved is MoneyMoved.NO:
        yield MONEY["this_step"]
    elif not totals:
        yield MONEY["elsewhere" if moved is MoneyMoved.YES else "nothing"]
    yield from totals


def _in_app(saying: Saying) -> Iterator[str]:
    yield IN_APP[saying.in_app]
    if saying.in_app is InApp.REQUEST and saying.figures.words:
        yield MORE["words"]


def _added(saying: Saying) -> Iterator[str]:
    """What is said besides: the words of the request, and when a refund arrives."""
    figures = saying.figures
    if saying.case in _WITH_WORDS and figures.words:
        yield MORE["words"]
    landing = figures.landing
    if landing is None or saying.moved is MoneyMoved.NOT_KNOWN:
        return
    if saying.case not in _REFUNDED:
        yield MORE["also_refunded"]
    if figures.now.date() > landing.latest:
        yield MORE["card_by_now" if landing.to_card else "account_by_now"]
    else:
        yield MORE["to_card" if landing.to_card else "to_account"]


def _gaps(figures: Figures, language: str, wallet: str) -> dict[str, str]:
    """What each gap is filled with."""
    today = figures.now.date()
    names = ("total", "step", "captured", "refunded", "released", "left", "refundable")
    gaps = {name: format_money(getattr(figures, name), language) for name in names}
    gaps |= {"app": wallet, "days": str(figures.days), "words": visible(figures.words)}
    gaps |= {name: moment_in(language, getattr(figures, name), figures.now) for name in ("sent", "ends")}
    gaps |= {name: day_in(language, getattr(figures, name).date(), today) for name in ("until", "refund_by")}
    gaps["until_time"] = day_and_clock_in(language, figures.until, figures.now)
    gaps["card"] = moment_in(language, figures.card, figures.now) if figures.card else ""
    gaps["refund_day"] = day_in(language, figures.refunded_at.date(), today) if figures.refunded_at else ""
    landing = figures.landing
    for name in ("first", "last", "latest"):
        gaps[name] = day_in(language, getattr(landing, name), today) if landing else ""
    return gaps
