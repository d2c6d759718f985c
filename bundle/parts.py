"""The parts of the packed program that other people made.

Each with its version, its licence and where it comes from.
"""

from __future__ import annotations

import json
import platform
import re
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, NamedTuple

from bundle.contents import Entry

FILES = Path(__file__).parent / "files"
LICENCE_NAMES = re.compile(r"(?i)^(licen[cs]e|copying|copyright|notice|authors)")

BY_WORDS = {
    "MIT": "MIT",
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache License, Version 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
}
"""What packages say of themselves in words, as SPDX writes it."""
BY_PACKAGE = {
    "click-default-group": "Unlicense",
    "lucide": "MIT AND ISC",  # the package, and the drawings in it
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pyside6-essentials": "LGPL-3.0-only",  # one of the three that are offered
    "shiboken6": "LGPL-3.0-only",
}
"""Where a package does not say it, or offers several."""
OF_SYSTEM = {
    "libbz2": "bzip2-1.0.6",
    "libcrypto": "Apache-2.0",
    "libexpat": "MIT",
    "libffi": "MIT",
    "liblzma": "0BSD",
    "libmpdec": "BSD-2-Clause",
    "libsqlite3": "blessing",
    "libssl": "Apache-2.0",
    "libuuid": "BSD-3-Clause",
}
"""The licences of the libraries that come from the system that packs."""


COMPILED_IN = {"openssl": "Apache-2.0"}
"""The licences of what packages have compiled in, where their own bill does not say it."""


class Part(NamedTuple):
    """One part: its name, version, licence and address as a package.

    The licence is written as SPDX does, and `texts` has its texts by their names.
    """

    name: str
    version: str
    licence: str
    address: str
    texts: Mapping[str, str]


class LicenceUnknown(Exception):
    """A package whose licence is told nowhere; say it in `BY_PACKAGE`."""


def parts_of(entries: Iterable[Entry]) -> list[Part]:
    """Every part that the files `entries` belong to, by name. Raises `LicenceUnknown`."""
    sources = {entry.source for entry in entries}
    found = [_python(), *_packages(sources), *_of_system(sources)]
    # Packages come in the order of the disk, and what two of them have compiled in may be told in two ways.
    found.sort(key=lambda part: (part.name.lower(), part.version, part.licence))
    return list({part.address: part for part in reversed(found)}.values())[::-1]


def _python() -> Part:
    version = platform.python_version()
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    # Debian keeps it elsewhere.
    if not text.exists():
        text = Path("/usr/share/doc") / f"python{sysconfig.get_python_version()}" / "copyright"
    return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", {"LICENSE.txt": text.read_text("utf-8")})


def _packages(sources: Iterable[str]) -> Iterator[Part]:
    sources = set(sources)
    for package in distributions():
        name = package.metadata["Name"].lower().replace("_", "-")
        # What starts the packed program is compiled into it, and no file of its own is named.
        files = [str(package.locate_file(file)) for file in package.files or ()]
        if name != "pyinstaller" and not any(file in sources for file in files):
            continue
        yield Part(
            package.metadata["Name"],
            package.version,
            licence_of(package, name),
            f"pkg:pypi/{name}@{package.version}",
            dict(_texts(package, name)),
        )
        yield from compiled_in(package)


def compiled_in(package: Distribution) -> Iterator[Part]:
    """What a package has compiled in, by its own bill of materials (PEP 770).

    Raises `LicenceUnknown`.
    """
    for file in package.files or ():
        if file.parent.name != "sboms" or file.suffix != ".json":
            continue
        for each in json.loads(file.read_text("utf-8")).get("components", ()):
            # From where it was fetched, or which part of it, is no name of another part.
            address = re.split(r"[?#]", each.get("purl", ""), maxsplit=1)[0]
            # What only builds it, or may be left out, is not in it for certain; files beside it are parts themselves.
            if each.get("scope", "required") == "required" and address.startswith(("pkg:cargo/", "pkg:generic/")):
                licence = _licence_in_bill(each)
                lines = (f"Name: {each['name']}", f"Version: {each['version']}", f"License: {licence}", "")
                yield Part(each["name"], each["version"], licence, address, {"METADATA.txt": "\n".join(lines)})


def _licence_in_bill(component: Mapping[str, Any]) -> str:
    """Raises `LicenceUnknown`."""
    said = [each.get("expression") or each["license"].get("id", "") for each in component.get("licenses", ())]
    licence = " AND ".join(filter(None, said)) or COMPILED_IN.get(component["name"], "")
    if not licence:
        raise LicenceUnknown(component["name"])
    return licence


def licence_of(package: Distribution, name: str) -> str:
    """The licence of a package as SPDX writes it. Raises `LicenceUnknown`."""
    said = package.metadata
    classes = [each.rpartition(" :: ")[2] for each in said.get_all("Classifier") or () if each.startswith("License ::")]
    # Not asked by `[…]`: what a package does not say is there as nothing.
    expression, word = (next(iter(said.get_all(key) or ()), "") for key in ("License-Expression", "License"))
    known = [BY_WORDS[each] for each in (word, *classes) if each in BY_WORDS]
    # A short one is what SPDX writes, for only that has no blanks.
    licence = BY_PACKAGE.get(name) or expression or next(iter(known), "") or (word if " " not in word else "")
    if not licence:
        raise LicenceUnknown(name)
    return str(licence)


def _texts(package: Distribution, name: str) -> Iterator[tuple[str, str]]:
    if name in ("pyside6-essentials", "shiboken6"):
        for text in ("LGPL-3.0.txt", "GPL-3.0.txt"):
            yield text, (FILES / text).read_text("utf-8")
        return
    found = False
    for file in package.files or ():
        inside = [part for part in file.parts if not part.endswith(".dist-info")]
        if len(inside) < len(file.parts) and LICENCE_NAMES.match(file.name):
            found = True
            yield "-".join(part for part in inside if part != "licenses"), file.read_text("utf-8")
    if not found:
        # No text came with it: then what it says of itself is all there is.
        said = package.metadata
        lines = [
            f"{key}: {value}"
            for key in ("Name", "Version", "License", "Classifier")
            for value in said.get_all(key) or ()
        ]
        yield "METADATA.txt", "\n".join([*lines, ""])


def _of_system(sources: Iterable[str]) -> Iterator[Part]:
    """Libraries that belong to a package of Debian, one part for each package."""
    seen = set()
    for source in sorted(sources):
        licence = next((OF_SYSTEM[name] for name in OF_SYSTEM if Path(source).name.startswith(name)), "")
        package = _debian_package(source) if licence else ""
        if not package or package in seen:
            continue
        seen.add(package)
        version = _told("dpkg-query", "--show", "--showformat=${Version}", package)
        text = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        texts = {"copyright": text.read_text("utf-8")} if text.exists() else {}
        name = package.partition(":")[0]
        yield Part(name, version, licence, f"pkg:deb/debian/{name}@{version}", texts)


def _debian_package(source: str) -> str:
    # The packages know the file by the place it was laid in, not always by where links lead.
    for file in (source, str(Path(source).resolve()), re.sub(r"^/usr", "", str(Path(source).resolve()))):
        answer = _told("dpkg-query", "--search", file)
        if answer:
            return answer.rpartition(": ")[0].partition(",")[0]
    return ""


def _told(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()[0] if done.returncode == 0 and done.stdout else ""
