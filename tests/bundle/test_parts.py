"""Whose parts the program is packed with, and under which licences."""

import json
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

import pytest

from bundle.contents import ROOT, Entry
from bundle.papers import overview
from bundle.parts import LicenceUnknown, compiled_in, licence_of, parts_of
from tests.bundle.locks import needed, pinned


class Said(Distribution):
    """A package that says of itself no more than this."""

    def __init__(self, said: str) -> None:
        self._said = said

    def read_text(self, filename: str) -> str | None:
        return self._said if filename == "METADATA" else None

    def locate_file(self, path: object) -> Any:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ("License-Expression: Apache-2.0 OR MIT", "Apache-2.0 OR MIT"),
        ("License: MIT", "MIT"),
        ("License: BSD-3-Clause", "BSD-3-Clause"),
        ("License: BSD\nClassifier: License :: OSI Approved :: BSD License", "BSD-3-Clause"),
        ("Classifier: License :: OSI Approved :: MIT License", "MIT"),
    ],
)
def test_a_licence_is_told_in_several_ways(said: str, licence: str) -> None:
    assert licence_of(Said(f"Name: x\n{said}\n"), "x") == licence


def test_a_licence_that_is_told_nowhere_stops_the_packing() -> None:
    with pytest.raises(LicenceUnknown):
        licence_of(Said("Name: x\nLicense: see the website\n"), "x")
    assert licence_of(Said("Name: PySide6_Essentials\nLicense: a or b\n"), "pyside6-essentials") == "LGPL-3.0-only"


def test_a_file_leads_to_its_package_and_that_to_its_licence() -> None:
    source = str(distribution("segno").locate_file("segno/__init__.py"))
    parts = {part.name: part for part in parts_of([Entry("segno", source, "PYMODULE")])}
    assert set(parts) == {"Python", "segno"}
    assert parts["segno"].licence == "BSD-3-Clause"
    assert parts["segno"].address == f"pkg:pypi/segno@{distribution('segno').version}"
    assert "Lars Heuer" in "".join(parts["segno"].texts.values())
    assert "segno" in overview(list(parts.values()))


def billed(place: Path, *components: dict[str, Any]) -> Distribution:
    """A package with a bill of what it has compiled in."""
    info = place / "x-1.dist-info"
    (info / "sboms").mkdir(parents=True)
    (info / "METADATA").write_text("Name: x\nVersion: 1\nLicense: MIT\n")
    (info / "RECORD").write_text("x-1.dist-info/METADATA,,\nx-1.dist-info/sboms/x.json,,\n")
    (info / "sboms" / "x.json").write_text(json.dumps({"components": components}))
    return Distribution.at(info)


def crate(name: str, **more: Any) -> dict[str, Any]:
    return {
        **{"name": name, "version": "1.2", "purl": f"pkg:cargo/{name}@1.2", "licenses": [{"expression": "MIT"}]},
        **more,
    }


def test_what_a_package_has_compiled_in_is_a_part(tmp_path: Path) -> None:
    package = billed(
        tmp_path,
        crate("inside", purl="pkg:cargo/inside@1.2?download_url=file://."),
        crate("builds", scope="excluded"),
        crate("perhaps", scope="optional"),
        crate("itself", purl="pkg:pypi/x@1#c-ext/x"),
        crate("nowhere", purl=""),
        crate("openssl", purl="pkg:generic/openssl@1.2", licenses=[]),
        crate("both", licenses=[{"license": {"id": "MIT"}}, {"license": {"id": "Zlib"}}]),
    )
    parts = [(part.name, part.licence, part.address) for part in compiled_in(package)]
    assert parts == [
        ("inside", "MIT", "pkg:cargo/inside@1.2"),
        ("openssl", "Apache-2.0", "pkg:generic/openssl@1.2"),
        ("both", "MIT AND Zlib", "pkg:cargo/both@1.2"),
    ]
    assert "License: MIT" in next(compiled_in(package)).texts["METADATA.txt"]


def test_something_compiled_in_without_a_licence_stops_the_packing(tmp_path: Path) -> None:
    with pytest.raises(LicenceUnknown):
        list(compiled_in(billed(tmp_path, crate("strange", licenses=[]))))


def test_what_two_packages_have_compiled_in_is_told_once() -> None:
    """A fault in OpenSSL or in the reader of workbooks concerns a shop, although no file bears their names."""
    files = {"cryptography": "cryptography/__init__.py", "python-calamine": "python_calamine/__init__.py"}
    sources = [str(distribution(name).locate_file(file)) for name, file in files.items()]
    parts = parts_of([Entry(source, source, "PYMODULE") for source in sources])
    addresses = [part.address for part in parts]
    assert len(set(addresses)) == len(addresses) < sum(len(list(compiled_in(distribution(name)))) for name in files)
    told = {part.address.partition("@")[0] for part in parts}
    assert {"pkg:generic/openssl", "pkg:cargo/calamine", "pkg:pypi/python-calamine"} <= told
    assert [part.name.lower() for part in parts] == sorted(part.name.lower() for part in parts)


def test_every_part_that_may_be_packed_tells_its_licence() -> None:
    """A new one that does not is met here, and not on the day of a release."""
    names = [name for name in needed("kvitt") if name != "kvitt"]
    assert len(names) > 30
    for name in names:
        assert licence_of(distribution(name), name), name
        assert all(part.licence for part in compiled_in(distribution(name))), name


def test_both_locks_pin_the_same_and_only_one_what_packs() -> None:
    packing, working = pinned("requirements-build.lock"), pinned("requirements.lock")
    assert {name: version for name, version in packing.items() if working.get(name, version) != version} == {}
    with (ROOT / "pyproject.toml").open("rb") as file:
        told = tomllib.load(file)
    assert "pyinstaller" in packing
    assert "pyinstaller" not in working
    assert "pyinstaller" not in json.dumps(told["project"])
    assert set(needed("kvitt")) - {"kvitt"} <= set(packing)
