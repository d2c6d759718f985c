"""`python -m bundle`: pack the program into `dist`.

It runs in the environment of `requirements-build.lock`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from app import __version__
from bundle import archive, deb, needs
from bundle.contents import ROOT, Entry
from bundle.icu import make_smaller
from bundle.papers import write_papers
from bundle.parts import parts_of

LIMIT_MB = 120
"""So much the unpacked folder may have at most."""


def pack(out: Path, work: Path) -> Path:
    """Pack the program into the folder `kvitt` below `out`, with its papers; that folder."""
    from bundle.bill import bill_of

    moment = archive.moment_of_sources(ROOT)
    shutil.rmtree(work, ignore_errors=True)
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
            *("--distpath", str(out), "--workpath", str(work), str(ROOT / "bundle" / "kvitt.spec")),
        ],
        # The order of sets goes into bytecode.
        env={**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment)},
        check=True,
    )
    program = out / "kvitt"
    entries = [Entry(*each) for each in json.loads((work / "kvitt" / "contents.json").read_text("utf-8"))]
    parts = parts_of(entries)
    write_papers(program, parts)
    (program / "sbom.cdx.json").write_text(bill_of(parts, __version__, moment), "utf-8")
    if sys.platform == "linux":
        slim(program)
    archive.level(program, moment)
    return program


def slim(program: Path) -> None:
    """Take out what only debuggers read, and data that is never asked for."""
    for file in sorted((program / "_internal").rglob("*.so*")):
        # Libraries that were put into a package bear marks of their own, and Qt's have been through this.
        if file.is_symlink() or any("PySide6" in part or part.endswith(".libs") for part in file.parts):
            continue
        subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)  # noqa: S607 - where it is, differs
        needs.forget_place(file)
    for file in sorted((program / "_internal").rglob("libicudata.so.*")):
        if not file.is_symlink():
            make_smaller(file)


def write_deb(program: Path, out: Path) -> Path:
    """The package for Debian, from the packed folder `program`."""
    from app.cli import cli
    from bundle.man_page import man_page

    moment = archive.moment_of_sources(ROOT)
    named = subprocess.run(
        ["dpkg", "--print-architecture"],  # noqa: S607 - where it is, differs
        capture_output=True,
        text=True,
        check=True,
    )
    manual = man_page(cli, __version__, moment)
    package = deb.Package(__version__, named.stdout.strip(), needs.depends(program), needs.RECOMMENDED, manual, moment)
    return deb.write_deb(program, package, out)


def main() -> None:
    """Pack all that this system can, and say how large it is."""
    parser = argparse.ArgumentParser(
        prog="python -m bundle", description="Pack Kvitt into a folder and archives of it."
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where to")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bundle", help="for what is needed on the way")
    asked = parser.parse_args()
    out: Path = asked.out.resolve()
    # What an earlier version left would be taken for this one's.
    for old in (*out.glob("kvitt-*.tar.gz"), *out.glob("kvitt_*.deb")):
        old.unlink()
    program = pack(out, asked.work.resolve())
    named = f"kvitt-{__version__}-{platform.system().lower()}-{platform.machine().lower()}.tar.gz"
    archive.write_archive(program, out / named, archive.moment_of_sources(ROOT))
    files = [out / named]
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        files.append(write_deb(program, out))
    megabytes = archive.size(program) / 1_000_000
    print(f"{program}: {megabytes:.1f} MB unpacked, {LIMIT_MB} at most")
    for file in files:
        print(f"{archive.sha256(file)}  {file.name}  {file.stat().st_size / 1_000_000:.1f} MB")
    if megabytes > LIMIT_MB:
        sys.exit(f"That is more than {LIMIT_MB} MB.")


if __name__ == "__main__":
    main()
