"""The plan of the house, held by a test: who may import whom, and how large a room may be. Each check has a control."""

import ast
import subprocess
import sys
from collections import Counter

import pytest

from tests.support.house import FILES, PACKAGES, ROOT, SOURCES, Check, early_imports, imports, under
from tests.support.trees import nodes_of

# who may import whom -----------------------------------------------------------------------------------------------------

GROUND = ("app.domain", "app.errors", "app.changes", "app.tasks", "app.later", "app.whole_file")
"""What every room may stand on: values, errors, announcements and tasks."""
SEEN = ("PySide6", "app.domain", "app.words", "app.later", "ui.look", "ui.input")
"""What knows Qt and values, and nothing of the program that it is part of."""
ASKING = (
    *SEEN,
    *GROUND,
    "app.services",
    "app.settings",
    "ui.bridge",
    "ui.context",
    "ui.page_changes",
    "ui.presence",
    "ui.seconds",
)
"""What may ask services, through the context and the bridge."""
MAY = {
    # the program without a window
    "app.domain": ("app.domain", "phonenumbers", "biip", "charset_normalizer", "anyascii"),
    "app.errors": ("app.domain",),
    "app.changes": (),
    "app.tasks": (),
    "app.later": (),
    "app.whole_file": ("app.domain", "app.errors"),
    "app.settings": ("app.settings", "app.domain"),
    "app.words": ("app.words", "app.domain", "app.errors", "app.settings"),
    "app.store": ("app.store", "app.domain", "app.errors", "sqlite_utils", "psycopg"),
    "app.api": ("app.api", "app.domain", "app.errors", "httpx", "msgspec", "truststore", "certifi"),
    "app.services": (
        *GROUND,
        "app.services",
        "app.settings",
        "app.store",
        "app.api",
        "app.words.papers",
        "msgspec",
        "python_calamine",
        "xlsxwriter",
    ),
    "app.system": (
        *(*GROUND, "app.system", "app.services", "app.api"),
        *("argon2", "escpos", "filelock", "keyring", "serial", "starlette", "usb", "uvicorn"),
    ),
    "app.commands": (
        *(*GROUND, "app.commands", "app.services", "app.system", "app.words", "app.settings"),
        *("app.runtime", "app.profiles", "app.data_file", "app.window", "click"),
    ),
    "app.sandbox": ("app.sandbox", "starlette", "uvicorn", "msgspec", "segno"),
    # the window
    "ui.look": ("PySide6", "app.domain", "app.words", "ui.look"),
    "ui.input": ("PySide6", "shiboken6", "app.domain", "app.words", "ui.look", "ui.input"),
    "ui.widgets": (*SEEN, "shiboken6", "segno", "ui.widgets"),
    "ui.models": (*SEEN, "ui.models"),
    "ui.dialogs": (*ASKING, "ui.dialogs", "ui.widgets", "ui.models"),
    "ui.pages": (*ASKING, "shiboken6", "ui.pages", "ui.widgets", "ui.models", "ui.dialogs"),
    "ui.practice": (*ASKING, "ui.practice", "ui.widgets", "ui.models"),
    "ui.printing": (*ASKING, "ui.printing", "ui.widgets"),
    "ui.shell": (
        *(*ASKING, "app.runtime", "app.profiles", "app.data_file", "app.shop_moves"),
        *("ui.shell", "ui.pages", "ui.practice", "ui.printing", "ui.widgets", "ui.models", "ui.dialogs"),
    ),
}
"""All that a room may import besides the standard library. Where two rooms fit a module, the longer name counts."""
MUST_NOT = {
    "app": ("PySide6", "qasync", "ui", "pytest", "tests"),
    "ui": ("app.sandbox", "app.api", "app.store", "httpx", "sqlite_utils", "sqlite3", "pytest", "tests"),
    "app.services": ("httpx", "sqlite3", "sqlite_utils", "psycopg", "app.sandbox", "app.system"),
}
"""What nobody there may import, whatever else is said."""
LAZILY = {"app.window": ("ui",)}
"""What may be imported after all, but only inside a function: the one door to the window."""


def standard(imported: str) -> bool:
    return imported.partition(".")[0] in sys.stdlib_module_names or imported == "__future__"


def wrong_imports(name: str, tree: ast.Module) -> list[str]:
    """What a module imports from a room that is not below it."""
    found, early = [], early_imports(name, tree)
    room = max((folder for folder in MAY if under(name, folder)), key=len, default=None)
    for imported in imports(name, tree):
        if room is not None and not standard(imported) and not under(imported, *MAY[room]):
            found.append(f"{name} imports {imported}")
        for folder, forbidden in MUST_NOT.items():
            if not under(name, folder) or not under(imported, *forbidden):
                continue
            lazily = any(under(name, door) and under(imported, *late) for door, late in LAZILY.items())
            if not lazily or imported in early:
                found.append(f"{name} imports {imported}")
    return found


