"""Every icon is there, is drawn, and is found as `zipfile` would find it."""

import ast
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tests.support.sources import ROOT
from tests.support.trees import nodes_of, tree_of
from ui.look.icons import LUCIDE, _archive, _from_zip, drawing
from ui.look.palette import LIGHT
from ui.look.theme import Look

OWN = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}


def test_every_file_of_the_package_is_read_as_it_is() -> None:
    import lucide

    with ZipFile(Path(lucide.__file__).with_name("lucide.zip")) as whole:
        for name in whole.namelist()[::40] + [f"{icon}.svg" for icon in LUCIDE.values()]:
            assert _from_zip(*_archive(), name.encode()) == whole.read(name), name


def test_what_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        _from_zip(*_archive(), b"no such icon.svg")
    with pytest.raises(KeyError):
        _from_zip(*_archive(), b"ock.svg")  # the end of another's name
    with pytest.raises(FileNotFoundError):
        drawing("no such icon")


@pytest.mark.parametrize("name", sorted(OWN | LUCIDE.keys()))
def test_every_icon_can_be_drawn_in_a_colour(name: str, qapp: QApplication) -> None:
    assert QSvgRenderer(drawing(name).encode()).isValid()
    image = Look(LIGHT, "en").pixmap(name, "#123456", 24, 1.0).toImage()
    solid = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert image.width() == 24
    assert solid <= {"#123456"} or name in OWN
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_icon_that_cannot_be_read_is_no_empty_picture(qapp: QApplication) -> None:
    with pytest.raises(RuntimeError, match="cannot read the icon plus"):
        Look(LIGHT, "en").pixmap("plus", '"<')


def test_no_icon_is_kept_that_nothing_shows() -> None:
    said = {
        node.value
        for file in (ROOT / "ui").rglob("*.py")
        if file.name != "icons.py"
        for node in nodes_of(tree_of(file))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(LUCIDE.keys() - said) == []
    for_the_sheet = {f"{part}-{mode}" for part in ("tick", "chevron") for mode in ("light", "dark")}
    assert OWN - said - for_the_sheet == set()
