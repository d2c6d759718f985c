"""One design language: sizes, distances and colours have names in `ui.look`, and pages and widgets use those."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.inside.tables import style_sheet_text
from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.look import sizes
from ui.look.fonts import TYPE

SIZES = re.compile(
    r"set(ContentsMargins|(Horizontal|Vertical)?Spacing|(Fixed|Minimum|Maximum)(Width|Height|Size)|IconSize|PixelSize)"
    r"|addSpacing|pixmap|icon|QSize|resize"
)
COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b|\b(rgb|hsl)a?\(")
HAIR = 2
"""Lines and corrections of up to so many pixels need no name."""
REASONED = {
    ("qr.py", "#000000"): "a code is read by a camera, black on white in both modes",
    ("barcode.py", "#000000"): "a code is read by a scanner, black on white in both modes",
}


def drawing_files() -> list[Path]:
    return [file for part in ("pages", "widgets", "dialogs") for file in sorted((ROOT / "ui" / part).rglob("*.py"))]


def own_values(file: Path) -> Iterator[str]:
    """Numbers that stand raw where a size or a distance is given, and colours."""
    for node in nodes_of(tree_of(file)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.search(node.value):
            yield node.value
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if SIZES.fullmatch(called):
                for part in ast.walk(node):
                    if isinstance(part, ast.Constant) and type(part.value) is int and part.value > HAIR:
                        yield f"{called}({part.value})"


@pytest.mark.parametrize("file", drawing_files(), ids=lambda file: file.name)
def test_no_page_has_sizes_or_colours_of_its_own(file: Path) -> None:
    """A size of one widget alone has a name at the top of its module; all that two share is in the theme."""
    assert [value for value in own_values(file) if (file.name, value) not in REASONED] == []


def test_every_exception_is_still_needed() -> None:
    assert {(file.name, value) for file in drawing_files() for value in own_values(file)} == REASONED.keys()


def test_the_style_sheet_has_only_the_sizes_of_the_theme() -> None:
    sheet = style_sheet_text()
    assert not COLOUR.search(sheet)
    assert set(re.findall(r"font-size: (\w+)px", sheet)) <= {str(size) for size, _ in TYPE.values()}


def test_the_sizes_name_a_grid_of_four() -> None:
    steps = (sizes.TINY, sizes.SMALL, sizes.GAP, sizes.ROOM, sizes.WIDE, sizes.BROAD)
    assert all(step % 4 == 0 for step in steps)
    assert list(steps) == sorted(set(steps))
    assert 0 < sizes.MOTION_MS < 150
