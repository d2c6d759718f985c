"""What can be chosen in settings that have many choices: values and words."""

from app.domain.papers.printer import Paper, Way

LINK_LIVES = (
    ("10", "10 minutes"),
    ("60", "1 hour"),
    ("1440", "24 hours"),
    ("4320", "3 days"),
    ("10080", "7 days"),
    ("40320", "28 days"),
)
"""Minutes."""
PRINTERS = (
    (Way.NONE.value, "None"),
    (Way.SYSTEM.value, "A printer of the system"),
    (Way.NETWORK.value, "Receipt printer on the network"),
    (Way.USB.value, "Receipt printer on USB"),
    (Way.SERIAL.value, "Receipt printer on a serial port"),
)
PAPERS = (
    (Paper.A4.value, "A4 sheet"),
    (Paper.A5.value, "A5 sheet"),
    (Paper.WIDE.value, "80 mm roll"),
    (Paper.WIDE_42.value, "80 mm roll, 42 characters"),
    (Paper.NARROW.value, "58 mm roll"),
)
# As texts, for the first paint knows no vouchers; `app.domain.bookkeeping.forms.voucher_form` says what they are.
VOUCHER_FORMS = (
    ("", "As usual in the country"),
    ("sie", "SIE 4I"),
    ("fortnox", "Fortnox (SIE 4I)"),
    ("tripletex", "Tripletex (GBAT10)"),
    ("fiken", "Fiken (CSV)"),
    ("e-conomic", "e-conomic (CSV)"),
    ("procountor", "Procountor (CSV)"),
    ("csv", "CSV"),
)