ONLY_IN = {
    ("httpx", "requests", "urllib.request"): ("app.api",),
    ("sqlite3", "sqlite_utils"): ("app.store.sqlite", "app.sandbox"),
    ("psycopg",): ("app.store.postgres",),
    ("qasync",): ("ui.main", "ui.demo"),
    ("python_calamine",): ("app.services.catalogue.workbooks",),
    ("xlsxwriter",): ("app.services.handing_on",),
    ("click",): ("app.cli", "app.__main__", "app.commands", "ui.demo"),
}
"""What only some rooms import: the network, the engines of data files, the loop, the command line."""


def engines_elsewhere(name: str, tree: ast.Module) -> list[str]:
    """What is imported outside the one room that it belongs to."""
    return [
        f"{name} imports {imported}"
        for imported in imports(name, tree)
        for engines, rooms in ONLY_IN.items()
        if under(imported, *engines) and not under(name, *rooms)
    ]


SANDBOX = (
    ("clock", "settings", "units"),
    ("http",),
    ("faults",),
    ("payments",),
    ("shelf",),
    ("world",),
    ("exchange",),
    ("order_management",),
    ("epayment",),
    ("webhooks",),
    ("qr", "management", "userinfo", "report"),
    ("pages", "control"),
    ("server",),
    ("running",),
    ("__main__",),
)
"""The rooms of the sandbox from the ground up. A new API stands above `webhooks` and below `pages`."""


def sandbox_upwards(name: str, tree: ast.Module) -> list[str]:
    """What a room of the sandbox imports from one above it, or beside it."""

    def floor(module: str) -> int:
        room = module.removeprefix("app.sandbox").strip(".").partition(".")[0]
        return next((number for number, rooms in enumerate(SANDBOX) if room in rooms), -1)

    def room(module: str) -> str:
        return module.split(".")[2] if module.count(".") > 1 else ""

    if not under(name, "app.sandbox") or name == "app.sandbox":
        return []
    if floor(name) < 0:
        return [f"{name} has no place in SANDBOX"]
    return [
        f"{name} imports {imported}"
        for imported in imports(name, tree)
        if under(imported, "app.sandbox") and room(imported) != room(name) and floor(imported) >= floor(name)
    ]


