"""The smaller data of ICU: what goes, what stays, and that Qt still puts letters in order with it."""

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from bundle.icu import find_data, keeps, make_smaller, read_package, write_package


@pytest.mark.parametrize(
    ("name", "size", "stays"),
    [
        ("icudt73l/coll/sv.res", 9, True),
        ("icudt73l/coll/nb_NO.res", 9, True),
        ("icudt73l/coll/root.res", 9, True),
        ("icudt73l/coll/zh.res", 9, False),
        ("icudt73l/coll/ucadata.icu", 9, True),
        ("icudt73l/curr/fi.res", 9, False),
        ("icudt73l/lang/en.res", 9, False),
        ("icudt73l/zoneinfo64.res", 9, True),
        ("icudt73l/fi.res", 9, True),
        ("icudt73l/fr_CA.res", 9, False),
        ("icudt73l/brkitr/word.brk", 9, True),
        ("icudt73l/brkitr/cjdict.dict", 9, False),
        ("icudt73l/ibm-5348_P100-1997.cnv", 500, True),
        ("icudt73l/euc-tw-2014.cnv", 500_000, False),
        ("icudt73l/nfkc.nrm", 9, True),
        ("icudt73l/unames.icu", 9, False),
    ],
)
def test_what_stays(name: str, size: int, stays: bool) -> None:
    assert keeps(name, b"x" * size) is stays


def test_a_package_without_some_of_its_items() -> None:
    head = struct.pack("<HBB", 32, 0xDA, 0x27) + b"what it is".ljust(28, b"\0")
    items = {"dt/a.res": b"first" * 5, "dt/b.res": b"second", "dt/c.res": b"third" * 100}
    package = write_package(head, items)
    assert package[:32] == head
    assert {name: item.rstrip(b"\0") for name, item in read_package(package).items()} == items
    fewer = write_package(package, {name: item for name, item in read_package(package).items() if name != "dt/b.res"})
    assert list(read_package(fewer)) == ["dt/a.res", "dt/c.res"]
    assert len(fewer) < len(package)
    # Each item begins where its reader may take 16 bytes at once.
    assert {struct.unpack_from("<II", fewer, 32 + 4 + 8 * number)[1] % 16 for number in (0, 1)} == {0}


def test_a_library_without_data_is_refused() -> None:
    with pytest.raises(LookupError):
        find_data(Path(sys.executable).resolve().read_bytes())


ORDER = """
import sys
from PySide6.QtCore import QCollator, QLocale
for name, letters in (("sv", "öåäz"), ("nb", "åøæz"), ("da", "åøæz"), ("fi", "öåäz"), ("en", "öåäz")):
    collator = QCollator(QLocale(name))
    words = sorted(letters, key=lambda letter: collator.sortKey(letter))
    print(name, "".join(words), QLocale(name).toUpper("straße"))
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("as") and shutil.which("ld")), reason="needs Linux and binutils"
)
def test_letters_stay_in_their_order(tmp_path: Path) -> None:
    """The four countries of the program, against the whole data."""
    (whole,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    smaller = Path(shutil.copy(whole, tmp_path))
    make_smaller(smaller)
    assert smaller.stat().st_size * 5 < whole.stat().st_size

    def told(**more: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", ORDER], env={**os.environ, **more}, capture_output=True, text=True, check=True
        )
        return done.stdout

    ordered = told()
    assert "sv zåäö STRASSE\nnb zæøå STRASSE\nda zæøå" in ordered
    # Loaded first, it is the one that Qt's libraries find under their name.
    assert told(LD_PRELOAD=str(smaller)) == ordered
