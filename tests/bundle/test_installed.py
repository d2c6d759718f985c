"""The package in a Debian of its own: installed, driven through a sale by keys, brought up to date, put back, taken away.

`make test-deb` packs it and runs this. It needs the rights to change the root, and Debian's packages.
"""

import ctypes
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.support.real_window import AS_A_PERSON, display, until
from tests.support.stage import Stage

DIST = Path(os.environ.get("PACKED_IN", ""))
if not os.environ.get("PACKED_IN"):
    pytest.skip("`make test-deb` packs the program and tries it", allow_module_level=True)
pytestmark = pytest.mark.timeout(1200)
PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
HOME = "/home/clerk"
SALE = ("order", "new", "--line", "Hoodie;A;1;499;25", "--phone", "41234567", "--send")


class Debian:
    """A Debian in a folder. What runs in it is gone when its command has ended."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def command(self, *words: str, user: str = "clerk") -> list[str]:
        """The command line that runs `words` in there as `user`."""
        # A place of its own for mounts and processes: nothing of it is left, however the test ends.
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.root / 'proc'}"]
        return [*apart, "chroot", f"--userspec={user}:{user}", str(self.root), *words]

    def environment(self, **more: str) -> dict[str, str]:
        return {"PATH": PATH, "HOME": HOME, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **more}

    def run(self, *words: str, user: str = "clerk", **more: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.command(*words, user=user),
            env=self.environment(**more),
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )

    def told(self, *words: str, user: str = "clerk", **more: str) -> str:
        """What a command says that must go well."""
        done = self.run(*words, user=user, **more)
        assert done.returncode == 0, (words, done.stdout[-2000:], done.stderr[-2000:])
        return done.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self.told("kvitt", "--json", *words))


def system_of(key: str) -> str:
    """A fact of the system that runs the test."""
    lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line).get(key, "").strip('"')


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Debian]:
    """A clean Debian without anything but its base."""
    maker = shutil.which("debootstrap") or shutil.which("debootstrap", path="/usr/sbin")
    if maker is None or os.geteuid() != 0:
        pytest.skip("needs root and debootstrap, which `make test-deb` installs where it may")
    # Where this machine has its own packages from.
    sites = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE)"], capture_output=True, text=True, check=True
    ).stdout.split()
    root = tmp_path_factory.mktemp("debian")
    root.chmod(0o755)
    made = subprocess.run(
        [maker, "--variant=minbase", system_of("VERSION_CODENAME"), str(root), *sorted(set(sites))[:1]],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"no Debian can be made here: {(made.stdout + made.stderr).strip().splitlines()[-1:]}")
    system = Debian(root)
    system.told("useradd", "--create-home", "clerk", user="root")
    yield system
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(scope="module")
def deb() -> Path:
    (found,) = DIST.resolve().glob("kvitt_*.deb")
    return found


@pytest.fixture(scope="module")
def installed(debian: Debian, deb: Path) -> Debian:
    """With the package, and what that asks for: nothing that is only recommended."""
    shutil.copy(deb, debian.root / "tmp" / "kvitt.deb")
    debian.told("apt-get", "install", "--yes", "--no-install-recommends", "/tmp/kvitt.deb", user="root")
    return debian


def test_it_is_a_program_like_any_other(installed: Debian, deb: Path) -> None:
    version = deb.name.split("_")[1]
    assert installed.told("kvitt", "--version") == f"kvitt, version {version}\n"
    assert installed.told("dpkg-query", "--show", "--showformat=${Version}", "kvitt") == version
    assert installed.told("dpkg", "--verify", "kvitt", user="root") == ""
    assert installed.run("which", "python3").returncode == 1, "it must bring all that it needs"
    for line in (installed.root / "usr/share/applications/kvitt.desktop").read_text("utf-8").splitlines():
        assert not line.startswith("Exec=") or line == "Exec=kvitt"


def test_a_sale_is_drawn_and_captured(installed: Debian) -> None:
    """With its own sandbox, icons, words and fonts: all nine pictures, in Finnish too."""
    told = installed.told("kvitt", "demo", "--out", "/tmp/pictures", QT_QPA_PLATFORM="offscreen")
    assert "The sandbox's ledger says captured" in told
    assert len(list((installed.root / "tmp/pictures").glob("*.png"))) >= 9


def test_what_is_read_at_run_time_is_there(installed: Debian, sandbox: Stage) -> None:
    """The table of receipt printers, other writings in our letters, and what keeps PINs: each comes with files of its own."""
    kvitt = ("kvitt", "--data", "/tmp/shop", "--api", sandbox.url)
    installed.told(*kvitt, "order", "new", "--line", "北京 茶;A;1;499;25", "--phone", "41234567", "--send")
    (payment,) = sandbox.payments()
    sandbox.approve(payment["reference"])
    installed.told(*kvitt, "sync")
    reference = installed.told(*kvitt, "orders").split()[0]
    installed.told(*kvitt, "order", "print", reference, "--to", "file:/tmp/paper")
    paper = (installed.root / "tmp" / "paper").read_bytes()
    assert b"\x1d" in paper
    assert b"BeiJing" in paper.replace(b" ", b"")
    installed.told(*kvitt, "order", "print", reference, "--pdf", "/tmp/paper.pdf")
    assert (installed.root / "tmp" / "paper.pdf").read_bytes().startswith(b"%PDF")
    (installed.root / "tmp" / "pins").write_text("482137\n482137\n")
    done = installed.run("sh", "-c", f"{' '.join(kvitt)} people add Kari --pin-from 3 3</tmp/pins")
    assert (done.returncode, done.stderr) == (0, "")


@contextmanager
def window(system: Debian, screen: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The program as a desktop starts it."""
    started = subprocess.Popen(
        system.command("kvitt"), env=system.environment(DISPLAY=screen), cwd="/", stderr=subprocess.PIPE
    )
    try:
        yield started
    finally:
        started.kill()  # the first process of its place, so all others go with it
        started.wait()
        if started.stderr is not None:
            started.stderr.close()


