"""What does not agree in the ledgers, and where money is."""

from __future__ import annotations

from app.domain.ledger.ledger_entry import EntryType
from app.domain.ledger.money_finding import FindingKind
from app.domain.ledger.movement import Whereabouts
from app.domain.ledger.movement_list import NOT_OURS

FINDING_TITLES = {
    FindingKind.GAP: "Entries are missing",
    FindingKind.REPEATED: "Entries are listed a second time",
    FindingKind.SUM: "An entry contradicts itself",
    FindingKind.DATE: "A date that cannot be right",
    FindingKind.TWICE: "One payment is listed twice",
    FindingKind.LATE: "Not listed after two days",
    FindingKind.DIFFERS: "Listed with another amount",
    FindingKind.NO_FEE: "A fee is missing",
    FindingKind.FEE_ALONE: "A fee without its capture",
    FindingKind.RETAINED: "Fees taken are not those owed",
    FindingKind.PAYOUT_TWICE: "Two payouts have one number",
    FindingKind.OVERDRAWN: "More was paid out than was there",
    FindingKind.TOTALS: "The totals of a payment do not fit",
    FindingKind.UNKNOWN_TYPE: "An entry of a new kind",
}
FINDING_ADVICE = {
    FindingKind.GAP: "The balance jumps here. Ask Vipps MobilePay what happened in between.",
    FindingKind.REPEATED: "They are counted once. Tell Vipps MobilePay if the bank paid twice.",
    FindingKind.SUM: "Its amount is not what the balance changed by. Ask Vipps MobilePay which is right.",
    FindingKind.DATE: "The money counts all the same. Mind the date when you book it.",
    FindingKind.TWICE: "If the customer paid once, one of the two will be taken back. Ask Vipps MobilePay.",
    FindingKind.LATE: "The money moved, and the settlement does not list it. Ask Vipps MobilePay about it.",
    FindingKind.DIFFERS: "Compare the order with the portal, and ask Vipps MobilePay which amount is right.",
    FindingKind.NO_FEE: "Other captures have one. It may come with a later invoice; ask if it does not.",
    FindingKind.FEE_ALONE: "A fee was charged for a capture that is not listed. Ask Vipps MobilePay to give it back.",
    FindingKind.RETAINED: "What was kept back is not what the fees of the day come to. Ask Vipps MobilePay.",
    FindingKind.PAYOUT_TWICE: "See in the bank whether both came, and tell Vipps MobilePay.",
    FindingKind.OVERDRAWN: "The next sales pay for it. See in the bank what came.",
    FindingKind.TOTALS: "Money was moved elsewhere, as in the portal. Ask where the order stands.",
    FindingKind.UNKNOWN_TYPE: "It is counted by its amount. A newer Kvitt may know what it is.",
}
WHEREABOUTS = {
    Whereabouts.UNREAD: "not read",
    Whereabouts.NOT_YET: "not there yet",
    Whereabouts.LATE: "late",
    Whereabouts.THERE: "held",
    Whereabouts.PAID_OUT: "paid out",
    Whereabouts.DIFFERS: "differs",
    Whereabouts.DISPUTED: "disputed",
}
STATES: dict[str, str] = {**{where.value: words for where, words in WHEREABOUTS.items()}, NOT_OURS: "not ours"}
"""Each state of a movement, with that of what is not ours."""
ENTRIES: dict[str, str] = {
    EntryType.CAPTURE: "Captured",
    EntryType.REFUND: "Refunded",
    EntryType.FEES_RETAINED: "Fees kept back",
    EntryType.PAYOUT_ABORTED: "Payout came back",
    EntryType.DISPUTED: "Disputed",
    EntryType.RETURNED: "Dispute won",
    EntryType.CORRECTION: "Correction",
    EntryType.TOP_UP: "Paid in",
    EntryType.CREDIT_NOTE: "Credit note",
}
"""What may stand in a payout. Any other type is called what the service calls it."""
