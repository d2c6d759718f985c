"""What the packed program takes from the system on Linux, as packages of Debian."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Which package has a library, where the window cannot do without it."""
OF_PLUGINS = ("libqgtk3.so", "libcupsprintersupport.so")
"""Plugins for what a system may have or not: the dialogs of its desktop, and printers. Qt goes without them."""
BESIDE = ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2")
"""The C library and its parts."""
RECOMMENDED = ("libcups2 | libcups2t64", "fonts-dejavu-core", "gnome-keyring | kwalletmanager | keepassxc", "xdg-utils")
"""Printing, letters, a store for the keys, and what opens a browser."""


class Wants(NamedTuple):
    """What a library asks for.

    The names of others, and the newest version of the C library.
    """

    libraries: frozenset[str]
    libc: tuple[int, ...]


class LibraryUnknown(Exception):
    """A library that is neither in the folder nor in `PACKAGES`."""


def depends(folder: Path) -> list[str]:
    """The packages that the program in `folder` cannot run without. Raises `LibraryUnknown`."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    wants = {path: read_wants(_dumped(path)) for path in files}
    libc = max(each.libc for each in wants.values())
    inside = {path.name for path in folder.rglob("*")}
    outside = {name for path, each in wants.items() if path.name not in OF_PLUGINS for name in each.libraries} - inside
    return [f"libc6 (>= {'.'.join(map(str, libc))})", *packages_of(outside)]


def packages_of(libraries: Iterable[str]) -> list[str]:
    """The packages of so many libraries, the C library aside. Raises `LibraryUnknown`."""
    rest = {name for name in libraries if name not in BESIDE and not name.startswith("ld-linux")}
    unknown = sorted(rest - set(PACKAGES))
    if unknown:
        raise LibraryUnknown(", ".join(unknown))
    return sorted({PACKAGES[name] for name in rest})


def read_wants(dumped: str) -> Wants:
    """What `objdump -p` tells of a library."""
    versions = [tuple(map(int, each.split("."))) for each in re.findall(r"\bGLIBC_([\d.]+)\b", dumped)]
    return Wants(frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", dumped, re.MULTILINE)), max(versions, default=(2, 0)))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _dumped(path: Path) -> str:
    return subprocess.run(
        ["objdump", "-p", str(path)],  # noqa: S607 - where it is, differs
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def forget_place(library: Path) -> None:
    """Let a library look for others beside itself.

    And not where the Python that packed it was built.
    """
    for place in re.findall(r"^\s+R(?:UN)?PATH\s+(/\S+)", _dumped(library), re.MULTILINE):
        named, beside = place.encode() + b"\0", b"$ORIGIN\0"
        # As long as it was, for a library's texts are found by where they begin.
        if len(beside) <= len(named):
            library.write_bytes(library.read_bytes().replace(named, beside.ljust(len(named), b"\0")))
