"""Just enough JSON Schema to hold the published specifications against the sandbox.

The specification is only read where it lies beside the checkout; nothing of it is kept here.
"""

import re
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parents[3] / "shared" / "vipps" / "openapi"
EPAYMENT = FOLDER / "epayment-1.8.1.yaml"
QR = FOLDER / "more" / "qr-v1.derived-2026-10.yaml"
MANAGEMENT = FOLDER / "more" / "management-2.0.9.derived-read.yaml"
REPORT = FOLDER / "more" / "report-v2.derived-2026-10.yaml"
USERINFO = FOLDER / "more" / "userinfo.vippsas-2023-11.yaml"
Json = Any


def load(path: Path) -> Json:
    """The YAML of the specification: blocks, plain and quoted scalars, folded texts. No anchors, no flow except [] and {}."""
    lines = [line.rstrip() for line in path.read_text(encoding="utf-8").splitlines()]
    return _Reader(lines).block(0)


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines, self.at = lines, 0

    def block(self, indent: int) -> Json:
        self._skip_blank()
        return self._list(indent) if self._text().startswith("- ") else self._mapping(indent)

    def _mapping(self, indent: int) -> dict[str, Json]:
        made: dict[str, Json] = {}
        while self._skip_blank() and self._indent() == indent and not self._text().startswith("- "):
            key, _, rest = re.fullmatch(r"('(?:[^']|'')*'|[^:]+?|[^ ]+):( (.*))?", self._text()).groups()
            self.at += 1
            made[str(_scalar(key))] = self._value((rest or "").strip(), indent)
        return made

    def _list(self, indent: int) -> list[Json]:
        made = []
        while self._skip_blank() and self._indent() == indent and self._text().startswith("- "):
            rest = self._text()[2:].strip()
            if re.match(r"[^'\"{\[][^:]*:( |$)", rest):
                self.lines[self.at] = " " * (indent + 2) + rest
                made.append(self._mapping(indent + 2))
            else:
                self.at += 1
                made.append(self._value(rest, indent))
        return made

    def _value(self, rest: str, indent: int) -> Json:
        if rest in (">-", "|-", ">", "|"):
            return self._folded(indent)
        if rest:
            return _scalar(rest)
        if not self._skip_blank() or self._indent() < indent:
            return None
        if self._indent() == indent and not self._text().startswith("- "):
            return None
        return self.block(self._indent())

    def _folded(self, indent: int) -> str:
        words = []
        while self.at < len(self.lines) and (not self.lines[self.at].strip() or self._indent() > indent):
            words.append(self.lines[self.at].strip())
            self.at += 1
        return " ".join(words).strip()

    def _skip_blank(self) -> bool:
        while self.at < len(self.lines) and not self.lines[self.at].strip():
            self.at += 1
        return self.at < len(self.lines)

    def _indent(self) -> int:
        line = self.lines[self.at]
        return len(line) - len(line.lstrip())

    def _text(self) -> str:
        return self.lines[self.at].strip()


def _scalar(text: str) -> Json:
    if text[:1] == "'" and text[-1:] == "'":
        return text[1:-1].replace("''", "'")
    if re.fullmatch(r"-?\d+", text):
        return int(text)
    return {"true": True, "false": False, "null": None, "[]": [], "{}": {}}.get(text, text)


class Specification:
    """The schemas of one API, with its one known defect mended: the three kinds of customer exclude each other."""

    def __init__(self, path: Path = EPAYMENT) -> None:
        if path != EPAYMENT:
            # The others use more of YAML than the reader below knows.
            whole = yaml.safe_load(path.read_text(encoding="utf-8"))
            self.schemas, self.paths = whole["components"]["schemas"], whole["paths"]
            self.responses = whole["components"].get("responses", {})
            return
        self.schemas = load(path)["components"]["schemas"]
        for name, field in (
            ("CustomerPhoneNumber", "phoneNumber"),
            ("PersonalQrCode", "personalQr"),
            ("CustomerToken", "customerToken"),
        ):
            self.schemas[name]["required"] = [field]

    def resolved(self, schema: Json) -> Json:
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rsplit("/", 1)[1]]
        return schema

    def faults(self, schema: Json, value: Json, path: str = "") -> list[str]:
        """What is wrong with a value, as far as the schema can tell."""
        schema = self.resolved(schema)
        if value is None:
            return [] if schema.get("nullable") else [f"{path}: null"]
        if "oneOf" in schema:
            fitting = [kind for kind in schema["oneOf"] if not self.faults(kind, value, path)]
            return [] if len(fitting) == 1 else [f"{path}: fits {len(fitting)} of the kinds"]
        if not _has_type(schema.get("type"), value):
            return [f"{path}: not {schema.get('type')}"]
        found = [f"{path}: not in enum"] if "enum" in schema and value not in schema["enum"] else []
        if isinstance(value, str):
            found += _text_faults(schema, value, path)
        elif isinstance(value, int) and not isinstance(value, bool):
            low, high = schema.get("minimum", value), schema.get("maximum", value)
            found += [] if low <= value <= high and -(2**63) <= value < 2**63 else [f"{path}: out of range"]
        elif isinstance(value, list):
            found += [f"{path}: too few"] if len(value) < schema.get("minItems", 0) else []
            for index, item in enumerate(value):
                found += self.faults(schema["items"], item, f"{path}[{index}]")
        elif isinstance(value, dict):
            found += self._object_faults(schema, value, path)
        return found

    def _object_faults(self, schema: Json, value: dict[str, Json], path: str) -> list[str]:
        found = [f"{path}.{name}: missing" for name in schema.get("required", []) if name not in value]
        found += [f"{path}: too many"] if len(value) > schema.get("maxProperties", len(value)) else []
        extra = schema.get("additionalProperties")
        for name, item in value.items():
            if item is None and name in schema.get("properties", {}) and name not in schema.get("required", []):
                continue  # null for what may be left out reads as left out, also where it is not declared (inferred)
            known = schema.get("properties", {}).get(name, extra)
            if known:
                found += self.faults(known, item, f"{path}.{name}")
        return found


def _has_type(wanted: str | None, value: Json) -> bool:
    kinds: dict[str, tuple[type, ...]] = {"object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,)}
    if wanted == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if wanted == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return wanted is None or isinstance(value, kinds[wanted])


def _text_faults(schema: Json, value: str, path: str) -> list[str]:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        return [f"{path}: length"]
    pattern = schema.get("pattern")
    return [f"{path}: pattern"] if pattern and not re.fullmatch(pattern, value, re.ASCII) else []
