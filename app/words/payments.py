"""Why something cannot be done with a payment, and what became of a request."""

from __future__ import annotations

PAYMENTS = {
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
    "asked_too_often": (
        "This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds."
    ),
    "server_away": "The server of the shop is not reached, so nothing is sent from this till until it is back.",
    "till_stopped": "This till cannot write to its shop; the line at the top says why. Nothing is sent from here.",
    "nothing_chosen": "Nothing is chosen. Say how many of which line.",
    "portion_missing": "The order has no line {number}.",
    "portion_too_many": "Only {left} of {name} can be chosen.",
    "nothing_to_ship": "Nothing is reserved on this order. No money was moved.",
    "nothing_to_keep": "There is nothing to decide here any more.",
    "refund_too_late": "A refund is possible for 365 days, and those are over.",
    "operation_open": "The last step on this order is still under way.",
    "operation_unknown": "The last step on this order is not known yet. Ask again first; nothing is done twice.",
    # a tracking page in the customer's app; it moves no money
    "no_tracking_page": "There is no tracking page for this carrier and number. Nothing was sent. Choose a carrier that has one,"
    " and give the tracking number.",
    "overtaken": "A newer tracking link took its place.",
    "not_shipped": "The shipment did not go through, so its tracking link was not shown. No money moved.",
    "already_running": "Orders are being shipped already. Wait until they are done, or cancel that.",
    "link_waits": "It is not known yet whether the customer's app shows the tracking link. Kvitt tries again by itself.",
    # the way to the service
    "offline": "Vipps MobilePay cannot be reached. Nothing was sent and no money moved. Try again when the network is back.",
    "token_silent": "Vipps MobilePay did not answer. Nothing was sent and no money moved. Try again in a moment.",
    "token_unreachable": "Vipps MobilePay could not let Kvitt in just now. Nothing was sent and no money moved."
    " Try again in a moment.",
    "proxy_unusable": "The proxy that this machine is set to use does not work. Nothing was sent and no money moved."
    " Correct it in the network settings (or HTTPS_PROXY).",
    "certificates_unusable": "The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent"
    " and no money moved. Correct that setting.",
    "certificate_untrusted": "This machine does not trust the certificate that it was shown. Nothing was sent and no money"
    " moved. Check the date of this machine, and ask who looks after its network.",
    "keys_refused": "Vipps MobilePay does not accept the keys. No money moved. Test them in the settings, under “Sales units”:"
    " that says which one is wrong.",
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
    "judged_absent": "Somebody compared our record with that of Vipps MobilePay and said that this step did not happen. No money"
    " moved by it.",
    "nothing_to_compare": "Nothing about this order is unclear. There is nothing to compare.",
    "not_this_step": "That entry of the log at Vipps MobilePay is not this step: it must be of {amount}, and no other step's."
    " Nothing was changed.",
    "judged_too_early": "The step may still be under way at Vipps MobilePay. Nothing was changed. Compare again after {at}.",
    "reason_missing": "Say why, in a few words: it is kept in the action log.",
    "not_arrived": "The request never reached Vipps MobilePay. Nothing was charged. Send it again.",
    "refused": "Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.",
    "api_address": "{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.",
    "keys_missing": "There are no keys for Vipps MobilePay yet. Nothing was sent and no money moved. Add them in the settings,"
    " under “Sales units”, or with “kvitt unit add”.",
}
