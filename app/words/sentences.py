"""What is said to a person: one English sentence for every code.

The window translates them, the command line prints them. An error says what happened, whether money moved, and the next
step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.engine.refusal import Answer, kind_of
from app.domain.input.marks import visible
from app.domain.input.phone import Region
from app.domain.money import Money, format_money
from app.domain.operation import Kind, Operation, Stage
from app.domain.problem import AppError
from app.domain.records.journal import Finding
from app.errors import Refused

SENTENCES = {
    # amounts and VAT
    "amount_missing": "Type an amount.",
    "amount_two_readings": "{text} can be read two ways. Type {thousands} or {decimals}.",
    "amount_unreadable": "{text} is not an amount. Type digits, and a comma before the øre.",
    "times_two_readings": "{text} can be read two ways. Type {times} or {name}.",
    "amount_too_large": "{text} is more than an amount can be.",
    "amount_currency": "{text} is in another currency. Amounts here are in {currency}.",
    "amount_not_positive": "The amount must be more than zero.",
    "amount_above_limit": "That is more than the {limit} that is left.",
    "vat_unreadable": "{text} is not a VAT rate. Type a percentage from 0 to 100.",
    # the order
    "order_empty": "The order has no lines yet. Add a product first.",
    "total_not_positive": "The total must be more than zero.",
    "all_discounted": "The discount takes off everything, so there is nothing to pay. Lower it, or hand the goods over without"
    " a request.",
    "all_free": "Everything here is free, so there is nothing to pay. Hand the goods over without a request.",
    "only_returns": "Only goods that come back, so there is nothing to pay. Open the order they were bought with and refund it.",
    "returns_even": "What comes back is worth as much as what is bought, so there is nothing to pay and no request is needed.",
    "returns_more": "What comes back is worth {more} more than what is bought. Open the order it was bought with and refund it.",
    "all_paid_otherwise": "Nothing is left to pay with Vipps MobilePay. Lower what is paid otherwise.",
    "total_too_small": "The total must be at least {minimum}.",
    "total_too_large": "The total can be at most {maximum}.",
    "line_name_missing": "The line needs a name.",
    "entry_open": "“{text}” is typed, but it is not in the order. Nothing was sent. Press Enter to add it, or Esc to clear it.",
    "quantity_missing": "Type how much it is, such as 2 or 0,5.",
    "quantity_unreadable": "{text} is not a quantity. Type a number above zero, such as 2 or 0,5.",
    "price_negative": "A price cannot be below zero. Mark the line as a return instead.",
    "discount_too_large": "The discount is more than the line costs.",
    "order_discount_too_large": "The discount is more than the order comes to.",
    "percent_unreadable": "{text} is not a discount. Type an amount, or a percentage from 0 to 100 such as 10 %.",
    "description_length": "The description must have 3 to 100 characters; this one has {length}.",
    "reference_unusable": "{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.",
    "reference_taken": "The reference {text} is already used. Choose another one.",
    "prefix_unusable": "{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.",
    "order_not_found": "There is no order {text} here.",
    "draft_unfinished": "The draft has lines that are not finished. Nothing was sent. Change the order first.",
    "codes_open": "No product has the code {which}. Nothing was sent. Search for it, make a product of it, or leave it out.",
    "order_was_sent": "{text} has been sent and can no longer be changed.",
    # the catalogue
    "product_name_missing": "The product needs a name.",
    "product_sku_missing": "The product needs a number of its own.",
    "product_price_missing": "A new product needs a price.",
    "product_text_long": "That is too long: at most {longest} characters.",
    "product_not_found": "There is no product {text}.",
    "favourite_place": "A place on the grid is a number from 1 to {most}, or nothing.",
    "sku_taken": "The number {text} belongs to another product. Choose another one.",
    "sku_twice": "The number {text} is already in row {row}.",
    "code_taken": "The code {text} belongs to the product {owner}.",
    "unit_unknown": "{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.",
    "file_row_open": "Row {row} has no end: a quotation mark is missing there, or a cell is too long. Nothing was imported.",
    "file_no_file": "{text} cannot be read: it is a folder, a pipe or a device. Choose a file.",
    "file_too_large": "The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.",
    "file_too_long": "The file has more than {most} rows. Nothing was imported. Divide it into several files.",
    "file_letters": "It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.",
    "row_cells": "The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.",
    "cell_lines": "The text runs over several lines. A quotation mark may be missing.",
    "cell_error": "The spreadsheet shows an error here: {text}. Mend it there and save the file again.",
    "cell_control": "The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.",
    "code_changed": "The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.",
    "code_noughts": "The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there,"
    " and save the file again.",
    "code_check_digit": "The code {text} has a wrong check digit. Look at it once more.",
    "code_worse": "The code {old} was a valid barcode, and {text} is not. Look at it once more.",
    "place_taken": "Takes place {place} on the grid from {owner}.",
    "place_twice": "Place {place} on the grid is given in row {row} already.",
    "vat_elsewhere": "{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.",
    "column_field": "A product has no {text}. Use one of: {fields}.",
    "column_missing": "The file has no column {text}.",
    "label_unit": "The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the"
    " catalogue.",
    "scale_layout": "{text} is not a layout of scale labels. Write one of 12 places such as {example}.",
    "yes_or_no": "{text} is neither yes nor no.",
    "picture_unusable": "That is not a picture in PNG or JPEG form. Choose another file.",
    "picture_too_large": "The picture is larger than {kilobytes} kB. Choose a smaller one.",
    "picture_too_wide": "The picture has more than {millions} million dots. Choose a smaller one.",
    "file_workbook": "This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take"
    " that file.",
    "file_no_products": "The file is no list of products. One of its first rows must name the columns, such as sku,"
    " name and price.",
    "import_wrong_rows": "{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.",
    "import_outdated": "The catalogue was changed in the meantime. Nothing was imported. Look at the file again.",
    # who pays
    "phone_missing": "Type the customer's phone number, or choose QR or link.",
    "phone_unreadable": "{text} is not a phone number. Type digits, with + and the country code for a foreign one.",
    "phone_no_country": "{text} does not start with the code of any country.",
    "phone_length": "{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign"
    " number.",
    "phone_length_abroad": "{text} has {digits} digits after +{dialled}; there should be {wanted}.",
    "phone_code_alone": "{text} is only the code of the country. Type the whole number.",
    "return_url_missing": "A payment link needs a return address. Set one under Settings.",
    # what is not allowed, and why
    "already_sent": "A request for this order is already out, or it is paid. Nothing was sent again.",
    "not_sent_yet": "Nothing has been sent for this order yet.",
    "not_approved_yet": "The customer has not approved yet, so nothing is reserved.",
    "cancel_approved": "The customer has already approved. Capture it, or release it.",
    "payment_over": "This payment request has ended, and no money moved. Send a new one.",
    "all_captured": "Everything that was reserved has been captured. Nothing is left to capture or release.",
    "all_released": "What was reserved has been released. Nothing was charged. Make a new order like this one to be paid.",
    "rest_released": "The rest has been released, so nothing is left to capture. Make a new order for what is still to be paid.",
    "reservation_ran_out": "The time limit for capturing is over and the money went back to the customer. Nothing was charged."
    " Make a new order like this one and send a new request.",
    "rest_ran_out": "The time limit for capturing is over and the rest went back to the customer. Make a new order for what is"
    " still to be paid and send a new request.",
    "nothing_paid_for": "These goods cost nothing, so there is nothing to refund for them.",
    "paid_otherwise": "{amount} for these goods was not paid with Vipps MobilePay. Nothing was refunded. Give it back the way"
    " it was paid.",
    "nothing_captured": "Nothing has been captured, so there is nothing to refund. Release it instead.",
    "all_refunded": "Everything that was captured has been refunded.",
    "whole_only": "This sales unit must capture all {limit} at once; it refused a part before. Nothing was sent.",
    "too_fast": "Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.",
    "act_not_allowed": "Your role does not allow this. Nothing was done.",
    "amount_not_allowed": "The amount is above what your role allows. Nothing was done.",
    "asked_too_often": "This payment was asked about too often within a minute. Wait a moment.",
    "nothing_chosen": "Nothing is chosen. Say how many of which line.",
    "portion_missing": "The order has no line {number}.",
    "portion_too_many": "Only {left} of {name} can be chosen.",
    "nothing_to_ship": "Nothing is reserved on this order. No money was moved.",
    "nothing_to_keep": "There is nothing to decide here any more.",
    "refund_too_late": "A refund is possible for 365 days, and those are over.",
    "operation_open": "The last step on this order is still under way.",
    "operation_unknown": "The last step on this order is not known yet. Ask again first; nothing is done twice.",
    # the way to the service
    "offline": "Vipps MobilePay cannot be reached. Nothing was sent and nothing was charged. Try again when the network is back.",
    "token_silent": "Vipps MobilePay did not answer. Nothing was sent and nothing was charged. Try again in a moment.",
    "token_unreachable": "Vipps MobilePay could not let Kvitt in just now. Nothing was sent and nothing was charged."
    " Try again in a moment.",
    "proxy_unusable": "The proxy that this machine is set to use does not work. Nothing was sent and nothing was charged."
    " Correct it in the network settings (or HTTPS_PROXY).",
    "certificates_unusable": "The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent"
    " and nothing was charged. Correct that setting.",
    "certificate_untrusted": "This machine does not trust the certificate that it was shown. Nothing was sent and nothing was"
    " charged. Check the date of this machine, and ask who looks after its network.",
    "keys_refused": "Vipps MobilePay does not accept the keys. Nothing was charged. Run “kvitt keys” in a terminal to put"
    " the right ones in, then start Kvitt again.",
    "sandbox_gone": "The practice service did not start. No money is involved. Start Kvitt again.",
    "uncertain": "No clear answer came back. We do not know yet whether it went through. Ask again – nothing happens twice.",
    "not_looked_up": "Vipps MobilePay did not answer when the order was looked up first. Nothing was sent and no money moved."
    " Try again.",
    "unknown_offline": "Vipps MobilePay cannot be reached now, so it is not known yet whether it happened. Nothing is"
    " done twice.",
    "unknown_machine": "The way from this machine to Vipps MobilePay is closed, so it is not known yet whether it happened."
    " Nothing is done twice. Check the proxy, the certificates and the date.",
    "unknown_no_keys": "There are no keys to ask Vipps MobilePay with, so it is not known yet whether it happened. Nothing is"
    " done twice. Unlock the key store of this machine.",
    "unknown_keys": "Vipps MobilePay does not accept the keys now, so it is not known yet whether it happened. Check the keys.",
    "anomaly": "The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.",
    "unclear": "Our record and the totals at Vipps MobilePay do not agree, so it is not known yet. Nothing is done twice."
    " Compare both.",
    "not_arrived": "The request never reached Vipps MobilePay. Nothing was charged. Send it again.",
    "refused": "Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.",
    "api_address": "{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.",
    "keys_missing": "There are no keys for Vipps MobilePay. Nothing was sent and nothing was charged. Run kvitt keys first, or"
    " set the four KVITT_ variables.",
    # this machine
    "disk_full": "The disk is full. Nothing was saved or sent. Make room, then try again.",
    "disk_read_only": "The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.",
    "file_busy": "Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.",
    "disk_unusable": "The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.",
    "outcome_unwritten": "It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.",
    "file_damaged": "The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window,"
    " or with kvitt restore.",
    "file_newer": "The data file was made by a newer Kvitt. Nothing was changed. Install that version to open it.",
    "file_foreign": "The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest"
    " backup back: in the window, or with kvitt restore.",
    "not_durable": "The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.",
    "backup_failed": "The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.",
    "copy_unusable": "{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.",
    "not_agreed": "Nothing was changed. To put the backup back, say yes or add --yes.",
    "nothing_to_copy": "There is no data file yet, so there is nothing to copy.",
    "copy_exists": "There is a file {text} already. Nothing was overwritten. Choose another name.",
    "reconcile_due": "Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost."
    " Try again when that is done; it needs the network.",
    "folder_in_use": "Kvitt is already open with this data folder. Close it first, or use another folder.",
    "keyring_silent": "The key store of this machine has not answered yet. Nothing was sent and nothing was charged."
    " Unlock it, then try again in a moment.",
    "keyring_unusable": "There is no safe place for keys here. Nothing was sent and nothing was charged. Unlock or install a key"
    " store, or set the four KVITT_ variables.",
    "bug": "Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.",
    # webhooks
    "port_in_use": "Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.",
    "cannot_listen": "This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.",
    "listen_unusable": "Kvitt cannot listen at {text}. Type an address of this machine and a port, such as 127.0.0.1:8787.",
    "webhook_address": "{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.",
    "webhook_address_missing": "There is no public address yet. Type the address that Vipps MobilePay should send to, and save.",
    # files and settings
    "file_not_json": "The file does not hold a create call as JSON.",
    "file_field": "The file has no usable {name}.",
    "file_name_long": "The name of the file is too long for this system. Choose a shorter one.",
    "file_unreadable": "The file {text} cannot be read.",
    "file_unwritable": "The file {text} cannot be written ({reason}). Choose another place.",
    # papers
    "nothing_to_print": "Nothing has been reserved or paid on this order yet, so there is nothing to confirm.",
    "one_way_out": "Choose one of a PDF, a printer and the terminal.",
    "printer_missing": "No printer is set up. Choose one under Settings, or save the paper as a PDF.",
    "printer_needs_window": "A printer of the system needs the window. Print there, or name a receipt printer.",
    "printer_unknown": "The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose"
    " another one under Settings.",
    "printer_failed": "The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print"
    " again.",
    "printer_unreachable": "The paper was not printed. The payment is not affected. The printer {printer} cannot be reached"
    " ({reason}). Check it, then print again.",
    "printer_out": "The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready"
    " or out of paper. See to it, then print again.",
    "printer_broke_off": "The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at"
    " what came out, then print again.",
    "printer_silent": "The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it."
    " Look at what came out before you print again.",
    "printer_address": "{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.",
    "barcode_unusable": "{text} cannot be printed as a barcode. Use plain letters and digits.",
    "line_unreadable": "{text} is not a line. Write name;id;quantity;unit price;vat%.",
    "portion_unreadable": "{text} does not say which line and how many. Write 2=1 for one of the second line.",
    "currency_not_of_country": "A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.",
    "setting_unknown": "{text} is not one of the choices.",
    "receipt_first_unusable": "{text} cannot be a receipt number. Type a whole number above zero.",
    "setting_too_long": "That is too long: at most {longest} characters.",
    "key_taken": "{key} already belongs to “{other}”. Nothing was changed; press another key.",
    "key_unusable": "{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.",
    "key_needs_hold": "A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.",
    # the scanner
    "scans_missing": "Scan {count} times, so that the scanner can be measured.",
    "scan_too_short": "That was too short to be told from typing. Scan a code of at least {count} characters.",
    "scan_too_slow": "That came as slowly as a person types, {milliseconds} ms between characters. "
    "Set the scanner's delay between characters to {most} ms or less.",
    "return_url_unusable": "{text} cannot be a return address. It must start with https://.",
}
"""The sentence of every code. Gaps are filled with the values of the error; money is written as the language does."""

COUNTRIES = {
    "NO": "Norway",
    "DK": "Denmark",
    "FI": "Finland",
    "SE": "Sweden",
    "IS": "Iceland",
    "FO": "Faroe Islands",
    "GL": "Greenland",
    "EE": "Estonia",
    "LV": "Latvia",
    "LT": "Lithuania",
    "PL": "Poland",
    "DE": "Germany",
    "NL": "Netherlands",
    "GB": "United Kingdom",
    "IE": "Ireland",
    "FR": "France",
    "ES": "Spain",
    "IT": "Italy",
    "CH": "Switzerland",
    "US": "USA",
    "CA": "Canada",
    "UA": "Ukraine",
}
"""The countries whose numbers a shop here sees most. Any other is told by the code that is dialled."""

NUMBERS = {
    "3010": "Vipps MobilePay had a fault of its own. It is not known yet whether it happened. Nothing is done twice. Ask again.",
    "4010": "Vipps MobilePay took this for an earlier capture. Nothing was captured this time. Look at the totals, then"
    " try again.",
    "4020": "Vipps MobilePay took this for something done before. No money moved this time. Look at the order, then try again.",
    "4040": "Vipps MobilePay cannot use this amount. No money moved. Correct the amount and try again.",
    "4050": "Vipps MobilePay does not know this customer's check-in. Nothing was charged. Use a phone number, QR or link"
    " instead.",
    "4060": "The customer's QR code could not be used. Nothing was charged. Scan a fresh one, or use a phone number.",
    "4070": "Vipps MobilePay does not accept this phone number. Nothing was charged. Check it with the customer and correct it.",
    "4080": "The request asks for customer details that do not exist. Nothing was charged. Correct the file that it came from.",
    "4090": "The return address cannot be used. Nothing was charged. Check it under Settings: it must start with https://.",
    "4100": "The request has too many extra details. Nothing was charged. Keep at most five in the file that it came from.",
    "4110": "The request has the same extra detail twice. Nothing was charged. Correct the file that it came from.",
    "4120": "The name of an extra detail is too long. Nothing was charged. Shorten it to 100 characters in the file.",
    "4130": "An extra detail of the request is too long. Nothing was charged. Shorten it to 500 characters in the file.",
    "4140": "Something that Vipps MobilePay needs is missing. Nothing was charged. Check the phone number and the return"
    " address.",
    "4150": "The reference is already used by another payment. Nothing was charged. Send again: the next request gets a new one.",
    "4160": "This way to pay does not fit the rest of the request. Nothing was charged. Correct the file that it came from.",
    "5010": "This sales unit cannot shut out ways to pay. Nothing was charged. Make a new order that leaves all of them open.",
    "5020": "This sales unit may not use Express. Nothing was charged. Make a new order without it, or ask Vipps MobilePay.",
    "5030": "This sales unit may not ask for those customer details. Nothing was charged. Make a new order without them.",
    "5040": "The sales unit does not take this currency. Nothing was charged. Check the currency under Settings.",
    "5050": "This sales unit may not give customers so long to pay. Nothing was charged. Make a new order without a time limit.",
    "5060": "The shop's bank account is not confirmed yet. Nothing was charged. Ask Vipps MobilePay before you send again.",
    "5070": "Vipps MobilePay cannot make this request for this sales unit. Nothing was charged. Ask them what is missing.",
    "5080": "This sales unit may not send requests straight to a phone. Nothing was charged. Use QR or link instead.",
    "5090": "This sales unit has no such payment. No money moved. Check that the keys are those of the right sales unit.",
    "5100": "Vipps MobilePay does not allow this refund. Nothing was refunded. Ask them how to pay the customer back.",
    "6010": "The amount is too small for Vipps MobilePay. Nothing was charged. Raise the total and send again.",
    "6020": "There is nothing to pay back yet. Nothing was refunded. Look at the order; cancel or release it instead.",
    "6030": "The time to release is over. Nothing was released. Look at the order to see how it stands.",
    "6040": "Everything has been captured, so it cannot be released. Refund it instead.",
    "6050": "The request had ended before the customer approved. Nothing was charged. Send a new one if it is still to be paid.",
    "6060": "The customer approved just before you cancelled. The money is reserved: keep it, or release it.",
    "6070": "What was left has been released, so nothing was captured. Send a new request for what is still to be paid.",
    "6080": "The customer has not approved yet, so nothing was captured. Wait for the approval before you hand over the goods.",
    "6090": "That is more than what is left to capture. Nothing was captured. Choose a smaller amount.",
    "6100": "The time to capture is over. Nothing was captured. Send the customer a new request.",
    "6110": "The time limit is too far ahead. Nothing was charged. Choose an earlier one in the file that it came from.",
    "6120": "The time limit is too soon. Nothing was charged. Choose a later one in the file that it came from.",
    "6130": "A request with a time limit of its own needs a receipt. Nothing was charged. Add the order lines and send again.",
    "6140": "This sales unit must capture the full amount. Nothing was captured. Capture all of it at once.",
    "6150": "That is more than what can be refunded. Nothing was refunded. Choose a smaller amount.",
    "6160": "Vipps MobilePay is busy with this payment. It is not known yet whether it happened. Wait a little, then ask again.",
    "6170": "Everything has been captured already; this changed nothing. Look at the totals before you go on.",
    "6180": "Everything has been refunded already; this changed nothing. Look at the totals before you go on.",
    "6190": "The payment can no longer be cancelled. No money moved. Look at the order to see how it stands.",
    "6200": "This payment cannot be captured. Nothing was captured. Look at the order; send a new request if it has ended.",
    "6210": "This payment cannot be refunded as it stands. Nothing was refunded. Look at the totals to see what can be done.",
    "6220": "The time to refund is over. Nothing was refunded. Pay the customer back in another way.",
    "6230": "The customer has approved this payment already. The money is reserved. Look at the order before you send again.",
    "6250": "The customer is approving right now, so it is not known yet how it ends. Wait a little, then ask again.",
    "6260": "The customer's bank let the reservation go. Nothing was captured. Do not hand over the goods; send a new request.",
    "6280": "Vipps MobilePay wants to be asked later. It is not known yet whether it was captured. Wait a little, then"
    " ask again.",
    "7010": "This number cannot receive a payment request. Nothing was charged. Use QR or link, or another number.",
    "10010": "Approving for the customer did not work. No money moved. Approve on the customer's phone instead.",
    "10020": "Nobody may approve for the customer here. No money moved. Approve on the customer's phone instead.",
    "10030": "The test customer must approve once by hand first. No money moved. Approve on the test phone, then try again.",
    "10040": "The test customer's card cannot be used. No money moved. Choose another card on the test phone.",
    "10050": "The test customer has no card. No money moved. Add one on the test phone, or use another test customer.",
    "10060": "This kind of payment cannot be approved for the customer. No money moved. Approve on the customer's phone instead.",
    "10070": "The amount is above what the test customer may pay. No money moved. Use a smaller amount.",
}
"""Every error code of the service, in words for staff: what happened, what became of the money, what to do next."""

REFUND_NUMBERS = {
    "4150": "Vipps MobilePay took this for an earlier refund. Nothing was refunded this time. Look at the totals, then"
    " try again.",
}
"""The same for a code that means something else to a refund."""

DONE = {
    Kind.CREATE: "The request of {amount} was sent.",
    Kind.CAPTURE: "{amount} was captured.",
    Kind.REFUND: "{amount} was refunded.",
    Kind.CANCEL: "Cancelled. {amount} will not be taken.",
}

JOURNAL = {
    "": "The action log is whole and unchanged: {entries} entries.",
    "missing": "The action log is not whole: entry {wrong} is missing.",
    "changed": "The action log was changed: entry {wrong} does not fit the one before it.",
    "decision": "The action log and the decisions about {where} do not agree: one was changed, added or removed.",
    "payment": "What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.",
    "seal": "Rows of {where} were changed, added or removed by something other than Kvitt.",
}
"""What a check of the action log found."""

ONE = {
    SENTENCES["import_wrong_rows"]: (
        "count",
        "1 row is wrong. Nothing was imported. Correct the file, or leave that row out.",
    ),
    SENTENCES["too_fast"]: (
        "seconds",
        "Too many steps on this order within a minute. Nothing was sent. Try again in 1 second.",
    ),
    SENTENCES["phone_length"]: (
        "digits",
        "{text} has 1 digit; a number in {country} has {wanted}. Put + and the country code before a foreign number.",
    ),
    SENTENCES["phone_length_abroad"]: ("digits", "{text} has 1 digit after +{dialled}; there should be {wanted}."),
    JOURNAL[""]: ("entries", "The action log is whole and unchanged: 1 entry."),
}
"""Sentences that count something: the gap of the number, and the sentence for one. All five languages have just these two."""

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
    values |= {name: visible(value) for name, value in values.items() if isinstance(value, str)}
    values |= {name: country(value, translate) for name, value in values.items() if isinstance(value, Region)}
    return _counted(SENTENCES[error.code], values, translate)


def country(region: Region, translate: Translate = as_it_is) -> str:
    """The name of a country, or the code that is dialled for it."""
    return translate(COUNTRIES[region.code]) if region.code in COUNTRIES else f"+{region.dialled}"


def journal_finding(finding: Finding, translate: Translate = as_it_is) -> str:
    """The sentence for what a check of the action log found."""
    values = {"entries": finding.entries, "wrong": finding.wrong, "where": finding.where}
    return _counted(JOURNAL[finding.why], values, translate)


STILL_UNKNOWN = {
    "offline": "unknown_offline",
    "token_silent": "unknown_offline",
    "token_unreachable": "unknown_offline",
    "sandbox_gone": "unknown_offline",
    "proxy_unusable": "unknown_machine",
    "certificates_unusable": "unknown_machine",
    "certificate_untrusted": "unknown_machine",
    "keys_refused": "unknown_keys",
    "keys_missing": "unknown_no_keys",
    "keyring_silent": "unknown_no_keys",
    "keyring_unusable": "unknown_no_keys",
    "anomaly": "anomaly",
    "unclear": "unclear",
}
"""Why an operation that may have happened could not be settled. That a later try did not go out says nothing about the first."""


def outcome(operation: Operation, translate: Translate = as_it_is, language: str = "en") -> str:
    """The sentence for how an operation went, or stands."""
    if operation.stage is Stage.DONE:
        return translate(DONE[operation.kind]).format(amount=format_money(operation.amount, language))
    if operation.stage is Stage.REFUSED:
        return _refusal(operation.error, operation.detail or operation.error, translate, operation.kind)
    if operation.stage is Stage.UNKNOWN:
        # The other codes say what is not known here: an operation may hold one whose look at the records failed.
        if kind_of(operation.error) is Answer.NOT_NOW:
            return translate(NUMBERS[operation.error])
        return translate(SENTENCES[STILL_UNKNOWN.get(operation.error, "uncertain")])
    return translate(SENTENCES["operation_open" if operation.stage is Stage.OPEN else operation.error])


def _counted(sentence: str, values: Mapping[str, object], translate: Translate) -> str:
    gap, single = ONE.get(sentence, ("", sentence))
    return translate(single if values.get(gap) == 1 else sentence).format_map(values)


def _refusal(number: str, title: str, translate: Translate, kind: Kind | None = None) -> str:
    if kind is Kind.REFUND and number in REFUND_NUMBERS:
        return translate(REFUND_NUMBERS[number])
    if number in NUMBERS:
        return translate(NUMBERS[number])
    return translate(SENTENCES["refused"]).format(title=title.rstrip(". "))
