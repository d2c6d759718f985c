"""Five tills and their server die, are cut off and run out of disk while they sell, and every øre is where it belongs.

Each till is the real program (its copy, its HTTP client, its watch) in a process of its own, with a clock of its own, in front
of one sandbox on a bad day and one PostgreSQL. In each round the five sell together; some are killed with SIGKILL at random
moments and started again on the same folder, and now and then the server is killed with all that it started, a till's line to
it is cut, or its disk is slow, stands still or is full. In the end all troubles go, the shop comes to rest, and what the server
has is compared with the sandbox's ledger, by idempotency key (`books.py`) and without knowing any (`history.py`).

    python -m tests.proofs.many_tills --kills 300 --seed 1
    python -m tests.proofs.many_tills --kills 1000 --seed 1 --troubles partition,kill --clocks together

This process imports everything once and has no thread and no loop; each life of a till is a fork of it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.proofs.killed_shop import CHECK_EVERY, TROUBLES, KilledShop
from tests.proofs.kills import CONFLICTS, ready_to_fork
from tests.proofs.pace import TooLittle, too_little


@dataclass
class Report:
    """What came of a run."""

    seed: int
    options: str = ""
    kills: int = 0
    seconds: float = 0
    findings: list[str] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def words(self) -> str:
        what = f"{self.kills} kills of tills in {self.seconds:.1f} s, {json.dumps(self.facts)}"
        again = f"python -m tests.proofs.many_tills --kills {self.kills} --seed {self.seed}{self.options}"
        if not self.findings:
            return f"nothing lost, nothing doubled: {what}\n  {again}"
        told = "\n  ".join(self.findings[:12])
        return f"WRONG after {what}\n  {told}\nagain: {again}"


def options_of(troubles: Sequence[str], *, apart: bool) -> str:
    """The options with which a run is played again, where they are not the usual ones."""
    chosen = "" if tuple(troubles) == TROUBLES else f" --troubles '{','.join(troubles)}'"
    return chosen if apart else f"{chosen} --clocks together"


def prove(
    kills: int, seed: int, troubles: Sequence[str] = TROUBLES, *, apart: bool = True, tell: bool = False
) -> Report:
    """Kill tills `kills` times; stop at the first thing that is wrong."""
    report, began = Report(seed, options_of(troubles, apart=apart)), time.monotonic()
    shop = KilledShop(seed, troubles, apart=apart)
    try:
        bad_day = shop.stand.ask("POST", "/faults", {"profile": "bad-day", "seed": seed})["rules"]
        shop.stand.ask("POST", "/faults", {"rules": [*CONFLICTS, *bad_day], "seed": seed})
        while shop.kills < kills and not report.findings:
            shop.play_round()
            if shop.rounds % CHECK_EVERY == 0:
                report.findings = shop.compare()
            if tell and shop.rounds % 20 == 0:
                print(
                    f"  {shop.kills} kills, {time.monotonic() - began:.0f} s, {dict(shop.met)}",
                    file=sys.stderr,
                    flush=True,
                )
        if not report.findings:
            report.findings = shop.come_to_rest()
        report.kills, report.facts = shop.kills, shop.facts()
        report.findings = report.findings or too_little(report.kills, shop.decided, report.facts["moved"])
    except TooLittle as why:
        # What ended by a fault of ours comes to nothing as well.
        report.kills, report.findings = shop.kills, [*shop.compare(), f"too little happened to prove anything: {why}"]
    finally:
        report.seconds = time.monotonic() - began
        shop.close()
    return report


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proofs.many_tills", description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--troubles", default=",".join(TROUBLES), help="which of them, with commas between")
    parser.add_argument("--clocks", choices=["apart", "together"], default="apart")
    asked = parser.parse_args()
    ready_to_fork()
    report = prove(
        asked.kills,
        asked.seed,
        [each for each in asked.troubles.split(",") if each],
        apart=asked.clocks == "apart",
        tell=True,
    )
    print(report.words)
    return 1 if report.findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
