"""What is said to a person: one English sentence for every code. The window translates them, the command line prints them.

An error says what happened, whether money moved, and the next step.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.money import Money, format_money
from app.domain.operation import Kind, Operation, Stage
from app.domain.problem import AppError
from app.errors import Refused

SENTENCES = {
    # amounts and VAT
    "amount_missing": "Type an amount.",
    "amount_two_readings": "{text} can be read two ways. Type {thousands} or {decimals}.",
    "amount_unreadable": "{text} is not an amount. Type digits, and a comma before the øre.",
    "amount_too_large": "{text} is more than an amount can be.",
    "amount_currency": "{text} is not an amount in {currency}.",
    "amount_not_positive": "The amount must be more than zero.",
    "amount_above_limit": "That is more than the {limit} that is left.",
    "vat_unreadable": "{text} is not a VAT rate. Type a percentage from 0 to 100.",
    # the order
    "order_empty": "The order has no lines yet. Add a product first.",
    "total_not_positive": "The total must be more than zero.",
    "total_too_small": "The total must be at least {minimum}.",
    "total_too_large": "The total can be at most {maximum}.",
    "line_name_missing": "The line needs a name.",
    "quantity_unreadable": "{text} is not a quantity. Type a number above zero, such as 2 or 0,5.",
    "price_negative": "A price cannot be below zero. Mark the line as a return instead.",
    "discount_too_large": "The discount is more than the line costs.",
    "description_length": "The description must have 3 to 100 characters; this one has {length}.",
    "reference_unusable": "{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.",
    "reference_taken": "The reference {text} is already used. Choose another one.",
    "prefix_unusable": "{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.",
    "order_not_found": "There is no order {text} here.",
    "order_was_sent": "{text} has been sent and can no longer be changed.",
    # who pays
    "phone_missing": "Type the customer's phone number, or choose QR or link.",
    "phone_unreadable": "{text} is not a phone number. Type digits, with + and the country code for a foreign one.",
    "phone_no_country": "{text} does not start with the code of any country.",
    "phone_length": "{text} does not have as many digits as a phone number.",
    "return_url_missing": "A payment link needs a return address. Set one under Settings.",
    # what is not allowed, and why
    "already_sent": "A request for this order is already out, or it is paid. Nothing was sent again.",
    "not_sent_yet": "Nothing has been sent for this order yet.",
    "not_approved_yet": "The customer has not approved yet, so nothing is reserved.",
    "cancel_approved": "The customer has already approved. Capture it, or release it.",
    "payment_over": "This payment request has ended, and no money moved. Send a new one.",
    "nothing_left": "Nothing is left to capture or release.",
    "nothing_captured": "Nothing has been captured, so there is nothing to refund. Release it instead.",
    "all_refunded": "Everything that was captured has been refunded.",
    "refund_too_late": "A refund is possible for 365 days, and those are over.",
    "operation_open": "The last step on this order is still under way.",
    "operation_unknown": "The last step on this order is not known yet. Ask again first; nothing is done twice.",
    # the way to the service
    "offline": "The service cannot be reached. Nothing was sent and nothing was charged. Try again when the network is back.",
    "token_unreachable": "The service did not let us in. Nothing was sent and nothing was charged. Try again in a moment.",
    "keys_refused": "The service does not accept the keys. Nothing was charged. Put the right ones in with kvitt keys.",
    "sandbox_gone": "The practice service did not start. No money is involved. Start Kvitt again.",
    "uncertain": "No clear answer came back, so it is not known yet whether it happened. Nothing is done twice. Ask again.",
    "unknown_offline": "The service cannot be reached now, so it is not known yet whether it happened. Nothing is done twice.",
    "unknown_keys": "The service does not accept the keys now, so it is not known yet whether it happened. Check the keys.",
    "anomaly": "The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.",
    "not_arrived": "The request never reached the service. Nothing was charged. Send it again.",
    "refused": "The service said no: {title}. No money moved.",
    "api_address": "{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.",
    "keys_missing": "There are no keys for this service. Run kvitt keys first, or set the four KVITT_ variables.",
    # this machine
    "disk_unusable": "The data folder cannot be written ({reason}). Nothing was sent. Make room or choose another folder.",
    "outcome_unwritten": "It was sent, but the answer could not be kept ({reason}): not known yet. Make room and ask again.",
    "file_damaged": "The data file is damaged ({reason}). Nothing was sent or saved. Close Kvitt and put a copy from the folder"
    " backups in its place with kvitt restore.",
    "file_newer": "The data file was made by a newer Kvitt. Nothing was changed. Install that version to open it.",
    "not_durable": "The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.",
    "backup_failed": "The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.",
    "copy_unusable": "{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.",
    "nothing_to_copy": "There is no data file yet, so there is nothing to copy.",
    "copy_exists": "There is a file {text} already. Nothing was overwritten. Choose another name.",
    "reconcile_due": "Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost."
    " Try again when that is done; it needs the network.",
    "folder_in_use": "Kvitt is already open with this data folder. Close it first, or use another folder.",
    "keyring_unusable": "No safe place for keys here. Unlock or install a system keyring, or set the four KVITT_ variables.",
    "bug": "Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.",
    # files and settings
    "file_not_json": "The file does not hold a create call as JSON.",
    "file_field": "The file has no usable {name}.",
    "file_unreadable": "The file {text} cannot be read.",
    "line_unreadable": "{text} is not a line. Write name;id;quantity;unit price;vat%.",
    "setting_unknown": "{text} is not one of the choices.",
    "setting_too_long": "That is too long: at most {longest} characters.",
    "return_url_unusable": "{text} cannot be a return address. It must start with https://.",
}
"""The sentence of every code. Gaps are filled with the values of the error; money is written as the language does."""

NUMBERS = {
    "3010": "The service had an internal error.",
    "4150": "The reference is already used by another payment. Send again: the next request gets a new one.",
    "5040": "The sales unit does not take this currency. Nothing was charged. Check the currency under Settings.",
    "5080": "This sales unit may not send requests straight to a phone. Nothing was charged. Use QR or link instead.",
    "6010": "The amount is too small for the service. Nothing was charged.",
    "6040": "Everything has been captured, so it cannot be released. Refund it instead.",
    "6060": "The customer approved just before you cancelled. The money is reserved: keep it, or release it.",
    "6080": "The customer has not approved yet, so nothing could be captured.",
    "6090": "That is more than what is reserved. Nothing was captured.",
    "6100": "The time to capture is over, and the reservation is gone. Nothing was captured.",
    "6140": "This sales unit must capture the full amount. Nothing was captured.",
    "6150": "That is more than what can be refunded. Nothing was refunded.",
    "6190": "The payment can no longer be cancelled. Nothing changed.",
    "6220": "The time to refund is over. Nothing was refunded.",
    "6260": "The customer's bank let the reservation go. Nothing was captured; do not hand over the goods.",
    "7010": "Nobody can be asked to pay at this number. Nothing was charged. Use QR or link, or another number.",
}
"""The service's error codes that staff meet, in words for staff."""

