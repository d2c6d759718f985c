"""Word pairs: two words by which customer and clerk recognise one request.

Only colours and friendly adjectives, and only birds, plants, things and the sky: no people, no bodies, no beasts that are used
as an insult. The Scandinavian nouns are all of common gender, so that every adjective fits every noun.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from hashlib import sha256

LONGEST_PAIR = 22
"""The most characters of a pair, so that most of a request's description stays the shop's own."""

ADJECTIVES = {
    "en": "blue green red golden silver quiet bright gentle swift warm happy brave calm clear fresh round small shiny merry soft",
    "nb": "blå grønn rød gul gyllen rolig lys blid rask varm glad modig stille klar frisk rund liten blank munter myk",
    "da": "blå grøn rød gul gylden rolig lys blid hurtig varm glad modig stille klar frisk rund lille blank munter blød",
    "sv": "blå grön röd gul gyllene lugn ljus mild snabb varm glad modig stilla klar frisk rund liten blank munter mjuk",
    "fi": "sininen vihreä punainen keltainen kultainen rauhallinen kirkas lempeä nopea lämmin iloinen rohkea hiljainen selkeä"
    " raikas pyöreä pieni kiiltävä reipas pehmeä",
}
NOUNS = {
    "en": "heron owl swan stork lark dolphin otter starfish birch maple willow fern lily tulip clover comet star moon cloud"
    " rainbow lantern kettle teapot anchor compass bridge violin guitar bicycle button candle feather",
    "nb": "hegre ugle svane stork lerke delfin oter sjøstjerne bjørk eik gran bregne lilje tulipan kløver komet stjerne måne sky"
    " regnbue lykt kjele tekanne hatt hanske bro fiolin gitar sykkel knapp lue fjær",
    "da": "hejre ugle svane stork lærke delfin odder søstjerne birk eg gran bregne lilje tulipan kløver komet stjerne måne sky"
    " regnbue lygte kedel tekande hat handske bro violin guitar cykel knap hue fjer",
    "sv": "häger uggla svan stork lärka delfin utter sjöstjärna björk ek gran ormbunke lilja tulpan klöver komet stjärna måne sky"
    " regnbåge lykta kittel tekanna hatt vante bro fiol gitarr cykel knapp mössa fjäder",
    "fi": "haikara pöllö joutsen lokki kiuru delfiini saukko meritähti koivu tammi kuusi saniainen lilja tulppaani apila"
    " pyrstötähti tähti kuu pilvi sateenkaari lyhty kattila teekannu hattu kinnas silta viulu kitara pyörä nappi pipo sulka",
}


@cache
def pairs(language: str) -> tuple[str, ...]:
    """Every pair of `language` that is short enough.

    Those of English for a language without its own.
    """
    known = language if language in NOUNS else "en"
    every = (f"{adjective} {noun}" for adjective in ADJECTIVES[known].split() for noun in NOUNS[known].split())
    return tuple(pair for pair in every if len(pair) <= LONGEST_PAIR)


def pick_pair(language: str, seed: str, taken: Collection[str] = ()) -> str:
    """Pick a pair of `language` that cannot be guessed without `seed`.

    It shares no word with those `taken`; where none is left that does not, it is at least none of them.
    """
    every = pairs(language)
    start = int.from_bytes(sha256(seed.encode()).digest()[:8], "big") % len(every)
    turned = (*every[start:], *every[:start])
    words = {word for pair in taken for word in pair.split()}
    apart = (pair for pair in turned if words.isdisjoint(pair.split()))
    free = (pair for pair in turned if pair not in taken)
    return next(apart, next(free, every[start]))
