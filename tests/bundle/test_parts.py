"""Whose parts the program is packed with, and under which licences."""

import json
import tomllib
from importlib.metadata import Distribution, distribution
from typing import Any

import pytest

from bundle.contents import ROOT, Entry
from bundle.papers import overview
from bundle.parts import LicenceUnknown, licence_of, parts_of
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


def test_every_part_that_may_be_packed_tells_its_licence() -> None:
    """A new one that does not is met here, and not on the day of a release."""
    names = [name for name in needed("kvitt") if name != "kvitt"]
    assert len(names) > 30
    for name in names:
        assert licence_of(distribution(name), name), name


def test_both_locks_pin_the_same_and_only_one_what_packs() -> None:
    packing, working = pinned("requirements-build.lock"), pinned("requirements.lock")
    assert {name: version for name, version in packing.items() if working.get(name, version) != version} == {}
    with (ROOT / "pyproject.toml").open("rb") as file:
        told = tomllib.load(file)
    assert "pyinstaller" in packing
    assert "pyinstaller" not in working
    assert "pyinstaller" not in json.dumps(told["project"])
    assert set(needed("kvitt")) - {"kvitt"} <= set(packing)