def wire_outside(name: str, tree: ast.Module) -> list[str]:
    """The shapes of the wire stay where the wire is: outside `app.api` nothing is called `Wire…`."""
    if under(name, "app.api", "app.sandbox"):
        return []
    named = {node.id for node in nodes_of(tree) if isinstance(node, ast.Name)}
    named |= {alias.name for node in nodes_of(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    return [f"{name} knows {each}" for each in sorted(named) if each.startswith("Wire")]


CHECKS: tuple[Check, ...] = (wrong_imports, engines_elsewhere, sandbox_upwards, wire_outside)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_house_stands_as_planned(check: Check) -> None:
    assert [wrong for name, tree in SOURCES.items() for wrong in check(name, tree)] == []


def test_there_is_a_house() -> None:
    assert len([name for name in SOURCES if under(name, "app.domain", "app.store", "app.api", "app.services")]) > 25
    assert {folder for folder in MAY if not any(under(name, folder) for name in SOURCES)} == set()


BAD = [
    (wrong_imports, "app.domain.x", "import httpx"),
    (wrong_imports, "app.domain.x", "from app.store import Store"),
    (wrong_imports, "app.domain.x", "from app import errors"),
    (wrong_imports, "app.domain.x", "def f():\n    import msgspec"),
    (wrong_imports, "app.domain.x", "from app.words.sentences import explain"),
    (wrong_imports, "app.words.x", "from app.services.desk.browse import Browse"),
    (wrong_imports, "app.settings.x", "from app.words.sentences import explain"),
    (wrong_imports, "app.store.x", "import app.services.engine.watch"),
    (wrong_imports, "app.store.x", "from app.api.wire import encode"),
    (wrong_imports, "app.api.x", "from app.store import Store"),
    (wrong_imports, "app.api.x", "from app import settings"),
    (wrong_imports, "app.services.x", "import httpx"),
    (wrong_imports, "app.services.x", "import sqlite_utils"),
    (wrong_imports, "app.services.x", "from app.sandbox import world"),
    (wrong_imports, "app.services.x", "from app.system.lock import hold"),
    (wrong_imports, "app.services.x", "from app.words.sentences import explain"),
    (wrong_imports, "app.system.x", "from app.store import Store"),
    (wrong_imports, "app.system.x", "from app.sandbox.world import World"),
    (wrong_imports, "app.sandbox.x", "from app.domain.money import Money"),
    (wrong_imports, "app.sandbox.x", "from ..domain import money"),
    (wrong_imports, "app.commands.x", "from app.store import Store"),
    (wrong_imports, "app.runtime", "from PySide6.QtCore import QObject"),
    (wrong_imports, "app.runtime", "def f():\n    import ui.main"),
    (wrong_imports, "app.window", "import ui.main"),
    (wrong_imports, "app.window", "from ui.main import run\ndef f():\n    from ui.main import run"),
    (wrong_imports, "app.window", "if True:\n    import ui"),
    (wrong_imports, "app.window", "class A:\n    import ui"),
    (wrong_imports, "app.cli", "def f():\n    from ui.main import run"),
    (wrong_imports, "app.commands.x", "def f():\n    import ui"),
    (wrong_imports, "app.tasks", "import qasync"),
    (wrong_imports, "ui.look.x", "from ui.widgets.basics import label"),
    (wrong_imports, "ui.look.x", "from app.services.desk.browse import Browse"),
    (wrong_imports, "ui.input.x", "from ui.bridge import Bridge"),
    (wrong_imports, "ui.widgets.x", "from app.services.desk.browse import Browse"),
    (wrong_imports, "ui.widgets.x", "from ui.bridge import Bridge"),
    (wrong_imports, "ui.widgets.x", "def f():\n    from ui.context import Context"),
    (wrong_imports, "ui.models.x", "from ui.pages import orders"),
    (wrong_imports, "ui.models.x", "from ui.widgets.basics import label"),
    (wrong_imports, "ui.pages.x", "from app.store import Store"),
    (wrong_imports, "ui.pages.x", "from app import runtime"),
    (wrong_imports, "ui.pages.x", "import app.api.client"),
    (wrong_imports, "ui.pages.x", "from ui.shell.window import Window"),
    (wrong_imports, "ui.practice.x", "from ui.pages.orders import OrdersPage"),
    (wrong_imports, "ui.shell.x", "from ui.demo import sale"),
    (wrong_imports, "ui.shell.x", "import ui.main"),
    (wrong_imports, "ui.main", "from app.store import Store"),
    (engines_elsewhere, "app.services.x", "def f():\n    import httpx"),
    (engines_elsewhere, "ui.bridge", "from urllib.request import urlopen"),
    (engines_elsewhere, "app.services.x", "import sqlite3"),
    (engines_elsewhere, "app.store.orders", "import sqlite3"),
    (engines_elsewhere, "app.store.orders", "from sqlite_utils import Database"),
    (engines_elsewhere, "app.store.sqlite.x", "import psycopg"),
    (engines_elsewhere, "ui.shell.x", "import qasync"),
    (sandbox_upwards, "app.sandbox.http.x", "from app.sandbox.exchange.context import ApiContext"),
    (sandbox_upwards, "app.sandbox.webhooks.x", "def f():\n    from app.sandbox.control.api import Control"),
    (sandbox_upwards, "app.sandbox.pages.x", "from app.sandbox.control.drills import Drill"),
    (sandbox_upwards, "app.sandbox.units", "from app.sandbox.world import World"),
    (sandbox_upwards, "app.sandbox.nowhere.x", "import re"),
    (wire_outside, "app.services.x", "from app.api.wire import WireCreated"),
    (wire_outside, "app.services.x", "from app.api import wire as shapes\nWirePayment = shapes.WirePayment"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), BAD)
def test_each_check_sees_the_fault(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet))


GOOD = [
    (wrong_imports, "app.window", "def f():\n    from ui.main import run"),
    (wrong_imports, "app.domain.x", "import re\nfrom decimal import Decimal\ndef f():\n    import phonenumbers"),
    (wrong_imports, "app.sandbox.x", "from .world import World\nimport uvicorn"),
    (wrong_imports, "app.services.x", "from app.words.papers import paper_words"),
    (wrong_imports, "ui.main", "from app import runtime\nimport qasync"),
    (wrong_imports, "ui.shell.x", "from ui.pages.orders import OrdersPage\nfrom ui.printing import papers"),
    (engines_elsewhere, "app.store.sqlite.x", "import sqlite3"),
    (sandbox_upwards, "app.sandbox.webhooks.x", "from app.sandbox.webhooks.queue import Delivery"),
    (sandbox_upwards, "app.sandbox.control.x", "from app.sandbox.webhooks.api import Webhooks"),
    (wire_outside, "app.api.x", "from app.api.wire import WireCreated"),
    (wire_outside, "app.services.x", "from app.api.wire import create_body"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), GOOD)
def test_no_check_sees_what_is_not_there(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet)) == []


