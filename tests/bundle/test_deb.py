"""The package for Debian: what is in it, and that it is the same each time."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bundle.archive import sha256
from bundle.deb import Package, write_deb

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb, which Debian and Ubuntu have")
PACKAGE = Package("1.2.3", "amd64", ["libc6 (>= 2.36)", "libxcb1"], ["xdg-utils"], ".TH KVITT 1\n", 1_760_000_000)


def program(place: Path, day: float) -> Path:
    """A packed program that is two files."""
    folder = place / "kvitt"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "a.so").write_bytes(b"a" * 3000)
    (folder / "kvitt").write_text("#!/bin/sh\necho hello\n")
    (folder / "kvitt").chmod(0o755)
    for path in (folder / "kvitt", folder / "_internal" / "a.so", folder):
        os.utime(path, (day, day))
    return folder


@pytest.fixture(scope="module")
def deb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("deb")
    return write_deb(program(place, 1_700_000_000), PACKAGE, place)


def told(*words: object) -> str:
    return subprocess.run(["dpkg-deb", *map(str, words)], capture_output=True, text=True, check=True).stdout


def test_another_folder_and_another_day_give_the_same_package(deb: Path, tmp_path: Path) -> None:
    again = write_deb(program(tmp_path / "elsewhere", 1_500_000_000), PACKAGE, tmp_path)
    assert sha256(again) == sha256(deb)
    other = write_deb(program(tmp_path / "other", 1_500_000_000), PACKAGE._replace(version="1.2.4"), tmp_path)
    assert sha256(other) != sha256(deb)


def test_everything_lies_where_a_desktop_looks_for_it(deb: Path) -> None:
    files = {}
    for line in told("--contents", deb).splitlines():
        rights, owner, _, _, _, name = line.split(None, 5)
        assert owner == "root/root"
        files[name] = rights
    for name, rights in {
        "./usr/lib/kvitt/kvitt": "-rwxr-xr-x",
        "./usr/lib/kvitt/_internal/a.so": "-rw-r--r--",
        "./usr/bin/kvitt -> ../lib/kvitt/kvitt": "lrwxrwxrwx",
        "./usr/share/applications/kvitt.desktop": "-rw-r--r--",
        "./usr/share/icons/hicolor/scalable/apps/kvitt.svg": "-rw-r--r--",
        "./usr/share/icons/hicolor/256x256/apps/kvitt.png": "-rw-r--r--",
        "./usr/share/man/man1/kvitt.1.gz": "-rw-r--r--",
        "./usr/share/doc/kvitt/copyright": "-rw-r--r--",
        "./usr/share/doc/kvitt/changelog.gz": "-rw-r--r--",
    }.items():
        assert files[name] == rights


def test_what_the_package_says_of_itself(deb: Path) -> None:
    said = dict(line.split(": ", 1) for line in told("--field", deb).splitlines() if not line.startswith(" "))
    named = {"Package": "kvitt", "Version": "1.2.3", "Architecture": "amd64", "Recommends": "xdg-utils"}
    assert {**said, **named, "Depends": "libc6 (>= 2.36), libxcb1"} == said
    assert int(said["Installed-Size"]) >= 3
    assert told("--field", deb, "Description").startswith("take orders that are paid with Vipps MobilePay\n")
    # Nothing of it runs as root when it is installed, brought up to date or taken away.
    assert [name for name in ("preinst", "postinst", "prerm", "postrm") if name in told("--info", deb)] == []
