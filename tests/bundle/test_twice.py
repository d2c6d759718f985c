"""The whole packed program once more, in another folder, as on another day: the same bytes. `make test-deb` runs it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bundle.__main__ import LIMIT_MB
from bundle.archive import moment_of_sources, sha256, size
from bundle.contents import ROOT

if not os.environ.get("PACKED_IN"):
    pytest.skip("`make test-deb` packs the program and tries it", allow_module_level=True)
pytestmark = pytest.mark.timeout(1800)
DIST = Path(os.environ["PACKED_IN"]).resolve()
PROGRAM = DIST / "kvitt"


def test_another_folder_and_another_day_give_the_same_program(tmp_path: Path) -> None:
    elsewhere = tmp_path / "deeper" / "elsewhere"
    left_out = shutil.ignore_patterns(".venv*", ".git", "dist", "build", "__pycache__", ".*_cache", "mutants")
    # With the moment of the copy, another order on the disk, and no commit to ask.
    shutil.copytree(ROOT, elsewhere, copy_function=shutil.copyfile, ignore=left_out)
    subprocess.run(
        [ROOT / ".venv-bundle" / "bin" / "python", "-m", "bundle"],
        cwd=elsewhere,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment_of_sources(ROOT)), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ours = {file.name: sha256(file) for file in DIST.iterdir() if file.suffix in (".gz", ".deb")}
    assert len(ours) == 2
    assert {file.name: sha256(file) for file in (elsewhere / "dist").iterdir() if file.name in ours} == ours


def test_it_is_no_larger_than_promised() -> None:
    assert size(PROGRAM) <= LIMIT_MB * 1_000_000


def test_no_place_of_the_packing_machine_is_in_it() -> None:
    """Neither the checkout nor the environment; what is compressed is compared by the test above."""
    places = [str(ROOT).encode(), str(Path.home() / ".cache").encode()]
    for file in PROGRAM.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert not [place for place in places if place in content], file


def test_every_part_has_its_licence_and_stands_in_the_bill() -> None:
    bill = json.loads((PROGRAM / "sbom.cdx.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    parts = {f"{each['name']}-{each['version']}": each for each in bill["components"]}
    assert {"PySide6_Essentials", "shiboken6", "Python", "httpx", "keyring"} <= {
        each["name"] for each in parts.values()
    }
    assert not {each["name"] for each in parts.values()} & {"pytest", "mypy", "hypothesis", "cyclonedx-python-lib"}
    folders = {folder.name: folder for folder in (PROGRAM / "licences").iterdir() if folder.is_dir()}
    assert len(folders) == len(parts)
    for name, part in parts.items():
        assert part["licenses"], name
        assert part["purl"].startswith("pkg:"), name
    for folder in folders.values():
        assert any(file.stat().st_size for file in folder.iterdir()), folder
    qt = next(folder for name, folder in folders.items() if name.startswith("PySide6"))
    assert {"LGPL-3.0.txt", "GPL-3.0.txt"} <= {file.name for file in qt.iterdir()}
    assert "LGPL-3.0-only" in (PROGRAM / "NOTICE").read_text("utf-8")
    # Qt can be exchanged: its libraries are files of their own.
    assert (PROGRAM / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6").is_file()