DONE = {
    Kind.CREATE: "The request of {amount} was sent.",
    Kind.CAPTURE: "{amount} was captured.",
    Kind.REFUND: "{amount} was refunded.",
    Kind.CANCEL: "Cancelled. {amount} will not be taken.",
}

Translate = Callable[[str], str]


def as_it_is(sentence: str) -> str:
    """The English sentence itself."""
    return sentence


def explain(error: AppError, translate: Translate = as_it_is, language: str = "en") -> str:
    """The sentence for `error`."""
    if isinstance(error, Refused):
        return _refusal(error.number, error.title or f"HTTP {error.status}", translate)
    values = {
        name: format_money(value, language) if isinstance(value, Money) else value
        for name, value in error.values.items()
    }
    return translate(SENTENCES[error.code]).format_map(values)


def outcome(operation: Operation, translate: Translate = as_it_is, language: str = "en") -> str:
    """The sentence for how an operation went, or stands."""
    if operation.stage is Stage.DONE:
        return translate(DONE[operation.kind]).format(amount=format_money(operation.amount, language))
    if operation.stage is Stage.REFUSED:
        return _refusal(operation.error, operation.detail or operation.error, translate)
    if operation.stage is Stage.UNKNOWN:
        return translate(SENTENCES[STILL_UNKNOWN.get(operation.error, "uncertain")])
    return translate(SENTENCES["operation_open" if operation.stage is Stage.OPEN else operation.error])


STILL_UNKNOWN = {
    "offline": "unknown_offline",
    "token_unreachable": "unknown_offline",
    "sandbox_gone": "unknown_offline",
    "keys_refused": "unknown_keys",
    "anomaly": "anomaly",
}
"""Why an operation that may have happened could not be settled. That a later try did not go out says nothing about the first."""


def _refusal(number: str, told: str, translate: Translate) -> str:
    if number in NUMBERS:
        return translate(NUMBERS[number])
    return translate(SENTENCES["refused"]).format(title=told.rstrip(". "))
