"""The part of the rule for names and prose that can be counted. Each check has a control."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.trees import nodes_of, tree_of

ROOT = Path(__file__).parents[1]
HELD = ("app", "ui", "bundle")
"""The folders whose code is after the rule."""
SOURCES = {
    str(file.relative_to(ROOT)): tree_of(file) for folder in HELD for file in sorted((ROOT / folder).rglob("*.py"))
}
MOST_WORDS = 14
VAGUE = re.compile(r"\b(?:somebody|someone|whoever|nobody|what is told)\b", re.IGNORECASE)
MOODS = {"told", "held", "made", "sound"}
"""Names that say that something was done, and not what it is."""
CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*")
Functions = (ast.FunctionDef, ast.AsyncFunctionDef)


def public(
    tree: ast.Module,
) -> Iterator[tuple[str, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    """The module and every class, function and method of it whose name does not begin with one underscore."""
    yield "the module", tree
    waiting: list[tuple[str, ast.AST]] = [("", tree)]
    while waiting:
        path, node = waiting.pop()
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                if inner.name.startswith("_") and not inner.name.startswith("__"):
                    continue
                yield path + inner.name, inner
                if isinstance(inner, ast.ClassDef):
                    waiting.append((f"{path}{inner.name}.", inner))
            elif isinstance(inner, ast.If | ast.Try):
                waiting.append((path, inner))


def long_first_lines(tree: ast.Module) -> list[str]:
    """The docstrings whose first line is no sentence of few and plain words."""
    found = []
    for name, node in public(tree):
        first = (ast.get_docstring(node) or ".").partition("\n")[0]
        if len(first.split()) > MOST_WORDS:
            found.append(f"{name}: {len(first.split())} words")
        if not first.endswith((".", "!", "?", ":")):
            found.append(f"{name}: the first line goes on")
        if VAGUE.search(first):
            found.append(f"{name}: says {VAGUE.findall(first)[0]}")
    return found


def moods(tree: ast.Module) -> list[str]:
    """The locals and parameters that are named by a mood."""
    found = []
    for function in nodes_of(tree):
        if isinstance(function, Functions):
            inside = list(ast.walk(function))
            names = {node.id for node in inside if isinstance(node, ast.Name)}
            names |= {node.arg for node in inside if isinstance(node, ast.arg)}
            found += [f"{function.name}: {name}" for name in sorted(names & MOODS)]
    return found


def defined(statement: ast.stmt) -> set[str]:
    """The names that a statement of a module gives a meaning."""
    if isinstance(statement, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return {statement.name}
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def read(statement: ast.AST) -> set[str]:
    """The names that a statement reads."""
    return {node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def late_constants(tree: ast.Module) -> list[str]:
    """The constants below their first use. One that is made of a function or class can only stand below that."""
    place = {name: number for number, statement in enumerate(tree.body) for name in defined(statement)}
    found = []
    for number, statement in enumerate(tree.body):
        if not isinstance(statement, ast.Assign | ast.AnnAssign):
            continue
        names = {name for name in defined(statement) if CONSTANT.fullmatch(name)}
        first = next((at for at, earlier in enumerate(tree.body[:number]) if read(earlier) & names), None)
        needs = max((place[name] for name in read(statement) if name in place), default=-1)
        if first is not None and needs < first:
            found += sorted(names)
    return found


CHECKS: tuple[Callable[[ast.Module], list[str]], ...] = (long_first_lines, moods, late_constants)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_code_is_written_after_the_rule(check: Callable[[ast.Module], list[str]]) -> None:
    assert len(SOURCES) > 100
    assert [f"{name}: {wrong}" for name, tree in SOURCES.items() for wrong in check(tree)] == []


LONG = "Carries a written-down decision to the service and writes down what came back from it then."
BAD: list[tuple[Callable[[ast.Module], list[str]], str]] = [
    (long_first_lines, f'"""{LONG}"""'),
    (long_first_lines, f'def f():\n    """{LONG}"""'),
    (long_first_lines, f'if True:\n    class A:\n        def f(self):\n            """{LONG}"""'),
    (long_first_lines, '"""A sentence that\ngoes on."""'),
    (long_first_lines, 'class A:\n    """Whether somebody waits."""'),
    (long_first_lines, 'async def f():\n    """Whoever asks."""'),
    (moods, "def f():\n    told = 1"),
    (moods, "def f(made): pass"),
    (moods, "async def f():\n    with a() as held: pass"),
    (late_constants, "def f(): return A\nA = 1"),
    (late_constants, "class B:\n    a = _A\n_A: int = 1"),
    (late_constants, "def f(): return A\ndef g(): pass\nA = 1\ndef h(): return A"),
]


@pytest.mark.parametrize(("check", "text"), BAD)
def test_each_check_sees_the_fault(check: Callable[[ast.Module], list[str]], text: str) -> None:
    assert check(ast.parse(text))


GOOD: list[tuple[Callable[[ast.Module], list[str]], str]] = [
    (
        long_first_lines,
        'def f():\n    """Send it.\n\n    Whoever asks gets a long explanation, in as many words as it takes to say it all."""',
    ),
    (long_first_lines, f'def _f():\n    """{LONG}"""'),
    (long_first_lines, "def f(): pass"),
    (moods, "class A:\n    made: int = 0"),
    (late_constants, "A = 1\ndef f(): return A"),
    (late_constants, "def f(): return A[0]()\ndef g(): pass\nA = (g,)"),
]


@pytest.mark.parametrize(("check", "text"), GOOD)
def test_no_check_sees_what_is_not_there(check: Callable[[ast.Module], list[str]], text: str) -> None:
    assert check(ast.parse(text)) == []
