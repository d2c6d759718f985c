"""What nobody in the house may do, held by a test. Each check has a control."""

import ast
import re

import pytest

from app.domain.codes import Code, EventName, ServiceCode, TroubleCode, Unreached, WhyNot
from app.domain.engine.refusal import REFUSALS
from app.domain.shop.remembered import Remembered
from tests.support.house import SOURCES, Check, calls, imports, under
from tests.support.trees import nodes_of


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


_WRITES = ("write", "write_here", "writing", "atomic")


def awaits_in_a_write(name: str, tree: ast.Module) -> list[str]:
    """Another task's row would join the transaction and vanish with it."""
    found = []
    for node in nodes_of(tree):
        if isinstance(node, ast.With | ast.AsyncWith) and any(
            called in _WRITES for item in node.items for _, called in calls(item.context_expr)
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


def writes_that_hold_the_loop(name: str, tree: ast.Module) -> list[str]:
    """Where tills share a shop, `write()` stands still until a far server has answered; see `Database.writing`."""
    if not under(name, "app.services"):
        return []
    return [
        f"{name}:{call.lineno} holds the loop while it writes"
        for call, called in calls(tree)
        if called == "write" and isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value).endswith("store")
    ]


def coroutines_in_widgets(name: str, tree: ast.Module) -> list[str]:
    """A widget knows Qt and values, and emits; it never receives the result of a coroutine."""
    if not under(name, "ui"):
        return []
    found = []
    bases = {
        node.name: {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for node in nodes_of(tree)
        if isinstance(node, ast.ClassDef)
    }

    def is_widget(cls: str, seen: frozenset[str] = frozenset()) -> bool:
        if cls in seen:
            return False
        return (cls.startswith("Q") and cls != "QObject") or any(
            is_widget(base, seen | {cls}) for base in bases.get(cls, ())
        )

    for node in nodes_of(tree):
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
    for node in nodes_of(tree):
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


def unnamed_memories(name: str, tree: ast.Module) -> list[str]:
    """All that is remembered is named in `app.domain.shop.remembered`, with its owner and what its text means."""
    if name == "app.services.memory":
        return []
    found = []
    for call, called in calls(tree):
        of = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        if not of.endswith("memory"):
            continue
        if called in ("recall", "keep", "keep_shared", "keep_within"):
            key = ast.unparse(call.args[0]) if call.args else ""
            name_of = key.removeprefix("Remembered.")
            wrong = name_of == key
            # What stays at a till needs no server, and what tills share is not written without one.
            if called in ("keep", "keep_shared") and name_of in Remembered.__members__:
                wrong = Remembered[name_of].stays_here is (called == "keep_shared")
        else:
            wrong = any(isinstance(each, ast.Constant) and isinstance(each.value, str) for each in call.args)
        if wrong:
            found.append(f"{name}:{call.lineno} {ast.unparse(call)}")
    return found


def unfinished(name: str, tree: ast.Module) -> list[str]:
    """The window owns its parts: no class is half of another one, with methods that somebody else has to write."""
    if not under(name, "ui"):
        return []
    return [
        f"{name}:{node.lineno} raises NotImplementedError"
        for node in nodes_of(tree)
        if isinstance(node, ast.Raise) and node.exc is not None and "NotImplementedError" in ast.unparse(node.exc)
    ]


def probes(name: str, tree: ast.Module) -> list[str]:
    """Whether a part was made already is asked of `app.later`, which has a type, and not of the names in an object."""
    found = []
    for node in nodes_of(tree):
        if isinstance(node, ast.Compare) and any(isinstance(each, ast.In | ast.NotIn) for each in node.ops):
            asked = [ast.unparse(each) for each in node.comparators]
            if any(each.startswith("vars(") or each.endswith(".__dict__") for each in asked):
                found.append(f"{name}:{node.lineno} {ast.unparse(node)}")
    return found


STEERING = {str(code) for codes in (Code, ServiceCode, WhyNot, TroubleCode, Unreached, EventName) for code in codes}


def nameless_codes(name: str, tree: ast.Module) -> list[str]:
    """What decides is named once, in `app.domain.codes`: no code of the service anywhere else, and no named code compared as
    text. What a code means and how it is said are tables, and the first steps of the schema are never changed."""
    tables = (
        "app.domain.codes",
        "app.domain.engine.refusal",
        "app.domain.saying.refused_case",
        "app.words",
        "app.sandbox",
        "app.store.sqlite.migrations",
    )
    found = []
    for node in nodes_of(tree) if not under(name, *tables) else ():
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


def texts_cut_within_a_letter(name: str, tree: ast.Module) -> list[str]:
    """A text is cut by `cut`: a slice would part a letter from its accent, or a family into its people."""
    return [
        f"{name}:{node.lineno} has [:{node.slice.upper.id}]"
        for node in nodes_of(tree)
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.lower is None
        if isinstance(node.slice.upper, ast.Name) and re.match("_?(LONGEST|SHOWN|EXAMPLE)", node.slice.upper.id)
    ]


CHECKS: tuple[Check, ...] = (
    nested_loops,
    bare_tasks,
    awaits_in_a_write,
    writes_that_hold_the_loop,
    coroutines_in_widgets,
    fractions_near_money,
    clocks_and_dice,
    silent_upserts,
    unnamed_memories,
    unfinished,
    probes,
    nameless_codes,
    texts_cut_within_a_letter,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_nobody_does_it(check: Check) -> None:
    assert [wrong for name, tree in SOURCES.items() for wrong in check(name, tree)] == []


BAD = [
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
    (
        awaits_in_a_write,
        "app.services.x",
        "async def f():\n    async with self._store.writing():\n        await look()",
    ),
    (
        awaits_in_a_write,
        "app.services.x",
        "async def f():\n    with self._store.write_here():\n        await look()",
    ),
    (writes_that_hold_the_loop, "app.services.x", "def f():\n    with self._store.write(): pass"),
    (writes_that_hold_the_loop, "app.services.x.y", "def f(store):\n    with store.write() as a, b: pass"),
    (writes_that_hold_the_loop, "app.services.x", "with self._work.store.write(): pass"),
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
    (unnamed_memories, "ui.pages.x", "self._context.app.memory.recall('new_order')"),
    (unnamed_memories, "app.services.x", "self._memory.keep_within('draft', '', reference)"),
    (unnamed_memories, "app.services.x", "self._memory.keep(NAME, text)"),
    (unnamed_memories, "app.services.x", "self._memory.keep(Remembered.SHOP_SEARCH, text)"),
    (unnamed_memories, "app.services.x", "await self._memory.keep_shared(Remembered.CARRIER, text)"),
    (unnamed_memories, "app.services.x", "store.memory.set_setting(Scope.SHOP, owners, 'shop', text)"),
    (unfinished, "ui.shell.x", "class A:\n    def f(self):\n        raise NotImplementedError"),
    (unfinished, "ui.widgets.x", "def f():\n    raise NotImplementedError('later')"),
    (probes, "ui.shell.x", "if 'scanner' in vars(self): pass"),
    (texts_cut_within_a_letter, "app.domain.x", "text[:LONGEST]"),
    (texts_cut_within_a_letter, "ui.widgets.x", "f'{name.strip()[:_SHOWN_TYPED]}…'"),
    (probes, "app.runtime", "made = 'printing' in self._app.__dict__"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), BAD)
def test_each_check_sees_the_fault(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet))


GOOD = [
    (awaits_in_a_write, "app.services.x", "async def f():\n    with store.write():\n        add()\n    await send()"),
    (writes_that_hold_the_loop, "app.services.x", "with self._store.write_here(): pass\nawait folder.write()"),
    (writes_that_hold_the_loop, "app.data_file", "with store.write(): pass"),
    (nested_loops, "ui.pages.x", "dialog.open()\nexec('x')"),
    (coroutines_in_widgets, "ui.bridge", "class Bridge:\n    async def run(self): pass"),
    (unnamed_memories, "ui.pages.x", "context.app.memory.keep(Remembered.NEW_ORDER, 'text')"),
    (unnamed_memories, "app.services.x", "store.memory.settings(owners)"),
    (unnamed_memories, "app.services.x", "await self._memory.keep_shared(Remembered.WELCOME, text)"),
    (nameless_codes, "app.words.x", "NUMBERS = {'5080': 'Use QR.'}"),
    (nameless_codes, "ui.pages.x", "trouble.code == TroubleCode.DISK_FULL"),
    (unfinished, "ui.x", "with suppress(NotImplementedError): pass"),
    (texts_cut_within_a_letter, "app.domain.x", "cut(text, LONGEST) + text[LONGEST:] + rows[:MOST]"),
    (probes, "ui.x", "if 'a' in names: pass\nfor each in vars(palette): pass"),
]


@pytest.mark.parametrize(("check", "name", "snippet"), GOOD)
def test_no_check_sees_what_is_not_there(check: Check, name: str, snippet: str) -> None:
    assert check(name, ast.parse(snippet)) == []
