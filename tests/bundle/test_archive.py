"""The same files give the same bytes, wherever and whenever they are packed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bundle.archive import level, moment_of_sources, sha256, size, write_archive

MOMENT = 1_760_000_000


def packed(folder: Path, out: Path) -> str:
    level(folder, MOMENT)
    out.mkdir()
    write_archive(folder, out / "a.tar.gz", MOMENT)
    return sha256(out / "a.tar.gz")


def lay(folder: Path, names: list[str], day: float) -> Path:
    """A program of a few files, laid in this order on this day."""
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"the file {Path(name).name}")
        os.utime(file, (day, day))
    (folder / "kvitt").chmod(0o700)
    (folder / "link").symlink_to("kvitt")
    return folder


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return lay(tmp_path / "one" / "kvitt", ["kvitt", "b/c.so", "a.so"], 1_700_000_000)


def test_two_places_two_days_one_sum(program: Path, tmp_path: Path) -> None:
    other = lay(tmp_path / "two" / "deeper" / "kvitt", ["a.so", "b/c.so", "kvitt"], 1_500_000_000)
    for path in (other, other / "b"):
        path.chmod(0o700)
    (other / "a.so").chmod(0o600)
    assert packed(program, tmp_path / "out1") == packed(other, tmp_path / "out2")


@pytest.mark.parametrize("change", ["bytes", "a program no more", "a name", "a link"])
def test_what_is_another_program_has_another_sum(program: Path, tmp_path: Path, change: str) -> None:
    other = shutil.copytree(program, tmp_path / "two" / "kvitt", symlinks=True)
    if change == "bytes":
        (other / "a.so").write_text("the file a.sq")
    elif change == "a program no more":
        (other / "kvitt").chmod(0o644)
    elif change == "a name":
        (other / "a.so").rename(other / "a.sp")
    else:
        (other / "link").unlink()
        (other / "link").symlink_to("a.so")
    assert packed(program, tmp_path / "out1") != packed(other, tmp_path / "out2")


def test_the_moment_is_given_or_that_of_the_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert moment_of_sources(tmp_path) == 1234567890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert moment_of_sources(tmp_path) == 1_700_000_000
    told = {"GIT_COMMITTER_DATE": "@1600000000 +0000", "HOME": str(tmp_path)}
    for words in (
        ["init", "-q"],
        ["-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-q", "--allow-empty", "-mx"],
    ):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, env={**os.environ, **told})
    assert moment_of_sources(tmp_path) == 1_600_000_000


def test_a_link_weighs_nothing(program: Path) -> None:
    assert size(program) == sum(len(f"the file {name}") for name in ("kvitt", "c.so", "a.so"))
