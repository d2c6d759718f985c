"""Draws `docs/architecture.svg` from the imports that are really in the code: `python docs/draw_architecture.py`.

A box is a room; what is drawn above may import what is drawn below. An arrow that can be reached over others is left out.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "architecture.svg"

DOOR, BUILDER, GROUND, BRIDGE = "app: the door", "app: the builder", "app: common ground", "ui: the bridge"
WINDOW = "app: to the window"
"""Its one module enters `ui`, from functions alone (docs/decisions/one-door-to-the-window.md); no other may look up."""
GROUPS = {
    DOOR: ("__main__", "cli"),
    BUILDER: ("runtime", "service_clients", "upkeep", "profiles", "data_file", "sources"),
    WINDOW: ("window",),
    GROUND: ("errors", "changes", "tasks", "whole_file", "later"),
    BRIDGE: ("bridge", "context", "page_changes", "presence", "resting", "seconds"),
}
"""The modules that stand in no folder, gathered by what they are there for; `ui/main.py` is a box of its own."""

FLOORS: tuple[dict[str, float], ...] = (
    {"ui/demo": 2},
    {"ui/main": 2},
    {"ui/shell": 2},
    {"ui/printing": 0, "ui/practice": 1, "ui/dialogs": 2, "ui/pages": 3},
    {BRIDGE: 1, "ui/widgets": 2, "ui/models": 3},
    {"ui/input": 2},
    {"ui/look": 2.5},
    {DOOR: 0},
    {"app/commands": 0},
    {WINDOW: 0, BUILDER: 1},
    {"app/system": 1, "app/tills": 2},
    {"app/services": 1},
    {"app/store": 0, "app/api": 1, "app/words": 2.5},
    {"app/settings": 1, GROUND: 2},
    {"app/domain": 2},
)
"""The rooms from the roof to the ground, each with the column that it stands in."""

STRANGER = "app/sandbox"
"""It imports nothing of ours and stands beside the house; a socket is the only way to it."""

WORDS = {
    "ui/main": "composition root",
    "ui/demo": "pictures",
    "ui/shell": "the window and its parts",
    "ui/pages": "re-read and ask",
    "ui/printing": "paper by Qt",
    "ui/dialogs": "keys",
    "ui/practice": "phone, drills, tour",
    BRIDGE: "bridge, context",
    "ui/models": "rows for tables",
    "ui/widgets": "show values, emit",
    "ui/input": "keyboard, scanner",
    "ui/look": "theme, texts, icons",
    DOOR: "cli",
    BUILDER: "runtime, profiles",
    "app/tills": "what other tills wrote",
    WINDOW: "when somebody asks",
    "app/commands": "the command line",
    "app/system": "this machine",
    "app/words": "sentences without Qt",
    "app/services": "record – call – record",
    "app/api": "the only HTTP",
    "app/store": "the only SQL",
    "app/settings": "each declared once",
    GROUND: "changes, tasks, errors",
    "app/domain": "values that decide",
    STRANGER: "a pretend service",
}

WIDE, BOX_WIDTH, BOX_HEIGHT, GAP, FLOOR = 980, 172, 44, 20, 66


def modules() -> dict[str, Path]:
    """Every module of the program by its dotted name; a package goes by the name of its folder."""
    found = {}
    for top in ("app", "ui"):
        for file in sorted((ROOT / top).rglob("*.py")):
            parts = file.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imported(name: str, file: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of ours that `name` imports, also inside functions and for type checking only."""
    package = name.split(".") if file.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                if whole in known or base in known:
                    yield whole if whole in known else base


def room(name: str, known: dict[str, Path]) -> str:
    """The box that a module stands in; empty for the packages `app` and `ui` themselves."""
    top, _, rest = name.partition(".")
    first = rest.partition(".")[0]
    if not first:
        return ""
    if known[f"{top}.{first}"].name == "__init__.py" or (top, first) == ("ui", "main"):
        return f"{top}/{first}"
    for group, names in GROUPS.items():
        if group.startswith(top) and first in names:
            return group
    raise SystemExit(f"{name} stands in no room: name it in GROUPS of docs/draw_architecture.py")


def edges(known: dict[str, Path]) -> dict[str, set[str]]:
    """Which room imports from which."""
    found: dict[str, set[str]] = {}
    for name, file in known.items():
        here = room(name, known)
        if here:
            there = {room(other, known) for other in imported(name, file, known)} - {here, ""}
            found.setdefault(here, set()).update(there)
    return found


def height(place: str) -> int:
    """The floor of a room, counted from the ground."""
    return next(len(FLOORS) - number for number, floor in enumerate(FLOORS) if place in floor)


