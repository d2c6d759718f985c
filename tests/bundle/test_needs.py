"""The packages of Debian that the packed program needs."""

import pytest

from bundle.needs import PACKAGES, LibraryUnknown, packages_of, read_wants

DUMPED = """
Dynamic Section:
  NEEDED               libQt6Core.so.6
  NEEDED               libxcb.so.1
  NEEDED               libc.so.6
  RUNPATH              $ORIGIN

Version References:
  required from libc.so.6:
    0x09691a75 0x00 06 GLIBC_2.2.5
    0x06969195 0x00 05 GLIBC_2.34
    0x09691974 0x00 04 GLIBC_2.3.4
  required from libstdc++.so.6:
    0x08922974 0x00 03 GLIBCXX_3.4.30
"""


def test_what_a_library_asks_for() -> None:
    wants = read_wants(DUMPED)
    assert wants.libraries == {"libQt6Core.so.6", "libxcb.so.1", "libc.so.6"}
    assert wants.libc == (2, 34)  # later than 2.4, though its text comes before


def test_libraries_become_packages() -> None:
    assert packages_of(["libxcb.so.1", "libc.so.6", "ld-linux-x86-64.so.2", "libEGL.so.1"]) == ["libegl1", "libxcb1"]
    assert packages_of(PACKAGES) == sorted(set(PACKAGES.values()))


def test_a_library_that_nobody_thought_of_stops_the_packing() -> None:
    with pytest.raises(LibraryUnknown, match=r"libnew\.so\.1"):
        packages_of(["libxcb.so.1", "libnew.so.1"])
