"""Every text and every edge stands out from the paper below it."""

import re
from collections.abc import Iterator

import pytest

from tests.ui.look.test_theme import contrast
from ui.look.palette import DARK, LIGHT, STANDING_LOOK, Palette, StateColours
from ui.look.style_sheet import style_sheet

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


NO_TEXT = re.compile("chunk|handle|indicator")


DECORATION = {"hairline"}
"""Lines that only part what is apart anyway; nothing is lost with them."""


def rules(palette: Palette) -> Iterator[tuple[str, dict[str, str]]]:
    """The style sheet: each selector with its declarations, those of the same control without its state first."""
    known: dict[str, dict[str, str]] = {}
    for selectors, body in RULE.findall(style_sheet(palette)):
        told = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        told = {name.strip(): value.strip() for name, value in told.items()}
        for selector in (part.strip() for part in selectors.split(",")):
            plain = re.sub(r"(?<!:):(?!:)[a-z-]+", "", selector)
            kind = re.sub(r"\[[^]]*\]", "", plain)
            inherited = {**known.get("*", {}), **known.get(kind, {}), **known.get(plain, {})}
            known.setdefault(selector, {}).update(told)
            yield selector, {**inherited, **known[selector]}


def papers(declared: dict[str, str], palette: Palette) -> set[str]:
    own = COLOUR.findall(declared.get("background", ""))
    return set(own) if own else {palette.canvas, palette.surface}


PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


# colours -----------------------------------------------------------------------------------------------------------------


@PALETTES
def test_every_text_of_the_style_sheet_can_be_read(palette: Palette) -> None:
    pairs = {
        (selector, ink, paper)
        for selector, declared in rules(palette)
        if not NO_TEXT.search(selector)
        for name in ("color", "selection-color", "placeholder-text-color")
        for ink in COLOUR.findall(declared.get(name, ""))
        for paper in (
            COLOUR.findall(declared.get("selection-background-color", ""))
            if name == "selection-color"
            else papers(declared, palette)
        )
    }
    assert len(pairs) > 60
    assert [pair for pair in sorted(pairs) if contrast(*pair[1:]) < 4.5] == []


@PALETTES
def test_every_edge_of_the_style_sheet_can_be_seen(palette: Palette) -> None:
    quiet = {getattr(palette, name) for name in DECORATION}
    faint = []
    for selector, declared in rules(palette):
        for name, value in declared.items():
            for line in COLOUR.findall(value) if name.startswith("border") else ():
                if line not in quiet:
                    faint += [
                        (selector, line, paper)
                        for paper in (palette.canvas, palette.surface)
                        if contrast(line, paper) < 3
                    ]
        if ("chunk" in selector or "handle" in selector) and declared["background"] != "transparent":
            filled = COLOUR.findall(declared["background"])[0]
            faint += [
                (selector, filled, paper) for paper in (palette.canvas, palette.surface) if contrast(filled, paper) < 3
            ]
    assert faint == []


@PALETTES
def test_what_is_painted_by_hand_can_be_read(palette: Palette) -> None:
    """Badges, notices, the drawn bar and the ring, on every paper on which they lie."""
    papers = (palette.canvas, palette.surface, palette.sunken)
    for name in {state for state, _ in STANDING_LOOK.values()} | {"draft"}:
        colours: StateColours = getattr(palette, name)
        assert contrast(colours.text, colours.fill) >= 4.5
        assert all(contrast(colours.text, paper) >= 3 for paper in papers), name  # icons and the parts of the bar
    assert all(contrast(palette.focus, paper) >= 3 for paper in papers)
    assert contrast(palette.edge, palette.canvas) >= 3
