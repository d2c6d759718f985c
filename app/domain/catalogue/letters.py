"""The encoding of a file: found where certain, asked about where not."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import islice
from typing import NamedTuple

from app.domain.input.whole_letters import cut


class Encoding(StrEnum):
    """The encodings that files of shops come in."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"
    WINDOWS = "cp1252"
    MAC = "mac_roman"
    DOS = "cp850"
    CENTRAL = "cp1250"
    BALTIC = "cp1257"
    TWICE = "twice"  # UTF-8 that another program took for something else and wrote down again


class Letters(NamedTuple):
    """A text that was read, in which encoding, and whether that is certain.

    `sample` are its first words with other letters than English ones, and `others` the same words as they would be in every
    other encoding that can be meant.
    """

    text: str
    encoding: Encoding
    sure: bool = True
    sample: str = ""
    others: tuple[tuple[Encoding, str], ...] = ()


_USUAL = (Encoding.WINDOWS, Encoding.MAC, Encoding.DOS)
_ONE_BYTE = (*_USUAL, Encoding.CENTRAL, Encoding.BALTIC)
"""The last two share many bytes with the first, so they are only meant where no usual one makes words."""
_MARKS = (
    (codecs.BOM_UTF8, Encoding.UTF8),
    (codecs.BOM_UTF32_LE, Encoding.UTF32),
    (codecs.BOM_UTF32_BE, Encoding.UTF32),
    (codecs.BOM_UTF16_LE, Encoding.UTF16),
    (codecs.BOM_UTF16_BE, Encoding.UTF16),
)
"""How a file begins that tells its encoding; of two that begin alike the longer comes first."""
_ENOUGH = 4_000
"""Words that are looked at to tell encodings apart."""
_WORD = re.compile(rb"[^\s;,|\"]+")
_OTHER = re.compile(rb"[\x80-\xff]")
_PIECE = re.compile(r"[^\r\n;,|\t\"]+")
_HEAD = 4_096
_SHOWN = 40


def read_letters(content: bytes, chosen: Encoding | None = None) -> Letters:
    """Decode a file: by its mark, else UTF-8 or UTF-16, else the likeliest encoding.

    What a `chosen` encoding lacks becomes U+FFFD.
    """
    if chosen is not None:
        text = _decoded(content, chosen)
        return Letters(text, chosen, sample=_sample(text), others=_others(content, chosen))
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = _decoded(content, encoding)
            return Letters(text, encoding, sample=_sample(text))
    if wide := _wide(content):
        text = content.decode(wide, errors="replace")
        return Letters(text, Encoding.UTF16, sample=_sample(text))
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _likeliest(content)
    # Valid UTF-8 may still be text that some program encoded a second time.
    once = _once(text)
    # Something came out and it is other text: then it was encoded twice, but a person has to say so.
    if once != text:
        return Letters(once, Encoding.TWICE, False, _sample(once), ((Encoding.UTF8, _sample(text)),))
    return Letters(text, Encoding.UTF8, sample=_sample(text))


def _once(text: str) -> str:
    """The text that was encoded twice, if every letter of it was: `BlÃ¥bÃ¦r` is `Blåbær`; else the text itself."""
    if not text.isascii():
        for wrong in (Encoding.WINDOWS, Encoding.MAC):
            try:
                return text.encode(wrong).decode("utf-8")
            except UnicodeError:
                continue
    return text


def _wide(content: bytes) -> str:
    """The name of UTF-16 without a mark, if every second byte is nought as in plain English words; else nothing."""
    head = content[:_HEAD]
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half and not len(content) % 2:
        # Plain letters leave half of their two bytes empty, always the same half.
        if 2 * odd > half > 8 * even:
            return "utf-16-le"
        if 2 * even > half > 8 * odd:
            return "utf-16-be"
    return ""


def _decoded(content: bytes, encoding: Encoding) -> str:
    name = encoding.value
    if encoding is Encoding.TWICE:
        return _once(content.decode("utf-8-sig", errors="replace"))
    if encoding is Encoding.UTF8:
        name = "utf-8-sig"
    elif encoding is Encoding.UTF16:
        name = "utf-16" if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else _wide(content) or "utf-16"
    return content.decode(name, errors="replace")


