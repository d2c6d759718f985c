"""What goes into the packed program, and what stays out.

The lists hold for Linux, Windows and macOS; names are compared without `lib` before them and the ending behind.
"""

from __future__ import annotations

import marshal
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePath
from typing import NamedTuple

ROOT = Path(__file__).parents[1]


class Entry(NamedTuple):
    """A file of the packed program, as PyInstaller lists it.

    Its name in there, where it comes from, its kind.
    """

    name: str
    source: str
    kind: str


BY_NAME = (
    "anyio._backends._asyncio",  # anyio finds it by the name of the loop
    "lucide",  # only its archive of icons is read, beside it
    "phonenumbers.shortdata",
)
"""Modules that are imported by a text."""
PACKAGES_BY_NAME = (
    "app",
    "ui",
    "resources",
    "phonenumbers.data",
    "keyring.backends",
    "uvicorn",
    "anyascii._data",
    "tzdata",
)
"""Packages of which any module may be imported by a text."""
DATA_OF_PACKAGES = {
    "anyascii": ["_data/*"],  # other writings in our letters
    "biip": ["**/*.json", "**/*.lzma"],  # the tables of GS1
    "escpos": ["capabilities.json"],  # what receipt printers can do
    "lucide": ["lucide.zip"],  # the icons
    "tzdata": ["zoneinfo/Europe/*"],  # Windows has no zones of its own
}
"""Files that packages read at run time, where PyInstaller does not know of them."""
EXCLUDED = (
    *(
        "tkinter",
        "lib2to3",
        "ensurepip",
        "idlelib",
        "turtledemo",
        "curses",
        "readline",
        "pip",
        "setuptools",
        "pkg_resources",
    ),
    *("pydoc_data", "phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata"),
    *("numpy", "pandas", "IPython", "pytest", "sqlite_utils.cli", "pycparser", "cffi.api", "cffi.recompiler"),
    # Quicker ways to what is hardly asked for, and Qt for Python's part of D-Bus, which only Qt itself uses.
    *("yaml._yaml", "PySide6.QtDBus"),
    # Chinese, Japanese and Korean code pages: files of products are read in Nordic ones (app.domain.catalogue.letters).
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    # What draws and reads pictures that no receipt printer is ever sent.
    # The server of a shop with several tills: its libraries are 14 MB, and it is installed with pipx (docs/tills.md).
    *("psycopg", "psycopg_binary"),
    *("PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingtk", "PIL._imagingcms"),
)
METADATA = ("keyring",)
"""Packages that are looked up by what is written about them."""

PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"}),
    "platformthemes": frozenset({"qgtk3", "qxdgdesktopportal"}),
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "wayland-decoration-client": frozenset({"bradient", "adwaita"}),
    "styles": frozenset({"qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"}),
    "printsupport": frozenset({"cupsprintersupport", "windowsprintersupport"}),
    "imageformats": frozenset({"qgif", "qico", "qjpeg", "qsvg"}),
    "iconengines": frozenset({"qsvgicon"}),
}
"""The plugins of Qt that the window uses. All others stay out, with the libraries that only they need."""
QT_WORDS = frozenset({"nn", "da", "sv", "fi"})
"""Qt's own words are taken for these languages; see `ui.look.texts`."""
ZONES = frozenset({"Europe", "Atlantic", "Arctic", "Etc", "UTC"})
"""Where there are tills: the time zones of these come along, for machines that know none."""
OF_PYTHON = (
    "libpython",
    "libssl",
    "libcrypto",
    "libsqlite3",
    "libffi",
    "liblzma",
    "libbz2",
    "libuuid",
    "libmpdec",
    "libexpat",
)
"""Libraries of the system that Python itself is made of. All others are the system's: X11, fonts, printing, D-Bus."""


def stem(name: str) -> str:
    """A library's name without what systems put around it."""
    return re.sub(r"\.(so|dll|dylib|pyd)(\.[\d.]+)?$", "", PurePath(name).name).removeprefix("lib")


def wanted(entry: Entry, ours: Iterable[Path]) -> bool:
    """Whether a file goes in.

    `ours` are the folders of Python and of the packages that were installed for packing.
    """
    path = PurePath(entry.name)
    if "plugins" in path.parts:
        folder, file = path.parts[path.parts.index("plugins") + 1], path.name
        return stem(file) in PLUGINS.get(folder, ())
    if path.suffix == ".qm":
        return path.stem.startswith("qtbase_") and path.stem.removeprefix("qtbase_") in QT_WORDS
    if path.parts[:2] == ("tzdata", "zoneinfo") and path.suffix != ".py":
        return path.parts[2] in ZONES
    # How and from where something was installed differs with the place; nothing reads it.
    if path.parent.suffix == ".dist-info" and path.name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json"):
        return False
    if entry.kind == "BINARY" and sys.platform == "linux":
        source = Path(entry.source)
        return any(source.is_relative_to(folder) for folder in ours) or path.name.startswith(OF_PYTHON)
    return True


Needs = Callable[[str], Iterable[str]]
"""The names of the libraries that the library at a path names."""


def reached(entries: Iterable[Entry], needs: Needs) -> list[Entry]:
    """The entries without the libraries that nothing in there needs any more.

    Modules of Python and plugins of Qt are loaded by name, so they are where it begins.
    """
    entries = list(entries)
    by_name = {PurePath(entry.name).name: entry for entry in entries if entry.kind == "BINARY"}
    waiting = [entry for entry in entries if entry.kind != "BINARY" or _is_root(entry)]
    found = set(waiting)
    while waiting:
        entry = waiting.pop()
        for name in needs(entry.source) if entry.kind in ("BINARY", "EXTENSION") else ():
            needed = by_name.get(name)
            if needed is not None and needed not in found:
                found.add(needed)
                waiting.append(needed)
    return [entry for entry in entries if entry in found]


def _is_root(entry: Entry) -> bool:
    path = PurePath(entry.name)
    return "plugins" in path.parts or path.name.startswith(("libpython", "python3", "Python"))


def write_words(folder: Path) -> list[tuple[str, str]]:
    """Put the words of every language into `folder`; each with its place.

    As they are once read.     The sources of the words stay out, so none of them can be newer.
    """
    from app.settings import LANGUAGES
    from app.words.language import known_in

    folder.mkdir(parents=True, exist_ok=True)
    kept = []
    for code, _ in LANGUAGES:
        file = folder / f"{code}.{sys.implementation.cache_tag}.words"
        # The second version says nothing about which objects were shared while it was written, so it is always the same.
        file.write_bytes(marshal.dumps(dict(known_in(code)), 2))
        kept.append((str(file), "resources/translations/__pycache__"))
    return kept


def data_files() -> list[tuple[str, str]]:
    """Our own files that are no code, each with its place in the program."""
    files = [ROOT / "resources" / "schema.txt"]
    for folder, ending in (("icons", "*.svg"), ("sample", "*.csv"), ("help", "*.md")):
        files += sorted((ROOT / "resources" / folder).glob(ending))
    pages = "".join(file.read_text("utf-8") for file in files if file.suffix == ".md")
    # Some of the manual's pictures stand on the project's front page alone.
    files += [each for each in sorted((ROOT / "resources/help/pictures").glob("*.png")) if each.name in pages]
    return [(str(file), str(file.parent.relative_to(ROOT))) for file in files]
