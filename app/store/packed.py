"""Request bodies and answers, packed with a list of common words.

They are the larger part of the file, and much of each is the same in all. What was kept comes back to the byte. What an
earlier version kept plain is read as it stands.
"""

from __future__ import annotations

import zlib

_MARK = b"\x01"
"""Packed with the words below. JSON never begins with this byte."""
_RAW, _SMALL_WINDOW = -15, 9
"""Without a header and a sum of its own, which would be a tenth of the whole."""
_LEVEL = 9
# Never edited: what is in the files can be read only with these very bytes. Other words need a mark of their own.
# What is most common stands last, where it is cheapest to point at.
_WORDS = (
    b'"cancelTransactionOnly":true,"merchantData":"returnUrl":"https://","isShipping":true}"isReturn":true"discount":'
    b'"paymentSources":{"giftCard":,"cash":,"card":,"voucher":"tipAmount":"posId":"'
    b'"quantityUnit":"KG"}"quantityUnit":"HOUR"}"customerInteraction":"CUSTOMER_NOT_PRESENT","taxRate":1500,"taxRate":1200,'
    b'"taxRate":2550,"userFlow":"WEB_REDIRECT","paymentDescription":"","customer":{"personalQr":"https://qr.vipps.no/p/'
    b'"userFlow":"QR","qrFormat":{"format":"TEXT/TARGETURL"}}"currency":"EUR","currency":"SEK","currency":"DKK",'
    b'["REFUNDED","["CANCELLED","["EXPIRED","["ABORTED","["TERMINATED","+00:00","","",true],["CAPTURED","NOK",'
    b'{"aggregate": {"authorized": 0, "cancelled": 0, "captured": 0, "refunded": 0}, "amount": {"currency": "NOK", "minor": '
    b'00}, "capture_until": null, "other_currency": "", "psp_reference": "", "redirect_url": "", "reference": "K-26"'
    b', "state": "TERMINATED"}"state": "EXPIRED"}"state": "ABORTED"}"state": "CREATED"}00}, "capture_until": "2027-'
    b'+00:00", "other_currency": "", "psp_reference": "", "redirect_url": "https://landing.vipps.no?token=", "reference": "K-26'
    b'", "state": "AUTHORIZED"}[["CREATED","NOK",00,"2026-11-20T08:01:00.000000Z","",true],["AUTHORIZED","NOK",00,"2026-'
    b'{"modificationAmount":{"value":900,"currency":"NOK"}}'
    b'{"amount":{"value":900,"currency":"NOK"},"paymentMethod":{"type":"WALLET"},"customerInteraction":"CUSTOMER_PRESENT",'
    b'"receipt":{"orderLines":[{"name":"","id":"1","totalAmount":900,"totalAmountExcludingTax":20,"totalTaxAmount":80,'
    b'"taxRate":2500,"unitInfo":{"unitPrice":900,"quantity":"1","quantityUnit":"PCS"}},{"name":"","id":"'
    b'00,"taxRate":2500,"unitInfo":{"unitPrice":00,"quantity":"2","quantityUnit":"PCS"}}],"bottomLine":{"currency":"NOK",'
    b'"barcode":{"format":"CODE 128","data":"K-26"},"receiptNumber":"1"}},"reference":"K-26","userFlow":"PUSH_MESSAGE",'
    b'"paymentDescription":"","customer":{"phoneNumber":"474"}}'
)


def pack(plain: bytes) -> bytes:
    """`plain` as it is kept. Nothing stays nothing."""
    if not plain:
        return plain
    # The small window suits texts of a kilobyte, and needs little memory.
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW, _SMALL_WINDOW, zdict=_WORDS)
    return _MARK + packer.compress(plain) + packer.flush()


def unpack(kept: bytes) -> bytes:
    """The bytes that were kept.

    Raises `ValueError` where they are no longer what was written.
    """
    if not kept.startswith(_MARK):
        return kept
    unpacker = zlib.decompressobj(_RAW, zdict=_WORDS)
    try:
        plain = unpacker.decompress(kept[len(_MARK) :])
    except zlib.error as failure:
        raise ValueError("packed bytes were changed") from failure
    # Without the check a cut would come back as a shorter text that looks whole.
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("packed bytes were cut short or added to")
    return plain
