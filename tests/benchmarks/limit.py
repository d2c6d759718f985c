"""One measured figure, its floor of the same run, and whether it is not too many times that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` may not be more than `limit` times its `floor`, in whatever both are counted in; a value that is such a ratio
    already has none. `told` says what was measured; `goal`, what is promised of a machine that does nothing else, is only told.
    """

    name: str
    value: float
    limit: float
    told: str
    floor: float = 1.0
    goal: str = ""

    @property
    def ratio(self) -> float:
        """How many times the floor it is."""
        return self.value / self.floor

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.ratio <= self.limit

    def show(self) -> None:
        """Print it."""
        times = f"{self.ratio:.2f} times, " if self.floor != 1 else ""
        goal = f"; goal {self.goal}" if self.goal else ""
        verdict = "" if self.holds else "   TOO MUCH"
        print(f"{self.name:14}{self.told}  ({times}limit {self.limit:g}{goal}){verdict}", flush=True)
