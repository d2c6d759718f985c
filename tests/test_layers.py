"""The plan of the house, held by a test: who may import whom, and what nobody may do. Each check has a control."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.codes import Code, EventName, ServiceCode, TroubleCode, Unreached, WhyNot
from app.domain.engine.refusal import REFUSALS

ROOT = Path(__file__).parents[1]
Check = Callable[[str, ast.Module], list[str]]


def module_name(file: Path) -> str:
    """`app/domain/money.py` is `app.domain.money`; a package is named by its folder."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


SOURCES = {
    module_name(file): ast.parse(file.read_text("utf-8"))
    for folder in ("app", "ui")
    for file in sorted((ROOT / folder).rglob("*.py"))
}
PACKAGES = {module_name(file) for folder in ("app", "ui") for file in (ROOT / folder).rglob("__init__.py")}


def imports(name: str, tree: ast.AST) -> Iterator[str]:
    """Every module that `tree` imports, relative ones made whole; `from a import b` gives `a.b` when b is a module of ours."""
    package = name if name in PACKAGES else name.rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join(
                    [*package.split(".")[: len(package.split(".")) - node.level + 1], *filter(None, [base])]
                )
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in SOURCES else base


def at_import_time(tree: ast.Module) -> Iterator[ast.AST]:
    """The parts of a module that run when it is imported: everything outside functions and `if TYPE_CHECKING`."""
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        waiting.extend(ast.iter_child_nodes(node))


def under(name: str, *folders: str) -> bool:
    return any(name == folder or name.startswith(f"{folder}.") for folder in folders)


# who may import whom -----------------------------------------------------------------------------------------------------

WORDS_OF_ORDERS = ("ui.look.order_words", "ui.look.line_words", "ui.look.offer_words")
"""What an order says and what is next with it, worked out from values alone: parts and pages say it alike."""
MAY = {
    "app.domain": ("app.domain", "phonenumbers", "biip", "charset_normalizer", "anyascii"),
    "app.store": ("app.store", "app.domain", "app.errors", "sqlite_utils"),
    "app.api": ("app.api", "app.domain", "app.errors", "httpx", "msgspec", "truststore", "certifi"),
    "app.services": (
        *(
            "app.services",
            "app.domain",
            "app.store",
            "app.api",
            "app.errors",
            "app.changes",
            "app.tasks",
            "app.settings",
            "app.whole_file",
            "app.words",
        ),
        "msgspec",
    ),
    "app.sandbox": ("app.sandbox", "starlette", "uvicorn", "msgspec", "segno"),
    "ui.widgets": (
        "PySide6",
        "shiboken6",
        "segno",
        "app.domain",
        "app.later",
        "app.words",
        "ui.widgets",
        "ui.look",
        "ui.input.shortcuts",
        *WORDS_OF_ORDERS,
    ),
    "ui.models": (
        "PySide6",
        "app.domain",
        "app.words",
        "ui.models",
        "ui.look",
        WORDS_OF_ORDERS[0],
    ),
    **dict.fromkeys(
        WORDS_OF_ORDERS,
        ("PySide6", "app.domain", "app.words", "ui.look.texts", "ui.look.formats", "ui.look.order_words"),
    ),
}
"""All that a folder may import besides the standard library."""
MUST_NOT = {
    "app": ("PySide6", "qasync", "ui", "pytest", "tests"),
    "ui": ("app.sandbox", "httpx", "sqlite_utils", "sqlite3"),
    "ui.pages": ("app.store", "app.api", "app.runtime"),
    "ui.dialogs": ("app.store", "app.runtime"),
}
LAZILY = {
    "app.window": ("ui",),
}
"""What may be imported after all, but only inside a function."""


def wrong_imports(name: str, tree: ast.Module) -> list[str]:
    found = []
    early = {imported for node in at_import_time(tree) for imported in imports(name, _alone(node))}
    for imported in imports(name, tree):
        for folder, allowed in MAY.items():
            standard = imported.partition(".")[0] in sys.stdlib_module_names or imported == "__future__"
            if under(name, folder) and not standard and not under(imported, *allowed):
                found.append(f"{name} imports {imported}")
        for folder, forbidden in MUST_NOT.items():
            if name == "ui.main" or not under(name, folder) or not under(imported, *forbidden):
                continue
            lazily = any(under(name, door) and under(imported, *late) for door, late in LAZILY.items())
            if not lazily or imported in early:
                found.append(f"{name} imports {imported}")
    return found


