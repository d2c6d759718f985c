"""The traces of one person in texts: number and names, however typed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from app.domain.desk.folding import fold
from app.domain.input.invisible_marks import DASHES, without_invisible

LEFT_OUT = "…"
"""What stands where words were taken out."""
_GAP = r"[\W_]{0,3}"
"""What may stand between two digits of a number."""
_PARTS = " · "
"""What stands between a code and the words behind it."""
_LEAST_LETTERS = 3
"""A shorter word of a name, such as an initial, is in too many other words."""


@dataclass(frozen=True)
class Traces:
    """What tells of a person.

    `phone` is digits with the country code, or nothing.
    """

    phone: str
    names: tuple[str, ...] = ()

    @cached_property
    def national(self) -> str:
        """The number as it is dialled at home, without the nought before it."""
        if not self.phone:
            return ""
        import phonenumbers

        try:
            number = phonenumbers.parse(f"+{self.phone}", None)
        # An order that came ready-made may have any digits in the place of a number.
        except phonenumbers.NumberParseException:
            return self.phone
        return phonenumbers.national_significant_number(number)

    @property
    def needles(self) -> tuple[str, ...]:
        """Texts that stand for this person alone.

        The number, and names of more than one word.
        """
        names = (name for name in self.names if len(name.split()) > 1)
        return tuple(dict.fromkeys(text for text in (self.phone, self.national, *names) if text))

    def held_by(self, text: str, *, own: bool = False) -> bool:
        """Whether `text` tells of this person.

        In what is the person's `own`, each word of a name does; elsewhere it is the whole name, for many people share a part.
        """
        return self.cut(text, own=own) != text

    def cut(self, text: str, *, own: bool = False) -> str:
        """`text` with number and names taken out, or as it is without them."""
        # Part by part: the log has a code before the words of a step, and both must come out the same.
        return _PARTS.join(self._cut_part(part, own=own) for part in text.split(_PARTS))

    def _cut_part(self, text: str, *, own: bool) -> str:
        found = text
        # The whole name before its words, so that it leaves one mark.
        for pattern in (*self._numbers, *self._whole_names, *(self._words if own else ())):
            found = pattern.sub(LEFT_OUT, found)
        # Somebody may have typed the name without its letters, or a mark that nobody sees into the number.
        plain = fold(without_invisible(found))
        patterns = (*self._numbers, *(self._folded_words if own else self._folded_names))
        return LEFT_OUT if any(pattern.search(plain) for pattern in patterns) else found

    @cached_property
    def _numbers(self) -> tuple[re.Pattern[str], ...]:
        if not self.phone:
            return ()
        code = _GAP.join(self.phone.removesuffix(self.national))
        number = _GAP.join(self.national)
        # Neither before it nor behind it a further digit: a reference or a barcode is no number.
        return (re.compile(rf"(?<!\d)(?:(?:\+|00)?{code}{_GAP}(?:\(0\){_GAP})?)?0?{number}(?!\d)"),)

    @cached_property
    def _whole_names(self) -> tuple[re.Pattern[str], ...]:
        return _as_patterns(_orders_of(self.names))

    @cached_property
    def _folded_names(self) -> tuple[re.Pattern[str], ...]:
        return _as_patterns(_orders_of(tuple(fold(name) for name in self.names)))

    @cached_property
    def _words(self) -> tuple[re.Pattern[str], ...]:
        return _as_patterns(_words_of(self.names))

    @cached_property
    def _folded_words(self) -> tuple[re.Pattern[str], ...]:
        return _as_patterns(_words_of(tuple(fold(name) for name in self.names)))


def _orders_of(names: tuple[str, ...]) -> list[list[str]]:
    """The words of each whole name, also with the last one first; none of a name of one word."""
    # A double name is often typed without its dash. By itself it is one word, and the name of many.
    several = [re.split(rf"[\s{re.escape(DASHES)}]+", name.strip()) for name in names if len(name.split()) > 1]
    return several + [[words[-1], *words[:-1]] for words in several]


def _words_of(names: tuple[str, ...]) -> list[list[str]]:
    words = {word for name in names for word in re.findall(r"\w+", name) if len(word) >= _LEAST_LETTERS}
    # The longest first, so that none of it stays behind a shorter one.
    return [[word] for word in sorted(words, key=lambda word: (-len(word), word))]


_BETWEEN_WORDS = rf"(?:[\s,_{re.escape(DASHES)}]+|\.)"
"""Between two words of a name. A dot with a blank behind it ends a sentence; without one it is an e-mail address."""


def _as_patterns(names: list[list[str]]) -> tuple[re.Pattern[str], ...]:
    texts = (_BETWEEN_WORDS.join(map(re.escape, words)) for words in names)
    # With an s behind it a name still is that name.
    return tuple(re.compile(rf"(?<!\w){text}(?:'?s)?(?!\w)", re.IGNORECASE) for text in texts)
