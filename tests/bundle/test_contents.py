"""What goes into the packed program, and what stays out."""

import marshal
import sys
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path

import pytest

from app.settings import LANGUAGES
from app.words.language import known_in
from bundle.contents import (
    BY_NAME,
    DATA_OF_PACKAGES,
    PACKAGES_BY_NAME,
    ROOT,
    Entry,
    data_files,
    reached,
    stem,
    wanted,
    write_words,
)
from tests.bundle.locks import needed

OURS = [Path("/env"), Path("/python")]
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("libqxcb.so", "qxcb"),
        ("qwindows.dll", "qwindows"),
        ("plugins/platforms/libqcocoa.dylib", "qcocoa"),
        ("libicuuc.so.73", "icuuc"),
        ("libQt6Core.so.6", "Qt6Core"),
    ],
)
def test_a_name_is_the_same_on_every_system(name: str, plain: str) -> None:
    assert stem(name) == plain


@pytest.mark.parametrize(
    ("name", "goes_in"),
    [
        (f"{QT}/plugins/platforms/libqxcb.so", True),
        (f"{QT}/plugins/platforms/libqvnc.so", False),
        (f"{QT}/plugins/platforms/qwindows.dll", True),
        (f"{QT}/plugins/sqldrivers/libqsqlite.so", False),
        (f"{QT}/plugins/tls/libqopensslbackend.so", False),
        (f"{QT}/translations/qtbase_fi.qm", True),
        (f"{QT}/translations/qtbase_de.qm", False),
        (f"{QT}/translations/assistant_fi.qm", False),
        (f"{QT}/lib/libQt6Core.so.6", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/RECORD", False),
        ("resources/schema.txt", True),
        ("tzdata/zoneinfo/Europe/Oslo.txt", True),
        ("tzdata/zoneinfo/Asia/Tokyo.txt", False),
    ],
)
def test_what_the_window_uses_goes_in(name: str, goes_in: bool) -> None:
    kind = "DATA" if name.endswith((".qm", ".txt", "RECORD")) else "BINARY"
    assert wanted(Entry(name, f"/env/lib/{name}", kind), OURS) is goes_in


@pytest.mark.skipif(sys.platform != "linux", reason="only there libraries are the system's")
def test_libraries_of_the_system_stay_the_systems() -> None:
    """But for those that Python is made of."""
    assert not wanted(Entry("libX11.so.6", "/lib/libX11.so.6", "BINARY"), OURS)
    assert not wanted(Entry("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"), OURS)
    assert wanted(Entry("libssl.so.3", "/lib/libssl.so.3", "BINARY"), OURS)
    assert wanted(Entry("libpython3.11.so.1.0", "/python/lib/libpython3.11.so.1.0", "BINARY"), OURS)
    assert wanted(Entry("_ssl.so", "/usr/lib/python3/lib-dynload/_ssl.so", "EXTENSION"), OURS)


def test_a_library_that_nothing_needs_stays_out() -> None:
    module, plugin = (
        Entry("PySide6/QtGui.so", "gui", "EXTENSION"),
        Entry("q/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
    )
    core, quick, qml = (Entry(f"{QT}/lib/lib{name}.so.6", name, "BINARY") for name in ("Core", "Quick", "Qml"))
    deep = Entry(f"{QT}/lib/libicu.so", "icu", "BINARY")
    data = Entry("resources/schema.txt", "schema", "DATA")
    named = {
        "gui": ["libCore.so.6", "libc.so.6"],
        "Core": ["libicu.so"],
        "Quick": ["libQml.so.6"],
        "icu": ["libCore.so.6"],
    }

    def needs(source: str) -> Iterable[str]:
        return named.get(source, [])

    entries = [module, quick, core, qml, plugin, deep, data]
    assert reached(entries, needs) == [module, core, plugin, deep, data]


def test_the_words_are_packed_as_they_are_read(tmp_path: Path) -> None:
    first, again = write_words(tmp_path / "one"), write_words(tmp_path / "two")
    assert [Path(file).name.partition(".")[0] for file, _ in first] == [code for code, _ in LANGUAGES]
    for (one, place), (two, _) in zip(first, again, strict=True):
        assert place == "resources/translations/__pycache__"
        assert Path(one).read_bytes() == Path(two).read_bytes()
        assert marshal.loads(Path(one).read_bytes()) == known_in(Path(one).name.partition(".")[0])


def test_every_file_of_ours_goes_in() -> None:
    """Whatever `resources` grows must be packed, or be words, which are packed as they are read."""
    packed = {Path(file) for file, _ in data_files()}
    there = {file for file in (ROOT / "resources").rglob("*") if file.is_file() and "__pycache__" not in file.parts}
    left = {file.relative_to(ROOT).as_posix() for file in there - packed if file.suffix not in (".ts", ".qm", ".py")}
    assert left == set()
    assert (ROOT / "resources" / "icons" / "half.svg") in packed
    pages = {file.name for file in packed if file.parent.name == "help"}
    assert pages == {file.name for file in (ROOT / "docs").glob("*.md")}, "what F1 shows"
    words = "".join((ROOT / "docs" / page).read_text("utf-8") for page in pages)
    pictures = {file.name for file in (ROOT / "docs" / "pictures").glob("*.png")}
    assert {file.name for file in packed if file.parent.name == "pictures"} == {
        each for each in pictures if each in words
    }


def test_every_package_with_files_of_its_own_was_thought_of() -> None:
    """A file that is read at run time and was forgotten shows only in the packed program, and there only when it is read."""
    known = {
        **{"certifi": "PyInstaller knows", "PySide6": "chosen by `wanted`", "shiboken6": "chosen by `wanted`"},
        **dict.fromkeys(
            ("keyring", "argcomplete", "cffi", "pycparser", "pip", "setuptools"), "for shells and compilers"
        ),
        **dict.fromkeys(("jeepney", "docs", "tests", "barcode"), "of no use here"),
    }
    code = {".py", ".pyc", ".pyi", ".so", ".typed", ".pth"}
    for name in needed("kvitt"):
        for file in distribution(name).files or ():
            top = file.parts[0]
            if len(file.parts) > 1 and not top.endswith((".dist-info", ".libs", ".data")) and top != "..":
                thought_of = top in known or top in DATA_OF_PACKAGES or top in ("app", "ui", "resources")
                assert thought_of or file.suffix in code, file


def test_what_is_imported_by_a_text_is_there() -> None:
    from importlib.util import find_spec

    for name in (*BY_NAME, *PACKAGES_BY_NAME):
        assert find_spec(name) is not None, name


def test_the_pictures_of_the_pages_are_small() -> None:
    """Each goes into every package, which has a limit; 256 colours are enough for a window."""
    pictures = sorted((ROOT / "docs/pictures").glob("*.png"))
    assert len(pictures) > 20
    assert {file.name: file.stat().st_size for file in pictures if file.stat().st_size > 100_000} == {}