def _alone(node: ast.AST) -> ast.Module:
    return ast.Module([node] if isinstance(node, ast.Import | ast.ImportFrom) else [], [])


def httpx_elsewhere(name: str, tree: ast.Module) -> list[str]:
    if under(name, "app.api"):
        return []
    return [
        f"{name} imports httpx"
        for imported in imports(name, tree)
        if under(imported, "httpx", "requests", "urllib.request")
    ]


def sql_elsewhere(name: str, tree: ast.Module) -> list[str]:
    if under(name, "app.store", "app.sandbox"):
        return []
    return [
        f"{name} imports {imported}" for imported in imports(name, tree) if under(imported, "sqlite3", "sqlite_utils")
    ]


# what nobody may do ------------------------------------------------------------------------------------------------------


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name


def nested_loops(name: str, tree: ast.Module) -> list[str]:
    """A dialog opened with `.exec(` stops background tasks for ever. Only the application itself is run that way."""
    found = []
    for call, called in calls(tree):
        if called in ("exec", "exec_") and isinstance(call.func, ast.Attribute):
            of = ast.unparse(call.func.value)
            if not (name == "ui.main" and of == "application"):
                found.append(f"{name}:{call.lineno} calls {of}.{called}(")
    return found


def bare_tasks(name: str, tree: ast.Module) -> list[str]:
    """A task that nobody holds loses its exception, and sometimes itself. The sandbox cannot know `app.tasks`."""
    if name == "app.tasks" or under(name, "app.sandbox"):
        return []
    return [
        f"{name}:{call.lineno} calls {called}"
        for call, called in calls(tree)
        if called in ("create_task", "ensure_future", "run_coroutine_threadsafe")
    ]


def awaits_in_a_write(name: str, tree: ast.Module) -> list[str]:
    """Another task's row would join the transaction and vanish with it."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.With) and any(
            called in ("write", "atomic") for item in node.items for _, called in calls(item.context_expr)
        ):
            waits = (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.Yield, ast.YieldFrom)
            found += [
                f"{name}:{inner.lineno} waits inside a write"
                for line in node.body
                for inner in ast.walk(line)
                if isinstance(inner, waits)
            ]
    return found


WIDGETS = (
    "QWidget",
    "QDialog",
    "QMainWindow",
    "QFrame",
    "QLabel",
    "QTableView",
    "QLineEdit",
    "QScrollArea",
    "QPushButton",
)


def coroutines_in_widgets(name: str, tree: ast.Module) -> list[str]:
    """A widget knows Qt and values, and emits; it never receives the result of a coroutine."""
    if not under(name, "ui"):
        return []
    found = []
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }

    def is_widget(cls: str, seen: frozenset[str] = frozenset()) -> bool:
        if cls in seen:
            return False
        return (cls.startswith("Q") and cls != "QObject") or any(
            is_widget(base, seen | {cls}) for base in bases.get(cls, ())
        )

    for node in ast.walk(tree):
        folder = under(name, "ui.widgets", "ui.pages", "ui.dialogs")
        if isinstance(node, ast.ClassDef) and (folder or is_widget(node.name)):
            found += [
                f"{name}:{inner.lineno} async def {inner.name} in {node.name}"
                for inner in node.body
                if isinstance(inner, ast.AsyncFunctionDef)
            ]
    return found


def fractions_near_money(name: str, tree: ast.Module) -> list[str]:
    """No binary fraction in the domain: no `float`, no `1.5`, no `/`."""
    if not under(name, "app.domain"):
        return []
    found = []
    for node in ast.walk(tree):
        named = isinstance(node, ast.Name) and node.id == "float"
        written = isinstance(node, ast.Constant) and isinstance(node.value, float)
        divided = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
        if isinstance(node, ast.expr | ast.stmt) and (named or written or divided):
            found.append(f"{name}:{node.lineno} {ast.unparse(node)}")
    return found


def clocks_and_dice(name: str, tree: ast.Module) -> list[str]:
    """The same question always gets the same answer: time and identity come from outside."""
    if not under(name, "app.domain"):
        return []
    found = [
        f"{name} imports {imported}"
        for imported in imports(name, tree)
        if under(imported, "random", "uuid", "secrets", "time", "os", "pathlib", "locale", "asyncio", "socket")
    ]
    found += [
        f"{name}:{call.lineno} asks the clock"
        for call, called in calls(tree)
        if called in ("now", "today", "utcnow", "open", "print", "input")
    ]
    return found


def silent_upserts(name: str, tree: ast.Module) -> list[str]:
    """Where sqlite-utils' probe for upserts meets a full disk, it falls back to a form that loses rows without a word."""
    if not under(name, "app.store"):
        return []
    return [
        f"{name}:{call.lineno} calls {called}" for call, called in calls(tree) if called in ("upsert", "upsert_all")
    ]


