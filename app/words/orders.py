"""Sentences about orders: amounts, lines, and who is to pay."""

from __future__ import annotations

ORDERS = {
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
    "payment_not_found": "Vipps MobilePay has no payment {text} for this sales unit. Nothing was changed. Look at the reference"
    " again: capital and small letters are not the same.",
    "order_was_sent": "{text} has been sent and can no longer be changed.",
    # notes and tags
    "search_name_missing": "A saved search needs a name.",
    "search_name_long": "The name of a saved search has at most {most} characters.",
    "search_empty": "There is nothing to search for.",
    "note_empty": "The note is empty. Nothing was changed. Delete it instead, if it is no longer needed.",
    "note_too_long": "The note has {length} characters; it can have {most}. Nothing was changed.",
    "note_not_found": "The order has no note {number}. It may have been deleted.",
    "tag_empty": "A tag needs at least one letter or digit.",
    "tag_too_long": "The tag has {length} characters; it can have {most}.",
    "tags_too_many": "An order can have {most} tags. Remove one first.",
    # who pays
    "phone_missing": "Type the customer's phone number, or choose QR or link.",
    "phone_unreadable": "{text} is not a phone number. Type digits, with + and the country code for a foreign one.",
    "phone_no_country": "{text} does not start with the code of any country.",
    "phone_length": "{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign"
    " number.",
    "phone_length_abroad": "{text} has {digits} digits after +{dialled}; there should be {wanted}.",
    "phone_code_alone": "{text} is only the code of the country. Type the whole number.",
    "return_url_missing": "A payment link needs a return address. Set one under Settings.",
    # carriers
    "carrier_unnamed": "The carrier needs a name.",
    "place_length": "Say in 1 to 36 characters where the sticker is, such as Till 1.",
    "carrier_twice": "There is a carrier called {name} already. Choose another name.",
    "carrier_too_long": "The name of a carrier has at most {longest} characters.",
    "carriers_too_many": "There can be at most {most} carriers.",
    "carriers_unreadable": "That is no list of carriers. Nothing was changed.",
    "tracking_template_unusable": "A tracking page begins with https:// and has {gap} once where the tracking number goes.",
}
