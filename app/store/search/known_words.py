"""The words that orders have, and which of them a slip may have meant."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable

from app.domain.desk.slips import LEAST_LETTERS, one_slip, slip_keys
from app.store.sqlite.database import Database

WITH_WORDS = ("customer", "goods", "description", "note", "tags")
"""The columns in whose words a slip may be forgiven."""
_WORD = re.compile(r"[^\W\d_]+")
_IN_DOUBT = ""
"""Under which words stand that may have left; nothing typed is looked up there."""
_TEXTS = " || ' ' || ".join(f"l.{name}" for name in WITH_WORDS)
# In the order of the index and one by one: whoever has seen enough ends it there.
_WITH_PIECES = (
    f"SELECT {_TEXTS} FROM lookup_words w"  # noqa: S608 - names of ours
    " CROSS JOIN lookups l ON l.order_id = w.rowid WHERE w.lookup_words MATCH :pieces"
)
_STANDING_ALONE = f" AND ' ' || {_TEXTS} || ' ' GLOB :alone"
MOST_READ = 200
"""So many orders are read in a write to tell whether a word is still there, about a millisecond."""


class KnownWords:
    """Every word of letters in the index.

    Under itself, and under itself without each of its letters.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self._doubted_since: set[str] = set()

    def meant(self, typed: str) -> tuple[str, ...]:
        """The words that may have been meant by one with a slip."""
        rows = self._db.rows(
            "SELECT DISTINCT word FROM word_slips WHERE left_over IN (SELECT value FROM json_each(?)) ORDER BY word",
            [json.dumps(sorted(slip_keys(typed)))],
        )
        return tuple(row["word"] for row in rows if one_slip(typed, row["word"]))

    def keep(self, words: Iterable[str]) -> None:
        """Have these words; call inside a write."""
        for word in words:
            known = {
                row["left_over"]
                for row in self._db.rows(
                    "SELECT left_over FROM word_slips WHERE left_over IN (:doubt, :word) AND word = :word",
                    {"doubt": _IN_DOUBT, "word": word},
                )
            }
            if word not in known:
                self._db.execute_many(
                    "INSERT INTO word_slips (left_over, word) VALUES (?, ?)",
                    [(key, word) for key in sorted(slip_keys(word))],
                )
            elif _IN_DOUBT in known:
                self._take_out(word, [_IN_DOUBT])

    def leave(self, words: Iterable[str]) -> None:
        """Take out those of these words that no order has any more.

        Call inside a write. Of a customer who was erased nothing is left here. A word that is part of a common one, "Hanse" of
        "Hansen", would have all orders with that read. It is in doubt then, until `settle`.
        """
        for word in sorted(words):
            texts = self._db.connection.execute(_WITH_PIECES, {"pieces": _pieces(word)})
            for read, (text,) in enumerate(texts, start=1):
                if read > MOST_READ:
                    self._doubted_since.add(word)
                    self._db.execute("INSERT OR IGNORE INTO word_slips VALUES (?, ?)", [_IN_DOUBT, word])
                if read > MOST_READ or word in words_of(text):
                    break
            else:
                self._take_out(word, [_IN_DOUBT, word, *slip_keys(word)])

    def in_doubt(self) -> set[str]:
        """The words that no order may have any more."""
        self._doubted_since.clear()
        return self._doubted()

    def gone(self, words: Iterable[str]) -> set[str]:
        """Those of these words that no order has.

        For a part of a common word it takes half a second at a million orders.
        """
        return {word for word in words if not self._is_somewhere(word)}

    def settle(self, asked: Collection[str], gone: Collection[str]) -> None:
        """Take out the words that are `gone` of those that were `asked` about.

        Call inside a write. One that came back meanwhile stays, and one that left once more meanwhile is in doubt still.
        """
        for word in self._doubted().intersection(asked) - self._doubted_since:
            self._take_out(word, [_IN_DOUBT, word, *slip_keys(word)] if word in gone else [_IN_DOUBT])

    def _doubted(self) -> set[str]:
        rows = self._db.rows("SELECT word FROM word_slips WHERE left_over = ?", [_IN_DOUBT])
        return {row["word"] for row in rows}

    def _is_somewhere(self, word: str) -> bool:
        # SQLite leaves out what stands within a longer word, and the rest is held against the rule itself.
        values = {"pieces": _pieces(word), "alone": f"*[^a-z]{word}[^a-z]*"}
        found = self._db.connection.execute(_WITH_PIECES + _STANDING_ALONE, values)
        return any(word in words_of(text) for (text,) in found)

    def _take_out(self, word: str, keys: Iterable[str]) -> None:
        rows = [(key, word) for key in sorted(set(keys))]
        self._db.execute_many("DELETE FROM word_slips WHERE left_over = ? AND word = ?", rows)


def words_of(text: str) -> set[str]:
    """The words of a folded text in which a slip may be forgiven."""
    return {word for word in _WORD.findall(text) if len(word) >= LEAST_LETTERS}


def _pieces(word: str) -> str:
    # The index knows pieces of three letters and not where they stand.
    return " AND ".join(f'"{word[at : at + 3]}"' for at in range(len(word) - 2))
