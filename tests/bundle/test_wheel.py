"""The wheel: the same each time, complete, and it runs from where it was installed."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from bundle.archive import sha256
from bundle.contents import ROOT
from bundle.wheel import SOURCES, write_wheel
from tests.support.depth import long

MOMENT = 1_760_000_000


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wheel(ROOT, tmp_path_factory.mktemp("wheel"), MOMENT)


@long
def test_another_folder_and_another_day_give_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    for name in SOURCES:
        source, copy = ROOT / name, tmp_path / "elsewhere" / name
        if source.is_dir():
            # Files get the moment of the copy.
            shutil.copytree(source, copy, copy_function=shutil.copyfile, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, copy)
    again = write_wheel(tmp_path / "elsewhere", tmp_path, MOMENT)
    assert again.name == wheel.name
    assert sha256(again) == sha256(wheel)


def test_everything_that_is_no_code_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    there = {file.relative_to(ROOT).as_posix() for file in (ROOT / "resources").rglob("*") if file.is_file()}
    there = {name for name in there if "__pycache__" not in name}
    # The manual is `docs`, under another name; the help shows its pages and pictures.
    for file in (*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "pictures").glob("*.png")):
        there.add(f"resources/help/{file.relative_to(ROOT / 'docs').as_posix()}")
    assert {name for name in names if name.startswith("resources/")} == there
    code = {file.relative_to(ROOT).as_posix() for top in ("app", "ui") for file in (ROOT / top).rglob("*.py")}
    assert {name for name in names if name.startswith(("app/", "ui/"))} == code
    assert not [name for name in names if name.startswith(("tests/", "bundle/"))]
    (info,) = {name.partition("/")[0] for name in names if ".dist-info/" in name}
    assert {f"{info}/licenses/LICENSE", f"{info}/licenses/NOTICE"} <= names


@long
def test_it_runs_where_it_was_installed(wheel: Path, tmp_path: Path) -> None:
    """In a fresh environment, without the network: what it needs is borrowed from this one."""
    place = tmp_path / "fresh"
    venv.create(place, symlinks=True)
    (library,) = place.glob("[lL]ib/**/site-packages")
    # Read after those of the environment itself, and without what links to the sources here.
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "--python", str(place), "install", "--quiet", "--disable-pip-version-check"),
            *("--no-index", "--no-deps", "--no-compile", "--ignore-installed", str(wheel)),
        ],
        check=True,
    )
    kvitt = [str(place / "bin" / "kvitt"), "--data", str(tmp_path / "data")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}

    def told(*words: str) -> str:
        done = subprocess.run(
            [*kvitt, *words], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True, timeout=120
        )
        return done.stdout

    assert told("--version") == f"kvitt, version {wheel.name.split('-')[1]}\n"
    where = "import app, resources; print(app.__file__, resources.__file__)"
    found = subprocess.run(
        [place / "bin" / "python", "-c", where],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(Path(file).is_relative_to(library) for file in found.stdout.split())
    if os.environ.get("PACKED_IN"):
        # A whole sale in Finnish, drawn: its icons, its words and its sample catalogue are all there.
        told("demo", "--all", "--only", "fi,light,1280x800", "--out", str(tmp_path / "pictures"))
        assert list((tmp_path / "pictures").rglob("*.png"))
