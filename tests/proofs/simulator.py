"""A shop's bad weeks, thousands of times: the real money engine in virtual time, in front of the model bank, with everything
going wrong that can. One seed is one life; the same seed is the same life, byte for byte.

    python -m tests.proofs.simulator --seed 42 --verbose     one life, told line by line
    python -m tests.proofs.simulator --seeds 0:100000 --jobs 2
"""

import argparse
import sys
import time as stopwatch
from collections import Counter
from collections.abc import Callable, Iterator
from multiprocessing import get_context

from app.errors import AppError
from tests.proofs.bank import DAY
from tests.proofs.hands import Hands
from tests.proofs.line import Line
from tests.proofs.promises import Promises
from tests.proofs.shop import HOUR, Life, template
from tests.proofs.till import Broken, Till
from tests.support.quick import quicken_opening

STEPS = (3, 4, 7)


class Simulation(Hands, Line, Promises):
    """One life of a shop, from an empty file to the balance."""

    def run(self) -> Life:
        """Live it. Raises `Broken`."""
        try:
            self.say(f"{self.manners} weather {self.weather.lost_after}")
            for _ in range(self.dice.choice(STEPS)):
                self.step()
                self.check()
            self.settle()
            self.balance()
        finally:
            if self.till is not None:
                self.till.end()
            self.witness.close()
            for beside in ("", "-wal", "-shm"):
                self.file.with_name(self.file.name + beside).unlink(missing_ok=True)
        return self.life

    def step(self) -> None:
        """Something happens, or several things at once; then some time goes by."""
        till = self.open()
        for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
            acts: dict[Callable[[Till], None], int] = {
                self.staff: 11,
                self.customer: 4,
                self.somebody_at_the_portal: 1,
                self.cut_or_mend: 1 if self.network else 6,
                self.set_clock: 1,
            }
            self.dice.choices(list(acts), list(acts.values()))[0](till)
        watch = self.start("watch", till.watch.run()) if self.dice.random() < 0.35 else None
        if watch is None and self.dice.random() < 0.3:
            self.start("once", till.watch.once())
        if self.dice.random() * 100 < self.weather.death * 12:
            self.boundaries_to_death = self.dice.randrange(1, 25)
        self.pass_time(self.dice.choice((0.3, 3, 8, 25) if watch else (0.3, 3, 40, 200)))
        self.boundaries_to_death = 0
        if not till.dead:
            self.check_told(till)
        self.told.clear()
        if till.dead or self.dice.random() < 0.1:
            self.close("dies" if till.dead else "ends")
            self.time.true += self.dice.choice((0, 0, 1, 30, 700, HOUR, 32 * HOUR, 3 * DAY))
        elif watch is not None:
            watch.cancel()

    def settle(self) -> None:
        """The network is good again, and everything has time."""
        self.say("settles")
        self.network, self.calm = True, True
        # What somebody at the portal has begun lands first: nobody looks after the last look.
        self.pass_time(1)
        for _ in range(5):
            till = self.open()
            try:
                till.run(till.catch_up())
            except AppError as trouble:
                self.say(f"once → {trouble.code}")
            for order in self.orders:
                try:
                    till.run(till.actions.ask(order))
                except AppError as trouble:
                    self.say(f"ask {order} → {trouble.code}")
            self.check()
            self.pass_time(70)
            if not till.unfinished:
                break


def live(seed: int, *, verbose: bool = False) -> Life:
    """One life. Raises `Broken`, which says how to see it again."""
    simulation = Simulation(seed, template().parent, verbose=verbose)
    try:
        return simulation.run()
    except Exception as failure:
        told = "\n".join(simulation.life.trace[-25:])
        again = f"python -m tests.proofs.simulator --seed {seed} --verbose"
        raise Broken(f"seed {seed}: {failure!r}\n{told}\nreplay: {again}") from failure


def _block(seeds: range) -> tuple[Counter[str], list[str]]:
    counts: Counter[str] = Counter()
    broken = []
    for seed in seeds:
        try:
            counts += live(seed).counts
        except Broken as failure:
            broken.append(str(failure))
    return counts, broken


def parallel(seeds: range, jobs: int) -> Iterator[tuple[Counter[str], list[str]]]:
    """Many lives in several processes, a block at a time."""
    blocks = [seeds[start : start + 250] for start in range(0, len(seeds), 250)]
    if jobs == 1:
        yield from map(_block, blocks)
        return
    with get_context("spawn").Pool(jobs, quicken_opening) as pool:
        yield from pool.imap_unordered(_block, blocks)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, help="one life")
    parser.add_argument("--seeds", help="a range of lives, as in 0:1000")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    chosen = parser.parse_args()
    if chosen.seed is not None:
        life = live(chosen.seed, verbose=chosen.verbose)
        print(f"seed {chosen.seed}: {life.digest}")
        return 0
    first, _, last = (chosen.seeds or "0:1000").partition(":")
    seeds = range(int(first), int(last))
    began, counts, broken = stopwatch.perf_counter(), Counter[str](), []
    for some, failures in parallel(seeds, chosen.jobs):
        counts += some
        broken += failures
        for failure in failures:
            print(failure if chosen.verbose else failure.split("\n")[0], flush=True)
    took = stopwatch.perf_counter() - began
    print(f"{len(seeds)} lives, {len(broken)} broken, {took:.1f} s, {1000 * took / len(seeds):.2f} ms each")
    if chosen.verbose:
        for name, count in sorted(counts.items()):
            print(f"{count:10} {name}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
