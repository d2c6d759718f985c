"""The pack for the review: rows, a page to read, and pictures.

The same evidence gives the same bytes.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.golive.demand import Demand
from app.domain.golive.proof import Evidence, Proof
from app.domain.golive.table import DemandRow
from app.domain.shop.sales_unit import World

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The moment of every file: the first that the format can say."""
ROWS, PAGE, PICTURES = "rows.json", "going-live.md", "pictures/"

MADE_IN = {
    World.PRACTICE: "Made in practice, where a sandbox plays the customer. The review wants it from the test environment.",
    World.TEST: "Made in the test environment of Vipps MobilePay.",
    World.REAL: "Made of payments with real money.",
}
"""Where the evidence is from, as the page says it: a rehearsal is never taken for the real thing."""

ProofWords = Callable[[Proof], str]


def as_rows(rows: Sequence[DemandRow], words: ProofWords) -> list[dict[str, Any]]:
    """The rows for machines: `row`, `met`, `how`, `evidence`."""
    return [
        {
            "row": row.demand.row,
            "met": row.met,
            "how": told_how(row, words),
            "evidence": [_as_evidence(each, words) for each in row.evidence],
        }
        for row in rows
    ]


def told_how(row: DemandRow, words: ProofWords) -> str:
    """How a demand is met, and what is not shown yet."""
    missing = ", ".join(words(proof) for proof in row.missing)
    return f"{row.demand.how} Not shown yet: {missing}." if missing else row.demand.how


def _as_evidence(each: Evidence, words: ProofWords) -> dict[str, str]:
    kept = {
        "what": words(each.proof),
        "reference": each.reference,
        "traceId": each.trace_id,
        "at": each.at.isoformat(timespec="seconds"),
        "detail": each.detail,
        "picture": f"{PICTURES}{each.picture}" if each.picture else "",
    }
    return {name: text for name, text in kept.items() if text}


def make_pack(rows: Sequence[DemandRow], words: ProofWords, pictures: Mapping[str, bytes], world: World) -> bytes:
    """The pack as a zip.

    Of `pictures`, by their file names, it has those that the rows name.
    """
    named = {each.picture for row in rows for each in row.evidence if each.picture}
    files = {
        ROWS: (json.dumps(as_rows(rows, words), indent=1, ensure_ascii=False) + "\n").encode(),
        PAGE: _page(rows, words, world).encode(),
        **{f"{PICTURES}{name}": pictures[name] for name in named if name in pictures},
    }
    packed = io.BytesIO()
    # Stored and not packed: what a library makes of it may differ from one version to the next.
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            archive.writestr(entry, files[name])
    return packed.getvalue()


def _page(rows: Sequence[DemandRow], words: ProofWords, world: World) -> str:
    met = sum(row.met for row in rows)
    lines = [
        "# Going live with Kvitt",
        "",
        f"{met} of {len(rows)} demands are shown to be met.",
        "",
        MADE_IN[world],
        "",
    ]
    part = ""
    for row in rows:
        if row.demand.part != part:
            part = row.demand.part
            lines += [f"## {part}", "", "| demand | met | how | evidence |", "|---|---|---|---|"]
        lines.append(
            f"| {_title(row.demand)} | {'yes' if row.met else 'no'} | {told_how(row, words)} | {_seen(row, words)} |"
        )
        if row is rows[-1] or rows[rows.index(row) + 1].demand.part != part:
            lines.append("")
    return "\n".join(lines)


def _title(demand: Demand) -> str:
    return f"{demand.title} ({demand.strength}; {demand.source})"


def _seen(row: DemandRow, words: ProofWords) -> str:
    return "<br>".join(" · ".join(_as_evidence(each, words).values()) for each in row.evidence)
