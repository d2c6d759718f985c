"""The papers for contributors tell of the code as it is. Each check has a control."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
PAPERS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
CODE = [file for top in ("app", "ui", "tests") for file in sorted((ROOT / top).rglob("*.py"))]

PATH = re.compile(r"(?<![\w./-])(?:(?:app|ui|tests|docs|resources)/[\w./-]*\w|[A-Z]{4,}\.md)")
DOTTED = re.compile(r"(?<![\w./])(?:app|ui|tests)(?:\.[a-z_]+)+(?!\w)")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
STEP = re.compile(r"^\| (\d+) \| `([\w./]+)` \| .* \| (.*?) \|$")
MADE = ("tests/proofs/found",)
"""Files that a run makes. `x` and `y` stand for any name."""


def wrong_paths(text: str) -> list[str]:
    """The files, folders and modules that a text names and that are not there."""
    named = [path for path in PATH.findall(text) if not path.startswith(MADE) and "/x/" not in path]
    lost = [path for path in named if not (ROOT / path).exists()]
    for name in DOTTED.findall(text):
        place = ROOT.joinpath(*name.split("."))
        inside = place.parent.with_suffix(".py").exists()  # the last part may be something in a module
        if not (place.is_dir() or place.with_suffix(".py").exists() or inside):
            lost.append(name)
    return lost


@pytest.mark.parametrize("paper", PAPERS, ids=lambda file: str(file.relative_to(ROOT)))
def test_what_a_paper_names_is_there(paper: Path) -> None:
    assert wrong_paths(paper.read_text("utf-8")) == []


def test_a_wrong_path_is_seen() -> None:
    assert wrong_paths("see `app/domain/money.py`, app/store, `app.domain.money.Money` and `ui.look`") == []
    for gone in ("app/domain/muney.py", "app/shop", "app.domain.muney", "ui.lock", "docs/nothing.md"):
        assert wrong_paths(f"see `{gone}`") == [gone]


def dead_links(paper: Path, text: str) -> list[str]:
    """The links to other files that lead nowhere."""
    return [link for link in LINK.findall(text) if not (paper.parent / link).exists()]


def test_each_link_leads_somewhere() -> None:
    assert [(paper.name, link) for paper in PAPERS for link in dead_links(paper, paper.read_text("utf-8"))] == []
    assert dead_links(PAPERS[0], "[a](docs/nowhere.md) [b](docs) [c](https://example.org/x)") == ["docs/nowhere.md"]


def test_each_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = set(LINK.findall((folder / "README.md").read_text("utf-8")))
    assert {file.name for file in folder.glob("*.md")} - {"README.md"} == listed
    assert len(listed) >= 12


# the facts of the service --------------------------------------------------------------------------------------------


def facts() -> set[str]:
    """The numbers of all facts in `docs/service.md`, as they are cited."""
    found, section = set(), ""
    for line in (ROOT / "docs" / "service.md").read_text("utf-8").splitlines():
        if heading := re.match(r"## (\d+)\. ", line):
            section = heading[1]
        elif fact := re.match(r"(\d+)\. ", line):
            found.add(f"{section}.{fact[1]}")
    return found


def test_each_fact_that_the_code_cites_is_there() -> None:
    cited = {
        number for file in CODE for number in re.findall(r"`docs/service\.md` (\d+\.\d+)", file.read_text("utf-8"))
    }
    assert cited
    assert cited <= facts()
    assert {"1.1", "6.1"} <= facts()
    assert "6.99" not in facts()


# the picture and the journeys --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def drawing() -> ModuleType:
    spec = importlib.util.spec_from_file_location("draw_architecture", ROOT / "docs" / "draw_architecture.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def picture(drawing: ModuleType) -> str:
    """Drawn once: it reads the imports of the whole program."""
    return str(drawing.draw())


def test_the_picture_is_up_to_date(drawing: ModuleType, picture: str) -> None:
    assert picture == drawing.PICTURE.read_text("utf-8"), "run: python docs/draw_architecture.py"


def test_every_folder_is_in_the_picture(picture: str) -> None:
    for top in ("app", "ui"):
        for folder in (ROOT / top).iterdir():
            if (folder / "__init__.py").exists():
                assert f">{top}/{folder.name}<" in picture


@pytest.mark.parametrize("paper", ["README.md", "docs/architecture.md"])
def test_every_room_is_on_the_map(paper: str) -> None:
    text = (ROOT / paper).read_text("utf-8")
    rooms = [f"{top}/{part.parent.name}" for top in ("app", "ui") for part in (ROOT / top).glob("*/__init__.py")]
    assert [room for room in rooms if f"`{room}`" not in text] == []


def journeys() -> dict[str, list[tuple[str, str]]]:
    """For each journey the module of each step, and how it is reached."""
    found: dict[str, list[tuple[str, str]]] = {}
    name = ""
    for line in (ROOT / "docs" / "architecture.md").read_text("utf-8").splitlines():
        name = line[4:] if line.startswith("### ") else name
        if step := STEP.match(line):
            steps = found.setdefault(name, [])
            assert int(step[1]) == len(steps) + 1
            steps.append((step[2], step[3]))
    return found


GIVERS = ("app.services.work", "ui.context", "app.runtime", "app.store")
"""Through these a module reaches what it does not import itself."""


class House:
    """Who reaches whom, as the code has it."""

    def __init__(self, drawing: ModuleType) -> None:
        self._drawing = drawing
        self._modules: dict[str, Path] = drawing.modules()

    def reached(self, name: str) -> set[str]:
        """What a module imports, and what it is given."""
        found = set(self._drawing.imported(name, self._modules[name], self._modules))
        for giver in GIVERS:
            if giver in found and giver != name:
                found |= self.reached(giver)
        return found

    def floor(self, name: str) -> int:
        """How high the room of a module stands."""
        return int(self._drawing.height(self._drawing.room(name, self._modules)))

    def faults(self, steps: list[tuple[str, str]]) -> list[str]:
        """The steps that are not as they are told."""
        names = [path.removesuffix(".py").replace("/", ".") for path, _ in steps]
        found = []
        for number, (name, (_, reached)) in enumerate(zip(names, steps, strict=True), 1):
            way, _, before = reached.partition(" ")
            if number == 1:
                continue
            if not before.isdigit() or int(before) >= number:
                found.append(f"step {number} is reached by no earlier step")
                continue
            earlier = names[int(before) - 1]
            if way == "calls" and name not in self.reached(earlier):
                found.append(f"{earlier} does not reach {name}")
            if way == "calls" and self.floor(name) > self.floor(earlier):
                found.append(f"{earlier} calls up to {name}")
            if way == "hears" and earlier not in ("app.changes", "ui.bridge"):
                found.append(f"{earlier} announces nothing")
        return found


@pytest.mark.parametrize("name", ["A sale", "A shipment", "A look-up"])
def test_a_journey_is_as_it_is_told(name: str, drawing: ModuleType) -> None:
    assert House(drawing).faults(journeys()[name]) == []


def test_a_sale_never_comes_back_to_the_window_before_its_end() -> None:
    inside = [path.startswith("ui/") for path, _ in journeys()["A sale"]]
    first, last = inside.index(False), len(inside) - 1 - inside[::-1].index(False)
    shown = next(
        number for number, (path, _) in enumerate(journeys()["A sale"]) if number > first and path.startswith("ui/")
    )
    assert not any(inside[first:shown])
    assert last > shown
    assert journeys()["A sale"][shown - 1][0] == "app/changes.py"


@pytest.mark.parametrize(
    "steps",
    [
        [("app/store/orders.py", "a press"), ("app/services/checkout.py", "calls 1")],
        [("app/services/checkout.py", "a press"), ("ui/pages/orders/page.py", "calls 1")],
        [("app/services/checkout.py", "a press"), ("app/changes.py", "calls 2")],
        [("app/services/checkout.py", "a press"), ("ui/bridge.py", "hears 1")],
    ],
)
def test_a_wrong_journey_is_seen(steps: list[tuple[str, str]], drawing: ModuleType) -> None:
    assert House(drawing).faults(steps)
