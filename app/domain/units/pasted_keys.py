"""Keys as they are pasted: sorted by their shape, whatever their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.input.whole_letters import cut


class KeyPart(StrEnum):
    """One of the values that the portal shows for a sales unit.

    It is kept under this name.
    """

    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - a name
    SUBSCRIPTION_KEY = "subscription_key"
    SECOND_KEY = "second_subscription_key"  # interchangeable with the first, for changing keys without a gap
    MSN = "msn"


class KeyPlace(StrEnum):
    """Where the keys of a sales unit are."""

    KEY_STORE = "key_store"  # of the system
    THIS_RUN = "this_run"  # in memory, because there is no safe store
    ENVIRONMENT = "environment"  # of the program, which no window changes
    PRACTICE = "practice"  # those of the sandbox, which open nothing
    NOWHERE = "nowhere"


NEEDED = (KeyPart.CLIENT_ID, KeyPart.CLIENT_SECRET, KeyPart.SUBSCRIPTION_KEY, KeyPart.MSN)
"""The four values without which nothing can be paid; the second subscription key is a spare."""
LONGEST_PASTE = 20_000
"""Characters; a page of the portal has a tenth of that."""

_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SUBSCRIPTION_KEY = re.compile(r"[0-9a-fA-F]{32}")
_MSN = re.compile(r"[0-9]{4,10}")
_SECRET = re.compile(r"[!-~]{16,200}")
_AROUND = "\"'`,;|(){}[]<>"
"""What a table, a file of settings or JSON puts around a value."""
_NAMED = re.compile(r"""["']?([A-Za-z][A-Za-z_ -]*)["']?[:=](.*)""")
_NAME_WORD = re.compile(
    "client|id|secret|ocp|apim|subscription|keys|key|primary|secondary|merchant|serial|number|msn|vipps|mobilepay|kvitt"
    "|test|production|sales|unit|name|api|value|copy|show|hide",
    re.IGNORECASE,
)
"""The words of the names that the portal, its documentation and files of settings give to the values."""


@dataclass(frozen=True)
class PastedKeys:
    """The values found, which never show in a text of this object.

    `unread` counts the pieces that are none of them, or that would stand in a place taken already.
    """

    values: Mapping[KeyPart, str] = field(default_factory=dict, repr=False)
    unread: int = 0

    @property
    def missing(self) -> tuple[KeyPart, ...]:
        """The needed values that are not there."""
        return tuple(part for part in NEEDED if part not in self.values)

    def with_number(self, msn: str) -> PastedKeys:
        """These values, and the number of the sales unit where it was missing."""
        if not msn or KeyPart.MSN in self.values:
            return self
        return PastedKeys({**self.values, KeyPart.MSN: msn}, self.unread)

    def without_first(self) -> PastedKeys:
        """These values, the second subscription key in the place of the first."""
        values = dict(self.values)
        values[KeyPart.SUBSCRIPTION_KEY] = values.pop(KeyPart.SECOND_KEY)
        return PastedKeys(values, self.unread)

    def joined(self, later: PastedKeys) -> PastedKeys:
        """These values, and those of a `later` paste in their place.

        A single subscription key that comes after another one is the second.
        """
        values, news = dict(self.values), dict(later.values)
        differing = {part for part, value in news.items() if values.get(part) != value}
        if differing == {KeyPart.SUBSCRIPTION_KEY} and KeyPart.SUBSCRIPTION_KEY in values:
            news[KeyPart.SECOND_KEY] = news.pop(KeyPart.SUBSCRIPTION_KEY)
        return PastedKeys({**values, **news}, later.unread)


def sort_keys(text: str) -> PastedKeys:
    """Sort what was pasted, with the portal's names beside the values or without.

    A client id is a GUID, a subscription key 32 hexadecimal digits, a sales unit's number 4 to 10 digits, and a secret
    the long piece that is none of these (documented examples). A name beside a value wins over its shape.
    """
    found: dict[KeyPart, str] = {}
    secrets: list[str] = []
    unread = 0
    for name, value in _named_values(cut(text, LONGEST_PASTE)):
        part = _part(name, value, found)
        if part is KeyPart.CLIENT_SECRET and "secret" not in name:
            secrets.append(value)
        elif part is None or found.get(part, value) != value:
            unread += 1
        else:
            found[part] = value
    # Two long pieces without a name: guessing which of them is the secret would end in a sentence about a wrong one.
    if KeyPart.CLIENT_SECRET not in found and len(set(secrets)) == 1:
        found[KeyPart.CLIENT_SECRET] = secrets.pop()
    return PastedKeys(found, unread + len(set(secrets) - {found.get(KeyPart.CLIENT_SECRET)}))


def _part(name: frozenset[str], value: str, found: Mapping[KeyPart, str]) -> KeyPart | None:
    """Which value it is; None for none of them."""
    if "secret" in name and _SECRET.fullmatch(value):
        return KeyPart.CLIENT_SECRET
    if _GUID.fullmatch(value):
        # Some secrets look like an id; the first one without a name is the id.
        return KeyPart.CLIENT_ID if found.get(KeyPart.CLIENT_ID, value) == value else KeyPart.CLIENT_SECRET
    if _SUBSCRIPTION_KEY.fullmatch(value):
        first = found.get(KeyPart.SUBSCRIPTION_KEY, value)
        return KeyPart.SECOND_KEY if "secondary" in name or first != value else KeyPart.SUBSCRIPTION_KEY
    if _MSN.fullmatch(value):
        return KeyPart.MSN
    return KeyPart.CLIENT_SECRET if _SECRET.fullmatch(value) else None


def _named_values(text: str) -> Iterator[tuple[frozenset[str], str]]:
    """Each value with the words of the name before it."""
    name: set[str] = set()
    for piece in text.split():
        for part in _pieces(piece):
            words = _name_words(part)
            if words:
                name |= words
            elif part:
                yield frozenset(name), part
                name = set()


def _pieces(piece: str) -> Iterator[str]:
    """A name and a value that stand together without a space, apart."""
    whole = _NAMED.fullmatch(piece.strip(_AROUND))
    # A secret may have these signs itself, so that only what is a name before them is cut off.
    if whole is not None and _name_words(whole[1]):
        yield whole[1]
        yield whole[2].strip(_AROUND)
    else:
        yield piece.strip(_AROUND + ":")


def _name_words(piece: str) -> set[str]:
    """The words of a name, in small letters; none where it is no name."""
    letters = re.sub("[_ .:-]", "", piece)
    words = _NAME_WORD.findall(letters)
    return {word.lower() for word in words} if "".join(words) == letters else set()