STEERING = {str(code) for codes in (Code, ServiceCode, WhyNot, TroubleCode, Unreached, EventName) for code in codes}


def nameless_codes(name: str, tree: ast.Module) -> list[str]:
    """What decides is named once, in `app.domain.codes`: no code of the service anywhere else, and no named code compared as
    text. What a code means and how it is said are tables, and the first steps of the schema are never changed."""
    tables = (
        "app.domain.codes",
        "app.domain.engine.refusal",
        "app.words",
        "app.sandbox",
        "app.store.sqlite.migrations",
    )
    found = []
    for node in ast.walk(tree) if not under(name, *tables) else ():
        if isinstance(node, ast.Constant) and node.value in REFUSALS:
            found.append(f"{name}:{node.lineno} has the service's code {node.value}")
        if isinstance(node, ast.Compare):
            sides = (node.left, *node.comparators)
            compared = [each for side in sides for each in (side, *getattr(side, "elts", ()))]
            found += [
                f"{name}:{node.lineno} compares the text {each.value}"
                for each in compared
                if isinstance(each, ast.Constant) and each.value in STEERING
            ]
    return found


CHECKS: tuple[Check, ...] = (
    wrong_imports,
    httpx_elsewhere,
    sql_elsewhere,
    nested_loops,
    bare_tasks,
    awaits_in_a_write,
    coroutines_in_widgets,
    fractions_near_money,
    clocks_and_dice,
    silent_upserts,
    nameless_codes,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_house_stands_as_planned(check: Check) -> None:
    assert [wrong for name, tree in SOURCES.items() for wrong in check(name, tree)] == []


def test_there_is_a_house() -> None:
    assert len([name for name in SOURCES if under(name, "app.domain", "app.store", "app.api", "app.services")]) > 25


BAD = [
    (wrong_imports, "app.domain.x", "import httpx"),
    (wrong_imports, "app.domain.x", "from app.store import Store"),
    (wrong_imports, "app.domain.x", "from app import errors"),
    (wrong_imports, "app.domain.x", "def f():\n    import msgspec"),
    (wrong_imports, "app.store.x", "import app.services.engine.watch"),
    (wrong_imports, "app.store.x", "from app.api.wire import encode"),
    (wrong_imports, "app.api.x", "from app.store import Store"),
    (wrong_imports, "app.api.x", "from app import settings"),
    (wrong_imports, "app.services.x", "import httpx"),
    (wrong_imports, "app.services.x", "import sqlite_utils"),
    (wrong_imports, "app.services.x", "from app.sandbox import world"),
    (wrong_imports, "app.sandbox.x", "from app.domain.money import Money"),
    (wrong_imports, "app.sandbox.x", "from ..domain import money"),
    (wrong_imports, "app.runtime", "from PySide6.QtCore import QObject"),
    (wrong_imports, "app.runtime", "def f():\n    import ui.main"),
    (wrong_imports, "app.window", "import ui.main"),
    (wrong_imports, "app.window", "from ui.main import run\ndef f():\n    from ui.main import run"),
    (wrong_imports, "app.window", "if True:\n    import ui"),
    (wrong_imports, "app.window", "class A:\n    import ui"),
    (wrong_imports, "app.cli", "def f():\n    from ui.main import run"),
    (wrong_imports, "app.commands.x", "def f():\n    import ui"),
    (wrong_imports, "app.tasks", "import qasync"),
    (wrong_imports, "ui.widgets.x", "from app.services.desk.browse import Browse"),
    (wrong_imports, "ui.widgets.x", "from ui.bridge import Bridge"),
    (wrong_imports, "ui.models.x", "from ui.pages import orders"),
    (wrong_imports, "ui.pages.x", "from app.store import Store"),
    (wrong_imports, "ui.pages.x", "from app import runtime"),
    (wrong_imports, "ui.pages.x", "import app.api.client"),
    (httpx_elsewhere, "app.services.x", "def f():\n    import httpx"),
    (httpx_elsewhere, "ui.bridge", "from urllib.request import urlopen"),
    (sql_elsewhere, "app.services.x", "import sqlite3"),
    (nested_loops, "ui.pages.x", "dialog.exec()"),
    (nested_loops, "ui.main", "box.exec()"),
    (nested_loops, "ui.pages.x", "QMenu(self).exec_(at)"),
    (bare_tasks, "ui.bridge", "asyncio.create_task(work())"),
    (bare_tasks, "app.services.x", "loop.create_task(work())"),
    (bare_tasks, "app.services.x", "ensure_future(work())"),
    (awaits_in_a_write, "app.services.x", "async def f():\n    with self._store.write():\n        await look()"),
    (
        awaits_in_a_write,
        "app.services.x",
        "async def f():\n    with store.write() as a, b:\n        if c:\n            async with d: pass",
    ),
    (awaits_in_a_write, "app.store.x", "def f():\n    with db.atomic():\n        yield row"),
    (coroutines_in_widgets, "ui.shell.window", "class Window(QMainWindow):\n    async def send(self): pass"),
    (
        coroutines_in_widgets,
        "ui.shell.window",
        "class A(QtWidgets.QWidget): pass\nclass B(A):\n    async def send(self): pass",
    ),
    (coroutines_in_widgets, "ui.widgets.x", "class Field(Base):\n    async def send(self): pass"),
    (fractions_near_money, "app.domain.x", "float(text)"),
    (fractions_near_money, "app.domain.x", "rate = 0.25"),
    (fractions_near_money, "app.domain.x", "net = gross / 5"),
    (fractions_near_money, "app.domain.x", "def f(x: float): pass"),
    (clocks_and_dice, "app.domain.x", "datetime.now(UTC)"),
    (clocks_and_dice, "app.domain.x", "from datetime import date\ndate.today()"),
    (clocks_and_dice, "app.domain.x", "from uuid import uuid4"),
    (clocks_and_dice, "app.domain.x", "import random"),
    (silent_upserts, "app.store.x", "db.table('x').upsert(row, pk='name')"),
    (nameless_codes, "ui.pages.x", "NO_PUSH = '5080'"),
    (nameless_codes, "app.services.x", "operation.error in ('6140', other)"),
    (nameless_codes, "app.services.x", "trouble.code == 'file_damaged'"),
    (nameless_codes, "ui.shell.x", "trouble.code in {'disk_full', 'x'}"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), BAD)
def test_each_check_sees_the_fault(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet))


