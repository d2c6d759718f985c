"""One measured figure, its limit, and whether it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` may not be more than `limit`, in whatever they are counted in; `told` says it with its floor."""

    name: str
    value: float
    limit: float
    told: str

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit

    def show(self) -> None:
        """Print it."""
        print(f"{self.name:14}{self.told}  (limit {self.limit:g}){'' if self.holds else '   TOO MUCH'}", flush=True)
