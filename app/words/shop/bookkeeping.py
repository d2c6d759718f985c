"""Why no voucher was written, and what accounts are called."""

from __future__ import annotations

from app.domain.bookkeeping.accounts import AccountKind

BOOKKEEPING = {
    "account_unreadable": "“{text}” is no account. Write its number, of up to ten digits.",
    "ledger_unread": "No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.",
    "ledger_not_yet": (
        "What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it."
    ),
    "mail_program": "No mail program answered on this computer. Save the slip as PDF, and attach it yourself.",
    "voucher_empty": "Nothing was captured, refunded, charged or paid out on that day, so there is no voucher.",
    "voucher_currencies": "That day has several currencies, and {format} knows one. Choose CSV.",
}
ACCOUNT_WORDS = {
    AccountKind.HELD: "Held at Vipps MobilePay",
    AccountKind.SALES: "Sales",
    AccountKind.VAT: "VAT",
    AccountKind.TIPS: "Tips",
    AccountKind.FEES: "Fees of Vipps MobilePay",
    AccountKind.OWED: "Fees not taken yet",
    AccountKind.TRANSIT: "Payouts on their way",
    AccountKind.BANK: "Bank, if Kvitt is to book it",
    AccountKind.DISPUTED: "Disputed payments",
    AccountKind.OTHER: "Corrections and anything unknown",
}
