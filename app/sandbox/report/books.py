"""All ledgers of the sandbox, fed by its own money log and its clock.

They are brought up to date when somebody looks, so that a jump of the clock costs nothing by itself.
"""

from datetime import timedelta
from typing import Any

import msgspec

from app.sandbox.payments.payment import Movement
from app.sandbox.report.account import Account, AccountState
from app.sandbox.report.plan import LedgerPlan, usual_plan
from app.sandbox.world import World

PLAN, STATE, READ = "ledger-plan", "ledger-state", "ledgers-read"
BATCH = 10_000
SIGNS = {"capture": 1, "refund": -1}
"""The movements of the money log that a ledger sees; a reservation and its release move no money."""


class Books:
    """The ledgers as they are now."""

    def __init__(self, world: World) -> None:
        self._world = world

    def plans(self) -> list[LedgerPlan]:
        """One ledger for each sales unit, in the order of the units."""
        kept = self._world.shelf.things(PLAN)
        return [self._plan(kept.get(unit.msn), usual_plan(unit)) for unit in self._world.units.values()]

    def handles(self, plan: LedgerPlan) -> list[str]:
        """The sales units for which a ledger settles."""
        elsewhere = {msn for other in self.plans() for msn in other.joined}
        own = [] if plan.msn in elsewhere else [plan.msn]
        return [*own, *plan.joined]

    def seen_by(self, msn: str) -> list[LedgerPlan]:
        """The ledgers that the keys of a sales unit may see."""
        return [plan for plan in self.plans() if msn == plan.msn or msn in plan.joined]

    def state(self, plan: LedgerPlan) -> AccountState:
        kept = self._world.shelf.thing(STATE, plan.msn)
        return msgspec.convert(kept or {}, AccountState)

    def settle(self) -> dict[str, Account]:
        """Bring every ledger up to now.

        Gives the accounts by the sales unit they belong to.
        """
        shelf, now = self._world.shelf, self._world.clock.now()
        accounts = {plan.msn: Account(plan, self.state(plan)) for plan in self.plans()}
        to = accounts | {msn: account for account in accounts.values() for msn in account.plan.joined}
        read = int(shelf.thing(READ, "") or 0)
        with shelf.change():
            while moved := shelf.movements(limit=BATCH, after=read):
                read += len(moved)
                for movement in moved:
                    self._expect(to[movement.msn], movement)
                # Nothing earlier can come any more: money moves in the order of time.
                self._run(accounts, min(now, moved[-1].at))
                shelf.put_thing(READ, "", read)
            self._run(accounts, now)
        return accounts

    def keep(self, account: Account) -> None:
        """Write down what an account has become."""
        rows, account.rows, account.changed = account.rows, [], False
        self._world.shelf.add_entries(rows)
        self._world.shelf.put_thing(STATE, account.plan.msn, account.state)

    def change_plan(self, msn: str, changes: dict[str, Any]) -> LedgerPlan:
        """Settle a ledger differently from now on; a ValueError says why that cannot be."""
        account = self.settle()[msn]
        before, after = account.plan, account.plan.changed(changes)
        if after.ledger_id != before.ledger_id and account.state.funds_entries + account.state.fees_entries:
            raise ValueError("ledger_id is for life, once there are entries")
        if any(other.ledger_id == after.ledger_id for other in self.plans() if other.msn != msn):
            raise ValueError("ledger_id belongs to another ledger")
        self._check_joined(after)
        account.change_plan(after, self._world.clock.now())
        with self._world.shelf.change():
            self._world.shelf.put_thing(PLAN, msn, after)
            self.keep(account)
        return after

    def _check_joined(self, plan: LedgerPlan) -> None:
        """A sales unit settles on one ledger, and a ledger has one currency."""
        taken = {msn for other in self.plans() if other.msn != plan.msn for msn in other.joined}
        for joined in plan.joined:
            unit = self._world.units.get(joined)
            if unit is None or joined in taken | {plan.msn} or unit.currency != plan.currency:
                raise ValueError(f"{joined} cannot be joined: another free sales unit of the same currency can")

    def _run(self, accounts: dict[str, Account], now: Any) -> None:
        for account in accounts.values():
            account.run_to(now)
            if account.changed:
                self.keep(account)

    def _expect(self, account: Account, moved: Movement) -> None:
        if sign := SIGNS.get(moved.kind):
            at = moved.at + timedelta(seconds=account.plan.lag_s)
            names = {"reference": moved.reference, "psp_reference": moved.psp_reference or None}
            account.expect(at, "funds", moved.kind, sign * moved.value, handle=f"api:{moved.msn}", **names)

    def _plan(self, kept: dict[str, Any] | None, usual: LedgerPlan) -> LedgerPlan:
        # What this version no longer knows is let go; the rest of an older file is good.
        known = {name: value for name, value in (kept or {}).items() if name in LedgerPlan.__struct_fields__}
        return msgspec.convert(msgspec.to_builtins(usual) | known, LedgerPlan)