# cycles ------------------------------------------------------------------------------------------------------------------


def graph(sources: dict[str, ast.Module]) -> dict[str, set[str]]:
    """Who imports whom, also inside functions and for type checking only."""
    return {
        name: {other for other in imports(name, tree) if other in sources and other != name}
        for name, tree in sources.items()
    }


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """The first cycle found, as the names on it; empty when there is none."""
    done: set[str] = set()

    def walk(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for other in sorted(edges[name]):
            if found := walk(other, [*path, name]):
                return found
        done.add(name)
        return []

    return next((found for name in sorted(edges) if (found := walk(name, []))), [])


def test_no_cycles() -> None:
    assert cycle(graph(SOURCES)) == []


def test_a_cycle_is_seen() -> None:
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) == ["a", "b", "c", "a"]
    assert cycle({"a": {"b"}, "b": {"c"}, "c": set()}) == []
    assert any(graph(SOURCES).values())


@pytest.mark.parametrize(
    "hidden",
    ["def f():\n    import ui.bridge", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import ui.bridge"],
)
def test_a_hidden_cycle_is_one(hidden: str) -> None:
    sources = {"ui.bridge": ast.parse("import ui.context"), "ui.context": ast.parse(hidden)}
    assert cycle(graph(sources)) == ["ui.bridge", "ui.context", "ui.bridge"]


# sizes and names ---------------------------------------------------------------------------------------------------------

MOST_LINES, MOST_MODULES = 400, 14


def too_long(sources: dict[str, ast.Module]) -> dict[str, int]:
    """The modules with too many lines."""
    ends = {name: (tree.body[-1].end_lineno or 0) if tree.body else 0 for name, tree in sources.items()}
    return {name: lines for name, lines in ends.items() if lines > MOST_LINES}


def too_full(names: list[str]) -> dict[str, int]:
    """The rooms with too many modules; a package counts in its own room only as a door."""
    modules = Counter(name.rpartition(".")[0] for name in names)
    return {room: count for room, count in modules.items() if count > MOST_MODULES}


def doubled(sources: dict[str, ast.Module]) -> dict[str, list[str]]:
    """The classes and kinds of value of one name; the sandbox is another program and may have its own."""
    found: dict[str, list[str]] = {}
    for name, tree in sources.items():
        if under(name, "app.sandbox"):
            continue
        classes = [node.name for node in nodes_of(tree) if isinstance(node, ast.ClassDef)]
        targets = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
        kinds = [
            each.id for each in targets if isinstance(each, ast.Name) and each.id[0].isupper() and not each.id.isupper()
        ]
        for each in classes + kinds:
            found.setdefault(each, []).append(name)
    return {each: where for each, where in found.items() if len(where) > 1}


def test_modules_stay_small() -> None:
    assert too_long(SOURCES) == {}


def test_rooms_stay_small() -> None:
    assert too_full([name for name in SOURCES if name not in PACKAGES]) == {}


def test_a_class_and_a_kind_of_value_have_a_name_of_their_own() -> None:
    assert doubled(SOURCES) == {}


def test_what_is_too_large_or_doubled_is_seen() -> None:
    assert too_long({"a": ast.parse("\n" * MOST_LINES + "x = 1"), "b": ast.parse("x = 1")}) == {"a": MOST_LINES + 1}
    assert too_full([f"app.x.m{number}" for number in range(MOST_MODULES + 1)]) == {"app.x": MOST_MODULES + 1}
    assert too_full([f"app.x.m{number}" for number in range(MOST_MODULES)]) == {}
    twice = {"app.a": ast.parse("class A: pass"), "ui.b": ast.parse("def f():\n    class A: pass")}
    assert doubled(twice) == {"A": ["app.a", "ui.b"]}
    assert doubled({"app.a": twice["app.a"], "app.sandbox.a": twice["app.a"]}) == {}
    kind = ast.parse("Sums = dict[str, int]\nMOST = 3\nlog = 4")
    assert doubled({"app.a": kind, "app.b": kind, "ui.b": ast.parse("def f():\n    B = 1")}) == {
        "Sums": ["app.a", "app.b"]
    }
    assert len(FILES) == len(SOURCES)


# what is imported in the end ---------------------------------------------------------------------------------------------

HEAVY = ("PySide6", "qasync", "ui", "uvicorn", "starlette", "numpy", "keyring", "phonenumbers")
"""What costs time to import and is not needed for every command."""


def test_the_core_is_imported_without_qt() -> None:
    seen = "import sys, app.cli, app.services.engine.watch; print(*{name.partition('.')[0] for name in sys.modules})"
    ran = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(ran.stdout.split()) & set(HEAVY) == set()
    assert "click" in ran.stdout  # the control: the list is real
