"""Words without the endings that a sentence gives them: `mugs`, `koppen`, `Åsas`, `hupparin`."""

from __future__ import annotations

_BY_LANGUAGE = {
    "en": "s es",
    "nb": "s en et a er ene ens e n r",
    "da": "s en et er ene erne e n r",
    "sv": "s en et ar or er arna orna erna na n t r a",
    "fi": "n a ta in ja t ni i lla lta lle ssa sta ksi",
}
_ENDINGS = frozenset(ending for endings in _BY_LANGUAGE.values() for ending in endings.split())
_LEAST, _LEAST_OWNER = 4, 3
"""So many letters are left, and so many of a name before the `s` of its owner; fewer would be in every other word."""


def stems(word: str) -> tuple[str, ...]:
    """What a folded word may be without its ending, the longest first."""
    found = {word.removesuffix(ending) for ending in _ENDINGS} - {word}
    kept = {stem for stem in found if len(stem) >= _LEAST}
    if word.endswith("s") and len(word) > _LEAST_OWNER:
        kept.add(word.removesuffix("s"))
    return tuple(sorted(kept, key=lambda stem: (-len(stem), stem)))
