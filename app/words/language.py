"""The words of one language, read from Qt's `.ts` files without Qt.

English stands in the code and is the key. `kvitt_nb.ts` holds a translation for each English text; `forms_nb.ts` holds what
has more than one: for one thing and for many (`numerus`), or by what is meant (`comment`) where one English word has two
translations.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
SOURCE = "en"
"""The language that the texts in the code are written in."""


class Words:
    """The words of one language. No file is read for plain English."""

    def __init__(self, language: str = SOURCE) -> None:
        self.language = language

    def say(self, text: str, *, meaning: str = "", count: int | None = None) -> str:
        """`text` in this language, its gaps still open.

        The English where there is no translation. `meaning` tells apart two things that one English word means; `count`
        chooses between one and many.
        """
        # Only a number needs the files for English: one and many are told apart there.
        if count is None and self.language == SOURCE:
            return text
        known = known_in(self.language)
        # A meaning that has no translation of its own takes the plain one.
        forms = known.get((text, meaning)) or known.get((text, "")) or (text,)
        # One and many are all that the five languages have: after a number, Finnish puts the partitive in the second.
        return forms[0] if count == 1 else forms[-1]


ENGLISH = Words()


def one_point(text: str) -> str:
    """A filled text whose sentences end with one point each."""
    # A Danish amount brings one along: `kr.`.
    return text.replace("kr..", "kr.")


Known = Mapping[tuple[str, str], tuple[str, ...]]
"""An English text and its meaning, to its one form, or to those for one and for many."""


@cache
def known_in(language: str) -> Known:
    """What is translated into `language`.

    It comes from what `keep_read` kept, or else from the `.ts` files themselves.
    """
    kept, files = _kept(language), _files(language)
    # Newer than each of its sources, or it is passed by: nothing has to throw it away.
    if kept.exists() and all(kept.stat().st_mtime_ns > file.stat().st_mtime_ns for file in files):
        known: Known = marshal.loads(kept.read_bytes())  # noqa: S302 - a file of ours, beside our code
        return known
    return {(text, meaning): forms for file in files for text, meaning, forms in messages(file)}


def keep_read(language: str) -> None:
    """Keep the words of `language` as they are once read.

    A window that waits for them waits a seventh as long.
    """
    kept = _kept(language)
    kept.parent.mkdir(exist_ok=True)
    kept.unlink(missing_ok=True)
    # What was read before must not answer for the files as they are now.
    known_in.cache_clear()
    kept.write_bytes(marshal.dumps(dict(known_in(language))))


def _files(language: str) -> list[Path]:
    files = (FOLDER / f"{name}_{language}.ts" for name in ("kvitt", "forms"))
    return [file for file in files if file.exists()]


def _kept(language: str) -> Path:
    """Where Python would keep bytecode, and like that in the form of this very Python."""
    return FOLDER / "__pycache__" / f"{language}.{sys.implementation.cache_tag}.words"


def messages(file: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    """The entries of a `.ts` file in its order: English text, meaning, forms.

    What is not translated is left out.
    """
    # The bare parser: a tree of elements takes three times as long, and a window waits for this.
    from xml.parsers.expat import ParserCreate

    found: list[tuple[str, str, tuple[str, ...]]] = []
    written: list[str] = []
    parts: dict[str, str] = {}
    forms: list[str] = []

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        written.clear()
        if name == "message":
            parts.clear()
            forms.clear()

    def end(name: str) -> None:
        text = "".join(written)
        written.clear()
        if name == "numerusform":
            forms.append(text)
        elif name == "message":
            translated = tuple(forms) or (parts["translation"],)
            if all(translated):
                found.append((parts["source"], parts.get("comment", ""), translated))
        else:
            parts[name] = text

    parser = ParserCreate()
    # Without this a text with `&` or an umlaut comes in pieces.
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = written.append
    parser.Parse(file.read_bytes(), True)
    return found