GOOD = [
    (wrong_imports, "app.window", "def f():\n    from ui.main import run"),
    (wrong_imports, "app.domain.x", "import re\nfrom decimal import Decimal\ndef f():\n    import phonenumbers"),
    (wrong_imports, "app.sandbox.x", "from .world import World\nimport uvicorn"),
    (wrong_imports, "ui.main", "from app import runtime\nimport qasync"),
    (awaits_in_a_write, "app.services.x", "async def f():\n    with store.write():\n        add()\n    await send()"),
    (nested_loops, "ui.pages.x", "dialog.open()\nexec('x')"),
    (coroutines_in_widgets, "ui.bridge", "class Bridge:\n    async def run(self): pass"),
    (nameless_codes, "app.words.x", "NUMBERS = {'5080': 'Use QR.'}"),
    (nameless_codes, "ui.pages.x", "trouble.code == TroubleCode.DISK_FULL"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), GOOD)
def test_no_check_sees_what_is_not_there(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet)) == []


# cycles ------------------------------------------------------------------------------------------------------------------


def graph(sources: dict[str, ast.Module]) -> dict[str, set[str]]:
    """Who imports whom at import time. A package imports itself through its parts, so that does not count."""
    found: dict[str, set[str]] = {}
    for name, tree in sources.items():
        reached = {imported for node in at_import_time(tree) for imported in imports(name, _alone(node))}
        found[name] = {other for other in reached if other in sources and other != name}
    return found


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


def test_modules_stay_small() -> None:
    """Trouble starts above 500 lines; the aim is 250."""
    long = {
        name: tree.body[-1].end_lineno
        for name, tree in SOURCES.items()
        if tree.body and (tree.body[-1].end_lineno or 0) > 500
    }
    assert long == {}


HEAVY = ("PySide6", "qasync", "ui", "uvicorn", "starlette", "numpy", "keyring", "phonenumbers")
"""What costs time to import and is not needed for every command."""


def test_the_core_is_imported_without_qt() -> None:
    seen = "import sys, app.cli, app.services.engine.watch; print(*{name.partition('.')[0] for name in sys.modules})"
    told = subprocess.run([sys.executable, "-c", seen], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(told.stdout.split()) & set(HEAVY) == set()
    assert "click" in told.stdout  # the control: the list is real
