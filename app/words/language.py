"""The words of one language, read from Qt's `.ts` files without Qt.

English stands in the code and is the key. `kvitt_nb.ts` holds a translation for each English text; `forms_nb.ts` holds what
has more than one: for one thing and for many (`numerus`), or by what is meant (`comment`) where one English word has two
translations.
"""

from __future__ import annotations

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
        if count is None and self.language == SOURCE:
            return text
        known = known_in(self.language)
        forms = known.get((text, meaning)) or known.get((text, "")) or (text,)
        # One and many are all that the five languages have: after a number, Finnish puts the partitive in the second.
        return forms[0] if count == 1 else forms[-1]


ENGLISH = Words()


@cache
def known_in(language: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """The translations: English text and meaning, to one or two forms.

    To its one form, or to those for one and for many.
    """
    files = (FOLDER / f"{name}_{language}.ts" for name in ("kvitt", "forms"))
    return {(text, meaning): forms for file in files if file.exists() for text, meaning, forms in messages(file)}


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
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = written.append
    parser.Parse(file.read_bytes(), True)
    return found
