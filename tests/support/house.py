"""The program's own source, read for the tests of its plan: modules by name, and what each imports."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.support.trees import nodes_of, tree_of

ROOT = Path(__file__).parents[2]
Check = Callable[[str, ast.Module], list[str]]
"""Given a module's name and source, gives a line for each fault."""


def module_name(file: Path) -> str:
    """`app/domain/money.py` is `app.domain.money`; a package is named by its folder."""
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = [file for folder in ("app", "ui") for file in sorted((ROOT / folder).rglob("*.py"))]
SOURCES = {module_name(file): tree_of(file) for file in FILES}
PACKAGES = {module_name(file) for file in FILES if file.name == "__init__.py"}


def imports(name: str, tree: ast.AST) -> Iterator[str]:
    """Every module that `tree` imports, relative ones made whole; `from a import b` gives `a.b` when b is a module of ours."""
    package = name if name in PACKAGES else name.rpartition(".")[0]
    for node in nodes_of(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *filter(None, [base])])
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in SOURCES else base


def early_imports(name: str, tree: ast.Module) -> set[str]:
    """What is imported when the module is: everything outside functions and `if TYPE_CHECKING`."""
    found: set[str] = set()
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= set(imports(name, node))
        waiting.extend(ast.iter_child_nodes(node))
    return found


def under(name: str, *folders: str) -> bool:
    """Whether the module is one of these folders, or in one."""
    return any(name == folder or name.startswith(f"{folder}.") for folder in folders)


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the last part of what is called."""
    for node in nodes_of(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield node, name
