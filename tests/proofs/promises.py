"""What must hold at every moment of a life, and in its end."""

from collections import Counter

from app.domain.operation import Operation
from app.domain.payment import standing
from app.domain.standing import Standing
from tests.proofs.shop import Shop
from tests.proofs.till import Broken, Till

_NAMES = {"capture": "CAPTURED", "refund": "REFUNDED"}


class Promises(Shop):
    """Our file against the books of the bank; a promise that is broken raises `Broken`."""

    def check(self) -> None:
        """What must hold at every moment."""
        for till in self.open_tills():
            if till.bugs:
                raise Broken(till.bugs[0])
        if self.bank.wrongs:
            raise Broken(self.bank.wrongs[0])
        for key, times in self.bank.applied.items():
            if times > 1:
                raise Broken(f"{key} was carried out {times} times")
        live: Counter[str] = Counter()
        for account in self.bank.accounts.values():
            live[account.reference[:13]] += account.live
        if live and max(live.values()) > 1:
            raise Broken(f"two live requests for one order: {live}")
        rows = self.witness.rows(
            "SELECT reference, state, authorized, captured, refunded, cancelled, order_id FROM payments"
        )
        for reference, state, *totals, _ in rows:
            known = self.bank.accounts.get(reference)
            theirs = known.totals if known is not None else (0, 0, 0, 0)
            if totals[1] > totals[0] or totals[2] > totals[1]:
                raise Broken(f"{reference}: impossible totals {totals}")
            if any(ours > real for ours, real in zip(totals, theirs, strict=True)):
                raise Broken(f"{reference}: we claim {totals}, the service has {theirs}")
            if state not in ("NEW", "UNSENT") and known is None:
                raise Broken(f"{reference}: we say {state}, the service has nothing")
        for row in self.witness.rows(
            "SELECT key, reference, kind, amount, stage FROM operations WHERE kind <> 'track'"
        ):
            self.check_outcome(*row)
        for till in self.open_tills():
            self.check_words(till)

    def check_told(self, till: Till) -> None:
        """What an answer told is known at once, also where it is another total than was asked for."""
        for reference, totals in self.told.items():
            payment = till.store.payments.get(reference)
            if payment is None:
                continue
            total = payment.aggregate
            known = (total.authorized, total.captured, total.refunded, total.cancelled)
            if payment.state != "TERMINATED" and any(ours < theirs for ours, theirs in zip(known, totals, strict=True)):
                raise Broken(f"{reference}: an answer told {totals}, and we know {known}")

    def check_outcome(self, key: str, reference: str, kind: str, amount: int, stage: str) -> None:
        """What we say that became of a decision is what became of it."""
        applied = self.bank.applied[key]
        if stage in ("refused", "unsent") and applied:
            raise Broken(f"{kind} {key} of {reference} was carried out, and we say {stage}")
        if stage == "done" and not applied:
            account = self.bank.accounts.get(reference)
            if kind == "create" and account is not None and self.bank.books and self.created_by_us(reference):
                return  # an earlier try that had been given up made it
            if kind == "cancel" and account is not None and (account.cancelled or account.state == "TERMINATED"):
                return  # somebody else did it first
            if (reference, kind, amount) in self.portal_moves:
                self.life.counts["taken for ours"] += 1
                return
            raise Broken(f"{kind} {key} of {reference} was never carried out, and we say done")

    def created_by_us(self, reference: str) -> bool:
        return any(entry.kind == "create" and entry.reference == reference and entry.key for entry in self.bank.books)

    def check_words(self, till: Till) -> None:
        """What is not known is never called anything else."""
        for operation in till.store.operations.pending():
            if operation.unknown:
                payment = till.store.payments.of_order(operation.order_id)[-1]
                if standing(payment, [operation]) is not Standing.UNKNOWN:
                    raise Broken(f"{operation.reference} is unknown and shown as {standing(payment, [operation])}")

    def check_search(self, till: Till) -> None:
        """An order is looked up by what it is now: what a step or an answer changed is written, and nothing else was left."""
        order_ids = [order_id for (order_id,) in self.witness.rows("SELECT id FROM orders")]
        kept, made_anew = till.store.lookups.kept(order_ids), till.store.lookups.read(order_ids)
        if kept != made_anew:
            raise Broken(f"looked up by {[row for row in kept if row not in made_anew]}, and not by {made_anew}")

    def judge(self, till: Till, operation: Operation) -> None:
        """Somebody who knows what really happened says which movement the step was."""
        books = len(self.bank.books)
        found = till.run(till.judgement.compare(operation.reference))
        # A clock that was set back makes the wait longer than a request lives.
        self.pass_time(max(0.0, (found.settled_from - self.time.clock()).total_seconds()) + 1)
        ours = found.candidates[0].event.psp_reference if self.bank.applied[operation.key] else ""
        settled = till.run(till.judgement.judge(operation.reference, ours, "compared with the portal"))
        self.check_outcome(
            operation.key, operation.reference, str(operation.kind), operation.amount.minor, settled.stage
        )
        if till.store.operations.pending_of([operation.order_id]) or len(self.bank.books) != books:
            raise Broken(f"judged, and not settled by that alone: {settled}")
        self.life.counts["judged"] += 1

    def balance(self) -> None:
        """Everything of ours equals everything of theirs."""
        till = self.open()
        for operation in till.store.operations.pending():
            self.life.counts["left unclear"] += 1
            behind_our_back = self.portal[operation.reference, str(operation.kind)]
            log = self.bank.accounts[operation.reference].log if behind_our_back else ()
            told = any(entry["name"] == _NAMES.get(operation.kind) and entry["idempotencyKey"] for entry in log)
            if operation.error != "unclear" or not behind_our_back or (self.manners.log_keys == "own" and told):
                raise Broken(f"never settled: {operation}")
            self.judge(till, operation)
        payments = {
            row[0]: row[1:]
            for row in self.witness.rows(
                "SELECT reference, state, authorized, captured, refunded, cancelled FROM payments"
            )
        }
        for reference, account in self.bank.accounts.items():
            ours = payments.get(reference)
            if ours != (account.state, *account.totals):
                raise Broken(f"{reference}: we have {ours}, the service {(account.state, *account.totals)}")
        for reference, ours in payments.items():
            if reference not in self.bank.accounts and ours[0] != "UNSENT":
                raise Broken(f"{reference}: we have {ours}, the service nothing")
        for reference, url, stage in self.witness.rows(
            "SELECT o.reference, l.url, o.stage FROM operations o JOIN links l ON l.operation_id = o.id"
            " WHERE o.id = (SELECT max(n.id) FROM operations n JOIN links k ON k.operation_id = n.id"
            " WHERE n.reference = o.reference)"
        ):
            if stage == "done" and self.bank.shown[reference] != url:
                raise Broken(f"{reference}: the customer sees {self.bank.shown[reference]}, and we say {url}")
            self.life.counts[f"link {stage}"] += 1
        self.check_search(till)
        found = till.store.journal.check()
        if not found:
            raise Broken(f"the action log is not right: {found}")
        self.life.counts["lives"] += 1
        self.life.counts["applied"] += len(self.bank.books)
        self.say(f"balance {sorted(payments.items())}")
