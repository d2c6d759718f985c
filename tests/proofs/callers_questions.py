"""What callers ask: four hundred questions that each mean one of a thousand orders.

Everything is drawn from a seed. A question is filled from what is known of one order; it counts only if no other of the
thousand has all that it says, by rules of its own: nothing here is taken from the search that it is put to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from random import Random
from string import Formatter

from tests.proofs.callers import CODE, NOW, Called, plain
from tests.proofs.callers_templates import TEMPLATES
from tests.proofs.callers_words import (
    ALOUD,
    HOURS,
    LANGUAGES,
    LAST_WEEK,
    MONTHS,
    OWNERS,
    RELATIVE,
    SAID_ABOUT,
    SAID_DATE,
    SAID_HOUR,
    SAID_WEEKDAY,
    STATES,
    WEEKDAYS,
)

QUESTIONS = 400


@dataclass(frozen=True)
class Question:
    """What is typed, in which language, and the reference of the one right order."""

    language: str
    text: str
    right: str


class Cannot(Exception):
    """An order has nothing with which a hole could be filled."""


Knows = Callable[[Called], bool]
"""Whether another order has, too, what stands in a hole."""


def make_questions(dice: Random, orders: tuple[Called, ...]) -> tuple[Question, ...]:
    """The four hundred questions, in turn from every template of every language."""
    questions: list[Question] = []
    for language in LANGUAGES:
        mine = [order for order in orders if order.language == language]
        templates = TEMPLATES[language]
        share = QUESTIONS // len(LANGUAGES)
        asked: dict[str, Question] = {}
        while len(asked) < share:
            question = _question(dice, templates[len(asked) % len(templates)], mine, orders)
            asked.setdefault(question.text, question)
        questions += asked.values()
    return tuple(questions)


def _question(dice: Random, template: str, mine: list[Called], orders: tuple[Called, ...]) -> Question:
    """A question after a template that means one order and no other."""
    holes = [name for _, name, _, _ in Formatter().parse(template) if name]
    for _ in range(2_000):
        order = dice.choice(mine)
        try:
            filled = {hole: fill(dice, hole, order) for hole in holes}
        except Cannot:
            continue
        knows = [each for _, each in filled.values()]
        if sum(all(each(other) for each in knows) for other in mine) == 1 and _only(order, orders, knows):
            text = template.format(**{hole: text for hole, (text, _) in filled.items()})
            return Question(order.language, text, order.reference)
    raise AssertionError(f"no order can be meant by {template!r}")


def _only(order: Called, orders: tuple[Called, ...], knows: list[Knows]) -> bool:
    return all(other is order or not all(each(other) for each in knows) for other in orders)


def fill(dice: Random, hole: str, order: Called) -> tuple[str, Knows]:
    """What somebody says who remembers one thing of an order, and who else it may be said of."""
    for fillers in (_fill_label, _fill_name, _fill_number, _fill_amount, _fill_time):
        found = fillers(dice, hole, order)
        if found is not None:
            return found
    raise KeyError(hole)


def _fill_name(dice: Random, hole: str, order: Called) -> tuple[str, Knows] | None:
    if hole in ("thing", "other_thing"):
        place = int(hole == "other_thing")
        if len(order.goods) <= place:
            raise Cannot
        thing = order.goods[place][0]
        folded = plain(thing)
        return thing.lower(), lambda other: any(folded in plain(name) for _, name, _ in other.goods)
    if hole in ("first", "family"):
        name = str(getattr(order, hole))
        folded = plain(name)
        return dice.choice((name, name.lower(), folded)), lambda other: folded in other.words
    if hole.endswith("_slip"):
        word = plain(order.goods[0][0] if hole == "thing_slip" else str(getattr(order, hole.removesuffix("_slip"))))
        slipped = slip(dice, word)
        return slipped, lambda other: any(is_slip(slipped, each) for each in other.words)
    if hole == "owner":
        # Of a name that another one begins with, nobody could say which is meant.
        folded = plain(order.first)
        return OWNERS[order.language].format(order.first), lambda other: any(
            word.startswith(folded) for word in other.words
        )
    if hole in ("pair", "pair_dashed"):
        pair = plain(order.pair)
        said = order.pair if hole == "pair" else order.pair.replace(" ", "-")
        return said, lambda other: plain(other.pair) == pair
    if hole == "note":
        if not order.note:
            raise Cannot
        return order.note, lambda other: other.note == order.note
    return None


def _fill_label(dice: Random, hole: str, order: Called) -> tuple[str, Knows] | None:
    said = STATES[order.language]
    if hole == "state":
        return said[order.state], lambda other: other.state == order.state
    if hole == "state_slip":
        return slip(dice, said[order.state]), lambda other: other.state == order.state
    if hole == "other_state":
        state = dice.choice([each for each in said if each != order.state])
        return said[state], lambda other: other.state != state
    if hole == "tag" and order.tag:
        return order.tag, lambda other: plain(other.tag) == plain(order.tag)
    if hole == "who" and order.who:
        name = dice.choice(order.who.split()).lower()
        return name, lambda other: name in other.who.lower()
    if hole in ("tag", "who"):
        raise Cannot
    return None


def _fill_number(dice: Random, hole: str, order: Called) -> tuple[str, Knows] | None:
    if hole in ("last3", "last4"):
        end = order.phone[-int(hole[-1]) :]
        return end, lambda other: other.phone.endswith(end)
    if hole == "phone":
        code = CODE[order.language]
        home = order.phone.removeprefix(code)
        pairs = " ".join(home[at : at + 2] for at in range(0, len(home), 2))
        threes = f"{home[:3]} {home[3:5]} {home[5:]}"
        said = (home, pairs, threes, f"+{code} {home}", f"+{code}{home}", f"00{code} {home}", f"(+{code}) {threes}")
        return dice.choice(said), lambda other: other.phone == order.phone
    if hole == "sku":
        sku = dice.choice(order.goods)[2]
        return dice.choice((sku, sku.lower())), lambda other: any(sku == number for _, _, number in other.goods)
    if hole == "counter":
        counter = order.reference[-4:]
        return counter, lambda other: other.reference.endswith(counter)
    if hole == "psp_tail":
        if order.state == "waiting":
            raise Cannot
        return order.psp[-dice.choice((6, 8, 12)) :], lambda other: other.psp == order.psp
    if hole in ("tracking", "tracking_tail"):
        if not order.tracking:
            raise Cannot
        text = order.tracking if hole == "tracking" else order.tracking[-6:]
        return text, lambda other: other.tracking.endswith(text)
    if hole == "heard":
        prefix, day, number = order.reference.split("-")
        heard = (
            f"{prefix}{day}-{number}",
            f"{prefix}{day}{number}",
            f"{prefix}-{day}-{int(number)}",
            f"{day}-{number}",
        )
        return dice.choice(heard), lambda other: other.reference == order.reference
    if hole in ("receipt", "reference"):
        text = str(getattr(order, hole))
        return text, lambda other: getattr(other, hole) == text
    return None


def _fill_amount(dice: Random, hole: str, order: Called) -> tuple[str, Knows] | None:
    if hole == "amount":
        whole, part = divmod(order.minor, 100)
        text = f"{whole},{part:02}" if part else dice.choice((f"{whole}", f"{whole},00"))
        return text, lambda other: other.minor == order.minor
    if hole == "aloud":
        whole, part = divmod(order.minor, 100)
        if not part:
            raise Cannot
        return ALOUD[order.language].format(whole, part), lambda other: other.minor == order.minor
    if hole in ("about", "about_said"):
        known = [each for each in SAID_ABOUT[order.language] if abs(each * 100 - order.minor) * 100 <= 7 * order.minor]
        if not known:
            raise Cannot
        about = min(known, key=lambda each: abs(each * 100 - order.minor))
        text = dice.choice(SAID_ABOUT[order.language][about]) if hole == "about_said" else str(about)
        return text, lambda other: abs(other.minor - about * 100) * 10 <= about * 100
    if hole in ("least", "most"):
        least = order.minor // 2000 * 20
        return str(least if hole == "least" else least + 40), lambda other: least <= other.minor // 100 <= least + 40
    return None


def _fill_time(dice: Random, hole: str, order: Called) -> tuple[str, Knows] | None:
    ago = (NOW.date() - order.at.date()).days
    if hole == "week":
        if not 0 <= ago - NOW.weekday() - 1 < 7:
            raise Cannot
        return dice.choice(LAST_WEEK[order.language]), lambda other: _week(other.at) == _week(order.at)
    if hole in ("day", "weekday"):
        if hole == "weekday" and not 0 < ago < 7:
            raise Cannot
        return _said_day(dice, order, ago, hole), lambda other: other.at.date() == order.at.date()
    if hole == "hour_said":
        nearest = order.at + timedelta(minutes=30)
        word = HOURS[order.language].split()[(nearest.hour - 1) % 12]
        text = dice.choice(SAID_HOUR[order.language]).format(word=word, hour=nearest.hour)
        middle = nearest.hour * 60
        return text, lambda other: min(abs(_minute(other) - middle + off) for off in (-720, 0, 720)) <= 60
    return None


def _said_day(dice: Random, order: Called, ago: int, hole: str) -> str:
    language = order.language
    if hole == "weekday" or (3 <= ago < 7 and dice.random() < 0.5):
        return SAID_WEEKDAY[language].format(WEEKDAYS[language].split()[order.at.weekday()])
    if ago in RELATIVE[language]:
        return dice.choice(RELATIVE[language][ago])
    month = MONTHS[language].split()[order.at.month - 1]
    said = dice.choice(SAID_DATE[language])
    return said.format(day=order.at.day, number=order.at.month, month=month, short=month[:3], year=order.at.year)


def _week(at: datetime) -> tuple[int, int]:
    return at.isocalendar()[:2]


def _minute(order: Called) -> int:
    return order.at.hour * 60 + order.at.minute


def slip(dice: Random, word: str) -> str:
    """`word` with one slip of the fingers in it."""
    if len(word) < 5:
        raise Cannot
    at = dice.randrange(len(word) - 1)
    kind = dice.randrange(4)
    if kind == 0:
        wrong = word[:at] + dice.choice("abcdefghijklmnoprstuvy") + word[at + 1 :]
    elif kind == 1:
        wrong = word[:at] + word[at + 1 :]
    elif kind == 2:
        wrong = word[: at + 1] + word[at:]
    else:
        wrong = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if wrong == word:
        raise Cannot
    return wrong


@cache
def is_slip(one: str, other: str) -> bool:
    """Whether two words are one, or nearly: as anybody would count it, letter by letter."""
    if one == other or one in other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    wrong = {one[:at] + one[at + 1 :] for at in range(len(one))} | {one}
    right = {other[:at] + other[at + 1 :] for at in range(len(other))} | {other}
    return bool(wrong & right)
