"""The package for Debian and its relatives, built without root.

It is the same each time.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bundle.archive import level, size
from bundle.contents import ROOT

FILES = Path(__file__).parent / "files"
ABOUT = """take orders that are paid with Vipps MobilePay
 Staff type an order, send the request to the customer's phone, watch it being
 approved, and capture when the goods have left.
 .
 It begins in practice mode, with a pretend service that comes with it."""


class Package(NamedTuple):
    """What a package says of itself.

    Its version, architecture and needs, the page of the manual, and the moment of its files.
    """

    version: str
    architecture: str
    depends: Sequence[str]
    recommends: Sequence[str]
    manual: str
    moment: int


def write_deb(program: Path, package: Package, out: Path) -> Path:
    """Pack the folder `program` into a `.deb` in the folder `out`; its file."""
    file = out / f"kvitt_{package.version}_{package.architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "kvitt"
        _lay(root, program, package)
        level(root, package.moment)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(file)],  # noqa: S607
            # One thread, because the packed bytes depend on how many there are. Said by a variable: the option of the same
            # name ends older tools, such as that of Ubuntu 22.04.
            env={**os.environ, "SOURCE_DATE_EPOCH": str(package.moment), "DPKG_DEB_THREADS_MAX": "1"},
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return file


def _lay(root: Path, program: Path, package: Package) -> None:
    """Everything at the place where it will be installed."""
    library, share = root / "usr" / "lib" / "kvitt", root / "usr" / "share"
    shutil.copytree(program, library, symlinks=True)
    _link(root / "usr" / "bin" / "kvitt", "../lib/kvitt/kvitt")
    _put(share / "applications" / "kvitt.desktop", (FILES / "kvitt.desktop").read_bytes())
    icons = share / "icons" / "hicolor"
    _put(icons / "scalable" / "apps" / "kvitt.svg", (FILES / "kvitt.svg").read_bytes())
    _put(icons / "256x256" / "apps" / "kvitt.png", (FILES / "kvitt.png").read_bytes())
    _put(share / "man" / "man1" / "kvitt.1.gz", _gzip(package.manual.encode()))
    papers = share / "doc" / "kvitt"
    _put(papers / "copyright", (ROOT / "LICENSE").read_bytes() + b"\n" + (ROOT / "NOTICE").read_bytes())
    _put(papers / "changelog.gz", _gzip((ROOT / "CHANGELOG.md").read_bytes()))
    _link(papers / "licences", "../../../lib/kvitt/licences")
    _put(root / "DEBIAN" / "control", _control(package, size(root)).encode())


def _control(package: Package, installed: int) -> str:
    lines = [
        "Package: kvitt",
        f"Version: {package.version}",
        f"Architecture: {package.architecture}",
        "Maintainer: Kvitt <kvitt@example.com>",
        f"Installed-Size: {-(-installed // 1024)}",
        *([f"Depends: {', '.join(package.depends)}"] if package.depends else []),
        *([f"Recommends: {', '.join(package.recommends)}"] if package.recommends else []),
        "Section: misc",
        "Priority: optional",
        f"Description: {ABOUT}",
        "",
    ]
    return "\n".join(lines)


def _put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _link(file: Path, target: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(target)


def _gzip(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