def sandbox_of(system: Debian) -> Stage | None:
    """The pretend service that the window started by itself."""
    for process in Path("/proc").iterdir():
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
            if b"sandbox-process" not in words or not (process / "root").samefile(system.root):
                continue
            # It says where it is to nobody but the window; the system knows, too.
            sockets = {str(each.readlink()) for each in (process / "fd").iterdir()}
            for line in (process / "net" / "tcp").read_text().splitlines()[1:]:
                parts = line.split()
                if parts[3] == "0A" and f"socket:[{parts[9]}]" in sockets:
                    return Stage({"url": f"http://127.0.0.1:{int(parts[1].rpartition(':')[2], 16)}"})
        except OSError:
            continue
    return None


def close_window(screen: str, window: int) -> None:
    """Ask a window to close, as the frame around it does; `xdotool` of this Debian knows no word for that."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    server = ctypes.c_void_p(x.XOpenDisplay(screen.encode()))
    protocols, delete = (x.XInternAtom(server, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    # A `ClientMessage` (33) as Xlib lays it out: kind, serial, sent, display, window, message, format, five numbers.
    event = struct.pack("@iLiPLLi5l", 33, 0, 1, server.value, window, protocols, 32, delete, 0, 0, 0, 0)
    x.XSendEvent(server, ctypes.c_ulong(window), 0, ctypes.c_long(0), event.ljust(192, b"\0"))
    x.XCloseDisplay(server)


def test_a_sale_by_keyboard_alone(installed: Debian) -> None:
    """From an empty home to a captured order, in the window that a person sees."""
    with display() as screen, window(installed, screen) as program:

        def xdotool(*words: str) -> str:
            done = subprocess.run(
                ["xdotool", *words], env={**os.environ, "DISPLAY": screen}, capture_output=True, text=True, timeout=20
            )
            return done.stdout.strip()

        until(lambda: xdotool("search", "--onlyvisible", "--name", "^Kvitt"), "the window did not come up", 60)
        asking = xdotool("search", "--onlyvisible", "--name", "^Kvitt").splitlines()[0]
        xdotool("windowfocus", "--sync", asking)
        xdotool("key", "Return", "Return", "Return")  # the questions of the first start, as they stand
        until(lambda: xdotool("search", "--onlyvisible", "--name", "phone"), "the pretend phone did not come up", 60)
        until(lambda: asking not in xdotool("search", "--onlyvisible", "--name", "^Kvitt"), "no answers taken")
        main = xdotool("search", "--onlyvisible", "--name", "^Kvitt").splitlines()[0]
        xdotool("windowfocus", "--sync", main)
        xdotool("type", "--delay", AS_A_PERSON, "2*Hoodie 499")
        xdotool("key", "Return")
        xdotool("key", "Return")
        xdotool("type", "--delay", AS_A_PERSON, "41234567")
        xdotool("key", "ctrl+Return")
        until(lambda: sandbox_of(installed), "its own sandbox is not there")
        sandbox = sandbox_of(installed)
        assert sandbox is not None
        until(sandbox.payments, "the request was not sent")
        payment = sandbox.payments()[0]
        assert payment["amount"]["value"] == 99800
        sandbox.approve(payment["reference"])

        def captured() -> bool:
            xdotool("key", "ctrl+Return")
            time.sleep(0.3)
            return ("capture", 99800) in sandbox.moved(payment["reference"])

        time.sleep(5.5)  # the first look comes five seconds after the request
        until(captured, "the capture did not come", 30)
        sandbox.close()
        began = time.monotonic()
        close_window(screen, int(main))
        assert program.wait(20) == 0
        assert time.monotonic() - began < 1
        assert program.stderr is not None
        assert b"Traceback" not in program.stderr.read()
    (order,) = installed.json("orders")
    assert order["captured"] == 99800


def test_a_hundred_starts_give_one_window(installed: Debian) -> None:
    script = """
        for number in $(seq 100); do
            (kvitt --data /tmp/crowd; echo "$? ended") &
        done
        while [ "$(grep -c ended /tmp/ended)" -lt 99 ]; do sleep 0.2; done
        pgrep --full --count 'lib/kvitt/kvitt --data|^kvitt --data'
        kill -9 -1
    """
    script = script.replace('echo "$? ended"', 'echo "$? ended" >> /tmp/ended')
    installed.told("touch", "/tmp/ended")
    done = installed.run("sh", "-c", script, QT_QPA_PLATFORM="offscreen")
    ended = (installed.root / "tmp/ended").read_text().splitlines()
    assert ended == ["0 ended"] * 99, (ended, done.stderr[-500:])


@pytest.fixture
def other_version(deb: Path, tmp_path: Path) -> Callable[[str], Path]:
    """The same package under another version."""

    def other_version(version: str) -> Path:
        subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tmp_path / version)], check=True)
        control = tmp_path / version / "DEBIAN" / "control"
        lines = [
            f"Version: {version}" if line.startswith("Version:") else line for line in control.read_text().splitlines()
        ]
        control.write_text("\n".join([*lines, ""]))
        made = tmp_path / f"{version}.deb"
        words = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tmp_path / version), str(made)]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        return made

    return other_version


def test_the_data_outlive_the_program(installed: Debian, deb: Path, other_version: Callable[[str], Path]) -> None:
    """Brought up to date, put back to before, taken away: the orders stay, and an older program says what it would take."""
    assert "was sent" in installed.told("kvitt", *SALE)
    before = installed.told("kvitt", "orders")
    assert "499,00" in before
    for package in (other_version("99.0"), deb):
        shutil.copy(package, installed.root / "tmp" / "next.deb")
        installed.told("dpkg", "--install", "/tmp/next.deb", user="root")
        assert installed.told("kvitt", "orders") == before
    file = installed.root / HOME[1:] / ".local/share/kvitt/practice/kvitt.db"
    with closing(sqlite3.connect(file)) as data, data:
        (moment,) = data.execute("SELECT max(applied_at) FROM _sqlite_migrations").fetchone()
        step = "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('kvitt', 'm9999_later', ?)"
        data.execute(step, [moment])
        data.execute("PRAGMA user_version = 99000")
    refused = installed.run("kvitt", *SALE)
    assert refused.returncode == 1
    assert "(0.99.0)" in refused.stderr
    installed.told("dpkg", "--purge", "kvitt", user="root")
    assert file.exists()
    left = [path for path in (installed.root / "usr").rglob("*kvitt*") if "/var/" not in str(path)]
    assert left == []
