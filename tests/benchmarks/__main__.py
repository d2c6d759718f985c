"""`make bench`: how fast the program is, each figure beside a floor that is measured in the same run.

Absolute times say more about a machine than about a program; the ratios are what may not grow. Ends with 1 when a figure
is over its limit.
"""

from __future__ import annotations

import sys
import traceback

from tests.benchmarks import (
    approval,
    catalogue,
    commit,
    export,
    keystroke,
    live,
    million,
    packed,
    report,
    resting,
    sitting,
    start,
    tills,
    year,
)
from tests.benchmarks.floors import beside
from tests.benchmarks.limit import Figure

over = []
with beside() as floors:
    pass
print(f"the machine: {floors}", flush=True)
for part in (
    start,
    packed,
    resting,
    commit,
    keystroke,
    catalogue,
    approval,
    live,
    sitting,
    report,
    year,
    export,
    tills,
    million,
):
    print(f"-- {part.__name__.rpartition('.')[2]}", flush=True)
    try:
        made: Figure | tuple[Figure, ...] = part.main()
    except Exception:  # the other parts can still be measured
        traceback.print_exc()
        over.append(f"{part.__name__.rpartition('.')[2]} (not measured)")
        continue
    for figure in made if isinstance(made, tuple) else (made,):
        figure.show()
        if not figure.holds:
            over.append(figure.name)
print("\nThe sandbox on its own: python tests/benchmarks/sandbox.py")
if over:
    sys.exit(f"Over the limit: {', '.join(over)}")
