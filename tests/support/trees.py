"""The source of the program as trees, each read once however many rules look at it: to read all of it costs two seconds."""

import ast
from functools import cache
from pathlib import Path


@cache
def tree_of(file: Path) -> ast.Module:
    """The tree of one file; it belongs to all who ask, so nobody may change it."""
    return ast.parse(file.read_text("utf-8"))


@cache
def nodes_of(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All that `ast.walk` finds, found once for all rules: to walk through the whole program costs half a second."""
    return tuple(ast.walk(tree))
