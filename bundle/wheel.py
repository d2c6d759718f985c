"""`python -m bundle.wheel`: the wheel that pipx installs, into `dist`, the same each time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle.archive import level, moment_of_sources, sha256
from bundle.contents import ROOT

SOURCES = ("app", "ui", "resources", "pyproject.toml", "README.md", "LICENSE", "NOTICE")


def write_wheel(root: Path, out: Path, moment: int) -> Path:
    """Build the wheel of the sources in `root` into the folder `out`; its file."""
    with tempfile.TemporaryDirectory() as place:
        # A copy, because building leaves folders behind whose old files would go into the next wheel.
        sources, wheels = Path(place) / "kvitt", Path(place) / "wheels"
        sources.mkdir()
        for name in SOURCES:
            _copy(root / name, sources / name)
        level(sources, moment)
        wheels.mkdir()
        subprocess.run(
            # What pip would call, without the search for what is already here.
            [sys.executable, "-c", f"from setuptools.build_meta import build_wheel; build_wheel({str(wheels)!r})"],
            cwd=sources,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(moment), "PYTHONWARNINGS": "ignore"},
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        (wheel,) = wheels.glob("*.whl")
        out.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy(wheel, out))


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info", "*.words", "*.qm"))
    else:
        shutil.copy(source, target)


def main() -> None:
    """Build it, and say its SHA-256."""
    wheel = write_wheel(ROOT, ROOT / "dist", moment_of_sources(ROOT))
    print(f"{sha256(wheel)}  {wheel.name}")


if __name__ == "__main__":
    main()
