"""Why no voucher was written, and what accounts are called."""

from __future__ import annotations

from app.domain.bookkeeping.accounts import AccountKind

BOOKKEEPING = {
    "account_unreadable": "“{text}” is no account. Write its number, of up to ten digits.",
    "ledger_unread": "No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.",
    "ledger_not_yet": (
        "What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it."
    ),
    "mail_program": "No mail program answered on this computer. Save the paper as PDF, and attach it yourself.",
    "folder_unusable": "“{text}” is no whole path of a folder. Choose one.",
    "day_folder_gone": "The folder {text} is not there. What closed days have is written once it is.",
    "day_folder_unusable": "The folder {text} cannot be written to ({reason}). What closed days have is written once it can.",
    "day_file_there": "The folder for closed days has another file called {text}. Nothing was overwritten. Move it away.",
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