def needed(found: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The arrows that say something: those from above to below that no other way of arrows tells already."""
    down = {
        here: {there for there in others if there != STRANGER and height(there) < height(here)}
        for here, others in found.items()
        # The door to the window names values of the domain for type checking only.
        if here not in (STRANGER, WINDOW)
    }
    down[WINDOW] = set()

    def reaches(start: str, goal: str) -> bool:
        return goal in down[start] or any(reaches(step, goal) for step in down[start])

    return sorted(
        (here, there)
        for here, others in down.items()
        for there in others
        if not any(reaches(other, there) for other in others - {there})
    )


def upwards(found: dict[str, set[str]]) -> list[tuple[str, str]]:
    """The imports from below to above or along a floor, which are to be mended; those of the door to the window are its task."""
    return sorted(
        (here, there)
        for here, others in found.items()
        for there in others
        if STRANGER not in (here, there) and here != WINDOW and height(there) >= height(here)
    )


def places() -> dict[str, tuple[int, int]]:
    """Where each box stands: the middle of its upper edge."""
    found = {}
    for number, floor in enumerate(FLOORS):
        for name, column in floor.items():
            found[name] = (round(GAP + BOX_WIDTH / 2 + column * (BOX_WIDTH + GAP)), GAP + number * FLOOR)
    found[STRANGER] = (WIDE - GAP - BOX_WIDTH // 2, found["app/api"][1])
    return found


def box(name: str, at: tuple[int, int]) -> str:
    """A room: its name, and in a few words what is in it."""
    x, y = at
    kind = "stranger" if name == STRANGER else name[:2]
    return (
        f'<rect class="{kind}" x="{x - BOX_WIDTH // 2}" y="{y}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="6"/>'
        f'<text class="name" x="{x}" y="{y + 19}">{escape(name)}</text>'
        f'<text class="words" x="{x}" y="{y + 36}">{escape(WORDS[name])}</text>'
    )


def arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    """A line from the lower edge of one box to the upper edge of another."""
    (x1, y1), (x2, y2) = (start[0], start[1] + BOX_HEIGHT), (end[0], end[1] - 3)
    bend = max((y2 - y1) // 2, 12)
    return f'<path class="arrow" d="M{x1},{y1} C{x1},{y1 + bend} {x2},{y2 - bend} {x2},{y2}"/>'


def draw() -> str:
    """The picture, as SVG."""
    known = modules()
    found = edges(known)
    at = places()
    if missing := found.keys() - at.keys():
        raise SystemExit(f"{', '.join(sorted(missing))} has no place: name it in FLOORS of docs/draw_architecture.py")
    depth = GAP * 2 + len(FLOORS) * FLOOR
    line_y = at[DOOR][1] - (FLOOR - BOX_HEIGHT) // 2
    api, system, stranger, window, main = (at[name] for name in ("app/api", "app/system", STRANGER, WINDOW, "ui/main"))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {depth}" font-family="sans-serif">',
        '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">',
        '<path d="M0,0 L8,4 L0,8 z" fill="#5b6b7b"/></marker></defs>',
        "<style>text{text-anchor:middle;fill:#1d2733}.name{font-size:13px;font-weight:600}.words{font-size:10.5px}",
        ".note{font-size:11px;fill:#5b6b7b}rect{stroke:#5b6b7b}.ui{fill:#e3eefb}.ap{fill:#e9f5e6}.stranger{fill:#fbeee0}",
        ".arrow{fill:none;stroke:#5b6b7b;stroke-width:1.3;marker-end:url(#tip)}.wire{stroke-dasharray:5 4}</style>",
        f'<path d="M0,0 H{WIDE} V{depth} H0 z" fill="#ffffff"/>',
        f'<path d="M{GAP},{line_y} H{WIDE - GAP}" stroke="#b5c0cb" stroke-dasharray="2 4"/>',
        f'<text class="note" x="{WIDE - 120}" y="{line_y - 6}">ui looks and asks</text>',
        f'<text class="note" x="{WIDE - 120}" y="{line_y + 15}">app: complete without a window</text>',
        *(arrow(at[here], at[there]) for here, there in needed(found)),
        f'<path class="arrow wire" d="M{api[0] + BOX_WIDTH // 2},{api[1] + 8} C{api[0] + 170},{api[1] - 36} '
        f'{stranger[0] - 250},{stranger[1] - 30} {stranger[0] - BOX_WIDTH // 2},{stranger[1] + 16}"/>',
        f'<path class="arrow wire" d="M{system[0] + BOX_WIDTH // 2},{system[1] + 12} C{stranger[0] - 120},{system[1] - 30} '
        f'{stranger[0]},{system[1]} {stranger[0]},{stranger[1] - 3}"/>',
        f'<text class="note" x="{stranger[0]}" y="{stranger[1] + BOX_HEIGHT + 16}">reached over a socket</text>',
        f'<path class="arrow wire" d="M{window[0] - BOX_WIDTH // 2},{window[1] + 22} C{GAP // 2 - 6},{window[1]} '
        f"{GAP // 2},{window[1] - 40} {GAP // 2},{window[1] - 80} V{main[1] + 80} "
        f'C{GAP // 2},{main[1] + 22} {GAP * 4},{main[1] + 22} {main[0] - BOX_WIDTH // 2 - 3},{main[1] + 22}"/>',
        *(box(name, place) for name, place in at.items()),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def main() -> int:
    """Write the picture; the exit code is 1 when an import goes upwards, which is said."""
    PICTURE.write_text(draw(), "utf-8")
    wrong = upwards(edges(modules()))
    for here, there in wrong:
        print(f"upwards: {here} imports {there}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
