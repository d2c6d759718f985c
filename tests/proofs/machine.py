"""A till under a random hand: rules that do what staff, customers, the network and the clock do, beside a model that says
what must come of it (R4). `docs/proofs.md` tells how it is made up."""

from tests.proofs.agreement import Agreement
from tests.proofs.money_rules import MoneyRules
from tests.proofs.request_rules import RequestRules
from tests.proofs.world_rules import WorldRules


class Till(RequestRules, MoneyRules, WorldRules, Agreement):
    """Every rule, and what must hold after each of them. The test sets `open_counterpart`."""