def _likeliest(content: bytes) -> Letters:
    """The one encoding in which every word looks like one; where there are several, or none, it is not certain."""
    foreign = (word[0] for word in _WORD.finditer(content) if not word[0].isascii())
    # Each word once: a file of ten thousand rows repeats most of them.
    words = b"\n".join(dict.fromkeys(islice(foreign, _ENOUGH)))
    read = {encoding: words.decode(encoding, errors="replace") for encoding in _ONE_BYTE}
    ranked, oddity = _ranked(words), {encoding: _oddity(text) for encoding, text in read.items()}
    # Rare encodings count only where no usual one reads without a stumble.
    # A reading without a single odd letter is the sign of the right encoding.
    meant = _USUAL if any(oddity[encoding][0] == 0 for encoding in _USUAL) else _ONE_BYTE
    best, *order = sorted(meant, key=lambda encoding: (*oddity[encoding], ranked.index(encoding)))
    odd = oddity[best][0]
    # Two readings of the same oddity: only a person can tell them apart.
    alike = [each for each in order if oddity[each] == oddity[best] and read[each] != read[best]]
    text = content.decode(best, errors="replace")
    return Letters(text, best, not odd and not alike, _sample(text), _others(content, best))


def _ranked(words: bytes) -> Sequence[Encoding]:
    """Our encodings as the library ranks them, the likeliest first."""
    from charset_normalizer import from_bytes

    found = [Encoding(match.encoding) for match in from_bytes(words, cp_isolation=[*_ONE_BYTE], threshold=1)]
    return [*found, *(each for each in _ONE_BYTE if each not in found)]


def _others(content: bytes, but: Encoding) -> tuple[tuple[Encoding, str], ...]:
    """The first words as each other encoding would have them, each reading once."""
    found: dict[str, Encoding] = {}
    first = _OTHER.search(content)
    if first is None:
        return ()
    # From the beginning of the line, so that the sample is whole words.
    begin = content.rfind(b"\n", 0, first.start()) + 1
    some = content[begin : first.end() + _HEAD]
    for encoding in (Encoding.UTF8, *_ONE_BYTE):
        sample = _sample(_decoded(some, encoding))
        if encoding is not but and "\ufffd" not in sample:
            found.setdefault(sample, encoding)
    return tuple((encoding, sample) for sample, encoding in found.items())


def _sample(text: str) -> str:
    """The first three pieces of a text that have other letters than English ones."""
    if text.isascii():
        return ""
    pieces = (piece[0].strip() for piece in _PIECE.finditer(text) if not piece[0].isascii())
    return " · ".join(dict.fromkeys(cut(piece, _SHOWN) for piece in islice(filter(None, pieces), 3)))


_NORDIC = frozenset("æøåäöÆØÅÄÖ")
_OTHER_LETTERS = frozenset("éèêëüáàâíîïóôúùûçñßðþýÉÈÊËÜÁÀÂÍÎÏÓÔÚÙÛÇÑÐÞÝ")
_ALONE = frozenset("åàöøÅÖØ")
"""Letters that are a word."""
_SIGNS = frozenset("€£§°½¼¾²³×–—’‘“”«»…™®©·•±µ\u00a0\u00ad´")
_BESIDE_LETTERS = frozenset("’‘“”«»…™®©·–—²³°½¼¾\u00a0\u00ad´")
"""Signs that touch words; the others touch numbers, or nothing."""
_QUOTES = frozenset("«»“”‘´")
_INSIDE = frozenset("’–·\u00ad´")
"""Signs that stand between two letters."""


_VERY = 3
"""So odd is a sign or a capital inside a word; a letter of other languages is odd once."""


def _oddity(text: str) -> tuple[int, int]:
    """How odd the words look, and, less being better, how many Nordic letters they have."""
    odd = nordic = 0
    for word in text.split("\n"):
        # A frame of blanks, so that the first and last letter have neighbours, too.
        framed = f" {word} "
        for at in range(1, len(framed) - 1):
            letter = framed[at]
            if not letter.isascii():
                odd += _odd(framed[at - 1], letter, framed[at + 1])
                nordic += letter in _NORDIC
    # More Nordic letters are better, so they count below nought.
    return odd, -nordic


def _odd(before: str, letter: str, after: str) -> int:
    beside = before.isalpha() or after.isalpha()
    if not letter.isalpha():
        between = before.isalpha() and after.isalpha()
        lost = letter in _QUOTES and before == after == " "
        wrong = letter not in _SIGNS or lost or (beside and letter not in _BESIDE_LETTERS)
        return _VERY if wrong or (between and letter not in _INSIDE) else 0
    if not beside:
        return 0 if letter in _ALONE and before == after == " " else _VERY
    small_in_capitals = letter.islower() and before.isupper() and after.isupper()
    # A capital after a small letter is what the wrong encoding makes of æ, ø and å.
    capital_in_small = letter.isupper() and before.islower()
    if small_in_capitals or capital_in_small:
        return _VERY
    return 0 if letter in _NORDIC or letter in _OTHER_LETTERS else 1
