"""`make bench`: how fast the program is, each figure beside a floor that is measured in the same run.

Absolute times say more about a machine than about a program; the ratios are what may not grow.
"""

from __future__ import annotations

from tests.benchmarks import approval, catalogue, commit, live, start

for part in (start, commit, catalogue, approval, live):
    part.main()
print("\nThe sandbox on its own: python tests/benchmarks/sandbox.py")
